//! The people whom an edition does not show, and what must not be said of them.

use super::{Model, Person, Wanted};
use crate::source::Kind;
use crate::text::Lexicon;
use std::collections::BTreeSet;

/// The people whom an edition does not show.
///
/// A name that leads to no person is one of them: it is that of somebody whose document was
/// erased, or lies elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct Hidden {
    ids: BTreeSet<String>,
    /// Their ids and names, to be looked for in words.
    words: Lexicon<()>,
}

impl Hidden {
    /// Those of the whole model who are not in the model as it is shown.
    pub(crate) fn between(whole: &Model, shown: &Model) -> Hidden {
        Hidden::of(whole, |it| shown.people.contains_key(&it.id))
    }

    /// Those of the model whom `is_shown` does not let through.
    pub(super) fn of(whole: &Model, is_shown: impl Fn(&Person) -> bool) -> Hidden {
        let (shown, hidden): (Vec<&Person>, Vec<&Person>) =
            whole.people.values().partition(|it| is_shown(it));
        let known: BTreeSet<&str> = shown.iter().map(|it| it.name.value.as_str()).collect();
        let lost = whole.loose_ends.iter().filter(|it| it.wanted == Wanted::Person);
        let ids = hidden.iter().map(|it| it.id.to_string());
        let ids: BTreeSet<String> = ids.chain(lost.map(|it| it.key.value.clone())).collect();
        let names = hidden.iter().map(|it| it.name.value.clone());
        let names = names.filter(|it| !known.contains(it.as_str()));
        let words = Lexicon::of(names.chain(ids.iter().cloned()).map(|it| (it, ())));
        Hidden { ids, words }
    }

    /// Whether a path is that of such a person's document.
    pub(crate) fn has_document(&self, path: &str) -> bool {
        person_of(path).is_some_and(|it| self.ids.contains(&it))
    }

    /// Whether the id or the name of such a person stands in words.
    pub(crate) fn is_named_in(&self, words: &str) -> bool {
        // An id too short to be looked for in a text is still told as a word.
        let mut parts = words.split(|it: char| !it.is_alphanumeric() && it != '-');
        !self.words.find(words).is_empty() || parts.any(|it| self.ids.contains(it))
    }
}

/// The person whose document stands at a path.
fn person_of(path: &str) -> Option<String> {
    match Kind::of(path) {
        Kind::Person(id) => Some(id),
        Kind::Site
        | Kind::Periods
        | Kind::Organisation(_)
        | Kind::Cluster(_)
        | Kind::Mandate { .. }
        | Kind::Members(_)
        | Kind::Meeting { .. }
        | Kind::Page(_)
        | Kind::Misplaced => None,
    }
}
