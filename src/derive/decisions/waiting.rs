//! What one body was sent by another: how long the answer took, or has been waited for.

use super::{Entry, Status};
use crate::derive::Record;
use crate::model::{Body, BodyId, DecisionId};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A decision that was sent to another body, and what came of that.
#[derive(Clone, Debug)]
pub struct Wait<'r> {
    /// The decision.
    pub entry: &'r Entry,
    /// The body that sent it.
    pub from: &'r Body,
    /// The body it was sent to.
    pub to: &'r Body,
    /// How it stands with the answer.
    pub answer: Answer,
}

/// How it stands with an answer that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It came.
    Given {
        /// The first item that answered.
        by: DecisionId,
        /// How many days it took.
        days: i64,
    },
    /// It is to be given at a meeting of which there are no minutes yet.
    OnAgenda {
        /// The item.
        item: DecisionId,
        /// The day of the meeting.
        on: NaiveDate,
        /// How many days it has been waited for.
        days: i64,
    },
    /// It is waited for, and stands on no agenda.
    Awaited {
        /// How many days it has been waited for.
        days: i64,
    },
    /// It is waited for no more, and never came.
    Never,
}

impl Answer {
    /// How many days it took, or has been waited for.
    pub fn days(&self) -> Option<i64> {
        match self {
            Answer::Given { days, .. }
            | Answer::OnAgenda { days, .. }
            | Answer::Awaited { days } => Some(*days),
            Answer::Never => None,
        }
    }
}

/// Who waits for whom, by body.
#[derive(Clone, Debug, Default)]
pub struct Waiting<'r> {
    here: BTreeMap<&'r BodyId, Vec<Wait<'r>>>,
    elsewhere: BTreeMap<&'r BodyId, Vec<Wait<'r>>>,
}

impl<'r> Waiting<'r> {
    /// Everything that waits for an answer on the day of the record.
    pub fn of(record: &'r Record) -> Waiting<'r> {
        let mut res = Waiting::default();
        let mut waiting: Vec<&Entry> = record.register.newest_first();
        waiting.retain(|it| it.status == Status::Awaiting);
        waiting.sort_by_key(|it| (it.day, Reverse(&it.id)));
        for wait in waiting.into_iter().filter_map(|it| wait_of(record, it)) {
            res.elsewhere.entry(&wait.from.id).or_default().push(wait.clone());
            res.here.entry(&wait.to.id).or_default().push(wait);
        }
        res
    }

    /// What waits for a body's answer, the oldest first.
    pub fn at(&self, body: &BodyId) -> &[Wait<'r>] {
        self.here.get(body).map_or(&[], Vec::as_slice)
    }

    /// What a body waits for others to answer, the oldest first.
    pub fn by(&self, body: &BodyId) -> &[Wait<'r>] {
        self.elsewhere.get(body).map_or(&[], Vec::as_slice)
    }
}

/// What came of sending a decision to another body; nothing where it was sent to none, or where
/// the edition does not show by what it was answered.
pub fn wait_of<'r>(record: &'r Record, entry: &'r Entry) -> Option<Wait<'r>> {
    let (from, _, _, decision) = entry.look_up(&record.model);
    let to = record.model.bodies.get(&decision.task.to.as_ref()?.value)?;
    if entry.answered_unseen || to.id == from.id {
        return None;
    }
    let day_of = |it: &DecisionId| record.model.item(it).map(|it| it.1.day);
    // What names a later decision as the one it answers took no time.
    let since = |day: NaiveDate| (day - entry.day).num_days().max(0);
    let dated = |it: &'r DecisionId| day_of(it).map(|day| (it.clone(), day));
    let given = entry.answered_by.iter().find_map(dated);
    let announced = entry.on_agenda.iter().find_map(dated);
    let answer = match (given, announced) {
        (Some((by, day)), _) => Answer::Given { by, days: since(day) },
        (None, _) if entry.status != Status::Awaiting => Answer::Never,
        (None, Some((item, on))) => Answer::OnAgenda { item, on, days: since(record.as_of) },
        (None, None) => Answer::Awaited { days: since(record.as_of) },
    };
    Some(Wait { entry, from, to, answer })
}
