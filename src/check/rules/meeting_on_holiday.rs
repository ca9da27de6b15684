//! # Meeting on holiday
//!
//! A meeting lies on a public holiday.
//!
//! ## Why it matters
//!
//! Few can come, or the date is a slip.
//!
//! ## Remedy
//!
//! Move the meeting, or correct the date in the name of its file. Great Prayer Day is a holiday until 2023 only.
//!
//! # Møde på en helligdag
//!
//! Et møde ligger på en helligdag.
//!
//! ## Hvorfor det betyder noget
//!
//! Kun få kan komme, eller datoen er en fejl.
//!
//! ## Sådan rettes det
//!
//! Flyt mødet, eller ret datoen i filens navn. Store bededag er kun helligdag til og med 2023.
//!
//! ## Examples
//!
//! ```text,caught 2026-01-15
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-04-06.md --
//! --- #~ M307
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-05-13.md --
//! --- #~ M307
//! until: 2026-05-14
//! ---
//! -- bodies/raad/meetings/2023-05-05.md --
//! --- #~ M307
//! time: 13-15
//! ---
//! ```
//!
//! ```text,passes 2026-01-15
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-04-06.md --
//! ---
//! status: aflyst
//! ---
//! -- bodies/raad/meetings/2024-04-26.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-24.md --
//! ---
//! time: 13-15
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record};
use crate::model::{Body, Meeting, holiday};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M307", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let stands = |it: &Meeting| !it.hollow && MeetingState::of(it, record.as_of).stands();
    let standing = record.model.meetings().filter(|(_, it)| stands(it));
    standing.filter_map(|(body, it)| find(body, it)).collect()
}

fn find(body: &Body, meeting: &Meeting) -> Option<Finding> {
    let (day, holiday) = meeting.days().find_map(|it| Some((it, holiday(it)?)))?;
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let day = language.date(day);
        match language {
            Danish => {
                format!("mødet den {day} i {name} ligger på en helligdag: {}", holiday.danish())
            }
            English => {
                format!(
                    "the meeting of {name} on {day} lies on a public holiday: {}",
                    holiday.english()
                )
            }
        }
    });
    Some(finding.of(&body.id).about(&*meeting.id.name))
}
