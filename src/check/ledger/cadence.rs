//! How often the body meets.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::{Rule, rules};
use crate::derive::{self, Lapse, Lapsed, MeetingState, Occasion, Reachable, forecast, lapses};
use crate::model::Cadence;
use crate::text::Language::{self, Danish, English};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let found = forecast(year.record, year.body, year.number);
    let Some(asked) = &found.asked else { return Vec::new() };
    let what = Asked::Meetings(asked.cadence.value.clone(), asked.rules.rule.except.clone());
    let is_number = matches!(asked.cadence.value, Cadence::PerYear(_));
    let lapses: Vec<Lapse<'_>> = lapses(year.record, year.body)
        .into_iter()
        .filter(|it| of_year(it) == Some(year.number))
        .collect();
    let verdict = match is_number {
        true => of_number(year, &found),
        false if !lapses.is_empty() => Verdict::Broken,
        false => of_rhythm(year, &found),
    };
    let row = Row::new(year, rule(&found, is_number, &lapses), what, asked.cadence.span)
        .under(&asked.rules.rule.rule, asked.rules.of_house)
        .about(year.number.to_string())
        .shown_by(year.meetings.iter().map(evidence).collect())
        .stands(verdict)
        .in_words(year, |language| happened(year, &found, &lapses, language));
    vec![row]
}

fn rule(found: &derive::Forecast<'_>, is_number: bool, lapses: &[Lapse<'_>]) -> &'static Rule {
    let is_other_day = |it: &Lapse<'_>| matches!(it.what, Lapsed::OtherDay { .. });
    match is_number {
        true if is_too_many(found) => &rules::too_many_meetings,
        true => &rules::too_few_meetings,
        false if !lapses.is_empty() && lapses.iter().all(is_other_day) => &rules::wrong_weekday,
        false => &rules::cadence_broken,
    }
}

/// The year in which a lapse lies: that in which it came to its end.
fn of_year(lapse: &Lapse<'_>) -> Option<i32> {
    use chrono::Datelike;
    match &lapse.what {
        Lapsed::Months { year, .. } => Some(*year),
        Lapsed::Gap { from, until, .. } => Some(until.unwrap_or(from).day.year()),
        Lapsed::OtherDay { meeting, .. } => Some(meeting.day.year()),
    }
}

fn is_too_many(found: &derive::Forecast<'_>) -> bool {
    let most = found.asked.as_ref().and_then(|it| it.count.max);
    most.is_some_and(|it| found.counted.by_plan() > it)
}

/// A cadence that is a number a year.
fn of_number(year: &Year<'_>, found: &derive::Forecast<'_>) -> Verdict {
    if year.meetings.is_empty() && !year.is_running() {
        return Verdict::Undecidable;
    }
    let departs = match year.is_running() {
        true => Verdict::Open(Forecast::Poor),
        false => Verdict::Broken,
    };
    match found.reach {
        _ if is_too_many(found) => departs,
        Reachable::NothingAsked | Reachable::Held => Verdict::Held,
        Reachable::Planned => Verdict::Open(Forecast::Good),
        Reachable::Open { .. } | Reachable::Lost { .. } => departs,
    }
}

/// A cadence that names months, days or a distance, from which no meeting departed.
fn of_rhythm(year: &Year<'_>, found: &derive::Forecast<'_>) -> Verdict {
    match (year.is_running(), year.meetings.is_empty(), found.reach) {
        (false, true, _) => Verdict::Undecidable,
        (false, false, _) => Verdict::Held,
        (true, _, Reachable::Lost { .. }) => Verdict::Open(Forecast::Poor),
        (true, _, _) => Verdict::Open(Forecast::Good),
    }
}

fn evidence(occasion: &Occasion<'_>) -> Evidence {
    let (meeting, state) = (occasion.meeting, occasion.state);
    let proof = Some(Proof::Meeting(meeting.id.clone()));
    let said = |language: Language| {
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
    };
    match state {
        MeetingState::Planned | MeetingState::AgendaSent => {
            Evidence::new(Verdict::Open(Forecast::Good), proof, said)
        }
        MeetingState::AwaitingMinutes | MeetingState::Held => {
            Evidence::new(Verdict::Held, proof, said)
        }
        MeetingState::Cancelled | MeetingState::Moved => Evidence::aside(proof, said),
    }
}

fn happened(
    year: &Year<'_>,
    found: &derive::Forecast<'_>,
    lapses: &[Lapse<'_>],
    language: Language,
) -> String {
    if year.meetings.is_empty() {
        return match language {
            Danish => "ingen møder er registreret".to_owned(),
            English => "no meetings are recorded".to_owned(),
        };
    }
    let missing = match found.reach {
        Reachable::Open { missing } | Reachable::Lost { missing } => missing,
        Reachable::NothingAsked | Reachable::Held | Reachable::Planned => 0,
    };
    let counted = found.counted;
    let lapsed = u32::try_from(lapses.len()).unwrap_or(u32::MAX);
    let parts = [
        (counted.held, "holdt", "held"),
        (counted.planned, "planlagt", "planned"),
        (counted.cancelled, "aflyst", "cancelled"),
        (missing, "mangler", "missing"),
        (lapsed, "ude af takt", "out of rhythm"),
    ];
    let shown = parts.into_iter().enumerate().filter(|(at, it)| *at == 0 || it.0 > 0);
    let words = shown.map(|(_, (number, danish, english))| match language {
        Danish => format!("{number} {danish}"),
        English => format!("{number} {english}"),
    });
    words.collect::<Vec<_>>().join(", ")
}
