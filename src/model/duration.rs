//! A length of time in the unit the text names, and the days it spans.
//!
//! The unit is part of the meaning: five weekdays, five working days and five days end on
//! three different days of the same week.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::words;

/// A length of time, as it was stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many of the unit.
    pub length: u32,
    /// What is counted.
    pub unit: Unit,
}

/// What a length of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Hours.
    Hours,
    /// Days of the calendar.
    Days,
    /// Arbejdsdage: Monday to Friday, without holidays.
    WorkingDays,
    /// Hverdage: Saturday counts, Sundays and holidays do not.
    Weekdays,
    /// Weeks of seven days.
    Weeks,
    /// Months of the calendar.
    Months,
    /// Years of the calendar.
    Years,
}

const UNITS: [(Unit, &[&str]); 7] = [
    (Unit::Hours, &["time", "timer", "timers", "hour", "hours"]),
    (
        Unit::Days,
        &[
            "dag",
            "dage",
            "dages",
            "døgn",
            "kalenderdag",
            "kalenderdage",
            "day",
            "days",
            "calendar day",
            "calendar days",
        ],
    ),
    (
        Unit::WorkingDays,
        &[
            "arbejdsdag",
            "arbejdsdage",
            "arbejdsdages",
            "working day",
            "working days",
            "business day",
            "business days",
        ],
    ),
    (Unit::Weekdays, &["hverdag", "hverdage", "hverdages", "weekday", "weekdays"]),
    (Unit::Weeks, &["uge", "uger", "ugers", "week", "weeks"]),
    (Unit::Months, &["måned", "måneder", "måneders", "month", "months"]),
    (Unit::Years, &["år", "års", "year", "years"]),
];

impl Unit {
    /// The unit that a word of the text names.
    pub(super) fn named(word: &str) -> Option<Self> {
        let (unit, _) = UNITS.iter().find(|(_, names)| names.contains(&word))?;
        Some(*unit)
    }

    /// The greatest length that is read.
    pub(super) fn most(self) -> u32 {
        match self {
            Self::WorkingDays | Self::Weekdays => 600,
            Self::Hours | Self::Days | Self::Weeks | Self::Months | Self::Years => u32::MAX,
        }
    }

    /// Whether a length in this unit counts the day.
    pub fn counts(self, day: NaiveDate, holiday: &dyn Fn(NaiveDate) -> bool) -> bool {
        match (self, day.weekday()) {
            (Self::WorkingDays, Weekday::Sat | Weekday::Sun) | (Self::Weekdays, Weekday::Sun) => {
                false
            }
            (Self::WorkingDays | Self::Weekdays, _) => !holiday(day),
            (Self::Hours | Self::Days | Self::Weeks | Self::Months | Self::Years, _) => true,
        }
    }
}

impl Duration {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &["14 dage", "4 years", "5 arbejdsdage", "24 hours"];

    /// Reads a number and its unit. No length of time is nothing, and days that are counted one by
    /// one are counted for two years at most.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        let end_of_digits = text.find(|letter: char| !letter.is_ascii_digit())?;
        let (length, unit) = match end_of_digits {
            0 => text.split_once(' ')?,
            end => text.split_at(end),
        };
        let length = match length {
            "a" | "an" => 1,
            word => words::number(word).filter(|&number| number > 0)?,
        };
        let unit = Unit::named(unit.trim_start())?;
        (length <= unit.most()).then_some(Self { length, unit })
    }

    /// The day that lies so far before this one, which is not counted itself.
    pub fn before(self, day: NaiveDate, holiday: &dyn Fn(NaiveDate) -> bool) -> NaiveDate {
        let found = match self.stride() {
            Stride::Days(days) => day.checked_sub_days(Days::new(days)),
            Stride::Months(months) => day.checked_sub_months(Months::new(months)),
            Stride::Counted => self.step_by_step(day, holiday, NaiveDate::pred_opt),
        };
        found.unwrap_or(NaiveDate::MIN)
    }

    /// The day that lies so far after this one, which is not counted itself.
    pub fn after(self, day: NaiveDate, holiday: &dyn Fn(NaiveDate) -> bool) -> NaiveDate {
        let found = match self.stride() {
            Stride::Days(days) => day.checked_add_days(Days::new(days)),
            Stride::Months(months) => day.checked_add_months(Months::new(months)),
            Stride::Counted => self.step_by_step(day, holiday, NaiveDate::succ_opt),
        };
        found.unwrap_or(NaiveDate::MAX)
    }

    fn stride(self) -> Stride {
        match self.unit {
            // A part of a day reaches into one more day of the calendar.
            Unit::Hours => Stride::Days(u64::from(self.length.div_ceil(24))),
            Unit::Days => Stride::Days(u64::from(self.length)),
            Unit::Weeks => Stride::Days(u64::from(self.length) * 7),
            Unit::Months => Stride::Months(self.length),
            Unit::Years => Stride::Months(self.length.saturating_mul(12)),
            Unit::WorkingDays | Unit::Weekdays => Stride::Counted,
        }
    }

    fn step_by_step(
        self,
        from: NaiveDate,
        holiday: &dyn Fn(NaiveDate) -> bool,
        step: fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let mut day = from;
        for _ in 0..self.length {
            day = step(&day)?;
            while !self.unit.counts(day, holiday) {
                day = step(&day)?;
            }
        }
        Some(day)
    }
}

