//! How often a body meets: so many times a year, in a rhythm, on a named weekday, in named months.
//!
//! Only a named weekday gives days; every other cadence gives a number that the year must reach.

use chrono::{NaiveDate, Weekday};

use super::count::Count;
use super::duration::{Duration, Unit};
use super::rhythm;
use super::words;

/// How often a body meets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cadence {
    /// So many times in a calendar year.
    PerYear(Count),
    /// Once in each month.
    Monthly,
    /// In a rhythm of days, weeks, months or years.
    Every(Duration),
    /// On one weekday of each month.
    NthWeekday {
        /// Which of them.
        nth: Nth,
        /// The weekday.
        weekday: Weekday,
    },
    /// Once in each of these months, in the order they were written; January is 1.
    InMonths(Vec<u32>),
    /// When there is need.
    AsNeeded,
}

/// Which of a weekday's occurrences in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nth {
    /// Day 1 to 7.
    First,
    /// Day 8 to 14.
    Second,
    /// Day 15 to 21.
    Third,
    /// Day 22 to 28.
    Fourth,
    /// The fourth or the fifth, whichever ends the month.
    Last,
}

const AS_NEEDED: &[&str] = &["as needed", "when needed", "efter behov", "ved behov"];
const OF_THE_MONTH: &[&str] = &[
    " of the month",
    " of each month",
    " of every month",
    " of month",
    " in the month",
    " in each month",
    " in every month",
    " every month",
    " each month",
    " i hver måned",
    " i måneden",
    " hver måned",
];

const A_YEAR: &[&str] =
    &[" a year", " per year", " yearly", " om året", " årligt", " pr. år", " pr år", " per år"];
const TIMES: &[&str] = &[" times", " meetings", " meeting", " gange", " gang", " møder", " møde"];

impl Cadence {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["4-", "2-3", "every 6 weeks", "sidste torsdag i måneden"];

    /// Reads a number a year, a rhythm, a weekday of the month, or months.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        if AS_NEEDED.contains(&text.as_str()) {
            return Some(Self::AsNeeded);
        }
        rhythm::read(&text)
            .map(Self::in_rhythm)
            .or_else(|| nth_weekday(&text))
            .or_else(|| in_months(&text))
            .or_else(|| per_year(&text))
    }

    fn in_rhythm(period: Duration) -> Self {
        match (period.unit, period.length) {
            (Unit::Months, 1) => Self::Monthly,
            (_, _) => Self::Every(period),
        }
    }

    /// How many meetings a full year asks for, when none is held in the excluded months.
    pub fn yearly(&self, excluded_months: &[u32]) -> Count {
        let is_open = |month: &u32| !excluded_months.contains(month);
        match self {
            Self::PerYear(count) => *count,
            Self::Monthly | Self::NthWeekday { .. } => exactly((1..=12).filter(is_open).count()),
            Self::Every(period) => rhythm::times_a_year(*period, &is_open),
            Self::InMonths(months) => exactly(months.iter().filter(|month| is_open(month)).count()),
            Self::AsNeeded => Count { min: 0, max: None },
        }
    }

    /// The days of a year that the cadence names by itself; only a weekday of the month does.
    pub fn days(&self, year: i32, excluded_months: &[u32]) -> Vec<NaiveDate> {
        match self {
            Self::NthWeekday { nth, weekday } => (1..=12)
                .filter(|month| !excluded_months.contains(month))
                .filter_map(|month| nth.of(*weekday, year, month))
                .collect(),
            Self::PerYear(_)
            | Self::Monthly
            | Self::Every(_)
            | Self::InMonths(_)
            | Self::AsNeeded => Vec::new(),
        }
    }
}

impl Nth {
    fn named(word: &str) -> Option<Self> {
        match word {
            "last" | "sidste" => Some(Self::Last),
            ordinal => match words::ordinal(ordinal)? {
                1 => Some(Self::First),
                2 => Some(Self::Second),
                3 => Some(Self::Third),
                4 => Some(Self::Fourth),
                // A fifth is there in some months only, and nobody says what happens in the others.
                _ => None,
            },
        }
    }

    fn of(self, weekday: Weekday, year: i32, month: u32) -> Option<NaiveDate> {
        let nth = |n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
        match self {
            Self::First => nth(1),
            Self::Second => nth(2),
            Self::Third => nth(3),
            Self::Fourth => nth(4),
            Self::Last => nth(5).or_else(|| nth(4)),
        }
    }
}

fn nth_weekday(text: &str) -> Option<Cadence> {
    // Without its month "every third Tuesday" is a rhythm of three weeks, so "every" needs it.
    let rest = match words::before_any(text, OF_THE_MONTH) {
        Some(rest) => words::after_any(rest, rhythm::EACH).unwrap_or(rest),
        None => text,
    };
    let (nth, weekday) =
        words::after_any(rest, &["the ", "den "]).unwrap_or(rest).split_once(' ')?;
    Some(Cadence::NthWeekday { nth: Nth::named(nth)?, weekday: words::weekday(weekday)? })
}

fn in_months(text: &str) -> Option<Cadence> {
    let names = words::after_any(text, &["in ", "i "]).unwrap_or(text).replace(',', " ");
    let mut months = Vec::new();
    for name in names.split_whitespace().filter(|word| !["og", "and", "&"].contains(word)) {
        let month = words::month(name)?;
        if months.contains(&month) {
            return None;
        }
        months.push(month);
    }
    (!months.is_empty()).then_some(Cadence::InMonths(months))
}

