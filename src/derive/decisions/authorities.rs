//! What a mandate says of the subject of a decision, in the words that both of them use.

use crate::model::{Powers, Recommends};
use crate::text::Spanned;

/// Something that a mandate says of a subject.
#[derive(Clone, Copy, Debug)]
pub enum Authority<'m> {
    /// The body decides it itself.
    Decides(&'m Spanned<String>),
    /// The body recommends it.
    Recommends(&'m Recommends),
    /// The body may not do it.
    MayNot(&'m Spanned<String>),
}

impl<'m> Authority<'m> {
    /// The words of the mandate.
    pub fn words(&self) -> Option<&'m str> {
        match self {
            Authority::Decides(it) | Authority::MayNot(it) => Some(it.value.as_str()),
            Authority::Recommends(it) => it.what.as_ref().map(|it| it.value.as_str()),
        }
    }

    /// The printed label of the clause, where one is stated.
    pub fn clause(&self) -> Option<&'m str> {
        match self {
            Authority::Decides(_) | Authority::MayNot(_) => None,
            Authority::Recommends(it) => it.clause.as_ref().map(|it| it.value.as_str()),
        }
    }
}

/// What a mandate says of a subject: what the body decides, then what it recommends, then what it
/// may not. A subject is spoken of where its words stand together in what the mandate says.
pub fn authorities<'m>(powers: &'m Powers, subject: &str) -> Vec<Authority<'m>> {
    let subject = words(subject);
    if subject.trim().is_empty() {
        return Vec::new();
    }
    let decides = powers.decides.iter().map(Authority::Decides);
    let recommends = powers.recommends.iter().map(Authority::Recommends);
    let may_not = powers.may_not.iter().map(Authority::MayNot);
    let all = decides.chain(recommends).chain(may_not);
    all.filter(|it| it.words().is_some_and(|it| words(it).contains(&subject))).collect()
}

/// The words of a text in lower case, each between spaces, so that whole words are compared.
fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|it: char| !it.is_alphanumeric()).collect();
    let words: Vec<&str> = words.into_iter().filter(|it| !it.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn whole_words_are_compared_in_any_case() {
        let text = "\
-- bodies/a/mandate.md --
---
name: A
decides: [fælles retningslinjer]
recommends: [{what: indkøb af it, clause: \"3\"}]
may_not: [beslutte indkøb]
---
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().expect("a day"));
        let body = record.model.bodies.values().next().expect("a body");
        let of = |subject: &str| -> Vec<(Option<&str>, Option<&str>)> {
            let all = authorities(&body.mandate.powers, subject).into_iter();
            all.map(|it| (it.words(), it.clause())).collect()
        };
        assert_eq!(of("Retningslinjer"), [(Some("fælles retningslinjer"), None)]);
        let both = [(Some("indkøb af it"), Some("3")), (Some("beslutte indkøb"), None)];
        assert_eq!(of("indkøb"), both);
        assert!(of("køb").is_empty() && of(" – ").is_empty());
    }
}