/// How a unit moves over the calendar.
enum Stride {
    Days(u64),
    Months(u32),
    Counted,
}

#[cfg(test)]
mod tests {
    use super::super::holidays;
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn is_holiday(day: NaiveDate) -> bool {
        holidays::holiday(day).is_some()
    }

    #[test]
    fn durations_are_read_as_they_are_typed() {
        let cases = [
            ("4 år", 4, Unit::Years),
            ("4 years", 4, Unit::Years),
            ("et år", 1, Unit::Years),
            ("a year", 1, Unit::Years),
            ("14 dage", 14, Unit::Days),
            ("14dage", 14, Unit::Days),
            ("14 Kalenderdage.", 14, Unit::Days),
            ("1 day", 1, Unit::Days),
            ("5 arbejdsdage", 5, Unit::WorkingDays),
            ("5 working days", 5, Unit::WorkingDays),
            ("4 hverdage", 4, Unit::Weekdays),
            ("four weekdays", 4, Unit::Weekdays),
            ("24 timer", 24, Unit::Hours),
            ("24 timers", 24, Unit::Hours),
            ("to uger", 2, Unit::Weeks),
            ("Én uge", 1, Unit::Weeks),
            ("6\u{a0}måneder", 6, Unit::Months),
            ("6 ma\u{30a}neder", 6, Unit::Months),
        ];
        for (text, length, unit) in cases {
            assert_eq!(Duration::parse(text), Some(Duration { length, unit }), "{text:?}");
        }
        assert!(Duration::FORMS.iter().all(|form| Duration::parse(form).is_some()));
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        let refused = " | 14 | dage | 0 dage | -4 dage | 1.5 år | 4-5 dage | 14 dage før | \
            4 fortnights | a | mange dage | 12345 dage | femdage | +4 dage";
        for text in refused.split(" | ") {
            assert_eq!(Duration::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn five_working_days_are_five_on_every_day_of_the_years() {
        for (unit, rest) in [
            (Unit::WorkingDays, &[Weekday::Sat, Weekday::Sun][..]),
            (Unit::Weekdays, &[Weekday::Sun]),
        ] {
            let five = Duration { length: 5, unit };
            let works = |day: &NaiveDate| !rest.contains(&day.weekday()) && !is_holiday(*day);
            let days = date("2020-01-01").iter_days();
            for day in days.take_while(|day| *day <= date("2035-12-31")) {
                let back = five.before(day, &is_holiday);
                let on = five.after(day, &is_holiday);
                assert!(works(&back) && works(&on), "{day} {back} {on}");
                let behind = back.iter_days().take_while(|each| *each < day).filter(works);
                let ahead = day.iter_days().skip(1).take_while(|each| *each <= on).filter(works);
                assert_eq!((behind.count(), ahead.count()), (5, 5), "{day} {back} {on}");
            }
        }
    }

    #[test]
    fn calendar_units_go_straight_there_and_back() {
        let none = |_: NaiveDate| true;
        let cases = [
            ("10 days", "2026-05-19", "2026-05-09", "2026-05-29"),
            ("2 weeks", "2026-05-19", "2026-05-05", "2026-06-02"),
            ("1 month", "2026-03-31", "2026-02-28", "2026-04-30"),
            ("4 years", "2024-02-29", "2020-02-29", "2028-02-29"),
            ("1 year", "2024-02-29", "2023-02-28", "2025-02-28"),
            ("24 hours", "2026-03-01", "2026-02-28", "2026-03-02"),
            ("25 hours", "2026-03-01", "2026-02-27", "2026-03-03"),
            ("6 timer", "2026-03-01", "2026-02-28", "2026-03-02"),
        ];
        for (text, day, back, on) in cases {
            let duration = Duration::parse(text).expect(text);
            assert_eq!(duration.before(date(day), &none), date(back), "{text} before {day}");
            assert_eq!(duration.after(date(day), &none), date(on), "{text} after {day}");
        }
    }

    #[test]
    fn the_calendar_ends_without_a_panic() {
        let never = |_: NaiveDate| true;
        let long = Duration { length: u32::MAX, unit: Unit::Years };
        assert_eq!(long.before(date("2026-01-01"), &never), NaiveDate::MIN);
        assert_eq!(long.after(date("2026-01-01"), &never), NaiveDate::MAX);
        let eve = NaiveDate::MAX - Days::new(3);
        let working = Duration { length: 1, unit: Unit::WorkingDays };
        assert_eq!(working.after(eve, &never), NaiveDate::MAX);
    }
}
