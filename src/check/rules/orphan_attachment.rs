//! # Orphan attachment
//!
//! No text links to an annex.
//!
//! ## Why it matters
//!
//! Only annexes that a text links to are published. This one lies with the source, and nobody
//! finds it on the portal, though whoever put it there may think so.
//!
//! ## Remedy
//!
//! Link to it from the item it belongs to, or remove it.
//!
//! # Bilag uden link
//!
//! Ingen tekst linker til et bilag.
//!
//! ## Hvorfor det betyder noget
//!
//! Kun bilag, som en tekst linker til, udgives. Dette ligger ved kilden, og ingen finder det på
//! portalen, selv om den, der lagde det der, måske tror det.
//!
//! ## Sådan rettes det
//!
//! Link til det fra det punkt, det hører til, eller fjern det.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Plan
//!
//! Planen er vedlagt.
//! -- bodies/raad/meetings/2026-03-03/plan.pdf --
//! plan #~ M105
//! ```
//!
//! ```text,passes 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Plan
//!
//! [Planen](2026-03-03/plan.pdf) er vedlagt.
//! -- bodies/raad/meetings/2026-03-03/plan.pdf --
//! plan
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M105", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for orphan in &record.model.orphans {
        let name = orphan.value.rsplit('/').next().unwrap_or(&orphan.value);
        let finding = Finding::at(orphan.span, |language| match language {
            Danish => format!("ingen tekst linker til bilaget {name}, så det udgives ikke"),
            English => format!("no text links to the annex {name}, so it is not published"),
        });
        res.push(match record.model.home(orphan.span.file) {
            Some(home) => finding.of(&home.body).about(home.part.as_str()),
            None => finding.about(orphan.value.as_str()),
        });
    }
    res
}
