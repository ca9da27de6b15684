//! The words of the field, explained to those who have not met them.
//!
//! The explanations stand among the words of each language, with the forms by which a word is
//! found in a text: a form that ends in a hyphen is the beginning of a word.

use super::Portal;
use serde::Serialize;
use std::collections::BTreeSet;

/// The keys of the words that are explained.
pub(super) const TERMS: [&str; 34] = [
    "ad-hoc",
    "afbud",
    "almindeligt-flertal",
    "arbejdsdag",
    "beslutningsdygtig",
    "beslutningsoplaeg",
    "beslutningsreferat",
    "dagsorden",
    "ekstraordinaert",
    "enighed",
    "formandskab",
    "formandskabskommune",
    "funktionsperiode",
    "gaar-paa-skift",
    "hverdag",
    "husregel",
    "i-kraft-af",
    "i-udgangspunktet",
    "indstilling",
    "inhabil",
    "klynge",
    "kommissorium",
    "konstituere",
    "ledig-plads",
    "nedsat",
    "observatoer",
    "part",
    "referere-til",
    "sekretariat",
    "skriftlig-behandling",
    "stedfortraeder",
    "stemmelighed",
    "udpege",
    "valgperiode",
];

/// A word with its explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Term {
    pub(super) name: String,
    means: String,
}

impl Portal<'_> {
    /// The words of the field that occur in a text, in the order of the alphabet.
    pub(super) fn glossary(&self, text: &str) -> Vec<Term> {
        let text = text.to_lowercase();
        let within = |it: char| it.is_alphanumeric() || it == '-';
        let words: BTreeSet<&str> = text.split(|it| !within(it)).collect();
        let said = |key: &str, part: &str| self.words().say(&format!("term-{key}{part}"));
        let occurs = |form: &str| match form.strip_suffix('-') {
            Some(stem) => words.range(stem..).next().is_some_and(|it| it.starts_with(stem)),
            None if form.contains(' ') => text.contains(form),
            None => words.contains(form),
        };
        let found = TERMS.iter().filter(|key| said(key, "-forms").split(", ").any(occurs));
        let mut res: Vec<Term> =
            found.map(|key| Term { name: said(key, ""), means: said(key, "-means") }).collect();
        res.sort_by_cached_key(|it| self.sort_key(&it.name));
        res
    }
}
