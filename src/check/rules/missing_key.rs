//! # Missing key
//!
//! A key that must be there is not.
//!
//! ## Why it matters
//!
//! Without it the thing cannot be shown by name, or cannot be tied to what it belongs to.
//!
//! ## Remedy
//!
//! Add the key that is named.
//!
//! # Manglende nøgle
//!
//! En nøgle, der skal være der, mangler.
//!
//! ## Hvorfor det betyder noget
//!
//! Uden den kan tingen ikke vises med navn eller ikke knyttes til det, den hører til.
//!
//! ## Sådan rettes det
//!
//! Tilføj den nøgle, der nævnes.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! --- #~ M003
//! purpose: Rådgivning
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {person: bo-lund, from: 2026-01-01} #~ M003
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01}
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::Flaw;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M003", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for fault in &record.model.faults {
        let Flaw::MissingKey { key } = &fault.flaw else { continue };
        res.push(Finding::at(fault.span, |language| match language {
            Danish => format!("her mangler nøglen »{key}«"),
            English => format!("the key `{key}` is missing here"),
        }));
    }
    res
}
