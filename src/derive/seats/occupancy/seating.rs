//! The seats of one body on one day: who sits there by appointment or by right, and what is
//! missing or too many.

use super::emptiness::{Empty, empty_places};
use super::staying::{sit_on, stay_together, stays, succeeds};
use super::{SeatState, SitsBy, Unwritten, Vacancy, organisation_of};
use crate::derive::chair::chairs_on;
use crate::derive::seats::SeatTerm;
use crate::model::{
    Appointment, Body, BodyId, Count, Mandate, Model, OfParty, OrganisationId, PersonId, Seat,
    SeatId,
};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// The seats of a body on a day; none where it is not in being.
pub fn seats_on(model: &Model, body: &Body, day: NaiveDate) -> Vec<SeatState> {
    if !body.life().covers(day) {
        return Vec::new();
    }
    let on = On { model, body, mandate: body.mandate_on(day), day };
    let lines = on.lines();
    let of = |seat: &Seat| lines.get(&seat.id.value).map_or(&[][..], Vec::as_slice);
    on.mandate.seats.iter().enumerate().map(|(at, seat)| on.state(at, seat, of(seat))).collect()
}

/// A body on a day.
#[derive(Clone, Copy)]
pub(super) struct On<'m> {
    pub(super) model: &'m Model,
    pub(super) body: &'m Body,
    pub(super) mandate: &'m Mandate,
    pub(super) day: NaiveDate,
}

/// An appointment to the seat at hand, with the organisation its person comes from.
#[derive(Clone, Copy)]
pub(super) struct Line<'m> {
    pub(super) at: usize,
    pub(super) appointment: &'m Appointment,
    pub(super) organisation: Option<&'m OrganisationId>,
}

/// Who sits in the seat at hand.
#[derive(Default)]
pub(super) struct Table<'m> {
    pub(super) holders: Vec<Line<'m>>,
    pub(super) held_over: Vec<usize>,
    pub(super) overdue: Vec<(usize, NaiveDate)>,
    pub(super) unwritten: Vec<Unwritten>,
}

impl<'m> On<'m> {
    fn state(&self, at: usize, seat: &Seat, lines: &[Line<'m>]) -> SeatState {
        let term = SeatTerm::of(self.model, self.mandate, seat);
        let chairs = self.chairs(seat);
        let wanted = self.wanted(seat);
        let places = places(seat, wanted.as_deref(), &chairs);
        let mut table = Table { holders: self.holders(&term, lines), ..Table::default() };
        sit_on(self, &term, lines, wanted.is_some(), places, &mut table);
        // The seat is the other chair's own; a line that is written all the same comes first.
        if table.holders.is_empty() && places.max.is_none_or(|it| chairs.len() <= it as usize) {
            table.unwritten = chairs;
        }
        if term.holds_over() {
            stay_together(self, &term, lines, wanted.as_deref(), places, &mut table);
        }
        let mut vacancies = Vec::new();
        for empty in empty_places(self, lines, wanted.as_deref(), places, &table) {
            let filled = term.holds_over() && stays(self, &term, &empty, &mut table);
            if !filled && !succeeds(self, seat, &term, &empty, &mut table) {
                vacancies.push(self.vacancy(&term, &empty));
            }
        }
        let unrepresented = unrepresented(wanted.as_deref(), places, &vacancies, &table);
        let held = u32::try_from(table.len()).unwrap_or(u32::MAX);
        SeatState {
            seat: at,
            places,
            asked: wanted,
            overdue: table.overdue,
            holders: table.holders.iter().map(|it| it.at).collect(),
            held_over: table.held_over,
            unwritten: table.unwritten,
            vacancies,
            unrepresented,
            surplus: places.max.map_or(0, |it| held.saturating_sub(it)),
        }
    }

    /// The appointments to each seat, in the order written.
    fn lines(&self) -> BTreeMap<&'m SeatId, Vec<Line<'m>>> {
        let mut res: BTreeMap<&SeatId, Vec<Line<'m>>> = BTreeMap::new();
        for (at, appointment) in self.body.appointments.iter().enumerate() {
            let organisation = organisation_of(self.model, appointment);
            let line = Line { at, appointment, organisation };
            res.entry(&appointment.seat.value).or_default().push(line);
        }
        res
    }

    /// Those whose appointment runs, and whose term is not over; who is written twice sits there
    /// once, by the appointment that is written first.
    fn holders(&self, term: &SeatTerm<'_>, lines: &[Line<'m>]) -> Vec<Line<'m>> {
        let mut sitting: BTreeSet<&PersonId> = BTreeSet::new();
        let mut res = lines.to_vec();
        res.retain(|it| {
            it.appointment.life.covers(self.day)
                && term.end_of(it.appointment).is_none_or(|it| self.day <= it.day)
                && sitting.insert(&it.appointment.person.value)
        });
        res
    }

    /// Those who chair the body whose chair the seat is.
    fn chairs(&self, seat: &Seat) -> Vec<Unwritten> {
        let chaired = seat.chair_of.as_ref().and_then(|it| self.model.bodies.get(&it.value));
        let Some(chaired) = chaired.filter(|it| it.life().covers(self.day)) else {
            return Vec::new();
        };
        let mut res: Vec<Unwritten> = Vec::new();
        for turn in chairs_on(chaired, self.day) {
            let Some(person) = &turn.person else { continue };
            let works_for = || self.model.people.get(&person.value)?.organisation.as_ref();
            let organisation = turn.organisation.as_ref().or_else(works_for);
            if res.iter().all(|it| it.person != person.value) {
                res.push(Unwritten {
                    person: person.value.clone(),
                    organisation: organisation.map(|it| it.value.clone()),
                    by: SitsBy::ChairOf(chaired.id.clone()),
                });
            }
        }
        res
    }

    /// The organisations that must each have one, where the mandate asks for that.
    fn wanted(&self, seat: &Seat) -> Option<Vec<OrganisationId>> {
        match (&seat.one_per, &seat.mirrors) {
            (Some(of), _) => Some(organisations(self.model, &of.value, self.day)),
            (None, Some(of)) => Some(self.mirrored(&of.value, seat)),
            (None, None) => None,
        }
    }

    /// The organisations whose people sit in the other body by appointment, of the seat's party
    /// where one is stated.
    fn mirrored(&self, other: &BodyId, seat: &Seat) -> Vec<OrganisationId> {
        let other = self.model.bodies.get(other).filter(|it| it.life().covers(self.day));
        let Some(other) = other else { return Vec::new() };
        let seats = &other.mandate_on(self.day).seats;
        let sits = |it: &&Appointment| {
            it.life.covers(self.day) && seats.iter().any(|seat| seat.id.value == it.seat.value)
        };
        let mut res: Vec<OrganisationId> = Vec::new();
        for appointment in other.appointments.iter().filter(sits) {
            let Some(organisation) = organisation_of(self.model, appointment) else { continue };
            let party = self.model.organisations.get(organisation).and_then(|it| it.party.as_ref());
            let asked =
                seat.party.as_ref().is_none_or(|it| Some(&it.value) == party.map(|it| &it.value));
            if asked && !res.contains(organisation) {
                res.push(organisation.clone());
            }
        }
        res
    }

    fn vacancy(&self, term: &SeatTerm<'_>, empty: &Empty<'_>) -> Vacancy {
        let after = empty.left.and_then(|it| it.day.checked_add_days(Days::new(1)));
        let last = empty.left.map(|it| it.last);
        Vacancy {
            organisation: empty.organisation.clone(),
            since: after.or_else(|| self.mandate.life.first_day()),
            last: last.map(|it| it.at),
            term_ran_out: last.is_some_and(|it| term.ran_out(&it.appointment.life)),
        }
    }
}

