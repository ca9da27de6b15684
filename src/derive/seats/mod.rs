//! Who holds which seat, until when and for whom, and how the seats of a body balance.

mod appointing;
mod balance;
mod checklist;
mod deputies;
mod holdings;
mod limits;
mod occupancy;
mod slots;
mod tenures;
mod terms;

pub use appointing::{appointers, is_appointed};
pub use balance::{Balance, Composed, Share};
pub use checklist::{Ending, checklist, coming_ends};
pub use deputies::{Deputies, deputies_of};
pub use holdings::{Holding, holdings_of_organisation, holdings_of_person, vacancies_of};
pub use limits::{Overstay, overstays};
pub use occupancy::{
    Occupancy, SeatState, SitsBy, Sitter, Unwritten, Vacancy, organisation_of, seats_on,
};
pub use slots::{Hold, Slot, SlotId, Slots};
pub use tenures::{Tenure, tenures};
pub use terms::{SeatTerm, TermEnd};
