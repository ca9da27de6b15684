//! An organisation: the seats it fills and must fill, the chairs it holds, its people.

mod bound;
mod seats;

use self::bound::Bound;
use self::seats::{ChairRow, SeatRow, VacancyRow, chairs, seats, vacancies};
use super::Kind;
use crate::model::{Organisation, Person};
use crate::render::prose::plain;
use crate::render::rows::Spell;
use crate::render::view::{Head, Link, Trouble, Who};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let all = portal.record.model.organisations.values();
    all.map(|it| Output::page(Route::organisation(&it.id), "organisation.html", &view(portal, it)))
        .collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    kind: Option<String>,
    party: Option<String>,
    /// The class of the party's colour.
    class: &'static str,
    short: Option<String>,
    names: Vec<Name>,
    kommunekode: Option<String>,
    cvr: Option<String>,
    clusters: Vec<Link>,
    life: Spell,
    ended: bool,
    successors: Vec<Link>,
    prose: String,
    vacancies: Vec<VacancyRow>,
    seats: Vec<SeatRow>,
    chairs: Vec<ChairRow>,
    bound: Bound,
    people: Vec<Who>,
}

/// Another name, perhaps for a time.
#[derive(Serialize)]
struct Name {
    name: String,
    former: bool,
    life: Spell,
}

fn view(portal: &Portal<'_>, organisation: &Organisation) -> View {
    let (id, file) = (&organisation.id, organisation.prose.span.file);
    let day = portal.record.as_of;
    let parents = vec![Link::to(portal.words().say("organisations"), &Route::organisations())];
    let head = portal.head_of(&organisation.name.value, "organisations", parents, file);
    let text = plain(portal.tree.slice(organisation.prose.span));
    let party = organisation.party.as_ref().map(|it| &it.value);
    View {
        head: Head {
            description: Some(text).filter(|it| !it.is_empty()),
            json_ld: portal.json_ld(&head.crumbs, Some(portal.about_organisation(organisation))),
            ..head
        },
        troubles: portal.trouble(file),
        kind: organisation.kind.as_ref().map(|it| portal.organisation_kind(&it.value)),
        party: party.map(|it| portal.party(it.as_str())),
        class: party.map_or("", |it| portal.party_class(it)),
        short: organisation.short.as_ref().map(|it| it.value.clone()),
        names: names(portal, organisation),
        kommunekode: organisation.kommunekode.as_ref().map(|it| it.value.clone()),
        cvr: organisation.cvr.as_ref().map(|it| it.value.clone()),
        clusters: clusters(portal, organisation),
        life: portal.spell(&organisation.life),
        ended: organisation.life.is_over(day),
        successors: (organisation.successors.iter())
            .map(|it| portal.organisation_link(&it.value))
            .collect(),
        prose: portal.html(&organisation.prose, &Route::organisation(id)),
        vacancies: vacancies(portal, id),
        seats: seats(portal, id),
        chairs: chairs(portal, id),
        bound: Bound::of(portal, id),
        people: people(portal, organisation),
    }
}

fn names(portal: &Portal<'_>, organisation: &Organisation) -> Vec<Name> {
    let aliases = organisation.aliases.iter();
    aliases
        .map(|it| Name {
            name: it.name.value.clone(),
            former: it.life.is_over(portal.record.as_of),
            life: portal.spell(&it.life),
        })
        .collect()
}

/// The clusters that the organisation takes part in, those in being first.
fn clusters(portal: &Portal<'_>, organisation: &Organisation) -> Vec<Link> {
    let all = portal.record.model.clusters.values();
    let mut own: Vec<_> =
        all.filter(|it| it.organisations.iter().any(|it| it.value == organisation.id)).collect();
    own.sort_by_key(|it| it.life.is_over(portal.record.as_of));
    own.into_iter().map(|it| portal.cluster_link(it)).collect()
}

/// Those whose position is in the organisation, by name.
fn people(portal: &Portal<'_>, organisation: &Organisation) -> Vec<Who> {
    let in_position = |it: &&Person| {
        it.organisation.as_ref().is_some_and(|it| it.value == organisation.id)
            && it.until.as_ref().is_none_or(|it| it.value.last_day() >= portal.record.as_of)
    };
    let mut people: Vec<&Person> =
        portal.record.model.people.values().filter(in_position).collect();
    people.sort_by_cached_key(|it| {
        portal.sort_key(it.sort.as_ref().map_or(&it.name.value, |it| &it.value))
    });
    people.iter().map(|it| portal.who(&it.id)).collect()
}
