//! What a body must do again and again, and the items that show that it did.

use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use crate::model::{Body, DecisionId, Duty, Mandate, Meeting};
use chrono::{Datelike, NaiveDate};

/// A duty that returns, in one calendar year.
#[derive(Clone, Debug)]
pub struct DutyYear<'m> {
    /// The duty.
    pub duty: &'m Duty,
    /// The year.
    pub year: i32,
    /// How many times it falls due in the year.
    pub times: usize,
    /// The minuted items that say that they fulfil it, the earliest first.
    pub evidence: Vec<DecisionId>,
    /// The items of agendas that are to fulfil it, the earliest first.
    pub planned: Vec<DecisionId>,
    /// How many meetings of the year have minutes.
    pub minuted: usize,
    /// Whether it is fulfilled.
    pub state: DutyState,
}

/// Whether a duty is fulfilled in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DutyState {
    /// As often as asked.
    Fulfilled,
    /// The year still runs, and agendas name what is missing.
    Planned,
    /// The year still runs, and no agenda names what is missing.
    Open,
    /// The year is over, and nothing shows that it was.
    Unproven,
}

/// The duties of a body that fall due in a year, in the order of its mandate.
///
/// The mandate is that in force on the last day of the year, or on the day of the record. Where
/// the body or the duty begins, or the body ends, in the year, the duty falls due as many times as
/// are nearest to its share of the days: a yearly one not at all where there is less than half a
/// year for it.
pub fn duties<'m>(record: &'m Record, body: &'m Body, year: i32) -> Vec<DutyYear<'m>> {
    let Some(last) = NaiveDate::from_ymd_opt(year, 12, 31) else { return Vec::new() };
    let mandate = body.mandate_on(last.min(record.as_of));
    if mandate.hollow || !mandate.duties.iter().any(|it| per_year(it).is_some()) {
        return Vec::new();
    }
    let meetings: Vec<(&Meeting, MeetingState)> = (body.meetings.iter())
        .filter(|it| it.day.year() == year)
        .map(|it| (it, MeetingState::of(it, record.as_of)))
        .collect();
    let falls_due = |duty: &'m Duty| {
        let times = share(per_year(duty)?, year, begins(body, duty), body.life().last_day());
        (times > 0).then(|| in_year(record, duty, year, times, &meetings))
    };
    mandate.duties.iter().filter_map(falls_due).collect()
}

fn in_year<'m>(
    record: &Record,
    duty: &'m Duty,
    year: i32,
    times: usize,
    meetings: &[(&Meeting, MeetingState)],
) -> DutyYear<'m> {
    let items = |wanted: fn(MeetingState) -> bool| -> Vec<DecisionId> {
        let found = meetings.iter().filter(|(_, state)| wanted(*state)).flat_map(|(meeting, _)| {
            let fulfils = meeting.items.iter().filter(|it| {
                duty.id
                    .as_ref()
                    .is_some_and(|id| it.fulfils.as_ref().is_some_and(|it| it.value == id.value))
            });
            fulfils.map(|it| DecisionId::of_item(&meeting.id, &it.id))
        });
        found.collect()
    };
    let evidence = items(|it| it == MeetingState::Held);
    let planned = items(MeetingState::lies_ahead);
    let state = if evidence.len() >= times {
        DutyState::Fulfilled
    } else if year < record.as_of.year() {
        DutyState::Unproven
    } else if evidence.len() + planned.len() >= times {
        DutyState::Planned
    } else {
        DutyState::Open
    };
    let minuted = meetings.iter().filter(|(_, state)| *state == MeetingState::Held).count();
    DutyYear { duty, year, times, evidence, planned, minuted, state }
}

/// How many times a year a duty returns; nothing where it does not, or not within a year.
fn per_year(duty: &Duty) -> Option<usize> {
    match duty.every.as_ref()?.value.trim().to_lowercase().as_str() {
        "year" | "1 year" | "one year" | "yearly" | "annually" | "år" | "1 år" | "hvert år"
        | "årligt" | "årlig" => Some(1),
        "half year" | "half-year" | "6 months" | "halvår" | "hvert halvår" | "halvårligt"
        | "6 måneder" => Some(2),
        "quarter" | "quarterly" | "3 months" | "kvartal" | "hvert kvartal" | "kvartalsvis"
        | "3 måneder" => Some(4),
        "month" | "monthly" | "måned" | "hver måned" | "månedligt" => Some(12),
        _ => None,
    }
}

