//! What a document says that could not be used, kept as data for the rules to speak of.

use crate::text::{Span, Spanned};

/// A part of a document that could not be used; the rest of the document stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub flaw: Flaw,
}

/// The ways in which a part of a document cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The key is none of those that are known here.
    UnknownKey {
        /// The key as written.
        key: String,
        /// Every key that could stand here.
        known: &'static [&'static str],
    },
    /// A key that must be there is not.
    MissingKey {
        /// The key that is wanted.
        key: &'static str,
    },
    /// A list stands where a text is wanted, or the like.
    WrongShape {
        /// What is wanted.
        wanted: Shape,
    },
    /// The text is none of the forms that are accepted here.
    Unfit {
        /// The text as written.
        written: String,
        /// Forms that would be accepted.
        forms: &'static [&'static str],
    },
    /// The written weekday is not that of the date.
    WrongWeekday {
        /// The text as written.
        written: String,
        /// The day that was meant.
        day: chrono::NaiveDate,
    },
    /// HTML in prose, which is shown as text.
    RawHtml,
    /// The folder or name is none that Mandat reads.
    Misplaced,
}

/// The shapes a YAML value can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text, number or date.
    Text,
    /// Keys with values.
    Keys,
    /// A list.
    List,
}

/// A document that could not be read at all, or whose front matter could not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where reading stopped.
    pub span: Span,
    /// Why.
    pub reason: Unreadable,
}

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The file is larger than a document may be.
    TooLarge {
        /// The size in bytes.
        bytes: u64,
        /// The largest size that is read, in bytes.
        limit: u64,
    },
    /// The file is not UTF-8 text.
    NotUtf8 {
        /// The first line that is not, from 1.
        line: usize,
        /// What it seems to be saved as.
        seems: Encoding,
    },
    /// The entry is a symbolic link or no regular file; such are not followed.
    NotAFile,
    /// The operating system refused.
    System(String),
    /// The front matter is not closed by a line of three hyphens.
    NotClosed,
    /// The front matter is nested deeper, longer or more repetitive than is read.
    Excessive,
    /// A tab stands where YAML wants spaces.
    Tab,
    /// A curly quotation mark stands where YAML wants a straight one.
    SmartQuote,
    /// A key stands twice.
    DuplicateKey(Spanned<String>),
    /// An anchor, alias, merge or tag, which are not read.
    Anchor,
    /// Anything else that is not YAML, in the reader's own words.
    NotYaml(String),
}

/// How a file that is not UTF-8 seems to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// With two bytes a letter, as some programs of Windows do.
    Utf16,
    /// With one byte a letter: ISO 8859-1, Windows-1252 or the like.
    OneByte,
}

impl Encoding {
    /// What bytes that are no UTF-8 seem to be.
    pub(super) fn of(bytes: &[u8]) -> Encoding {
        match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Encoding::Utf16,
            _ => Encoding::OneByte,
        }
    }
}
