//! # Too few meetings
//!
//! A body meets less often in a calendar year than its mandate asks.
//!
//! ## Why it matters
//!
//! What the body is to follow waits, and those who report to it have nowhere to go.
//!
//! ## Remedy
//!
//! Plan the meetings that are missing. Cancelled meetings do not count; held and planned ones
//! do. A year of which no meeting is recorded is not judged, since the record may begin later
//! than the body.
//!
//! # For få møder
//!
//! En gruppe mødes sjældnere i et kalenderår, end kommissoriet kræver.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, gruppen skal følge, venter, og de, der refererer til den, har ingen steder at gå hen.
//!
//! ## Sådan rettes det
//!
//! Planlæg de møder, der mangler. Aflyste møder tæller ikke; holdte og planlagte gør. Et år
//! uden et eneste registreret møde bedømmes ikke, for registreringen kan være begyndt senere
//! end gruppen.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! meetings: {per_year: 4-, clause: "6"} #~ M301
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! status: cancelled
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
//! from: 2026-07-01
//! meetings: {per_year: 4-}
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-01.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/nyt-raad/mandate.md --
//! ---
//! name: Det nye råd
//! from: 2024
//! meetings: {per_year: 4-}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Calendar, Record, YearOfMeetings};
use crate::model::Body;
use crate::text::Language::{Danish, English};
use chrono::Datelike;

pub(super) const RULE: Rule = Rule::new("M301", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        // A plan for years to come may still grow.
        let years =
            record.calendar.years(&body.id).filter(|(year, _)| *year <= record.as_of.year());
        for (year, counted) in years {
            let asked = Calendar::asked(body, year).map_or(0, |it| it.min);
            if counted.expected() < asked {
                res.extend(find(record, body, year, counted, asked));
            }
        }
    }
    res
}

fn find(
    record: &Record,
    body: &Body,
    year: i32,
    counted: YearOfMeetings,
    asked: u32,
) -> Option<Finding> {
    let last = chrono::NaiveDate::from_ymd_opt(year, 12, 31)?;
    let rules = body.mandate_on(last).meetings.as_ref()?;
    let (held, planned, name) = (counted.held, counted.planned, body.name());
    let over = year < record.as_of.year();
    let finding = Finding::at(rules.cadence.as_ref()?.span, |language| match (language, over) {
        (Danish, true) => {
            format!("{name} holdt {held} møder i {year}; kommissoriet kræver {asked}")
        }
        (Danish, false) => {
            format!(
                "{name} når {held} holdte og {planned} planlagte møder i {year}; kommissoriet kræver {asked}"
            )
        }
        (English, true) => {
            format!("{name} held {held} meetings in {year}; the mandate asks for {asked}")
        }
        (English, false) => {
            format!(
                "{name} comes to {held} held and {planned} planned meetings in {year}; the mandate asks for {asked}"
            )
        }
    });
    let finding = match counted.cancelled {
        0 => finding,
        cancelled => finding.note(|language| match language {
            Danish => format!("aflyste møder, der ikke tæller: {cancelled}"),
            English => format!("cancelled meetings, which do not count: {cancelled}"),
        }),
    };
    Some(finding.of(&body.id).under(&rules.rule))
}
