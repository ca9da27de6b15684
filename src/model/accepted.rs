//! Which texts are accepted where a key says what its text is meant as.

use super::lowering::{DAY_FORMS, DECISION_FORMS, OF_PARTY_FORMS};
use super::value::Value;
use super::{
    AlternatesKind, Audience, BodyKind, Cadence, ChairModel, ChairRole, Count, Deadline,
    DecisionMode, Duration, ItemKind, MeetingForm, MeetingKind, Month, Progress, Quorum,
    RelationKind, RotationUnit, StatedLevel, StatedStatus, Strength, Tie, Time, TimeRange,
    Visibility, WrittenDate, YesNo,
};
use crate::source::schema::Form;
use crate::source::schema::written::Written;
use crate::text::Language;

/// The texts that are accepted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    /// What the text is meant as.
    pub(crate) form: Form,
    /// Texts that are accepted, the best first.
    pub(crate) forms: &'static [&'static str],
    /// Every word that is accepted, those that mean the same together; none where the text is
    /// not one of a list of words.
    pub(crate) words: &'static [&'static [&'static str]],
    /// What every accepted text matches, as a regular expression.
    pub(crate) pattern: Option<&'static str>,
}

/// The texts that are accepted where a key says what its text is meant as.
pub(crate) fn accepted(form: Form) -> Accepted {
    match form {
        Form::Words => any(form, &[]),
        Form::Date => one::<WrittenDate>(),
        Form::Day => Accepted { forms: DAY_FORMS, form, ..one::<WrittenDate>() },
        Form::Time => one::<Time>(),
        Form::TimeRange => one::<TimeRange>(),
        Form::Month => one::<Month>(),
        Form::Duration => one::<Duration>(),
        Form::Deadline => one::<Deadline>(),
        Form::Cadence => one::<Cadence>(),
        Form::Count => one::<Count>(),
        Form::Quorum => one::<Quorum>(),
        Form::Number => one::<u32>(),
        Form::YesNo => one::<YesNo>(),
        Form::Language => one::<Language>(),
        Form::BodyKind => one::<BodyKind>(),
        Form::Strength => one::<Strength>(),
        Form::RelationKind => one::<RelationKind>(),
        Form::ChairModel => one::<ChairModel>(),
        Form::ChairRole => one::<ChairRole>(),
        Form::RotationUnit => one::<RotationUnit>(),
        Form::DecisionMode => one::<DecisionMode>(),
        Form::Tie => one::<Tie>(),
        Form::AlternatesKind => one::<AlternatesKind>(),
        Form::MeetingForm => one::<MeetingForm>(),
        Form::MeetingKind => one::<MeetingKind>(),
        Form::StatedStatus => one::<StatedStatus>(),
        Form::ItemKind => one::<ItemKind>(),
        Form::Progress => one::<Progress>(),
        Form::Visibility => one::<Visibility>(),
        Form::Audience => one::<Audience>(),
        Form::StatedLevel => one::<StatedLevel>(),
        Form::Body => any(form, &["styregruppen"]),
        Form::Cluster => any(form, &["samarbejdet"]),
        Form::Organisation => any(form, &["oestby-kommune", "Østby Kommune"]),
        Form::Person => any(form, &["anna-holm", "Anna Holm"]),
        Form::Party => any(form, &["kommune", "region", "almen-praksis"]),
        Form::OfParty => Accepted { pattern: Some("[.]"), ..any(form, OF_PARTY_FORMS) },
        Form::Actor => any(form, &["self", "styregruppen", "oestby-kommune"]),
        Form::Decision => Accepted { pattern: Some("[/#]"), ..any(form, DECISION_FORMS) },
        Form::Seat => any(form, &["direktoer"]),
        Form::Rule => any(form, &["vacant-seat"]),
    }
}

/// The texts of a type of value.
fn one<T: Value>() -> Accepted {
    Accepted { form: T::Written::FORM, forms: T::FORMS, words: T::WORDS, pattern: T::PATTERN }
}

/// Any text, with some to show.
fn any(form: Form, forms: &'static [&'static str]) -> Accepted {
    Accepted { form, forms, words: &[], pattern: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_read_as_the_value_of_that_name() {
        for form in Form::ALL {
            assert_eq!(accepted(*form).form, *form);
            assert!(!accepted(*form).forms.is_empty(), "{form:?} shows nothing to type");
        }
    }
}
