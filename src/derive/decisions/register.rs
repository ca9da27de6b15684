//! What was decided, what replaced it, where it was sent, and what became of it.

use crate::derive::meetings::MeetingState;
use crate::model::{Body, BodyId, Decision, DecisionId, Item, Meeting, MeetingId, Model, Progress};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Every decision, by id.
#[derive(Clone, Debug, Default)]
pub struct Register {
    entries: BTreeMap<DecisionId, Entry>,
}

/// A decision with its place in the model and what became of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The decision's id.
    pub id: DecisionId,
    /// The day it was taken.
    pub day: NaiveDate,
    /// What has become of it.
    pub status: Status,
    /// The decision that its item answers.
    pub answers: Option<DecisionId>,
    /// The items that answer it, in order of day.
    pub answered_by: Vec<DecisionId>,
    /// The items of which there are no minutes yet that are to answer it, in order of day.
    pub on_agenda: Vec<DecisionId>,
    /// The decision that replaced it; the latest where several did.
    pub replaced_by: Option<DecisionId>,
    /// The items that followed it up, in order of day.
    pub followed_up: Vec<(DecisionId, Option<Progress>)>,
    /// Whether it is answered, by nothing but what an edition does not show.
    pub(super) answered_unseen: bool,
    at: (usize, usize, usize),
}

/// What has become of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Its deadline has passed.
    Overdue,
    /// It has been sent to another body and awaits an answer.
    Awaiting,
    /// Something is still to be done.
    Pending,
    /// It stands, and nothing is outstanding.
    Adopted,
    /// It has been carried out.
    Done,
    /// Another decision has taken its place.
    Replaced,
    /// It was given up.
    Dropped,
}

impl Status {
    /// The word by which files for machines and the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            Status::Overdue => "overdue",
            Status::Awaiting => "awaiting",
            Status::Pending => "pending",
            Status::Adopted => "adopted",
            Status::Done => "done",
            Status::Replaced => "replaced",
            Status::Dropped => "dropped",
        }
    }
}

impl Register {
    pub(in crate::derive) fn of(model: &Model, day: NaiveDate) -> Register {
        let mut res = Register::default();
        for body in model.bodies.values() {
            for (m, meeting) in body.meetings.iter().enumerate().filter(|(_, it)| it.day <= day) {
                for (i, item) in meeting.items.iter().enumerate() {
                    for (d, decision) in item.decisions.iter().enumerate() {
                        res.enter(meeting, item, decision, (m, i, d));
                    }
                }
            }
        }
        for meeting in model.bodies.values().flat_map(|it| &it.meetings) {
            match MeetingState::of(meeting, day) {
                MeetingState::Cancelled | MeetingState::Moved => continue,
                MeetingState::Planned
                | MeetingState::AgendaSent
                | MeetingState::AwaitingMinutes
                | MeetingState::Held => (),
            }
            // An agenda is no answer: what was said is known by the minutes alone.
            let minuted = meeting.day <= day && meeting.has_minutes();
            for item in &meeting.items {
                if minuted { res.relate(meeting, item) } else { res.announce(meeting, item) }
            }
        }
        res.settle(model, day);
        res
    }

    fn enter(
        &mut self,
        meeting: &Meeting,
        item: &Item,
        decision: &Decision,
        at: (usize, usize, usize),
    ) {
        let entry = Entry {
            id: decision.id.clone(),
            day: meeting.day,
            status: Status::Adopted,
            answers: item.answers.as_ref().map(|it| it.value.clone()),
            answered_by: Vec::new(),
            on_agenda: Vec::new(),
            replaced_by: None,
            followed_up: Vec::new(),
            answered_unseen: false,
            at,
        };
        self.entries.insert(decision.id.clone(), entry);
    }

    fn announce(&mut self, meeting: &Meeting, item: &Item) {
        if let Some(asked) = item.answers.as_ref().and_then(|it| self.entries.get_mut(&it.value)) {
            asked.on_agenda.push(DecisionId::of_item(&meeting.id, &item.id));
        }
    }

    fn relate(&mut self, meeting: &Meeting, item: &Item) {
        let own = DecisionId::of_item(&meeting.id, &item.id);
        if let Some(asked) = item.answers.as_ref().and_then(|it| self.entries.get_mut(&it.value)) {
            asked.answered_by.push(own.clone());
        }
        for follow_up in &item.follow_ups {
            let of = follow_up.of.as_ref().and_then(|it| self.entries.get_mut(&it.value));
            if let Some(entry) = of {
                entry
                    .followed_up
                    .push((own.clone(), follow_up.progress.as_ref().map(|it| it.value)));
            }
        }
        for decision in &item.decisions {
            for replaced in &decision.task.replaces {
                let Some(entry) = self.entries.get_mut(&replaced.value) else { continue };
                let later = |it: &DecisionId| it.meeting.name <= decision.id.meeting.name;
                if entry.replaced_by.as_ref().is_none_or(later) {
                    entry.replaced_by = Some(decision.id.clone());
                }
            }
        }
    }

