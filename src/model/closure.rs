//! A day or a stretch on which nobody meets and no working day is counted, as a portal lists it.
//!
//! Several acts close 5 June, 24 and 31 December, others do not: so it is the portal that says.

use chrono::{Datelike, NaiveDate};

use super::lowering::{Lowering, meant};
use super::value::Value;
use super::{CLOSED_DAYS, Month, PartialDate, WrittenDate, words};
use crate::source::schema::written;
use crate::text::Spanned;

/// A day or a stretch without work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closure {
    /// Once: a day, a month or a year.
    Once(PartialDate),
    /// The same month of every year.
    EachYear(Month),
    /// The same day of every year.
    OnTheDay {
        /// January is 1.
        month: u32,
        /// The day of that month.
        day: u32,
    },
}

impl Closure {
    /// Reads what comes back each year: `24. december`, `December 24`, `juli`, `grundlovsdag`.
    fn yearly(text: &str) -> Option<Closure> {
        if let Some(month) = Month::parse(text) {
            return Some(Closure::EachYear(month));
        }
        let text = words::plain(text);
        if let Some(named) = CLOSED_DAYS.iter().find(|it| is_called(it.danish, it.english, &text)) {
            return Some(Closure::OnTheDay { month: named.month, day: named.day });
        }
        let (first, second) = text.split_once(' ')?;
        let on = |day: &str, month: &str| {
            let day = words::digits(day, 2).or_else(|| words::ordinal(day))?;
            let month = words::month(month)?;
            // A leap year has every day that any year has.
            NaiveDate::from_ymd_opt(2024, month, day)?;
            Some(Closure::OnTheDay { month, day })
        };
        on(first, second).or_else(|| on(second, first))
    }

    /// Whether it covers a day.
    pub fn covers(self, on: NaiveDate) -> bool {
        match self {
            Closure::Once(date) => date.covers(on),
            Closure::EachYear(month) => month.number() == on.month(),
            Closure::OnTheDay { month, day } => (month, day) == (on.month(), on.day()),
        }
    }

    /// What comes back each year, or else a date.
    pub(super) fn lower(text: &written::Closure, to: &mut Lowering) -> Option<Spanned<Closure>> {
        if let Some(yearly) = Closure::yearly(&text.value) {
            return Some(text.with(yearly));
        }
        let date = to.date(&meant(text))?;
        Some(date.with(Closure::Once(date.value)))
    }
}

impl Value for Closure {
    type Written = written::Closure;

    const FORMS: &'static [&'static str] =
        &["2026-05-15", "24. december", "juli", "grundlovsdag", "July"];

    fn parse(text: &str) -> Option<Closure> {
        let once = || Some(Closure::Once(WrittenDate::parse(text)?.date));
        Closure::yearly(text).or_else(once)
    }
}

fn is_called(danish: &str, english: &str, text: &str) -> bool {
    text == danish || text == english.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_back_each_year_is_read_as_it_is_typed() {
        let on = |month, day| Some(Closure::OnTheDay { month, day });
        let cases = [
            ("24. december", on(12, 24)),
            ("December 31", on(12, 31)),
            ("5 June", on(6, 5)),
            ("Grundlovsdag", on(6, 5)),
            ("Christmas Eve", on(12, 24)),
            ("29. februar", on(2, 29)),
            ("juli", Month::parse("juli").map(Closure::EachYear)),
            ("30. februar", None),
            ("2026-05-15", None),
            ("15. maj 2026", None),
            ("sommerferien", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Closure::yearly(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_closure_covers_its_days_and_no_others() {
        let covered = |text: &str| {
            let closure = Closure::yearly(text).expect(text);
            let first: NaiveDate = "2025-01-01".parse().expect("a day of the test");
            first.iter_days().take(730).filter(|it| closure.covers(*it)).count()
        };
        assert_eq!([covered("juli"), covered("24. december"), covered("29. februar")], [62, 2, 0]);
    }
}
