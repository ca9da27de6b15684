//! What a mandate asks for in time: duties, its review, what it rests on, and its end.

use super::{Ground, Look, Matter, Task, TaskState};
use crate::derive::mandate::{DutyState, duties, expired_basis, expired_frames, review_due};
use crate::model::{Mandate, PartialDate, Waiver};
use crate::text::{Span, Spanned};
use chrono::{Datelike, Days, NaiveDate};

impl<'r> Look<'r> {
    /// Duties, review, basis, waivers and the end of the body.
    pub(super) fn mandate(&mut self) {
        let mandate = self.body.mandate_on(self.today());
        if mandate.hollow {
            return;
        }
        let tasks = [self.duties(mandate), self.bases(mandate), self.waivers(mandate)];
        let tasks = tasks.into_iter().flatten().chain(self.review(mandate)).chain(self.end());
        for task in tasks.collect::<Vec<_>>() {
            self.keep(task);
        }
    }

    /// The duties of the calendar year, which fall due when the year or the body ends.
    fn duties(&self, mandate: &Mandate) -> Vec<Task> {
        let year = self.today().year();
        let end = NaiveDate::from_ymd_opt(year, 12, 31);
        let end = end.map(|it| self.body.life().last_day().map_or(it, |last| last.min(it)));
        let Some(end) = end.filter(|it| self.covers(*it)) else { return Vec::new() };
        let mut res = Vec::new();
        for of in duties(self.record, self.body, year) {
            let state = match of.state {
                DutyState::Open => TaskState::Open,
                DutyState::Planned | DutyState::Fulfilled => TaskState::Settled,
                DutyState::Unproven => continue,
            };
            let at = mandate.duties.iter().position(|it| std::ptr::eq(it, of.duty));
            let Some(duty) = at else { continue };
            let matter = Matter::Duty { duty, done: of.evidence.len(), times: of.times };
            let ground = Ground::of(&of.duty.rule, false);
            res.push(self.stated(end, matter, state, ground, of.duty.what.span));
        }
        res
    }

    /// The mandate's review, where it names the day: that a time has run out since it was adopted
    /// shows nothing of whether it was looked at again.
    fn review(&self, mandate: &Mandate) -> Option<Task> {
        let due = review_due(mandate).filter(|_| mandate.life.covers(self.today()))?;
        let state = self.missing(due.day)?;
        if state == TaskState::Overdue && due.since.is_some() {
            return None;
        }
        let ground = Ground::in_clause(due.review.clause.as_ref());
        Some(self.stated(due.day, Matter::Review, state, ground, due.span))
    }

    /// What the mandate rests on, where nothing of it holds after its last day.
    fn bases(&self, mandate: &Mandate) -> Vec<Task> {
        let Some(after) = self.until.checked_add_days(Days::new(1)) else { return Vec::new() };
        if !mandate.life.covers(self.today()) {
            return Vec::new();
        }
        let mut found = Vec::new();
        if let Some(basis) = expired_basis(&mandate.legal_basis, after)
            && let Some(until) = basis.life.until
        {
            let ground = Ground::in_clause(basis.clause.as_ref());
            found.push((&*basis.name.value, until.value.last_day(), ground, until.span));
        }
        for frame in expired_frames(&self.record.model, mandate, after) {
            let ground = Ground::in_clause(frame.clause);
            found.push((frame.name, frame.until.value.last_day(), ground, frame.until.span));
        }
        let task = |(name, day, ground, span): (&str, NaiveDate, Ground, Span)| {
            let state = self.missing(day)?;
            Some(self.stated(day, Matter::BasisEnds(name.to_owned()), state, ground, span))
        };
        found.into_iter().filter_map(task).collect()
    }

    /// The waivers that end; what has ended is for the rule to speak of again.
    fn waivers(&self, mandate: &Mandate) -> Vec<Task> {
        let ends = mandate.waivers.iter().filter_map(|it| Some((it, it.until?)));
        let ends = ends.filter(|(_, until)| self.covers(until.value.last_day()));
        let task = |(waiver, until): (&Waiver, Spanned<PartialDate>)| {
            let day = until.value.last_day();
            let matter = Matter::WaiverEnds(waiver.rule.value.clone());
            let task = self.stated(day, matter, TaskState::Open, Ground::default(), until.span);
            Task { ground: None, ..task }
        };
        ends.map(task).collect()
    }

    fn end(&self) -> Option<Task> {
        let until = self.body.life().until?;
        let day = Some(until.value.last_day()).filter(|it| self.covers(*it))?;
        let task =
            self.stated(day, Matter::BodyEnds, TaskState::Open, Ground::default(), until.span);
        Some(Task { ground: None, ..task })
    }

    fn stated(
        &self,
        day: NaiveDate,
        matter: Matter,
        state: TaskState,
        ground: Ground,
        source: Span,
    ) -> Task {
        Task {
            body: self.body.id.clone(),
            day: Some(day),
            matter,
            state,
            ground: Some(ground),
            source,
            partners: Vec::new(),
        }
    }
}
