//! What a record may hold, as data: from it come the author's manual and the editors' schemas.

use super::written::Meaning;
use crate::text::Language;

/// A description, once in each language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Description {
    pub(crate) english: &'static str,
    pub(crate) danish: &'static str,
}

/// A record: keys that may stand together.
#[derive(Debug)]
pub(crate) struct Record {
    /// The name of its type, `SeatFront`.
    pub(crate) type_name: &'static str,
    /// What it is.
    pub(crate) description: Description,
    /// The key whose value may stand for the whole record.
    pub(crate) short: Option<&'static str>,
    /// Its keys, in the order in which they are explained.
    pub(crate) keys: &'static [Key],
}

/// A key of a record.
#[derive(Debug)]
pub(crate) struct Key {
    /// The key, as an author writes it.
    pub(crate) name: &'static str,
    /// What it says.
    pub(crate) description: Description,
    /// What its value is.
    pub(crate) takes: Takes,
    /// Whether it may be a list.
    pub(crate) many: bool,
    /// The keys of which one must be there: this one first; none where it may be left out.
    pub(crate) required: &'static [&'static str],
}

/// What a value is, or each of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Takes {
    /// A text, meant as something.
    Text(Meaning),
    /// A record.
    Record(&'static Record),
    /// Some keys of a record, none of which must be there.
    Part(&'static Record),
    /// Keys that the author chooses, meant as something, each with a text.
    Pairs(Meaning, Meaning),
}

impl Description {
    /// The description in one language.
    pub(crate) fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.danish.trim(),
            Language::English => self.english.trim(),
        }
    }
}

impl Record {
    /// The name without what only the code needs: `Seat`.
    pub(crate) fn name(&self) -> &'static str {
        self.type_name.trim_end_matches("Front")
    }

    /// The key of a name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|it| it.name == name)
    }
}

impl Key {
    /// Forms that may be typed where any words may stand: what the description has in backticks.
    pub(crate) fn typable(&self) -> Vec<&'static str> {
        let mut res = Vec::new();
        for description in [self.description.danish, self.description.english] {
            for form in description.split('`').skip(1).step_by(2) {
                if !res.contains(&form) {
                    res.push(form);
                }
            }
        }
        res
    }
}

impl Takes {
    /// The record that stands here, whole or in part.
    pub(crate) fn record(self) -> Option<&'static Record> {
        match self {
            Takes::Record(record) | Takes::Part(record) => Some(record),
            Takes::Text(_) | Takes::Pairs(..) => None,
        }
    }
}
