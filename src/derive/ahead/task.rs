//! A thing that a secretariat must do or watch.

use super::Partner;
use crate::derive::meetings::Sendable;
use crate::model::{
    BodyId, Deadline, InTurn, MeetingId, MinutesApproval, OrganisationId, PartyId, PersonId, Rule,
    SeatId, Strength,
};
use crate::text::{Span, Spanned};
use chrono::NaiveDate;

/// A thing that a secretariat must do or watch.
#[derive(Clone, Debug)]
pub struct Task {
    /// The body it is done for.
    pub body: BodyId,
    /// The last day for it, or the day on which it happens; nothing where that is not known.
    pub day: Option<NaiveDate>,
    /// What it is.
    pub matter: Matter,
    /// How it stands.
    pub state: TaskState,
    /// The rule it follows from; nothing where it follows from a datum alone.
    pub ground: Option<Ground>,
    /// Where its datum stands.
    pub source: Span,
    /// Who answers for it on its day; nobody where no secretariat is stated.
    pub partners: Vec<Partner>,
}

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskState {
    /// Its day has passed, and it is still missing.
    Overdue,
    /// It is to come.
    Open,
    /// It was done on this day.
    Done(NaiveDate),
    /// Nothing more is to be done: somebody follows already, or the agenda has it.
    Settled,
}

/// The rule that a thing follows from.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    /// The clause that states it.
    pub clause: Option<String>,
    /// Whether it is the house's rule, since the mandate is silent.
    pub of_house: bool,
    /// Whether it is stated as what is usual, and no more.
    pub is_loose: bool,
}

/// What a secretariat must do or watch.
#[derive(Clone, Debug)]
pub enum Matter {
    /// Something is to be sent, or to come in, around a meeting.
    Sending {
        /// The meeting.
        meeting: MeetingId,
        /// What.
        what: Sendable,
        /// The deadline that holds.
        deadline: Deadline,
    },
    /// The body meets.
    Meeting(MeetingId),
    /// The minutes of a meeting are to be approved.
    Approval {
        /// The meeting.
        meeting: MeetingId,
        /// How.
        way: MinutesApproval,
    },
    /// The chair passes on.
    ChairPasses {
        /// The side whose chair it is, where it is shared.
        side: Option<PartyId>,
        /// To whom, where that is written or foreseen.
        to: Option<InTurn>,
    },
    /// The secretariat passes on, wholly or in part.
    SecretariatPasses {
        /// Those who served until the day before.
        from: Vec<Partner>,
        /// Those who serve from the day.
        to: Vec<Partner>,
    },
    /// Somebody who serves the body ends.
    ServiceEnds {
        /// Who.
        person: PersonId,
        /// The organisation the person serves from.
        organisation: Option<OrganisationId>,
    },
    /// The term of several places ends.
    TermEnds {
        /// How many.
        places: usize,
        /// For how many of them nobody follows yet.
        open: usize,
    },
    /// An appointment ends by itself.
    AppointmentEnds {
        /// The seat.
        seat: SeatId,
        /// Who sits there.
        person: PersonId,
        /// The organisation whose place it is.
        organisation: Option<OrganisationId>,
    },
    /// A place must be filled and is not, since the day.
    SeatVacant {
        /// The seat.
        seat: SeatId,
        /// The organisation that must fill it.
        organisation: Option<OrganisationId>,
        /// How many such places of the seat nobody ever filled, which are all alike.
        places: usize,
    },
    /// Something that the mandate asks for again and again is to be done before the year is over.
    Duty {
        /// Which, by its place in the mandate of the day.
        duty: usize,
        /// How many times minutes show it.
        done: usize,
        /// How many times it is asked for.
        times: usize,
    },
    /// The mandate is to be looked at again.
    Review,
    /// The law, agreement, cluster or period that the mandate rests on ends.
    BasisEnds(String),
    /// A rule is no longer waived.
    WaiverEnds(String),
    /// The body ends.
    BodyEnds,
}

impl Matter {
    /// The word by which tests and the portal's words know it.
    pub fn word(&self) -> &'static str {
        match self {
            Matter::Sending { what, .. } => what.word(),
            Matter::Meeting(_) => "meeting",
            Matter::Approval { .. } => "approval",
            Matter::ChairPasses { .. } => "chair-passes",
            Matter::SecretariatPasses { .. } => "secretariat-passes",
            Matter::ServiceEnds { .. } => "service-ends",
            Matter::TermEnds { .. } => "term-ends",
            Matter::AppointmentEnds { .. } => "appointment-ends",
            Matter::SeatVacant { .. } => "seat-vacant",
            Matter::Duty { .. } => "duty",
            Matter::Review => "review",
            Matter::BasisEnds(_) => "basis-ends",
            Matter::WaiverEnds(_) => "waiver-ends",
            Matter::BodyEnds => "body-ends",
        }
    }

    /// The meeting it is about, where it is about one.
    pub fn meeting(&self) -> Option<&MeetingId> {
        match self {
            Matter::Sending { meeting, .. }
            | Matter::Meeting(meeting)
            | Matter::Approval { meeting, .. } => Some(meeting),
            Matter::ChairPasses { .. }
            | Matter::SecretariatPasses { .. }
            | Matter::ServiceEnds { .. }
            | Matter::TermEnds { .. }
            | Matter::AppointmentEnds { .. }
            | Matter::SeatVacant { .. }
            | Matter::Duty { .. }
            | Matter::Review
            | Matter::BasisEnds(_)
            | Matter::WaiverEnds(_)
            | Matter::BodyEnds => None,
        }
    }

    /// What of one day comes before what: as the days of a meeting go, then what ends.
    fn rank(&self) -> usize {
        match self {
            Matter::Sending { what, .. } => *what as usize,
            Matter::Meeting(_) => 10,
            Matter::Approval { .. } => 11,
            Matter::ChairPasses { .. } => 12,
            Matter::SecretariatPasses { .. } => 13,
            Matter::ServiceEnds { .. } => 14,
            Matter::TermEnds { .. } => 15,
            Matter::AppointmentEnds { .. } => 16,
            Matter::SeatVacant { .. } => 17,
            Matter::Duty { .. } => 18,
            Matter::Review => 19,
            Matter::BasisEnds(_) => 20,
            Matter::WaiverEnds(_) => 21,
            Matter::BodyEnds => 22,
        }
    }
}

impl Task {
    /// By what things stand in order: the day, the body, what it is.
    pub(super) fn order(&self) -> (Option<NaiveDate>, &BodyId, usize, Span) {
        (self.day, &self.body, self.matter.rank(), self.source)
    }
}

impl Ground {
    /// A rule as it is stated.
    pub(super) fn of(rule: &Rule, of_house: bool) -> Ground {
        let loose = |it: &Spanned<Strength>| it.value != Strength::Must;
        Ground {
            clause: rule.clause.as_ref().map(|it| it.value.clone()),
            of_house,
            is_loose: rule.strength.as_ref().is_some_and(loose),
        }
    }

    /// A rule of which no more is known than its clause.
    pub(super) fn in_clause(clause: Option<&Spanned<String>>) -> Ground {
        Ground::of(&Rule::in_clause(clause), false)
    }
}
