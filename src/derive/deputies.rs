//! Who may sit in for a holder who is absent.

use super::{SeatState, organisation_of};
use crate::model::{
    AlternatesKind, Appointment, Body, Model, OrganisationId, PersonId, Seat, SeatId,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Who may sit in for one holder on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deputies<'m> {
    /// Those who are named, first choice first.
    pub named: Vec<&'m PersonId>,
    /// The organisation of which anyone else may.
    pub anyone_of: Option<&'m OrganisationId>,
}

/// Who may sit in for the holder of an appointment on a day, given the seats of that day.
///
/// A personal deputy is the holder's own. A ranked list is the seat's: the holder's own choice
/// first, then what stands beside the other holders, in the order written. Where the mandate
/// speaks of organisations, anyone of the holder's may. Nobody sits in who holds a seat of the
/// body, or has left the position.
pub fn deputies_of<'m>(
    model: &'m Model,
    body: &'m Body,
    states: &[SeatState],
    appointment: &'m Appointment,
    day: NaiveDate,
) -> Deputies<'m> {
    let seat = seat_on(body, &appointment.seat.value, day);
    let kind = seat.and_then(|it| it.alternates.as_ref()?.kind.as_ref()).map(|it| it.value);
    let organisation = organisation_of(model, appointment);
    let beside = |other: &&'m Appointment| {
        let same_seat = other.seat.value == appointment.seat.value && other.life.covers(day);
        match kind {
            Some(AlternatesKind::Ranked) => same_seat,
            Some(AlternatesKind::ByOrganisation) => {
                same_seat && organisation.is_some() && organisation_of(model, other) == organisation
            }
            Some(AlternatesKind::Personal) | None => false,
        }
    };
    let sitting: BTreeSet<&PersonId> =
        states.iter().flat_map(|it| it.sitters(model, body)).map(|it| it.person).collect();
    let mut named: Vec<&'m PersonId> = Vec::new();
    for line in std::iter::once(appointment).chain(body.appointments.iter().filter(beside)) {
        for deputy in line.deputies.iter().map(|it| &it.value) {
            let free = !sitting.contains(deputy) && is_there(model, deputy, day);
            if free && !named.contains(&deputy) {
                named.push(deputy);
            }
        }
    }
    let anyone = kind == Some(AlternatesKind::ByOrganisation);
    Deputies { named, anyone_of: organisation.filter(|_| anyone) }
}

/// Whether a person may sit in for somebody, by any appointment that the absent one has that day,
/// given the seats of that day.
pub fn may_sit_in(
    model: &Model,
    body: &Body,
    states: &[SeatState],
    absent: &PersonId,
    deputy: &PersonId,
    day: NaiveDate,
) -> bool {
    let works_for = model.people.get(deputy).and_then(|it| it.organisation.as_ref());
    let held = body.appointments.iter();
    let mut held = held.filter(|it| it.person.value == *absent && it.life.covers(day));
    held.any(|it| {
        let deputies = deputies_of(model, body, states, it, day);
        let of_organisation =
            deputies.anyone_of.is_some_and(|it| works_for.is_some_and(|own| own.value == *it));
        deputies.named.contains(&deputy) || of_organisation
    })
}

fn is_there(model: &Model, person: &PersonId, day: NaiveDate) -> bool {
    let until = model.people.get(person).and_then(|it| it.until.as_ref());
    until.is_none_or(|it| day <= it.value.last_day())
}

fn seat_on<'m>(body: &'m Body, seat: &SeatId, day: NaiveDate) -> Option<&'m Seat> {
    body.mandate_on(day).seats.iter().find(|it| it.id.value == *seat)
}
