//! A person: where they sit, lead and serve, what comes, and what is theirs to carry out.

mod roles;

use self::roles::{ChairRow, DeputyRow, Roles, SeatRow, ServiceRow};
use super::Kind;
use crate::derive::{Commitment, occasions_of};
use crate::model::{Body, Person};
use crate::render::commitments::CommitmentRow;
use crate::render::rows::{MeetingRow, When};
use crate::render::view::{Head, Link, Trouble};
use crate::render::{Output, Portal, Route};
use chrono::Months;
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let people = portal.record.model.people.values();
    people.map(|it| Output::page(Route::person(&it.id), "person.html", &view(portal, it))).collect()
}

/// How much of what is settled stands on the page.
const SETTLED: usize = 20;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    position: Option<String>,
    organisation: Option<Link>,
    email: Option<Email>,
    phone: Option<Phone>,
    /// The last day in the position, where it has passed.
    left: Option<When>,
    seats: Vec<SeatRow>,
    deputy: Vec<DeputyRow>,
    chairs: Vec<ChairRow>,
    services: Vec<ServiceRow>,
    earlier: Vec<SeatRow>,
    /// Whether any body counts on this person now.
    active: bool,
    meetings: Vec<MeetingRow>,
    /// What the person answers for and is still to be done, what is overdue first.
    todo: Vec<CommitmentRow>,
    todo_note: String,
    /// What is settled, the newest first, and how many there are in all.
    settled: Vec<CommitmentRow>,
    settled_count: usize,
    prose: Option<String>,
}

/// An address in two parts, so that a narrow page breaks it where a reader would.
#[derive(Serialize)]
struct Email {
    local: String,
    domain: String,
}

/// A number as it is read and as it is called.
#[derive(Serialize)]
struct Phone {
    shown: String,
    called: String,
}

fn view(portal: &Portal<'_>, person: &Person) -> View {
    let file = person.prose.span.file;
    let parents = vec![Link::to(portal.words().say("people"), &Route::people())];
    let head = portal.head_of(&person.name.value, "people", parents, file);
    let roles = Roles::of(portal, &person.id);
    let prose = person.prose.span.range();
    let own = portal.record.commitments.of_person(&person.id);
    let (todo, settled): (Vec<_>, Vec<_>) = own.partition(|it| it.is_outstanding());
    let row = |it: &&Commitment| portal.commitment_row(it);
    View {
        head: Head {
            description: description(portal, person),
            json_ld: portal.json_ld(&head.crumbs, Some(portal.about_person(person))),
            ..head
        },
        troubles: portal.trouble(file),
        position: person.title.as_ref().map(|it| it.value.clone()),
        organisation: person.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        email: person
            .email
            .as_ref()
            .and_then(|it| it.value.split_once('@'))
            .map(|it| Email { local: it.0.to_owned(), domain: it.1.to_owned() }),
        phone: person.phone.as_ref().map(|it| Phone {
            called: it.value.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect(),
            shown: it.value.clone(),
        }),
        left: person
            .until
            .as_ref()
            .filter(|it| it.value.last_day() < portal.record.as_of)
            .map(|it| portal.when(it.value)),
        active: !roles.bodies.is_empty() || !roles.deputy.is_empty(),
        meetings: meetings(portal, &roles.bodies),
        seats: roles.seats,
        deputy: roles.deputy,
        chairs: roles.chairs,
        services: roles.services,
        earlier: roles.earlier,
        todo_note: portal.words().count("todo-count", todo.len()),
        todo: todo.iter().map(row).collect(),
        settled_count: settled.len(),
        settled: settled.iter().take(SETTLED).map(row).collect(),
        prose: (!prose.is_empty())
            .then(|| portal.html(&person.prose, &Route::person(&person.id)))
            .filter(|it| !it.is_empty()),
    }
}

fn description(portal: &Portal<'_>, person: &Person) -> Option<String> {
    let organisation = person.organisation.as_ref().map(|it| portal.organisation_link(&it.value));
    let title = person.title.as_ref().map(|it| it.value.clone());
    let parts: Vec<String> = title.into_iter().chain(organisation.map(|it| it.title)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The meetings of the next three months of the bodies that count on the person.
fn meetings(portal: &Portal<'_>, bodies: &[&Body]) -> Vec<MeetingRow> {
    let record = portal.record;
    let last = record.as_of.checked_add_months(Months::new(3)).unwrap_or(record.as_of);
    let mut res = occasions_of(record, bodies.iter().copied());
    res.retain(|it| it.state.lies_ahead() && it.meeting.day <= last);
    res.into_iter().map(|it| portal.meeting_row(it)).collect()
}
