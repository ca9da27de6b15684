//! # No proof of sending
//!
//! A meeting was held, and whether a deadline before or after it was kept cannot be decided.
//!
//! ## Why it matters
//!
//! What nobody wrote down was perhaps done in time; nobody can show it when it is asked about.
//!
//! ## Remedy
//!
//! Write the days of sending under `sent:`. Where a deadline is counted in hours, a sending on the
//! day before it or earlier is enough to show that it was kept.
//!
//! # Intet bevis for udsendelse
//!
//! Et møde er holdt, og det kan ikke afgøres, om en frist før eller efter det blev overholdt.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, ingen skrev ned, blev måske gjort i tide; men ingen kan vise det, når nogen spørger.
//!
//! ## Sådan rettes det
//!
//! Skriv udsendelsesdagene under `sent:`. Regnes en frist i timer, er en udsendelse dagen før
//! fristen eller tidligere nok til at vise, at den er overholdt.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings:
//!   agenda: {due: 10 days before, urgent: 24 hours before, clause: "6"}
//!   minutes: {sent: 14 days after}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! --- #~ M306
//! sent: {minutes: 2026-05-20}
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! time: 13-15
//! kind: ekstraordinært
//! sent: {agenda: 2026-06-01, minutes: 2026-06-05} #~ M306
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! --- #~ M306
//! sent: {agenda: 2026-08-20}
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings:
//!   agenda: {due: 10 days before, urgent: 24 hours before}
//!   minutes: {sent: 14 days after}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! sent: {agenda: 2026-05-09, minutes: 2026-05-20}
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! time: 13-15
//! kind: ekstraordinært
//! sent: {agenda: 2026-05-31, minutes: 2026-06-05}
//! ---
//! -- bodies/raad/meetings/2026-10-28.md --
//! ---
//! sent: {agenda: 2026-10-01}
//! ---
//! -- bodies/raad/meetings/2026-11-25.md --
//! ---
//! place: Endnu ikke holdt
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Due, MeetingState, Record, Sendable, Timing, deadlines};
use crate::model::{Body, Meeting};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M306", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    let took_place = |it: &Meeting| MeetingState::of(it, record.as_of).took_place();
    for (body, meeting) in record.model.meetings().filter(|(_, it)| took_place(it)) {
        let dues = deadlines(&record.model.site, body, meeting);
        res.extend(dues.iter().filter_map(|it| find(record, body, meeting, it)));
    }
    res
}

fn find(record: &Record, body: &Body, meeting: &Meeting, due: &Due<'_>) -> Option<Finding> {
    let sent = match due.what {
        Sendable::CallForItems => &meeting.sent.items,
        Sendable::Call => &meeting.sent.call,
        Sendable::Agenda => &meeting.sent.agenda,
        // Minutes that are not here at all are missing, and another rule speaks of them.
        Sendable::Minutes if meeting.has_minutes() => &meeting.sent.minutes,
        Sendable::Minutes
        | Sendable::ItemsFromMembers
        | Sendable::Apologies
        | Sendable::Comments => return None,
    };
    let name = body.name();
    let finding = match due.timing(record.as_of) {
        Timing::Unrecorded => Finding::at(meeting.span, |language| {
            let (what, were) = (called(due.what, language), was_or_were(due.what));
            let (day, last) = (language.date(meeting.day), language.date(due.day));
            match language {
                Danish => format!(
                    "det kan ikke afgøres, om {what} mødet den {day} i {name} blev sendt senest den {last}: der er ingen udsendelsesdato"
                ),
                English => format!(
                    "it cannot be decided whether {what} the meeting of {name} on {day} {were} sent by {last}: no day of sending is stated"
                ),
            }
        }),
        Timing::Undecided => Finding::at(sent.as_ref()?.span, |language| {
            let (what, hour) = (called(due.what, language), hour(due, language));
            let were = was_or_were(due.what);
            let (day, last) = (language.date(meeting.day), language.date(sent_on(due)));
            match language {
                Danish => format!(
                    "det kan ikke afgøres, om {what} mødet den {day} i {name} blev sendt i tide den {last}: {hour}"
                ),
                English => format!(
                    "it cannot be decided whether {what} the meeting of {name} on {day} {were} sent in time on {last}: {hour}"
                ),
            }
        }),
        Timing::InTime | Timing::Early(_) | Timing::Late(_) | Timing::Open => return None,
    };
    let finding = finding.of(&body.id).about(&*meeting.id.name).about(due.what.word());
    Some(finding.rests_on(due.deadline.span, due.stated, due.of_house).unproven())
}

fn sent_on(due: &Due<'_>) -> chrono::NaiveDate {
    due.sent.unwrap_or(due.day)
}

/// The hour that decides, or that it is not known either.
fn hour(due: &Due<'_>, language: Language) -> String {
    match (language, due.hour) {
        (Danish, Some(at)) => format!(
            "fristen var den {} kl. {}, og klokkeslættet for udsendelsen er ikke oplyst",
            language.date(at.date()),
            language.clock(at.time())
        ),
        (Danish, None) => "fristen regnes i timer, og tidspunktet er ukendt".to_owned(),
        (English, Some(at)) => format!(
            "the deadline was {} at {}, and the hour of sending is not stated",
            language.date(at.date()),
            language.clock(at.time())
        ),
        (English, None) => "the deadline is counted in hours, and the hour is not known".to_owned(),
    }
}

/// The English verb: one agenda was sent, minutes were.
fn was_or_were(what: Sendable) -> &'static str {
    match what {
        Sendable::CallForItems | Sendable::Call | Sendable::Agenda => "was",
        Sendable::Minutes
        | Sendable::ItemsFromMembers
        | Sendable::Apologies
        | Sendable::Comments => "were",
    }
}

fn called(what: Sendable, language: Language) -> &'static str {
    match (language, what) {
        (Danish, Sendable::CallForItems) => "indkaldelsen af punkter til",
        (Danish, Sendable::Call) => "indkaldelsen til",
        (Danish, Sendable::Agenda) => "dagsordenen til",
        (Danish, Sendable::Minutes) => "referatet af",
        (Danish, Sendable::ItemsFromMembers) => "medlemmernes punkter til",
        (Danish, Sendable::Apologies) => "afbuddene til",
        (Danish, Sendable::Comments) => "bemærkningerne til",
        (English, Sendable::CallForItems) => "the call for items of",
        (English, Sendable::Call) => "the call to",
        (English, Sendable::Agenda) => "the agenda of",
        (English, Sendable::Minutes) => "the minutes of",
        (English, Sendable::ItemsFromMembers) => "the members' items for",
        (English, Sendable::Apologies) => "the apologies for",
        (English, Sendable::Comments) => "the comments on",
    }
}
