//! # Dissolved with open seats
//!
//! A body has been dissolved, and appointments to it go on.
//!
//! ## Why it matters
//!
//! Whoever looks up a person is told that the person still sits there, and lists of members are
//! wrong for as long as nobody ends them.
//!
//! ## Remedy
//!
//! Write `until:` with the body's last day in each line of `members.yaml` that is shown. Turns in
//! the chair and services of the secretariat are counted too.
//!
//! # Nedlagt gruppe med åbne pladser
//!
//! En gruppe er nedlagt, men udpegninger til den løber videre.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der slår en person op, får at vide, at personen stadig sidder dér, og medlemslister er
//! forkerte, så længe ingen afslutter dem.
//!
//! ## Sådan rettes det
//!
//! Skriv `until:` med gruppens sidste dag i hver af de viste linjer i `members.yaml`. Ture på
//! formandsposten og betjening i sekretariatet tælles med.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! until: 2026-06-30
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01} #~ M509
//! chairs:
//!   - {person: bo-lund, from: 2022-01-01}
//! ```
//!
//! ```text,passes 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! until: 2026-06-30
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01, until: 2026-06}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! until: 2026-12-31
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/udvalg/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Life};
use crate::text::Language::{Danish, English};
use crate::text::Span;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M509", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let bodies = record.model.bodies.values();
    bodies.filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let life = body.life();
    let ended = life.last_day().filter(|_| life.is_over(record.as_of))?;
    let open = open(body, ended);
    let (first, others) = open.split_first()?;
    let count = open.len();
    let finding = Finding::at(*first, |language| {
        let (name, day) = (body.name(), language.date(ended));
        match (language, count) {
            (Danish, 1) => {
                format!("{name} blev nedlagt den {day}, men 1 linje i members.yaml løber videre")
            }
            (Danish, _) => {
                format!(
                    "{name} blev nedlagt den {day}, men {count} linjer i members.yaml løber videre"
                )
            }
            (English, 1) => format!("{name} ended on {day}, but 1 line of members.yaml goes on"),
            (English, _) => {
                format!("{name} ended on {day}, but {count} lines of members.yaml go on")
            }
        }
    });
    let until = life.until.as_ref().map(|it| it.span)?;
    let finding = finding.of(&body.id).also(until, |language| match language {
        Danish => "nedlagt her".to_owned(),
        English => "ended here".to_owned(),
    });
    let finding = others.iter().fold(finding, |finding, at| {
        finding.also(*at, |language| match language {
            Danish => "løber også videre".to_owned(),
            English => "goes on too".to_owned(),
        })
    });
    Some(finding.help(|language| match language {
        Danish => format!("skriv »until: {ended}« i linjerne"),
        English => format!("write `until: {ended}` in the lines"),
    }))
}

/// The appointments, turns and services that outlast a body.
fn open(body: &Body, ended: NaiveDate) -> Vec<Span> {
    let outlasts = |it: &Life| it.last_day().is_none_or(|it| it > ended);
    let appointments = body.appointments.iter().map(|it| (&it.life, it.span));
    let turns = body.chair_turns.iter().map(|it| (&it.life, it.span));
    let services = body.services.iter().map(|it| (&it.life, it.span));
    let all = appointments.chain(turns).chain(services);
    all.filter(|(life, _)| outlasts(life)).map(|(_, span)| span).collect()
}
