//! How often the body meets.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::derive::{
    Lapse, Lapsed, MeetingState, Occasion, Standing, YearOfMeetings, asked, lapses,
};
use crate::model::{Cadence, Count};
use crate::text::Language::{self, Danish, English};
use chrono::Datelike;

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let site = &year.record.model.site;
    let Some(cadence) =
        Standing::of_meetings(site, year.mandate, |it| it.cadence.as_ref().map(|_| it))
    else {
        return Vec::new();
    };
    let Some(stated) = &cadence.rule.cadence else { return Vec::new() };
    let Some(asked) = asked(site, year.body, year.number) else { return Vec::new() };
    let counted = year.record.calendar.year(&year.body.id, year.number).unwrap_or_default();
    let what = Asked::Meetings(stated.value.clone(), cadence.rule.except.clone());
    let is_number = matches!(asked.cadence.value, Cadence::PerYear(_));
    let asked = Count { max: asked.count.max.filter(|_| is_number), ..asked.count };
    let verdict = match is_number {
        true => verdict(year, counted, asked),
        false => in_rhythm(year),
    };
    let missing = asked.min.saturating_sub(counted.expected());
    let missing = if is_number { missing } else { 0 };
    let row = Row::new(year, rule(counted, asked, is_number), what, stated.span)
        .under(&cadence.rule.rule, cadence.of_house)
        .about(year.number.to_string())
        .shown_by(year.meetings.iter().map(evidence).collect())
        .stands(verdict)
        .in_words(year, |language| happened(year, counted, missing, language));
    vec![row]
}

fn rule(counted: YearOfMeetings, asked: Count, is_number: bool) -> &'static str {
    match is_number {
        true if asked.max.is_some_and(|it| counted.by_plan() > it) => "too-many-meetings",
        true => "too-few-meetings",
        false => "cadence-broken",
    }
}

/// How a year stands to a cadence that names more than a number.
fn in_rhythm(year: &Year<'_>) -> Verdict {
    let lapses = lapses(year.record, year.body);
    let of_year = |it: &Lapse<'_>| match &it.what {
        Lapsed::Months { year: of, .. } => *of == year.number,
        Lapsed::Gap { from, until, .. } => {
            until.map_or(year.record.as_of, |it| it.day).year() == year.number
                || from.day.year() == year.number
        }
        Lapsed::OtherDay { .. } => false,
    };
    match (lapses.iter().any(of_year), year.meetings.is_empty(), year.is_running()) {
        (true, _, _) => Verdict::Broken,
        (false, _, true) => Verdict::Open(Forecast::Good),
        (false, true, false) => Verdict::Undecidable,
        (false, false, false) => Verdict::Held,
    }
}

fn verdict(year: &Year<'_>, counted: YearOfMeetings, asked: Count) -> Verdict {
    let (held, expected) = (counted.held, counted.expected());
    let too_many = |number: u32| asked.max.is_some_and(|it| number > it);
    let by_plan = counted.by_plan();
    if year.meetings.is_empty() && !year.is_running() {
        return Verdict::Undecidable;
    }
    match (year.is_running(), expected < asked.min || too_many(by_plan)) {
        (_, _) if too_many(by_plan.min(held)) => Verdict::Broken,
        (true, true) => Verdict::Open(Forecast::Poor),
        (true, false) if counted.planned > 0 || held < asked.min => Verdict::Open(Forecast::Good),
        (true, false) => Verdict::Held,
        (false, true) => Verdict::Broken,
        (false, false) => Verdict::Held,
    }
}

fn evidence(occasion: &Occasion<'_>) -> Evidence {
    let meeting = occasion.meeting;
    let verdict = match occasion.state {
        MeetingState::Planned | MeetingState::AgendaSent => Verdict::Open(Forecast::Good),
        MeetingState::AwaitingMinutes
        | MeetingState::Held
        | MeetingState::Cancelled
        | MeetingState::Moved => Verdict::Held,
    };
    let state = occasion.state;
    Evidence::new(verdict, Some(Proof::Meeting(meeting.id.clone())), |language| {
        let day = language.date(meeting.day);
        let became = match (state, language) {
            (MeetingState::Planned | MeetingState::AgendaSent, Danish) => "planlagt",
            (MeetingState::Planned | MeetingState::AgendaSent, English) => "planned",
            (MeetingState::AwaitingMinutes | MeetingState::Held, Danish) => "holdt",
            (MeetingState::AwaitingMinutes | MeetingState::Held, English) => "held",
            (MeetingState::Cancelled, Danish) => "aflyst, tæller ikke",
            (MeetingState::Cancelled, English) => "cancelled, does not count",
            (MeetingState::Moved, Danish) => "flyttet, tæller ikke her",
            (MeetingState::Moved, English) => "moved, does not count here",
        };
        format!("{day}: {became}")
    })
}

fn happened(year: &Year<'_>, counted: YearOfMeetings, missing: u32, language: Language) -> String {
    let (held, planned, cancelled) = (counted.held, counted.planned, counted.cancelled);
    if year.meetings.is_empty() {
        return match language {
            Danish => "ingen møder er registreret".to_owned(),
            English => "no meetings are recorded".to_owned(),
        };
    }
    let mut parts = vec![match language {
        Danish => format!("{held} holdt"),
        English => format!("{held} held"),
    }];
    if planned > 0 {
        parts.push(match language {
            Danish => format!("{planned} planlagt"),
            English => format!("{planned} planned"),
        });
    }
    if cancelled > 0 {
        parts.push(match language {
            Danish => format!("{cancelled} aflyst"),
            English => format!("{cancelled} cancelled"),
        });
    }
    if missing > 0 {
        parts.push(match language {
            Danish => format!("{missing} mangler"),
            English => format!("{missing} missing"),
        });
    }
    parts.join(", ")
}
