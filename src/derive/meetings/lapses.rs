//! Where a body did not meet as its cadence says: months without a meeting, gaps that are too
//! long, meetings on another day than the named one.

use super::asked::{cadence_of, excluded};
use super::occasions_of;
use crate::derive::Record;
use crate::derive::standing::Standing;
use crate::model::{Body, Cadence, Duration, Meeting, MeetingRules, Unit};
use crate::text::Spanned;
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// A departure from a cadence that names more than a number.
#[derive(Clone, Debug)]
pub struct Lapse<'m> {
    /// What is so.
    pub what: Lapsed<'m>,
    /// The rule.
    pub rules: Standing<'m, MeetingRules>,
    /// Its cadence.
    pub cadence: &'m Spanned<Cadence>,
}

/// What is other than the cadence says.
#[derive(Clone, Debug)]
pub enum Lapsed<'m> {
    /// Months of a year that are over and should have had a meeting; January is 1.
    Months {
        /// The year.
        year: i32,
        /// The months, in order.
        months: Vec<u32>,
    },
    /// Longer from a meeting to the next than the rhythm allows.
    Gap {
        /// The earlier meeting.
        from: &'m Meeting,
        /// The later one; nothing where there has been none until now.
        until: Option<&'m Meeting>,
        /// How long, in the unit of the rhythm.
        length: u32,
        /// The rhythm.
        period: Duration,
    },
    /// A meeting on another day than the one that is named.
    OtherDay {
        /// The meeting.
        meeting: &'m Meeting,
        /// The day that the cadence names in that month.
        named: NaiveDate,
    },
}

/// Where a body did not meet as its cadence says, as far as meetings of it are recorded.
///
/// A cadence that is a number a year has no lapses; years are counted by the calendar. Cancelled
/// and moved meetings were not held; meetings with others count.
pub fn lapses<'r>(record: &'r Record, body: &'r Body) -> Vec<Lapse<'r>> {
    let names_days = |it| cadence_of(&record.model.site, it).is_some_and(|it| is_named(it.1));
    if !body.versions().any(names_days) {
        return Vec::new();
    }
    let all = occasions_of(record, [body]).into_iter();
    let meetings: Vec<&Meeting> = all.filter(|it| it.state.stands()).map(|it| it.meeting).collect();
    let mut res = months_without(record, body, &meetings);
    res.extend(gaps(record, body, &meetings));
    res.extend(meetings.iter().filter_map(|it| other_day(record, body, it, &meetings)));
    res
}

fn is_named(cadence: &Spanned<Cadence>) -> bool {
    !matches!(cadence.value, Cadence::PerYear(_) | Cadence::AsNeeded)
}

/// The months that are over without the meeting they should have had, year by year.
fn months_without<'r>(
    record: &'r Record,
    body: &'r Body,
    meetings: &[&'r Meeting],
) -> Vec<Lapse<'r>> {
    let Some(first) = meetings.first() else { return Vec::new() };
    let month_of = |day: NaiveDate| (day.year(), day.month());
    let met: Vec<(i32, u32)> = meetings.iter().map(|it| month_of(it.day)).collect();
    let mut missed: BTreeMap<i32, Lapse<'r>> = BTreeMap::new();
    let years = record.calendar.years_on_record(&body.id, record.as_of.year());
    let months = years.into_iter().flat_map(|year| (1..=12).map(move |it| (year, it)));
    for last in months.filter_map(|(year, month)| last_of(year, month)) {
        let is_over = first.day <= last && last < record.as_of;
        if !is_over || met.contains(&month_of(last)) || !is_asked(record, body, last) {
            continue;
        }
        let Some((rules, cadence)) = cadence_of(&record.model.site, body.mandate_on(last)) else {
            continue;
        };
        let what = Lapsed::Months { year: last.year(), months: Vec::new() };
        let lapse = missed.entry(last.year()).or_insert(Lapse { what, rules, cadence });
        if let Lapsed::Months { months, .. } = &mut lapse.what {
            months.push(last.month());
        }
    }
    missed.into_values().collect()
}

fn last_of(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.with_day(u32::from(first.num_days_in_month()))
}

/// Whether the month that ends on this day lies wholly under a mandate that wants a meeting in it.
fn is_asked(record: &Record, body: &Body, last: NaiveDate) -> bool {
    let Some(first) = last.with_day(1) else { return false };
    let mandate = body.mandate_on(last);
    let alive = body.life().covers(first) && body.life().covers(last);
    if !alive || !mandate.life.has_begun(first) {
        return false;
    }
    let Some((rules, cadence)) = cadence_of(&record.model.site, mandate) else { return false };
    let named = match &cadence.value {
        Cadence::Monthly | Cadence::NthWeekday { .. } => true,
        Cadence::InMonths(months) => months.contains(&last.month()),
        Cadence::PerYear(_) | Cadence::Every(_) | Cadence::AsNeeded => false,
    };
    named && !excluded(rules.rule).contains(&last.month())
}

