//! References that lead nowhere.

use super::Mandate;
use crate::text::Spanned;

/// A reference that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseEnd {
    /// What it should lead to.
    pub wanted: Wanted,
    /// The name as written.
    pub key: Spanned<String>,
    /// The name that was probably meant.
    pub nearest: Option<String>,
}

/// What a reference should lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A body.
    Body,
    /// An organisation.
    Organisation,
    /// A cluster.
    Cluster,
    /// A person.
    Person,
    /// A body or an organisation.
    Actor,
    /// A seat of the body.
    Seat,
    /// A decision.
    Decision,
}

impl LooseEnd {
    /// The seats that a majority is counted among and that the mandate does not have.
    pub(super) fn of_majority(mandate: &Mandate) -> impl Iterator<Item = LooseEnd> {
        let seats = &mandate.seats;
        let names_none = |it: &&Spanned<String>| !seats.iter().any(|seat| seat.is_among(&it.value));
        mandate.composition.majority.iter().filter(names_none).map(|it| LooseEnd {
            wanted: Wanted::Seat,
            key: it.clone(),
            nearest: crate::text::nearest(&it.value, seats.iter().map(|it| it.id.value.as_str()))
                .map(str::to_owned),
        })
    }
}
