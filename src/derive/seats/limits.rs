//! How long a person has held a seat in all, and whether the mandate lets them.

use super::SeatTerm;
use crate::model::{Appointment, Body, Limit, Model, Seat, YesNo};
use chrono::{Days, Months, NaiveDate};

/// A person who holds a seat, or is to hold it, longer than the mandate lets one person.
#[derive(Clone, Debug)]
pub struct Overstay<'m> {
    /// The seat.
    pub seat: &'m Seat,
    /// The limit.
    pub limit: &'m Limit,
    /// The last appointment, which passes it.
    pub appointment: &'m Appointment,
    /// The first day that counts.
    pub from: NaiveDate,
    /// The last day of the last appointment: the stated one, by the rule of term, or the day that
    /// is asked about.
    pub until: NaiveDate,
    /// How many terms it comes to, where those are too many.
    pub terms: Option<u32>,
    /// Whether the years are too many.
    pub years: bool,
}

/// Days in a seat without a break.
struct Stretch {
    from: NaiveDate,
    until: NaiveDate,
    appointments: u32,
}

/// Everyone whose last appointment, running or to come, passes the limit of its seat.
pub fn overstays<'m>(model: &'m Model, body: &'m Body, day: NaiveDate) -> Vec<Overstay<'m>> {
    if !body.life().covers(day) {
        return Vec::new();
    }
    let mandate = body.mandate_on(day);
    let mut res = Vec::new();
    for seat in &mandate.seats {
        let Some(limit) = &seat.limit else { continue };
        let term = SeatTerm::of(model, mandate, seat);
        let mut lines: Vec<&Appointment> =
            body.appointments.iter().filter(|it| it.seat.value == seat.id.value).collect();
        lines.sort_by_key(|it| (&it.person.value, it.life.first_day()));
        for own in lines.chunk_by(|a, b| a.person.value == b.person.value) {
            res.extend(overstay(seat, limit, &term, own, day));
        }
    }
    res
}

fn overstay<'m>(
    seat: &'m Seat,
    limit: &'m Limit,
    term: &SeatTerm<'_>,
    own: &[&'m Appointment],
    day: NaiveDate,
) -> Option<Overstay<'m>> {
    let appointment = own.last().filter(|it| !it.life.is_over(day))?;
    let mut stretches = stretches(term, own, day);
    let in_a_row = limit.consecutive.as_ref().is_some_and(|it| it.value == YesNo::Yes);
    if in_a_row {
        stretches.drain(..stretches.len().saturating_sub(1));
    }
    let terms =
        stretches.iter().map(|it| term.touched(it.from, it.until).unwrap_or(it.appointments));
    let terms: u32 = terms.sum();
    let too_many = limit.terms.as_ref().is_some_and(|it| it.value < terms);
    let (from, until) = (stretches.first()?.from, stretches.last()?.until);
    let days: i64 = stretches.iter().map(|it| (it.until - it.from).num_days() + 1).sum();
    // A year with a leap day is no longer than another: the longest count of days stands.
    let most = |years| stretches.iter().map(|it| most_days(it.from, years)).max();
    let too_long = limit.years.as_ref().is_some_and(|it| most(it.value) < Some(days));
    (too_many || too_long).then_some(Overstay {
        seat,
        limit,
        appointment,
        from,
        until,
        terms: too_many.then_some(terms),
        years: too_long,
    })
}

/// A person's days in a seat, oldest first; appointments of which nobody knows when they began
/// count for nothing.
fn stretches(term: &SeatTerm<'_>, own: &[&Appointment], day: NaiveDate) -> Vec<Stretch> {
    let mut res: Vec<Stretch> = Vec::new();
    for appointment in own {
        let Some(from) = appointment.life.first_day() else { continue };
        let until = term.end_of(appointment).map_or(day, |it| it.day);
        // Whoever is still there without an end has stayed at least until the day.
        let until = if appointment.life.until.is_none() { until.max(day) } else { until }.max(from);
        let reaches =
            |it: &Stretch| it.until.checked_add_days(Days::new(1)).is_none_or(|free| from <= free);
        match res.last_mut().filter(|it| reaches(it)) {
            Some(stretch) => {
                stretch.until = stretch.until.max(until);
                stretch.appointments += 1;
            }
            None => res.push(Stretch { from, until, appointments: 1 }),
        }
    }
    res
}

/// How many days so many years from a day have.
fn most_days(from: NaiveDate, years: u32) -> i64 {
    let end = from.checked_add_months(Months::new(years.saturating_mul(12)));
    end.map_or(i64::MAX, |it| (it - from).num_days())
}
