//! Who holds which seat on a day, and which seats nobody holds.

mod emptiness;
mod seating;
mod staying;

pub use seating::seats_on;

use crate::derive::Record;
use crate::model::{Appointment, Body, BodyId, Count, Model, OrganisationId, PersonId, Seat};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The seats of every body on one day.
#[derive(Clone, Debug, Default)]
pub struct Occupancy {
    bodies: BTreeMap<BodyId, Vec<SeatState>>,
}

/// A seat of the mandate in force, with who sits there.
#[derive(Clone, Debug)]
pub struct SeatState {
    /// The seat, by its place in the mandate.
    pub seat: usize,
    /// How many places it has.
    pub places: Count,
    /// The organisations that must each have one there, where the mandate asks for that.
    pub asked: Option<Vec<OrganisationId>>,
    /// Who sits there, by their place among the body's appointments; also those who stay on after
    /// their term until someone follows.
    pub holders: Vec<usize>,
    /// Those of the holders whose term is over, and who stay until someone follows.
    pub held_over: Vec<usize>,
    /// Those of the holders whose appointment states no end, with the last day that the rule of
    /// term gave them. Nobody has taken their place, and nobody says that they may stay.
    pub overdue: Vec<(usize, NaiveDate)>,
    /// Who sits there without an appointment of their own.
    pub unwritten: Vec<Unwritten>,
    /// The places that must be filled and are not.
    pub vacancies: Vec<Vacancy>,
    /// The organisations that must have someone there and have not, although as many sit there as
    /// must; for those whose place is empty, see the vacancies.
    pub unrepresented: Vec<OrganisationId>,
    /// How many sit there beyond the places there are.
    pub surplus: u32,
}

/// Somebody who sits in a seat without an appointment of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritten {
    /// Who.
    pub person: PersonId,
    /// The organisation the person comes from, where that is known.
    pub organisation: Option<OrganisationId>,
    /// By what.
    pub by: SitsBy,
}

/// By what somebody sits in a seat without an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SitsBy {
    /// As the chair of another body, whose seat it is.
    ChairOf(BodyId),
    /// As the deputy of a holder who left before the time, by the place of the appointment.
    Succeeding(usize),
}

/// A place that must be filled and is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vacancy {
    /// The organisation that must fill it, where one for each is asked.
    pub organisation: Option<OrganisationId>,
    /// The first day it stood empty, where that can be told.
    pub since: Option<NaiveDate>,
    /// The appointment that ended before it.
    pub last: Option<usize>,
    /// Whether that appointment ran to the end of its term, and nobody was appointed after it.
    pub term_ran_out: bool,
}

/// Somebody who sits in a seat, whatever by.
#[derive(Clone, Copy, Debug)]
pub struct Sitter<'r> {
    /// Who.
    pub person: &'r PersonId,
    /// The organisation the person comes from, where that is known.
    pub organisation: Option<&'r OrganisationId>,
    /// The appointment, where there is one.
    pub appointment: Option<&'r Appointment>,
}

impl Occupancy {
    /// The seats of every body on a day.
    pub fn of(model: &Model, day: NaiveDate) -> Occupancy {
        let bodies = model.bodies.values().map(|it| (it.id.clone(), seats_on(model, it, day)));
        Occupancy { bodies: bodies.collect() }
    }

    /// The same without bodies that the readers of an edition may not see.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Occupancy {
        let is_shown = |it: &BodyId| model.bodies.contains_key(it);
        let mut bodies = self.bodies.clone();
        bodies.retain(|id, _| is_shown(id));
        let states = bodies.values_mut().flatten();
        for held in states.flat_map(|it| &mut it.unwritten) {
            match &mut held.by {
                SitsBy::ChairOf(id) if !is_shown(id) => {
                    *id = BodyId::unshown(model.site.language);
                }
                SitsBy::ChairOf(_) | SitsBy::Succeeding(_) => (),
            }
        }
        Occupancy { bodies }
    }

    /// The seats of a body that is in being on the day; none of one that is not.
    pub fn seats(&self, body: &BodyId) -> &[SeatState] {
        self.bodies.get(body).map_or(&[], Vec::as_slice)
    }

    /// How many places a body has in all.
    pub fn places(&self, body: &BodyId) -> Count {
        let seats = self.seats(body);
        let max = seats.iter().map(|it| it.places.max).sum::<Option<u32>>();
        Count { min: seats.iter().map(|it| it.places.min).sum(), max }
    }

    /// How many places of a body are filled.
    pub fn filled(&self, body: &BodyId) -> usize {
        self.seats(body).iter().map(SeatState::held).sum()
    }

    /// How many places of a body must be filled and are not.
    pub fn vacant(&self, body: &BodyId) -> usize {
        self.seats(body).iter().map(|it| it.vacancies.len()).sum()
    }

    /// Whether a person sits in a body.
    pub fn sits_in(&self, model: &Model, body: &Body, person: &PersonId) -> bool {
        self.seats(&body.id).iter().any(|it| it.sitters(model, body).any(|it| it.person == person))
    }
}

impl Record {
    /// Every seat of every body in being, with its body and who sits there.
    pub fn seats(&self) -> impl Iterator<Item = (&Body, &Seat, &SeatState)> {
        let bodies = self.model.bodies.values();
        bodies.flat_map(|body| self.seats_of(body).map(move |(seat, state)| (body, seat, state)))
    }

    /// The seats of a body in being, in the order of its mandate, with who sits there.
    pub fn seats_of<'r>(
        &'r self,
        body: &'r Body,
    ) -> impl Iterator<Item = (&'r Seat, &'r SeatState)> {
        let seats = &body.mandate_on(self.as_of).seats;
        self.occupancy.seats(&body.id).iter().map(|it| (&seats[it.seat], it))
    }
}

impl SeatState {
    /// How many sit there.
    pub fn held(&self) -> usize {
        self.holders.len() + self.unwritten.len()
    }

    /// Who sits there: those with an appointment in the order written, then those without.
    pub fn sitters<'r>(
        &'r self,
        model: &'r Model,
        body: &'r Body,
    ) -> impl Iterator<Item = Sitter<'r>> {
        let written = self.holders.iter().map(move |it| {
            let appointment = &body.appointments[*it];
            Sitter {
                person: &appointment.person.value,
                organisation: organisation_of(model, appointment),
                appointment: Some(appointment),
            }
        });
        written.chain(self.unwritten.iter().map(|it| Sitter {
            person: &it.person,
            organisation: it.organisation.as_ref(),
            appointment: None,
        }))
    }
}

impl Vacancy {
    /// How many days the place has stood empty, the day itself included; none where it was never
    /// filled, so that it is as old as the mandate.
    pub fn days(&self, day: NaiveDate) -> Option<i64> {
        let since = self.since.filter(|_| self.last.is_some())?;
        Some((day - since).num_days() + 1)
    }
}

/// The organisation that an appointed person comes from: the one the appointment states, or else
/// the one the person works for.
pub fn organisation_of<'m>(
    model: &'m Model,
    appointment: &'m Appointment,
) -> Option<&'m OrganisationId> {
    let works_for = || model.people.get(&appointment.person.value)?.organisation.as_ref();
    appointment.organisation.as_ref().or_else(works_for).map(|it| &it.value)
}
