//! The rules of a mandate in whole sentences, for a reader who has never seen one.
//!
//! A sentence is made as a clause, `gruppen holder mindst 4 møder om året`, and framed by how
//! firmly the rule is stated. Each keeps its place in the mandate's text. Where the mandate is
//! silent and the house is not, the sentence is the house's and says so.

mod chair;
mod deciding;
mod meeting;
mod place;
mod seats;

use super::Portal;
use super::view::Link;
use crate::model::{Body, Interpretation, Mandate, Rule, Strength};
use crate::text::{Spanned, sentence};
use serde::Serialize;

/// A rule as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Sentence {
    /// The sentence.
    pub(super) text: String,
    /// The place in the mandate's text.
    pub(super) clause: Option<Link>,
    /// Whether it is the house's rule, since the mandate is silent.
    pub(super) of_house: bool,
    /// What the data says beyond the wording.
    pub(super) reading: Option<String>,
}

/// The sentences on one matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Chapter {
    /// The matter.
    pub(super) title: String,
    /// The sentences.
    pub(super) sentences: Vec<Sentence>,
}

impl Portal<'_> {
    /// The rules of a body's mandate in whole sentences, matter by matter; none where the mandate
    /// could not be read.
    pub(super) fn plain_words(&self, body: &Body, mandate: &Mandate) -> Vec<Chapter> {
        if mandate.hollow {
            return Vec::new();
        }
        let speaker = Speaker { portal: self, body, mandate };
        let parts = [
            ("plain-seats", seats::sentences(&speaker)),
            ("plain-chair", chair::sentences(&speaker)),
            ("plain-meetings", meeting::sentences(&speaker)),
            ("plain-deciding", deciding::sentences(&speaker)),
            ("plain-place", place::sentences(&speaker)),
        ];
        let parts = parts.into_iter().filter(|(_, sentences)| !sentences.is_empty());
        parts.map(|(key, sentences)| Chapter { title: self.words().say(key), sentences }).collect()
    }
}

/// The mandate that is put into words.
struct Speaker<'p> {
    portal: &'p Portal<'p>,
    body: &'p Body,
    mandate: &'p Mandate,
}

impl Speaker<'_> {
    /// A clause of this key with these values.
    fn with(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        self.portal.words().with(key, values)
    }

    fn list(&self, parts: &[String]) -> String {
        self.portal.language().list(parts)
    }

    /// A rule of the mandate as a sentence.
    fn own(&self, clause: String, rule: &Rule) -> Sentence {
        self.say(clause, rule, false)
    }

    /// A rule of which only the place is stated.
    fn fact(&self, clause: String, place: Option<&Spanned<String>>) -> Sentence {
        self.own(clause, &Rule::in_clause(place))
    }

    /// A rule as a sentence: firm, as a rule, or as an example.
    fn say(&self, clause: String, rule: &Rule, of_house: bool) -> Sentence {
        let framed = match rule.strength.as_ref().map(|it| it.value) {
            Some(Strength::Must) | None => clause,
            Some(Strength::Normally) => self.with("plain-normally", &[("clause", &clause)]),
            Some(Strength::Example) => self.with("plain-example", &[("clause", &clause)]),
        };
        let place = rule.clause.as_ref().filter(|_| !of_house);
        Sentence {
            text: sentence(&framed),
            clause: place.map(|it| self.portal.clause(self.body, self.mandate, &it.value)),
            of_house,
            reading: rule.interpretation.as_ref().and_then(|it| self.reading(it)),
        }
    }

    fn reading(&self, reading: &Interpretation) -> Option<String> {
        let says = sentence(&reading.says.as_ref()?.value);
        let by = reading.by.as_ref().map(|it| self.portal.actor_link(&it.value).title);
        let on = reading.on.as_ref().map(|it| self.portal.partial(it.value));
        let signed: Vec<String> = by.into_iter().chain(on).collect();
        if signed.is_empty() {
            return Some(says);
        }
        Some(self.with("plain-reading", &[("says", &says), ("by", &signed.join(", "))]))
    }
}
