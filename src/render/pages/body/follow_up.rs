//! Who waits for whom, and what the body has yet to do.

use crate::derive::Wait;
use crate::model::Body;
use crate::render::commitments::CommitmentRow;
use crate::render::view::{Day, Link};
use crate::render::{Portal, Route};
use serde::Serialize;

/// How many of each stand on the page.
const ROWS: usize = 4;

/// What is outstanding between the body and others, and what it has yet to do.
#[derive(Serialize)]
pub(super) struct FollowUpView {
    /// What waits for this body's answer.
    here: Option<Waits>,
    /// What this body waits for others to answer.
    elsewhere: Option<Waits>,
    /// What is to be done, the most urgent first.
    todo: Vec<CommitmentRow>,
    /// How many there are, and how many of them are overdue.
    count: String,
    overdue: Option<String>,
    /// Where all that is to be done stands.
    all: String,
}

/// What waits for an answer, the oldest first.
#[derive(Serialize)]
struct Waits {
    count: String,
    /// For how long the oldest and the newest have waited, where there are several.
    span: Option<String>,
    rows: Vec<WaitRow>,
}

#[derive(Serialize)]
struct WaitRow {
    day: Day,
    link: Link,
    /// The body that asked, or that is asked.
    body: Link,
    note: Option<String>,
}

/// What is outstanding; nothing where nothing is.
pub(super) fn follow_up(portal: &Portal<'_>, body: &Body) -> Option<FollowUpView> {
    let words = portal.words();
    let here = waits(portal, portal.waiting.at(&body.id), true);
    let elsewhere = waits(portal, portal.waiting.by(&body.id), false);
    let todo = portal.record.commitments.of_body(&body.id);
    let todo: Vec<_> = todo.filter(|it| it.is_outstanding()).collect();
    if here.is_none() && elsewhere.is_none() && todo.is_empty() {
        return None;
    }
    let late = todo.iter().filter(|it| it.days_overdue(portal.record.as_of).is_some()).count();
    Some(FollowUpView {
        here,
        elsewhere,
        count: words.count("todo-count", todo.len()),
        overdue: (late > 0).then(|| words.count("todo-overdue", late)),
        todo: todo.into_iter().take(ROWS).map(|it| portal.commitment_row(it)).collect(),
        all: Route::actions(None, 1).as_str().to_owned(),
    })
}

fn waits(portal: &Portal<'_>, all: &[Wait<'_>], here: bool) -> Option<Waits> {
    let words = portal.words();
    let (oldest, newest) = (all.first()?, all.last()?);
    let days = |it: &Wait<'_>| Some(portal.language().days(it.answer.days()?));
    let several = days(oldest).zip(days(newest)).filter(|_| all.len() > 1);
    Some(Waits {
        count: words.count("count-decisions", all.len()),
        span: several.map(|(oldest, newest)| {
            words.with("waiting-span", &[("oldest", &oldest), ("newest", &newest)])
        }),
        rows: all.iter().take(ROWS).map(|it| row(portal, it, here)).collect(),
    })
}

fn row(portal: &Portal<'_>, wait: &Wait<'_>, here: bool) -> WaitRow {
    let (_, _, item, _) = wait.entry.look_up(&portal.record.model);
    let other = if here { wait.from } else { wait.to };
    let this = portal.words().say("waiting-this-body");
    let note = if here { portal.answer(&wait.answer, &this) } else { portal.wait(wait) };
    WaitRow {
        day: portal.day(wait.entry.day),
        link: Link::to(item.title.as_str(), &Route::decision(&wait.entry.id)),
        body: Link::to(other.short_name(), &Route::body(&other.id)),
        note,
    }
}
