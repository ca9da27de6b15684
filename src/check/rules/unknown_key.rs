//! # Unknown key
//!
//! A key is none of those that may stand there.
//!
//! ## Why it matters
//!
//! What stands under it is not used, so that a rule the author meant to state is silently
//! missing.
//!
//! ## Remedy
//!
//! Write the key as the message suggests, or remove it.
//!
//! # Ukendt nøgle
//!
//! En nøgle er ikke en af dem, der kan stå dér.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, der står under den, bruges ikke, så en regel, forfatteren ville angive, mangler i
//! stilhed.
//!
//! ## Sådan rettes det
//!
//! Skriv nøglen som foreslået, eller fjern den.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! qourum: 3 #~ M002
//! seats:
//!   - {id: formand, titel: Formand} #~ M002
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ## Plan {#plan .beslut} <!--~ M002 -->
//!
//! > [!BESLUTNING]
//! > Ja.
//! >
//! > - ansvarlg: formand <!--~ M002 -->
//! > - frist: 2026-04-01
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! decisions: {quorum: 3}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::Flaw;
use crate::text::Language::{Danish, English};
use crate::text::nearest;

pub(super) const RULE: Rule = Rule::new("M002", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for fault in &record.model.faults {
        let Flaw::UnknownKey { key, known } = &fault.flaw else { continue };
        let finding = Finding::at(fault.span, |language| match language {
            Danish => format!("nøglen »{key}« kendes ikke her"),
            English => format!("the key `{key}` is not known here"),
        });
        res.push(match nearest(key, known.iter().copied()) {
            Some(near) => finding.help(|language| match language {
                Danish => format!("mente du »{near}«?"),
                English => format!("did you mean `{near}`?"),
            }),
            None => finding.help(|language| match language {
                Danish => format!("her kan stå: {}", known.join(", ")),
                English => format!("what can stand here: {}", known.join(", ")),
            }),
        });
    }
    res
}
