//! # Does practice hold to it?
//!
//! Owns: rules, findings, levels, waivers, the ledger. The only floor that complains.
//! Never: prints; knows an output format.
//! Start reading at [`run`]; then at any file in `rules/`.

mod amounts;
mod change;
mod disclosure;
mod engine;
mod fingerprint;
mod ledger;
mod naming;
mod policy;
mod rules;
mod waivers;

pub use change::{Change, Novelty};
pub use disclosure::{disclosed, disclosed_ledger};
pub use engine::{Diagnostic, Finding, Label, Level, Nature, Rule, run};
pub use fingerprint::{Identified, identify};
pub use ledger::{Asked, Evidence, Forecast, Ledger, Outcome, Proof, Requirement, Row, Verdict};
pub use policy::Policy;
pub use rules::ALL;
pub use waivers::Waived;
