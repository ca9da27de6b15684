//! The chairmanship: how it is arranged, how it turns, and the turns there have been.

use super::lowering::Lowering;
use super::{
    Actor, BodyId, ChairModel, ChairRole, DecisionId, Duration, Life, OfParty, OrganisationId,
    PartialDate, PartyId, PersonId, RotationUnit, Rule,
};
use crate::source::schema::{ChairFront, ChairTurnFront, RotationFront, SideFront};
use crate::text::{Span, Spanned};

/// How the chairmanship is arranged.
#[derive(Clone, Debug)]
pub struct Chair {
    /// One chair, several, or shared between sides.
    pub model: Option<Spanned<ChairModel>>,
    /// Who chooses.
    pub chosen_by: Option<Spanned<Actor>>,
    /// The sides that share it.
    pub sides: Vec<Side>,
    /// A body of which chairs must be members.
    pub member_of: Option<Spanned<BodyId>>,
    /// The seats that may hold it.
    pub among: Vec<Spanned<String>>,
    /// The clause, strength and reading.
    pub rule: Rule,
}

/// One side of a shared chairmanship.
#[derive(Clone, Debug)]
pub struct Side {
    /// The party.
    pub party: Option<Spanned<PartyId>>,
    /// How the chair turns within the side.
    pub rotation: Option<Rotation>,
}

/// How a chair turns.
#[derive(Clone, Debug)]
pub struct Rotation {
    /// What it turns among.
    pub among: Option<Spanned<RotationUnit>>,
    /// The organisations it turns among.
    pub of: Option<Spanned<OfParty>>,
    /// How long a turn is.
    pub every: Option<Spanned<Duration>>,
    /// The order of turns, as written; not stated where empty.
    pub order: Vec<Spanned<String>>,
    /// When the first turn began.
    pub start: Option<Spanned<PartialDate>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// A turn in the chair.
#[derive(Clone, Debug)]
pub struct ChairTurn {
    /// The side, where the chair is shared.
    pub side: Option<Spanned<PartyId>>,
    /// The organisation whose turn it is.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// The person in the chair.
    pub person: Option<Spanned<PersonId>>,
    /// Chair or vice-chair.
    pub role: ChairRole,
    /// The days of the turn.
    pub life: Life,
    /// The decision that chose.
    pub decided: Option<Spanned<DecisionId>>,
    /// Where the turn stands.
    pub span: Span,
}

impl Chair {
    pub(super) fn lower(front: &ChairFront, to: &mut Lowering) -> Chair {
        Chair {
            model: to.fit(&front.model),
            chosen_by: to.actor(&front.chosen_by),
            sides: front.sides.iter().map(|it| Side::lower(it, to)).collect(),
            member_of: to.body(&front.member_of),
            among: front.among.clone(),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        }
    }
}

impl Side {
    fn lower(front: &SideFront, to: &mut Lowering) -> Side {
        Side {
            party: to.party(&front.party),
            rotation: front.rotation.as_ref().map(|it| Rotation::lower(it, to)),
        }
    }
}

impl Rotation {
    fn lower(front: &RotationFront, to: &mut Lowering) -> Rotation {
        Rotation {
            among: to.fit(&front.among),
            of: to.of_party(&front.of),
            every: to.fit(&front.every),
            order: front.order.clone(),
            start: to.date(&front.start),
            clause: front.clause.clone(),
        }
    }
}

impl ChairTurn {
    pub(super) fn lower(front: &ChairTurnFront, of: &BodyId, to: &mut Lowering) -> ChairTurn {
        ChairTurn {
            side: to.party(&front.side),
            organisation: to.organisation(&front.organisation),
            person: to.person(&front.person),
            role: to.fit(&front.role).map_or(ChairRole::Chair, |it| it.value),
            life: Life::lower(&front.from, &front.until, to),
            decided: to.decision(&front.decided, of),
            span: front.span,
        }
    }
}
