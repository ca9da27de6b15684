//! # What follows from it, on a day?
//!
//! Owns: occupancy, terms, tenures, deputies, turns in the chair, calendar, deadlines, quorum and
//! approval, duties, the register of decisions, the structure of bodies, what a mandate rests on
//! and leaves open.
//! Never: judges, formats, or knows that a page exists.
//! Start reading at [`derive()`]; the order of its lines is the order in which facts may lean on
//! each other.

mod actions;
mod agreement;
mod appointing;
mod approval;
mod asked;
mod attendance;
mod balance;
mod calendar;
mod chairs;
mod checklist;
mod completeness;
mod constitution;
mod deadlines;
mod departures;
mod deputies;
mod due;
mod duties;
mod eligibility;
mod estates;
mod figures;
mod forecast;
mod frames;
mod holdings;
mod involvement;
mod lapses;
mod leading;
mod limits;
mod occasions;
mod occupancy;
mod ownership;
mod precedence;
mod presence;
mod proposals;
mod quorum;
mod register;
mod reviewing;
mod rotation;
mod seat_attendance;
mod secretariat;
mod stand_ins;
mod standing;
mod structure;
mod subjects;
mod tenures;
mod terms;
mod trail;

pub use actions::{ActionState, actions};
pub use agreement::{Datum, Disagreement, Says, Topic, disagreements};
pub use appointing::{appointers, is_appointed};
pub use approval::{ApprovalOf, ApprovalState, approval};
pub use asked::{Asked, asked};
pub use attendance::{Attendee, Capacity, attendees, leader_of, organisation_at};
pub use balance::{Balance, Composed, Share, party_of_seat};
pub use calendar::{Calendar, MeetingState, YearOfMeetings};
pub use chairs::{ChairSide, Turn, TurnState, chair_organisation, chair_sides, chairs_on};
pub use checklist::{Ending, checklist, coming_ends};
pub use completeness::{Completeness, RuleKind};
pub use constitution::{Unconstituted, unconstituted};
pub use deadlines::{Due, NotYetDue, Sendable, deadlines, not_yet_due};
pub use departures::{Departure, How, departures};
pub use deputies::{Deputies, deputies_of, may_sit_in};
pub use due::Timing;
pub use duties::{DutyState, DutyYear, duties};
pub use eligibility::{Unmet, party_of_turn, unmet};
pub use estates::{Estate, estates};
pub use figures::KeyFigures;
pub use forecast::{Forecast, Reachable, forecast};
pub use frames::{Frame, expired_basis, expired_frames};
pub use holdings::{Holding, holdings_of_organisation, holdings_of_person, vacancies_of};
pub use involvement::Involvement;
pub use lapses::{Lapse, Lapsed, lapses};
pub use leading::{LedOutOfTurn, Misled, led_out_of_turn};
pub use limits::{Overstay, overstays};
pub use occasions::{Occasion, occasions, occasions_of};
pub use occupancy::{
    Occupancy, SeatState, SitsBy, Sitter, Unwritten, Vacancy, organisation_of, seats_on,
};
pub use ownership::owned_by;
pub use precedence::{TooLate, too_late};
pub use presence::Missing;
pub use proposals::{Unanswered, unanswered};
pub use quorum::{Quorate, QuorumAt, QuorumOf, quorum};
pub use register::{Entry, Register, Status};
pub use reviewing::{ReviewDue, review_due};
pub use rotation::{ForeseenTurn, coming_turns, meetings_in_turn, turn_on, turns_by_meeting};
pub use seat_attendance::{Attended, SeatAttendance, seat_attendance};
pub use secretariat::{SecretariatPart, secretariat_on};
pub use stand_ins::Told;
pub use standing::Standing;
pub use structure::{Structure, founder, parted_clusters, stated_parent};
pub use subjects::{Stranger, strangers};
pub use tenures::{Tenure, tenures};
pub use terms::{SeatTerm, TermEnd};
pub use trail::{Step, What, trail};

use crate::model::Model;
use chrono::NaiveDate;

/// The model and everything that follows from it on one day; what rules and pages read.
#[derive(Clone, Debug)]
pub struct Record {
    /// The day that is asked about.
    pub as_of: NaiveDate,
    /// What the documents say.
    pub model: Model,
    /// Which bodies belong under which.
    pub structure: Structure,
    /// In which bodies each person and each organisation has a part.
    pub involvement: Involvement,
    /// Who holds which seat.
    pub occupancy: Occupancy,
    /// What has met and what will.
    pub calendar: Calendar,
    /// What was decided, and what became of it.
    pub register: Register,
}

impl Record {
    /// The record as the readers of an edition may see it, given the model as they may read it.
    ///
    /// What follows from the documents is so whoever reads them: it is taken from the whole, and
    /// derived no more from what is left. A seat is not vacant because its holder is not shown.
    pub fn shown_as(&self, model: Model) -> Record {
        Record {
            as_of: self.as_of,
            structure: self.structure.clone(),
            involvement: self.involvement.clone(),
            occupancy: self.occupancy.clone(),
            calendar: self.calendar.clone(),
            register: self.register.shown_in(&model),
            model,
        }
    }
}

/// Everything that follows from a model on a day.
pub fn derive(model: Model, as_of: NaiveDate) -> Record {
    let structure = Structure::of(&model, as_of);
    let involvement = Involvement::of(&model);
    let occupancy = Occupancy::of(&model, as_of);
    let calendar = Calendar::of(&model, as_of);
    let register = Register::of(&model, as_of);
    Record { as_of, model, structure, involvement, occupancy, calendar, register }
}
