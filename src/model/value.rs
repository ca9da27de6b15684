//! What a text must be to mean something, and forms to show where it is not.

use super::{Cadence, Count, Deadline, Duration, Month, Quorum, Time, TimeRange, WrittenDate};
use crate::source::schema::written::{self, Written};
use crate::text::Language;

/// A type that is written as a short text.
pub(crate) trait Value: Sized {
    /// What a key says that its text is meant as, where it is to be read as this.
    type Written: Written;
    /// Forms that are accepted, the best first.
    const FORMS: &'static [&'static str];
    /// Every word that is accepted, those that mean the same together; none where the text is
    /// not one of a list of words.
    const WORDS: &'static [&'static [&'static str]] = &[];
    /// What every accepted text matches, as a regular expression; a text that matches may still
    /// not be accepted.
    const PATTERN: Option<&'static str> = None;

    /// The value, or nothing where the text is none of the accepted forms.
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! values {
    ($($name:ident = $written:ident $(like $pattern:literal)?),* $(,)?) => { $(
        impl Value for $name {
            type Written = written::$written;

            const FORMS: &'static [&'static str] = $name::FORMS;
            $( const PATTERN: Option<&'static str> = Some($pattern); )?

            fn parse(text: &str) -> Option<$name> {
                $name::parse(text)
            }
        }
    )* };
}

values!(
    Cadence = Cadence,
    Count = Count,
    Deadline = Deadline,
    Duration = Duration,
    Month = Month,
    Quorum = Quorum,
    Time = Time like "[0-9]",
    TimeRange = TimeRange like "[0-9]",
    WrittenDate = Date like "[0-9]",
);

impl Value for Language {
    type Written = written::Language;

    const FORMS: &'static [&'static str] = &["da", "en"];
    const WORDS: &'static [&'static [&'static str]] = &[&["da"], &["en"]];

    fn parse(text: &str) -> Option<Language> {
        Language::from_code(text)
    }
}

impl Value for u32 {
    type Written = written::Number;

    const FORMS: &'static [&'static str] = &["1", "2"];
    const PATTERN: Option<&'static str> = Some("[0-9]");

    fn parse(text: &str) -> Option<u32> {
        text.trim().parse().ok()
    }
}
