//! # Two versions in force
//!
//! Two versions of a mandate are in force on the same day.
//!
//! ## Why it matters
//!
//! Nobody can say which rules hold: whose term runs on, how many must be present, when the agenda
//! is due.
//!
//! ## Remedy
//!
//! End the earlier version on the day before the later one begins, with `until:`. A version that
//! states no end is taken to hold until the next begins.
//!
//! # To gældende udgaver
//!
//! To udgaver af et kommissorium gælder på samme tid.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen kan sige, hvilke regler der gælder: hvis periode der løber videre, hvor mange der skal
//! være til stede, hvornår dagsordenen skal ud.
//!
//! ## Sådan rettes det
//!
//! Lad den gamle udgave slutte med `until:` dagen før den dag, den nye begynder. En udgave uden
//! slutdato regnes for at gælde, til den næste begynder.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022-01-01
//! until: 2024-06-30 #~ M604
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024-01-01
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.2019.md --
//! ---
//! name: Rådet
//! from: 2019
//! ---
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022-01-01
//! until: 2024-01
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024-01
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Mandate};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M604", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values().filter(|it| !it.earlier.is_empty()) {
        let readable = || body.versions().filter(|it| !it.hollow);
        let pairs = readable().zip(readable().skip(1));
        res.extend(pairs.filter_map(|(before, after)| find(body, before, after)));
    }
    res
}

/// Where two versions surely share a day: a month that ends one and begins the other need not be
/// shared.
fn find(body: &Body, before: &Mandate, after: &Mandate) -> Option<Finding> {
    let (from, began) = (after.life.from?, before.life.from);
    let until = before.life.until;
    let last = match until {
        Some(until) => until.value.first_day(),
        // Without an end a version yields to the next, unless the two begin together.
        None => began.filter(|it| it.value == from.value)?.value.first_day(),
    };
    let first = from.value.last_day();
    if last < first {
        return None;
    }
    let (name, span) = (body.name(), until.or(began)?.span);
    let finding = Finding::at(span, |language| {
        let day = language.date(first);
        match language {
            Danish => {
                format!("to udgaver af kommissoriet for {name} gælder samtidig fra den {day}")
            }
            English => {
                format!("two versions of the mandate of {name} are both in force from {day}")
            }
        }
    });
    let finding = finding.also(from.span, |language| match language {
        Danish => "her begynder den anden udgave".to_owned(),
        English => "the other version begins here".to_owned(),
    });
    let version = before.version.as_deref().unwrap_or("mandate");
    Some(finding.of(&body.id).about(version))
}
