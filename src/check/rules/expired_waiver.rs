//! # Expired waiver
//!
//! The last day of a waiver has passed.
//!
//! ## Why it matters
//!
//! It no longer excuses anything. What it excused is found again, and readers of the mandate
//! still see a promise of an exception.
//!
//! ## Remedy
//!
//! Remove the waiver, or let whoever decided it decide anew, and write the new day under `until`.
//!
//! # Udløbet fravigelse
//!
//! En fravigelses sidste dag er passeret.
//!
//! ## Hvorfor det betyder noget
//!
//! Den dækker ikke længere noget. Det, den dækkede, findes igen, og kommissoriets læsere ser stadig
//! en undtagelse.
//!
//! ## Sådan rettes det
//!
//! Fjern fravigelsen, eller lad den, der besluttede den, beslutte på ny, og skriv den nye dag
//! under `until`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! waivers: [{rule: vacant-seat, reason: Afventer valg, until: 2026-03-09}] #~ M707
//! ---
//! ```
//!
//! ```text,passes 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! waivers: [{rule: vacant-seat, reason: Afventer valg, until: 2026-03-10}]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Waiver};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M707", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let waivers = body.mandate_on(record.as_of).waivers.iter();
        let over = waivers.filter(|it| it.is_over(record.as_of));
        res.extend(over.filter_map(|it| find(record, body, it)));
    }
    res
}

fn find(record: &Record, body: &Body, waiver: &Waiver) -> Option<Finding> {
    let until = waiver.until.as_ref()?;
    let (rule, name, last) = (&waiver.rule.value, body.name(), until.value.last_day());
    let finding = Finding::at(until.span, |language| {
        let days = language.days((record.as_of - last).num_days());
        let last = language.date(last);
        match language {
            Danish => {
                format!(
                    "fravigelsen af {rule} i {name} gjaldt til og med den {last} ({days} siden)"
                )
            }
            English => format!("the waiver of {rule} in {name} held until {last} ({days} ago)"),
        }
    });
    Some(finding.of(&body.id).about(rule.as_str()))
}
