//! Which seats were filled at a meeting, and by whom.

use super::presence::votes;
use super::roll::Roll;
use super::stand_ins::Deputy;
use crate::model::{
    Actor, Apology, Appointment, Body, Called, Item, Meeting, PersonId, Seat, SeatId,
};
use std::collections::{BTreeMap, BTreeSet};

/// How a member attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attended<'m> {
    /// From beginning to end.
    There,
    /// For some items or some of the time.
    InPart,
    /// Through a deputy.
    Represented(&'m PersonId),
    /// Not, and said so.
    Apology {
        /// On the day itself.
        on_the_day: bool,
    },
    /// Not, and did not say so.
    Absent,
    /// Nobody wrote it down.
    Unrecorded,
}

/// A seat that was filled on the day of a meeting, with how its holder attended.
#[derive(Clone, Debug)]
pub struct SeatAttendance<'m> {
    /// The holder.
    pub appointment: &'m Appointment,
    /// The seat, as the mandate of the day has it.
    pub seat: Option<&'m Seat>,
    /// Whether the seat has a vote.
    pub votes: bool,
    /// How the holder attended.
    pub attended: Attended<'m>,
    /// The item from which a deputy could vote, by its place, where one is stated.
    pub votes_from: Option<usize>,
    /// The deputies who were called and did not come.
    pub called_in_vain: Vec<&'m Called>,
    /// The items at which the holder was disqualified, by their places.
    pub recused_at: BTreeSet<usize>,
}

impl SeatAttendance<'_> {
    /// Whether the seat was filled, by its holder or a deputy, for the meeting or a part of it.
    pub fn was_filled(&self) -> bool {
        match self.attended {
            Attended::There | Attended::InPart | Attended::Represented(_) => true,
            Attended::Apology { .. } | Attended::Absent | Attended::Unrecorded => false,
        }
    }
}

/// How the holders of a body's seats attended a meeting, in the order of its members.
pub fn seat_attendance<'m>(body: &'m Body, meeting: &'m Meeting) -> Vec<SeatAttendance<'m>> {
    let lists = Lists::of(meeting);
    let mandate = body.mandate_on(meeting.day);
    let seats: BTreeMap<&SeatId, &Seat> =
        mandate.seats.iter().rev().map(|it| (&it.id.value, it)).collect();
    let sitting = body.appointments.iter().filter(|it| it.life.covers(meeting.day));
    let attends = |appointment: &'m Appointment| {
        let person = &appointment.person.value;
        let seat = seats.get(&appointment.seat.value).copied();
        let attended = lists.attended(person);
        let from = match attended {
            Attended::Represented(_) => lists.deputy(person).and_then(|it| it.approved_at),
            Attended::There
            | Attended::InPart
            | Attended::Apology { .. }
            | Attended::Absent
            | Attended::Unrecorded => None,
        };
        SeatAttendance {
            appointment,
            seat,
            votes: seat.is_none_or(votes),
            attended,
            votes_from: from
                .and_then(|it| meeting.items.iter().position(|item| item.is_called(it))),
            called_in_vain: lists.in_vain.get(person).cloned().unwrap_or_default(),
            recused_at: lists.recused_at(person),
        }
    };
    sitting.map(attends).collect()
}

/// What a meeting's document says of each person, found at once.
struct Lists<'m> {
    roll: Roll<'m>,
    apologies: BTreeMap<&'m PersonId, &'m Apology>,
    absent: BTreeSet<&'m PersonId>,
    in_vain: BTreeMap<&'m PersonId, Vec<&'m Called>>,
    /// Where marked quotes name who was disqualified.
    marked: BTreeMap<&'m PersonId, BTreeSet<usize>>,
}

impl<'m> Lists<'m> {
    fn of(meeting: &'m Meeting) -> Lists<'m> {
        let attendance = &meeting.attendance;
        let mut in_vain: BTreeMap<&PersonId, Vec<&Called>> = BTreeMap::new();
        for called in attendance.deputies.iter().filter(|it| !it.came) {
            if let Some(of) = &called.for_whom {
                in_vain.entry(&of.value).or_default().push(called);
            }
        }
        let mut marked: BTreeMap<&PersonId, BTreeSet<usize>> = BTreeMap::new();
        for (at, item) in meeting.items.iter().enumerate() {
            for person in named_in(item) {
                marked.entry(person).or_default().insert(at);
            }
        }
        let apologies = attendance.apologies.iter().rev().map(|it| (&it.person.value, it));
        Lists {
            roll: Roll::of(meeting),
            apologies: apologies.collect(),
            absent: attendance.absent.iter().map(|it| &it.value).collect(),
            in_vain,
            marked,
        }
    }

    fn deputy(&self, person: &PersonId) -> Option<&Deputy<'m>> {
        self.roll.deputies_of(person).first()
    }