impl Table<'_> {
    pub(super) fn len(&self) -> usize {
        self.holders.len() + self.unwritten.len()
    }

    pub(super) fn has(&self, person: &PersonId) -> bool {
        self.holders.iter().any(|it| it.appointment.person.value == *person)
            || self.unwritten.iter().any(|it| it.person == *person)
    }

    /// Everyone who sits there.
    pub(super) fn people(&self) -> BTreeSet<&PersonId> {
        let holders = self.holders.iter().map(|it| &it.appointment.person.value);
        holders.chain(self.unwritten.iter().map(|it| &it.person)).collect()
    }

    pub(super) fn represents(&self, organisation: &OrganisationId) -> bool {
        self.holders.iter().any(|it| it.organisation == Some(organisation))
            || self.unwritten.iter().any(|it| it.organisation.as_ref() == Some(organisation))
    }
}

/// The organisations of a party in a cluster that are in being on a day.
pub(in crate::derive) fn organisations(
    model: &Model,
    of: &OfParty,
    day: NaiveDate,
) -> Vec<OrganisationId> {
    let Some(cluster) = model.clusters.get(&of.cluster) else { return Vec::new() };
    let members = cluster.organisations.iter().map(|it| &it.value);
    let known = members.filter_map(|it| model.organisations.get(it));
    known
        .filter(|it| it.party.as_ref().is_some_and(|it| it.value == of.party))
        .filter(|it| it.life.covers(day))
        .map(|it| it.id.clone())
        .collect()
}

fn places(seat: &Seat, wanted: Option<&[OrganisationId]>, chairs: &[Unwritten]) -> Count {
    match (&seat.count, wanted) {
        (Some(stated), _) => stated.value,
        (None, Some(organisations)) => exactly(organisations.len()),
        (None, None) => exactly(chairs.len().max(1)),
    }
}

/// Organisations without anyone, beyond those whose place is empty.
fn unrepresented(
    wanted: Option<&[OrganisationId]>,
    places: Count,
    vacancies: &[Vacancy],
    table: &Table<'_>,
) -> Vec<OrganisationId> {
    let wanted = wanted.unwrap_or_default();
    let absent = wanted.iter().filter(|it| !table.represents(it));
    let spoken_of = |it: &&OrganisationId| {
        vacancies.iter().any(|vacancy| vacancy.organisation.as_ref() == Some(*it))
    };
    let (empty, other): (Vec<_>, Vec<_>) = absent.partition(spoken_of);
    let represented = wanted.len() - other.len() - empty.len();
    let needed = wanted.len().min(places.min as usize);
    let lacking = needed > represented + empty.len();
    if lacking { other.into_iter().cloned().collect() } else { Vec::new() }
}

fn exactly(number: usize) -> Count {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    Count { min: number, max: Some(number) }
}
