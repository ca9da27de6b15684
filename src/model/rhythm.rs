//! A rhythm of meetings: how it is written, and how many times it falls into a year.

use chrono::{Datelike, NaiveDate};

use super::count::Count;
use super::duration::{Duration, Unit};
use super::words;

/// The words that begin a rhythm.
pub(super) const EACH: &[&str] = &["every ", "each ", "hver ", "hvert "];

/// Rhythms that have a word of their own.
const NAMED: [(u32, Unit, &[&str]); 5] = [
    (1, Unit::Weeks, &["weekly", "ugentligt", "ugentlig"]),
    (2, Unit::Weeks, &["fortnightly"]),
    (1, Unit::Months, &["monthly", "månedligt", "månedlig"]),
    (3, Unit::Months, &["quarterly", "kvartalsvis", "kvartalsvist", "hvert kvartal"]),
    (1, Unit::Years, &["yearly", "annually", "årligt", "årlig"]),
];

/// Reads the time from one meeting to the next.
pub(super) fn read(text: &str) -> Option<Duration> {
    if let Some((length, unit, _)) = NAMED.iter().find(|(_, _, names)| names.contains(&text)) {
        return Some(Duration { length: *length, unit: *unit });
    }
    let period = period(words::after_any(text, EACH)?)?;
    match period.unit {
        Unit::Days | Unit::Weeks | Unit::Months | Unit::Years => Some(period),
        // Hours tell when to meet again the same day, and working days stand still on holidays.
        Unit::Hours | Unit::WorkingDays | Unit::Weekdays => None,
    }
}

/// How often a rhythm falls into the open stretches of a year, wherever in the year it began:
/// a stretch holds at least the whole periods in it, and one more when it begins well.
/// No choice of months makes more meetings than the year without a gap.
pub(super) fn times_a_year(period: Duration, is_open: &dyn Fn(&u32) -> bool) -> Count {
    let months: Vec<u32> = (1..=12).collect();
    let stretches = months.chunk_by(|one, next| is_open(one) == is_open(next));
    let mut count = Count { min: 0, max: Some(0) };
    let mut most = 0;
    for stretch in stretches.filter(|stretch| is_open(&stretch[0])) {
        let (shortest, longest, step) = lengths(stretch, period);
        count.min += shortest / step;
        most += longest.div_ceil(step);
    }
    let (_, year, step) = lengths(&months, period);
    count.max = Some(most.min(year.div_ceil(step)));
    count
}

/// `week`, `6 weeks`, `6. uge`, `sjette uge`, `other week`.
fn period(text: &str) -> Option<Duration> {
    if let Some(unit) = Unit::named(text) {
        return Some(Duration { length: 1, unit });
    }
    if let Some(duration) = Duration::parse(text) {
        return Some(duration);
    }
    let (place, unit) = text.split_once(' ')?;
    let length = if place == "other" { 2 } else { words::ordinal(place)? };
    Some(Duration { length, unit: Unit::named(unit)? }).filter(|period| period.length > 0)
}

/// How long these months are in a common year and in a leap year, and how long the period is,
/// all in days or all in months.
fn lengths(months: &[u32], period: Duration) -> (u32, u32, u32) {
    let days = |year| months.iter().map(|month| days_in(year, *month)).sum();
    let whole = u32::try_from(months.len()).expect("a year has twelve months");
    match period.unit {
        Unit::Days | Unit::WorkingDays | Unit::Weekdays => (days(2025), days(2024), period.length),
        Unit::Hours => (days(2025), days(2024), period.length.div_ceil(24)),
        Unit::Weeks => (days(2025), days(2024), period.length * 7),
        Unit::Months => (whole, whole, period.length),
        Unit::Years => (whole, whole, period.length * 12),
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    let first = NaiveDate::from_ymd_opt(year, month, 1).expect("a month of the year");
    u32::from(first.num_days_in_month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_kept_never_leaves_its_range() {
        let start = NaiveDate::from_ymd_opt(2019, 12, 1).expect("a day of the test");
        for (weeks, late) in
            (1..=10).flat_map(|weeks| (0..weeks * 7).map(move |late| (weeks, late)))
        {
            let rhythm = Duration { length: weeks, unit: Unit::Weeks };
            let step = usize::try_from(weeks * 7).expect("a small number");
            let late = usize::try_from(late).expect("a small number");
            for (year, excluded) in [(2024, &[][..]), (2025, &[7]), (2026, &[1, 7, 12])] {
                let days = start.iter_days().skip(late).step_by(step);
                let held = days
                    .skip_while(|day| day.year() < year)
                    .take_while(|day| day.year() == year)
                    .filter(|day| !excluded.contains(&day.month()));
                let held = u32::try_from(held.count()).expect("a year is short");
                let range = times_a_year(rhythm, &|month| !excluded.contains(month));
                assert!(range.contains(held), "{weeks} {late} {year} {held}");
            }
        }
    }
}
