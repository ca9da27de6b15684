//! When a body meets next, and what it decided last.

use crate::derive::{Entry, occasions_of};
use crate::model::{Body, ItemKind, Meeting, MeetingKind};
use crate::render::view::{Day, Link, Tag};
use crate::render::{Portal, Route};
use crate::text::capitalised;
use serde::Serialize;

const MEETINGS: usize = 4;
const DECISIONS: usize = 5;

/// A meeting that lies ahead.
#[derive(Serialize)]
pub(super) struct MeetingRow {
    day: Day,
    link: Link,
    /// When and where.
    note: String,
    /// With whom, and of what sort.
    more: Vec<String>,
    state: Tag,
    /// What the chair is to know before it.
    brief: Option<String>,
}

/// A decision.
#[derive(Serialize)]
pub(super) struct DecisionRow {
    day: Day,
    link: Link,
    status: Tag,
    due: Option<Day>,
}

/// The next meetings of a body, by itself or with others.
pub(super) fn meetings(portal: &Portal<'_>, body: &Body) -> Vec<MeetingRow> {
    occasions_of(portal.record, [body])
        .into_iter()
        .filter(|it| it.state.lies_ahead())
        .take(MEETINGS)
        .map(|it| MeetingRow {
            day: portal.day(it.meeting.day),
            link: Link::to(
                capitalised(&portal.day(it.meeting.day).full),
                &Route::meeting(&it.meeting.id),
            ),
            note: note(portal, it.meeting),
            more: more(portal, it.meeting),
            state: portal.state_tag(it.state),
            brief: (portal.is_briefed(it.body, &it.meeting.id))
                .then(|| Route::brief(&it.meeting.id).as_str().to_owned()),
        })
        .collect()
}

fn note(portal: &Portal<'_>, meeting: &Meeting) -> String {
    let place = meeting.place.as_ref().map(|it| it.value.clone());
    let place = place.unwrap_or_else(|| portal.words().say("body-place-open"));
    match &meeting.time {
        Some(time) => format!("{} · {place}", capitalised(&portal.time(time.value))),
        None => place,
    }
}

fn more(portal: &Portal<'_>, meeting: &Meeting) -> Vec<String> {
    let words = portal.words();
    let mut res = Vec::new();
    match meeting.kind.as_ref().map(|it| it.value) {
        Some(MeetingKind::Extraordinary) => res.push(words.say("body-meeting-extraordinary")),
        Some(MeetingKind::Constituting) => res.push(words.say("body-meeting-constituting")),
        Some(MeetingKind::Theme) => res.push(words.say("body-meeting-theme")),
        Some(MeetingKind::Ordinary) | None => (),
    }
    if !meeting.items.is_empty() {
        res.push(words.count("body-items", meeting.items.len()));
    }
    res
}

/// The last decisions of a body. Approving the agenda is no news.
pub(super) fn decisions(portal: &Portal<'_>, body: &Body) -> Vec<DecisionRow> {
    let model = &portal.record.model;
    let is_news = |it: &&Entry| it.look_up(model).2.kind != Some(ItemKind::Consent);
    let entries = portal.record.register.of_body(&body.id).into_iter();
    entries
        .filter(is_news)
        .take(DECISIONS)
        .map(|it| {
            let (_, _, item, decision) = it.look_up(model);
            DecisionRow {
                day: portal.day(it.day),
                link: Link::to(item.title.as_str(), &Route::decision(&it.id)),
                status: portal.status_tag(it.status),
                due: decision.task.due.as_ref().map(|it| portal.day(it.value)),
            }
        })
        .collect()
}
