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
//! Plan the meetings that are missing. Cancelled meetings do not count; held and planned ones do,
//! extraordinary ones among them, and so do meetings with other bodies. A year before the first
//! meeting that is recorded is not judged, since the record may begin later than the body. Where
//! the body begins or ends in the year, or its mandate changes, a share of the year is asked for,
//! rounded down. Of a past year with no meeting on record it cannot be decided whether any was held.
//!
//! # For få møder
//!
//! En gruppe mødes sjældnere i et kalenderår, end kommissoriet kræver.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, gruppen skal følge, venter, og de, der refererer til den, har ingen at gå til.
//!
//! ## Sådan rettes det
//!
//! Planlæg de møder, der mangler. Aflyste møder tæller ikke; holdte og planlagte gør, også
//! ekstraordinære og møder sammen med andre grupper. Et år før det første registrerede møde
//! bedømmes ikke, for registreringen kan være begyndt senere end gruppen. Begynder eller slutter
//! gruppen i året, eller skifter kommissoriet, kræves en andel af året, rundet ned. Er der intet
//! møde registreret i et år, der er gået, kan det ikke afgøres, om der blev holdt nogen.
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
use crate::derive::{Forecast, Reachable, Record, forecast};
use crate::model::{Body, Cadence};
use crate::text::Language::{self, Danish, English};
use chrono::Datelike;

pub(super) const RULE: Rule = Rule::new("M301", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        // A plan for years to come may still grow.
        for year in record.calendar.years_on_record(&body.id, record.as_of.year()) {
            let is_over = year < record.as_of.year() || body.life().is_over(record.as_of);
            res.extend(find(body, &forecast(record, body, year), is_over));
        }
    }
    res
}

fn find(body: &Body, found: &Forecast<'_>, is_over: bool) -> Option<Finding> {
    let (year, counted) = (found.year, found.counted);
    let asked = found.asked.as_ref()?;
    // A rhythm or a named day is the matter of another rule.
    let is_number = matches!(asked.cadence.value, Cadence::PerYear(_));
    let short = matches!(found.reach, Reachable::Open { .. } | Reachable::Lost { .. });
    if !is_number || !short {
        return None;
    }
    let (house, name) = (asked.rules.of_house, body.name());
    let (held, planned, least) = (counted.held, counted.planned, asked.count.min);
    let place = if house { body.mandate.span } else { asked.cadence.span };
    let finding = Finding::at(place, |language| {
        let who = match (language, house) {
            (Danish, false) => "kommissoriet kræver",
            (Danish, true) => "husreglerne kræver",
            (English, false) => "the mandate asks for",
            (English, true) => "the house rules ask for",
        };
        let all = meetings(language, if is_over { held } else { held + planned });
        match (language, is_over) {
            (Danish, true) => format!("{name} holdt {all} i {year}; {who} {least}"),
            (Danish, false) => format!(
                "{name} når op på {all} i {year} ({held} holdt og {planned} planlagt); {who} {least}"
            ),
            (English, true) => format!("{name} held {all} in {year}; {who} {least}"),
            (English, false) => format!(
                "{name} comes to {all} in {year} ({held} held and {planned} planned); {who} {least}"
            ),
        }
    });
    let finding = noted(finding, found, is_over);
    // Meetings were recorded before; of a year with none, nobody can tell whether any was held.
    let is_blank = is_over && counted.expected() + counted.cancelled == 0;
    let finding = if is_blank { finding.unproven() } else { finding };
    let finding = finding.of(&body.id).about(year.to_string());
    let rule = &asked.rules.rule.rule;
    Some(match house {
        true => finding.rests_on(asked.cadence.span, rule, true),
        false => finding.under(rule),
    })
}

fn meetings(language: Language, number: u32) -> String {
    match (language, number) {
        (Danish, 1) => "1 møde".to_owned(),
        (Danish, _) => format!("{number} møder"),
        (English, 1) => "1 meeting".to_owned(),
        (English, _) => format!("{number} meetings"),
    }
}

/// What does not count, and whether the year can still be saved.
fn noted(finding: Finding, found: &Forecast<'_>, is_over: bool) -> Finding {
    let finding = match found.counted.cancelled {
        0 => finding,
        cancelled => finding.note(|language| match language {
            Danish => format!("aflyste møder, der ikke tæller: {cancelled}"),
            English => format!("cancelled meetings, which do not count: {cancelled}"),
        }),
    };
    let is_part = found.asked.as_ref().is_some_and(|it| it.is_prorated);
    let finding = match is_part {
        false => finding,
        true => finding.note(|language| match language {
            Danish => "antallet er en andel af året, rundet ned".to_owned(),
            English => "the number is a share of the year, rounded down".to_owned(),
        }),
    };
    match found.reach {
        Reachable::Open { missing } if !is_over => finding.help(|language| match language {
            Danish => format!("det kan nås endnu: planlæg {missing} til"),
            English => format!("there is still time: plan {missing} more"),
        }),
        Reachable::Lost { .. } if !is_over => finding.note(|language| match language {
            Danish => "det kan ikke længere nås at indkalde dem i tide".to_owned(),
            English => "there is no time left to call them in time".to_owned(),
        }),
        Reachable::NothingAsked
        | Reachable::Held
        | Reachable::Planned
        | Reachable::Open { .. }
        | Reachable::Lost { .. } => finding,
    }
}
