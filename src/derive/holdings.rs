//! Who holds and held what, gathered by person and by organisation.

use super::{Occupancy, Vacancy};
use crate::model::{Appointment, Body, Life, Mandate, Model, OrganisationId, PersonId, Seat};
use chrono::{Days, NaiveDate};

/// A person's days in one seat for one organisation, without a break.
///
/// Whoever is appointed again the day after a term ends has sat there all the time.
#[derive(Clone, Debug)]
pub struct Tenure<'m> {
    /// The body.
    pub body: &'m Body,
    /// The seat, as the mandate of that time had it.
    pub seat: Option<&'m Seat>,
    /// The last appointment.
    pub appointment: &'m Appointment,
    /// The days, from the first appointment until the last ends.
    pub life: Life,
}

impl Tenure<'_> {
    /// What the seat is called; its id where no mandate knows it.
    pub fn title(&self) -> &str {
        let id = self.appointment.seat.value.as_str();
        self.seat.map_or(id, |it| it.title.value.as_str())
    }
}

/// The tenures of a person, by body, each body's in order of day.
pub fn tenures_of_person<'m>(
    model: &'m Model,
    person: &PersonId,
    day: NaiveDate,
) -> Vec<Tenure<'m>> {
    tenures(model, day, |it| it.person.value == *person)
}

/// The tenures of everyone who sits or sat for an organisation, by body.
pub fn tenures_of_organisation<'m>(
    model: &'m Model,
    organisation: &OrganisationId,
    day: NaiveDate,
) -> Vec<Tenure<'m>> {
    tenures(model, day, |it| it.organisation.as_ref().is_some_and(|it| it.value == *organisation))
}

/// The places that an organisation must fill and has not, by body.
pub fn vacancies_of<'m>(
    model: &'m Model,
    occupancy: &'m Occupancy,
    organisation: &OrganisationId,
    day: NaiveDate,
) -> Vec<(&'m Body, &'m Seat, &'m Vacancy)> {
    let mut res = Vec::new();
    for body in model.bodies.values() {
        let seats = &body.mandate_on(day).seats;
        for state in occupancy.seats(&body.id) {
            let seat = &seats[state.seat];
            let named = seat.organisation.as_ref().map(|it| &it.value);
            let asked = |it: &&Vacancy| it.organisation.as_ref().or(named) == Some(organisation);
            res.extend(state.vacancies.iter().filter(asked).map(|it| (body, seat, it)));
        }
    }
    res
}

fn tenures<'m>(
    model: &'m Model,
    day: NaiveDate,
    wanted: impl Fn(&Appointment) -> bool,
) -> Vec<Tenure<'m>> {
    let mut res: Vec<Tenure<'m>> = Vec::new();
    for body in model.bodies.values() {
        let mut all: Vec<&Appointment> = body.appointments.iter().filter(|it| wanted(it)).collect();
        all.sort_by_key(|it| it.life.first_day());
        let first = res.len();
        for appointment in all {
            let seat = seat_of(body, appointment, day);
            match res[first..].iter_mut().rev().find(|it| goes_on(it, appointment)) {
                Some(before) => {
                    before.life.until = appointment.life.until.clone();
                    before.appointment = appointment;
                    before.seat = seat;
                }
                None => {
                    res.push(Tenure { body, seat, appointment, life: appointment.life.clone() });
                }
            }
        }
    }
    res
}

/// The seat of an appointment, in the mandate of its last day until now.
fn seat_of<'m>(body: &'m Body, appointment: &Appointment, day: NaiveDate) -> Option<&'m Seat> {
    let then = appointment.life.last_day().map_or(day, |it| it.min(day));
    let in_mandate =
        |it: &'m Mandate| it.seats.iter().find(|it| it.id.value == appointment.seat.value);
    in_mandate(body.mandate_on(then)).or_else(|| in_mandate(&body.mandate))
}

/// Whether an appointment begins before the tenure has had a day of rest.
fn goes_on(tenure: &Tenure<'_>, next: &Appointment) -> bool {
    let organisation = |it: &Appointment| it.organisation.as_ref().map(|it| it.value.clone());
    let before = tenure.appointment;
    let alike = before.seat.value == next.seat.value
        && before.person.value == next.person.value
        && organisation(before) == organisation(next);
    let rests = tenure.life.last_day().and_then(|it| it.checked_add_days(Days::new(1)));
    alike && next.life.first_day().is_some_and(|it| rests.is_none_or(|rests| it <= rests))
}

#[cfg(test)]
mod tests {
    use crate::derive::{tenures_of_person, vacancies_of};
    use crate::source::Tree;

    const SITE: &str = "\
-- organisations/herning.md --
---
name: Herning
party: kommune
---
-- people/bo.md --
---
name: Bo
---
-- bodies/raad/mandate.md --
---
name: Rådet
seats:
  - {id: chef, title: Chef, count: 2, organisation: herning}
---
-- bodies/raad/members.yaml --
members:
  - {seat: chef, person: bo, organisation: herning, from: 2026-01-01}
  - {seat: chef, person: bo, organisation: herning, from: 2022-09, until: 2025-12-31}
  - {seat: chef, person: bo, organisation: herning, from: 2019-01-01, until: 2020-06-30}
";

    #[test]
    fn terms_without_a_break_are_one_tenure() {
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(SITE), day);
        let bo = record.model.people.keys().next().unwrap();
        let tenures = tenures_of_person(&record.model, bo, day);
        let days: Vec<_> =
            tenures.iter().map(|it| (it.life.first_day(), it.life.last_day())).collect();
        let on = |it: &str| Some(it.parse().unwrap());
        assert_eq!(days, [(on("2019-01-01"), on("2020-06-30")), (on("2022-09-01"), None)]);
        assert_eq!(tenures[0].title(), "Chef");
    }

    #[test]
    fn an_organisation_must_fill_what_the_seat_names() {
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(SITE), day);
        let herning = record.model.organisations.keys().next().unwrap();
        let found = vacancies_of(&record.model, &record.occupancy, herning, day);
        assert_eq!(found.len(), 1);
    }
}
