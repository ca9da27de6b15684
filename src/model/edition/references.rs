//! References to bodies, and to decisions, that an edition does not show.

use crate::model::unshown::Unshown;
use crate::model::{
    Action, Actor, Body, BodyId, Chair, Decision, DecisionId, Guest, Hidden, Item, Leader, Mandate,
    Meeting, MeetingRules, Model, Owner, Passage, Seat, Task,
};
use crate::text::Spanned;
use std::collections::BTreeSet;

/// What is not to be referred to.
#[derive(Debug)]
pub(super) struct References {
    bodies: BTreeSet<BodyId>,
    /// What stands for each of them.
    unshown: BodyId,
    /// The items and decisions there are, before anything is taken away.
    known: BTreeSet<DecisionId>,
    hidden: Hidden,
}

impl References {
    pub(super) fn of(model: &Model, unshown: &Unshown) -> References {
        References {
            bodies: unshown.bodies.clone(),
            unshown: BodyId::unshown(model.site.language),
            known: ids(model).collect(),
            hidden: Hidden::of(model, unshown),
        }
    }

    /// Leaves of each reference to what is gone that there was one, or nothing.
    pub(super) fn neutralise(mut self, model: &mut Model) {
        for id in ids(model) {
            self.known.remove(&id);
        }
        // What is left is gone, and so is whatever is said to stand in a body that is not shown.
        if let Some(rules) = &mut model.site.house_rules.meetings {
            self.of_meetings(rules);
        }
        for body in model.bodies.values_mut() {
            self.of_body(body);
        }
    }

    fn body(&self, id: &mut BodyId) {
        if self.bodies.contains(id) {
            *id = self.unshown.clone();
        }
    }

    /// An author's own words, where they name what is not shown.
    fn words(&self, words: &mut String) {
        if self.hidden.is_named_in(words) {
            *words = self.unshown.to_string();
        }
    }

    fn actor(&self, actor: &mut Actor) {
        match actor {
            Actor::Body(id) => self.body(id),
            Actor::Words(words) => self.words(words),
            Actor::Itself | Actor::Organisation(_) | Actor::Cluster(_) | Actor::Person(_) => (),
        }
    }

