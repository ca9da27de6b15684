//! What stands in a document's raw text that a reader of its values alone would not see.

use super::contact::{mobile_numbers, private_mails};
use super::front::Halves;
use super::placeholder::placeholders;
use super::quotes::curly_values;
use crate::text::{FileId, Span, cpr_numbers};
use std::ops::Range;

/// Something noticed in a text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub seen: Seen,
}

/// What can be noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// What looks like a CPR number.
    CprNumber,
    /// What looks like a CPR number, in the name of the file or of a folder on its way.
    CprNumberInName,
    /// An address at one of those who give mail to private persons.
    PrivateMail {
        /// The part after the `@`, in small letters.
        domain: String,
    },
    /// A Danish mobile number in prose.
    Mobile {
        /// Whether words beside it say that it is private.
        said_private: bool,
    },
    /// Words that wait for others: `[navn]`, `xxx`.
    Placeholder {
        /// The words.
        words: String,
    },
    /// A value in front matter within curly quotation marks, which become a part of it.
    CurlyQuotes,
}

impl Notice {
    /// What is noticed in the whole text of a document, and in its name.
    pub(super) fn all(file: FileId, path: &str, text: &str, halves: &Halves) -> Vec<Notice> {
        let front = &text[halves.front.clone()];
        let prose = &text[halves.prose.clone()];
        let place = |base: usize, it: Range<usize>| Span::new(file, base + it.start, base + it.end);
        let mut res = Vec::from_iter(Notice::of_name(file, path));
        let mut add = |span: Span, seen: Seen| res.push(Notice { span, seen });
        for it in cpr_numbers(text) {
            add(place(0, it), Seen::CprNumber);
        }
        for (it, domain) in private_mails(text) {
            add(place(0, it), Seen::PrivateMail { domain });
        }
        for (it, said_private) in mobile_numbers(prose) {
            add(place(halves.prose.start, it), Seen::Mobile { said_private });
        }
        for it in placeholders(front, false) {
            let words = front[it.clone()].trim_end().to_owned();
            add(place(halves.front.start, it), Seen::Placeholder { words });
        }
        for it in placeholders(prose, true) {
            let words = prose[it.clone()].trim_end().to_owned();
            add(place(halves.prose.start, it), Seen::Placeholder { words });
        }
        for it in curly_values(front) {
            add(place(halves.front.start, it), Seen::CurlyQuotes);
        }
        res
    }

    /// What is noticed in the name of a file.
    pub(crate) fn of_name(file: FileId, path: &str) -> Option<Notice> {
        let found = !cpr_numbers(path).is_empty();
        found.then(|| Notice { span: Span::start_of(file), seen: Seen::CprNumberInName })
    }
}
