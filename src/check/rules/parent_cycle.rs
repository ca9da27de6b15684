//! # Parent cycle
//!
//! Bodies report to each other in a ring.
//!
//! ## Why it matters
//!
//! Nobody is above the others, so that no decision can be answered by anyone, and the
//! organisation cannot be drawn.
//!
//! ## Remedy
//!
//! Let one of them report to a body outside the ring, or to none.
//!
//! # Ring af grupper
//!
//! Grupper refererer til hinanden i ring.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen er over de andre, så ingen beslutning kan besvares af nogen, og organisationen kan
//! ikke tegnes.
//!
//! ## Sådan rettes det
//!
//! Lad en af dem referere til en gruppe uden for ringen eller til ingen.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/a/mandate.md --
//! ---
//! name: A
//! reports_to: b #~ M501
//! ---
//! -- bodies/b/mandate.md --
//! ---
//! name: B
//! established_by: a
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/a/mandate.md --
//! ---
//! name: A
//! ---
//! -- bodies/b/mandate.md --
//! ---
//! name: B
//! reports_to: a
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::BodyId;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M501", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    record.structure.rings().iter().filter_map(|ring| find(record, ring)).collect()
}

fn find(record: &Record, ring: &[BodyId]) -> Option<Finding> {
    let first = record.model.bodies.get(ring.first()?)?;
    let mandate = &first.mandate;
    let at = mandate.reports_to.as_ref().map(|it| it.span);
    let at = at.or(mandate.established_by.as_ref().map(|it| it.span))?;
    let names: Vec<&str> = (ring.iter().chain(ring.first()))
        .filter_map(|it| record.model.bodies.get(it))
        .map(|it| it.name())
        .collect();
    let finding = Finding::at(at, |language| match language {
        Danish => format!("grupperne refererer til hinanden i ring: {}", names.join(" – ")),
        English => format!("the bodies report to each other in a ring: {}", names.join(" – ")),
    });
    let finding = ring.iter().fold(finding, |finding, it| finding.about(it.as_str()));
    Some(finding.of(&first.id))
}
