//! What a text must be to mean something, and forms to show where it is not.

use super::{
    Cadence, Count, Deadline, Duration, Month, PartialDate, Quorum, Time, TimeRange, WrittenDate,
};
use crate::text::Language;

/// A type that is written as a short text.
pub(crate) trait Value: Sized {
    /// Forms that are accepted, the best first.
    const FORMS: &'static [&'static str];

    /// The value, or nothing where the text is none of the accepted forms.
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! values {
    ($($name:ident),* $(,)?) => { $(
        impl Value for $name {
            const FORMS: &'static [&'static str] = $name::FORMS;

            fn parse(text: &str) -> Option<$name> {
                $name::parse(text)
            }
        }
    )* };
}

values!(
    Cadence,
    Count,
    Deadline,
    Duration,
    Month,
    PartialDate,
    Quorum,
    Time,
    TimeRange,
    WrittenDate
);

impl Value for Language {
    const FORMS: &'static [&'static str] = &["da", "en"];

    fn parse(text: &str) -> Option<Language> {
        Language::from_code(text)
    }
}

impl Value for u32 {
    const FORMS: &'static [&'static str] = &["1", "2"];

    fn parse(text: &str) -> Option<u32> {
        text.trim().parse().ok()
    }
}
