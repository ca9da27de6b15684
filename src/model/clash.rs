//! Ids that are used twice.

use crate::source::schema::Front;
use crate::source::{Document, Kind};
use crate::text::{Span, Spanned};
use std::collections::BTreeMap;

/// An id that is used twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The id.
    pub id: String,
    /// Where it stands first.
    pub first: Span,
    /// Where it stands again.
    pub again: Span,
}

/// Two documents of one kind and id, as on a disk that tells `Åse.md` from `aase.md`.
pub(super) fn clashes(documents: &[Document]) -> Vec<Clash> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut res = Vec::new();
    for document in documents {
        let id = match &document.kind {
            Kind::Organisation(id) => format!("organisations/{id}"),
            Kind::Cluster(id) => format!("clusters/{id}"),
            Kind::Person(id) => format!("people/{id}"),
            Kind::Page(id) => format!("pages/{id}"),
            Kind::Mandate { body, version: None } => format!("bodies/{body}"),
            Kind::Mandate { body, version: Some(version) } => format!("bodies/{body}/{version}"),
            Kind::Meeting { body, name } => format!("bodies/{body}/meetings/{name}"),
            Kind::Members(body) => format!("bodies/{body}/members"),
            Kind::Site | Kind::Periods | Kind::Misplaced => continue,
        };
        let again = Span::start_of(document.file);
        match seen.get(&id) {
            Some(first) => res.push(Clash { id, first: *first, again }),
            None => _ = seen.insert(id, again),
        }
    }
    res.extend(documents.iter().flat_map(repeated_within));
    res
}

/// Seats and duties that share an id within one mandate.
fn repeated_within(document: &Document) -> Vec<Clash> {
    let Front::Mandate(front) = &document.front else { return Vec::new() };
    let seats = front.seats.iter().filter_map(|it| it.id.as_ref());
    let duties = front.duties.iter().filter_map(|it| it.id.as_ref());
    let mut res = repeated(seats);
    res.extend(repeated(duties));
    res
}

fn repeated<'a>(ids: impl Iterator<Item = &'a Spanned<String>>) -> Vec<Clash> {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    let mut res = Vec::new();
    for id in ids {
        match seen.get(id.value.as_str()) {
            Some(first) => {
                res.push(Clash { id: id.value.clone(), first: *first, again: id.span });
            }
            None => _ = seen.insert(&id.value, id.span),
        }
    }
    res
}
