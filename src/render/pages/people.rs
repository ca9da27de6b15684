//! All people whom the edition shows, from A to Å.

use super::Kind;
use crate::derive::holdings_of_person;
use crate::model::{Person, PersonId};
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::people(), "people.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    letters: Vec<Letter>,
    count: usize,
}

/// The people under one letter.
#[derive(Serialize)]
struct Letter {
    letter: String,
    id: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    link: Link,
    title: Option<String>,
    organisation: Option<Link>,
    /// The bodies where the person has a seat.
    seats: Vec<Link>,
    /// The bodies that the person serves.
    serves: Vec<Link>,
    /// Whether the person had a seat once, and has none now.
    former: bool,
}

fn view(portal: &Portal<'_>) -> View {
    let mut people: Vec<&Person> = portal.record.model.people.values().collect();
    people.sort_by_cached_key(|it| portal.sort_key(sorted_as(it)));
    let mut letters: Vec<Letter> = Vec::new();
    for person in &people {
        let letter = portal.letter(sorted_as(person));
        if letters.last().is_none_or(|it| it.letter != letter) {
            let id = crate::text::slug(&format!("bogstav {letter}"));
            letters.push(Letter { id, letter, rows: Vec::new() });
        }
        let last = letters.last_mut().expect("a letter was added if there was none");
        last.rows.push(row(portal, person));
    }
    View {
        head: portal.head(&portal.words().say("people"), "people", Vec::new()),
        letters,
        count: people.len(),
    }
}

fn sorted_as(person: &Person) -> &str {
    person.sort.as_ref().map_or(&person.name.value, |it| &it.value)
}

fn row(portal: &Portal<'_>, person: &Person) -> Row {
    let record = portal.record;
    let holdings = holdings_of_person(record, &person.id);
    let mut seats: Vec<Link> = Vec::new();
    for it in holdings.iter().filter(|it| it.tenure.life.covers(record.as_of)) {
        let link = Link::to(it.body.short_name(), &Route::body(&it.body.id));
        if !seats.contains(&link) {
            seats.push(link);
        }
    }
    Row {
        link: Link::to(sorted_as(person), &Route::person(&person.id)),
        title: person.title.as_ref().map(|it| it.value.clone()),
        organisation: person.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        former: seats.is_empty() && !holdings.is_empty(),
        seats,
        serves: serves(portal, &person.id),
    }
}

fn serves(portal: &Portal<'_>, person: &PersonId) -> Vec<Link> {
    let bodies = portal.record.model.bodies.values().filter(|body| {
        let mut services = body.services.iter().filter(|it| it.person.value == *person);
        services.any(|it| it.life.covers(portal.record.as_of))
    });
    bodies.map(|it| Link::to(it.short_name(), &Route::body(&it.id))).collect()
}
