//! # Missing duty evidence
//!
//! The mandate asks for something every year, and no item of the year says that it was done.
//!
//! ## Why it matters
//!
//! It was perhaps done, but nobody can show it. Whoever was to have it does not know where to look.
//!
//! ## Remedy
//!
//! Add `fulfils=` with the duty's id to the item under which it was done. This is missing evidence
//! and no breach. A duty is fulfilled by an item of minuted meetings of the body in the calendar
//! year. Where the body or the duty begins in the year, or the body ends in it, its share is asked
//! for: a yearly duty not at all where less than half a year is left. A year without minutes is not
//! judged. The running year is a forecast, given as a hint from 1 September where no agenda to come
//! names the duty.
//!
//! # Manglende dokumentation for opgave
//!
//! Kommissoriet kræver noget hvert år, og intet punkt i året siger, at det er gjort.
//!
//! ## Hvorfor det betyder noget
//!
//! Det er måske gjort, men ingen kan vise det. Den, der skulle have det, ved ikke, hvor det findes.
//!
//! ## Sådan rettes det
//!
//! Tilføj `fulfils=` med opgavens id på det punkt, hvor den blev løst. Det er manglende
//! dokumentation og ikke et brud. En opgave løses af et punkt i gruppens referater i kalenderåret.
//! Begynder gruppen eller opgaven i året, eller ophører gruppen i det, kræves dens andel: en årlig
//! opgave slet ikke, hvor der er under et halvt år til den. Et år uden referater bedømmes ikke. Det
//! løbende år er en forventning, der gives som et vink fra 1. september, hvor ingen kommende
//! dagsorden nævner opgaven.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! duties:
//!   - {id: status, what: Give en status, every: year, clause: "6"} #~ M611 M611
//! ---
//! -- bodies/raad/meetings/2025-03-03.md --
//! ---
//! sent: {minutes: 2025-03-09}
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09}
//! ---
//! ```
//!
//! ```text,passes 2026-08-31
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2024
//! duties:
//!   - {id: status, what: Give en status, every: year, clause: "6"}
//!   - {id: plan, what: Lægge planer}
//! ---
//! -- bodies/raad/meetings/2025-03-03.md --
//! ---
//! sent: {minutes: 2025-03-09}
//! ---
//! ## Status {#status fulfils=status}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-09}
//! ---
//! -- bodies/nyt-raad/mandate.md --
//! ---
//! name: Det nye råd
//! from: 2025-08-01
//! duties:
//!   - {id: status, what: Give en status, every: year, clause: "6"}
//! ---
//! -- bodies/nyt-raad/meetings/2025-09-03.md --
//! ---
//! sent: {minutes: 2025-09-09}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{DutyState, DutyYear, Record, duties};
use crate::model::Body;
use crate::text::Language::{Danish, English};
use chrono::{Datelike, NaiveDate};

pub(super) const RULE: Rule = Rule::new("M611", Level::Warning, check);

/// The month from which a duty that no agenda names is missed in the running year.
const LATE_IN_THE_YEAR: u32 = 9;

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        // Most mandates have no such duty, and their years need not be looked through.
        if body.versions().all(|it| it.duties.is_empty()) {
            continue;
        }
        let years = record.calendar.years(&body.id).map(|(year, _)| year);
        for year in years.filter(|it| *it <= record.as_of.year()) {
            let unshown = duties(record, body, year).into_iter().filter(|it| it.minuted > 0);
            res.extend(unshown.filter_map(|it| find(body, &it, record.as_of)));
        }
    }
    res
}

fn find(body: &Body, of: &DutyYear<'_>, as_of: NaiveDate) -> Option<Finding> {
    let finding = match of.state {
        DutyState::Fulfilled | DutyState::Planned => return None,
        DutyState::Open if as_of.month() < LATE_IN_THE_YEAR => return None,
        DutyState::Open => forecast(body, of).at_most_hint(),
        DutyState::Unproven => unproven(body, of),
    };
    let duty = of.duty;
    let finding = finding.unproven().of(&body.id).under(&duty.rule);
    let part = duty.id.as_ref().map_or(duty.what.value.as_str(), |it| it.value.as_str());
    let finding = finding.about(part).about(of.year.to_string());
    Some(finding.help(|language| match (language, &duty.id) {
        (Danish, Some(id)) => format!("skriv »fulfils={}« på det punkt, der løser den", id.value),
        (English, Some(id)) => format!("write `fulfils={}` at the item that does it", id.value),
        (Danish, None) => "giv opgaven et »id«, som et punkt kan nævne med »fulfils=«".to_owned(),
        (English, None) => "give the duty an `id` that an item can name with `fulfils=`".to_owned(),
    }))
}

fn unproven(body: &Body, of: &DutyYear<'_>) -> Finding {
    Finding::at(of.duty.what.span, |language| {
        let (name, what, year) = (body.name(), &of.duty.what.value, of.year);
        let (times, shown) = (of.times, of.evidence.len());
        match (language, times) {
            (Danish, 1) => {
                format!(
                    "det kan ikke afgøres, om {name} i {year} har løst opgaven »{what}«: intet punkt siger det"
                )
            }
            (Danish, _) => format!(
                "det kan ikke afgøres, om {name} i {year} har løst opgaven »{what}« {times} gange; antal punkter, der siger det: {shown}"
            ),
            (English, 1) => {
                format!("whether {name} did “{what}” in {year} cannot be decided: no item says so")
            }
            (English, _) => format!(
                "whether {name} did “{what}” {times} times in {year} cannot be decided; items that say so: {shown}"
            ),
        }
    })
}

fn forecast(body: &Body, of: &DutyYear<'_>) -> Finding {
    Finding::at(of.duty.what.span, |language| {
        let (name, what, year) = (body.name(), &of.duty.what.value, of.year);
        match language {
            Danish => format!(
                "{name} har endnu ikke løst opgaven »{what}« i {year}, og ingen kommende dagsorden nævner den"
            ),
            English => format!(
                "{name} has not yet done “{what}” in {year}, and no agenda to come names it"
            ),
        }
    })
}
