//! The people, bodies and pages that an edition does not show, and what must not be said of them.

use super::unshown::Unshown;
use super::{Body, Model, Page, Person, Wanted};
use crate::text::Lexicon;
use std::collections::BTreeSet;

/// The people, bodies and pages that an edition does not show.
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
    /// Those of the whole model that are not in the model as it is shown.
    pub(crate) fn between(whole: &Model, shown: &Model) -> Hidden {
        Hidden::of(whole, &shown.withheld.paths)
    }

    /// Those of the model that are not to be shown.
    pub(super) fn of(whole: &Model, unshown: &Unshown) -> Hidden {
        let lost = whole.loose_ends.iter().filter(|it| it.wanted == Wanted::Person);
        let ids = (unshown.people.iter().map(ToString::to_string))
            .chain(lost.map(|it| it.key.value.clone()))
            .chain(unshown.bodies.iter().map(ToString::to_string));
        let ids: BTreeSet<String> = ids.collect();
        let known: BTreeSet<&str> = names(whole, |it| !it.is_in(unshown)).collect();
        let own = names(whole, |it| it.is_in(unshown)).filter(|it| !known.contains(it));
        let own =
            own.map(str::to_owned).chain(unshown.pages.iter().map(|it| format!("pages/{it}")));
        let words = Lexicon::of(own.chain(ids.iter().cloned()).map(|it| (it, ())));
        Hidden { ids, words }
    }

    /// Whether the id or the name of one of them stands in words.
    pub(crate) fn is_named_in(&self, words: &str) -> bool {
        // An id too short to be looked for in a text is still told as a word.
        let mut parts = words.split(|it: char| !it.is_alphanumeric() && it != '-');
        !self.words.find(words).is_empty() || parts.any(|it| self.ids.contains(it))
    }
}

/// Something that has a name.
enum Named<'m> {
    Person(&'m Person),
    Body(&'m Body),
    Page(&'m Page),
}

impl<'m> Named<'m> {
    fn is_in(&self, unshown: &Unshown) -> bool {
        match self {
            Named::Person(it) => unshown.people.contains(&it.id),
            Named::Body(it) => unshown.bodies.contains(&it.id),
            Named::Page(it) => unshown.pages.contains(&it.id),
        }
    }

    /// Everything it is called. A page of one word is called as many things are.
    fn names(&self) -> Vec<&'m str> {
        match self {
            Named::Person(it) => vec![&it.name.value],
            Named::Body(it) => it.names().collect(),
            Named::Page(it) => {
                Some(it.title.value.as_str()).filter(|it| it.contains(' ')).into_iter().collect()
            }
        }
    }
}

/// What those are called whom `which` lets through.
fn names<'m>(
    model: &'m Model,
    which: impl Fn(&Named<'m>) -> bool,
) -> impl Iterator<Item = &'m str> {
    let all = (model.people.values().map(Named::Person))
        .chain(model.bodies.values().map(Named::Body))
        .chain(model.pages.values().map(Named::Page));
    all.filter(which).flat_map(|it| it.names())
}
