//! Which parties were at the table of a meeting, and with how many of their seats.

use super::seat_attendance::{SeatAttendance, seat_attendance};
use crate::model::{Body, Meeting, Model, PartyId};
use std::collections::BTreeMap;

/// The seats of a body that met, by itself or with others.
#[derive(Clone, Debug)]
pub struct Representation<'m> {
    /// The body.
    pub body: &'m Body,
    /// Its parties; seats of none stand first.
    pub parties: Vec<PartySeats<'m>>,
    /// The seats of observers.
    pub observers: Vec<SeatAttendance<'m>>,
}

/// The seats of one party that were held on the day of a meeting.
#[derive(Clone, Debug)]
pub struct PartySeats<'m> {
    /// The party; nothing where a seat belongs to none.
    pub party: Option<&'m PartyId>,
    /// Its seats, in the order of the members.
    pub seats: Vec<SeatAttendance<'m>>,
}

impl PartySeats<'_> {
    /// How many of the seats were filled, by their holders or by deputies.
    pub fn filled(&self) -> usize {
        self.seats.iter().filter(|it| it.was_filled()).count()
    }
}

/// The bodies that met, that which called the meeting first, each with its seats by party.
///
/// A seat belongs to the party that the mandate gives it to, or else to that of the organisation
/// its holder sits for. A seat that nobody held on the day is none of these.
pub fn representation<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Vec<Representation<'m>> {
    let others = meeting.with.iter().filter_map(|it| model.bodies.get(&it.value));
    let others = others.filter(|it| it.id != body.id);
    std::iter::once(body).chain(others).map(|it| of_body(model, it, meeting)).collect()
}

fn of_body<'m>(model: &'m Model, body: &'m Body, meeting: &'m Meeting) -> Representation<'m> {
    let observes = |it: &SeatAttendance<'_>| it.seat.is_some_and(|it| it.observer);
    let (observers, members): (Vec<_>, Vec<_>) =
        seat_attendance(body, meeting).into_iter().partition(observes);
    let mut parties: BTreeMap<Option<&PartyId>, Vec<SeatAttendance<'m>>> = BTreeMap::new();
    for it in members {
        parties.entry(party_of(model, &it)).or_default().push(it);
    }
    let parties = parties.into_iter().map(|(party, seats)| PartySeats { party, seats });
    Representation { body, parties: parties.collect(), observers }
}

fn party_of<'m>(model: &'m Model, it: &SeatAttendance<'m>) -> Option<&'m PartyId> {
    let by_mandate = it.seat.and_then(|it| it.party.as_ref()).map(|it| &it.value);
    by_mandate.or_else(|| {
        let of_seat = it.seat.and_then(|it| it.organisation.as_ref());
        let works_for = || model.people.get(&it.appointment.person.value)?.organisation.as_ref();
        let organisation = it.appointment.organisation.as_ref().or(of_seat).or_else(works_for)?;
        let party = model.organisations.get(&organisation.value)?.party.as_ref();
        party.map(|it| &it.value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn each_party_is_counted_by_its_seats_in_each_body() {
        let people = ["anna", "bo", "eva", "ida", "ole"];
        let people: String =
            people.map(|it| format!("-- people/{it}.md --\n---\nname: {it}\n---\n")).concat();
        let text = format!(
            "{people}\
-- organisations/hospital.md --
---
name: Hospital
party: region
---
-- bodies/a/mandate.md --
---
name: A
seats: [{{id: chef, title: Chef, party: kommune, count: 3}}, {{id: laege, title: Læge}}, {{id: ser, title: Ser, observer: yes}}]
---
-- bodies/a/members.yaml --
members:
  - {{seat: chef, person: anna}}
  - {{seat: chef, person: bo}}
  - {{seat: laege, person: eva, organisation: hospital}}
  - {{seat: ser, person: ole}}
-- bodies/b/mandate.md --
---
name: B
seats: [{{id: chef, title: Chef, party: kommune}}]
---
-- bodies/b/members.yaml --
members:
  - {{seat: chef, person: anna}}
-- bodies/a/meetings/2026-03-03.md --
---
with: [b]
present: [anna, ida, ole]
apologies: [bo, eva]
deputies: [{{person: ida, for: eva, came: yes}}]
---
"
        );
        let record = crate::record(&Tree::from_text(&text), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = representation(&record.model, body, &body.meetings[0]);
        let counts: Vec<String> = (found.iter())
            .flat_map(|of| of.parties.iter().map(move |it| (of, it)))
            .map(|(of, it)| {
                let party = it.party.map_or("-", PartyId::as_str);
                format!("{} {party} {} of {}", of.body.id, it.filled(), it.seats.len())
            })
            .collect();
        assert_eq!(counts, ["a kommune 1 of 2", "a region 1 of 1", "b kommune 1 of 1"]);
        assert_eq!(found[0].observers.len(), 1);
    }
}
