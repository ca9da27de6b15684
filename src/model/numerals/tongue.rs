//! Which language a clause is written in: `to` and `fire` are numbers in one and not in the other.

use super::Word;

/// The language of a clause, as far as its numbers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::model) enum Tongue {
    /// Danish, unless it looks like English.
    Danish,
    /// English.
    English,
}

/// Small words that stand in nearly every sentence of one language and in none of the other.
const ENGLISH: &[&str] =
    &["the", "of", "and", "shall", "is", "are", "be", "by", "with", "from", "each", "members", "a"];
const DANISH: &[&str] = &[
    "og", "i", "på", "af", "er", "den", "det", "som", "til", "fra", "der", "en", "et", "skal",
    "de", "hver", "om",
];

impl Tongue {
    /// The language whose small words are the most.
    pub(super) fn of(words: &[Word<'_>]) -> Tongue {
        let count = |of: &[&str]| words.iter().filter(|it| of.contains(&&*it.plain)).count();
        if count(ENGLISH) > count(DANISH) { Tongue::English } else { Tongue::Danish }
    }
}
