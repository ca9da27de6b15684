//! # Overdue review
//!
//! A mandate should have been looked at again, and the day has passed.
//!
//! ## Why it matters
//!
//! Those who adopted the mandate wanted it to be weighed anew: whether the task is done, whether
//! the rules still fit, whether the right people sit there.
//!
//! ## Remedy
//!
//! Put the mandate on an agenda. Afterwards move `next:` under `review:`, or add the approval with
//! its date, also where nothing was changed.
//!
//! # Overskredet frist for revision
//!
//! Et kommissorium skulle have været taget op igen, og dagen er gået.
//!
//! ## Hvorfor det betyder noget
//!
//! De, der vedtog kommissoriet, ville have det vurderet på ny: om opgaven er løst, om reglerne
//! stadig passer, om de rette sidder med.
//!
//! ## Sådan rettes det
//!
//! Sæt kommissoriet på en dagsorden. Flyt bagefter `next:` under `review:`, eller tilføj
//! godkendelsen med dato, også hvis intet blev ændret.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2022
//! review: {next: 2026-06, clause: "9"} #~ M607
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! from: 2022
//! review: {every: 2 years} #~ M607
//! approvals: [{by: self, on: 2024-03}]
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2022
//! review: {next: 2026-11}
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! from: 2022
//! review: {every: 2 years}
//! approvals: [{by: self, on: 2024-03}, {by: self, on: 2026-03}]
//! ---
//! -- bodies/gammelt/mandate.md --
//! ---
//! name: Det gamle råd
//! until: 2020
//! review: {next: 2019}
//! ---
//! -- bodies/udateret/mandate.md --
//! ---
//! name: Et råd uden datoer
//! review: {every: 1 year}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, ReviewDue, review_due};
use crate::model::{self, Body};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M607", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.life.covers(record.as_of) {
            let due = review_due(mandate).filter(|it| it.day < record.as_of);
            res.extend(due.map(|it| find(body, it)));
        }
    }
    res
}

fn find(body: &Body, due: ReviewDue<'_>) -> Finding {
    let name = body.name();
    let finding = Finding::at(due.span, |language| {
        let day = language.date(due.day);
        match (language, due.since.map(|it| language.date(it))) {
            (Danish, None) => {
                format!("kommissoriet for {name} skulle være taget op igen senest den {day}")
            }
            (Danish, Some(since)) => format!(
                "det kan ikke afgøres, om kommissoriet for {name} er taget op igen siden den {since}; det skulle ske senest den {day}"
            ),
            (English, None) => format!("the mandate of {name} was to be looked at again by {day}"),
            (English, Some(since)) => format!(
                "it cannot be decided whether the mandate of {name} was looked at again after {since}; that was due by {day}"
            ),
        }
    });
    let rule = model::Rule::in_clause(due.review.clause.as_ref());
    let finding = finding.of(&body.id).under(&rule);
    // A review that changed nothing leaves no trace unless somebody writes it down.
    if due.since.is_some() { finding.unproven() } else { finding }
}
