//! The chairmanship: how it is arranged, how it turns, and the turns there have been.

use super::lowering::{Lowering, meant};
use super::{
    Actor, BodyId, ChairModel, ChairRole, DecisionId, Duration, Life, OfParty, OrganisationId,
    PartialDate, PartyId, PersonId, RotationUnit, Rule, Seat,
};
use crate::source::schema::{ChairFront, ChairTurnFront, RotationFront, SideFront, Text};
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
    /// The seats that may hold it: each by its id, its title, or the heading over it.
    pub among: Vec<Spanned<String>>,
    /// The clause, strength and reading.
    pub rule: Rule,
    /// Where the arrangement stands.
    pub span: Span,
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
    /// The order of turns; not stated where empty.
    pub order: Vec<Spanned<InTurn>>,
    /// When the first turn began.
    pub start: Option<Spanned<PartialDate>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
    /// Where the rotation stands.
    pub span: Span,
}

/// One of those between whom a chair turns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InTurn {
    /// An organisation.
    Organisation(OrganisationId),
    /// A person.
    Person(PersonId),
    /// A side.
    Side(PartyId),
    /// A name that leads nowhere; it keeps its place in the order.
    Words(String),
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
    /// Whether one who sits in this seat may hold the chair; anyone may where no seat is named.
    pub fn may_hold(&self, seat: &Seat) -> bool {
        self.among.is_empty() || self.among.iter().any(|it| seat.is_called(&it.value))
    }

    /// The rule of a rotation: its own clause, or else that of the chair.
    pub fn rule_of(&self, rotation: &Rotation) -> Rule {
        Rule {
            clause: rotation.clause.clone().or_else(|| self.rule.clause.clone()),
            ..self.rule.clone()
        }
    }

    pub(super) fn lower(front: &ChairFront, to: &mut Lowering) -> Chair {
        Chair {
            model: to.fit(&front.model),
            chosen_by: to.actor(&front.chosen_by),
            sides: front.sides.iter().map(|it| Side::lower(it, to)).collect(),
            member_of: to.body(&front.member_of),
            among: front.among.clone(),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
            span: front.span,
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
        let among = to.fit::<RotationUnit>(&front.among);
        let unit = among.map(|it| it.value);
        Rotation {
            among,
            of: to.of_party(&front.of),
            every: to.fit(&front.every),
            order: front.order.iter().map(|it| it.with(InTurn::lower(it, unit, to))).collect(),
            start: to.date(&front.start),
            clause: front.clause.clone(),
            span: front.span,
        }
    }
}

impl InTurn {
    fn lower(text: &Text, among: Option<RotationUnit>, to: &mut Lowering) -> InTurn {
        let found = match among {
            Some(RotationUnit::Organisations) => {
                to.organisation(&meant(text)).map(|it| InTurn::Organisation(it.value))
            }
            Some(RotationUnit::Members) => {
                to.person(&meant(text)).map(|it| InTurn::Person(it.value))
            }
            Some(RotationUnit::Sides) => to.party(&meant(text)).map(|it| InTurn::Side(it.value)),
            Some(RotationUnit::Meetings) | None => {
                match to.actor(&meant(text)).map(|it| it.value) {
                    Some(Actor::Organisation(it)) => Some(InTurn::Organisation(it)),
                    Some(Actor::Person(it)) => Some(InTurn::Person(it)),
                    Some(Actor::Words(it)) if !it.contains(' ') => {
                        to.party(&meant(text)).map(|it| InTurn::Side(it.value))
                    }
                    Some(Actor::Itself | Actor::Body(_) | Actor::Cluster(_) | Actor::Words(_))
                    | None => None,
                }
            }
        };
        found.unwrap_or_else(|| InTurn::Words(text.value.clone()))
    }
}

impl ChairTurn {
    /// The names by which a waiver may mean this turn: its side, its organisation, its first day.
    pub fn parts(&self) -> Vec<String> {
        let side = self.side.as_ref().map(|it| it.value.to_string());
        let organisation = self.organisation.as_ref().map(|it| it.value.to_string());
        let from = self.life.from.as_ref().map(|it| it.value.to_string());
        side.into_iter().chain(organisation).chain(from).collect()
    }

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
