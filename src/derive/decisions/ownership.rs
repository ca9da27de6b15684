//! Which decisions are a person's to carry out.

use super::Entry;
use crate::derive::Record;
use crate::model::{Actor, Body, ChairRole, Owner, PersonId};
use chrono::NaiveDate;

/// The decisions that name a person, or a seat or the chair that the person holds on the day of
/// the record, the newest first.
pub fn owned_by<'r>(record: &'r Record, person: &PersonId) -> Vec<&'r Entry> {
    let mut res = Vec::new();
    for body in record.involvement.of_person(person, &record.model) {
        res.extend(record.register.of_body(&body.id).into_iter().filter(|it| {
            let owner = it.look_up(&record.model).3.task.owner.as_ref();
            owner.is_some_and(|it| owns(body, &it.value, person, record.as_of))
        }));
    }
    res.sort_by(|a, b| (b.day, &a.id).cmp(&(a.day, &b.id)));
    res
}

fn owns(body: &Body, owner: &Owner, person: &PersonId, day: NaiveDate) -> bool {
    match owner {
        Owner::Actor(Actor::Person(named)) => named == person,
        Owner::Seat(seat, organisation) => body.appointments.iter().any(|it| {
            let of = it.organisation.as_ref().map(|it| &it.value);
            it.person.value == *person
                && it.seat.value == *seat
                && it.life.covers(day)
                && organisation.as_ref().is_none_or(|wanted| of == Some(wanted))
        }),
        Owner::Chair => body.chair_turns.iter().any(|it| {
            it.person.as_ref().is_some_and(|it| it.value == *person)
                && it.role == ChairRole::Chair
                && it.life.covers(day)
        }),
        Owner::Secretariat
        | Owner::Actor(
            Actor::Itself
            | Actor::Body(_)
            | Actor::Organisation(_)
            | Actor::Cluster(_)
            | Actor::Words(_),
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::owned_by;
    use crate::source::Tree;

    #[test]
    fn a_seat_hands_its_decisions_to_whoever_holds_it() {
        let text = "\
-- organisations/herning.md --
---
name: Herning
---
-- people/bo.md --
---
name: Bo
---
-- people/eva.md --
---
name: Eva
---
-- bodies/a/mandate.md --
---
name: A
seats: [{id: chef, title: Chef, count: 2}]
---
-- bodies/a/members.yaml --
members:
  - {seat: chef, person: bo, organisation: herning, until: 2026-05-31}
  - {seat: chef, person: eva, organisation: herning, from: 2026-06-01}
-- bodies/a/meetings/2026-03-03.md --
---
---
## Plan {#plan}

> [!BESLUTNING]
> Planen gælder.
>
> - ansvarlig: chef/herning

## Brev {#brev}

> [!BESLUTNING]
> Brevet sendes.
>
> - ansvarlig: bo
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let titles = |name: &str| -> Vec<&str> {
            let person = record.model.people.keys().find(|it| it.as_str() == name).unwrap();
            let owned = owned_by(&record, person);
            owned.iter().map(|it| it.look_up(&record.model).2.title.as_str()).collect()
        };
        assert_eq!(titles("bo"), ["Brev"]);
        assert_eq!(titles("eva"), ["Plan"]);
    }
}
