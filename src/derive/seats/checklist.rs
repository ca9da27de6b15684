//! What an election touches: every seat whose term ends on a day, with who sits there, who
//! appoints, and whether someone follows.

use super::{SeatState, SeatTerm, SitsBy, TermEnd, appointers, organisation_of, seats_on};
use crate::model::{Actor, Appointment, Body, Mandate, Model, OrganisationId, PersonId, Seat};
use crate::text::Spanned;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// A place whose term ends on a day.
#[derive(Clone, Debug)]
pub struct Ending<'m> {
    /// The seat.
    pub seat: &'m Seat,
    /// Who sits there; nobody where the place is empty.
    pub holder: Option<PersonId>,
    /// The organisation whose place it is, where that is known.
    pub organisation: Option<OrganisationId>,
    /// The appointment that ends; none where the place is empty or held by a deputy.
    pub appointment: Option<&'m Appointment>,
    /// Until when, and whether the rule of term says so or the appointment itself.
    pub until: TermEnd,
    /// Who appoints, where the mandate says.
    pub appointers: &'m [Spanned<Actor>],
    /// The appointment that already follows.
    pub follower: Option<&'m Appointment>,
    /// Whether the holder stays until someone follows.
    pub stays: bool,
}

/// Every place of a body whose term ends on a day, seat by seat: those who sit there, and the
/// places that stand empty in a seat whose term follows a period that ends then.
///
/// A body that ends as well, and a seat that the mandate of the next day no longer has, are
/// touched by nothing.
pub fn checklist<'m>(model: &'m Model, body: &'m Body, end: NaiveDate) -> Vec<Ending<'m>> {
    let Some(next) = end.checked_add_days(Days::new(1)).filter(|it| body.life().covers(*it)) else {
        return Vec::new();
    };
    let (mandate, after) = (body.mandate_on(end), &body.mandate_on(next).seats);
    let mut res = Vec::new();
    for state in seats_on(model, body, end) {
        let seat = &mandate.seats[state.seat];
        if after.iter().any(|it| it.id.value == seat.id.value) {
            res.extend(endings(model, body, mandate, &state, end));
        }
    }
    res
}

/// The days within so many from a day, that day included, on which the term of somebody in the
/// body ends.
pub fn coming_ends(model: &Model, body: &Body, day: NaiveDate, days: u64) -> BTreeSet<NaiveDate> {
    let last = day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    let mandate = body.mandate_on(day);
    let mut res = BTreeSet::new();
    for seat in &mandate.seats {
        let term = SeatTerm::of(model, mandate, seat);
        let lines = body.appointments.iter().filter(|it| it.seat.value == seat.id.value);
        let ends = lines.filter(|it| it.life.covers(day)).filter_map(|it| term.end_of(it));
        res.extend(ends.map(|it| it.day).filter(|it| day <= *it && *it <= last));
    }
    res
}

fn endings<'m>(
    model: &'m Model,
    body: &'m Body,
    mandate: &'m Mandate,
    state: &SeatState,
    end: NaiveDate,
) -> Vec<Ending<'m>> {
    let seat = &mandate.seats[state.seat];
    let term = SeatTerm::of(model, mandate, seat);
    let follows = term.followed().any(|it| it.life.last_day() == Some(end));
    let place = |until: TermEnd| Ending {
        seat,
        holder: None,
        organisation: None,
        appointment: None,
        until,
        appointers: appointers(mandate, seat),
        follower: None,
        stays: term.holds_over(),
    };
    let by_rule = TermEnd { day: end, by_rule: true };
    let mut res: Vec<Ending<'m>> = Vec::new();
    for at in &state.holders {
        let appointment = &body.appointments[*at];
        let until = term.end_of(appointment).filter(|it| it.day == end);
        res.extend(until.map(|until| Ending {
            holder: Some(appointment.person.value.clone()),
            organisation: organisation_of(model, appointment).cloned(),
            appointment: Some(appointment),
            ..place(until)
        }));
    }
    // A deputy who stepped in holds the seat for the rest of the term.
    let stepped_in = |it: &&super::Unwritten| matches!(it.by, SitsBy::Succeeding(_));
    for it in state.unwritten.iter().filter(stepped_in).filter(|_| follows) {
        let (holder, organisation) = (Some(it.person.clone()), it.organisation.clone());
        res.push(Ending { holder, organisation, ..place(by_rule) });
    }
    for vacancy in state.vacancies.iter().filter(|_| follows) {
        res.push(Ending { organisation: vacancy.organisation.clone(), ..place(by_rule) });
    }
    take_followers(model, body, end, &mut res);
    res
}

/// Whether an appointment may follow in a place.
type Fits<'f, 'm> = &'f dyn Fn(&Ending<'m>, &Appointment) -> bool;

/// Gives each place its follower: first those who are appointed again, then those of the same
/// organisation, then whoever is left.
fn take_followers<'m>(model: &'m Model, body: &'m Body, end: NaiveDate, places: &mut [Ending<'m>]) {
    let Some(seat) = places.first().map(|it| it.seat) else { return };
    let next = |it: &&Appointment| {
        it.seat.value == seat.id.value && it.life.first_day().is_some_and(|it| end < it)
    };
    let mut free: Vec<&'m Appointment> = body.appointments.iter().filter(next).collect();
    free.sort_by_key(|it| it.life.first_day());
    let each = seat.one_per.is_some() || seat.mirrors.is_some();
    let alike: [Fits<'_, 'm>; 3] = [
        &|place, it| place.holder.as_ref() == Some(&it.person.value),
        &|place, it| place.organisation.as_ref() == organisation_of(model, it),
        &|_, _| !each,
    ];
    for alike in alike {
        for place in places.iter_mut().filter(|it| it.follower.is_none()) {
            let found = free.iter().position(|it| alike(place, it));
            place.follower = found.map(|it| free.remove(it));
        }
    }
}
