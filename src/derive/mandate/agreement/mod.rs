//! Whether a mandate's data say what its clauses say.
//!
//! A rule that points to a clause was read from it. Where the clause states a number of the same
//! sort, one of its numbers should be the one in the data; where none is, either the text or the
//! data is wrong. What was read so on purpose, with an `interpretation`, is left alone.

mod data;
mod lengths;
mod numbers;
mod places;
mod sentences;

pub use data::{Datum, Says, Topic};

use crate::model::{Mandate, Numeral, Numerals, Wording};
use crate::text::{Span, Spanned};

/// A datum and the words of its clause that say something else.
#[derive(Clone, Debug)]
pub struct Disagreement<'m> {
    /// The datum.
    pub datum: Datum<'m>,
    /// The words, with their places, in the order of the text.
    pub words: Vec<Spanned<&'m str>>,
}

/// Every datum of a mandate that its clause contradicts, in the order of the clauses.
///
/// Only clauses that rules point to are read, and each is read once.
pub fn disagreements(mandate: &Mandate) -> Vec<Disagreement<'_>> {
    let data = data::of(mandate);
    let mut res = Vec::new();
    for wording in &mandate.wordings {
        let here: Vec<&Datum<'_>> =
            data.iter().filter(|it| it.clause.value == wording.label).collect();
        if !here.is_empty() {
            res.extend(in_clause(wording, &here));
        }
    }
    res
}

fn in_clause<'m>(wording: &'m Wording, data: &[&Datum<'m>]) -> Vec<Disagreement<'m>> {
    let read = Numerals::read(&wording.text);
    if read.all.is_empty() {
        return Vec::new();
    }
    let comparable: Vec<Vec<&Numeral>> =
        data.iter().map(|it| places::comparable(it, &read)).collect();
    // A number that is right for one datum contradicts no other.
    let agrees = |datum: &Datum<'_>, it: &Numeral| numbers::agrees(&datum.says, it, &read);
    let mut right: Vec<usize> = Vec::new();
    for (datum, numerals) in data.iter().zip(&comparable) {
        right.extend(numerals.iter().filter(|it| agrees(datum, it)).map(|it| it.first));
    }
    let mut res = Vec::new();
    for (datum, numerals) in data.iter().zip(&comparable) {
        if numerals.iter().any(|it| agrees(datum, it)) {
            continue;
        }
        let wrong = numerals.iter().filter(|it| !right.contains(&it.first));
        let wrong = wrong.filter(|it| places::is_firm(datum, it, &read));
        let words: Vec<_> = wrong.map(|it| cut(wording, &read, it)).collect();
        if !words.is_empty() {
            res.push(Disagreement { datum: (*datum).clone(), words });
        }
    }
    res
}

/// The words of a number, and its noun where it counts things.
fn cut<'m>(wording: &'m Wording, read: &Numerals<'_>, numeral: &Numeral) -> Spanned<&'m str> {
    let place = read.place(numeral);
    let noun = places::noun(read, numeral).map_or(place.end, |it| it.end);
    let start = wording.span.range().start;
    let span = Span::new(wording.span.file, start + place.start, start + noun);
    Spanned { value: &wording.text[place.start..noun], span }
}

#[cfg(test)]
mod tests;
