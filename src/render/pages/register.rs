//! The register: every decision, the newest first.

use super::Kind;
use crate::derive::Entry;
use crate::render::paging::Pager;
use crate::render::prose::plain;
use crate::render::view::{Day, Head, Link, Tag, Who};
use crate::render::{Output, Portal, Route};
use crate::text::first_sentence;
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

const ROWS: usize = 50;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let all = portal.record.register.newest_first();
    let pages = all.len().div_ceil(ROWS).max(1);
    let page = |number: usize| {
        let rows = all.iter().skip((number - 1) * ROWS).take(ROWS);
        let view = View {
            head: head(portal, number),
            count: portal.words().count("count-decisions", all.len()),
            rows: rows.map(|it| row(portal, it)).collect(),
            pager: Pager::of(number, pages, Route::register),
        };
        Output::page(Route::register(number), "register.html", &view)
    };
    (1..=pages).map(page).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    count: String,
    rows: Vec<Row>,
    pager: Pager,
}

#[derive(Serialize)]
struct Row {
    link: Link,
    summary: String,
    body: Link,
    day: Day,
    tag: Tag,
    owner: Option<Who>,
    due: Option<Day>,
    /// The body that has yet to answer.
    awaits: Option<String>,
}

fn head(portal: &Portal<'_>, number: usize) -> Head {
    let words = portal.words();
    let head = match number {
        1 => portal.head(&words.say("decisions"), "decisions", Vec::new()),
        _ => {
            let title = words.count("decisions-page", number);
            let up = vec![Link::to(words.say("decisions"), &Route::register(1))];
            portal.head(&title, "decisions", up)
        }
    };
    Head { description: Some(words.say("decisions-lead")), ..head }
}

fn row(portal: &Portal<'_>, entry: &Entry) -> Row {
    let (body, _, item, decision) = entry.look_up(&portal.record.model);
    let to = decision.task.to.as_ref().filter(|_| entry.answered_by.is_empty());
    let to = to.and_then(|it| portal.record.model.bodies.get(&it.value));
    Row {
        link: Link::to(item.title.as_str(), &Route::decision(&entry.id)),
        summary: first_sentence(&plain(&decision.text)).to_owned(),
        body: Link::to(body.short_name(), &Route::body(&body.id)),
        day: portal.day(entry.day),
        tag: portal.status_tag(entry.status),
        owner: decision.task.owner.as_ref().map(|it| portal.owner(&it.value, body)),
        due: decision.task.due.as_ref().map(|it| portal.day(it.value)),
        awaits: (to.filter(|_| entry.status == crate::derive::Status::Awaiting))
            .map(|it| it.short_name().to_owned()),
    }
}
