//! How often the body meets.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::derive::{Calendar, MeetingState, Occasion, Standing, YearOfMeetings};
use crate::model::Count;
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let site = &year.record.model.site;
    let Some(cadence) =
        Standing::of_meetings(site, year.mandate, |it| it.cadence.as_ref().map(|_| it))
    else {
        return Vec::new();
    };
    let Some(stated) = &cadence.rule.cadence else { return Vec::new() };
    let Some(asked) = Calendar::asked(year.body, year.number) else { return Vec::new() };
    let counted = year.record.calendar.year(&year.body.id, year.number).unwrap_or_default();
    let what = Asked::Meetings(stated.value.clone(), cadence.rule.except.clone());
    let row = Row::new(year, "too-few-meetings", what, stated.span)
        .under(&cadence.rule.rule, cadence.of_house)
        .about(year.number.to_string())
        .shown_by(year.meetings.iter().map(evidence).collect())
        .stands(verdict(year, counted, asked))
        .in_words(year, |language| happened(year, counted, asked, language));
    vec![row]
}

fn verdict(year: &Year<'_>, counted: YearOfMeetings, asked: Count) -> Verdict {
    let (held, expected) = (counted.held, counted.expected());
    let too_many = |number: u32| asked.max.is_some_and(|it| number > it);
    if year.meetings.is_empty() && !year.is_running() {
        return Verdict::Undecidable;
    }
    match (year.is_running(), expected < asked.min || too_many(expected)) {
        (_, _) if too_many(held) => Verdict::Broken,
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

fn happened(year: &Year<'_>, counted: YearOfMeetings, asked: Count, language: Language) -> String {
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
    let missing = asked.min.saturating_sub(counted.expected());
    if missing > 0 {
        parts.push(match language {
            Danish => format!("{missing} mangler"),
            English => format!("{missing} missing"),
        });
    }
    parts.join(", ")
}
