//! A decision in the register.

use crate::derive::Entry;
use crate::render::view::{Day, Link, Tag, Who};
use crate::render::{Portal, Route};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Row {
    link: Link,
    summary: String,
    /// The number of the item it was taken under.
    item: u32,
    /// What the item was for; nothing where the minutes do not say.
    kind: Option<String>,
    body: Link,
    day: Day,
    tag: Tag,
    owner: Option<Who>,
    due: Option<Day>,
    /// The body that has yet to answer.
    awaits: Option<String>,
}

pub(super) fn row(portal: &Portal<'_>, entry: &Entry) -> Row {
    let model = &portal.record.model;
    let (body, _, item, decision) = entry.look_up(model);
    Row {
        link: Link::to(item.title.as_str(), &Route::decision(&entry.id)),
        summary: portal.summary(decision),
        item: item.number,
        kind: item.kind.map(|it| portal.item_kind(Some(it))),
        body: Link::to(body.short_name(), &Route::body(&body.id)),
        day: portal.day(entry.day),
        tag: portal.status_tag(entry.status),
        owner: decision.task.owner.as_ref().map(|it| portal.owner(&it.value, body)),
        due: decision.task.due.as_ref().map(|it| portal.day(it.value)),
        awaits: entry.awaits(model).map(|it| it.short_name().to_owned()),
    }
}
