//! What a mandate can ask that is held against practice, matter by matter.

use crate::derive::Sendable;
use crate::model::{
    BodyId, Cadence, Count, Deadline, Duration, MinutesApproval, Month, PartialDate, PartyId,
    Quorum, Rotation,
};
use crate::text::Spanned;

/// What is asked, as typed as it was stated; the portal has the words for it.
#[derive(Clone, Debug)]
pub enum Asked {
    /// To meet so often.
    Meetings(Cadence, Vec<Spanned<Month>>),
    /// To send something in time.
    Sending(Sendable, Deadline),
    /// To fill a seat with so many, or one or one for each where nothing is stated.
    Seat(String, Option<Count>),
    /// To be so many in all.
    Total(Count),
    /// To be equally many from these parties.
    Parity(Vec<PartyId>),
    /// To be more than half in these seats.
    Majority(Vec<String>),
    /// To let the chair of a side turn.
    Turns(Option<PartyId>, Box<Rotation>),
    /// To let the leading go from meeting to meeting, as written.
    Leading(String),
    /// To meet before each meeting of another body, by so long.
    Before(BodyId, Option<Duration>),
    /// To have a chair.
    Chair,
    /// To be so many before deciding.
    Quorum(Quorum),
    /// To approve the minutes in this way.
    Approval(MinutesApproval),
    /// To do something, so often.
    Duty(String, Option<String>),
    /// To look at the mandate again, so often or by this day.
    Review(Option<Duration>, Option<PartialDate>),
}

/// The matters that are held against practice, in the order of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// That the seats are filled.
    Seats,
    /// That somebody is in the chair, and that it turns.
    Chair,
    /// How often the body meets.
    Meetings,
    /// When members are called for, and called.
    Calls,
    /// When the agenda is out.
    Agenda,
    /// Whether the body could decide.
    Quorum,
    /// When the minutes are out, and that they are approved.
    Minutes,
    /// What the body must do again and again, and when its mandate is looked at again.
    Duties,
}

impl Asked {
    /// The matter.
    pub fn requirement(&self) -> Requirement {
        match self {
            Asked::Seat(..) | Asked::Total(_) | Asked::Parity(_) | Asked::Majority(_) => {
                Requirement::Seats
            }
            Asked::Turns(..) | Asked::Leading(_) | Asked::Chair => Requirement::Chair,
            Asked::Quorum(_) => Requirement::Quorum,
            Asked::Approval(_) => Requirement::Minutes,
            Asked::Duty(..) | Asked::Review(..) => Requirement::Duties,
            Asked::Meetings(..) | Asked::Before(..) => Requirement::Meetings,
            Asked::Sending(what, _) => match what {
                Sendable::CallForItems | Sendable::ItemsFromMembers | Sendable::Call => {
                    Requirement::Calls
                }
                Sendable::Agenda => Requirement::Agenda,
                Sendable::Apologies => Requirement::Calls,
                Sendable::Minutes | Sendable::Comments => Requirement::Minutes,
            },
        }
    }
}

impl Requirement {
    /// Every matter, in the order of the ledger.
    pub const ALL: [Requirement; 8] = [
        Requirement::Seats,
        Requirement::Chair,
        Requirement::Meetings,
        Requirement::Calls,
        Requirement::Agenda,
        Requirement::Quorum,
        Requirement::Minutes,
        Requirement::Duties,
    ];

    /// The word by which the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            Requirement::Seats => "seats",
            Requirement::Chair => "chair",
            Requirement::Quorum => "quorum",
            Requirement::Duties => "duties",
            Requirement::Meetings => "meetings",
            Requirement::Calls => "calls",
            Requirement::Agenda => "agenda",
            Requirement::Minutes => "minutes",
        }
    }
}
