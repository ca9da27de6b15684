//! Whether a number of a clause is the one in the data.

use super::Says;
use super::lengths::{between, in_a_year, same};
use crate::model::{
    Amount, Bound, Cadence, Count, Deadline, Duration, Least, Measure, Month, Numeral, Numerals,
    Quorum, Unit,
};

/// Whether a number says what the datum says, as far as the two can be held together.
pub(super) fn agrees(says: &Says<'_>, numeral: &Numeral, read: &Numerals<'_>) -> bool {
    match says {
        Says::By(deadline) => is_deadline(deadline, numeral),
        Says::Often(cadence) => is_cadence(cadence, numeral, read),
        Says::Count(count) => is_count(*count, numeral.bound),
        Says::Sum(all, voting) => is_count(*all, numeral.bound) || is_count(*voting, numeral.bound),
        Says::OneEach => numeral.bound.ends().0 == 1,
        Says::Long(length) => is_length(*length, numeral),
        Says::Quorum(quorum) => is_quorum(*quorum, numeral),
    }
}

/// Every end that the text states must be the data's; an end that the data leave open is not.
fn is_count(count: Count, bound: Bound) -> bool {
    match bound {
        Bound::Exactly(it) => {
            let is_whole = count.min == it && count.max.is_none_or(|max| max == it);
            is_whole || (count.min == 0 && count.max == Some(it))
        }
        Bound::AtLeast(it) => count.min == it,
        Bound::AtMost(it) => count.max == Some(it),
        Bound::Between(from, to) => count.min == from && count.max.is_none_or(|max| max == to),
    }
}

fn is_deadline(deadline: &Deadline, numeral: &Numeral) -> bool {
    let Measure::Time(unit, _) = numeral.measure else { return false };
    let (from, to) = numeral.bound.ends();
    let (first, last) = (Duration { length: from, unit }, Duration { length: to, unit });
    match deadline.amount {
        Amount::Exact(length) => {
            let within = length.unit == unit && (from..=to).contains(&length.length);
            within || same(length, first) || same(length, last)
        }
        // A window may be told by its ends, one at a time.
        Amount::Window { from: far, to: near } if from == to => {
            same(far, first) || same(near, first)
        }
        Amount::Window { from: a, to: b } => {
            (same(a, first) && same(b, last)) || (same(a, last) && same(b, first))
        }
    }
}

fn is_length(length: Duration, numeral: &Numeral) -> bool {
    let (from, to) = numeral.bound.ends();
    match numeral.measure {
        Measure::Time(unit, _) | Measure::Every(unit) => {
            [from, to].into_iter().any(|it| same(length, Duration { length: it, unit }))
        }
        Measure::Times(period) => {
            [from, to].into_iter().any(|it| between(period, it).is_some_and(|it| same(length, it)))
        }
        Measure::Share(_) | Measure::Things => false,
    }
}

fn is_cadence(cadence: &Cadence, numeral: &Numeral, read: &Numerals<'_>) -> bool {
    let yearly = cadence.yearly(&[]);
    match numeral.measure {
        Measure::Times(period) => {
            let Some(factor) = in_a_year(period) else { return true };
            let bound = numeral.bound.times(factor);
            match cadence {
                Cadence::PerYear(count) => is_count(*count, bound),
                Cadence::Monthly
                | Cadence::Every(_)
                | Cadence::NthWeekday { .. }
                | Cadence::InMonths(_)
                | Cadence::AsNeeded => {
                    let (from, to) = bound.ends();
                    yearly.min <= to && yearly.max.is_none_or(|max| from <= max)
                }
            }
        }
        Measure::Every(unit) => {
            let period = Duration { length: numeral.bound.ends().0, unit };
            is_rhythm(cadence, period, read)
        }
        Measure::Time(..) | Measure::Share(_) | Measure::Things => true,
    }
}

fn is_rhythm(cadence: &Cadence, period: Duration, read: &Numerals<'_>) -> bool {
    match cadence {
        Cadence::Every(own) => same(*own, period),
        Cadence::Monthly => same(Duration { length: 1, unit: Unit::Months }, period),
        Cadence::AsNeeded => true,
        Cadence::PerYear(_) | Cadence::NthWeekday { .. } | Cadence::InMonths(_) => {
            // `månedligt undtagen i juli` makes another number of the year than the rhythm does.
            let names_months = read.words.iter().any(|it| Month::parse(&it.plain).is_some());
            let (stated, found) = (cadence.yearly(&[]), Cadence::Every(period).yearly(&[]));
            let is_end = |it: Option<u32>| it.is_some_and(|it| found.contains(it));
            names_months || is_end(Some(stated.min)) || is_end(stated.max)
        }
    }
}

/// A part and a number of heads cannot be held together.
fn is_quorum(quorum: Quorum, numeral: &Numeral) -> bool {
    match (quorum.least, numeral.measure) {
        (Least::Number(number), Measure::Things) => numeral.bound.ends().0 == number,
        (Least::Share { part, of }, Measure::Share(Least::Share { part: a, of: b }))
        | (Least::MoreThan { part, of }, Measure::Share(Least::MoreThan { part: a, of: b })) => {
            part * b == a * of
        }
        (Least::Share { .. }, Measure::Share(Least::MoreThan { .. }))
        | (Least::MoreThan { .. }, Measure::Share(Least::Share { .. })) => false,
        (_, _) => true,
    }
}
