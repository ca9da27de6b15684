//! The way of a decision over any number of levels: what it rests on, where it was sent, who
//! answered and sent it on, what became of it.

use super::{Answer, Entry, Status, wait_of};
use crate::derive::Record;
use crate::model::{BodyId, DecisionId, Progress};
use chrono::NaiveDate;
use std::collections::{BTreeSet, VecDeque};

/// A step on the way of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub day: NaiveDate,
    /// What happened, or is to happen, on it.
    pub what: What,
    /// Where what was decided then was sent, and how long the answer took.
    pub sent: Vec<Sent>,
}

/// A decision of a step that was sent to another body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The body.
    pub to: BodyId,
    /// How it stands with the answer.
    pub answer: Answer,
}

/// What happened, or is to happen, on the way of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Another body asked, and this answers it, perhaps through others.
    Asked(DecisionId),
    /// An earlier decision, whose place this one took.
    Replaces(DecisionId),
    /// The decision was taken.
    Taken,
    /// Another body answered it, perhaps through others.
    Answered(DecisionId),
    /// It, or what it led to, stands on an agenda of which there are no minutes yet.
    OnAgenda(DecisionId),
    /// A meeting said how far it had come.
    FollowedUp(DecisionId, Option<Progress>),
    /// It falls due, or has fallen due.
    Due,
    /// Another decision took its place.
    Replaced(DecisionId),
}

/// The way of a decision, the earliest step first; nothing where there is no such decision.
///
/// Upwards there is one way, since an item answers one decision. Downwards there may be several:
/// a decision may be answered more than once, and an answer may be sent on to several bodies.
/// What stands in a ring is walked once.
pub fn trail(record: &Record, id: &DecisionId) -> Vec<Step> {
    let Some(entry) = record.register.get(id) else { return Vec::new() };
    let mut walk = Walk { record, seen: BTreeSet::from([id.clone()]), steps: Vec::new() };
    walk.up(entry);
    walk.replaced(entry);
    walk.steps.sort_by_key(|it| it.day);
    let mut res = std::mem::take(&mut walk.steps);
    res.push(Step { day: entry.day, what: What::Taken, sent: sent(record, [entry]) });
    walk.down(entry);
    walk.rest(entry);
    walk.steps.sort_by_key(|it| it.day);
    res.extend(walk.steps);
    res
}

/// What has been walked so far.
struct Walk<'r> {
    record: &'r Record,
    seen: BTreeSet<DecisionId>,
    steps: Vec<Step>,
}

impl<'r> Walk<'r> {
    /// What a decision answers, and what that answers in turn.
    fn up(&mut self, entry: &Entry) {
        let model = &self.record.model;
        let mut at = entry.answers.as_ref();
        while let Some(id) = at.filter(|id| self.seen.insert((*id).clone())) {
            let sent = sent(self.record, self.record.register.get(id));
            self.add(id, What::Asked(id.clone()), sent);
            at = model.item(id).and_then(|it| it.2.answers.as_ref()).map(|it| &it.value);
        }
    }

    /// What a decision took the place of, where it is no part of the way anyhow.
    fn replaced(&mut self, entry: &Entry) {
        for id in &entry.look_up(&self.record.model).3.task.replaces {
            if self.seen.insert(id.value.clone()) {
                self.add(&id.value, What::Replaces(id.value.clone()), Vec::new());
            }
        }
    }

    /// What answers a decision, what answers that in turn, and on which agendas it stands.
    fn down(&mut self, entry: &'r Entry) {
        let mut open: VecDeque<&Entry> = VecDeque::from([entry]);
        while let Some(asked) = open.pop_front() {
            for id in &asked.answered_by {
                if self.seen.insert(id.clone()) {
                    let decided = decided_in(self.record, id);
                    let replaces = entry.replaced_by.as_ref() == Some(id);
                    let what = if replaces { What::Replaced } else { What::Answered };
                    self.add(id, what(id.clone()), sent(self.record, decided.iter().copied()));
                    open.extend(decided);
                }
            }
            for id in &asked.on_agenda {
                if self.seen.insert(id.clone()) {
                    self.add(id, What::OnAgenda(id.clone()), Vec::new());
                }
            }
        }
    }

    /// Follow-ups, the deadline and the successor.
    fn rest(&mut self, entry: &Entry) {
        for (id, progress) in &entry.followed_up {
            self.add(id, What::FollowedUp(id.clone(), *progress), Vec::new());
        }
        if matches!(entry.status, Status::Overdue | Status::Awaiting | Status::Pending) {
            let due = entry.look_up(&self.record.model).3.task.due.as_ref();
            let due = due.map(|it| Step { day: it.value, what: What::Due, sent: Vec::new() });
            self.steps.extend(due);
        }
        if let Some(id) = entry.replaced_by.as_ref().filter(|id| self.seen.insert((*id).clone())) {
            self.add(id, What::Replaced(id.clone()), Vec::new());
        }
    }

    fn add(&mut self, id: &DecisionId, what: What, sent: Vec<Sent>) {
        let found = self.record.model.item(id);
        self.steps.extend(found.map(|it| Step { day: it.1.day, what, sent }));
    }
}

/// The decisions of an item.
fn decided_in<'r>(record: &'r Record, item: &DecisionId) -> Vec<&'r Entry> {
    let found = record.model.item(item);
    let decisions = found.into_iter().flat_map(|it| &it.2.decisions);
    decisions.filter_map(|it| record.register.get(&it.id)).collect()
}

fn sent<'r>(record: &'r Record, entries: impl IntoIterator<Item = &'r Entry>) -> Vec<Sent> {
    let waits = entries.into_iter().filter_map(|it| wait_of(record, it));
    waits.map(|it| Sent { to: it.to.id.clone(), answer: it.answer }).collect()
}

#[cfg(test)]
mod tests;
