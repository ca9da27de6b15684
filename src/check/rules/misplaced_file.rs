//! # Misplaced file
//!
//! A document stands in a place that is not read.
//!
//! ## Why it matters
//!
//! The folder says what a document is. One that stands elsewhere is shown nowhere, though its
//! author may think that it is.
//!
//! ## Remedy
//!
//! Move the file to the folder it belongs to, or remove it: `bodies/ID/mandate.md`,
//! `bodies/ID/members.yaml`, `bodies/ID/meetings/DATE.md`, `people/`, `organisations/`,
//! `clusters/`, `pages/`.
//!
//! # Fil på forkert sted
//!
//! Et dokument står et sted, der ikke læses.
//!
//! ## Hvorfor det betyder noget
//!
//! Mappen siger, hvad et dokument er. Står det et andet sted, vises det ingen steder, selv om
//! forfatteren måske tror det.
//!
//! ## Sådan rettes det
//!
//! Flyt filen til den mappe, den hører til i, eller fjern den: `bodies/ID/mandate.md`,
//! `bodies/ID/members.yaml`, `bodies/ID/meetings/DATO.md`, `people/`, `organisations/`,
//! `clusters/`, `pages/`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/referat.md --
//! Et referat på afveje. <!--~ M005 -->
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- pages/om.md --
//! ---
//! title: Om portalen
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::Flaw;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M005", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let misplaced = record.model.faults.iter().filter(|it| it.flaw == Flaw::Misplaced);
    let find = |span| {
        Finding::at(span, |language| match language {
            Danish => "filen står et sted, der ikke læses, og vises ingen steder".to_owned(),
            English => {
                "the file stands in a place that is not read, and is shown nowhere".to_owned()
            }
        })
    };
    misplaced.map(|it| find(it.span)).collect()
}
