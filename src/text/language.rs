//! The languages the portal speaks, and a sentence said in each of them.

use super::without_cpr_numbers;
use chrono::{Locale, NaiveDate, NaiveTime};

/// A language that Mandat speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Danish, the first language.
    #[default]
    Danish,
    /// English.
    English,
}

/// One sentence in every language, so that whoever prints it may choose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    danish: String,
    english: String,
}

impl Language {
    /// Every language, Danish first.
    pub const ALL: [Language; 2] = [Language::Danish, Language::English];

    /// The language with this code (BCP 47: `da`, `en`), if Mandat speaks it.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|it| it.code() == code.trim().to_lowercase())
    }

    /// The code for `lang` attributes (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Language::Danish => "da",
            Language::English => "en",
        }
    }

    /// `3. marts 2026` or `3 March 2026`.
    pub fn date(self, day: NaiveDate) -> String {
        match self {
            Language::Danish => self.format(day, "%-d. %B %Y"),
            Language::English => self.format(day, "%-d %B %Y"),
        }
    }

    /// `tirsdag den 3. marts 2026` or `Tuesday 3 March 2026`.
    pub fn weekday_and_date(self, day: NaiveDate) -> String {
        match self {
            Language::Danish => self.format(day, "%A den %-d. %B %Y"),
            Language::English => self.format(day, "%A %-d %B %Y"),
        }
    }

    /// A day in the form of chrono's `strftime`, with the language's names of months and days.
    pub fn format(self, day: NaiveDate, pattern: &str) -> String {
        let locale = match self {
            Language::Danish => Locale::da_DK,
            Language::English => Locale::en_GB,
        };
        day.format_localized(pattern, locale).to_string()
    }

    /// `8.30` or `8:30`.
    pub fn clock(self, time: NaiveTime) -> String {
        let pattern = match self {
            Language::Danish => "%-H.%M",
            Language::English => "%-H:%M",
        };
        time.format(pattern).to_string()
    }

    /// `1 dag` or `12 dage`; `1 day` or `12 days`.
    pub fn days(self, number: i64) -> String {
        match (self, number) {
            (Language::Danish, 1) => "1 dag".to_owned(),
            (Language::Danish, _) => format!("{number} dage"),
            (Language::English, 1) => "1 day".to_owned(),
            (Language::English, _) => format!("{number} days"),
        }
    }

    /// `1,2 MB` or `1.2 MB`: the size of a file, with one decimal where it is below ten.
    pub fn file_size(self, bytes: u64) -> String {
        let (unit, name) = match bytes {
            0..1_000 => (1, "byte"),
            1_000..1_000_000 => (1_000, "kB"),
            1_000_000..1_000_000_000 => (1_000_000, "MB"),
            _ => (1_000_000_000, "GB"),
        };
        let point = match self {
            Language::Danish => ',',
            Language::English => '.',
        };
        let tenths = u128::from(bytes) * 10 / unit;
        let number = match tenths {
            10..100 if unit > 1 => format!("{}{point}{}", tenths / 10, tenths % 10),
            _ => (tenths / 10).to_string(),
        };
        format!("{number}\u{a0}{name}")
    }

    /// `a, b og c` or `a, b and c`.
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let and = match self {
            Language::Danish => " og ",
            Language::English => " and ",
        };
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [head @ .., last] => {
                let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
                format!("{}{and}{}", head.join(", "), last.as_ref())
            }
        }
    }
}

impl Message {
    /// A sentence, written once for each language.
    pub fn each(say: impl Fn(Language) -> String) -> Message {
        Message { danish: say(Language::Danish), english: say(Language::English) }
    }

    /// The sentence with a star for each digit of a CPR number.
    pub fn without_cpr_numbers(self) -> Message {
        Message {
            danish: without_cpr_numbers(&self.danish).into_owned(),
            english: without_cpr_numbers(&self.english).into_owned(),
        }
    }

    /// The sentence in one language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Danish => &self.danish,
            Language::English => &self.english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_does() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        assert_eq!(Language::Danish.date(day), "3. marts 2026");
        assert_eq!(Language::Danish.weekday_and_date(day), "tirsdag den 3. marts 2026");
        assert_eq!(Language::English.weekday_and_date(day), "Tuesday 3 March 2026");
        let new_year = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        assert_eq!(Language::Danish.format(new_year, "uge %-V i %G"), "uge 53 i 2026");
    }

    #[test]
    fn clocks_have_a_dot_in_danish() {
        let time = NaiveTime::from_hms_opt(8, 30, 0).unwrap();
        assert_eq!(Language::Danish.clock(time), "8.30");
        assert_eq!(Language::English.clock(time), "8:30");
    }

    #[test]
    fn sizes_of_files_have_a_comma_in_danish() {
        let said = |bytes: u64| Language::Danish.file_size(bytes).replace('\u{a0}', " ");
        assert_eq!(said(640), "640 byte");
        assert_eq!(said(1_481), "1,4 kB");
        assert_eq!(said(15_600), "15 kB");
        assert_eq!(said(1_234_567), "1,2 MB");
        assert_eq!(said(u64::MAX), "18446744073 GB");
        assert_eq!(Language::English.file_size(1_234_567), "1.2\u{a0}MB");
    }

    #[test]
    fn lists_end_in_and() {
        assert_eq!(Language::Danish.list(&["a"]), "a");
        assert_eq!(Language::Danish.list(&["a", "b", "c"]), "a, b og c");
        assert_eq!(Language::English.list(&["a", "b"]), "a and b");
    }
}