/// From a meeting to the next, and from the last one to the day of the record.
fn gaps<'r>(record: &'r Record, body: &'r Body, meetings: &[&'r Meeting]) -> Vec<Lapse<'r>> {
    let mut res = Vec::new();
    for (at, from) in meetings.iter().enumerate() {
        let until = meetings.get(at + 1).copied();
        let end = match until {
            Some(next) => next.day,
            None => body.life().last_day().map_or(record.as_of, |it| it.min(record.as_of)),
        };
        let mandate = body.mandate_on(end);
        let Some((rules, cadence)) = cadence_of(&record.model.site, mandate) else { continue };
        let Cadence::Every(period) = cadence.value else { continue };
        // What was held under an older rule owes nothing to this one.
        if !mandate.life.has_begun(from.day) || end <= from.day {
            continue;
        }
        let length = apart(from.day, end, period, &excluded(rules.rule));
        if length > period.length {
            res.push(Lapse { what: Lapsed::Gap { from, until, length, period }, rules, cadence });
        }
    }
    res
}

/// How far two days lie apart in the unit of a rhythm, whole months without meetings left out. Any
/// day of the right week, month or year is in rhythm.
fn apart(from: NaiveDate, until: NaiveDate, period: Duration, excluded: &[u32]) -> u32 {
    let is_open = |day: &NaiveDate| !excluded.contains(&day.month());
    let open = || from.iter_days().skip(1).take_while(|it| *it <= until).filter(is_open);
    let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    match period.unit {
        Unit::Hours | Unit::Days | Unit::WorkingDays | Unit::Weekdays => number(open().count()),
        Unit::Weeks => {
            let monday = |it: NaiveDate| it.week(Weekday::Mon).first_day();
            let between = (monday(until) - monday(from)).num_days();
            let shut = from.iter_days().take_while(|it| *it <= until).filter(|it| !is_open(it));
            let shut = i64::try_from(shut.count()).unwrap_or(i64::MAX);
            u32::try_from((between - shut).max(0) / 7).unwrap_or(0)
        }
        Unit::Months => number(open().filter(|it| it.day() == 1).count()),
        Unit::Years => u32::try_from(until.year() - from.year()).unwrap_or(0),
    }
}

/// An ordinary meeting of the body's own on another day than the cadence names in its month. Where
/// the named day is a holiday or closed, or there was a meeting on it too, nothing is amiss.
fn other_day<'r>(
    record: &'r Record,
    body: &'r Body,
    meeting: &'r Meeting,
    meetings: &[&'r Meeting],
) -> Option<Lapse<'r>> {
    let site = &record.model.site;
    let (rules, cadence) = cadence_of(site, body.mandate_on(meeting.day))?;
    let months = excluded(rules.rule);
    let named = cadence.value.days(meeting.day.year(), &months);
    let named = named.into_iter().find(|it| it.month() == meeting.day.month())?;
    let own = meeting.id.body == body.id && !meeting.hollow && !meeting.is_beside_the_plan();
    let excused = site.rests_on(named) || meetings.iter().any(|it| it.day == named);
    let what = Lapsed::OtherDay { meeting, named };
    (own && !excused && body.life().covers(named)).then_some(Lapse { what, rules, cadence })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    #[test]
    fn a_rhythm_kept_is_never_too_long() {
        for (text, days) in [("every 6 weeks", 42), ("every week", 7), ("every 10 days", 10)] {
            let Some(Cadence::Every(period)) = Cadence::parse(text) else { panic!("{text}") };
            for from in date("2025-01-01").iter_days().take(800) {
                let next = from + chrono::Days::new(days);
                assert_eq!(apart(from, next, period, &[]), period.length, "{text} {from}");
                let later = next + chrono::Days::new(7);
                assert!(apart(from, later, period, &[]) > period.length, "{text} {from}");
            }
        }
    }

    #[test]
    fn months_without_meetings_stand_still() {
        let cases = [
            ("every 6 weeks", "2026-06-16", "2026-08-25", 5),
            ("every 2 months", "2026-06-16", "2026-09-01", 2),
            ("every 2 months", "2026-12-31", "2027-01-01", 1),
            ("every year", "2025-01-10", "2026-12-10", 1),
        ];
        for (text, from, until, wanted) in cases {
            let Some(Cadence::Every(period)) = Cadence::parse(text) else { panic!("{text}") };
            assert_eq!(apart(date(from), date(until), period, &[7]), wanted, "{text} {from}");
        }
    }
}
