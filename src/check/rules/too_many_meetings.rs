//! # Too many meetings
//!
//! A body meets more often in a calendar year than its mandate says.
//!
//! ## Why it matters
//!
//! Members have set aside the time that was agreed. Where the work needs more, the mandate should say so.
//!
//! ## Remedy
//!
//! Change the number in the mandate, or cancel what is planned beyond it. Extraordinary and cancelled
//! meetings do not count. Where the body begins or ends in the year, or its mandate changes, the number
//! is a share of the year, rounded up. A rhythm or a named day sets no upper bound.
//!
//! # For mange møder
//!
//! En gruppe mødes oftere i et kalenderår, end kommissoriet siger.
//!
//! ## Hvorfor det betyder noget
//!
//! Medlemmerne har afsat den tid, der var aftalt. Kræver arbejdet mere, bør kommissoriet sige det.
//!
//! ## Sådan rettes det
//!
//! Ret antallet i kommissoriet, eller aflys det, der er planlagt derudover. Ekstraordinære og aflyste
//! møder tæller ikke med. Begynder eller slutter gruppen i året, eller skifter kommissoriet, er antallet
//! en andel af året, rundet op. En rytme eller en navngiven dag sætter ingen øvre grænse.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! meetings: {per_year: 1-2, clause: "4"} #~ M302
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-01.md --
//! ---
//! time: 13-15
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! meetings: {per_year: 1-2}
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! ---
//! status: aflyst
//! ---
//! -- bodies/raad/meetings/2026-12-01.md --
//! ---
//! kind: ekstraordinært
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Asked, Record, asked};
use crate::model::{Body, Cadence};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M302", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for (year, counted) in record.calendar.years(&body.id) {
            let asked = asked(&record.model.site, body, year);
            let stated = asked.filter(|it| matches!(it.cadence.value, Cadence::PerYear(_)));
            let found = stated.and_then(|it| find(body, year, counted.by_plan(), &it));
            res.extend(found);
        }
    }
    res
}

fn find(body: &Body, year: i32, met: u32, asked: &Asked<'_>) -> Option<Finding> {
    let most = asked.count.max.filter(|it| met > *it)?;
    let (name, house) = (body.name(), asked.rules.of_house);
    let place = if house { body.mandate.span } else { asked.cadence.span };
    let finding = Finding::at(place, |language| match (language, house) {
        (Danish, false) => {
            format!("{name} kommer op på {met} møder i {year}; kommissoriet siger højst {most}")
        }
        (Danish, true) => {
            format!("{name} kommer op på {met} møder i {year}; husreglerne siger højst {most}")
        }
        (English, false) => {
            format!("{name} comes to {met} meetings in {year}; the mandate says {most} at the most")
        }
        (English, true) => format!(
            "{name} comes to {met} meetings in {year}; the house rules say {most} at the most"
        ),
    });
    let finding = match asked.is_prorated {
        false => finding,
        true => finding.note(|language| match language {
            Danish => "antallet er en andel af året, rundet op".to_owned(),
            English => "the number is a share of the year, rounded up".to_owned(),
        }),
    };
    let finding = finding.of(&body.id).about(year.to_string());
    let rule = &asked.rules.rule.rule;
    Some(match house {
        true => finding.rests_on(asked.cadence.span, rule, true),
        false => finding.under(rule),
    })
}
