//! The words that dates and amounts are written with: months, weekdays, numbers, ordinals.
//!
//! Danish and English stand in one table, because authors mix them in one file.

use super::numerals::{Tongue, cardinal};
use chrono::Weekday;

/// A month by its name, as in `except: [july]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u32);

const MONTHS: [&[&str]; 12] = [
    &["januar", "january", "jan"],
    &["februar", "february", "feb"],
    &["marts", "march", "mar"],
    &["april", "apr"],
    &["maj", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["mandag", "monday", "man", "mon"]),
    (Weekday::Tue, &["tirsdag", "tuesday", "tirs", "tir", "tue"]),
    (Weekday::Wed, &["onsdag", "wednesday", "ons", "wed"]),
    (Weekday::Thu, &["torsdag", "thursday", "tors", "tor", "thu"]),
    (Weekday::Fri, &["fredag", "friday", "fre", "fri"]),
    (Weekday::Sat, &["lørdag", "saturday", "lør", "sat"]),
    (Weekday::Sun, &["søndag", "sunday", "søn", "sun"]),
];

const ORDINALS: [&[&str]; 12] = [
    &["første", "first"],
    &["anden", "andet", "second"],
    &["tredje", "third"],
    &["fjerde", "fourth"],
    &["femte", "fifth"],
    &["sjette", "sixth"],
    &["syvende", "seventh"],
    &["ottende", "eighth"],
    &["niende", "ninth"],
    &["tiende", "tenth"],
    &["ellevte", "eleventh"],
    &["tolvte", "twelfth"],
];

impl Month {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &["july", "juli", "jul."];

    /// Reads the name of a month.
    pub fn parse(text: &str) -> Option<Self> {
        month(&plain(text)).map(Self)
    }

    /// Its number; January is 1.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// The text as every grammar reads it: lower case, single spaces, one kind of hyphen,
/// letters composed, and without the full stop of a sentence.
pub(super) fn plain(text: &str) -> String {
    let lower = text
        .to_lowercase()
        .replace("a\u{30a}", "å")
        .replace("e\u{301}", "é")
        .replace("e\u{300}", "è");
    let typed: String = lower.chars().filter_map(as_typed).collect();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let line = words.join(" ");
    line.strip_suffix('.').unwrap_or(&line).trim_end().to_owned()
}

/// What the author typed where an editor or a PDF put something finer or invisible.
fn as_typed(letter: char) -> Option<char> {
    match letter {
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        other => Some(other),
    }
}

/// The number of a month's name or abbreviation, January being 1.
pub(super) fn month(word: &str) -> Option<u32> {
    row_of(&MONTHS, word.strip_suffix('.').unwrap_or(word))
}

/// The weekday of a name or abbreviation.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.strip_suffix('.').unwrap_or(word);
    let (weekday, _) = WEEKDAYS.iter().find(|(_, names)| names.contains(&word))?;
    Some(*weekday)
}

/// A number in digits, or in words of either language.
pub(super) fn number(word: &str) -> Option<u32> {
    let named = |tongue| cardinal(word, tongue);
    digits(word, 4).or_else(|| named(Tongue::Danish)).or_else(|| named(Tongue::English))
}

/// A place in a sequence: `6.`, `6th`, `sjette`, `sixth`.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    ["st", "nd", "rd", "th", "."]
        .iter()
        .find_map(|ending| digits(word.strip_suffix(ending)?, 2))
        .or_else(|| row_of(&ORDINALS, word))
}

/// Digits and nothing else, at most so many: `parse` alone would let a plus sign through.
pub(super) fn digits(word: &str, at_most: usize) -> Option<u32> {
    let written = !word.is_empty() && word.len() <= at_most;
    if written && word.bytes().all(|byte| byte.is_ascii_digit()) { word.parse().ok() } else { None }
}

/// The two ends of a range, and `None` when the text is no range. A dash binds before a word,
/// and the word must have something on both sides, since `to` is also the Danish two.
pub(super) fn range(text: &str) -> Option<(&str, &str)> {
    ["-", " til ", " to "]
        .iter()
        .find_map(|between| text.split_once(between))
        .map(|(from, to)| (from.trim(), to.trim()))
}

/// What follows the first of these openings that the text has.
pub(super) fn after_any<'a>(text: &'a str, openings: &[&str]) -> Option<&'a str> {
    openings.iter().find_map(|opening| text.strip_prefix(opening))
}

/// What precedes the first of these endings that the text has.
pub(super) fn before_any<'a>(text: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| text.strip_suffix(ending))
}

fn row_of(table: &[&[&str]; 12], word: &str) -> Option<u32> {
    (1..).zip(table).find_map(|(row, names)| names.contains(&word).then_some(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_add_is_taken_away() {
        let cases = [
            ("  3.\u{a0}Marts  2026. ", "3. marts 2026"),
            ("13.00\u{2013}15.00", "13.00-15.00"),
            ("A\u{30a}ben", "åben"),
            ("imple\u{ad}mentering", "implementering"),
            ("\u{feff}6", "6"),
            ("E\u{301}n", "én"),
            ("4 \u{2212}", "4 -"),
            ("", ""),
            (".", ""),
        ];
        for (typed, read) in cases {
            assert_eq!(plain(typed), read, "{typed:?}");
        }
    }

    #[test]
    fn both_languages_name_the_same_month_and_weekday() {
        for (danish, english, number) in
            [("maj", "may", 5), ("okt.", "oct", 10), ("marts", "march", 3)]
        {
            assert_eq!(month(danish), Some(number), "{danish}");
            assert_eq!(month(english), Some(number), "{english}");
        }
        assert_eq!(weekday("lørdag"), weekday("saturday"));
        assert_eq!(weekday("tors."), Some(Weekday::Thu));
        assert!(Month::FORMS.iter().all(|form| Month::parse(form).map(Month::number) == Some(7)));
        assert_eq!((Month::parse("brumaire"), Month::parse("7")), (None, None));
        assert_eq!((month("brumaire"), weekday("helligdag")), (None, None));
    }

    #[test]
    fn numbers_stop_at_a_hundred_and_take_no_sign() {
        let cases = [
            ("seks", Some(6)),
            ("twelve", Some(12)),
            ("fire", Some(4)),
            ("èn", Some(1)),
            ("0040", Some(40)),
            ("+4", None),
            ("-4", None),
            ("1.5", None),
            ("12345", None),
            ("tretten", Some(13)),
            ("enogtyve", Some(21)),
            ("hundrede", Some(100)),
            ("hundredeogen", None),
            ("٣", None),
            ("", None),
        ];
        for (word, value) in cases {
            assert_eq!(number(word), value, "{word:?}");
        }
    }

    #[test]
    fn ordinals_are_marked_as_such() {
        let cases = [
            ("6.", Some(6)),
            ("3rd", Some(3)),
            ("sjette", Some(6)),
            ("third", Some(3)),
            ("6", None),
            ("th", None),
        ];
        for (word, value) in cases {
            assert_eq!(ordinal(word), value, "{word:?}");
        }
    }
}
