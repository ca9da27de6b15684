//! The register: every decision, the newest first.

use super::Kind;
use crate::derive::Entry;
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
            pages: if pages > 1 { steps(number, pages) } else { Vec::new() },
            prev: (number > 1).then(|| address(number - 1)),
            next: (number < pages).then(|| address(number + 1)),
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
    pages: Vec<PageStep>,
    prev: Option<String>,
    next: Option<String>,
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

/// A page in the pager: with an address, or the one at hand, or a gap.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct PageStep {
    label: String,
    href: Option<String>,
    gap: bool,
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

/// The first page, the last, and those around the one at hand.
fn steps(here: usize, pages: usize) -> Vec<PageStep> {
    let mut res: Vec<PageStep> = Vec::new();
    let mut last = 0;
    for number in (1..=pages).filter(|it| *it == 1 || *it == pages || it.abs_diff(here) <= 2) {
        if number > last + 1 {
            res.push(PageStep { label: String::new(), href: None, gap: true });
        }
        let href = (number != here).then(|| address(number));
        res.push(PageStep { label: number.to_string(), href, gap: false });
        last = number;
    }
    res
}

fn address(number: usize) -> String {
    Route::register(number).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_register_shows_the_pages_around_the_one_at_hand() {
        let labels: Vec<String> = steps(6, 20)
            .into_iter()
            .map(|it| if it.gap { "…".to_owned() } else { it.label })
            .collect();
        assert_eq!(labels, ["1", "…", "4", "5", "6", "7", "8", "…", "20"]);
        assert_eq!(steps(1, 2).len(), 2);
    }
}
