//! Where a key would be right that is not known where it stands.

use super::mandate::{MandateFront, SubBodiesFront};
use super::meeting::SentFront;
use super::meetings_rule::{DecisionsFront, MeetingsFront, MinutesFront, QuorumFront};
use super::site::{AccessibilityFront, ContactFront};
use super::{ChairFront, ReviewFront, RotationFront, SeatFront, SideFront, TermFront};

/// A place where a key would be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyHome {
    /// Under a key that may stand where the unknown one does, `meetings`, or further down,
    /// `meetings.minutes`.
    Under(&'static str),
    /// Beside the key under which the unknown one stands, in a part of the mandate of its own.
    Beside(&'static str),
    /// At the top of the mandate.
    Top,
}

/// Keys that hold others, by the way to them from the top.
const HOLDERS: [(&str, &[&str]); 14] = [
    ("meetings", MeetingsFront::KEYS),
    ("meetings.minutes", MinutesFront::KEYS),
    ("decisions", DecisionsFront::KEYS),
    ("decisions.quorum", QuorumFront::KEYS),
    ("seats", SeatFront::KEYS),
    ("chair", ChairFront::KEYS),
    ("chair.sides", SideFront::KEYS),
    ("chair.sides.rotation", RotationFront::KEYS),
    ("term", TermFront::KEYS),
    ("review", ReviewFront::KEYS),
    ("sub_bodies", SubBodiesFront::KEYS),
    ("sent", SentFront::KEYS),
    ("accessibility", AccessibilityFront::KEYS),
    ("contact", ContactFront::KEYS),
];

/// How many of the holders are parts of a mandate.
const OF_MANDATE: usize = 11;

/// Where a key would be right that is none of the keys `known` where it stands; nothing where
/// there is no such place, or more than one.
pub(crate) fn home_of(key: &str, known: &[&str]) -> Option<KeyHome> {
    let holds = |it: &&(&'static str, &[&str])| it.1.contains(&key);
    let below =
        |it: &&(&'static str, &[&str])| known.contains(&it.0.split('.').next().unwrap_or_default());
    let under = HOLDERS.iter().filter(below).filter(holds);
    if let Some(way) = only(under) {
        return Some(KeyHome::Under(way));
    }
    let parts = &HOLDERS[..OF_MANDATE];
    if !parts.iter().any(|it| it.1 == known) {
        return None;
    }
    if MandateFront::KEYS.contains(&key) {
        return Some(KeyHome::Top);
    }
    only(parts.iter().filter(holds)).map(KeyHome::Beside)
}

/// The way to the only holder.
fn only<'h>(
    holders: impl Iterator<Item = &'h (&'static str, &'static [&'static str])>,
) -> Option<&'static str> {
    let ways: Vec<&str> = holders.map(|it| it.0).collect();
    match ways.as_slice() {
        [way] => Some(way),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::schema::MeetingFront;

    #[test]
    fn a_key_that_is_out_of_its_place_is_led_home() {
        let mandate = |key| home_of(key, MandateFront::KEYS);
        assert_eq!(mandate("agenda"), Some(KeyHome::Under("meetings")));
        assert_eq!(mandate("per_year"), Some(KeyHome::Under("meetings")));
        assert_eq!(mandate("approval"), Some(KeyHome::Under("meetings.minutes")));
        assert_eq!(mandate("tie"), Some(KeyHome::Under("decisions")));
        assert_eq!(mandate("rotation"), Some(KeyHome::Under("chair.sides")));
        assert_eq!(home_of("quorum", MeetingsFront::KEYS), Some(KeyHome::Beside("decisions")));
        assert_eq!(home_of("purpose", MeetingsFront::KEYS), Some(KeyHome::Top));
        assert_eq!(home_of("call", MeetingFront::KEYS), Some(KeyHome::Under("sent")));
    }

    #[test]
    fn a_key_with_several_homes_or_none_is_left_to_its_author() {
        assert_eq!(home_of("clause", MandateFront::KEYS), None);
        assert_eq!(home_of("budget", MandateFront::KEYS), None);
        assert_eq!(home_of("agenda", SentFront::KEYS), None);
        assert_eq!(home_of("", &[]), None);
    }
}
