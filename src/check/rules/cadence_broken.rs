//! # Cadence broken
//!
//! A body does not meet in the rhythm, or in the months, that its mandate names.
//!
//! ## Why it matters
//!
//! Cases wait longer than anyone agreed to, and those who prepare them cannot plan.
//!
//! ## Remedy
//!
//! Plan the next meeting within the rhythm, or change the mandate. Any day of the right week, month
//! or year is in rhythm. Months without meetings stand still, cancelled meetings were not held, and
//! meetings with other bodies count. Nothing is judged before the first meeting that is recorded. A
//! number a year has no rhythm: that is a matter for the rule `too-few-meetings`.
//!
//! # Brudt mødekadence
//!
//! En gruppe mødes ikke i den rytme eller de måneder, som kommissoriet nævner.
//!
//! ## Hvorfor det betyder noget
//!
//! Sager venter længere, end nogen har aftalt, og de, der forbereder dem, kan ikke planlægge.
//!
//! ## Sådan rettes det
//!
//! Planlæg det næste møde inden for rytmen, eller ret kommissoriet. Enhver dag i den rette uge,
//! måned eller det rette år er i takt. Måneder uden møder tæller ikke, aflyste møder er ikke holdt,
//! og møder sammen med andre grupper tæller. Intet bedømmes før det første registrerede møde. Et
//! antal om året har ingen rytme; det er en sag for reglen `too-few-meetings`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: every 6 weeks, clause: "4"}
//! ---
//! -- bodies/raad/meetings/2026-08-04.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-09-29.md --
//! --- #~ M303
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-11-10.md --
//! ---
//! time: 13-15
//! ---
//! ```
//!
//! ```text,caught 2026-11-22
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! meetings: {per_year: monthly, except: [july]} #~ M303
//! ---
//! -- bodies/udvalg/meetings/2026-06-09.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/udvalg/meetings/2026-08-11.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/udvalg/meetings/2026-10-06.md --
//! ---
//! status: aflyst
//! ---
//! ```
//!
//! ```text,passes 2026-09-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: every 6 weeks, except: [july]}
//! ---
//! -- bodies/raad/meetings/2026-06-16.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-08-25.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-10-09.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! meetings: {per_year: "september, january"}
//! ---
//! -- bodies/udvalg/meetings/2025-09-09.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/udvalg/meetings/2026-01-11.md --
//! ---
//! time: 13-15
//! ---
//! ```

use crate::check::amounts::{duration, unit};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Lapse, Lapsed, Record, lapses};
use crate::model::{Body, Duration, Meeting, Unit};
use crate::text::Language::{self, Danish, English};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M303", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for lapse in lapses(record, body) {
            let finding = match &lapse.what {
                Lapsed::Months { year, months } => missed(body, &lapse, *year, months),
                Lapsed::Gap { from, until, length, period } => {
                    gap(body, &lapse, (from, *until), *length, *period)
                }
                Lapsed::OtherDay { .. } => continue,
            };
            let (place, of_house) = (lapse.cadence.span, lapse.rules.of_house);
            res.push(finding.of(&body.id).rests_on(place, &lapse.rules.rule.rule, of_house));
        }
    }
    res
}

fn missed(body: &Body, lapse: &Lapse<'_>, year: i32, months: &[u32]) -> Finding {
    let house = lapse.rules.of_house;
    let place = if house { body.mandate.span } else { lapse.cadence.span };
    let name = body.name();
    let finding = Finding::at(place, |language| {
        let first = |month: &u32| NaiveDate::from_ymd_opt(year, *month, 1);
        let names = months.iter().filter_map(first).map(|it| language.format(it, "%B"));
        let months = language.list(&names.collect::<Vec<_>>());
        let who = who(house, language);
        match language {
            Danish => {
                format!("{name} holdt ikke møde i {months} {year}, selv om {who} kræver det")
            }
            English => {
                format!("{name} did not meet in {months} {year}, though {who} asked for it")
            }
        }
    });
    finding.about(year.to_string())
}

fn gap(
    body: &Body,
    lapse: &Lapse<'_>,
    (from, until): (&Meeting, Option<&Meeting>),
    length: u32,
    period: Duration,
) -> Finding {
    let name = body.name();
    let finding = Finding::at(until.unwrap_or(from).span, |language| {
        let (who, often) = (who(lapse.rules.of_house, language), every(period, language));
        let (first, long) =
            (language.date(from.day), duration(Duration { length, ..period }, language));
        let next = until.map(|it| language.date(it.day));
        match (language, next) {
            (Danish, Some(next)) => format!(
                "der gik {long} fra mødet den {first} i {name} til det næste den {next}; {who} siger {often}"
            ),
            (Danish, None) => format!(
                "der er gået {long} siden mødet den {first} i {name}, og intet nyt er planlagt; {who} siger {often}"
            ),
            (English, Some(next)) => format!(
                "{long} passed from the meeting of {name} on {first} to the next on {next}; the rule in {who} is {often}"
            ),
            (English, None) => format!(
                "{long} have passed since the meeting of {name} on {first}, and no other is planned; the rule in {who} is {often}"
            ),
        }
    });
    let finding = finding.about(&*from.id.name);
    match until {
        Some(next) => finding.about(&*next.id.name),
        None => finding,
    }
}

fn who(house: bool, language: Language) -> &'static str {
    match (language, house) {
        (Danish, false) => "kommissoriet",
        (Danish, true) => "husreglerne",
        (English, false) => "the mandate",
        (English, true) => "the house rules",
    }
}

fn every(period: Duration, language: Language) -> String {
    let each = if period.unit == Unit::Years { "hvert" } else { "hver" };
    match (language, period.length) {
        (Danish, 1) => format!("{each} {}", unit(period.unit, 1, language)),
        (Danish, length) => format!("{each} {length}. {}", unit(period.unit, 1, language)),
        (English, 1) => format!("every {}", unit(period.unit, 1, language)),
        (English, length) => format!("every {length} {}", unit(period.unit, length, language)),
    }
}
