//! Which texts are accepted where a key says what its text is meant as.

use super::lowering::{DAY_FORMS, DECISION_FORMS, OF_PARTY_FORMS};
use super::value::Value;
use super::{
    AlternatesKind, Audience, BodyKind, Cadence, ChairModel, ChairRole, Closure, Count, Deadline,
    DecisionMode, Duration, ItemKind, MeetingForm, MeetingKind, MinutesApproval, Month,
    PersonField, Progress, Quorum, RelationKind, Retained, RotationUnit, StatedLevel, StatedStatus,
    Strength, Tie, Time, TimeRange, Visibility, WrittenDate, YesNo,
};
use crate::source::schema::Meaning;
use crate::source::schema::written::Written;
use crate::text::Language;

/// The texts that are accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    /// What the text is meant as.
    pub(crate) meaning: Meaning,
    /// Texts that are accepted, the best first.
    pub(crate) forms: &'static [&'static str],
    /// Every word that is accepted, those that mean the same together; none where the text is
    /// not one of a list of words.
    pub(crate) words: &'static [&'static [&'static str]],
    /// What every accepted text matches, as a regular expression.
    pub(crate) pattern: Option<&'static str>,
}

/// The texts that are accepted where a key says what its text is meant as.
pub(crate) fn accepted(meaning: Meaning) -> Accepted {
    match meaning {
        Meaning::Words => any(meaning, &[]),
        Meaning::Date => one::<WrittenDate>(),
        Meaning::Day => Accepted { forms: DAY_FORMS, meaning, ..one::<WrittenDate>() },
        Meaning::Closure => one::<Closure>(),
        Meaning::Time => one::<Time>(),
        Meaning::TimeRange => one::<TimeRange>(),
        Meaning::Month => one::<Month>(),
        Meaning::Duration => one::<Duration>(),
        Meaning::Deadline => one::<Deadline>(),
        Meaning::Cadence => one::<Cadence>(),
        Meaning::Count => one::<Count>(),
        Meaning::Quorum => one::<Quorum>(),
        Meaning::Number => one::<u32>(),
        Meaning::YesNo => one::<YesNo>(),
        Meaning::Language => one::<Language>(),
        Meaning::BodyKind => one::<BodyKind>(),
        Meaning::Strength => one::<Strength>(),
        Meaning::RelationKind => one::<RelationKind>(),
        Meaning::ChairModel => one::<ChairModel>(),
        Meaning::ChairRole => one::<ChairRole>(),
        Meaning::RotationUnit => one::<RotationUnit>(),
        Meaning::DecisionMode => one::<DecisionMode>(),
        Meaning::Tie => one::<Tie>(),
        Meaning::AlternatesKind => one::<AlternatesKind>(),
        Meaning::MeetingForm => one::<MeetingForm>(),
        Meaning::MeetingKind => one::<MeetingKind>(),
        Meaning::StatedStatus => one::<StatedStatus>(),
        Meaning::ItemKind => one::<ItemKind>(),
        Meaning::MinutesApproval => one::<MinutesApproval>(),
        Meaning::Progress => one::<Progress>(),
        Meaning::Visibility => one::<Visibility>(),
        Meaning::Audience => one::<Audience>(),
        Meaning::PersonField => one::<PersonField>(),
        Meaning::Retained => one::<Retained>(),
        Meaning::StatedLevel => one::<StatedLevel>(),
        Meaning::Body => any(meaning, &["styregruppen"]),
        Meaning::Cluster => any(meaning, &["samarbejdet"]),
        Meaning::Organisation => any(meaning, &["oestby-kommune", "Østby Kommune"]),
        Meaning::Person => any(meaning, &["anna-holm", "Anna Holm"]),
        Meaning::Party => any(meaning, &["kommune", "region", "almen-praksis"]),
        Meaning::OfParty => Accepted { pattern: Some("[.]"), ..any(meaning, OF_PARTY_FORMS) },
        Meaning::Actor => any(meaning, &["self", "styregruppen", "oestby-kommune"]),
        Meaning::Decision => Accepted { pattern: Some("[/#]"), ..any(meaning, DECISION_FORMS) },
        Meaning::Seat => any(meaning, &["direktoer"]),
        Meaning::Rule => any(meaning, &["vacant-seat"]),
    }
}

/// The texts of a type of value.
fn one<T: Value>() -> Accepted {
    Accepted { meaning: T::Written::MEANING, forms: T::FORMS, words: T::WORDS, pattern: T::PATTERN }
}

/// Any text, with some to show.
fn any(meaning: Meaning, forms: &'static [&'static str]) -> Accepted {
    Accepted { meaning, forms, words: &[], pattern: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_meaning_is_read_as_the_value_of_that_name() {
        for meaning in Meaning::ALL {
            assert_eq!(accepted(*meaning).meaning, *meaning);
            assert!(!accepted(*meaning).forms.is_empty(), "{meaning:?} shows nothing to type");
        }
    }
}
