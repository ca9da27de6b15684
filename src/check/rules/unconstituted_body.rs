//! # Unconstituted body
//!
//! A rule wants the first meeting of a term to constitute the body, and no such meeting is held or
//! planned.
//!
//! ## Why it matters
//!
//! Until then it is open who leads, and whether what is decided holds.
//!
//! ## Remedy
//!
//! Plan the meeting and state `kind: constituting`, or give it an item on constituting. The term begins
//! with the body, or with the named period that it follows.
//!
//! # Gruppe uden konstituering
//!
//! En regel kræver, at gruppen konstituerer sig ved periodens første møde, men et sådant møde er
//! hverken holdt eller planlagt.
//!
//! ## Hvorfor det betyder noget
//!
//! Indtil da er det uvist, hvem der leder, og om det, der besluttes, gælder.
//!
//! ## Sådan rettes det
//!
//! Planlæg mødet, og skriv `kind: konstituerende`, eller giv det et punkt om konstituering. Perioden
//! begynder med gruppen eller med den navngivne periode, den følger.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- periods.yaml --
//! periods:
//!   - {id: valg-2022, name: 2022–2025, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
//!   - {id: valg-2026, name: 2026–2029, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2022
//! term: {follows: valgperiode}
//! meetings: {constituting: ved periodens første møde, clause: "2"} #~ M316
//! ---
//! -- bodies/raad/meetings/2022-02-03.md --
//! ---
//! kind: konstituerende
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: 13-15
//! ---
//! ```
//!
//! ```text,caught 2026-11-22
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! from: 2025
//! meetings: {constituting: ved det første møde} #~ M316
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2026
//! meetings: {constituting: ved det første møde}
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! kind: konstituerende
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! from: 2026
//! meetings: {constituting: ved det første møde}
//! ---
//! -- bodies/gruppe/meetings/2026-12-01.md --
//! ---
//! time: 13-15
//! ---
//! ## Konstituering og valg af formand
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! from: 2026
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, Unconstituted, unconstituted};
use crate::model::Body;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M316", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let bodies = record.model.bodies.values();
    bodies.filter_map(|it| find(it, &unconstituted(record, it)?)).collect()
}

fn find(body: &Body, found: &Unconstituted<'_>) -> Option<Finding> {
    let place = found.rules.rule.constituting.as_ref()?.span;
    let at = if found.rules.of_house { body.mandate.span } else { place };
    let name = body.name();
    let finding = Finding::at(at, |language| {
        let since = language.date(found.since);
        match language {
            Danish => format!(
                "{name} har intet konstituerende møde, hverken holdt eller planlagt, i perioden fra den {since}"
            ),
            English => format!(
                "{name} has no constituting meeting, held or planned, in the term from {since}"
            ),
        }
    });
    let finding = match found.first {
        Some(first) => finding.also(first.span, |language| match language {
            Danish => "periodens første møde".to_owned(),
            English => "the first meeting of the term".to_owned(),
        }),
        None => finding,
    };
    let finding = finding.of(&body.id).about(found.since.to_string());
    let rules = &found.rules;
    let finding = finding.rests_on(place, &rules.rule.rule, rules.of_house);
    // Where the record begins with the term, the meeting may have been held before it.
    Some(if found.is_whole { finding } else { finding.unproven() })
}
