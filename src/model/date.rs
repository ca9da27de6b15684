//! A date as precise as it was given, and the weekday somebody wrote in front of it.
//!
//! "September 2022" stays a month: a day that nobody stated is never made up.

use std::cmp::{Ordering, Reverse};
use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::words;

/// A day, a month or a year, in the precision the author gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// One day.
    Day(NaiveDate),
    /// A whole month.
    Month {
        /// The calendar year.
        year: i32,
        /// January is 1.
        month: u32,
    },
    /// A whole calendar year.
    Year(i32),
}

/// A date with the weekday that was written in front of it, right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WrittenDate {
    /// What the date says.
    pub date: PartialDate,
    /// What the author says it is; kept, so that it can be held against the calendar.
    pub weekday: Option<Weekday>,
}

impl PartialDate {
    /// The years that a date may lie in; beyond them it is a slip.
    pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["2026-03-03", "3. marts 2026", "March 2023", "2022"];

    /// Reads a date without a weekday. One with a weekday is a [`WrittenDate`],
    /// lest a contradiction be dropped unseen.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        match words::after_any(&text, &["den ", "d. ", "d.", "d ", "the "]) {
            Some(day) => Self::read(day).filter(|date| matches!(date, Self::Day(_))),
            None => Self::read(&text),
        }
    }

    /// The first day it may mean.
    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => first_of(year, month),
            Self::Year(year) => first_of(year, 1),
        }
    }

    /// The last day it may mean.
    pub fn last_day(self) -> NaiveDate {
        let months = match self {
            Self::Day(day) => return day,
            Self::Month { .. } => Months::new(1),
            Self::Year(_) => Months::new(12),
        };
        self.first_day() + months - Days::new(1)
    }

    /// Whether this day lies in it.
    pub fn covers(self, day: NaiveDate) -> bool {
        self.first_day() <= day && day <= self.last_day()
    }

    fn read(text: &str) -> Option<Self> {
        let dashed: Vec<&str> = text.split('-').collect();
        let dotted: Vec<&str> = text.split('.').collect();
        match (dashed.as_slice(), dotted.as_slice()) {
            ([day, month, year], _) | (_, [day, month, year]) if is_year(year) => {
                Self::day(year_of(year)?, words::digits(month, 2)?, words::digits(day, 2)?)
            }
            ([year, month, day], _) => {
                Self::day(year_of(year)?, words::digits(month, 2)?, words::digits(day, 2)?)
            }
            ([year, month], _) => Self::month(year_of(year)?, words::digits(month, 2)?),
            ([year], [_]) if is_year(year) => year_of(year).map(Self::Year),
            (_, _) => Self::read_words(&text.replace(['.', ','], " ")),
        }
    }

    fn read_words(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split_whitespace().collect();
        let (day, month, year) = match parts.as_slice() {
            [month, year] => return Self::month(year_of(year)?, words::month(month)?),
            [month, day, year] if words::month(month).is_some() => (day, month, year),
            [day, month, year] | [day, "of", month, year] => (day, month, year),
            _ => return None,
        };
        let day = words::digits(day, 2).or_else(|| words::ordinal(day))?;
        Self::day(year_of(year)?, words::month(month)?, day)
    }

    fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self::Day)
    }

    fn month(year: i32, month: u32) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self::Month { year, month })
    }
}

/// By the first day; of those that begin together the wider comes first,
/// as a year is told before its January.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |date: &Self| (date.first_day(), Reverse(date.last_day()));
        place(self).cmp(&place(other))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The ISO form, no more precise than the date.
impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(out, "{day}"),
            Self::Month { year, month } => write!(out, "{year}-{month:02}"),
            Self::Year(year) => write!(out, "{year}"),
        }
    }
}

impl WrittenDate {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["2026-03-03", "tirsdag den 3. marts 2026", "Tuesday 3 March 2026", "marts 2023"];

    /// Reads a date, with a weekday in front of it or without. Only a day has a weekday.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        let led = text.split_once(' ').and_then(|(first, rest)| {
            let weekday = words::weekday(first.strip_suffix(',').unwrap_or(first))?;
            Some((weekday, rest))
        });
        let Some((weekday, rest)) = led else {
            return Some(Self { date: PartialDate::parse(&text)?, weekday: None });
        };
        let date = PartialDate::parse(rest).filter(|date| matches!(date, PartialDate::Day(_)))?;
        Some(Self { date, weekday: Some(weekday) })
    }

    /// The true weekday, when the written one is another.
    pub fn contradicts(&self) -> Option<Weekday> {
        match self.date {
            PartialDate::Day(day) => {
                self.weekday.map(|_| day.weekday()).filter(|&right| self.weekday != Some(right))
            }
            PartialDate::Month { .. } | PartialDate::Year(_) => None,
        }
    }
}

