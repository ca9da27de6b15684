//! What was decided and what is to be done, by whom, and what became of it.

mod actions;
mod authorities;
mod bearers;
mod commitments;
mod facets;
mod mentions;
mod proposals;
mod register;
mod seen;
mod trail;
mod waiting;

pub use actions::{ActionState, actions};
pub use authorities::{Authority, authorities};
pub use bearers::{Bearers, bearers};
pub use commitments::{Commitment, Commitments, Undertaking};
pub use facets::{Facet, Facets};
pub use mentions::Mentions;
pub use proposals::{Unanswered, unanswered};
pub use register::{Entry, Register, Status};
pub use seen::{Became, Referred, Seen, SinceThen, referred, seen};
pub use trail::{Sent, Step, What, trail};
pub use waiting::{Answer, Wait, Waiting, wait_of};
