//! What a mandate says of itself: what it regulates and leaves open, what it rests on, what it
//! obliges its body to, and whether its prose says what its data say.

mod agreement;
mod completeness;
mod duties;
mod frames;
mod reviewing;
mod subjects;

pub use agreement::{Datum, Disagreement, Says, Topic, disagreements};
pub use completeness::{Completeness, RuleKind};
pub use duties::{DutyState, DutyYear, duties};
pub use frames::{Frame, expired_basis, expired_frames};
pub use reviewing::{ReviewDue, review_due};
pub use subjects::{Stranger, strangers};
