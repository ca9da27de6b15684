//! Something that happened on a day that a document states.

use crate::model::{
    Actor, Appointment, BodyId, ChairRole, ChairTurn, DecisionId, MeetingId, OrganisationId,
    PartialDate, PartyId, PersonId, Progress, SeatId,
};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When, as precise as it was given.
    pub date: PartialDate,
    /// The day by which it is sorted: what begins does so on the first day that the date may mean,
    /// and what ends on the last.
    pub day: NaiveDate,
    /// The body that it happened in.
    pub body: BodyId,
    /// The other bodies that it concerns.
    pub others: Vec<BodyId>,
    /// What happened.
    pub what: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A version of the mandate was approved.
    Approved {
        /// The version; nothing for the one in force.
        version: Option<String>,
        /// By whom, in the order written.
        by: Vec<Actor>,
    },
    /// A version of the mandate came into force.
    InForce {
        /// The version; nothing for the one in force.
        version: Option<String>,
        /// Whether it is the first, by which the body was set up.
        first: bool,
    },
    /// The body was ended: this was its last day.
    Ended,
    /// People took seats.
    Appointed(Vec<InSeat>),
    /// People left their seats: this was their last day.
    Left(Vec<InSeat>),
    /// Turns in the chair began.
    ChairBegun(Vec<InChair>),
    /// Turns in the chair ended, and nobody took over: this was their last day.
    ChairEnded(Vec<InChair>),
    /// The call was sent, by itself.
    Called(MeetingOn),
    /// The agenda was sent.
    AgendaSent {
        /// The meeting.
        meeting: MeetingOn,
        /// Whether the call was sent the same day.
        with_call: bool,
    },
    /// The minutes were sent.
    MinutesSent(MeetingOn),
    /// The minutes were approved.
    MinutesApproved(MeetingOn),
    /// The meeting of this day was not held. When it was called off, no document says.
    Cancelled(MeetingOn),
    /// The meeting of this day was moved. When that was done, no document says.
    Moved {
        /// The meeting.
        meeting: MeetingOn,
        /// The day it was moved to.
        to: Option<NaiveDate>,
    },
    /// Decisions were made known.
    Decided {
        /// The meeting that took them.
        meeting: MeetingOn,
        /// The decisions, in the order of the minutes, without those passed without discussion.
        decisions: Vec<DecisionId>,
    },
    /// An item answered what another decision asked.
    Answered {
        /// The decision that asked.
        of: DecisionId,
        /// The item that answered.
        by: DecisionId,
    },
    /// A decision took the place of another.
    Replaced {
        /// The decision that was replaced.
        of: DecisionId,
        /// The decision that replaced it.
        by: DecisionId,
    },
    /// A meeting said how far an earlier decision, or the actions under it, had come.
    FollowedUp {
        /// The earlier decision or item.
        of: DecisionId,
        /// The item that followed it up.
        by: DecisionId,
        /// How far it had come.
        progress: Option<Progress>,
    },
}

/// A meeting and its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingOn {
    /// The meeting.
    pub id: MeetingId,
    /// Its day.
    pub day: NaiveDate,
}

/// A person in a seat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InSeat {
    /// The seat.
    pub seat: SeatId,
    /// The person.
    pub person: PersonId,
    /// The organisation the person comes from.
    pub organisation: Option<OrganisationId>,
}

/// A turn in the chair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InChair {
    /// Chair or vice-chair.
    pub role: ChairRole,
    /// The side.
    pub side: Option<PartyId>,
    /// The organisation whose turn it is.
    pub organisation: Option<OrganisationId>,
    /// The person in the chair.
    pub person: Option<PersonId>,
}

impl InSeat {
    pub(super) fn of(appointment: &Appointment) -> InSeat {
        InSeat {
            seat: appointment.seat.value.clone(),
            person: appointment.person.value.clone(),
            organisation: appointment.organisation.as_ref().map(|it| it.value.clone()),
        }
    }
}

