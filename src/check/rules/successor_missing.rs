//! # Successor missing
//!
//! A body has been dissolved and leaves something behind, and no body in being takes its place.
//!
//! ## Why it matters
//!
//! What it was asked is answered by nobody, and the groups under it hang in the air.
//!
//! ## Remedy
//!
//! Name whoever took over under `successor:` in the mandate. Where nobody did, close what is open:
//! let the groups under it report elsewhere, and follow up its decisions. A body that has done its
//! task and leaves nothing needs no successor.
//!
//! # Efterfølger mangler
//!
//! En gruppe er nedlagt og efterlader noget, og ingen gruppe, der findes, er trådt i dens sted.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, den blev spurgt om, besvares af ingen, og grupperne under den hænger i luften.
//!
//! ## Sådan rettes det
//!
//! Angiv, hvem der tog over, under `successor:` i kommissoriet. Gjorde ingen det, så luk det, der er
//! åbent: lad grupperne under den referere et andet sted hen, og følg op på dens beslutninger. En
//! gruppe, der har løst sin opgave og intet efterlader, behøver ingen efterfølger.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! from: 2019
//! until: 2026-06-30 #~ M510
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! reports_to: styregruppe
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! from: 2019
//! until: 2026-06-30
//! successor: ny-styregruppe
//! ---
//! -- bodies/ny-styregruppe/mandate.md --
//! ---
//! name: Den nye styregruppe
//! from: 2026-07-01
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! reports_to: styregruppe
//! ---
//! -- bodies/opgave/mandate.md --
//! ---
//! name: En gruppe, hvis opgave er løst
//! until: 2026-03-31
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Estate, Record, estates};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M510", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let without = estates(record).into_iter().filter(|it| it.heir.is_none() && !it.is_empty());
    without.filter_map(|it| find(&it)).collect()
}

fn find(estate: &Estate<'_>) -> Option<Finding> {
    let life = estate.body.life();
    let ended = life.last_day()?;
    let finding = Finding::at(life.until.as_ref()?.span, |language| {
        let (name, day) = (estate.body.name(), language.date(ended));
        let left = language.list(&left(language, estate));
        match language {
            Danish => {
                format!("{name} blev nedlagt den {day} uden efterfølger og efterlader {left}")
            }
            English => format!("{name} ended on {day} without a successor and leaves {left}"),
        }
    });
    let finding = estate.children.iter().fold(finding.of(&estate.body.id), |finding, child| {
        finding.note(|language| match language {
            Danish => format!("hører under den: {}", child.name()),
            English => format!("stands under it: {}", child.name()),
        })
    });
    Some(finding)
}

fn left(language: Language, estate: &Estate<'_>) -> Vec<String> {
    let (children, decisions) = (estate.children.len(), estate.decisions.len());
    let mut res = Vec::new();
    if children > 0 {
        res.push(match (language, children) {
            (Danish, 1) => "1 gruppe under sig".to_owned(),
            (Danish, _) => format!("{children} grupper under sig"),
            (English, 1) => "1 body under it".to_owned(),
            (English, _) => format!("{children} bodies under it"),
        });
    }
    if decisions > 0 {
        res.push(match (language, decisions) {
            (Danish, 1) => "1 beslutning, der ikke er fulgt op".to_owned(),
            (Danish, _) => format!("{decisions} beslutninger, der ikke er fulgt op"),
            (English, 1) => "1 decision not followed up".to_owned(),
            (English, _) => format!("{decisions} decisions not followed up"),
        });
    }
    res
}
