//! A meeting in a list.

use crate::derive::{MeetingState, Occasion};
use crate::model::{Body, Meeting, MeetingKind};
use crate::render::view::{Day, Link, Tag};
use crate::render::{Portal, Route};
use crate::text::capitalised;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Row {
    day: Day,
    next: bool,
    link: Link,
    when: String,
    /// Week, kind, place and form, as far as they are known.
    details: Vec<String>,
    reason: Option<String>,
    /// `agenda` or `minutes`, where the meeting's page holds them.
    paper: Option<&'static str>,
    tag: Tag,
}

impl Row {
    pub(super) fn of(portal: &Portal<'_>, occasion: &Occasion<'_>, next: bool) -> Row {
        let Occasion { body, meeting, state } = *occasion;
        Row {
            day: portal.day(meeting.day),
            next,
            link: Link::to(names(portal, body, meeting), &Route::meeting(&meeting.id)),
            when: when(portal, meeting),
            details: details(portal, meeting),
            reason: reason(portal, meeting),
            paper: match state {
                MeetingState::Held => Some("minutes"),
                MeetingState::AgendaSent | MeetingState::AwaitingMinutes => {
                    (!meeting.items.is_empty()).then_some("agenda")
                }
                MeetingState::Planned | MeetingState::Cancelled | MeetingState::Moved => None,
            },
            tag: portal.state_tag(state),
        }
    }
}

/// The body that meets, and those that meet with it.
fn names(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> String {
    let bodies = &portal.record.model.bodies;
    let others = meeting.with.iter().filter_map(|it| bodies.get(&it.value));
    let names: Vec<&str> =
        std::iter::once(body).chain(others.filter(|it| it.id != body.id)).map(Body::name).collect();
    portal.language().list(&names)
}

/// `Tirsdag kl. 13.00–15.00`
fn when(portal: &Portal<'_>, meeting: &Meeting) -> String {
    let weekday = capitalised(&portal.day(meeting.day).weekday);
    let until = meeting.until.as_ref().map(|it| portal.day(it.value).full);
    let days = match until {
        Some(until) => portal.words().with("day-until", &[("day", &weekday), ("until", &until)]),
        None => weekday,
    };
    match &meeting.time {
        Some(time) => format!("{days} {}", portal.time(time.value)),
        None => days,
    }
}

fn details(portal: &Portal<'_>, meeting: &Meeting) -> Vec<String> {
    let words = portal.words();
    let week = words.count("week", portal.day(meeting.day).week as usize);
    let kind = (meeting.kind.as_ref().map(|it| it.value))
        .filter(|it| *it != MeetingKind::Ordinary)
        .map(|it| words.say(&format!("meeting-kind-{}", it.word())));
    let place = meeting.place.as_ref().map(|it| it.value.clone());
    let form = meeting.form.as_ref().map(|it| words.say(&format!("form-{}", it.value.word())));
    // A place that is called the same as the form says nothing more.
    let form = form
        .filter(|form| place.as_ref().is_none_or(|it| it.to_lowercase() != form.to_lowercase()));
    [Some(week), kind, place, form].into_iter().flatten().collect()
}

fn reason(portal: &Portal<'_>, meeting: &Meeting) -> Option<String> {
    let moved = meeting
        .moved_to
        .as_ref()
        .map(|it| portal.words().with("meeting-moved-to", &[("day", &portal.day(it.value).full)]));
    let reason = meeting.reason.as_ref().map(|it| it.value.clone());
    let parts: Vec<String> = [moved, reason].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
