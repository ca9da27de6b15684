//! What was decided and what is to be done, by whom, and what became of it.

mod actions;
mod facets;
mod ownership;
mod proposals;
mod register;
mod trail;

pub use actions::{ActionState, actions};
pub use facets::{Facet, Facets};
pub use ownership::owned_by;
pub use proposals::{Unanswered, unanswered};
pub use register::{Entry, Register, Status};
pub use trail::{Step, What, trail};
