//! Who has the chair and who leads, in whose turn, and what follows the chair.

mod chairs;
mod departures;
mod eligibility;
mod handovers;
mod leading;
mod rotation;
mod secretariat;
mod turn_to_lead;

pub use chairs::{ChairSide, Turn, TurnState, chair_organisation, chair_sides, chairs_on};
pub use departures::{Departure, How, departures};
pub use eligibility::{Unmet, party_of_turn, unmet};
pub use handovers::{Handover, handovers};
pub use leading::{LedOutOfTurn, Misled, led_out_of_turn};
pub use rotation::{ForeseenTurn, coming_turns, meetings_in_turn, turn_on, turns_by_meeting};
pub use secretariat::{SecretariatPart, secretariat_on};
pub use turn_to_lead::{LeadingTurn, Led, TurnToLead, turn_to_lead};
