//! # Duplicate id
//!
//! Two documents, seats or duties have the same id.
//!
//! ## Why it matters
//!
//! Only the first is used; what the second says is lost, and nobody can tell which of them a
//! reference means.
//!
//! ## Remedy
//!
//! Give one of them another id. File names that differ only in case, in accents, or in `å` and
//! `aa` are the same id.
//!
//! # Gentaget id
//!
//! To dokumenter, pladser eller opgaver har samme id.
//!
//! ## Hvorfor det betyder noget
//!
//! Kun den første bruges; det, den anden siger, går tabt, og ingen kan vide, hvilken af dem en
//! henvisning gælder.
//!
//! ## Sådan rettes det
//!
//! Giv den ene et andet id. Filnavne, der kun adskiller sig ved store bogstaver, accenter eller `å`
//! og `aa`, giver samme id.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- people/aase-holm.md --
//! ---
//! name: Aase Holm
//! ---
//! -- people/åse-holm.md --
//! --- #~ M102
//! name: Åse Holm
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: medlem, title: Medlem}
//!   - {id: medlem, title: Suppleant} #~ M102
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: aase-holm}
//! ```
//!
//! ```text,passes 2026-03-01
//! -- people/aase-holm.md --
//! ---
//! name: Aase Holm
//! ---
//! -- people/aase-lund.md --
//! ---
//! name: Aase Lund
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M102", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let find = |it: &crate::model::Clash| {
        let id = &it.id;
        let finding = Finding::at(it.again, |language| match language {
            Danish => format!("id'et »{id}« er allerede brugt"),
            English => format!("the id `{id}` is already used"),
        });
        finding.also(it.first, |language| match language {
            Danish => "her står det først".to_owned(),
            English => "here it stands first".to_owned(),
        })
    };
    record.model.clashes.iter().map(find).collect()
}
