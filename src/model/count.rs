//! How many: seats, meetings, members.
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

const UP_TO: &[&str] =
    &["up to ", "op til ", "at most ", "højst ", "maksimalt ", "maks. ", "max. ", "max ", "-"];
const AT_LEAST: &[&str] = &["at least ", "mindst ", "minimum ", "min. ", "min "];
const OR_MORE: &[&str] = &[" or more", " eller flere", " eller derover", "+", "-"];
const OPEN: &[&str] = &["open", "åben", "åbent"];

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
    fn the_forms_shown_are_accepted() {
        assert!(Count::FORMS.iter().all(|form| Count::parse(form).is_some()));
    }
}
