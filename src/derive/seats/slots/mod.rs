//! One slot for each place at the table, and who holds and held it.
//!
//! A seat may have several places. Each is a slot of its own, by the organisation that fills it or
//! by a number, so that it can be said of a place, and not of a seat alone, who followed whom.

mod seating;

use crate::derive::seats::{Occupancy, SeatState, seats_on};
use crate::model::{
    Body, BodyId, Life, Mandate, Model, OrganisationId, PartialDate, PersonId, SeatId,
};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use std::fmt;

/// The slots of every body.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    bodies: BTreeMap<BodyId, Vec<Slot>>,
}

/// A place at the table, held by one at a time.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The seat that it is a place of.
    pub seat: SeatId,
    /// Which of the seat's places.
    pub place: SlotId,
    /// The days on which a mandate creates it; nothing where none does.
    pub life: Option<Life>,
    /// Whether it is there on the day.
    pub stands: bool,
    /// Who holds and held it, in order of day.
    pub holds: Vec<Hold>,
}

/// Which of a seat's places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotId {
    /// The one that an organisation fills.
    Of(OrganisationId),
    /// One of those that are alike, from 1.
    Number(u32),
    /// None of them: somebody sits there beyond the places there are, from 1.
    Beyond(u32),
}

/// Somebody in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Who.
    pub person: PersonId,
    /// The organisation the person comes from, where that is known.
    pub organisation: Option<OrganisationId>,
    /// The appointment, by its place among the body's; none of those who sit there without.
    pub appointment: Option<usize>,
    /// The first day, as precise as it was given.
    pub from: Option<PartialDate>,
    /// The last day: as stated, or as the rule of term gave it to one who sits there no more;
    /// nothing while somebody stays on after it.
    pub until: Option<PartialDate>,
    /// Whether the person sits there on the day.
    pub sits: bool,
}

impl Slots {
    pub(in crate::derive) fn of(model: &Model, occupancy: &Occupancy, day: NaiveDate) -> Slots {
        let slots = |body: &Body| {
            let versions = versions(model, body, occupancy, day);
            (body.id.clone(), seating::seat(model, body, &versions, day))
        };
        Slots { bodies: model.bodies.values().map(slots).collect() }
    }

    /// The slots of the bodies that an edition shows.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Slots {
        let mut res = self.clone();
        res.bodies.retain(|id, _| model.bodies.contains_key(id));
        res
    }

    /// The slots of a body, seat by seat.
    pub fn of_body(&self, body: &BodyId) -> &[Slot] {
        self.bodies.get(body).map_or(&[], Vec::as_slice)
    }
}

impl Slot {
    /// Its id within the body: `fagchef/herning-kommune`, `chef/2`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.seat, self.place)
    }

    /// Whether a mandate creates it.
    pub fn is_created(&self) -> bool {
        self.life.is_some()
    }
}

impl fmt::Display for SlotId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SlotId::Of(organisation) => write!(out, "{organisation}"),
            SlotId::Number(number) => write!(out, "{number}"),
            SlotId::Beyond(number) => write!(out, "beyond-{number}"),
        }
    }
}

/// A version of a mandate with its seats as they are on one of its days: the day at hand, or else
/// the nearest to it.
struct Version<'m> {
    mandate: &'m Mandate,
    seats: Vec<SeatState>,
    /// Whether the day at hand is one of its days.
    is_at_hand: bool,
}

fn versions<'m>(
    model: &'m Model,
    body: &'m Body,
    occupancy: &Occupancy,
    day: NaiveDate,
) -> Vec<Version<'m>> {
    let all: Vec<&Mandate> = body.versions().collect();
    let at_hand = body.mandate_on(day);
    let version = |(at, mandate): (usize, &&'m Mandate)| {
        let is_at_hand = std::ptr::eq(*mandate, at_hand) && body.life().covers(day);
        let seats = if is_at_hand {
            occupancy.seats(&body.id).to_vec()
        } else {
            let next = all.get(at + 1).and_then(|it| it.life.first_day());
            let nearest = nearest(mandate, next, day);
            let is_own = std::ptr::eq(body.mandate_on(nearest), *mandate);
            if is_own { seats_on(model, body, nearest) } else { Vec::new() }
        };
        Version { mandate, seats, is_at_hand }
    };
    all.iter().enumerate().map(version).collect()
}

/// The day of a version that is nearest to the day at hand, given the first day of the next one.
fn nearest(mandate: &Mandate, next: Option<NaiveDate>, day: NaiveDate) -> NaiveDate {
    let before_next = next.and_then(|it| it.checked_sub_days(Days::new(1)));
    let last = [mandate.life.last_day(), before_next].into_iter().flatten().min();
    let first = mandate.life.first_day();
    let day = last.map_or(day, |it| day.min(it));
    first.map_or(day, |it| day.max(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    /// Each slot with its holders and whether they sit there, seen on a day.
    fn found(members: &str, seats: &str, day: &str) -> Vec<String> {
        let people = ["anna", "bo", "carl"].map(|it| {
            format!("-- people/{it}.md --\n---\nname: {it}\norganisation: {it}by\n---\n")
        });
        let towns = ["annaby", "boby", "carlby"]
            .map(|it| format!("-- organisations/{it}.md --\n---\nname: {it}\nparty: town\n---\n"));
        let text = format!(
            "{}{}-- clusters/vest.md --\n---\nname: Vest\norganisations: [annaby, boby]\n---\n\
            -- bodies/raad/mandate.md --\n---\nname: Rådet\nfrom: 2020\nseats: [{seats}]\n---\n\
            -- bodies/raad/members.yaml --\nmembers:\n{members}",
            people.concat(),
            towns.concat()
        );
        let record = crate::record(&Tree::from_text(&text), day.parse().expect("a day"));
        let body = record.model.bodies.values().next().expect("a body");
        let holder = |it: &Hold| format!(" {}{}", it.person, if it.sits { "" } else { "?" });
        let slots = record.slots.of_body(&body.id).iter();
        slots.map(|it| it.id() + &it.holds.iter().map(holder).collect::<String>()).collect()
    }

    #[test]
    fn whoever_follows_takes_the_place_that_was_left() {
        let members = "  - {seat: chef, person: anna, from: 2020-01-01, until: 2022-12-31}\n  - {seat: chef, person: bo, from: 2020-01-01}\n  - {seat: chef, person: carl, from: 2023-02-01}\n";
        let seats = "{id: chef, title: Chef, count: 2}";
        assert_eq!(found(members, seats, "2026-01-01"), ["chef/1 anna? carl", "chef/2 bo"]);
        assert_eq!(found(members, seats, "2021-01-01"), ["chef/1 anna carl?", "chef/2 bo"]);
    }

    #[test]
    fn a_place_of_an_organisation_is_its_own() {
        let members = "  - {seat: chef, person: bo, from: 2020}\n  - {seat: chef, person: carl, from: 2020}\n";
        let seats = "{id: chef, title: Chef, one_per: vest.town}";
        let slots = ["chef/annaby", "chef/boby bo", "chef/beyond-1 carl"];
        assert_eq!(found(members, seats, "2026-01-01"), slots);
    }

    #[test]
    fn an_open_seat_has_as_many_places_as_are_held() {
        let members = "  - {seat: chef, person: bo, from: 2020}\n  - {seat: chef, person: carl, from: 2021}\n";
        let seats = "{id: chef, title: Chef, count: \"mindst 1\"}";
        assert_eq!(found(members, seats, "2026-01-01"), ["chef/1 bo", "chef/2 carl"]);
    }
}
