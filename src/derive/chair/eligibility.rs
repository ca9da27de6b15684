//! Whether whoever is in the chair sits where the mandate wants a chair to sit.

use super::chairs::chair_organisation;
use crate::model::{Appointment, Body, BodyId, Chair, ChairTurn, Model, PartyId, PersonId};
use chrono::{Days, NaiveDate};

/// Something that a mandate asks of whoever is in the chair, and that is not so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmet<'m> {
    /// Is no member of a body, from a day of the turn.
    NoMember(&'m BodyId, NaiveDate),
    /// Holds none of the seats that may hold the chair, from a day of the turn.
    NoSeat(NaiveDate),
    /// Nobody has written down who sits in the body.
    Unknown(&'m BodyId),
}

/// What a chair asks and whoever is in it has not been, up to a day; of a turn to come, on its
/// first day. Of a turn without a person nothing can be said.
pub fn unmet<'m>(
    model: &'m Model,
    body: &'m Body,
    chair: &'m Chair,
    turn: &ChairTurn,
    day: NaiveDate,
) -> Vec<Unmet<'m>> {
    let Some(person) = turn.person.as_ref().map(|it| &it.value) else { return Vec::new() };
    let begun = body.mandate_on(day).life.first_day();
    let from = turn.life.first_day().max(begun).unwrap_or(day);
    let until = turn.life.last_day().unwrap_or(day).min(day).max(from);
    let mut res = Vec::new();
    if let Some(other) = chair.member_of.as_ref().and_then(|it| model.bodies.get(&it.value)) {
        let missing = gap(other, person, from, until, |_| true);
        if other.appointments.is_empty() {
            res.push(Unmet::Unknown(&other.id));
        } else {
            res.extend(missing.map(|it| Unmet::NoMember(&other.id, it)));
        }
    }
    if !chair.among.is_empty() {
        let may = |it: &Appointment| {
            let mut seats = body.versions().flat_map(|it| &it.seats);
            seats.any(|seat| seat.id.value == it.seat.value && chair.may_hold(seat))
        };
        let missing = gap(body, person, from, until, may);
        if body.appointments.is_empty() {
            res.push(Unmet::Unknown(&body.id));
        } else {
            res.extend(missing.map(Unmet::NoSeat));
        }
    }
    res
}

/// The first day of a span on which a person holds no seat of a body that will do.
fn gap(
    body: &Body,
    person: &PersonId,
    from: NaiveDate,
    until: NaiveDate,
    will_do: impl Fn(&Appointment) -> bool,
) -> Option<NaiveDate> {
    let of_person = |it: &&Appointment| it.person.value == *person && will_do(it);
    let held: Vec<&Appointment> = body.appointments.iter().filter(of_person).collect();
    let mut day = from;
    while day <= until {
        let covering = held.iter().filter(|it| it.life.covers(day));
        // One without an end lasts beyond the span.
        let last = covering.map(|it| it.life.last_day().unwrap_or(until)).max();
        match last {
            None => return Some(day),
            Some(last) => day = last.checked_add_days(Days::new(1))?,
        }
    }
    None
}

/// The party that whoever has the chair in a turn comes from: that of the organisation.
pub fn party_of_turn<'m>(
    model: &'m Model,
    body: &'m Body,
    turn: &'m ChairTurn,
) -> Option<&'m PartyId> {
    let organisation = model.organisations.get(chair_organisation(body, turn)?)?;
    organisation.party.as_ref().map(|it| &it.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Tree, parse};

    #[test]
    fn membership_must_last_through_the_turn() {
        let text = "\
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
chair: {member_of: b}
---
-- bodies/a/members.yaml --
chairs:
  - {person: bo, from: 2022-01-01}
-- bodies/b/mandate.md --
---
name: B
seats: [{id: chef, title: Chef}]
---
-- bodies/b/members.yaml --
members:
  - {seat: chef, person: bo, from: 2021-01-01, until: 2023-12-31}
  - {seat: chef, person: bo, from: 2024-01-01, until: 2025-06-30}
";
        let model = crate::model::build(&parse(&Tree::from_text(text)));
        let body = model.bodies.values().next().expect("the text holds a body");
        let chair = body.mandate.chair.as_ref().expect("it has a chair");
        let (first, last): (NaiveDate, NaiveDate) =
            ("2022-01-01".parse().unwrap(), "2026-12-31".parse().unwrap());
        let lapsed: NaiveDate = "2025-07-01".parse().unwrap();
        for at in first.iter_days().take_while(|it| *it <= last) {
            let found = unmet(&model, body, chair, &body.chair_turns[0], at);
            let wanted = (at >= lapsed).then_some(lapsed);
            let since = found.iter().map(|it| match it {
                Unmet::NoMember(_, day) => *day,
                other => panic!("{other:?}"),
            });
            assert_eq!(since.collect::<Vec<_>>(), wanted.into_iter().collect::<Vec<_>>(), "{at}");
        }
    }
}
