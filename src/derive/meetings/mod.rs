//! How bodies meet: what a text asks of their meetings, what has met and what will, and what falls
//! due around each meeting.

mod approval;
mod asked;
mod calendar;
mod constitution;
mod deadlines;
mod due;
mod forecast;
mod lapses;
mod occasions;
mod precedence;
mod standing_items;
mod timetable;

pub use approval::{ApprovalOf, ApprovalState, approval};
pub use asked::{Asked, asked};
pub use calendar::{Calendar, MeetingState, YearOfMeetings};
pub use constitution::{Unconstituted, unconstituted};
pub use deadlines::{Due, Sendable, deadlines};
pub use due::Timing;
pub use forecast::{Forecast, Reachable, forecast};
pub use lapses::{Lapse, Lapsed, lapses};
pub use occasions::{Occasion, occasions, occasions_of};
pub use precedence::{TooLate, too_late};
pub use standing_items::standing_items;
pub use timetable::{Timetable, timetable};