    fn settle(&mut self, model: &Model, day: NaiveDate) {
        for entry in self.entries.values_mut() {
            entry.answered_by.sort_by(|a, b| a.meeting.name.cmp(&b.meeting.name));
            entry.on_agenda.sort_by(|a, b| a.meeting.name.cmp(&b.meeting.name));
            entry.followed_up.sort_by(|a, b| a.0.meeting.name.cmp(&b.0.meeting.name));
            entry.status = entry.status_on(model, day);
        }
    }

    /// The register as the readers of an edition may see it: what has become of each decision is so
    /// whoever reads it, but by what is not shown is not told.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Register {
        let shown = places(model);
        let is_open = |id: &DecisionId| shown.contains_key(id);
        let mut entries = self.entries.clone();
        entries.retain(|id, _| shown.get(id).is_some_and(Option::is_some));
        for (id, entry) in &mut entries {
            entry.at = shown[id].unwrap_or(entry.at);
            let answered = !entry.answered_by.is_empty();
            entry.answered_by.retain(is_open);
            entry.answered_unseen = answered && entry.answered_by.is_empty();
            entry.answers.take_if(|it| !is_open(it));
            entry.on_agenda.retain(is_open);
            entry.followed_up.retain(|it| is_open(&it.0));
            entry.replaced_by.take_if(|it| !is_open(it));
        }
        Register { entries }
    }

    /// The decision with this id.
    pub fn get(&self, id: &DecisionId) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// Every decision, the newest first.
    pub fn newest_first(&self) -> Vec<&Entry> {
        let mut res: Vec<&Entry> = self.entries.values().collect();
        res.sort_by(|a, b| (b.day, &a.id).cmp(&(a.day, &b.id)));
        res
    }

    /// The decisions of a body, the newest first.
    pub fn of_body(&self, body: &BodyId) -> Vec<&Entry> {
        // Ids are sorted by body, so that a body's decisions stand together.
        let first = MeetingId { body: body.clone(), name: "".into() };
        let first = DecisionId { meeting: first, item: "".into() };
        let of_body = self.entries.range(first..).map(|(_, it)| it);
        let mut res: Vec<&Entry> = of_body.take_while(|it| it.id.meeting.body == *body).collect();
        res.sort_by(|a, b| (b.day, &a.id).cmp(&(a.day, &b.id)));
        res
    }
}

/// Every item whose text is shown, and every decision under one, with the place of the latter: its
/// meeting, its item and its place under that.
fn places(model: &Model) -> BTreeMap<DecisionId, Option<(usize, usize, usize)>> {
    let mut res = BTreeMap::new();
    for body in model.bodies.values() {
        for (m, meeting) in body.meetings.iter().enumerate() {
            let open = meeting.items.iter().enumerate().filter(|it| !it.1.text_is_withheld());
            for (i, item) in open {
                res.entry(DecisionId::of_item(&meeting.id, &item.id)).or_insert(None);
                for (d, decision) in item.decisions.iter().enumerate() {
                    res.insert(decision.id.clone(), Some((m, i, d)));
                }
            }
        }
    }
    res
}

impl Entry {
    /// The body, meeting, item and decision that the entry is of.
    pub fn look_up<'m>(&self, model: &'m Model) -> (&'m Body, &'m Meeting, &'m Item, &'m Decision) {
        let (body, meeting, item) = self.item(model);
        (body, meeting, item, &item.decisions[self.at.2])
    }

    /// The body that has yet to answer; nothing where the model does not hold it.
    pub fn awaits<'m>(&self, model: &'m Model) -> Option<&'m Body> {
        let to = self.look_up(model).3.task.to.as_ref()?;
        let awaits = self.status == Status::Awaiting && self.answered_by.is_empty();
        model.bodies.get(&to.value).filter(|_| awaits)
    }

    /// What was said last of how far it has come, and in which item.
    pub fn told(&self) -> Option<(&DecisionId, Progress)> {
        self.followed_up.iter().rev().find_map(|(id, it)| Some((id, (*it)?)))
    }

    /// Where it stands in its body: the meeting, the item, the decision.
    pub(super) fn place(&self) -> (usize, usize, usize) {
        self.at
    }

    fn item<'m>(&self, model: &'m Model) -> (&'m Body, &'m Meeting, &'m Item) {
        let body = &model.bodies[&self.id.meeting.body];
        let meeting = &body.meetings[self.at.0];
        (body, meeting, &meeting.items[self.at.1])
    }

    fn status_on(&self, model: &Model, day: NaiveDate) -> Status {
        let task = &self.look_up(model).3.task;
        let stated = task.progress.as_ref().map(|it| it.value);
        let progress = self.told().map(|it| it.1).or(stated);
        if self.replaced_by.is_some() {
            return Status::Replaced;
        }
        match progress {
            Some(Progress::Done) => return Status::Done,
            Some(Progress::Dropped) => return Status::Dropped,
            Some(Progress::Ongoing) | None => (),
        }
        if task.to.is_some() && self.answered_by.is_empty() {
            return Status::Awaiting;
        }
        // Whoever was to bring it to the other body has done so, unless it is said to go on.
        let brought = task.to.is_some() && progress.is_none();
        match &task.due {
            Some(due) if due.value < day && !brought => Status::Overdue,
            Some(due) if due.value >= day => Status::Pending,
            Some(_) | None if progress.is_some() => Status::Pending,
            Some(_) | None => Status::Adopted,
        }
    }
}
