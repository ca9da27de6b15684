//! Who came to a meeting, for whom and in what capacity, and whether enough came to decide.

mod attendance;
mod outlook;
mod presence;
mod quorum;
mod representation;
mod roll;
mod seat_attendance;
mod stand_ins;

pub use attendance::{Attendee, Capacity, attendees, leader_of, organisation_at};
pub use outlook::{AskedFor, Excused, Margin, Outlook, outlook};
pub use presence::Missing;
pub use quorum::{Quorate, QuorumAt, QuorumOf, quorum};
pub use representation::{PartySeats, Representation, representation};
pub use seat_attendance::{Attended, SeatAttendance, seat_attendance};
pub use stand_ins::{Told, deputies_count};
