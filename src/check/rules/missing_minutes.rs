//! # Missing minutes
//!
//! A meeting was held, and there are no minutes of it after their deadline.
//!
//! ## Why it matters
//!
//! What was decided cannot be found, followed up or shown to anyone.
//!
//! ## Remedy
//!
//! Write the decisions under their items and the day of sending under `sent: {minutes: …}`. Where
//! the meeting was not held, say so: `status: cancelled` with a `reason:`. Where neither mandate
//! nor house rules set a deadline, minutes count as missing after 30 days.
//!
//! # Manglende referat
//!
//! Et møde er holdt, og der er intet referat efter fristen.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, der blev besluttet, kan ikke findes, følges op eller dokumenteres.
//!
//! ## Sådan rettes det
//!
//! Skriv beslutningerne under deres punkter og udsendelsesdagen under `sent: {minutes: …}`. Blev
//! mødet ikke holdt, så skriv det: `status: cancelled` med `reason:`. Sætter hverken kommissorium
//! eller husregler en frist, regnes referatet for manglende efter 30 dage.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {sent: 14 dage efter}}
//! ---
//! -- bodies/raad/meetings/2026-10-28.md --
//! --- #~ M401
//! sent: {agenda: 2026-10-01}
//! ---
//! ## Plan {#plan .decision}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! ---
//! -- bodies/udvalg/meetings/2026-10-01.md --
//! --- #~ M401
//! time: 13-15
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {sent: 14 dage efter}}
//! ---
//! -- bodies/raad/meetings/2026-11-17.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-09-17.md --
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! -- bodies/raad/meetings/2026-10-01.md --
//! ---
//! status: aflyst
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record, Sendable, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};
use chrono::Days;

pub(super) const RULE: Rule = Rule::new("M401", Level::Warning, check);

/// The days after which minutes are missed where nobody has set a deadline.
const PATIENCE: Days = Days::new(30);

fn check(record: &Record) -> Vec<Finding> {
    let awaits = |it: &Meeting| {
        !it.hollow && MeetingState::of(it, record.as_of) == MeetingState::AwaitingMinutes
    };
    let awaiting = record.model.meetings().filter(|(_, it)| awaits(it));
    awaiting.filter_map(|(body, it)| find(record, body, it)).collect()
}

fn find(record: &Record, body: &Body, meeting: &Meeting) -> Option<Finding> {
    let dues = deadlines(&record.model.site, body, meeting);
    let stated = dues.iter().find(|it| it.what == Sendable::Minutes);
    let last = stated.map(|it| it.day).or_else(|| meeting.day.checked_add_days(PATIENCE))?;
    let missed = (record.as_of - last).num_days();
    if missed <= 0 {
        return None;
    }
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let (day, last) = (language.date(meeting.day), language.date(last));
        let missed = language.days(missed);
        match language {
            Danish => format!(
                "der er intet referat af mødet den {day} i {name}; det skulle foreligge senest den {last} ({missed} siden)"
            ),
            English => format!(
                "there are no minutes of the meeting of {name} on {day}; they were due on {last} ({missed} ago)"
            ),
        }
    });
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    Some(match stated {
        Some(due) => finding.rests_on(due.deadline.span, due.stated, due.of_house),
        None => finding.note(|language| match language {
            Danish => {
                "hverken kommissorium eller husregler sætter en frist; her er regnet med 30 dage"
                    .to_owned()
            }
            English => "neither mandate nor house rules set a deadline; 30 days were reckoned with"
                .to_owned(),
        }),
    })
}
