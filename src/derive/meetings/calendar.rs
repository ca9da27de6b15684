//! What has met and what will: the state of each meeting, and the count of each year.

use super::asked;
use crate::model::{Body, BodyId, Count, Meeting, Model, Site, StatedStatus};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// The meetings of every body, year by year, as they stand on one day.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    years: BTreeMap<BodyId, BTreeMap<i32, YearOfMeetings>>,
    /// The meetings of others that each body takes part in.
    joint: BTreeMap<BodyId, Vec<(BodyId, usize)>>,
}

/// What has become of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeetingState {
    /// It lies ahead.
    Planned,
    /// It lies ahead, and its agenda is out.
    AgendaSent,
    /// It was held; its minutes are on their way.
    AwaitingMinutes,
    /// It was held, and its minutes are here.
    Held,
    /// It was cancelled.
    Cancelled,
    /// It was moved to another day.
    Moved,
}

/// The meetings of a body in one calendar year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearOfMeetings {
    /// How many have been held.
    pub held: u32,
    /// How many lie ahead.
    pub planned: u32,
    /// How many were cancelled.
    pub cancelled: u32,
    /// How many of those held or planned stand beside the plan, or cannot be read: they are
    /// meetings, but no upper bound is held against them.
    pub beside_the_plan: u32,
}

impl MeetingState {
    /// What has become of a meeting, seen on a day.
    pub fn of(meeting: &Meeting, day: NaiveDate) -> MeetingState {
        match meeting.status.as_ref().map(|it| it.value) {
            Some(StatedStatus::Cancelled) => return MeetingState::Cancelled,
            Some(StatedStatus::Moved) => return MeetingState::Moved,
            Some(StatedStatus::Planned | StatedStatus::Called | StatedStatus::Held) | None => (),
        }
        let last = meeting.last_day();
        let stated_held = meeting.status.as_ref().is_some_and(|it| it.value == StatedStatus::Held);
        if last < day || stated_held {
            let minuted = meeting.has_minutes();
            return if minuted { MeetingState::Held } else { MeetingState::AwaitingMinutes };
        }
        match &meeting.sent.agenda {
            Some(sent) if sent.value <= day => MeetingState::AgendaSent,
            _ => MeetingState::Planned,
        }
    }

    /// Whether the meeting took place.
    pub fn took_place(self) -> bool {
        matches!(self, MeetingState::Held | MeetingState::AwaitingMinutes)
    }

    /// Whether the meeting lies ahead.
    pub fn lies_ahead(self) -> bool {
        matches!(self, MeetingState::Planned | MeetingState::AgendaSent)
    }

    /// Whether the meeting is neither cancelled nor moved: it took place, or lies ahead.
    pub fn stands(self) -> bool {
        self.took_place() || self.lies_ahead()
    }
}

impl YearOfMeetings {
    /// Held and planned together: what the year will come to if nothing is cancelled.
    pub fn expected(self) -> u32 {
        self.held + self.planned
    }

    /// Those of the held and planned ones that an upper bound is held against.
    pub fn by_plan(self) -> u32 {
        self.expected() - self.beside_the_plan
    }
}

/// The bodies that meet with this one. Where one of them keeps a document of the same meeting, it
/// counts there and not once more.
fn joint_with<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
) -> impl Iterator<Item = &'m BodyId> {
    let keeps_its_own = move |other: &BodyId| {
        let own = model.bodies.get(other).into_iter().flat_map(|it| &it.meetings);
        let mut same_day = own.filter(|it| it.day == meeting.day);
        same_day.any(|it| it.with.iter().any(|it| it.value == body.id))
    };
    let others = meeting.with.iter().map(|it| &it.value);
    others.filter(move |it| **it != body.id && !keeps_its_own(it))
}

impl Calendar {
    pub(in crate::derive) fn of(model: &Model, day: NaiveDate) -> Calendar {
        let mut res = Calendar::default();
        for body in model.bodies.values() {
            for (at, meeting) in body.meetings.iter().enumerate() {
                let state = MeetingState::of(meeting, day);
                res.count(&body.id, meeting, state);
                for other in joint_with(model, body, meeting) {
                    res.count(other, meeting, state);
                    let joint = res.joint.entry(other.clone()).or_default();
                    joint.push((body.id.clone(), at));
                }
            }
        }
        res
    }

    /// The same without bodies that the readers of an edition may not see. A meeting with one of
    /// them counts still.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Calendar {
        let is_shown = |it: &BodyId| model.bodies.contains_key(it);
        let mut res = self.clone();
        res.years.retain(|id, _| is_shown(id));
        res.joint.retain(|id, _| is_shown(id));
        res.joint.values_mut().for_each(|it| it.retain(|it| is_shown(&it.0)));
        res
    }

    fn count(&mut self, body: &BodyId, meeting: &Meeting, state: MeetingState) {
        let years = self.years.entry(body.clone()).or_default();
        let year = years.entry(meeting.day.year()).or_default();
        if state.stands() {
            year.beside_the_plan += u32::from(meeting.hollow || meeting.is_beside_the_plan());
        }
        match state {
            MeetingState::Held | MeetingState::AwaitingMinutes => year.held += 1,
            MeetingState::Planned | MeetingState::AgendaSent => year.planned += 1,
            MeetingState::Cancelled => year.cancelled += 1,
            MeetingState::Moved => (),
        }
    }

    /// The meetings of others that a body takes part in, each with the body that calls it.
    pub(in crate::derive) fn joint<'m>(
        &self,
        body: &BodyId,
        model: &'m Model,
    ) -> impl Iterator<Item = (&'m Body, &'m Meeting)> {
        self.joint.get(body).into_iter().flatten().filter_map(|(caller, at)| {
            let caller = model.bodies.get(caller)?;
            Some((caller, caller.meetings.get(*at)?))
        })
    }

    /// A body's meetings in a year; nothing where none is known of.
    pub fn year(&self, body: &BodyId, year: i32) -> Option<YearOfMeetings> {
        self.years.get(body)?.get(&year).copied()
    }

    /// The years in which a body has meetings, with their counts.
    pub fn years(&self, body: &BodyId) -> impl Iterator<Item = (i32, YearOfMeetings)> {
        self.years.get(body).into_iter().flatten().map(|(year, count)| (*year, *count))
    }

    /// The years until this one in which a body's meetings can be missed: those with any on record,
    /// the year after each of them, and this one where any came before it. A long silence, or a
    /// slip in a date, is so not told of year by year.
    pub fn years_on_record(&self, body: &BodyId, this_year: i32) -> BTreeSet<i32> {
        let known = || self.years.get(body).into_iter().flatten().map(|(year, _)| *year);
        let after = known().flat_map(|it| [it, it + 1]);
        let now = known().next().map(|_| this_year);
        let first = known().next();
        after.chain(now).filter(|it| *it <= this_year && Some(*it) >= first).collect()
    }

    /// How many meetings a body's mandate asks for in a year, prorated where the body begins or
    /// ends, or its mandate changes, in it; nothing where the mandate does not say.
    pub fn asked(body: &Body, year: i32) -> Option<Count> {
        asked(&Site::default(), body, year).map(|it| it.count)
    }
}
