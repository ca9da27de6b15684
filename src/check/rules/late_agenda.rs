//! # Late agenda
//!
//! An agenda was sent later than the mandate asks.
//!
//! ## Why it matters
//!
//! Members come unprepared, and those they speak for have not been asked.
//!
//! ## Remedy
//!
//! Nothing mends it afterwards. Where the date of sending is wrong, correct it under `sent:`.
//!
//! # For sen dagsorden
//!
//! En dagsorden er sendt senere, end kommissoriet kræver.
//!
//! ## Hvorfor det betyder noget
//!
//! Medlemmerne kommer uforberedte, og de, de taler for, er ikke spurgt.
//!
//! ## Sådan rettes det
//!
//! Det kan ikke rettes bagefter. Er datoen for udsendelsen forkert, så ret den under `sent:`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {agenda: {due: 10 days before, clause: "6"}}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! sent: {agenda: 2026-05-10} #~ M305
//! ---
//! -- bodies/raad/meetings/2026-04-08.md --
//! ---
//! sent: {agenda: 2026-03-29}
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {agenda: {due: 5 arbejdsdage før}}
//! ---
//! -- bodies/raad/meetings/2026-04-08.md --
//! ---
//! sent: {agenda: 2026-03-27}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! place: Uden udsendelsesdato
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Due, Record, Sendable, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M305", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for meeting in &body.meetings {
            let dues = deadlines(&record.model.site, body, meeting);
            let agenda = dues.iter().find(|it| it.what == Sendable::Agenda);
            res.extend(agenda.and_then(|it| find(body, meeting, it)));
        }
    }
    res
}

fn find(body: &Body, meeting: &Meeting, due: &Due<'_>) -> Option<Finding> {
    let late = due.days_late()?;
    let sent = meeting.sent.agenda.as_ref()?;
    let name = body.name();
    let finding = Finding::at(sent.span, |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        match (language, late) {
            (Danish, 1) => format!(
                "dagsordenen til mødet {day} i {name} blev sendt 1 dag for sent; fristen var {last}"
            ),
            (Danish, _) => format!(
                "dagsordenen til mødet {day} i {name} blev sendt {late} dage for sent; fristen var {last}"
            ),
            (English, 1) => {
                format!("the agenda of {name} for {day} was sent 1 day late; it was due on {last}")
            }
            (English, _) => format!(
                "the agenda of {name} for {day} was sent {late} days late; it was due on {last}"
            ),
        }
    });
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    Some(finding.rests_on(due.rule.due.span, &due.rule.rule, due.house_rule))
}
