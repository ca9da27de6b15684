//! Who answers for what an owner must do, on a day: the people, and those they act for.

use crate::derive::chair::{chair_organisation, chairs_on, secretariat_on};
use crate::model::{Actor, Body, BodyId, Model, OrganisationId, Owner, PersonId, SeatId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Those who answer for something on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bearers {
    /// The person who is named, or who holds the seat, the chair or the secretariat.
    pub people: BTreeSet<PersonId>,
    /// The organisation that is named, or that they act for.
    pub organisations: BTreeSet<OrganisationId>,
    /// The seat that is named, of the body that decided.
    pub seat: Option<SeatId>,
    /// The body that is named.
    pub body: Option<BodyId>,
}

/// Those who answer for what a body asks of an owner, on a day.
///
/// A seat, the chair and the secretariat hand it on to whoever holds them; an organisation that
/// the owner names is bound also where nobody sits for it.
pub fn bearers(owner: &Owner, body: &Body, model: &Model, day: NaiveDate) -> Bearers {
    let mut res = Bearers::default();
    match owner {
        Owner::Seat(seat, organisation) => res.take_seat(seat, organisation.as_ref(), body, day),
        Owner::Chair => {
            for turn in chairs_on(body, day) {
                res.people.extend(turn.person.as_ref().map(|it| it.value.clone()));
                res.organisations.extend(chair_organisation(body, turn).cloned());
            }
        }
        Owner::Secretariat => {
            for service in body.services.iter().filter(|it| it.life.covers(day)) {
                res.people.insert(service.person.value.clone());
                res.organisations.extend(service.organisation.as_ref().map(|it| it.value.clone()));
            }
            let provided = secretariat_on(body, day).into_iter();
            res.organisations.extend(provided.filter_map(|it| it.organisation.cloned()));
        }
        Owner::Actor(Actor::Person(person)) => {
            res.organisations = acts_for(person, body, model, day);
            res.people.insert(person.clone());
        }
        Owner::Actor(Actor::Organisation(it)) => drop(res.organisations.insert(it.clone())),
        Owner::Actor(Actor::Body(it)) => res.body = Some(it.clone()),
        Owner::Actor(Actor::Itself) => res.body = Some(body.id.clone()),
        Owner::Actor(Actor::Cluster(_) | Actor::Words(_)) => (),
    }
    res
}

impl Bearers {
    fn take_seat(
        &mut self,
        seat: &SeatId,
        organisation: Option<&OrganisationId>,
        body: &Body,
        day: NaiveDate,
    ) {
        let own = body.appointments.iter().filter(|it| it.seat.value == *seat);
        for appointment in own.filter(|it| it.life.covers(day)) {
            let of = appointment.organisation.as_ref().map(|it| &it.value);
            if organisation.is_none_or(|wanted| of == Some(wanted)) {
                self.people.insert(appointment.person.value.clone());
                self.organisations.extend(of.cloned());
            }
        }
        let stated = body.mandate_on(day).seats.iter().find(|it| it.id.value == *seat);
        let stated = stated.and_then(|it| it.organisation.as_ref()).map(|it| &it.value);
        self.organisations.extend(organisation.or(stated).cloned());
        self.seat = Some(seat.clone());
    }
}

/// Those a person acts for in a body; where the person has no part in it, those that the person's
/// own document names.
fn acts_for(
    person: &PersonId,
    body: &Body,
    model: &Model,
    day: NaiveDate,
) -> BTreeSet<OrganisationId> {
    let own = |it: &PersonId| it == person;
    let seats = body.appointments.iter().filter(|it| own(&it.person.value) && it.life.covers(day));
    let serves = body.services.iter().filter(|it| own(&it.person.value) && it.life.covers(day));
    let seats = seats.filter_map(|it| it.organisation.as_ref());
    let here = seats.chain(serves.filter_map(|it| it.organisation.as_ref()));
    let here: BTreeSet<OrganisationId> = here.map(|it| it.value.clone()).collect();
    if here.is_empty() {
        let known = model.people.get(person).and_then(|it| it.organisation.as_ref());
        return known.map(|it| it.value.clone()).into_iter().collect();
    }
    here
}
