//! What has met, and what was decided there.

use super::{LinkData, links};
use crate::derive::MeetingState;
use crate::model::{Body, Meeting};
use crate::render::prose::plain;
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// A meeting.
#[derive(Serialize, JsonSchema)]
pub(super) struct EventData {
    /// `meeting/` and the id on the portal.
    id: String,
    /// Who meets, and when.
    name: String,
    /// When it begins: with the offset of the portal's time zone, or the day alone.
    start_date: String,
    /// When it ends, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    /// `planned`, `held`, `cancelled` or `moved`.
    status: &'static str,
    /// `ordinary`, `extraordinary`, `constituting` or `theme`.
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<&'static str>,
    /// The body that calls it.
    organization_id: String,
    /// The page on the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkData>,
}

/// A decision.
#[derive(Serialize, JsonSchema)]
pub(super) struct MotionData {
    /// `decision/` and the id on the portal.
    id: String,
    /// The body that took it.
    organization_id: String,
    /// What was decided, without marks of layout.
    text: String,
    /// What the item was for: `decision`, `discussion`, `information` or `consent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<&'static str>,
    /// When it was taken: the beginning of the meeting, or the day where no time is known.
    date: String,
    /// What has become of it: `adopted`, `pending`, `overdue`, `awaiting`, `done`, `replaced` or
    /// `dropped`.
    result: &'static str,
    /// The page on the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkData>,
}

pub(super) fn events(portal: &Portal<'_>) -> Vec<EventData> {
    portal.record.model.meetings().map(|(body, it)| event(portal, body, it)).collect()
}

fn event(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> EventData {
    let (start, end) = moments(portal, meeting);
    let last = meeting.until.as_ref().map(|it| it.value.to_string());
    EventData {
        id: format!("meeting/{}", meeting.id),
        name: portal.meeting_link(body, meeting).title.replace('\u{a0}', " "),
        start_date: start.unwrap_or_else(|| meeting.day.to_string()),
        end_date: end.or(last),
        location: meeting.place.as_ref().map(|it| it.value.clone()),
        status: match MeetingState::of(meeting, portal.record.as_of) {
            MeetingState::Planned | MeetingState::AgendaSent => "planned",
            MeetingState::AwaitingMinutes | MeetingState::Held => "held",
            MeetingState::Cancelled => "cancelled",
            MeetingState::Moved => "moved",
        },
        classification: meeting.kind.as_ref().map(|it| it.value.word()),
        organization_id: format!("body/{}", body.id),
        links: links(portal, &Route::meeting(&meeting.id)),
    }
}

/// Popolo knows no time of the clock without an offset.
fn moments(portal: &Portal<'_>, meeting: &Meeting) -> (Option<String>, Option<String>) {
    match portal.zone() {
        Some(_) => portal.moments(meeting),
        None => (None, None),
    }
}

pub(super) fn motions(portal: &Portal<'_>) -> Vec<MotionData> {
    let mut entries = portal.record.register.newest_first();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let motion = |it: &crate::derive::Entry| {
        let (body, meeting, item, decision) = it.look_up(&portal.record.model);
        let start = moments(portal, meeting).0;
        MotionData {
            id: format!("decision/{}", it.id),
            organization_id: format!("body/{}", body.id),
            text: plain(&decision.text),
            classification: item.kind.map(|it| it.word()),
            date: start.unwrap_or_else(|| it.day.to_string()),
            result: it.status.word(),
            links: links(portal, &Route::decision(&it.id)),
        }
    };
    entries.into_iter().map(motion).collect()
}
