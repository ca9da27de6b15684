//! # What follows from it, on a day?
//!
//! Owns: occupancy, tenures, turns in the chair, calendar, deadlines, the register of decisions,
//! the structure of bodies, what a mandate rests on and leaves open.
//! Never: judges, formats, or knows that a page exists.
//! Start reading at [`derive()`]; the order of its lines is the order in which facts may lean on
//! each other.

mod agreement;
mod attendance;
mod calendar;
mod chairs;
mod completeness;
mod deadlines;
mod figures;
mod frames;
mod holdings;
mod involvement;
mod occasions;
mod occupancy;
mod ownership;
mod register;
mod reviewing;
mod standing;
mod structure;
mod subjects;
mod tenures;
mod trail;

pub use agreement::{Datum, Disagreement, Says, Topic, disagreements};
pub use attendance::{Attendee, Capacity, attendees, leader_of, organisation_at};
pub use calendar::{Calendar, MeetingState, YearOfMeetings};
pub use chairs::{ChairSide, NextTurn, Turn, TurnState, chair_sides};
pub use completeness::{Completeness, RuleKind};
pub use deadlines::{Due, Sendable, deadlines};
pub use figures::KeyFigures;
pub use frames::{Frame, expired_basis, expired_frames};
pub use holdings::{Holding, holdings_of_organisation, holdings_of_person, vacancies_of};
pub use involvement::Involvement;
pub use occasions::{Occasion, occasions, occasions_of};
pub use occupancy::{Occupancy, SeatState, Vacancy};
pub use ownership::owned_by;
pub use register::{Entry, Register, Status};
pub use reviewing::{ReviewDue, review_due};
pub use standing::Standing;
pub use structure::Structure;
pub use subjects::{Stranger, strangers};
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
