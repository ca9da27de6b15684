//! What was decided and what is to be done, by whom, and what became of it.

mod actions;
mod awaiting;
mod ownership;
mod proposals;
mod register;
mod trail;

pub use actions::{ActionState, actions};
pub use awaiting::{Awaiting, awaiting};
pub use ownership::owned_by;
pub use proposals::{Unanswered, unanswered};
pub use register::{Entry, Register, Status};
pub use trail::{Step, What, trail};
