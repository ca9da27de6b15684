//! Who holds which seat on a day, and which seats nobody holds.

use crate::model::{
    Appointment, Body, BodyId, Count, Mandate, Model, OfParty, OrganisationId, PersonId, Seat,
};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Who sits there, by their place among the body's appointments.
    pub holders: Vec<usize>,
    /// The places that must be filled and are not.
    pub vacancies: Vec<Vacancy>,
    /// How many sit there beyond the places there are.
    pub surplus: u32,
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

impl Occupancy {
    pub(super) fn of(model: &Model, day: NaiveDate) -> Occupancy {
        let seats = |body: &Body| -> Vec<SeatState> {
            let mandate = body.mandate_on(day);
            let life = body.life();
            if life.is_over(day) || !life.has_begun(day) {
                return Vec::new();
            }
            let on = On { model, body, mandate, day };
            mandate.seats.iter().enumerate().map(|(at, seat)| on.state(at, seat)).collect()
        };
        let bodies = model.bodies.values().map(|it| (it.id.clone(), seats(it)));
        Occupancy { bodies: bodies.collect() }
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
        self.seats(body).iter().map(|it| it.holders.len()).sum()
    }

    /// How many places of a body must be filled and are not.
    pub fn vacant(&self, body: &BodyId) -> usize {
        self.seats(body).iter().map(|it| it.vacancies.len()).sum()
    }
}

struct On<'m> {
    model: &'m Model,
    body: &'m Body,
    mandate: &'m Mandate,
    day: NaiveDate,
}

impl On<'_> {
    fn state(&self, at: usize, seat: &Seat) -> SeatState {
        let of_seat = |it: &&(usize, &Appointment)| it.1.seat.value == seat.id.value;
        let all: Vec<(usize, &Appointment)> =
            self.body.appointments.iter().enumerate().filter(|it| of_seat(&it)).collect();
        let mut sitting: BTreeSet<&PersonId> = BTreeSet::new();
        let holders: Vec<(usize, &Appointment)> = (all.iter().copied())
            .filter(|(_, it)| it.life.covers(self.day) && sitting.insert(&it.person.value))
            .collect();
        let wanted = seat.one_per.as_ref().map(|it| self.organisations(&it.value));
        let places = self.places(seat, wanted.as_deref());
        let held = u32::try_from(holders.len()).unwrap_or(u32::MAX);
        let missing = places.min.saturating_sub(held) as usize;
        let mut vacancies: Vec<Vacancy> = match wanted {
            Some(organisations) => organisations
                .into_iter()
                .filter(|it| !holders.iter().any(|(_, held)| is_of(held, it)))
                .map(|it| self.vacancy(Some(it), &all))
                .collect(),
            None => vec![self.vacancy(None, &all); missing],
        };
        vacancies.truncate(missing);
        SeatState {
            seat: at,
            places,
            holders: holders.into_iter().map(|(at, _)| at).collect(),
            vacancies,
            surplus: places.max.map_or(0, |it| held.saturating_sub(it)),
        }
    }

    fn places(&self, seat: &Seat, organisations: Option<&[OrganisationId]>) -> Count {
        match (&seat.count, organisations) {
            (Some(stated), _) => stated.value,
            (None, Some(organisations)) => exactly(organisations.len()),
            (None, None) => exactly(1),
        }
    }

    /// The organisations of a party in a cluster that are in being on the day.
    fn organisations(&self, of: &OfParty) -> Vec<OrganisationId> {
        let Some(cluster) = self.model.clusters.get(&of.cluster) else { return Vec::new() };
        let members = cluster.organisations.iter().map(|it| &it.value);
        let known = members.filter_map(|it| self.model.organisations.get(it));
        known
            .filter(|it| it.party.as_ref().is_some_and(|it| it.value == of.party))
            .filter(|it| it.life.covers(self.day))
            .map(|it| it.id.clone())
            .collect()
    }

    fn vacancy(
        &self,
        organisation: Option<OrganisationId>,
        all: &[(usize, &Appointment)],
    ) -> Vacancy {
        let ended = (all.iter())
            .filter(|(_, it)| organisation.as_ref().is_none_or(|of| is_of(it, of)))
            .filter_map(|(at, it)| Some((it.life.last_day().filter(|it| *it < self.day)?, *at)))
            .max();
        let begun = self.mandate.life.first_day();
        Vacancy {
            organisation,
            since: ended.map_or(begun, |(last, _)| last.checked_add_days(Days::new(1))),
            last: ended.map(|(_, at)| at),
            term_ran_out: ended.is_some_and(|(last, _)| self.ends_a_term(last)),
        }
    }

    /// Whether a day is the last of a period that the body's terms follow.
    fn ends_a_term(&self, day: NaiveDate) -> bool {
        let followed = self.mandate.term.as_ref().and_then(|it| it.follows.as_ref());
        let Some(kind) = followed else { return false };
        let of_kind = |it: &&crate::model::Period| {
            it.kind.as_ref().is_some_and(|it| it.value.eq_ignore_ascii_case(&kind.value))
        };
        self.model.periods.iter().filter(of_kind).any(|it| it.life.last_day() == Some(day))
    }
}

fn exactly(number: usize) -> Count {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    Count { min: number, max: Some(number) }
}

fn is_of(appointment: &Appointment, organisation: &OrganisationId) -> bool {
    appointment.organisation.as_ref().is_some_and(|it| it.value == *organisation)
}
