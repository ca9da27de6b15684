//! What findings call amounts: `7 dage før`, `mindst 4 om året`.

use crate::derive::Says;
use crate::model::{Amount, Cadence, Count, Deadline, DeadlineSide, Duration, Least, Quorum, Unit};
use crate::text::Language::{self, Danish, English};

/// What a datum says.
pub(super) fn told(says: &Says<'_>, language: Language) -> String {
    match says {
        Says::By(deadline) => by(deadline, language),
        Says::Often(cadence) => often(cadence, language),
        Says::Count(it) | Says::Sum(it, _) => count(*it, language),
        Says::OneEach => match language {
            Danish => "én for hver".to_owned(),
            English => "one for each".to_owned(),
        },
        Says::Long(length) => duration(*length, language),
        Says::Quorum(it) => quorum(*it, language),
    }
}

/// `mindst 4`, `op til 2`, `3-4`.
fn count(count: Count, language: Language) -> String {
    match (language, count.min, count.max) {
        (_, min, Some(max)) if min == max => min.to_string(),
        (Danish, 0, Some(max)) => format!("op til {max}"),
        (English, 0, Some(max)) => format!("up to {max}"),
        (_, min, Some(max)) => format!("{min}–{max}"),
        (Danish, min, None) => format!("mindst {min}"),
        (English, min, None) => format!("at least {min}"),
    }
}

/// `10 dage`, `5 working days`.
pub(super) fn duration(of: Duration, language: Language) -> String {
    format!("{} {}", of.length, unit(of.unit, of.length, language))
}

/// The word for so many of a unit: `dag` of one, `dage` of any other number.
pub(super) fn unit(of: Unit, number: u32, language: Language) -> &'static str {
    let [one, several] = match (language, of) {
        (Danish, Unit::Hours) => ["time", "timer"],
        (Danish, Unit::Days) => ["dag", "dage"],
        (Danish, Unit::WorkingDays) => ["arbejdsdag", "arbejdsdage"],
        (Danish, Unit::Weekdays) => ["hverdag", "hverdage"],
        (Danish, Unit::Weeks) => ["uge", "uger"],
        (Danish, Unit::Months) => ["måned", "måneder"],
        (Danish, Unit::Years) => ["år", "år"],
        (English, Unit::Hours) => ["hour", "hours"],
        (English, Unit::Days) => ["day", "days"],
        (English, Unit::WorkingDays) => ["working day", "working days"],
        (English, Unit::Weekdays) => ["weekday", "weekdays"],
        (English, Unit::Weeks) => ["week", "weeks"],
        (English, Unit::Months) => ["month", "months"],
        (English, Unit::Years) => ["year", "years"],
    };
    if number == 1 { one } else { several }
}

fn by(deadline: &Deadline, language: Language) -> String {
    let amount = match deadline.amount {
        Amount::Exact(length) => duration(length, language),
        Amount::Window { from, to } => format!("{}–{}", from.length, duration(to, language)),
    };
    match (language, deadline.side) {
        (Danish, DeadlineSide::Before) => format!("{amount} før"),
        (Danish, DeadlineSide::After) => format!("{amount} efter"),
        (Danish, DeadlineSide::OnThe) => "på dagen".to_owned(),
        (English, DeadlineSide::Before) => format!("{amount} before"),
        (English, DeadlineSide::After) => format!("{amount} after"),
        (English, DeadlineSide::OnThe) => "on the day".to_owned(),
    }
}

/// A rhythm by its step; everything else by how often that is in a year.
fn often(cadence: &Cadence, language: Language) -> String {
    let (length, yearly) = match cadence {
        Cadence::Every(length) => (Some(*length), None),
        Cadence::PerYear(_)
        | Cadence::Monthly
        | Cadence::NthWeekday { .. }
        | Cadence::InMonths(_)
        | Cadence::AsNeeded => (None, Some(cadence.yearly(&[]))),
    };
    match (language, length, yearly) {
        (Danish, Some(length), _) => format!("{} imellem", duration(length, language)),
        (English, Some(length), _) => format!("{} apart", duration(length, language)),
        (Danish, None, Some(it)) => format!("{} om året", count(it, language)),
        (English, None, Some(it)) => format!("{} a year", count(it, language)),
        (_, None, None) => String::new(),
    }
}

fn quorum(quorum: Quorum, language: Language) -> String {
    match (language, quorum.least) {
        (_, Least::Number(number)) => number.to_string(),
        (Danish, Least::Share { part, of }) => format!("mindst {part}/{of}"),
        (English, Least::Share { part, of }) => format!("at least {part}/{of}"),
        (Danish, Least::MoreThan { part, of }) => format!("mere end {part}/{of}"),
        (English, Least::MoreThan { part, of }) => format!("more than {part}/{of}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sort_of_number_is_told_in_both_languages() {
        let often = |text: &str| Says::Often(Cadence::parse(text).expect("a cadence"));
        let deadline = |text: &str| Deadline::parse(text).expect("a deadline");
        let quorum = |text: &str| Says::Quorum(Quorum::parse(text).expect("a quorum"));
        let (before, window) = (deadline("7 dage før"), deadline("14-10 days before"));
        let cases = [
            (Says::By(&before), "7 dage før", "7 days before"),
            (Says::By(&window), "14–10 dage før", "14–10 days before"),
            (often("4-"), "mindst 4 om året", "at least 4 a year"),
            (often("every 6 weeks"), "6 uger imellem", "6 weeks apart"),
            (often("monthly"), "12 om året", "12 a year"),
            (Says::Count(Count { min: 0, max: Some(2) }), "op til 2", "up to 2"),
            (Says::Long(Duration::parse("1 år").expect("a length")), "1 år", "1 year"),
            (quorum("mere end 1/2"), "mere end 1/2", "more than 1/2"),
            (Says::OneEach, "én for hver", "one for each"),
        ];
        for (says, danish, english) in cases {
            assert_eq!(
                (told(&says, Danish), told(&says, English)),
                (danish.into(), english.into())
            );
        }
    }
}
