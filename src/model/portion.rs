//! How many meetings a cadence asks for in a part of a year, for a body that begins or ends in it.

use chrono::{Datelike, NaiveDate};

use super::cadence::Cadence;
use super::count::Count;
use super::duration::{Duration, Unit};

/// Meetings in parts of one, so that the portions of a year add up before they are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Portion {
    /// The fewest, in parts.
    min: u32,
    /// The most, in parts; absent when the text does not close the range.
    max: Option<u32>,
    /// How many parts are one meeting: the days of the year.
    parts: u32,
}

impl Portion {
    /// Nothing is asked for in a year, and nothing forbidden either.
    pub fn none(year: i32) -> Portion {
        Portion { min: 0, max: Some(0), parts: days_of(year) }
    }

    /// Both together.
    pub fn and(self, other: Portion) -> Portion {
        let max = self.max.zip(other.max).map(|(one, two)| one + two);
        Portion { min: self.min + other.min, max, parts: self.parts }
    }

    /// Whole meetings: a share asks for no more than it is whole, and forbids none it has begun.
    pub fn count(self) -> Count {
        Count { min: self.min / self.parts, max: self.max.map(|it| it.div_ceil(self.parts)) }
    }
}

impl Cadence {
    /// What it asks for from one day to another of the same year, both counted, when none is held
    /// in the excluded months. Named months and weekdays are counted as they fall; a number for
    /// the year is shared by days.
    pub fn portion(&self, first: NaiveDate, last: NaiveDate, excluded_months: &[u32]) -> Portion {
        let parts = days_of(first.year());
        let whole = |count: Count| Portion {
            min: count.min * parts,
            max: count.max.map(|it| it * parts),
            parts,
        };
        let is_open = |month: u32| !excluded_months.contains(&month);
        let days = u32::try_from((last - first).num_days() + 1).unwrap_or(0);
        match self {
            Cadence::PerYear(count) => {
                Portion { min: count.min * days, max: count.max.map(|it| it * days), parts }
            }
            Cadence::Monthly => whole(months(first, last, &is_open)),
            Cadence::InMonths(named) => {
                whole(months(first, last, &|it| is_open(it) && named.contains(&it)))
            }
            Cadence::NthWeekday { .. } => {
                let days = self.days(first.year(), excluded_months);
                let within = days.iter().filter(|it| (first..=last).contains(*it)).count();
                whole(exactly(within))
            }
            Cadence::Every(_) if days == parts => whole(self.yearly(excluded_months)),
            Cadence::Every(period) => whole(in_rhythm(*period, first, last, &is_open)),
            Cadence::AsNeeded => Portion { min: 0, max: None, parts },
        }
    }
}

/// Months that lie wholly between two days must have their meeting; those begun may.
fn months(first: NaiveDate, last: NaiveDate, is_asked: &dyn Fn(u32) -> bool) -> Count {
    let mut count = Count { min: 0, max: Some(0) };
    for month in (first.month()..=last.month()).filter(|it| is_asked(*it)) {
        let whole = |day: NaiveDate| (first..=last).contains(&day);
        let begins = NaiveDate::from_ymd_opt(first.year(), month, 1);
        let ends = begins.and_then(|it| it.with_day(u32::from(it.num_days_in_month())));
        count.min += u32::from(begins.is_some_and(whole) && ends.is_some_and(whole));
        count.max = count.max.map(|it| it + 1);
    }
    count
}

/// A rhythm falls into each open stretch at least as often as it fits whole.
fn in_rhythm(
    period: Duration,
    first: NaiveDate,
    last: NaiveDate,
    is_open: &dyn Fn(u32) -> bool,
) -> Count {
    let days: Vec<NaiveDate> = first.iter_days().take_while(|it| *it <= last).collect();
    let stretches = days.chunk_by(|one, next| is_open(one.month()) == is_open(next.month()));
    let mut count = Count { min: 0, max: Some(0) };
    for stretch in stretches.filter(|it| is_open(it[0].month())) {
        let length = u32::try_from(stretch.len()).unwrap_or(u32::MAX);
        let step = longest_step(period);
        count.min += length / step;
        count.max = count.max.map(|it| it + length.div_ceil(step));
    }
    count
}

/// The longest a period can be, in days.
fn longest_step(period: Duration) -> u32 {
    match period.unit {
        Unit::Hours => period.length.div_ceil(24),
        Unit::Days | Unit::WorkingDays | Unit::Weekdays => period.length,
        Unit::Weeks => period.length * 7,
        Unit::Months => period.length * 31,
        Unit::Years => period.length * 366,
    }
}

fn days_of(year: i32) -> u32 {
    NaiveDate::from_ymd_opt(year, 12, 31).map_or(365, |it| it.ordinal())
}

fn exactly(number: usize) -> Count {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    Count { min: number, max: Some(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn asked(cadence: &str, first: &str, last: &str, excluded: &[u32]) -> (u32, Option<u32>) {
        let cadence = Cadence::parse(cadence).expect(cadence);
        let count = cadence.portion(date(first), date(last), excluded).count();
        (count.min, count.max)
    }

    #[test]
    fn a_part_of_a_year_asks_for_its_part() {
        let cases = [
            ("4-", "2026-07-01", "2026-12-31", &[][..], 2, None),
            ("2-3", "2026-07-01", "2026-12-31", &[], 1, Some(2)),
            ("4", "2026-01-01", "2026-06-30", &[], 1, Some(2)),
            ("monthly", "2026-08-15", "2026-12-31", &[], 4, Some(5)),
            ("monthly", "2026-06-01", "2026-08-31", &[7], 2, Some(2)),
            ("september, january", "2026-07-01", "2026-12-31", &[], 1, Some(1)),
            ("last thursday of month", "2026-06-26", "2026-12-31", &[7], 5, Some(5)),
            ("third tuesday", "2026-01-01", "2026-06-16", &[7], 6, Some(6)),
            ("every 6 weeks", "2026-07-01", "2026-12-31", &[], 4, Some(5)),
            ("every 2 months", "2026-07-01", "2026-12-31", &[], 2, Some(3)),
            ("as needed", "2026-07-01", "2026-12-31", &[], 0, None),
        ];
        for (cadence, first, last, excluded, min, max) in cases {
            assert_eq!(asked(cadence, first, last, excluded), (min, max), "{cadence} {first}");
        }
    }

    #[test]
    fn a_whole_year_is_asked_for_whole_and_its_parts_add_up() {
        let forms = ["4-", "2-3", "6", "monthly", "last thursday of month", "september, january"];
        let (first, last) = (date("2026-01-01"), date("2026-12-31"));
        for form in forms.map(|it| Cadence::parse(it).expect(it)) {
            let whole = form.portion(first, last, &[7]).count();
            assert_eq!(whole, form.yearly(&[7]), "{form:?}");
            for end in first.iter_days().take(364) {
                let parts = form.portion(first, end, &[7]);
                let next = end.succ_opt().expect("a day of the year");
                let both = parts.and(form.portion(next, last, &[7])).count();
                // A month that is cut through is whole in neither part.
                assert!((whole.min.saturating_sub(1)..=whole.min).contains(&both.min), "{end}");
                assert!(both.max.is_none_or(|it| Some(it) >= whole.max), "{form:?} {end}");
            }
        }
    }
}
