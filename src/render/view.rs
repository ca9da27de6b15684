//! The small views that many templates share.

use super::Route;
use crate::model::{Life, PartialDate};
use crate::text::{Language, Spanned};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// What the frame of a page shows of it. Flattened into every page's view.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Head {
    /// The title.
    pub(super) title: String,
    /// What the page is about, in a sentence.
    pub(super) description: Option<String>,
    /// The part of the portal it belongs to: the key of a word, `bodies`, `meetings`, …
    pub(super) section: &'static str,
    /// The way here from the front page; the last has no address.
    pub(super) crumbs: Vec<Link>,
    /// The path of the document that the page is made of.
    pub(super) source: Option<String>,
    /// Where that document is edited.
    pub(super) edit_url: Option<String>,
    /// What the page is about, for machines: a JSON-LD document that no words can end.
    pub(super) json_ld: Option<String>,
}

/// A title with an address from the root, or without one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Link {
    /// The title.
    pub(super) title: String,
    /// The address from the root.
    pub(super) href: Option<String>,
}

/// A day in the forms that pages write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Day {
    /// `2026-03-03`
    pub(super) iso: String,
    /// `3. marts 2026`, with a space that does not break
    pub(super) long: String,
    /// `tirsdag den 3. marts 2026`
    pub(super) full: String,
    /// `tirsdag`
    pub(super) weekday: String,
    /// `3.`
    pub(super) day: String,
    /// `mar`
    pub(super) month_short: String,
    /// `marts`
    pub(super) month: String,
    /// `2026`
    pub(super) year: i32,
    /// The week of ISO 8601.
    pub(super) week: u32,
}

/// A person as a page may name them; the name is gone where the edition withholds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Who {
    /// The name.
    pub(super) name: Option<String>,
    /// The address from the root.
    pub(super) href: Option<String>,
    /// The position.
    pub(super) title: Option<String>,
    /// The organisation.
    pub(super) of: Option<String>,
}

/// A state, by word and shape, for the component of this name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Tag {
    /// The colour: `ok`, `warn`, `bad`, `info`, `mute` or `line`.
    pub(super) kind: &'static str,
    /// The shape.
    pub(super) icon: &'static str,
    /// The word.
    pub(super) text: String,
}

/// An item or a decision as another page points at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Reference {
    /// The title.
    pub(super) title: String,
    /// The address from the root.
    pub(super) href: String,
    /// The body, by its short name.
    pub(super) body: Link,
    /// The day.
    pub(super) day: Day,
}

/// A document that could not be read, as its page says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Trouble {
    /// What is wrong.
    pub(super) text: String,
    /// The file and line.
    pub(super) place: String,
    /// The rule's own page.
    pub(super) rule: Link,
    /// `error`, `warning` or `hint`.
    pub(super) level: &'static str,
    /// What would mend it.
    pub(super) help: Option<String>,
}

impl Link {
    pub(super) fn to(title: impl Into<String>, route: &Route) -> Link {
        Link { title: title.into(), href: Some(route.as_str().to_owned()) }
    }

    pub(super) fn here(title: impl Into<String>) -> Link {
        Link { title: title.into(), href: None }
    }
}

impl Day {
    pub(super) fn of(day: NaiveDate, language: Language) -> Day {
        let (number, full) = match language {
            Language::Danish => ("%-d.", "%A den %-d.\u{a0}%B %Y"),
            Language::English => ("%-d", "%A %-d\u{a0}%B %Y"),
        };
        let month_short = language.format(day, "%b").trim_end_matches('.').to_owned();
        Day {
            iso: day.to_string(),
            long: language.date(day).replacen(' ', "\u{a0}", 1),
            full: language.format(day, full),
            weekday: language.format(day, "%A"),
            day: language.format(day, number),
            month_short,
            month: language.format(day, "%B"),
            year: day.year(),
            week: day.iso_week().week(),
        }
    }
}

/// A date in words, no more precise than it was given: `3. marts 2026`, `september 2022`, `2022`.
pub(super) fn partial(date: PartialDate, language: Language) -> String {
    match date {
        PartialDate::Day(day) => Day::of(day, language).long,
        PartialDate::Month { .. } => language.format(date.first_day(), "%B\u{a0}%Y"),
        PartialDate::Year(year) => year.to_string(),
    }
}

/// From when until when, no more precise than it was given; nothing where neither is stated.
pub(super) fn period(life: &Life, language: Language) -> Option<String> {
    let words = |it: &Spanned<PartialDate>| partial(it.value, language);
    let (from, until) = (life.from.as_ref().map(words), life.until.as_ref().map(words));
    match (from, until, language) {
        (Some(from), Some(until), _) => Some(format!("{from} – {until}")),
        (Some(from), None, Language::Danish) => Some(format!("fra {from}")),
        (Some(from), None, Language::English) => Some(format!("from {from}")),
        (None, Some(until), Language::Danish) => Some(format!("til {until}")),
        (None, Some(until), Language::English) => Some(format!("until {until}")),
        (None, None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_no_more_precise_than_it_was_given() {
        let said = |text: &str| {
            let date = PartialDate::parse(text).expect("a date of the test");
            partial(date, Language::Danish).replace('\u{a0}', " ")
        };
        assert_eq!(said("2026-03-03"), "3. marts 2026");
        assert_eq!(said("2022-09"), "september 2022");
        assert_eq!(said("2022"), "2022");
    }
}
