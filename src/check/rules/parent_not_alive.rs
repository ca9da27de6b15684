//! # Parent not alive
//!
//! A body stands under one that has been dissolved, or has not begun.
//!
//! ## Why it matters
//!
//! It reports to nobody: what it recommends is answered by no one, and no one can end it.
//!
//! ## Remedy
//!
//! Let the mandate name the body that took over, end the body together with the one above it, or
//! correct the dates of one of them.
//!
//! # Overordnet gruppe er ikke i kraft
//!
//! En gruppe hører under en, der er nedlagt, eller som endnu ikke er begyndt.
//!
//! ## Hvorfor det betyder noget
//!
//! Den refererer til ingen: det, den indstiller, besvares ikke, og ingen kan nedlægge den.
//!
//! ## Sådan rettes det
//!
//! Lad kommissoriet nævne den gruppe, der tog over, nedlæg gruppen sammen med den overordnede,
//! eller ret datoerne i en af dem.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! from: 2019
//! until: 2022-06-30
//! successor: ny-styregruppe
//! ---
//! -- bodies/ny-styregruppe/mandate.md --
//! ---
//! name: Den nye styregruppe
//! from: 2022-07-01
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! established_by: styregruppe
//! reports_to: styregruppe #~ M503
//! from: 2020
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! from: 2019
//! until: 2022-06-30
//! successor: ny-styregruppe
//! ---
//! -- bodies/ny-styregruppe/mandate.md --
//! ---
//! name: Den nye styregruppe
//! from: 2022-07-01
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! established_by: styregruppe
//! reports_to: ny-styregruppe
//! ---
//! -- bodies/gammel-gruppe/mandate.md --
//! ---
//! name: Den gamle gruppe
//! reports_to: styregruppe
//! until: 2022-06-30
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, stated_parent};
use crate::model::Body;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M503", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.bodies_in_being().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let stated = stated_parent(body.mandate_on(record.as_of))?;
    let parent = record.model.bodies.get(&stated.value)?;
    let life = parent.life();
    let ended = life.last_day().filter(|_| life.is_over(record.as_of));
    let begins = life.first_day().filter(|_| !life.has_begun(record.as_of));
    let (day, over) = ended.map(|it| (it, true)).or(begins.map(|it| (it, false)))?;
    let finding = Finding::at(stated.span, |language| {
        let (name, parent, day) = (body.name(), parent.name(), language.date(day));
        match (language, over) {
            (Danish, true) => format!("{name} hører under {parent}, som blev nedlagt den {day}"),
            (Danish, false) => format!("{name} hører under {parent}, som først begynder den {day}"),
            (English, true) => format!("{name} stands under {parent}, which ended on {day}"),
            (English, false) => format!("{name} stands under {parent}, which begins on {day}"),
        }
    });
    let finding = finding.of(&body.id).about(parent.id.as_str());
    let successors = parent.mandate.successors.iter();
    let mut alive = successors
        .filter_map(|it| record.model.bodies.get(&it.value))
        .filter(|it| it.id != body.id && it.life().covers(record.as_of));
    Some(match alive.next() {
        Some(successor) => finding.help(|language| match language {
            Danish => format!("efterfølgeren er {}", successor.name()),
            English => format!("its successor is {}", successor.name()),
        }),
        None => finding,
    })
}
