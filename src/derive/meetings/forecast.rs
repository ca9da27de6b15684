//! Whether a body reaches the meetings it is asked for in a year: held, planned, and what time is
//! left for.

use super::asked::excluded;
use super::{Asked, YearOfMeetings, asked, occasions_of};
use crate::derive::Record;
use crate::derive::standing::Standing;
use crate::model::{Body, Cadence, Deadline, MeetingRules, Trigger};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// What a year of meetings comes to, seen on the day of the record.
#[derive(Clone, Debug)]
pub struct Forecast<'m> {
    /// The calendar year.
    pub year: i32,
    /// What was held, is planned, and was cancelled.
    pub counted: YearOfMeetings,
    /// What is asked for, and by which rule.
    pub asked: Option<Asked<'m>>,
    /// Whether that is reached.
    pub reach: Reachable,
}

/// Whether as many meetings as are asked for are reached in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachable {
    /// None are asked for.
    NothingAsked,
    /// They have been held.
    Held,
    /// They will be, if those that are planned are held.
    Planned,
    /// So many are neither held nor planned, and there is time for them.
    Open {
        /// How many.
        missing: u32,
    },
    /// So many are neither held nor planned, and there is no time left to call them all.
    Lost {
        /// How many.
        missing: u32,
    },
}

/// What a year of meetings comes to for a body.
pub fn forecast<'r>(record: &'r Record, body: &'r Body, year: i32) -> Forecast<'r> {
    let counted = record.calendar.year(&body.id, year).unwrap_or_default();
    let asked = asked(&record.model.site, body, year);
    let min = asked.as_ref().map_or(0, |it| it.count.min);
    let missing = min.saturating_sub(counted.expected());
    let reach = match &asked {
        _ if min == 0 => Reachable::NothingAsked,
        _ if counted.held >= min => Reachable::Held,
        Some(asked) if missing > 0 => match chances(record, body, asked, year) >= missing {
            true => Reachable::Open { missing },
            false => Reachable::Lost { missing },
        },
        Some(_) | None => Reachable::Planned,
    };
    Forecast { year, counted, asked, reach }
}

/// How many more meetings a year has room for: days of work that can still be called in time; of a
/// cadence that names months, the months among them that have no meeting.
fn chances(record: &Record, body: &Body, asked: &Asked<'_>, year: i32) -> u32 {
    let (site, life) = (&record.model.site, body.life());
    let closed = |day: NaiveDate| site.rests_on(day);
    let first = NaiveDate::from_ymd_opt(year, 1, 1).map(|it| it.max(record.as_of));
    let days = first.into_iter().flat_map(|it| it.iter_days()).take_while(|it| it.year() == year);
    let months = excluded(asked.rules.rule);
    let open = days.filter(|day| {
        let works = !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !closed(*day);
        let asked = *day > record.as_of && life.covers(*day) && !months.contains(&day.month());
        let called = |it: &&Deadline| it.day(*day, &closed) < record.as_of;
        works && asked && !notices(record, body, *day).iter().any(called)
    });
    let open: Vec<NaiveDate> = open.collect();
    let number = match &asked.cadence.value {
        Cadence::PerYear(_) | Cadence::Every(_) | Cadence::AsNeeded => open.len(),
        Cadence::Monthly => free_months(record, body, &open, |_| true),
        Cadence::InMonths(named) => {
            free_months(record, body, &open, |it| named.contains(&it.month()))
        }
        Cadence::NthWeekday { .. } => {
            let named = asked.cadence.value.days(year, &months);
            free_months(record, body, &open, |it| named.contains(&it))
        }
    };
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What must be out before a meeting on a day: its call and its agenda.
fn notices<'r>(record: &'r Record, body: &'r Body, day: NaiveDate) -> Vec<&'r Deadline> {
    let mandate = body.mandate_on(day);
    let call =
        Standing::of_meetings(&record.model.site, mandate, |it: &MeetingRules| it.call.as_ref());
    let agenda =
        Standing::of_meetings(&record.model.site, mandate, |it: &MeetingRules| it.agenda.as_ref());
    let all = [call, agenda].into_iter().flatten().map(|it| &it.rule.due.value);
    all.filter(|it| it.trigger == Trigger::Meeting).collect()
}

/// The months of these days that have no meeting yet.
fn free_months(
    record: &Record,
    body: &Body,
    days: &[NaiveDate],
    fits: impl Fn(NaiveDate) -> bool,
) -> usize {
    let month = |it: NaiveDate| (it.year(), it.month());
    let all = occasions_of(record, [body]).into_iter();
    let taken: BTreeSet<(i32, u32)> =
        all.filter(|it| it.state.stands()).map(|it| month(it.meeting.day)).collect();
    let fitting = days.iter().filter(|it| fits(**it)).map(|it| month(*it));
    let free: BTreeSet<(i32, u32)> = fitting.filter(|it| !taken.contains(it)).collect();
    free.len()
}