fn per_year(text: &str) -> Option<Cadence> {
    let times = words::before_any(text, A_YEAR).unwrap_or(text);
    let count = words::before_any(times, TIMES).unwrap_or(times);
    Count::parse(count).map(Cadence::PerYear)
}

fn exactly(number: usize) -> Count {
    let number = u32::try_from(number).expect("a year has twelve months");
    Count { min: number, max: Some(number) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Days};

    fn per_year(min: u32, max: Option<u32>) -> Cadence {
        Cadence::PerYear(Count { min, max })
    }

    fn every(length: u32, unit: Unit) -> Cadence {
        Cadence::Every(Duration { length, unit })
    }

    fn nth(nth: Nth, weekday: Weekday) -> Cadence {
        Cadence::NthWeekday { nth, weekday }
    }

    #[test]
    fn cadences_are_read_as_they_are_typed() {
        let cases = [
            ("4-", per_year(4, None)),
            ("2–3", per_year(2, Some(3))),
            ("6", per_year(6, Some(6))),
            ("mindst 4 møder om året", per_year(4, None)),
            ("to gange årligt", per_year(2, Some(2))),
            ("2-3 times a year", per_year(2, Some(3))),
            ("monthly", Cadence::Monthly),
            ("Månedligt", Cadence::Monthly),
            ("hver måned", Cadence::Monthly),
            ("every month", Cadence::Monthly),
            ("every 6 weeks", every(6, Unit::Weeks)),
            ("every six weeks", every(6, Unit::Weeks)),
            ("hver 6. uge", every(6, Unit::Weeks)),
            ("hver sjette uge", every(6, Unit::Weeks)),
            ("hver anden måned", every(2, Unit::Months)),
            ("every other week", every(2, Unit::Weeks)),
            ("quarterly", every(3, Unit::Months)),
            ("hvert år", every(1, Unit::Years)),
            ("last thursday of month", nth(Nth::Last, Weekday::Thu)),
            ("Sidste torsdag i måneden", nth(Nth::Last, Weekday::Thu)),
            ("den sidste torsdag i hver måned", nth(Nth::Last, Weekday::Thu)),
            ("tredje tirsdag i måneden", nth(Nth::Third, Weekday::Tue)),
            ("3. tirsdag", nth(Nth::Third, Weekday::Tue)),
            ("every first Monday of the month", nth(Nth::First, Weekday::Mon)),
            ("september, january", Cadence::InMonths(vec![9, 1])),
            ("september og januar", Cadence::InMonths(vec![9, 1])),
            ("in May, June, and October", Cadence::InMonths(vec![5, 6, 10])),
            ("as needed", Cadence::AsNeeded),
            ("efter behov", Cadence::AsNeeded),
        ];
        for (text, expected) in cases {
            assert_eq!(Cadence::parse(text), Some(expected), "{text:?}");
        }
        assert!(Cadence::FORMS.iter().all(|form| Cadence::parse(form).is_some()));
    }

    #[test]
    fn what_is_no_cadence_is_refused() {
        let refused = " | often | 3-2 | every | every 0 weeks | hver 0. uge | every 24 hours | \
            every 5 working days | every third tuesday | hver tredje tirsdag | \
            fifth monday of month | last of month | sidste torsdag i juli | \
            september, september | september, smarch | og | biweekly | \
            last thursday of month or so | every 6 weeks or so";
        for text in refused.split(" | ") {
            assert_eq!(Cadence::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_full_year_asks_for_so_many() {
        let cases: [(&str, &[u32], u32, Option<u32>); 14] = [
            ("4-", &[7], 4, None),
            ("monthly", &[], 12, Some(12)),
            ("monthly", &[7, 7, 13], 11, Some(11)),
            ("third tuesday", &[7], 11, Some(11)),
            ("every 6 weeks", &[], 8, Some(9)),
            ("every 6 weeks", &[7], 7, Some(9)),
            ("every 3 weeks", &[11, 12], 14, Some(15)),
            ("every week", &[], 52, Some(53)),
            ("quarterly", &[], 4, Some(4)),
            ("quarterly", &[7], 3, Some(4)),
            ("every 2 years", &[], 0, Some(1)),
            ("every week", &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 0, Some(0)),
            ("september, january", &[1], 1, Some(1)),
            ("as needed", &[], 0, None),
        ];
        for (text, excluded, min, max) in cases {
            let cadence = Cadence::parse(text).expect(text);
            assert_eq!(cadence.yearly(excluded), Count { min, max }, "{text} without {excluded:?}");
        }
    }

    #[test]
    fn a_weekday_of_the_month_has_its_days() {
        for year in 2020..=2035 {
            for (text, first, last) in
                [("first monday", 1, 7), ("3. tirsdag", 15, 21), ("fourth friday", 22, 28)]
            {
                let days = Cadence::parse(text).expect(text).days(year, &[7]);
                assert_eq!(days.len(), 11, "{text} {year}");
                assert!(
                    days.iter().all(|day| (first..=last).contains(&day.day()) && day.month() != 7)
                );
            }
            let last = nth(Nth::Last, Weekday::Thu).days(year, &[]);
            assert_eq!(last.len(), 12);
            let ends = |day: &NaiveDate| (*day + Days::new(7)).month() != day.month();
            assert!(last.iter().all(|day| day.weekday() == Weekday::Thu && ends(day)), "{year}");
        }
        assert_eq!(Cadence::Monthly.days(2026, &[]), []);
    }
}
