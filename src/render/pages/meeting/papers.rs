//! What is sent around a meeting: when it was due, when it went out, what is not here yet.

use crate::derive::{Due, MeetingState, Sendable, deadlines};
use crate::model::{Body, Meeting};
use crate::render::Portal;
use crate::render::view::Day;
use crate::text::Spanned;
use chrono::NaiveDate;
use serde::Serialize;

/// Something that is sent around a meeting.
#[derive(Serialize)]
pub(super) struct Paper {
    title: String,
    due: Option<Day>,
    /// Whether the rule is the house's, since the mandate is silent.
    house_rule: bool,
    sent: Option<Day>,
    /// How many days too late it was sent.
    late: Option<i64>,
    /// Whether it is overdue and not sent.
    missing: bool,
    /// Whether nobody has written down when it was sent.
    untold: bool,
}

/// What is not here yet.
#[derive(Serialize)]
pub(super) struct Waiting {
    title: String,
    text: String,
    /// What stands here instead.
    instead: Option<String>,
    /// Whether it should have been here.
    overdue: bool,
}

/// Everything that falls due or was sent, in the order of a meeting; nothing of a meeting whose
/// document could not be read.
pub(super) fn papers(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<Paper> {
    if meeting.hollow {
        return Vec::new();
    }
    let dues = deadlines(&portal.record.model.site, body, meeting);
    let sent = &meeting.sent;
    let all = [
        (Sendable::CallForItems, sent.items.as_ref()),
        (Sendable::ItemsFromMembers, None),
        (Sendable::Call, sent.call.as_ref()),
        (Sendable::Agenda, sent.agenda.as_ref()),
        (Sendable::Apologies, None),
        (Sendable::Minutes, sent.minutes.as_ref()),
        (Sendable::Comments, None),
    ];
    let paper = |(what, sent): (Sendable, Option<&Spanned<NaiveDate>>)| {
        let due = dues.iter().find(|it| it.what == what);
        let sent = sent.map(|it| it.value);
        if due.is_none() && sent.is_none() {
            return None;
        }
        let passed = due.is_some_and(|it| it.sent.is_none() && it.day < portal.record.as_of);
        let awaited = is_awaited(what, MeetingState::of(meeting, portal.record.as_of));
        Some(Paper {
            title: portal.words().say(title(what)),
            due: due.map(|it| portal.day(it.day)),
            house_rule: due.is_some_and(|it| it.of_house),
            sent: sent.map(|it| portal.day(it)),
            late: due.and_then(Due::days_late),
            missing: passed && awaited,
            untold: passed && !awaited && what.is_recorded(),
        })
    };
    all.into_iter().filter_map(paper).collect()
}

/// Whether the portal would show it, had it been sent. Of what lies before a meeting that was
/// held, nobody may have written down the day.
fn is_awaited(what: Sendable, state: MeetingState) -> bool {
    match what {
        Sendable::ItemsFromMembers | Sendable::Apologies | Sendable::Comments => false,
        Sendable::CallForItems | Sendable::Call | Sendable::Agenda => state.lies_ahead(),
        Sendable::Minutes => state == MeetingState::AwaitingMinutes,
    }
}

/// What a reader looks for and does not find: the agenda of a meeting to come, the minutes of one
/// that was held.
pub(super) fn waiting(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    state: MeetingState,
) -> Option<Waiting> {
    if meeting.hollow {
        return None;
    }
    let (what, key) = match state {
        MeetingState::Planned if meeting.items.is_empty() => (Sendable::Agenda, "agenda"),
        MeetingState::Planned => (Sendable::Agenda, "draft"),
        MeetingState::AwaitingMinutes => (Sendable::Minutes, "minutes"),
        MeetingState::AgendaSent
        | MeetingState::Held
        | MeetingState::Cancelled
        | MeetingState::Moved => return None,
    };
    let words = portal.words();
    let dues = deadlines(&portal.record.model.site, body, meeting);
    let due = dues.iter().find(|it| it.what == what);
    let overdue = due.is_some_and(|it| it.day < portal.record.as_of);
    let text = match due {
        Some(due) => {
            let when = if overdue { "was-due" } else { "is-due" };
            let by = if due.of_house { "-house" } else { "" };
            let day = portal.day(due.day).full;
            words.with(&format!("{}-{when}{by}", paper_key(what)), &[("day", &day)])
        }
        None => words.say(&format!("{}-no-deadline", paper_key(what))),
    };
    let paper = paper_key(what);
    let title = match overdue {
        true => words.say(&format!("waiting-{paper}-overdue")),
        false => words.say(&format!("waiting-{key}")),
    };
    let agenda_stands = what == Sendable::Minutes && !meeting.items.is_empty();
    let instead = agenda_stands.then(|| words.say("agenda-stands-here"));
    Some(Waiting { title, text, instead, overdue })
}

fn paper_key(what: Sendable) -> &'static str {
    match what {
        Sendable::CallForItems
        | Sendable::ItemsFromMembers
        | Sendable::Call
        | Sendable::Agenda
        | Sendable::Apologies => "agenda",
        Sendable::Minutes | Sendable::Comments => "minutes",
    }
}

fn title(what: Sendable) -> &'static str {
    match what {
        Sendable::CallForItems => "call-for-items",
        Sendable::ItemsFromMembers => "items-from-members",
        Sendable::Call => "call",
        Sendable::Agenda => "agenda",
        Sendable::Apologies => "apologies-due",
        Sendable::Minutes => "minutes",
        Sendable::Comments => "comments-due",
    }
}
