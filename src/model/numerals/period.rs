//! The words that make a number one of times in a period, or of a rhythm: `om året`, `hver måned`.

use super::{Tongue, Word};
use crate::model::{Duration, Unit, words};

/// How often something returns, and how many words say so.
pub(super) struct Found {
    pub(super) period: Duration,
    pub(super) words: usize,
}

const fn months(length: u32) -> Duration {
    Duration { length, unit: Unit::Months }
}

const YEAR: Duration = Duration { length: 1, unit: Unit::Years };
const WEEK: Duration = Duration { length: 1, unit: Unit::Weeks };

/// Words that say it alone. Those that may also stand before a thing, as in `den årlige status`,
/// count only after a number, or before the word for meetings.
const ADVERBS: [(Duration, &[&str]); 5] = [
    (YEAR, &["årligt", "annually"]),
    (months(6), &["halvårligt", "half-yearly"]),
    (months(3), &["kvartalsvis", "kvartalsvist", "kvartårligt", "quarterly"]),
    (months(1), &["månedligt", "månedsvis", "monthly"]),
    (WEEK, &["ugentligt", "weekly"]),
];

const ADJECTIVES: [(Duration, &[&str]); 4] = [
    (YEAR, &["årlig", "årlige", "yearly", "annual"]),
    (months(6), &["halvårlig", "halvårlige"]),
    (months(3), &["kvartalsvise", "kvartårlige"]),
    (months(1), &["månedlig", "månedlige"]),
];

const NOUNS: [(Duration, &[&str]); 5] = [
    (YEAR, &["år", "året", "kalenderår", "kalenderåret", "year", "annum"]),
    (months(6), &["halvår", "halvåret"]),
    (months(3), &["kvartal", "kvartalet", "quarter"]),
    (months(1), &["måned", "måneden", "month"]),
    (WEEK, &["uge", "ugen", "week"]),
];

/// What may stand before the name of a period.
const PER: &[&str] =
    &["om", "i", "pr", "per", "a", "hver", "hvert", "each", "every", "et", "calendar"];

const EACH: &[&str] = &["hver", "hvert", "each", "every"];

/// The words that are counted where meetings are: `fire gange`, `four meetings`.
const TIMES: &[&str] = &["gange", "gang", "times", "time", "once", "twice", "thrice"];

fn named(table: &[(Duration, &[&str])], word: &str) -> Option<Duration> {
    table.iter().find(|(_, names)| names.contains(&word)).map(|it| it.0)
}

/// A period that a number of times is counted in, within the next few words: how many words of
/// `after` belong to it. Something that is counted must stand among them.
pub(super) fn in_period(after: &[Word<'_>], is_counted: bool) -> Option<Found> {
    let mut counted = is_counted;
    for (at, word) in after.iter().enumerate().take(6) {
        counted |= at < 3 && (is_time(word) || is_meeting(word));
        let noun = || {
            let before = &after.get(at.checked_sub(1)?)?.plain;
            named(&NOUNS, &word.plain).filter(|_| PER.contains(&before.as_ref()))
        };
        let adjective = || named(&ADJECTIVES, &word.plain);
        if let Some(period) = named(&ADVERBS, &word.plain).or_else(adjective).or_else(noun) {
            // `fire årlige møder` names what is counted after the period.
            let next = after.get(at + 1).filter(|it| !counted && is_meeting(it));
            let words = at + 1 + usize::from(next.is_some());
            return (counted || next.is_some()).then_some(Found { period, words });
        }
        if word.stop == super::Stop::Sentence {
            return None;
        }
    }
    None
}

/// A rhythm that begins with the first of these words: `hver 6. uge`, `kvartalsvis`.
pub(super) fn rhythm(words: &[Word<'_>], tongue: Tongue) -> Option<Found> {
    let first = words.first()?;
    if let Some(period) = named(&ADVERBS, &first.plain) {
        return Some(Found { period, words: 1 });
    }
    if let Some(period) = named(&ADJECTIVES, &first.plain) {
        return words.get(1).filter(|it| is_meeting(it)).map(|_| Found { period, words: 1 });
    }
    if !EACH.contains(&first.plain.as_ref()) {
        return None;
    }
    let second = words.get(1)?;
    if let Some(period) = named(&NOUNS, &second.plain) {
        return Some(Found { period, words: 2 });
    }
    let third = words.get(2)?;
    if matches!(second.plain.as_ref(), "halve" | "half") {
        let is_year = named(&NOUNS, &third.plain) == Some(YEAR);
        return is_year.then_some(Found { period: months(6), words: 3 });
    }
    let length = place(second, tongue)?;
    let unit = Unit::named(&third.plain)?;
    (length > 0).then_some(Found { period: Duration { length, unit }, words: 3 })
}

fn place(word: &Word<'_>, tongue: Tongue) -> Option<u32> {
    match word.plain.as_ref() {
        "other" | "anden" | "andet" => Some(2),
        digits if word.is_place => words::digits(digits, 2),
        other => words::ordinal(other)
            .or_else(|| words::digits(other, 2))
            .or_else(|| super::cardinal(other, tongue)),
    }
}

/// Whether a number before these words counts times or meetings: `ordinære møder`.
pub(super) fn is_counted(words: &[Word<'_>]) -> bool {
    let near = words.iter().take(2);
    let mut near =
        near.take_while(|it| it.stop == super::Stop::No || is_time(it) || is_meeting(it));
    near.any(|it| is_time(it) || is_meeting(it))
}

/// `møder`, `mødes`, `udvalgsmøder`, `meetings`.
fn is_meeting(word: &Word<'_>) -> bool {
    let begins = ["mød", "meet"].iter().any(|it| word.plain.starts_with(it));
    begins || ["møder", "møde", "meetings"].iter().any(|it| word.plain.ends_with(it))
}

fn is_time(word: &Word<'_>) -> bool {
    TIMES.contains(&word.plain.as_ref())
}
