//! # Gap between versions
//!
//! A version of a mandate ends some days before the next begins.
//!
//! ## Why it matters
//!
//! On the days between, the body had no mandate. What it decided then rests on nothing.
//!
//! ## Remedy
//!
//! Correct `from:` or `until:`, so that one version follows the other. Where the body was truly
//! laid down and taken up again, say so with `ended:` in the earlier version.
//!
//! # Hul mellem udgaver
//!
//! En udgave af et kommissorium slutter nogle dage, før den næste begynder.
//!
//! ## Hvorfor det betyder noget
//!
//! I dagene imellem havde gruppen intet kommissorium. Det, den besluttede dengang, hviler ikke på
//! noget.
//!
//! ## Sådan rettes det
//!
//! Ret `from:` eller `until:`, så den ene udgave følger efter den anden. Blev gruppen faktisk
//! nedlagt og siden nedsat igen, så skriv det med `ended:` i den første udgave.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022-01-01
//! until: 2023-10-31
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024-01-01 #~ M605
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022
//! until: 2023
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! ---
//! -- bodies/udvalg/mandate.2018.md --
//! ---
//! name: Udvalget
//! until: 2020-12-31
//! ended: {reason: Sat på pause}
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! from: 2022-01-01
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Mandate};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M605", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values().filter(|it| !it.earlier.is_empty()) {
        // A version that could not be read may be the one that fills the gap.
        let pairs = body.versions().zip(body.versions().skip(1));
        let readable = pairs.filter(|(before, after)| !before.hollow && !after.hollow);
        res.extend(readable.filter_map(|(before, after)| find(body, before, after)));
    }
    res
}

fn find(body: &Body, before: &Mandate, after: &Mandate) -> Option<Finding> {
    let (until, from) = (before.life.until?, after.life.from?);
    let (last, first) = (until.value.last_day(), from.value.first_day());
    let between = (first - last).num_days() - 1;
    if between < 1 || before.ended.is_some() {
        return None;
    }
    let name = body.name();
    let finding = Finding::at(from.span, |language| {
        let (days, last) = (language.days(between), language.date(last));
        match language {
            Danish => format!("{name} havde intet kommissorium i {days} efter den {last}"),
            English => format!("{name} had no mandate for {days} after {last}"),
        }
    });
    let finding = finding.also(until.span, |language| match language {
        Danish => "her slutter udgaven før".to_owned(),
        English => "the version before ends here".to_owned(),
    });
    Some(finding.of(&body.id).about(after.version.as_deref().unwrap_or("mandate")))
}
