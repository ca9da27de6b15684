//! What was sent before and after meetings, and what they decided.
//!
//! What a meeting decided, answered and followed up becomes known with its minutes: it is new on
//! the day on which they were sent, or, where no document says when, on the last day of the
//! meeting.

use super::event::{Event, Happening, MeetingOn};
use crate::derive::meetings::MeetingState;
use crate::model::{BodyId, DecisionId, Item, ItemKind, Meeting, PartialDate};
use chrono::NaiveDate;

/// What happened around a meeting, as far as it is known on a day.
pub(super) fn of_meeting(meeting: &Meeting, as_of: NaiveDate) -> Vec<Event> {
    let body = &meeting.id.body;
    let on = |day: NaiveDate, what| Event::on(PartialDate::Day(day), body, what);
    let mut res = sent(meeting);
    let approved = meeting.approved.as_ref();
    res.extend(
        approved.map(|it| Event::on(it.value, body, Happening::MinutesApproved(held(meeting)))),
    );
    match MeetingState::of(meeting, as_of) {
        MeetingState::Cancelled => {
            res.push(on(meeting.day, Happening::Cancelled(held(meeting))));
        }
        MeetingState::Moved => {
            let to = meeting.moved_to.as_ref().map(|it| it.value);
            res.push(on(meeting.day, Happening::Moved { meeting: held(meeting), to }));
        }
        MeetingState::Planned
        | MeetingState::AgendaSent
        | MeetingState::AwaitingMinutes
        | MeetingState::Held => {
            let sent = meeting.sent.minutes.as_ref().map(|it| it.value);
            // Minutes are not known before the meeting is over, whatever the slip in a date.
            let known = sent.map_or(meeting.last_day(), |it| it.max(meeting.last_day()));
            // An agenda is no answer: what was said is known by the minutes alone.
            let told = if meeting.has_minutes() { minuted(meeting) } else { Vec::new() };
            res.extend(told.into_iter().map(|(what, others)| {
                let others = others.into_iter().filter(|it| it != body).collect();
                Event { others, ..on(known, what) }
            }));
        }
    }
    let with = meeting.with.iter().map(|it| &it.value).filter(|it| *it != body);
    for event in &mut res {
        event.others.extend(with.clone().cloned());
        event.others.sort();
        event.others.dedup();
    }
    res
}

fn held(meeting: &Meeting) -> MeetingOn {
    MeetingOn { id: meeting.id.clone(), day: meeting.day }
}

fn sent(meeting: &Meeting) -> Vec<Event> {
    let sent = &meeting.sent;
    let day = |it: &Option<crate::text::Spanned<NaiveDate>>| it.as_ref().map(|it| it.value);
    let (call, agenda, minutes) = (day(&sent.call), day(&sent.agenda), day(&sent.minutes));
    let with_call = call.is_some() && call == agenda;
    let event = |day, what| Event::on(PartialDate::Day(day), &meeting.id.body, what);
    let call = call.filter(|_| !with_call);
    let agenda_sent = || Happening::AgendaSent { meeting: held(meeting), with_call };
    (call.map(|it| event(it, Happening::Called(held(meeting)))).into_iter())
        .chain(agenda.map(|it| event(it, agenda_sent())))
        .chain(minutes.map(|it| event(it, Happening::MinutesSent(held(meeting)))))
        .collect()
}

/// What the minutes of a meeting make known, each with the body that it concerns beside its own.
fn minuted(meeting: &Meeting) -> Vec<(Happening, Option<BodyId>)> {
    let told = |it: &&Item| it.kind != Some(ItemKind::Consent);
    let taken = meeting.items.iter().filter(told).flat_map(|it| &it.decisions);
    let decisions: Vec<DecisionId> = taken.map(|it| it.id.clone()).collect();
    let mut res = Vec::new();
    if !decisions.is_empty() {
        res.push((Happening::Decided { meeting: held(meeting), decisions }, None));
    }
    for item in &meeting.items {
        let by = DecisionId::of_item(&meeting.id, &item.id);
        let asked = item.answers.iter().map(|it| it.value.clone());
        res.extend(asked.map(|of| {
            let other = of.meeting.body.clone();
            (Happening::Answered { of, by: by.clone() }, Some(other))
        }));
        for decision in &item.decisions {
            let replaced = decision.task.replaces.iter().map(|it| it.value.clone());
            res.extend(replaced.map(|of| {
                let other = of.meeting.body.clone();
                (Happening::Replaced { of, by: decision.id.clone() }, Some(other))
            }));
        }
        for follow_up in &item.follow_ups {
            let Some(of) = follow_up.of.as_ref().map(|it| it.value.clone()) else { continue };
            let other = of.meeting.body.clone();
            let progress = follow_up.progress.as_ref().map(|it| it.value);
            res.push((Happening::FollowedUp { of, by: by.clone(), progress }, Some(other)));
        }
    }
    res
}
