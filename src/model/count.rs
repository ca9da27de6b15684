//! How many: seats, meetings, and how many must be there to decide.
//!
//! An upper bound that the text does not state is absent, never a large number.

use super::words;

/// A number, or the range it may lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Count {
    /// No fewer than this.
    pub min: u32,
    /// No more than this; absent when the text does not close the range.
    pub max: Option<u32>,
}

/// How many must be present, and whether the chair must be among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quorum {
    /// The fewest that suffice.
    pub least: Least,
    /// Whether the chair must be one of them.
    pub with_chair: bool,
}

/// The fewest that suffice, in heads or as a part of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Least {
    /// So many, whatever the size of the body.
    Number(u32),
    /// At least this part of all.
    Share {
        /// The number above the line.
        part: u32,
        /// The number below the line.
        of: u32,
    },
    /// More than this part of all.
    MoreThan {
        /// The number above the line.
        part: u32,
        /// The number below the line.
        of: u32,
    },
}

const UP_TO: &[&str] =
    &["up to ", "op til ", "at most ", "højst ", "maksimalt ", "maks. ", "max. ", "max ", "-"];
const AT_LEAST: &[&str] = &["at least ", "mindst ", "minimum ", "min. ", "min "];
const OR_MORE: &[&str] = &[" or more", " eller flere", " eller derover", "+", "-"];
const MORE_THAN: &[&str] = &["more than ", "mere end ", "over "];
const OPEN: &[&str] = &["open", "åben", "åbent"];

const WITH_CHAIR: &[&str] = &[
    " incl. chair",
    " incl. the chair",
    " including chair",
    " including the chair",
    " inkl. formand",
    " inkl. formanden",
    " inkl. forperson",
    " inklusive formand",
    " inklusive formanden",
    " heraf formanden",
];

const OF_THE_MEMBERS: &[&str] =
    &[" of the members", " of members", " af medlemmerne", " members", " medlemmer"];

/// Shares that have a name of their own.
const NAMED_SHARES: [(&str, u32, u32); 10] = [
    ("half", 1, 2),
    ("halvdelen", 1, 2),
    ("one third", 1, 3),
    ("a third", 1, 3),
    ("en tredjedel", 1, 3),
    ("én tredjedel", 1, 3),
    ("two thirds", 2, 3),
    ("to tredjedele", 2, 3),
    ("all", 1, 1),
    ("alle", 1, 1),
];

impl Count {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &["6", "1-2", "mindst 4", "up to 3"];

    /// Reads a number or a range.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        if OPEN.contains(&text.as_str()) {
            return Some(Self { min: 0, max: None });
        }
        if let Some(max) = words::after_any(&text, UP_TO) {
            return Some(Self { min: 0, max: Some(words::number(max.trim())?) });
        }
        let lower = words::after_any(&text, AT_LEAST).or_else(|| words::before_any(&text, OR_MORE));
        if let Some(min) = lower {
            return Some(Self { min: words::number(min.trim())?, max: None });
        }
        let (min, max) = words::range(&text).unwrap_or((&text, &text));
        let (min, max) = (words::number(min)?, words::number(max)?);
        (min <= max).then_some(Self { min, max: Some(max) })
    }

    /// Whether this many is as many as there should be.
    pub fn contains(self, n: u32) -> bool {
        self.min <= n && self.max.is_none_or(|max| n <= max)
    }
}

impl Quorum {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &["1/2", "6", "4 incl. chair", "mere end halvdelen"];

    /// Reads a number or a share, and the chair where it is named.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        let (text, with_chair) = match words::before_any(&text, WITH_CHAIR) {
            Some(rest) => (rest, true),
            None => (text.as_str(), false),
        };
        let text = words::before_any(text, OF_THE_MEMBERS).unwrap_or(text);
        let least = Least::read(words::after_any(text, AT_LEAST).unwrap_or(text))?;
        Some(Self { least, with_chair })
    }

    /// How many of so many members that is.
    pub fn needed(self, members: u32) -> u32 {
        match self.least {
            Least::Number(number) => number,
            Least::Share { part, of } => (members * part).div_ceil(of),
            Least::MoreThan { part, of } => members * part / of + 1,
        }
    }
}

