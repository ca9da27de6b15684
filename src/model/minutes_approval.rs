//! How minutes become the minutes: by whom, or by whose silence.

use super::value::Value;
use super::{Duration, words};
use crate::source::schema::written;

/// How minutes are approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MinutesApproval {
    /// The chair approves them.
    Chair,
    /// They are approved when so long has passed from their sending, and nobody has objected.
    Silence(Duration),
    /// The body approves them when it meets again.
    NextMeeting,
    /// They are signed.
    Signed,
}

const CHAIR: &[&str] = &[
    "chair",
    "the chair",
    "chairs",
    "chair and vice-chair",
    "formand",
    "formanden",
    "formandskab",
    "formandskabet",
    "forperson",
    "formand og næstformand",
];
const SILENCE_OF: &[&str] =
    &["silence after ", "silence for ", "tavshed i ", "tavshed efter ", "stiltiende efter "];
const NEXT_MEETING: &[&str] =
    &["next meeting", "the next meeting", "at the next meeting", "næste møde", "på næste møde"];
const SIGNED: &[&str] = &["signed", "underskrift", "underskrevet", "underskrives"];

impl Value for MinutesApproval {
    type Written = written::MinutesApproval;

    const FORMS: &'static [&'static str] =
        &["chair", "silence after 8 days", "next meeting", "signed"];

    fn parse(text: &str) -> Option<MinutesApproval> {
        let text = words::plain(text);
        if let Some(length) = words::after_any(&text, SILENCE_OF) {
            return Duration::parse(length).map(MinutesApproval::Silence);
        }
        let known = [
            (CHAIR, MinutesApproval::Chair),
            (NEXT_MEETING, MinutesApproval::NextMeeting),
            (SIGNED, MinutesApproval::Signed),
        ];
        let found = known.into_iter().find(|(names, _)| names.contains(&text.as_str()));
        found.map(|(_, way)| way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ways_are_read_in_both_languages() {
        let days =
            |length| MinutesApproval::Silence(Duration { length, unit: crate::model::Unit::Days });
        for (text, way) in [
            ("chair", Some(MinutesApproval::Chair)),
            ("Formandskabet", Some(MinutesApproval::Chair)),
            ("silence after 8 days", Some(days(8))),
            ("tavshed i 14 dage", Some(days(14))),
            ("næste møde", Some(MinutesApproval::NextMeeting)),
            ("signed", Some(MinutesApproval::Signed)),
            ("silence", None),
            ("silence after long", None),
            ("", None),
        ] {
            assert_eq!(MinutesApproval::parse(text), way, "{text:?}");
        }
        assert!(MinutesApproval::FORMS.iter().all(|it| MinutesApproval::parse(it).is_some()));
    }
}
