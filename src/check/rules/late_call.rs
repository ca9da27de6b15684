//! # Late call
//!
//! A call to a meeting, or for its items, was sent later than the mandate asks.
//!
//! ## Why it matters
//!
//! Members cannot keep the day free, and those who have a case learn of it too late.
//!
//! ## Remedy
//!
//! Nothing mends it afterwards. Where the date of sending is wrong, correct it under `sent:` (`call:`,
//! `items:`). Of a meeting to come, send the call and write the day. For an extraordinary meeting the
//! notice of such meetings holds, or what the deadline says of urgent cases.
//!
//! # For sen indkaldelse
//!
//! En indkaldelse til et møde, eller af punkter til det, er sendt senere, end kommissoriet kræver.
//!
//! ## Hvorfor det betyder noget
//!
//! Medlemmerne kan ikke holde dagen fri, og den, der har en sag, får det for sent at vide.
//!
//! ## Sådan rettes det
//!
//! Det kan ikke rettes bagefter. Er datoen for udsendelsen forkert, så ret den under `sent:` (`call:`,
//! `items:`). Ligger mødet forude, så send indkaldelsen, og skriv dagen. Til et ekstraordinært møde
//! gælder varslet for sådanne møder, eller det, fristen siger om hastende tilfælde.
//!
//! ## Examples
//!
//! ```text,caught 2026-05-18
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings:
//!   call: {due: 4 weeks before, clause: "5"}
//!   call_for_items: 14 days before
//!   extraordinary: {notice: 3 days}
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {call: 2026-02-10, items: 2026-02-18} #~ M304 M304
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! kind: ekstraordinært
//! sent: {call: 2026-05-18} #~ M304
//! ---
//! -- bodies/raad/meetings/2026-05-28.md --
//! --- #~ M304
//! sent: {call: 2026-04-30}
//! ---
//! ```
//!
//! ```text,passes 2026-05-15
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings:
//!   call: {due: 4 weeks before}
//!   call_for_items: 21-14 days before
//!   extraordinary: {notice: 3 days}
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {call: 2026-02-03, items: 2026-01-20}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! kind: ekstraordinært
//! sent: {call: 2026-05-16}
//! ---
//! -- bodies/raad/meetings/2026-06-23.md --
//! ---
//! place: Uden udsendelsesdato, men i tide
//! ---
//! -- bodies/raad/meetings/2026-04-08.md --
//! ---
//! place: Afholdt uden udsendelsesdato
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Due, MeetingState, Record, Sendable, Timing, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{self, Danish, English};
use crate::text::Spanned;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M304", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        let dues = deadlines(&record.model.site, body, meeting);
        res.extend(dues.iter().filter_map(|it| find(record, body, meeting, it)));
    }
    res
}

fn find(record: &Record, body: &Body, meeting: &Meeting, due: &Due<'_>) -> Option<Finding> {
    let sent = match due.what {
        Sendable::Call => &meeting.sent.call,
        Sendable::CallForItems => &meeting.sent.items,
        Sendable::ItemsFromMembers
        | Sendable::Agenda
        | Sendable::Apologies
        | Sendable::Minutes
        | Sendable::Comments => return None,
    };
    let finding = match due.timing(record.as_of) {
        Timing::Late(late) => sent_late(body, meeting, due, sent.as_ref()?, late),
        Timing::Unrecorded if MeetingState::of(meeting, record.as_of).lies_ahead() => {
            not_sent(body, meeting, due).unproven()
        }
        Timing::Unrecorded
        | Timing::InTime
        | Timing::Early(_)
        | Timing::Undecided
        | Timing::Open => return None,
    };
    let finding = finding.of(&body.id).about(&*meeting.id.name).about(due.what.word());
    Some(finding.rests_on(due.deadline.span, due.stated, due.of_house))
}

fn sent_late(
    body: &Body,
    meeting: &Meeting,
    due: &Due<'_>,
    sent: &Spanned<NaiveDate>,
    late: i64,
) -> Finding {
    let name = body.name();
    Finding::at(sent.span, |language| {
        let (what, late) = (called(due.what, language), language.days(late));
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        match language {
            Danish => format!(
                "{what} til mødet den {day} i {name} blev sendt {late} for sent; fristen var den {last}"
            ),
            English => format!(
                "{what} the meeting of {name} on {day} was sent {late} late; it was due on {last}"
            ),
        }
    })
}

fn not_sent(body: &Body, meeting: &Meeting, due: &Due<'_>) -> Finding {
    let name = body.name();
    let finding = Finding::at(meeting.span, |language| {
        let what = called(due.what, language);
        let (day, last) = (language.date(meeting.day), language.date(due.day));
        match language {
            Danish => format!(
                "{what} til mødet den {day} i {name} skulle være sendt senest den {last}, men der er ingen udsendelsesdato"
            ),
            English => format!(
                "{what} the meeting of {name} on {day} was due on {last}, but no day of sending is stated"
            ),
        }
    });
    let key = if due.what == Sendable::CallForItems { "items" } else { "call" };
    finding.help(|language| match language {
        Danish => format!("send den, og skriv dagen under »sent: {{{key}: …}}«"),
        English => format!("send it, and write the day under `sent: {{{key}: …}}`"),
    })
}

fn called(what: Sendable, language: Language) -> &'static str {
    match (language, what == Sendable::CallForItems) {
        (Danish, true) => "indkaldelsen af punkter",
        (Danish, false) => "indkaldelsen",
        (English, true) => "the call for items for",
        (English, false) => "the call to",
    }
}
