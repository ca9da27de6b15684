//! What lies ahead of those who serve the bodies: what they must do or watch in the coming days,
//! and what is past its day and still missing.
//!
//! Each thing stands once, by its day, with the rule it follows from, the place where its datum
//! stands, and whose secretariat answers for it on that day.

mod elections;
mod handovers;
mod mandates;
mod meetings;
mod partners;
mod seats;
mod task;

pub use elections::{Election, Place};
pub use partners::Partner;
pub use task::{Ground, Matter, Task, TaskState};

use self::partners::Serving;
use crate::derive::Record;
use crate::model::{Body, BodyId, Model};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// What lies ahead of those who serve the bodies.
#[derive(Clone, Debug, Default)]
pub struct Ahead {
    overdue: Vec<Task>,
    coming: Vec<Task>,
    served: BTreeMap<BodyId, Vec<Partner>>,
    elections: Vec<Election>,
}

/// The days that are looked at, and where each thing goes.
struct Look<'r> {
    record: &'r Record,
    body: &'r Body,
    serving: Serving<'r>,
    /// The last day that is looked at.
    until: NaiveDate,
    found: Vec<Task>,
}

impl Ahead {
    /// How many days after the day of the record are looked at.
    pub const DAYS: u64 = 90;

    /// What lies within so many days after the day of a record, and what is past its day.
    pub fn of(record: &Record, days: u64) -> Ahead {
        let today = record.as_of;
        let until = today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let mut res = Ahead::default();
        let mut all: Vec<Task> = Vec::new();
        for body in record.model.bodies.values() {
            let life = body.life();
            if life.is_over(today) || !life.has_begun(until) {
                continue;
            }
            let look = Look::of(record, body, until);
            res.served.insert(body.id.clone(), look.serving.on(today));
            all.extend(look.everything());
        }
        all.sort_by(|a, b| a.order().cmp(&b.order()));
        (res.overdue, res.coming) = all.into_iter().partition(|it| it.state == TaskState::Overdue);
        res.elections = elections::elections(record);
        res
    }

    /// What lies ahead of those who serve the bodies that an edition shows.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Ahead {
        let is_shown = |id: &BodyId| model.bodies.contains_key(id);
        let mut res = self.clone();
        res.overdue.retain(|it| is_shown(&it.body));
        res.coming.retain(|it| is_shown(&it.body));
        res.served.retain(|id, _| is_shown(id));
        for election in &mut res.elections {
            election.places.retain(|it| is_shown(&it.body));
        }
        res.elections.retain(|it| !it.places.is_empty());
        res
    }

    /// What is past its day and still missing, the oldest first; what began on no known day stands
    /// before that.
    pub fn overdue(&self) -> &[Task] {
        &self.overdue
    }

    /// What is to come, the nearest first.
    pub fn coming(&self) -> &[Task] {
        &self.coming
    }

    /// Who serves each body that is in being or begins in the days that are looked at, on the day
    /// of the record; nobody where neither mandate nor members say.
    pub fn served(&self) -> &BTreeMap<BodyId, Vec<Partner>> {
        &self.served
    }

    /// Who serves a body on the day of the record.
    pub fn partners(&self, body: &BodyId) -> &[Partner] {
        self.served.get(body).map_or(&[], Vec::as_slice)
    }

    /// The ends of election periods that ask for new appointments around the day of the record.
    pub fn elections(&self) -> &[Election] {
        &self.elections
    }
}

impl<'r> Look<'r> {
    fn of(record: &'r Record, body: &'r Body, until: NaiveDate) -> Look<'r> {
        let serving = Serving::of(body, record.as_of);
        Look { record, body, serving, until, found: Vec::new() }
    }

    fn everything(mut self) -> Vec<Task> {
        self.meetings();
        self.handovers();
        self.seats();
        self.mandate();
        self.found
    }

    fn today(&self) -> NaiveDate {
        self.record.as_of
    }

    /// Whether a day is one of those that are looked at.
    fn covers(&self, day: NaiveDate) -> bool {
        self.today() <= day && day <= self.until
    }

    /// How something stands that is still missing: to come, or past its day; nothing where its day
    /// is beyond those that are looked at.
    fn missing(&self, day: NaiveDate) -> Option<TaskState> {
        if day < self.today() {
            return Some(TaskState::Overdue);
        }
        self.covers(day).then_some(TaskState::Open)
    }

    /// Keeps a thing under those who serve the body on its day, or today where that is past.
    fn keep(&mut self, task: Task) {
        let day = task.day.unwrap_or(self.today()).max(self.today());
        let partners = if task.partners.is_empty() { self.serving.on(day) } else { task.partners };
        self.found.push(Task { partners, ..task });
    }
}

#[cfg(test)]
mod tests;
