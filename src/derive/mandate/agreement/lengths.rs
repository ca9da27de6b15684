//! Whether two lengths of time are the same, told in whatever unit.

use crate::model::{Duration, Unit};

/// Whether a unit measures what lies near a meeting; the others measure terms.
pub(super) fn is_near(unit: Unit) -> bool {
    match unit {
        Unit::Hours | Unit::Days | Unit::WorkingDays | Unit::Weekdays | Unit::Weeks => true,
        Unit::Months | Unit::Years => false,
    }
}

/// Whether two lengths are the same: `2 uger` are `14 dage`, and a month is as many days as some
/// month has. Working days are only themselves.
pub(super) fn same(one: Duration, other: Duration) -> bool {
    match (fixed(one), fixed(other)) {
        (Some(Fixed::Hours(a)), Some(Fixed::Hours(b)))
        | (Some(Fixed::Months(a)), Some(Fixed::Months(b))) => a == b,
        (Some(Fixed::Hours(hours)), Some(Fixed::Months(months)))
        | (Some(Fixed::Months(months)), Some(Fixed::Hours(hours))) => {
            (28 * 24 * months..=31 * 24 * months).contains(&hours)
        }
        (None, _) | (_, None) => one == other,
    }
}

enum Fixed {
    Hours(u64),
    Months(u64),
}

fn fixed(of: Duration) -> Option<Fixed> {
    let length = u64::from(of.length);
    match of.unit {
        Unit::Hours => Some(Fixed::Hours(length)),
        Unit::Days => Some(Fixed::Hours(length * 24)),
        Unit::Weeks => Some(Fixed::Hours(length * 24 * 7)),
        Unit::Months => Some(Fixed::Months(length)),
        Unit::Years => Some(Fixed::Months(length * 12)),
        Unit::WorkingDays | Unit::Weekdays => None,
    }
}

/// The time between two of so many in a period: a quarter for four times a year.
pub(super) fn between(period: Duration, times: u32) -> Option<Duration> {
    if let Some(Fixed::Months(months)) = fixed(period) {
        let months = u32::try_from(months).ok()?;
        let whole = times > 0 && months.is_multiple_of(times);
        return whole.then(|| Duration { length: months / times, unit: Unit::Months });
    }
    (times == 1).then_some(period)
}

/// How often a period falls in a year; nothing where that is no whole number.
pub(super) fn in_a_year(period: Duration) -> Option<u32> {
    match period {
        Duration { length: 1, unit: Unit::Weeks } => Some(52),
        Duration { length: 1, unit: Unit::Years } => Some(1),
        Duration { length, unit: Unit::Months } if length > 0 && 12 % length == 0 => {
            Some(12 / length)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Duration {
        Duration::parse(text).expect(text)
    }

    #[test]
    fn lengths_are_compared_across_units() {
        for (one, other) in [
            ("2 uger", "14 dage"),
            ("24 timer", "1 dag"),
            ("2 år", "24 måneder"),
            ("1 måned", "30 dage"),
            ("1 måned", "4 uger"),
            ("5 hverdage", "5 hverdage"),
        ] {
            assert!(same(length(one), length(other)) && same(length(other), length(one)), "{one}");
        }
        for (one, other) in [
            ("2 uger", "10 dage"),
            ("5 hverdage", "5 dage"),
            ("5 hverdage", "5 arbejdsdage"),
            ("5 arbejdsdage", "1 uge"),
            ("1 måned", "14 dage"),
            ("4 år", "2 år"),
        ] {
            assert!(
                !same(length(one), length(other)) && !same(length(other), length(one)),
                "{one}"
            );
        }
    }

    #[test]
    fn periods_are_parted_evenly() {
        assert_eq!(between(length("1 år"), 4), Some(length("3 måneder")));
        assert_eq!(between(length("1 år"), 5), None);
        assert_eq!(between(length("1 uge"), 1), Some(length("1 uge")));
        assert_eq!(in_a_year(length("3 måneder")), Some(4));
        assert_eq!(in_a_year(length("5 måneder")), None);
    }
}
