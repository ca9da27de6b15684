//! Who holds and held what, gathered by person and by organisation.

use super::{Tenure, Vacancy, tenures};
use crate::derive::Record;
use crate::model::{Appointment, Body, Mandate, OrganisationId, PersonId, Seat};
use chrono::NaiveDate;

/// A tenure with the body and the seat that it is of.
#[derive(Clone, Debug)]
pub struct Holding<'m> {
    /// The body.
    pub body: &'m Body,
    /// The seat, as the mandate of the tenure's last day until now has it.
    pub seat: Option<&'m Seat>,
    /// Who sits there, and from when until when.
    pub tenure: Tenure<'m>,
}

impl Holding<'_> {
    /// What the seat is called; its id where no mandate knows it.
    pub fn title(&self) -> &str {
        let id = self.tenure.last.seat.value.as_str();
        self.seat.map_or(id, |it| it.title.value.as_str())
    }
}

/// What a person holds and held, by body, each body's in order of day.
pub fn holdings_of_person<'r>(record: &'r Record, person: &PersonId) -> Vec<Holding<'r>> {
    let bodies = record.involvement.of_person(person, &record.model);
    holdings(bodies, record.as_of, |it| it.person.value == *person)
}

/// What an organisation's people hold and held for it, by body, each body's in order of day.
pub fn holdings_of_organisation<'r>(
    record: &'r Record,
    organisation: &OrganisationId,
) -> Vec<Holding<'r>> {
    let bodies = record.involvement.of_organisation(organisation, &record.model);
    let own =
        |it: &Appointment| it.organisation.as_ref().is_some_and(|it| it.value == *organisation);
    holdings(bodies, record.as_of, own)
}

/// The places that an organisation must fill and has not, by body.
pub fn vacancies_of<'r>(
    record: &'r Record,
    organisation: &OrganisationId,
) -> Vec<(&'r Body, &'r Seat, &'r Vacancy)> {
    let mut res = Vec::new();
    for body in record.involvement.of_organisation(organisation, &record.model) {
        for (seat, state) in record.seats_of(body) {
            let named = seat.organisation.as_ref().map(|it| &it.value);
            let asked = |it: &&Vacancy| it.organisation.as_ref().or(named) == Some(organisation);
            res.extend(state.vacancies.iter().filter(asked).map(|it| (body, seat, it)));
        }
    }
    res
}

fn holdings<'m>(
    bodies: impl Iterator<Item = &'m Body>,
    day: NaiveDate,
    wanted: impl Fn(&Appointment) -> bool,
) -> Vec<Holding<'m>> {
    let mut res: Vec<Holding<'m>> = Vec::new();
    for body in bodies.filter(|it| it.appointments.iter().any(&wanted)) {
        let own = tenures(body).into_iter().filter(|it| wanted(it.last));
        res.extend(own.map(|tenure| Holding { body, seat: seat_of(body, &tenure, day), tenure }));
    }
    res
}

fn seat_of<'m>(body: &'m Body, tenure: &Tenure<'_>, day: NaiveDate) -> Option<&'m Seat> {
    let then = tenure.life.last_day().map_or(day, |it| it.min(day));
    let in_mandate =
        |it: &'m Mandate| it.seats.iter().find(|it| it.id.value == tenure.last.seat.value);
    in_mandate(body.mandate_on(then)).or_else(|| in_mandate(&body.mandate))
}

#[cfg(test)]
mod tests {
    use crate::derive::{holdings_of_person, vacancies_of};
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
    fn what_a_person_held_before_is_told_from_what_is_held_now() {
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(SITE), day);
        let bo = record.model.people.keys().next().unwrap();
        let holdings = holdings_of_person(&record, bo);
        let days: Vec<_> = holdings
            .iter()
            .map(|it| (it.tenure.life.first_day(), it.tenure.life.last_day()))
            .collect();
        let on = |it: &str| Some(it.parse().unwrap());
        assert_eq!(days, [(on("2019-01-01"), on("2020-06-30")), (on("2022-09-01"), None)]);
        assert_eq!(holdings[0].title(), "Chef");
    }

    #[test]
    fn an_organisation_must_fill_what_the_seat_names() {
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(SITE), day);
        let herning = record.model.organisations.keys().next().unwrap();
        let found = vacancies_of(&record, herning);
        assert_eq!(found.len(), 1);
    }
}
