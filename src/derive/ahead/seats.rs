//! Terms and appointments that end, and places that stand empty.

use super::{Ground, Look, Matter, Task, TaskState};
use crate::derive::seats::{Ending, SeatState, SeatTerm, Vacancy, checklist, coming_ends};
use crate::model::{Mandate, Seat};
use crate::text::Span;
use chrono::NaiveDate;

impl<'r> Look<'r> {
    /// What ends, and what is empty.
    pub(super) fn seats(&mut self) {
        let (record, body) = (self.record, self.body);
        let mandate = body.mandate_on(self.today());
        if mandate.hollow {
            return;
        }
        let days = (self.until - self.today()).num_days().unsigned_abs();
        for end in coming_ends(&record.model, body, self.today(), days) {
            let places = checklist(&record.model, body, end);
            let of_term = |it: &&Ending<'_>| self.follows_period(mandate, it.seat, end);
            let (terms, single): (Vec<_>, Vec<_>) =
                places.iter().partition(|it| it.until.by_rule || of_term(it));
            let task = self.term(mandate, end, &terms);
            task.into_iter().for_each(|it| self.keep(it));
            for place in single {
                let task = self.appointment(mandate, end, place);
                task.into_iter().for_each(|it| self.keep(it));
            }
        }
        for state in record.occupancy.seats(&body.id) {
            for task in self.empty(mandate, state).into_iter().chain(self.stayed(mandate, state)) {
                self.keep(task);
            }
        }
    }

    /// Whether the term of a seat follows a period that ends on a day.
    fn follows_period(&self, mandate: &Mandate, seat: &Seat, end: NaiveDate) -> bool {
        let term = SeatTerm::of(&self.record.model, mandate, seat);
        term.followed().any(|it| it.life.last_day() == Some(end))
    }

    fn term(&self, mandate: &Mandate, end: NaiveDate, places: &[&Ending<'_>]) -> Option<Task> {
        let first = places.first()?;
        let open = places.iter().filter(|it| it.follower.is_none()).count();
        let matter = Matter::TermEnds { places: places.len(), open };
        let source = places.iter().find_map(|it| it.appointment).map_or(mandate.span, |it| it.span);
        Some(self.ending(mandate, first.seat, end, matter, open == 0, source))
    }

    fn appointment(&self, mandate: &Mandate, end: NaiveDate, of: &Ending<'_>) -> Option<Task> {
        let appointment = of.appointment?;
        let matter = Matter::AppointmentEnds {
            seat: of.seat.id.value.clone(),
            person: appointment.person.value.clone(),
            organisation: of.organisation.clone(),
        };
        let source = appointment.life.until.as_ref().map_or(appointment.span, |it| it.span);
        Some(self.ending(mandate, of.seat, end, matter, of.follower.is_some(), source))
    }

    fn ending(
        &self,
        mandate: &Mandate,
        seat: &Seat,
        end: NaiveDate,
        matter: Matter,
        followed: bool,
        source: Span,
    ) -> Task {
        let state = if followed { TaskState::Settled } else { TaskState::Open };
        let length = SeatTerm::of(&self.record.model, mandate, seat).length;
        let ground = length.map(|it| Ground::of(&it.rule.rule, it.of_house));
        self.of_seat(Some(end), matter, state, ground, source)
    }

    /// The places of a seat that nobody holds.
    fn empty(&self, mandate: &Mandate, state: &SeatState) -> Vec<Task> {
        let Some(seat) = mandate.seats.get(state.seat) else { return Vec::new() };
        // Places that nobody in particular must fill and nobody ever filled are all alike.
        let (alike, each): (Vec<&Vacancy>, Vec<&Vacancy>) =
            (state.vacancies.iter()).partition(|it| it.organisation.is_none() && it.last.is_none());
        let one = |it: &Vacancy, places: usize| {
            let last = it.last.and_then(|it| self.body.appointments.get(it));
            let until = last.map(|it| it.life.until.as_ref().map_or(it.span, |it| it.span));
            let (id, organisation) = (seat.id.value.clone(), it.organisation.clone());
            let matter = Matter::SeatVacant { seat: id, organisation, places };
            let ground = Some(Ground::of(&seat.rule, false));
            let source = until.unwrap_or(seat.id.span);
            self.of_seat(it.since, matter, TaskState::Overdue, ground, source)
        };
        let first = alike.first().map(|it| one(it, alike.len()));
        first.into_iter().chain(each.into_iter().map(|it| one(it, 1))).collect()
    }

    /// Those who sit on after their term, while nobody is appointed in their place.
    fn stayed(&self, mandate: &Mandate, state: &SeatState) -> Vec<Task> {
        let Some(seat) = mandate.seats.get(state.seat) else { return Vec::new() };
        let term = SeatTerm::of(&self.record.model, mandate, seat);
        let until = |at: usize| {
            let appointment = self.body.appointments.get(at)?;
            Some((at, term.end_of(appointment)?.day))
        };
        let held_over = state.held_over.iter().filter_map(|it| until(*it));
        let all = held_over.chain(state.overdue.iter().copied());
        let tasks = all.filter_map(|(at, end)| {
            let it = self.body.appointments.get(at)?;
            let matter = Matter::AppointmentEnds {
                seat: seat.id.value.clone(),
                person: it.person.value.clone(),
                organisation: it.organisation.as_ref().map(|it| it.value.clone()),
            };
            let ground = term.length.as_ref().map(|it| Ground::of(&it.rule.rule, it.of_house));
            Some(self.of_seat(Some(end), matter, TaskState::Overdue, ground, it.span))
        });
        tasks.collect()
    }

    fn of_seat(
        &self,
        day: Option<NaiveDate>,
        matter: Matter,
        state: TaskState,
        ground: Option<Ground>,
        source: Span,
    ) -> Task {
        let body = self.body.id.clone();
        Task { body, day, matter, state, ground, source, partners: Vec::new() }
    }
}