impl Least {
    fn read(text: &str) -> Option<Self> {
        if let Some(share) = words::after_any(text, MORE_THAN) {
            // More than all can never be there.
            return share_of(share)
                .filter(|(part, of)| part < of)
                .map(|(part, of)| Self::MoreThan { part, of });
        }
        if let Some((part, of)) = share_of(text) {
            return Some(Self::Share { part, of });
        }
        words::number(text).filter(|&number| number > 0).map(Self::Number)
    }
}

fn share_of(text: &str) -> Option<(u32, u32)> {
    if let Some((_, part, of)) = NAMED_SHARES.iter().find(|(name, _, _)| *name == text) {
        return Some((*part, *of));
    }
    let (part, of) = text.split_once('/')?;
    let (part, of) = (words::digits(part.trim(), 2)?, words::digits(of.trim(), 2)?);
    (0 < part && part <= of).then_some((part, of))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_they_are_typed() {
        let cases = [
            ("6", 6, Some(6)),
            ("seks", 6, Some(6)),
            ("Én", 1, Some(1)),
            ("to", 2, Some(2)),
            ("1-2", 1, Some(2)),
            ("3–4", 3, Some(4)),
            ("3 - 4", 3, Some(4)),
            ("to til tre", 2, Some(3)),
            ("two to three", 2, Some(3)),
            ("4-", 4, None),
            ("4 –", 4, None),
            ("4+", 4, None),
            ("-3", 0, Some(3)),
            ("up to 3", 0, Some(3)),
            ("Op til tre", 0, Some(3)),
            ("højst 3", 0, Some(3)),
            ("mindst 4", 4, None),
            ("at least four", 4, None),
            ("4 eller flere", 4, None),
            ("open", 0, None),
            ("Åben", 0, None),
            ("0-1", 0, Some(1)),
        ];
        for (text, min, max) in cases {
            assert_eq!(Count::parse(text), Some(Count { min, max }), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_count_is_refused() {
        let refused = " | - | 2-1 | 1--2 | 1-2-3 | 1.5 | +4 | --3 | 4 stk | mindst | mindst 4-6 | \
            op til | mange | tusind | 12345 | 1/2 | to til | 1,2";
        for text in refused.split(" | ") {
            assert_eq!(Count::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_range_contains_exactly_what_lies_in_it() {
        for min in 0..20 {
            for max in min..20 {
                let closed = Count::parse(&format!("{min}-{max}")).expect("a range in order");
                let open = Count::parse(&format!("{min}-")).expect("a range without an end");
                for n in 0..25 {
                    assert_eq!(closed.contains(n), (min..=max).contains(&n));
                    assert_eq!(open.contains(n), n >= min);
                }
            }
        }
    }

    #[test]
    fn a_quorum_is_a_number_or_a_share() {
        let cases = [
            ("1/2", 9, 5, false),
            ("halvdelen", 10, 5, false),
            ("half of the members", 9, 5, false),
            ("at least half", 8, 4, false),
            ("more than half", 10, 6, false),
            ("Mere end halvdelen af medlemmerne", 9, 5, false),
            ("mere end 2/3", 9, 7, false),
            ("2/3", 10, 7, false),
            ("to tredjedele", 9, 6, false),
            ("alle", 9, 9, false),
            ("6", 9, 6, false),
            ("seks", 9, 6, false),
            ("mindst 6 medlemmer", 9, 6, false),
            ("4 incl. chair", 9, 4, true),
            ("4 inkl. formand", 9, 4, true),
            ("halvdelen inkl. formanden", 9, 5, true),
        ];
        for (text, members, needed, with_chair) in cases {
            let quorum = Quorum::parse(text).expect(text);
            assert_eq!(
                (quorum.needed(members), quorum.with_chair),
                (needed, with_chair),
                "{text:?}"
            );
        }
        let refused = " | 0 | 0/2 | 3/2 | 1/0 | more than all | mere end | 1/2/3 | 4 incl. dog | \
            0.5 | 1-2 | incl. chair";
        for text in refused.split(" | ") {
            assert_eq!(Quorum::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_forms_shown_are_accepted() {
        assert!(Count::FORMS.iter().all(|form| Count::parse(form).is_some()));
        assert!(Quorum::FORMS.iter().all(|form| Quorum::parse(form).is_some()));
    }
}
