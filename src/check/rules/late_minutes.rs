//! # Late minutes
//!
//! Minutes were sent later than the mandate or the house asks.
//!
//! ## Why it matters
//!
//! Those who were not there learn too late what they must do, and those who were have forgotten.
//!
//! ## Remedy
//!
//! Nothing mends it afterwards. Where the date of sending is wrong, correct it under
//! `sent: {minutes: …}`. Minutes that are not here at all are a matter for the rule
//! `missing-minutes`.
//!
//! # For sent referat
//!
//! Et referat er sendt senere, end kommissoriet eller husreglerne kræver.
//!
//! ## Hvorfor det betyder noget
//!
//! De, der ikke var der, får for sent at vide, hvad de skal gøre, og de, der var der, har glemt det.
//!
//! ## Sådan rettes det
//!
//! Det kan ikke rettes bagefter. Er datoen for udsendelsen forkert, så ret den under
//! `sent: {minutes: …}`. Et referat, der slet ikke er her, er en sag for reglen `missing-minutes`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- site.yaml --
//! title: Portal
//! house_rules: {meetings: {minutes: {sent: 14 days after}}}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {sent: 5 arbejdsdage efter, clause: "8"}}
//! ---
//! -- bodies/raad/meetings/2026-05-12.md --
//! ---
//! sent: {minutes: 2026-05-21} #~ M402
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! ---
//! -- bodies/gruppe/meetings/2026-05-12.md --
//! ---
//! sent: {minutes: 2026-05-27} #~ M402
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {minutes: {sent: 5 arbejdsdage efter}}
//! ---
//! -- bodies/raad/meetings/2026-05-12.md --
//! ---
//! sent: {minutes: 2026-05-20}
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! sent: {agenda: 2026-05-20}
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! ---
//! -- bodies/gruppe/meetings/2026-05-12.md --
//! ---
//! sent: {minutes: 2026-08-01}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Due, Record, Sendable, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M402", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        let dues = deadlines(&record.model.site, body, meeting);
        let minutes = dues.iter().find(|it| it.what == Sendable::Minutes);
        res.extend(minutes.and_then(|it| find(body, meeting, it)));
    }
    res
}

fn find(body: &Body, meeting: &Meeting, due: &Due<'_>) -> Option<Finding> {
    let late = due.days_late()?;
    let sent = meeting.sent.minutes.as_ref()?;
    let name = body.name();
    let finding = Finding::at(sent.span, |language| {
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        let late = language.days(late);
        match language {
            Danish => format!(
                "referatet af mødet den {day} i {name} blev sendt {late} for sent; fristen var den {last}"
            ),
            English => format!(
                "the minutes of the meeting of {name} on {day} were sent {late} late; they were due on {last}"
            ),
        }
    });
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    Some(finding.rests_on(due.deadline.span, due.stated, due.of_house))
}
