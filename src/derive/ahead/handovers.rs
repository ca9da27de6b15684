//! The chair that passes on, and the secretariat that follows it.

use super::{Ground, Look, Matter, Partner, Task, TaskState};
use crate::derive::chair::{ChairSide, TurnState, coming_turns, turn_on, turns_by_meeting};
use crate::model::{Body, ChairRole, ChairTurn, InTurn, Rotation, Secretariat, Service};
use crate::text::Span;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

impl<'r> Look<'r> {
    /// The chair and the secretariat that pass on, and those who end their service.
    pub(super) fn handovers(&mut self) {
        let sides = self.serving.sides.clone();
        let mut days = BTreeSet::new();
        for side in &sides {
            for day in self.days_of(side) {
                days.insert(day);
                let task = self.chair(side, day);
                self.keep(task);
            }
        }
        let versions = self.body.versions().filter_map(|it| it.life.first_day());
        days.extend(versions.filter(|it| self.covers(*it)));
        for day in days {
            let task = self.secretariat(day);
            task.into_iter().for_each(|it| self.keep(it));
        }
        let body = self.body;
        for service in &body.services {
            let task = self.service(service);
            task.into_iter().for_each(|it| self.keep(it));
        }
    }

    /// The days on which the chair of a side passes on: the day after a turn, the first day of the
    /// next, and those that the mandate's order foresees beyond what is written.
    fn days_of(&self, side: &ChairSide<'_>) -> BTreeSet<NaiveDate> {
        let turns = side.turns.iter().filter(|it| it.turn.role == ChairRole::Chair);
        let turns: Vec<_> = turns.filter(|it| it.state != TurnState::Past).collect();
        let ends = turns.iter().filter_map(|it| it.last_day()?.checked_add_days(Days::new(1)));
        let begins = turns.iter().filter_map(|it| it.turn.life.first_day());
        let mut res: BTreeSet<NaiveDate> = ends.chain(begins).collect();
        if let Some(rotation) = side.rotation.filter(|it| !turns_by_meeting(it)) {
            let sits = |day: NaiveDate| {
                turns.iter().any(|it| {
                    it.turn.life.has_begun(day) && it.last_day().is_none_or(|it| day <= it)
                })
            };
            let foreseen = self.foreseen(rotation).into_iter();
            res.extend(foreseen.filter(|it| !sits(*it)));
        }
        let life = self.body.life();
        res.into_iter().filter(|it| self.covers(*it) && life.covers(*it)).collect()
    }

    /// The first days of the turns that begin in the days that are looked at.
    fn foreseen(&self, rotation: &Rotation) -> Vec<NaiveDate> {
        let Some(before) = self.today().checked_sub_days(Days::new(1)) else { return Vec::new() };
        let mut count = 4;
        loop {
            let turns = coming_turns(self.body, rotation, before, count);
            let whole = turns.len() < count || turns.last().is_none_or(|it| self.until < it.from);
            if whole {
                return turns.into_iter().map(|it| it.from).collect();
            }
            count *= 2;
        }
    }

    fn chair(&self, side: &ChairSide<'_>, day: NaiveDate) -> Task {
        let before = day.checked_sub_days(Days::new(1)).unwrap_or(day);
        let turns = || {
            let all = side.turns.iter().filter(|it| it.turn.role == ChairRole::Chair);
            all.map(|it| (it.turn, it.last_day()))
        };
        let next = turns().find(|(it, _)| it.life.first_day() == Some(day)).map(|it| it.0);
        let last = turns().find(|(_, last)| *last == Some(before)).map(|it| it.0);
        let order = || {
            let turn = turn_on(self.body, side.rotation?, day)?;
            (turn.from == day).then(|| turn.whose.clone())
        };
        let mandate = self.body.mandate_on(day);
        let ground = mandate.chair.as_ref().map(|chair| match side.rotation {
            Some(rotation) => Ground::of(&chair.rule_of(rotation), false),
            None => Ground::of(&chair.rule, false),
        });
        let place = next.or(last).map(|it| it.span);
        let to = next.and_then(taker).or_else(order);
        Task {
            body: self.body.id.clone(),
            day: Some(day),
            state: if next.is_some() { TaskState::Settled } else { TaskState::Open },
            matter: Matter::ChairPasses { side: side.party.cloned(), to },
            ground,
            source: place.or(side.rotation.map(|it| it.span)).unwrap_or(mandate.span),
            partners: self.both(day),
        }
    }

