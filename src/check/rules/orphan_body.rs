//! # Orphan body
//!
//! Nothing ties a body to another or to a cluster.
//!
//! ## Why it matters
//!
//! A reader cannot see where it belongs, who established it, or who hears of its work.
//!
//! ## Remedy
//!
//! Where the mandate says it, write `established_by:`, `reports_to:`, `cluster:` or a relation.
//! Where the mandate does not, it is silent, and that is worth knowing when it is revised.
//!
//! # Gruppe uden tilknytning
//!
//! Intet knytter en gruppe til en anden eller til en klynge.
//!
//! ## Hvorfor det betyder noget
//!
//! En læser kan ikke se, hvor den hører til, hvem der har nedsat den, eller hvem der hører om
//! dens arbejde.
//!
//! ## Sådan rettes det
//!
//! Siger kommissoriet det, så skriv `established_by:`, `reports_to:`, `cluster:` eller en relation.
//! Gør det ikke, er det tavst, og det er værd at vide, når det skal revideres.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! reports_to: raad
//! ---
//! -- bodies/kreds/mandate.md --
//! ---
//! name: Kredsen #~ M508
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! reports_to: raad
//! ---
//! -- bodies/kreds/mandate.md --
//! ---
//! name: Kredsen
//! relations: [{type: advises, to: raad}]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::Body;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M508", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    // The only body of a portal has none to belong to.
    if record.bodies_in_being().count() < 2 {
        return Vec::new();
    }
    let readable = |it: &&Body| !it.mandate_on(record.as_of).hollow;
    record
        .bodies_in_being()
        .filter(readable)
        .filter(|it| record.structure.is_alone(&it.id))
        .map(|body| {
            let finding = Finding::at(body.mandate_on(record.as_of).name.span, |language| {
                let name = body.name();
                match language {
                    Danish => format!("kommissoriet siger ikke, hvor {name} hører til"),
                    English => format!("the mandate does not say where {name} belongs"),
                }
            });
            finding.of(&body.id).silence()
        })
        .collect()
}