impl InChair {
    pub(super) fn of(turn: &ChairTurn) -> InChair {
        InChair {
            role: turn.role,
            side: turn.side.as_ref().map(|it| it.value.clone()),
            organisation: turn.organisation.as_ref().map(|it| it.value.clone()),
            person: turn.person.as_ref().map(|it| it.value.clone()),
        }
    }
}

impl Event {
    /// An event that begins something, or happens on the day.
    pub(super) fn on(date: PartialDate, body: &BodyId, what: Happening) -> Event {
        Event { date, day: date.first_day(), body: body.clone(), others: Vec::new(), what }
    }

    /// An event that ends something.
    pub(super) fn last(date: PartialDate, body: &BodyId, what: Happening) -> Event {
        Event { day: date.last_day(), ..Event::on(date, body, what) }
    }

    /// The event's own name, which no other event has: what happened, where, and when. It does not
    /// change with titles, names, the order of documents, or the version of a mandate.
    pub fn key(&self) -> String {
        let of = match &self.what {
            Happening::Approved { .. }
            | Happening::InForce { .. }
            | Happening::Ended
            | Happening::Appointed(_)
            | Happening::Left(_)
            | Happening::ChairBegun(_)
            | Happening::ChairEnded(_) => self.body.to_string(),
            Happening::Called(it)
            | Happening::AgendaSent { meeting: it, .. }
            | Happening::MinutesSent(it)
            | Happening::MinutesApproved(it)
            | Happening::Cancelled(it)
            | Happening::Moved { meeting: it, .. }
            | Happening::Decided { meeting: it, .. } => it.id.to_string(),
            Happening::Answered { of, by }
            | Happening::Replaced { of, by }
            | Happening::FollowedUp { of, by, .. } => format!("{by}/{of}"),
        };
        format!("{}/{of}/{}", self.what.word(), self.date)
    }

    /// The newest first; of a day, what is dated least precisely last, body by body.
    pub(super) fn order(&self) -> impl Ord + use<> {
        (Reverse(self.day), Reverse(self.date), self.body.clone(), self.what.rank(), self.key())
    }
}

impl Happening {
    /// The word by which readers and addresses know what happened; it never changes.
    pub fn word(&self) -> &'static str {
        match self {
            Happening::Approved { .. } => "approved",
            Happening::InForce { .. } => "in-force",
            Happening::Ended => "ended",
            Happening::Appointed(_) => "appointed",
            Happening::Left(_) => "left",
            Happening::ChairBegun(_) => "chair-begun",
            Happening::ChairEnded(_) => "chair-ended",
            Happening::Called(_) => "call",
            Happening::AgendaSent { .. } => "agenda",
            Happening::MinutesSent(_) => "minutes",
            Happening::MinutesApproved(_) => "minutes-approved",
            Happening::Cancelled(_) => "cancelled",
            Happening::Moved { .. } => "moved",
            Happening::Decided { .. } => "decided",
            Happening::Answered { .. } => "answered",
            Happening::Replaced { .. } => "replaced",
            Happening::FollowedUp { .. } => "followed-up",
        }
    }

    /// The place among what happened to a body on one day.
    fn rank(&self) -> u8 {
        match self {
            Happening::Ended => 0,
            Happening::Approved { .. } => 1,
            Happening::InForce { .. } => 2,
            Happening::ChairBegun(_) => 3,
            Happening::ChairEnded(_) => 4,
            Happening::Appointed(_) => 5,
            Happening::Left(_) => 6,
            Happening::Decided { .. } => 7,
            Happening::Replaced { .. } => 8,
            Happening::Answered { .. } => 9,
            Happening::FollowedUp { .. } => 10,
            Happening::MinutesSent(_) => 11,
            Happening::MinutesApproved(_) => 12,
            Happening::Cancelled(_) => 13,
            Happening::Moved { .. } => 14,
            Happening::AgendaSent { .. } => 15,
            Happening::Called(_) => 16,
        }
    }
}
