//! What a person is to the bodies: member, deputy, chair, secretariat.

use crate::derive::{Holding, holdings_of_person};
use crate::model::{Body, BodyId, ChairTurn, PersonId, Service};
use crate::render::rows::Spell;
use crate::render::view::{Link, Who};
use crate::render::{Portal, Route};
use serde::Serialize;

/// What a person is to the bodies.
#[derive(Default)]
pub(super) struct Roles<'p> {
    /// The bodies that count on the person now.
    pub(super) bodies: Vec<&'p Body>,
    /// Seats now and to come.
    pub(super) seats: Vec<SeatRow>,
    /// Seats there have been.
    pub(super) earlier: Vec<SeatRow>,
    pub(super) deputy: Vec<DeputyRow>,
    pub(super) chairs: Vec<ChairRow>,
    pub(super) services: Vec<ServiceRow>,
}

#[derive(Serialize)]
pub(super) struct SeatRow {
    body: Link,
    seat: String,
    organisation: Option<Link>,
    life: Spell,
    deputies: Vec<Who>,
}

#[derive(Serialize)]
pub(super) struct DeputyRow {
    body: Link,
    seat: String,
    whose: Who,
}

#[derive(Serialize)]
pub(super) struct ChairRow {
    body: Link,
    role: String,
    /// The side, where the chair is shared.
    side: Option<String>,
    life: Spell,
    /// Whether the turn runs now.
    now: bool,
}

#[derive(Serialize)]
pub(super) struct ServiceRow {
    body: Link,
    organisation: Option<Link>,
    life: Spell,
    /// Whether the service runs now.
    now: bool,
}

impl<'p> Roles<'p> {
    pub(super) fn of(portal: &Portal<'p>, person: &PersonId) -> Roles<'p> {
        let record = portal.record;
        let mut res = Roles::default();
        for holding in holdings_of_person(record, person) {
            let row = seat_row(portal, &holding);
            let life = &holding.tenure.life;
            if life.is_over(record.as_of) || holding.body.life().is_over(record.as_of) {
                res.earlier.push(row);
            } else {
                res.seats.push(row);
                res.counts_on(holding.body, life.covers(record.as_of));
            }
        }
        res.earlier.reverse();
        for body in record.involvement.of_person(person, &record.model) {
            res.take_others(portal, body, person);
        }
        res.chairs.sort_by_key(|it| !it.now);
        res.services.sort_by_key(|it| !it.now);
        res
    }

    fn take_others(&mut self, portal: &Portal<'p>, body: &'p Body, person: &PersonId) {
        let day = portal.record.as_of;
        let in_being = body.life().covers(day);
        for appointment in body.appointments.iter().filter(|it| it.life.covers(day) && in_being) {
            if appointment.deputies.iter().any(|it| it.value == *person) {
                let seat = body.seat(&appointment.seat.value);
                let id = appointment.seat.value.as_str();
                self.deputy.push(DeputyRow {
                    body: portal.body_link(body),
                    seat: seat.map_or(id, |it| it.title.value.as_str()).to_owned(),
                    whose: portal.who(&appointment.person.value),
                });
            }
        }
        let own = |it: &&ChairTurn| it.person.as_ref().is_some_and(|it| it.value == *person);
        for turn in body.chair_turns.iter().filter(own) {
            let now = in_being && turn.life.covers(day);
            self.counts_on(body, now);
            self.chairs.push(ChairRow {
                body: portal.body_link(body),
                role: portal.words().say(&format!("people-{}", turn.role.word())),
                side: turn.side.as_ref().map(|it| portal.party(it.value.as_str())),
                life: portal.spell(&turn.life),
                now,
            });
        }
        let own = |it: &&Service| it.person.value == *person;
        for service in body.services.iter().filter(own) {
            let now = in_being && service.life.covers(day);
            self.counts_on(body, now);
            let organisation = service.organisation.as_ref();
            self.services.push(ServiceRow {
                body: portal.body_link(body),
                organisation: organisation.map(|it| portal.organisation_link(&it.value)),
                life: portal.spell(&service.life),
                now,
            });
        }
    }

    fn counts_on(&mut self, body: &'p Body, now: bool) {
        let known = |id: &BodyId| self.bodies.iter().any(|it| it.id == *id);
        if now && !known(&body.id) {
            self.bodies.push(body);
        }
    }
}

fn seat_row(portal: &Portal<'_>, holding: &Holding<'_>) -> SeatRow {
    let last = holding.tenure.last;
    SeatRow {
        body: Link::to(holding.body.name(), &Route::body(&holding.body.id)),
        seat: holding.title().to_owned(),
        organisation: last.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        life: portal.spell(&holding.tenure.life),
        deputies: last.deputies.iter().map(|it| portal.who(&it.value)).collect(),
    }
}