/// The day from which a body has had a duty: that of the first version of its mandate that knows
/// it, and not before the body.
fn begins(body: &Body, duty: &Duty) -> Option<NaiveDate> {
    let same = |other: &Duty| match (&duty.id, &other.id) {
        (Some(id), Some(other)) => id.value == other.value,
        (Some(_), None) | (None, Some(_)) => false,
        (None, None) => duty.what.value == other.what.value,
    };
    let knows = |it: &&Mandate| it.duties.iter().any(same);
    body.versions().find(knows).and_then(|it| it.life.first_day()).max(body.life().first_day())
}

/// The share of a year's times, to the nearest, for the days that lie in the year.
fn share(times: usize, year: i32, from: Option<NaiveDate>, until: Option<NaiveDate>) -> usize {
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
    else {
        return 0;
    };
    let from = from.unwrap_or(first).max(first);
    let until = until.unwrap_or(last).min(last);
    let days = |from: NaiveDate, until: NaiveDate| {
        usize::try_from((until - from).num_days() + 1).unwrap_or(0)
    };
    let (own, whole) = (days(from, until), days(first, last));
    (2 * times * own + whole) / (2 * whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn record(from: &str, every: &str, day: NaiveDate) -> Record {
        let text = format!(
            "\
-- bodies/a/mandate.md --
---
name: A
from: {from}
duties:
  - {{id: status, what: Give en status, every: {every}, by: chairs, to: b}}
  - {{id: plan, what: Lægge en plan}}
---
-- bodies/a/meetings/2025-03-03.md --
---
---
## Status {{#status fulfils=status}}

> [!BESLUTNING]
> Status er sendt.

-- bodies/a/meetings/2026-06-02.md --
---
---
## Andet {{#andet}}

> [!BESLUTNING]
> Ja.

-- bodies/a/meetings/2026-12-01.md --
---
---
## Status {{#status fulfils=status}}
"
        );
        crate::record(&Tree::from_text(&text), day)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn states(from: &str, every: &str, at: &str, year: i32) -> Vec<(usize, DutyState)> {
        let record = record(from, every, day(at));
        let body = record.model.bodies.values().next().expect("a body");
        duties(&record, body, year).iter().map(|it| (it.times, it.state)).collect()
    }

    #[test]
    fn a_duty_is_fulfilled_by_an_item_that_says_so() {
        assert_eq!(states("2024", "year", "2026-11-22", 2025), [(1, DutyState::Fulfilled)]);
        assert_eq!(states("2024", "halvår", "2026-11-22", 2025), [(2, DutyState::Unproven)]);
        // An agenda promises, and minutes show.
        assert_eq!(states("2024", "år", "2026-11-22", 2026), [(1, DutyState::Planned)]);
        assert_eq!(states("2024", "year", "2027-01-02", 2026), [(1, DutyState::Unproven)]);
        assert_eq!(states("2024", "kvartal", "2026-11-22", 2026), [(4, DutyState::Open)]);
        // What is written otherwise is not counted.
        assert_eq!(states("2024", "nu og da", "2026-11-22", 2026), []);
    }

    #[test]
    fn a_part_of_a_year_asks_for_what_is_nearest_to_its_share() {
        for from in day("2026-01-01").iter_days().take(365) {
            let left = (day("2026-12-31") - from).num_days() + 1;
            let asked = |every| states(&from.to_string(), every, "2026-11-22", 2026).len();
            assert_eq!(asked("year"), usize::from(left * 2 >= 365), "{from}");
            assert_eq!(asked("month"), usize::from(left * 24 >= 365), "{from}");
        }
        assert!(states("2026-01-01", "year", "2026-11-22", 2025).is_empty());
    }
}
