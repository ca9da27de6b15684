//! What was decided and what is to be done, by whom, and what became of it.

mod actions;
mod ownership;
mod proposals;
mod register;
mod seen;
mod trail;

pub use actions::{ActionState, actions};
pub use ownership::owned_by;
pub use proposals::{Unanswered, unanswered};
pub use register::{Entry, Register, Status};
pub use seen::{Became, Referred, Seen, SinceThen, referred, seen};
pub use trail::{Step, What, trail};
