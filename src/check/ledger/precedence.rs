//! Whether the body meets in time before the meetings of another.

use super::year::Year;
use super::{Asked, Evidence, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{MeetingState, TooLate, too_late};
use crate::text::Language::{self, Danish, English};
use chrono::Datelike;

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let rules = year.mandate.meetings.as_ref();
    let Some((rules, before)) = rules.and_then(|it| Some((it, it.before.as_ref()?))) else {
        return Vec::new();
    };
    let Some(other) = before.body.as_ref().and_then(|it| year.record.model.bodies.get(&it.value))
    else {
        return Vec::new();
    };
    let late: Vec<TooLate<'_>> = too_late(year.record, year.body)
        .into_iter()
        .filter(|it| it.meeting.day.year() == year.number && it.other.id == other.id)
        .collect();
    let held = other.meetings.iter().filter(|it| {
        let state = MeetingState::of(it, year.record.as_of);
        it.day.year() == year.number && state.took_place()
    });
    let (held, amiss) = (held.count(), late.len());
    let asked = Asked::Before(other.id.clone(), before.by);
    let row = Row::new(year, &rules::child_after_parent, asked, before.written.span)
        .under(&rules.rule, false)
        .about(other.id.as_str())
        .shown_by(late.iter().map(evidence).collect())
        .in_words(year, |language| happened(held, amiss, language));
    let nothing_yet = held == 0 && amiss == 0;
    vec![if nothing_yet { row.stands(Verdict::Undecidable) } else { row }]
}

fn evidence(late: &TooLate<'_>) -> Evidence {
    let meeting = late.own.unwrap_or(late.meeting);
    Evidence::new(Verdict::Broken, Some(Proof::Meeting(meeting.id.clone())), |language| {
        let (theirs, last) = (language.date(late.meeting.day), language.date(late.last));
        match (late.own.map(|it| language.date(it.day)), language) {
            (Some(own), Danish) => format!("{own}: for tæt på mødet {theirs}, senest {last}"),
            (Some(own), English) => format!("{own}: too near the meeting of {theirs}, by {last}"),
            (None, Danish) => format!("intet møde før {theirs}, senest {last}"),
            (None, English) => format!("no meeting before {theirs}, by {last}"),
        }
    })
}

fn happened(held: usize, amiss: usize, language: Language) -> String {
    match (held, amiss, language) {
        (0, 0, Danish) => "den anden gruppe har ingen holdte møder i året".to_owned(),
        (0, 0, English) => "the other body has held no meetings in the year".to_owned(),
        (_, 0, Danish) => format!("i tide før alle {held} møder"),
        (_, 0, English) => format!("in time before all {held} meetings"),
        (_, 1, Danish) => "1 gang ikke i tide".to_owned(),
        (_, 1, English) => "once not in time".to_owned(),
        (_, _, Danish) => format!("{amiss} gange ikke i tide"),
        (_, _, English) => format!("{amiss} times not in time"),
    }
}
