//! What must be out when around the meeting: what has been met, what comes next, what was missed.

use crate::derive::{Due, Timing, deadlines};
use crate::model::{Body, Meeting};
use crate::render::Portal;
use crate::render::view::{Day, Link, Tag};
use crate::text::capitalised;
use serde::Serialize;

/// A deadline around the meeting.
#[derive(Serialize)]
pub(super) struct DueRow {
    what: String,
    due: Day,
    /// The day it was sent, where that is known.
    sent: Option<Day>,
    tag: Tag,
    clause: Option<Link>,
    of_house: bool,
}

/// Every deadline, in the order of the days.
pub(super) fn rows(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<DueRow> {
    let as_of = portal.record.as_of;
    let mandate = body.mandate_on(meeting.day);
    let all = deadlines(&portal.record.model.site, body, meeting);
    let next = all.iter().position(|it| it.timing(as_of) == Timing::Open);
    let row = |(at, due): (usize, &Due<'_>)| {
        let clause = due.stated.clause.as_ref().filter(|_| !due.of_house);
        DueRow {
            what: capitalised(&portal.words().say(&format!("brief-due-{}", due.what.word()))),
            due: portal.day(due.day),
            sent: due.sent.map(|it| portal.day(it)),
            tag: tag(portal, due, Some(at) == next),
            clause: clause.map(|it| portal.clause(body, mandate, &it.value)),
            of_house: due.of_house,
        }
    };
    all.iter().enumerate().map(row).collect()
}

fn tag(portal: &Portal<'_>, due: &Due<'_>, is_next: bool) -> Tag {
    let words = portal.words();
    let late = |days: i64| words.count("days-late", usize::try_from(days).unwrap_or(0));
    let (kind, icon, text) = match due.timing(portal.record.as_of) {
        Timing::InTime => ("ok", "check", words.say("brief-in-time")),
        Timing::Early(_) => ("ok", "check", words.say("brief-early")),
        Timing::Late(days) => ("bad", "alert", late(days)),
        Timing::Undecided => ("mute", "ring", words.say("brief-undecided")),
        Timing::Open if is_next => ("info", "arrow", words.say("brief-next")),
        Timing::Open => ("line", "clock", words.say("brief-to-come")),
        Timing::Unrecorded if due.what.is_recorded() => ("bad", "alert", words.say("brief-missed")),
        Timing::Unrecorded => ("mute", "minus", words.say("brief-passed")),
    };
    Tag { kind, icon, text }
}
