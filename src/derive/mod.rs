//! # What follows from it, on a day?
//!
//! Owns: occupancy, tenures, turns in the chair, calendar, deadlines, the register of decisions,
//! quorum and approval, duties, the structure of bodies, what a mandate leaves open.
//! Never: judges, formats, or knows that a page exists.
//! Start reading at [`derive()`]; the order of its lines is the order in which facts may lean on
//! each other.

mod actions;
mod approval;
mod attendance;
mod calendar;
mod chairs;
mod completeness;
mod deadlines;
mod deputies;
mod duties;
mod figures;
mod holdings;
mod involvement;
mod occasions;
mod occupancy;
mod ownership;
mod presence;
mod proposals;
mod quorum;
mod register;
mod seat_attendance;
mod standing;
mod structure;
mod tenures;
mod trail;

pub use actions::{ActionState, actions};
pub use approval::{ApprovalOf, ApprovalState, approval};
pub use attendance::{Attendee, Capacity, attendees, leader_of, organisation_at};
pub use calendar::{Calendar, MeetingState, YearOfMeetings};
pub use chairs::{ChairSide, NextTurn, Turn, TurnState, chair_sides};
pub use completeness::{Completeness, RuleKind};
pub use deadlines::{Due, Sendable, deadlines};
pub use deputies::Told;
pub use duties::{DutyState, DutyYear, duties};
pub use figures::KeyFigures;
pub use holdings::{Holding, holdings_of_organisation, holdings_of_person, vacancies_of};
pub use involvement::Involvement;
pub use occasions::{Occasion, occasions, occasions_of};
pub use occupancy::{Occupancy, SeatState, Vacancy};
pub use ownership::owned_by;
pub use presence::Missing;
pub use proposals::{Unanswered, unanswered};
pub use quorum::{Quorate, QuorumAt, QuorumOf, quorum};
pub use register::{Entry, Register, Status};
pub use seat_attendance::{Attended, SeatAttendance, seat_attendance};
pub use standing::Standing;
pub use structure::Structure;
pub use tenures::{Tenure, tenures};
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

/// Everything that follows from a model on a day.
pub fn derive(model: Model, as_of: NaiveDate) -> Record {
    let structure = Structure::of(&model);
    let involvement = Involvement::of(&model);
    let occupancy = Occupancy::of(&model, as_of);
    let calendar = Calendar::of(&model, as_of);
    let register = Register::of(&model, as_of);
    Record { as_of, model, structure, involvement, occupancy, calendar, register }
}