    fn actors<'a>(&self, actors: impl IntoIterator<Item = &'a mut Spanned<Actor>>) {
        actors.into_iter().for_each(|it| self.actor(&mut it.value));
    }

    fn owner(&self, owner: &mut Option<Spanned<Owner>>) {
        if let Some(Spanned { value: Owner::Actor(actor), .. }) = owner {
            self.actor(actor);
        }
    }

    fn is_gone(&self, id: &DecisionId) -> bool {
        self.bodies.contains(&id.meeting.body) || self.known.contains(id)
    }

    fn decision(&self, id: &mut Option<Spanned<DecisionId>>) {
        id.take_if(|it| self.is_gone(&it.value));
    }

    fn of_body(&self, body: &mut Body) {
        for mandate in body.earlier.iter_mut().chain([&mut body.mandate]) {
            self.of_mandate(mandate);
        }
        for it in &mut body.appointments {
            self.actors(&mut it.appointed_by);
            self.actors(&mut it.nominated_by);
            self.decision(&mut it.decided);
        }
        for it in &mut body.chair_turns {
            self.decision(&mut it.decided);
        }
        for meeting in &mut body.meetings {
            meeting.with.retain(|it| !self.bodies.contains(&it.value));
            self.of_meeting(meeting);
        }
    }

    fn of_meeting(&self, meeting: &mut Meeting) {
        for guest in &mut meeting.attendance.guests {
            if let Guest::Words(words) = &mut guest.value {
                self.words(words);
            }
        }
        if let Some(Spanned { value: Leader::Words(words), .. }) = &mut meeting.leader {
            self.words(words);
        }
        let written = meeting.demanded_by.iter_mut().chain(&mut meeting.objections);
        written.for_each(|it| self.words(&mut it.value));
        meeting.items.iter_mut().for_each(|it| self.of_item(it));
    }

    fn of_mandate(&self, mandate: &mut Mandate) {
        let bodies = (mandate.reports_to.iter_mut())
            .chain(&mut mandate.via)
            .chain(&mut mandate.successors)
            .chain(mandate.relations.iter_mut().map(|it| &mut it.to))
            .chain(mandate.secretariat.iter_mut().filter_map(|it| it.body.as_mut()));
        bodies.for_each(|it| self.body(&mut it.value));
        let serving = mandate.secretariat.iter_mut().filter_map(|it| it.who.as_mut());
        serving.for_each(|it| self.words(&mut it.value));
        let actors = (mandate.established_by.iter_mut())
            .chain(mandate.ended.iter_mut().filter_map(|it| it.by.as_mut()))
            .chain(mandate.powers.recommends.iter_mut().filter_map(|it| it.to.as_mut()))
            .chain(&mut mandate.composition.appointed_by)
            .chain(mandate.duties.iter_mut().filter_map(|it| it.to.as_mut()))
            .chain(mandate.approvals.iter_mut().filter_map(|it| it.by.as_mut()));
        self.actors(actors);
        mandate.approvals.iter_mut().for_each(|it| self.decision(&mut it.decision));
        mandate.waivers.iter_mut().for_each(|it| self.decision(&mut it.decision));
        mandate.seats.iter_mut().for_each(|it| self.of_seat(it));
        mandate.chair.iter_mut().for_each(|it| self.of_chair(it));
        mandate.meetings.iter_mut().for_each(|it| self.of_meetings(it));
    }

    fn of_seat(&self, seat: &mut Seat) {
        let bodies = [&mut seat.member_of, &mut seat.chair_of, &mut seat.mirrors];
        bodies.into_iter().flatten().for_each(|it| self.body(&mut it.value));
        let actors = (seat.nominated_by.iter_mut())
            .chain(&mut seat.appointed_by)
            .chain(&mut seat.elected_by);
        self.actors(actors);
    }

    fn of_chair(&self, chair: &mut Chair) {
        self.actors(&mut chair.chosen_by);
        chair.member_of.iter_mut().for_each(|it| self.body(&mut it.value));
    }

    fn of_meetings(&self, rules: &mut MeetingRules) {
        if let Some(minutes) = &mut rules.minutes {
            self.actors(&mut minutes.by);
        }
        let before = rules.before.iter_mut();
        for it in
            before.filter(|it| it.body.as_ref().is_some_and(|it| self.bodies.contains(&it.value)))
        {
            it.body.iter_mut().for_each(|it| self.body(&mut it.value));
            it.written.value = self.unshown.to_string();
        }
    }

    fn of_item(&self, item: &mut Item) {
        self.owner(&mut item.by);
        self.decision(&mut item.answers);
        item.decisions.iter_mut().for_each(|Decision { task, .. }| self.of_task(task));
        item.actions.iter_mut().for_each(|Action { task, .. }| self.of_task(task));
        item.follow_ups.iter_mut().for_each(|it| self.decision(&mut it.of));
        let passages =
            (item.recommendations.iter_mut()).chain(&mut item.dissents).chain(&mut item.recusals);
        passages.for_each(|Passage { argument, .. }| self.actors(argument));
    }

    fn of_task(&self, task: &mut Task) {
        self.owner(&mut task.owner);
        task.to.iter_mut().for_each(|it| self.body(&mut it.value));
        task.replaces.retain(|it| !self.is_gone(&it.value));
    }
}

/// Every item, and every decision under one.
fn ids(model: &Model) -> impl Iterator<Item = DecisionId> {
    let meetings = model.bodies.values().flat_map(|it| &it.meetings);
    meetings.flat_map(|meeting| {
        meeting.items.iter().flat_map(|item| {
            let own = DecisionId::of_item(&meeting.id, &item.id);
            item.decisions.iter().map(|it| it.id.clone()).chain([own])
        })
    })
}
