//! # Wrong kind of value
//!
//! A value is none of the forms that are read there: a date that is no date, a count that is no
//! count, a weekday that is not the date's.
//!
//! ## Why it matters
//!
//! The value is not used, and what rests on it cannot be shown or checked.
//!
//! ## Remedy
//!
//! Write one of the forms that the message shows.
//!
//! # Forkert slags værdi
//!
//! En værdi har ikke en af de former, der læses dér: en dato, der ikke er en dato, et antal,
//! der ikke er et antal, en ugedag, der ikke passer til datoen.
//!
//! ## Hvorfor det betyder noget
//!
//! Værdien bruges ikke, og det, der hviler på den, kan hverken vises eller kontrolleres.
//!
//! ## Sådan rettes det
//!
//! Skriv en af de former, beskeden viser.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 31. februar 2026 #~ M004
//! kind: hemmelig #~ M004
//! meetings:
//!   per_year: tit #~ M004
//!   agenda: {due: i god tid} #~ M004
//! seats: {id: formand, title: [Formand]} #~ M004
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: 25.00 #~ M004
//! sent: {agenda: torsdag den 9. december 2022} #~ M004
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: marts 2023
//! kind: operativ
//! meetings: {per_year: mindst fire, agenda: 10 dage før}
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: kl. 13-15
//! sent: {agenda: fredag den 9. december 2022}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Flaw, Shape};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M004", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for fault in &record.model.faults {
        match &fault.flaw {
            Flaw::Unfit { written, forms } => {
                let finding = Finding::at(fault.span, |language| match language {
                    Danish => format!("»{written}« kan ikke læses her"),
                    English => format!("`{written}` cannot be read here"),
                });
                res.push(if forms.is_empty() { finding } else { shown(finding, forms) });
            }
            Flaw::WrongShape { wanted } => {
                res.push(Finding::at(fault.span, |language| shape(*wanted, language).to_owned()));
            }
            Flaw::WrongWeekday { written, day } => {
                res.push(Finding::at(fault.span, |language| match language {
                    Danish => format!(
                        "der står »{written}«, men den dag er en {}",
                        language.format(*day, "%A")
                    ),
                    English => format!(
                        "`{written}` is written, but that day is a {}",
                        language.format(*day, "%A")
                    ),
                }));
            }
            Flaw::UnknownKey { .. } | Flaw::MissingKey { .. } | Flaw::RawHtml | Flaw::Misplaced => {
            }
        }
    }
    res
}

fn shown(finding: Finding, forms: &[&str]) -> Finding {
    finding.help(|language| match language {
        Danish => format!("skriv for eksempel: {}", forms.join(" · ")),
        English => format!("write for example: {}", forms.join(" · ")),
    })
}

fn shape(wanted: Shape, language: Language) -> &'static str {
    match (wanted, language) {
        (Shape::Text, Danish) => "her skal stå en tekst, ikke en liste eller flere nøgler",
        (Shape::Text, English) => "a text must stand here, not a list or several keys",
        (Shape::Keys, Danish) => {
            "her skal stå nøgler med værdier, ikke en enkelt tekst eller en liste"
        }
        (Shape::Keys, English) => "keys with values must stand here, not a single text or a list",
        (Shape::List, Danish) => "her skal stå en liste",
        (Shape::List, English) => "a list must stand here",
    }
}
