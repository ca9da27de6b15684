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
//! Nothing mends it afterwards. Where the date of sending is wrong, correct it under `sent:`. Of a
//! meeting to come whose agenda has no day of sending after its deadline, send it and write the day.
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
//! Det kan ikke rettes bagefter. Er datoen for udsendelsen forkert, så ret den under `sent:`. Ligger
//! mødet forude uden udsendelsesdato efter fristen, så send dagsordenen, og skriv dagen.
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
//! -- bodies/raad/meetings/2026-11-25.md --
//! --- #~ M305
//! time: 13-15
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
use crate::derive::{Due, MeetingState, Record, Sendable, Timing, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M305", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        let dues = deadlines(&record.model.site, body, meeting);
        let agenda = dues.iter().find(|it| it.what == Sendable::Agenda);
        res.extend(agenda.and_then(|it| find(record, body, meeting, it)));
    }
    res
}

fn find(record: &Record, body: &Body, meeting: &Meeting, due: &Due<'_>) -> Option<Finding> {
    let finding = match due.timing(record.as_of) {
        Timing::Late(late) => sent_late(body, meeting, due, late)?,
        Timing::Unrecorded if MeetingState::of(meeting, record.as_of).lies_ahead() => {
            not_sent(body, meeting, due).unproven()
        }
        Timing::Unrecorded
        | Timing::InTime
        | Timing::Early(_)
        | Timing::Undecided
        | Timing::Open => return None,
    };
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    Some(finding.rests_on(due.deadline.span, due.stated, due.of_house))
}

fn sent_late(body: &Body, meeting: &Meeting, due: &Due<'_>, late: i64) -> Option<Finding> {
    let sent = meeting.sent.agenda.as_ref()?;
    let name = body.name();
    Some(Finding::at(sent.span, |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        let late = language.days(late);
        match language {
            Danish => format!(
                "dagsordenen til mødet den {day} i {name} blev sendt {late} for sent; fristen var den {last}"
            ),
            English => {
                format!("the agenda of {name} for {day} was sent {late} late; it was due on {last}")
            }
        }
    }))
}

/// Perhaps it was sent, and nobody wrote it down.
fn not_sent(body: &Body, meeting: &Meeting, due: &Due<'_>) -> Finding {
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        match language {
            Danish => format!(
                "dagsordenen til mødet den {day} i {name} skulle være sendt senest den {last}, men der er ingen udsendelsesdato"
            ),
            English => format!(
                "the agenda of {name} for {day} was due on {last}, but no day of sending is stated"
            ),
        }
    });
    finding.help(|language| match language {
        Danish => "send den, og skriv dagen under »sent: {agenda: …}«".to_owned(),
        English => "send it, and write the day under `sent: {agenda: …}`".to_owned(),
    })
}
