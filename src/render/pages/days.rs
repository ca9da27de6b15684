//! The days whose portal is kept beside that of today, each at a lasting address.

use super::Kind;
use crate::model::Snapshot;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let kept = &portal.record.model.site.snapshots;
    if kept.is_empty() {
        return Vec::new();
    }
    let words = portal.words();
    let head = portal.head(&words.say("days"), "", Vec::new());
    let view = View {
        head: Head { description: Some(words.say("days-lead")), ..head },
        count: words.count("count-days", kept.len()),
        rows: kept.iter().rev().map(|it| row(portal, it)).collect(),
    };
    vec![Output::page(Route::days(), "days.html", &view)]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    count: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// The front page of that day.
    link: Link,
    /// What is to be remembered of the day.
    title: Option<String>,
}

fn row(portal: &Portal<'_>, kept: &Snapshot) -> Row {
    let day = kept.day.value;
    Row {
        link: Link::to(portal.day(day).long, &Route::home().on(day)),
        title: kept.title.as_ref().map(|it| it.value.clone()),
    }
}
