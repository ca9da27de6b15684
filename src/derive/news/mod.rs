//! What is new, day by day, as the documents date it.

mod event;
mod known;
mod mandates;
mod meetings;
mod members;
mod record;

pub use event::{Event, Happening, InChair, InSeat, MeetingOn};
pub use record::News;
