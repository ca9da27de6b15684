//! What is on the agenda.

use crate::model::{Body, Item, ItemKind, Meeting};
use crate::render::view::{Link, Reference, Who};
use crate::render::{Portal, Route};
use serde::Serialize;

/// An item of the agenda.
#[derive(Serialize)]
pub(super) struct ItemRow {
    number: u32,
    link: Link,
    /// What is wanted of it, and for how long.
    notes: Vec<String>,
    by: Option<Who>,
    answers: Option<Reference>,
}

/// The items, in their order.
pub(super) fn rows(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<ItemRow> {
    let words = portal.words();
    let kind = |it: ItemKind| words.say(&format!("item-{}", it.word()));
    let row = |it: &Item| {
        let minutes = it.minutes.as_ref().map(|it| words.count("item-minutes", it.value as usize));
        let case = it.case.as_ref().map(|it| words.with("item-case", &[("number", &it.value)]));
        ItemRow {
            number: it.number,
            link: Link {
                title: it.title.clone(),
                href: Some(Route::meeting(&meeting.id).at(&it.id)),
            },
            notes: it.kind.map(kind).into_iter().chain(minutes).chain(case).collect(),
            by: it.by.as_ref().map(|it| portal.owner(&it.value, body)),
            answers: it.answers.as_ref().and_then(|it| portal.reference(&it.value)),
        }
    };
    meeting.items.iter().map(row).collect()
}
