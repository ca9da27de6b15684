//! When on the day a meeting is held: `13.00-15.00`, `kl. 13`.
//!
//! Only the clock of 24 hours is read: in `1-3 pm` the first hour may belong to either half.

use chrono::NaiveTime;

use super::words;

/// One time of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub NaiveTime);

/// From a time of the clock, and until another one where it is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeRange {
    /// When it begins.
    pub start: NaiveTime,
    /// When it ends, later the same day.
    pub end: Option<NaiveTime>,
}

impl Time {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &["13.00", "kl. 13", "08:30"];

    /// Reads one time of the clock.
    pub fn parse(text: &str) -> Option<Self> {
        clock(&words::plain(text)).map(Self)
    }
}

impl TimeRange {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] =
        &["13.00-15.00", "kl. 13-15", "13:00–15:00", "08:30"];

    /// Reads a beginning, and an end that comes after it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        let Some((start, end)) = words::range(&text) else {
            return Some(Self { start: clock(&text)?, end: None });
        };
        let start = clock(words::after_any(start, &["fra ", "from "]).unwrap_or(start))?;
        let end = clock(end)?;
        (start < end).then_some(Self { start, end: Some(end) })
    }
}

fn clock(text: &str) -> Option<NaiveTime> {
    let bare = words::after_any(text, &["klokken ", "kl.", "kl ", "at "]).unwrap_or(text);
    let bare = bare.trim_start();
    let (hour, minute) = match bare.split_once(['.', ':']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, words::digits(minute, 2)?),
        Some(_) => return None,
        None => (bare, 0),
    };
    NaiveTime::from_hms_opt(words::digits(hour, 2)?, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(range: TimeRange) -> String {
        let end = range.end.map(|end| format!("-{}", end.format("%H:%M")));
        format!("{}{}", range.start.format("%H:%M"), end.unwrap_or_default())
    }

    #[test]
    fn times_are_read_as_they_are_typed() {
        let cases = [
            ("13.00-15.00", "13:00-15:00"),
            ("kl. 13-15", "13:00-15:00"),
            ("Kl.13.00 – 15.00.", "13:00-15:00"),
            ("klokken 13 til kl. 15", "13:00-15:00"),
            ("fra kl. 13 til 15", "13:00-15:00"),
            ("from 13 to 15", "13:00-15:00"),
            ("13:00–15:00", "13:00-15:00"),
            ("13.00\u{a0}-\u{a0}15:30", "13:00-15:30"),
            ("08:30", "08:30"),
            ("8.30", "08:30"),
            ("9", "09:00"),
            ("at 9", "09:00"),
            ("0.00-23.59", "00:00-23:59"),
        ];
        for (text, expected) in cases {
            assert_eq!(TimeRange::parse(text).map(shown).as_deref(), Some(expected), "{text:?}");
        }
        assert!(TimeRange::FORMS.iter().all(|form| TimeRange::parse(form).is_some()));
        assert!(Time::FORMS.iter().all(|form| Time::parse(form).is_some()));
    }

    #[test]
    fn what_no_clock_shows_is_refused() {
        let refused = " | kl. | 25.00 | 24.00 | 13.60 | 13.5 | 13.000 | 13.00.00 | 13:00:00 | \
            15-13 | 13.00-13.00 | 13- | -15 | 13-15-17 | 13.00-15.00 i Herning | 1 pm | \
            1300 | +9 | ni | formiddag";
        for text in refused.split(" | ") {
            assert_eq!(TimeRange::parse(text), None, "{text:?}");
        }
        assert_eq!(Time::parse("13-15"), None);
    }

    #[test]
    fn every_minute_of_the_day_reads_back() {
        for minute in 0..24 * 60 {
            let text = format!("{}.{:02}", minute / 60, minute % 60);
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).map(Time);
            assert_eq!(Time::parse(&text), time, "{text}");
        }
    }
}