/// Beyond these centuries a number is a slip of the finger, and no date of a committee.
fn year_of(text: &str) -> Option<i32> {
    let year = i32::try_from(words::digits(text, 4)?).ok()?;
    PartialDate::YEARS.contains(&year).then_some(year)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && words::digits(text, 4).is_some()
}

fn first_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1)
        .expect("only `parse` makes months and years, and refuses those that do not exist")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(text: &str) -> Option<String> {
        WrittenDate::parse(text).map(|written| written.date.to_string())
    }

    #[test]
    fn one_day_is_written_in_many_ways() {
        let same = [
            "2026-03-03",
            "2026-3-3",
            "2026‑03–03",
            "3. marts 2026",
            "3.marts 2026",
            "3. MARTS 2026.",
            "d. 3. marts 2026",
            "d.3. marts 2026",
            "den 3. marts 2026",
            "3 March 2026",
            "3rd of March 2026",
            "March 3, 2026",
            "3.\u{a0}mar. 2026",
            "03.03.2026",
            "3.3.2026",
            "03-03-2026",
            "d. 03.03.2026",
            "tirsdag den 3. marts 2026",
            "Tirsdag d. 3. marts 2026",
            "Tuesday, 3 March 2026",
            "tirs. 3. marts 2026",
            "tirsdag 2026-03-03",
        ];
        for text in same {
            assert_eq!(iso(text).as_deref(), Some("2026-03-03"), "{text:?}");
        }
    }

    #[test]
    fn a_month_and_a_year_stay_so() {
        let cases = [
            ("marts 2023", "2023-03"),
            ("March 2023", "2023-03"),
            ("Sept. 2022", "2022-09"),
            ("2022-09", "2022-09"),
            (" 2022 ", "2022"),
        ];
        for (text, expected) in cases {
            assert_eq!(iso(text).as_deref(), Some(expected), "{text:?}");
        }
        for form in PartialDate::FORMS {
            assert!(PartialDate::parse(form).is_some(), "{form}");
        }
        for form in WrittenDate::FORMS {
            assert!(WrittenDate::parse(form).is_some(), "{form}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let refused = " | 2026-13-01 | 2026-02-29 | 30. februar 2026 | 31.04.2026 | 26-03-03 | \
            03.03.26 | 1899 | 2200 | 2022-00 | 2022-13 | 2026-03-03T13:00 | 3/3/2026 | \
            3. marts | marts | tirsdag | tirsdag marts 2026 | tirsdag 2026 | \
            den marts 2023 | den 2022 | 3. marts 2026 kl. 13 | 3.3. marts 2026 | \
            2026-03-03- | 2026-03-3rd | 3-marts-2026 | 2026- | -2026 | 20260303 | +2026 | \
            0. marts 2026 | 2026 marts | 3. marts 2026 2026";
        for text in refused.split(" | ") {
            assert_eq!(iso(text), None, "{text:?}");
        }
        assert_eq!(PartialDate::parse("tirsdag den 3. marts 2026"), None);
    }

    #[test]
    fn a_wrong_weekday_is_told() {
        let cases = [
            ("Torsdag d. 9. december 2022", Some(Weekday::Fri)),
            ("torsdag den 8. december 2022", None),
            ("Thursday 9 December 2022", Some(Weekday::Fri)),
            ("9. december 2022", None),
            ("december 2022", None),
        ];
        for (text, expected) in cases {
            let written = WrittenDate::parse(text).expect(text);
            assert_eq!(written.contradicts(), expected, "{text}");
        }
    }

    #[test]
    fn every_day_lies_in_its_month_and_year_and_reads_back() {
        let first = PartialDate::Year(2020).first_day();
        for day in first.iter_days().take_while(|day| day.year() < 2036) {
            let month = PartialDate::Month { year: day.year(), month: day.month() };
            let year = PartialDate::Year(day.year());
            for date in [PartialDate::Day(day), month, year] {
                assert!(date.covers(day), "{date} {day}");
                assert_eq!(PartialDate::parse(&date.to_string()), Some(date));
            }
            assert!(!month.covers(month.last_day() + Days::new(1)));
            assert!(year <= month && month <= PartialDate::Day(day));
        }
    }

    #[test]
    fn dates_stand_in_the_order_they_begin() {
        let mut dates = ["2023", "2022-12-31", "2022-09", "2022-09-01", "2022"]
            .map(|text| PartialDate::parse(text).expect(text));
        dates.sort();
        assert_eq!(
            dates.map(|date| date.to_string()),
            ["2022", "2022-09", "2022-09-01", "2022-12-31", "2023"]
        );
    }
}