    /// The secretariat that passes on, on a day on which others serve than on the day before.
    fn secretariat(&self, day: NaiveDate) -> Option<Task> {
        let before = day.checked_sub_days(Days::new(1))?;
        let (from, to) = (self.serving.on(before), self.serving.on(day));
        if from == to || !self.body.life().covers(before) {
            return None;
        }
        let mandate = self.body.mandate_on(day);
        let follows = mandate.secretariat.iter().find(|it| it.of_chair.is_some());
        let part = follows.or(mandate.secretariat.first());
        let served = to.iter().all(|it| is_served(self.body, it, day));
        Some(Task {
            body: self.body.id.clone(),
            day: Some(day),
            state: if served { TaskState::Settled } else { TaskState::Open },
            matter: Matter::SecretariatPasses { from, to },
            ground: part.map(|it| Ground::in_clause(it.clause.as_ref())),
            source: part.map_or(mandate.span, |it| place_of(it).unwrap_or(mandate.span)),
            partners: self.both(day),
        })
    }

    /// Those who serve on the day before and on the day: a handover takes both.
    fn both(&self, day: NaiveDate) -> Vec<Partner> {
        let before = day.checked_sub_days(Days::new(1)).unwrap_or(day);
        let all = self.serving.on(before).into_iter().chain(self.serving.on(day));
        all.collect::<BTreeSet<Partner>>().into_iter().collect()
    }

    fn service(&self, service: &Service) -> Option<Task> {
        let last = service.life.last_day().filter(|it| self.covers(*it))?;
        let organisation = service.organisation.as_ref().map(|it| it.value.clone());
        let next = last.checked_add_days(Days::new(1))?;
        if !self.body.life().covers(next) {
            return None;
        }
        let same = |it: &&Service| {
            it.organisation.as_ref().map(|it| &it.value) == organisation.as_ref()
                && it.life.covers(next)
        };
        let followed = self.body.services.iter().any(|it| same(&it));
        Some(Task {
            body: self.body.id.clone(),
            day: Some(last),
            state: if followed { TaskState::Settled } else { TaskState::Open },
            matter: Matter::ServiceEnds { person: service.person.value.clone(), organisation },
            ground: None,
            source: service.life.until.as_ref().map_or(service.span, |it| it.span),
            partners: Vec::new(),
        })
    }
}

/// Who takes a turn that is written.
fn taker(turn: &ChairTurn) -> Option<InTurn> {
    let organisation = turn.organisation.as_ref();
    let person = || turn.person.as_ref().map(|it| InTurn::Person(it.value.clone()));
    organisation.map(|it| InTurn::Organisation(it.value.clone())).or_else(person)
}

/// Whether somebody is written down to serve from an organisation on a day; others need nobody.
fn is_served(body: &Body, partner: &Partner, day: NaiveDate) -> bool {
    match partner {
        Partner::Organisation(id) => body.services.iter().any(|it| {
            it.life.covers(day) && it.organisation.as_ref().is_some_and(|it| it.value == *id)
        }),
        Partner::OfChair(_) => false,
        Partner::Body(_) | Partner::Itself | Partner::Described => true,
    }
}

/// Where a part of the secretariat is stated.
fn place_of(part: &Secretariat) -> Option<Span> {
    let of_chair = part.of_chair.as_ref().map(|it| it.span);
    let organisation = part.organisation.as_ref().map(|it| it.span);
    let body = part.body.as_ref().map(|it| it.span);
    of_chair.or(organisation).or(body).or(part.who.as_ref().map(|it| it.span))
}
