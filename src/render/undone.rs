//! What bodies have still to do, and what they wait for from each other, found once for all pages
//! that speak of it.

use super::prose::plain;
use super::view::{Day, Link, Reference, Tag, Who};
use super::{Portal, Route};
use crate::derive::{ActionState, Awaiting, Status, actions, awaiting};
use crate::model::{Body, BodyId, Progress};
use crate::text::first_sentence;
use serde::Serialize;
use std::collections::BTreeMap;

/// What bodies have still to do, body by body.
#[derive(Debug, Default)]
pub(super) struct Undone<'p> {
    actions: BTreeMap<&'p BodyId, Vec<ActionState<'p>>>,
    /// What each body is to answer.
    owed: BTreeMap<&'p BodyId, Vec<Awaiting<'p>>>,
    /// What each body has asked.
    asked: BTreeMap<&'p BodyId, Vec<Awaiting<'p>>>,
}

/// A decision or an action that is still to be carried out.
#[derive(Clone, Debug, Serialize)]
pub(super) struct UndoneRow {
    link: Link,
    day: Day,
    owner: Option<Who>,
    due: Option<Day>,
    tag: Tag,
}

/// A decision that one body has sent another.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AwaitingRow {
    what: Reference,
    /// The body that is to answer, or that asks.
    other: Link,
    /// `har ventet 46 dage`
    waited: String,
    is_on_agenda: bool,
}

impl<'p> Undone<'p> {
    /// What is undone in the whole portal.
    pub(super) fn of(portal: &'p Portal<'_>) -> Undone<'p> {
        let mut res = Undone::default();
        for action in actions(portal.record).into_iter().filter(ActionState::is_open) {
            res.actions.entry(&action.body.id).or_default().push(action);
        }
        for it in awaiting(portal.record) {
            res.owed.entry(&it.to.id).or_default().push(it);
            res.asked.entry(&it.from.id).or_default().push(it);
        }
        res
    }

    /// What a body has still to do: what is overdue first, then by deadline, what has none last.
    pub(super) fn rows(&self, portal: &Portal<'_>, body: &Body) -> Vec<UndoneRow> {
        let (model, day) = (&portal.record.model, portal.record.as_of);
        let open = |it: &Status| match it {
            Status::Overdue | Status::Pending => true,
            Status::Awaiting
            | Status::Adopted
            | Status::Done
            | Status::Replaced
            | Status::Dropped => false,
        };
        let mut res = Vec::new();
        for entry in portal.record.register.of_body(&body.id) {
            let (_, _, item, decision) = entry.look_up(model);
            if open(&entry.status) {
                let due = decision.task.due.as_ref().map(|it| it.value);
                let row = UndoneRow {
                    link: Link::to(item.title.as_str(), &Route::decision(&entry.id)),
                    day: portal.day(entry.day),
                    owner: decision.task.owner.as_ref().map(|it| portal.owner(&it.value, body)),
                    due: due.map(|it| portal.day(it)),
                    tag: portal.status_tag(entry.status),
                };
                res.push(((entry.status != Status::Overdue, due.is_none(), due), row));
            }
        }
        for it in self.actions.get(&body.id).into_iter().flatten() {
            let due = it.action.task.due.as_ref().map(|it| it.value);
            let overdue = it.is_overdue(day);
            res.push(((!overdue, due.is_none(), due), action_row(portal, body, it, overdue)));
        }
        res.sort_by_key(|it| it.0);
        res.into_iter().map(|(_, row)| row).collect()
    }

    /// What a body is to answer, what has waited the longest first.
    pub(super) fn owed_by(&self, portal: &Portal<'_>, body: &Body) -> Vec<AwaitingRow> {
        let all = self.owed.get(&body.id).into_iter().flatten();
        all.filter_map(|it| awaiting_row(portal, it, it.from)).collect()
    }

    /// What a body has asked others, what has waited the longest first.
    pub(super) fn asked_by(&self, portal: &Portal<'_>, body: &Body) -> Vec<AwaitingRow> {
        let all = self.asked.get(&body.id).into_iter().flatten();
        all.filter_map(|it| awaiting_row(portal, it, it.to)).collect()
    }
}

fn action_row(portal: &Portal<'_>, body: &Body, it: &ActionState<'_>, overdue: bool) -> UndoneRow {
    let text = plain(&it.action.text);
    let route = Route::meeting(&it.meeting.id);
    UndoneRow {
        link: Link { title: first_sentence(&text).to_owned(), href: Some(route.at(&it.item.id)) },
        day: portal.day(it.meeting.day),
        owner: it.action.task.owner.as_ref().map(|it| portal.owner(&it.value, body)),
        due: it.action.task.due.as_ref().map(|it| portal.day(it.value)),
        tag: match (overdue, it.progress) {
            (true, _) => portal.status_tag(Status::Overdue),
            (false, Some(Progress::Ongoing)) => portal.progress_tag(Progress::Ongoing),
            (false, _) => portal.status_tag(Status::Pending),
        },
    }
}

fn awaiting_row(portal: &Portal<'_>, it: &Awaiting<'_>, other: &Body) -> Option<AwaitingRow> {
    Some(AwaitingRow {
        what: portal.reference(&it.entry.id)?,
        other: Link::to(other.short_name(), &Route::body(&other.id)),
        waited: portal.words().count("brief-waited", usize::try_from(it.days).unwrap_or(0)),
        is_on_agenda: it.is_on_agenda,
    })
}
