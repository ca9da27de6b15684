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
//! Write the key as the message suggests, move it to the place that the message names, or remove
//! it.
//!
//! # Ukendt nøgle
//!
//! En nøgle er ikke en af dem, der kan stå dér.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, der står under den, bruges ikke, så en regel, forfatteren ville angive, mangler, uden at
//! nogen ser det.
//!
//! ## Sådan rettes det
//!
//! Skriv nøglen, som beskeden foreslår, flyt den til det sted, beskeden nævner, eller fjern den.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! qourum: 3 #~ M002
//! agenda: 10 days before #~ M002
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
use crate::source::{Flaw, KeyHome, home_of};
use crate::text::Language::{self, Danish, English};
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
        res.push(finding.help(|language| mend(key, known, language)));
    }
    res
}

/// A key that is right elsewhere is led there; else the nearest key that may stand here.
fn mend(key: &str, known: &[&str], language: Language) -> String {
    match (home_of(key, known), nearest(key, known.iter().copied()), language) {
        (Some(KeyHome::Under(way)), _, Danish) => format!("den hører til under »{way}«"),
        (Some(KeyHome::Under(way)), _, English) => format!("it belongs under `{way}`"),
        (Some(KeyHome::Beside(way)), _, Danish) => {
            format!("den hører til under »{way}« øverst i kommissoriet")
        }
        (Some(KeyHome::Beside(way)), _, English) => {
            format!("it belongs under `{way}` at the top of the mandate")
        }
        (Some(KeyHome::Top), _, Danish) => "den hører til øverst i kommissoriet".to_owned(),
        (Some(KeyHome::Top), _, English) => "it belongs at the top of the mandate".to_owned(),
        (None, Some(near), Danish) => format!("mente du »{near}«?"),
        (None, Some(near), English) => format!("did you mean `{near}`?"),
        (None, None, Danish) => format!("her kan stå: {}", known.join(", ")),
        (None, None, English) => format!("what can stand here: {}", known.join(", ")),
    }
}
