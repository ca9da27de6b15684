//! The numbers that a clause states in words or digits, with what they count and where they stand.
//!
//! `fire gange om året`, `10 dage før mødet`, `hver 6. uge`, `mindst halvdelen`, `seks fagchefer`:
//! each is a [`Numeral`]. Dates, years, clock times and numbers of clauses are none.

mod cardinals;
mod period;
mod reader;
mod text;
mod tongue;

pub(super) use cardinals::cardinal;
pub use text::{Stop, Word};
pub(super) use tongue::Tongue;

use super::{DeadlineSide, Duration, Least, Unit};
use std::ops::Range;

/// A number of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// The number, or the ends of a range.
    pub bound: Bound,
    /// What it counts.
    pub measure: Measure,
    /// Whether it is an article as well, so that it may be no number at all: `en`, `a`.
    pub is_article: bool,
    /// The word it begins with, by its position.
    pub first: usize,
    /// The word after its last, by its position.
    pub after: usize,
}

/// How many, as a text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// So many.
    Exactly(u32),
    /// So many or more.
    AtLeast(u32),
    /// So many or fewer.
    AtMost(u32),
    /// One of these or anything between.
    Between(u32, u32),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A length of time: `10 dage før`, on a side of an event where the text says so.
    Time(Unit, Option<DeadlineSide>),
    /// So many times in a period: `fire gange om året`.
    Times(Duration),
    /// A rhythm of so many units: `hver 6. uge`.
    Every(Unit),
    /// A part of a whole: `halvdelen`.
    Share(Least),
    /// Things, which the words after it name: `seks fagchefer`.
    Things,
}

/// A clause as it is read for its numbers.
#[derive(Clone, Debug)]
pub struct Numerals<'t> {
    /// The words of the clause.
    pub words: Vec<Word<'t>>,
    /// The numbers, in order.
    pub all: Vec<Numeral>,
    /// How many of the words are the clause's heading.
    heading: usize,
}

impl<'t> Numerals<'t> {
    /// Reads every number of a text, once.
    pub fn read(text: &'t str) -> Numerals<'t> {
        let words = text::words(text);
        let all = reader::read(&words, Tongue::of(&words));
        let line = text.split('\n').next().filter(|it| it.starts_with('#')).map_or(0, str::len);
        let heading = words.partition_point(|it| it.start < line);
        Numerals { heading, words, all }
    }

    /// The words of the clause's heading; none where it has no heading of its own.
    pub fn heading(&self) -> &[Word<'t>] {
        &self.words[..self.heading]
    }

    /// The bytes of the text at which a number stands.
    pub fn place(&self, of: &Numeral) -> Range<usize> {
        self.words[of.first].start..self.words[of.after - 1].end
    }

    /// The sentence that a number stands in.
    pub fn sentence(&self, of: &Numeral) -> &[Word<'t>] {
        let ends = |it: &Word<'_>| it.stop == Stop::Sentence;
        let start = self.words[..of.first].iter().rposition(ends).map_or(0, |it| it + 1);
        let last = self.words[of.first..].iter().position(ends);
        &self.words[start..last.map_or(self.words.len(), |it| of.first + it + 1)]
    }

    /// The words of its sentence before a number, back to the stop before it.
    pub fn before(&self, of: &Numeral) -> &[Word<'t>] {
        let ends = |it: &Word<'_>| it.stop == Stop::Sentence;
        let start = self.words[..of.first].iter().rposition(ends).map_or(0, |it| it + 1);
        &self.words[start..of.first]
    }

    /// The words after a number up to the next comma, or to the end of its sentence.
    pub fn following(&self, of: &Numeral) -> &[Word<'t>] {
        if self.words[of.after - 1].stop > Stop::No {
            return &[];
        }
        let rest = &self.words[of.after..];
        let last = rest.iter().position(|it| it.stop > Stop::No);
        &rest[..last.map_or(rest.len(), |it| it + 1)]
    }
}

impl<'t> Word<'t> {
    /// The words of a text, in order.
    pub fn all(text: &'t str) -> Vec<Word<'t>> {
        text::words(text)
    }
}

impl Bound {
    /// The ends that the text states, the same twice where it states but one.
    pub fn ends(self) -> (u32, u32) {
        match self {
            Bound::Exactly(it) | Bound::AtLeast(it) | Bound::AtMost(it) => (it, it),
            Bound::Between(from, to) => (from, to),
        }
    }

    /// The bound of so many times as much.
    pub fn times(self, factor: u32) -> Bound {
        match self {
            Bound::Exactly(it) => Bound::Exactly(it.saturating_mul(factor)),
            Bound::AtLeast(it) => Bound::AtLeast(it.saturating_mul(factor)),
            Bound::AtMost(it) => Bound::AtMost(it.saturating_mul(factor)),
            Bound::Between(from, to) => {
                Bound::Between(from.saturating_mul(factor), to.saturating_mul(factor))
            }
        }
    }
}

#[cfg(test)]
mod tests;
