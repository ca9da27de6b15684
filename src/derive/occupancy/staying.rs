//! Who stays when a term is over, and who steps in when a holder leaves before the time.

use super::emptiness::Empty;
use super::seating::{Line, On, Table};
use super::{SitsBy, Unwritten};
use crate::derive::SeatTerm;
use crate::model::{Count, OrganisationId, PersonId, Seat, YesNo};
use chrono::NaiveDate;

/// Lets those sit on whose appointment states no end, and whose term is over by the rule, as far
/// as nobody has taken their place.
pub(super) fn sit_on<'m>(
    on: &On<'m>,
    term: &SeatTerm<'_>,
    lines: &[Line<'m>],
    each: bool,
    places: Count,
    table: &mut Table<'m>,
) {
    let end = |it: &Line<'m>| term.end_of(it.appointment).map(|it| it.day);
    let over = |it: &&Line<'m>| {
        it.appointment.life.covers(on.day) && end(it).is_some_and(|it| it < on.day)
    };
    let mut over: Vec<&Line<'m>> = lines.iter().filter(over).collect();
    over.sort_by_key(|it| std::cmp::Reverse(end(it)));
    for line in over {
        let taken = line.organisation.is_some_and(|it| each && table.represents(it));
        let room = places.max.is_none_or(|it| table.len() < it as usize);
        if taken || !room || table.has(&line.appointment.person.value) {
            continue;
        }
        table.holders.push(*line);
        match (term.holds_over(), end(line)) {
            (false, Some(end)) => table.overdue.push((line.at, end)),
            (true, _) | (false, None) => table.held_over.push(line.at),
        }
    }
}

/// As long as nobody at all has followed, everyone whose term ended last stays: of the whole
/// seat, or of each organisation that must have someone there.
pub(super) fn stay_together<'m>(
    on: &On<'m>,
    term: &SeatTerm<'_>,
    lines: &[Line<'m>],
    wanted: Option<&[OrganisationId]>,
    places: Count,
    table: &mut Table<'m>,
) {
    let own = |organisation: &OrganisationId| -> Vec<Line<'m>> {
        lines.iter().copied().filter(|it| it.organisation == Some(organisation)).collect()
    };
    let groups = wanted.map_or_else(|| vec![lines.to_vec()], |it| it.iter().map(own).collect());
    for group in groups {
        let over =
            |it: &&Line<'m>| ended(it, on.day).is_some() && term.ran_out(&it.appointment.life);
        let Some(latest) = group.iter().filter(over).filter_map(|it| ended(it, on.day)).max()
        else {
            continue;
        };
        let follows = |it: &Line<'m>| {
            it.appointment.life.first_day().is_some_and(|it| latest < it && it <= on.day)
        };
        if group.iter().any(follows) {
            continue;
        }
        for line in group.iter().filter(over).filter(|it| ended(it, on.day) == Some(latest)) {
            if places.max.is_none_or(|it| table.len() < it as usize) {
                keep(on, line, table);
            }
        }
    }
}

/// Lets the one after whom a place fell empty stay there, if the term ran out.
pub(super) fn stays<'m>(
    on: &On<'m>,
    term: &SeatTerm<'_>,
    empty: &Empty<'m>,
    table: &mut Table<'m>,
) -> bool {
    let over = empty.left.map(|it| it.last).filter(|it| term.ran_out(&it.appointment.life));
    over.is_some_and(|it| keep(on, &it, table))
}

/// Lets the deputy of the one after whom a place fell empty step in for the rest of the term, if
/// the mandate says so.
pub(super) fn succeeds(
    on: &On<'_>,
    seat: &Seat,
    term: &SeatTerm<'_>,
    empty: &Empty<'_>,
    table: &mut Table<'_>,
) -> bool {
    let stated = seat.alternates.as_ref().and_then(|it| it.succeeds.as_ref());
    let stated = stated.is_some_and(|it| it.value == YesNo::Yes);
    let Some(left) = empty.left.map(|it| it.last).filter(|_| stated) else {
        return false;
    };
    let first = left.appointment.life.first_day();
    let over = first.and_then(|it| term.last_day(it)).is_some_and(|it| it < on.day);
    if over || term.ran_out(&left.appointment.life) {
        return false;
    }
    let mut deputies = left.appointment.deputies.iter().map(|it| &it.value);
    let Some(deputy) = deputies.find(|it| !table.has(it) && is_there(on, it)) else {
        return false;
    };
    let works_for = on.model.people.get(deputy).and_then(|it| it.organisation.as_ref());
    table.unwritten.push(Unwritten {
        person: deputy.clone(),
        organisation: works_for.map(|it| &it.value).or(left.organisation).cloned(),
        by: SitsBy::Succeeding(left.at),
    });
    true
}

fn keep<'m>(on: &On<'m>, line: &Line<'m>, table: &mut Table<'m>) -> bool {
    let person = &line.appointment.person.value;
    let may = !table.has(person) && is_there(on, person);
    if may {
        table.holders.push(*line);
        table.held_over.push(line.at);
    }
    may
}

/// Whether a person has not left the position; so where nothing is known.
fn is_there(on: &On<'_>, person: &PersonId) -> bool {
    let until = on.model.people.get(person).and_then(|it| it.until.as_ref());
    until.is_none_or(|it| on.day <= it.value.last_day())
}

fn ended(line: &Line<'_>, day: NaiveDate) -> Option<NaiveDate> {
    line.appointment.life.last_day().filter(|it| *it < day)
}
