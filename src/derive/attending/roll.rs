//! The roll of a meeting: what its document says of each person, found at once.
//!
//! Every member is looked up at every item, and a long meeting has many of both.

use super::stand_ins::{Deputy, deputies};
use crate::model::{Item, Meeting, PersonId, Present, Recused};
use crate::text::Spanned;
use std::collections::{BTreeMap, BTreeSet};

/// What a meeting's document says of each person.
#[derive(Clone, Debug)]
pub(super) struct Roll<'m> {
    present: BTreeMap<&'m PersonId, Vec<(&'m Present, Items)>>,
    recused: BTreeMap<&'m PersonId, Vec<Items>>,
    deputies: BTreeMap<&'m PersonId, Vec<Deputy<'m>>>,
    came_for_another: BTreeSet<&'m PersonId>,
}

/// The items that words name, by their places.
#[derive(Clone, Debug)]
pub(super) struct Items {
    /// Those that are named.
    pub(super) named: BTreeSet<usize>,
    /// Whether some words name no item.
    pub(super) lost: bool,
    /// Whether there are any words.
    pub(super) stated: bool,
}

/// The items of a meeting by what they are called.
struct Calls<'m> {
    anchors: BTreeMap<&'m str, usize>,
    numbers: BTreeMap<u32, usize>,
}

impl<'m> Roll<'m> {
    pub(super) fn of(meeting: &'m Meeting) -> Roll<'m> {
        let calls = Calls::of(&meeting.items);
        let mut res = Roll {
            present: BTreeMap::new(),
            recused: BTreeMap::new(),
            deputies: BTreeMap::new(),
            came_for_another: BTreeSet::new(),
        };
        for it in &meeting.attendance.present {
            let entry = (it, calls.items(&it.items));
            res.present.entry(&it.person.value).or_default().push(entry);
        }
        for Recused { person, item, .. } in &meeting.attendance.recused {
            res.recused.entry(&person.value).or_default().push(calls.items(item));
        }
        for it in deputies(meeting) {
            res.came_for_another.insert(it.deputy);
            res.deputies.entry(it.of).or_default().push(it);
        }
        res
    }

    /// What the list of those present says of a person, each with the items it is limited to.
    pub(super) fn present(&self, person: &PersonId) -> &[(&'m Present, Items)] {
        self.present.get(person).map_or(&[], Vec::as_slice)
    }

    /// The items at which a person was disqualified.
    pub(super) fn recused(&self, person: &PersonId) -> &[Items] {
        self.recused.get(person).map_or(&[], Vec::as_slice)
    }

    /// Those who came for a person.
    pub(super) fn deputies_of(&self, person: &PersonId) -> &[Deputy<'m>] {
        self.deputies.get(person).map_or(&[], Vec::as_slice)
    }

    /// Whether a person came for another.
    pub(super) fn came_for_another(&self, person: &PersonId) -> bool {
        self.came_for_another.contains(person)
    }
}

impl<'m> Calls<'m> {
    fn of(items: &'m [Item]) -> Calls<'m> {
        // Of several that are called alike, the first is meant.
        let each = || items.iter().enumerate().rev();
        Calls {
            anchors: each().map(|(at, it)| (it.id.as_str(), at)).collect(),
            numbers: each()
                .flat_map(|(at, it)| it.numbers().map(move |number| (number, at)))
                .collect(),
        }
    }

    fn items<'w>(&self, words: impl IntoIterator<Item = &'w Spanned<String>>) -> Items {
        let mut res = Items { named: BTreeSet::new(), lost: false, stated: false };
        for words in words.into_iter().map(|it| it.value.as_str()) {
            let by_number = words.parse().ok().and_then(|it: u32| self.numbers.get(&it));
            let by_anchor = self.anchors.get(words);
            res.named.extend(by_anchor.into_iter().chain(by_number));
            res.lost |= by_anchor.is_none() && by_number.is_none();
            res.stated = true;
        }
        res
    }
}
