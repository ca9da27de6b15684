//! In which bodies each person and each organisation has a part.
//!
//! A portal of many bodies has as many people; whoever asks what one of them does looks through
//! that one's own bodies, and not through all.

use crate::model::{Actor, Body, BodyId, Model, OrganisationId, Owner, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// In which bodies each person and each organisation has a part, now or ever.
#[derive(Clone, Debug, Default)]
pub struct Involvement {
    people: BTreeMap<PersonId, BTreeSet<BodyId>>,
    organisations: BTreeMap<OrganisationId, BTreeSet<BodyId>>,
}

impl Involvement {
    pub(in crate::derive) fn of(model: &Model) -> Involvement {
        let mut res = Involvement::default();
        for body in model.bodies.values() {
            res.take_members(body);
            res.take_seats(body, model);
            res.take_owners(body);
        }
        res
    }

    /// The same without bodies that the readers of an edition may not see.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Involvement {
        let is_shown = |it: &BodyId| model.bodies.contains_key(it);
        let mut res = self.clone();
        res.people.values_mut().for_each(|it| it.retain(is_shown));
        res.organisations.values_mut().for_each(|it| it.retain(is_shown));
        res
    }

    /// The bodies in which a person sits or sat, stands in, leads, serves, or owes something.
    pub fn of_person<'m>(
        &self,
        person: &PersonId,
        model: &'m Model,
    ) -> impl Iterator<Item = &'m Body> {
        self.people.get(person).into_iter().flatten().filter_map(|it| model.bodies.get(it))
    }

    /// The bodies in which an organisation has a seat, a person or a turn in the chair.
    pub fn of_organisation<'m>(
        &self,
        organisation: &OrganisationId,
        model: &'m Model,
    ) -> impl Iterator<Item = &'m Body> {
        let bodies = self.organisations.get(organisation).into_iter().flatten();
        bodies.filter_map(|it| model.bodies.get(it))
    }

    fn take_members(&mut self, body: &Body) {
        for it in &body.appointments {
            self.person(&it.person.value, body);
            it.deputies.iter().for_each(|it| self.person(&it.value, body));
            it.organisation.iter().for_each(|it| self.organisation(&it.value, body));
        }
        for it in &body.chair_turns {
            it.person.iter().for_each(|it| self.person(&it.value, body));
            it.organisation.iter().for_each(|it| self.organisation(&it.value, body));
        }
        for it in &body.services {
            self.person(&it.person.value, body);
            it.organisation.iter().for_each(|it| self.organisation(&it.value, body));
        }
    }

    fn take_seats(&mut self, body: &Body, model: &Model) {
        for seat in body.versions().flat_map(|it| &it.seats) {
            seat.organisation.iter().for_each(|it| self.organisation(&it.value, body));
            let cluster =
                seat.one_per.as_ref().and_then(|it| model.clusters.get(&it.value.cluster));
            for it in cluster.into_iter().flat_map(|it| &it.organisations) {
                self.organisation(&it.value, body);
            }
        }
    }

    fn take_owners(&mut self, body: &Body) {
        let items = body.meetings.iter().flat_map(|it| &it.items);
        for decision in items.flat_map(|it| &it.decisions) {
            if let Some(Owner::Actor(Actor::Person(it))) =
                decision.task.owner.as_ref().map(|it| &it.value)
            {
                self.person(it, body);
            }
        }
    }

    fn person(&mut self, person: &PersonId, body: &Body) {
        self.people.entry(person.clone()).or_default().insert(body.id.clone());
    }

    fn organisation(&mut self, organisation: &OrganisationId, body: &Body) {
        self.organisations.entry(organisation.clone()).or_default().insert(body.id.clone());
    }
}
