//! Who acts: appoints, approves, answers for, follows up.

use super::{BodyId, ClusterId, OrganisationId, PartyId, PersonId, SeatId};

/// Someone who acts under a mandate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// The body itself.
    Itself,
    /// A body.
    Body(BodyId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A cluster.
    Cluster(ClusterId),
    /// A person.
    Person(PersonId),
    /// Someone of whom the portal has no document, in the author's words.
    Words(String),
}

/// A party within a cluster: `goedstrup.kommune`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OfParty {
    /// The cluster.
    pub cluster: ClusterId,
    /// The party.
    pub party: PartyId,
}

/// Who must do what a decision asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A seat, perhaps that of one organisation: `fagchef/herning-kommune`.
    Seat(SeatId, Option<OrganisationId>),
    /// The chairmanship.
    Chair,
    /// The secretariat.
    Secretariat,
    /// Anyone else.
    Actor(Actor),
}