    fn attended(&self, person: &PersonId) -> Attended<'m> {
        if let Some((entry, _)) = self.roll.present(person).first() {
            let in_part = entry.from.is_some() || entry.until.is_some() || !entry.items.is_empty();
            return if in_part { Attended::InPart } else { Attended::There };
        }
        if let Some(deputy) = self.deputy(person) {
            return Attended::Represented(deputy.deputy);
        }
        if let Some(apology) = self.apologies.get(person) {
            return Attended::Apology { on_the_day: apology.on_the_day };
        }
        if self.absent.contains(person) { Attended::Absent } else { Attended::Unrecorded }
    }

    fn recused_at(&self, person: &PersonId) -> BTreeSet<usize> {
        let listed = self.roll.recused(person).iter().flat_map(|it| &it.named);
        listed.chain(self.marked.get(person).into_iter().flatten()).copied().collect()
    }
}

/// The people whom an item's marked quotes name as disqualified.
fn named_in(item: &Item) -> impl Iterator<Item = &PersonId> {
    let named = item.recusals.iter().filter_map(|it| it.argument.as_ref());
    named.filter_map(|it| match &it.value {
        Actor::Person(person) => Some(person),
        Actor::Itself
        | Actor::Body(_)
        | Actor::Organisation(_)
        | Actor::Cluster(_)
        | Actor::Words(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn site() -> String {
        let members = ["anna", "bo", "eva", "ida", "ole"];
        let people: String =
            members.map(|it| format!("-- people/{it}.md --\n---\nname: {it}\n---\n")).concat();
        format!(
            "{people}\
-- bodies/a/mandate.md --
---
name: A
seats: [{{id: chef, title: Chef, count: 4}}, {{id: gaest, title: Gæst, voting: no}}]
---
-- bodies/a/members.yaml --
members:
  - {{seat: chef, person: anna}}
  - {{seat: chef, person: bo}}
  - {{seat: chef, person: eva}}
  - {{seat: gaest, person: ida}}
-- bodies/a/meetings/2026-03-03.md --
---
present: [{{person: anna, until: \"14\"}}, ole]
apologies: [{{person: eva, on_the_day: yes}}]
absent: [ida]
deputies: [{{person: ole, for: bo, came: yes, approved_at: 2}}, {{person: eva, for: bo}}]
recused: [{{person: anna, item: 2}}]
---
## Et

> [!INHABIL] anna
> Også her.

## To
"
        )
    }

    #[test]
    fn every_seat_was_attended_in_a_way() {
        let text = site();
        let record = crate::record(&Tree::from_text(&text), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = seat_attendance(body, &body.meetings[0]);
        let attended: Vec<Attended<'_>> = found.iter().map(|it| it.attended).collect();
        let ole = record.model.people.keys().find(|it| it.as_str() == "ole").unwrap();
        let apology = Attended::Apology { on_the_day: true };
        let wanted = [Attended::InPart, Attended::Represented(ole), apology, Attended::Absent];
        assert_eq!(attended, wanted);
        assert_eq!(found.iter().map(|it| it.votes).collect::<Vec<_>>(), [true, true, true, false]);
        let filled: Vec<bool> = found.iter().map(SeatAttendance::was_filled).collect();
        assert_eq!(filled, [true, true, false, false]);
        assert_eq!(found[0].recused_at, BTreeSet::from([0, 1]));
        assert_eq!((found[1].votes_from, found[1].called_in_vain.len()), (Some(1), 1));
        assert_eq!(
            crate::derive::attendees(&record.model, body, &body.meetings[0])[1].capacity,
            crate::derive::Capacity::Deputy
        );
        let unrecorded = Attended::Unrecorded;
        let other = crate::record(
            &Tree::from_text(&text.replace("absent: [ida]\n", "")),
            "2026-11-22".parse().unwrap(),
        );
        let body = other.model.bodies.values().next().unwrap();
        assert_eq!(seat_attendance(body, &body.meetings[0])[3].attended, unrecorded);
    }
}
