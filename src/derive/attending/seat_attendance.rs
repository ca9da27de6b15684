//! Which seats were filled at a meeting, and by whom.

use super::presence::votes;
use super::stand_ins::deputies;
use crate::model::{Actor, Appointment, Body, Meeting, PersonId};

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
    /// Whether the seat has a vote.
    pub votes: bool,
    /// How the holder attended.
    pub attended: Attended<'m>,
    /// The items at which the holder was disqualified, by their places.
    pub recused_at: Vec<usize>,
}

/// How the holders of a body's seats attended a meeting, in the order of its members.
pub fn seat_attendance<'m>(body: &'m Body, meeting: &'m Meeting) -> Vec<SeatAttendance<'m>> {
    let mandate = body.mandate_on(meeting.day);
    let sitting = body.appointments.iter().filter(|it| it.life.covers(meeting.day));
    let attends = |appointment: &'m Appointment| {
        let person = &appointment.person.value;
        let seat = mandate.seats.iter().find(|it| it.id.value == appointment.seat.value);
        let recused = |item: &crate::model::Item| {
            let listed = meeting.attendance.recused.iter().any(|it| {
                let at_item = it.item.as_ref().is_some_and(|it| item.is_called(&it.value));
                it.person.value == *person && at_item
            });
            let marked = item.recusals.iter().filter_map(|it| it.argument.as_ref());
            listed || marked.map(|it| &it.value).any(|it| *it == Actor::Person(person.clone()))
        };
        let items = meeting.items.iter().enumerate();
        SeatAttendance {
            appointment,
            votes: seat.is_none_or(votes),
            attended: attended(meeting, person),
            recused_at: items.filter(|(_, it)| recused(it)).map(|(at, _)| at).collect(),
        }
    };
    sitting.map(attends).collect()
}

fn attended<'m>(meeting: &'m Meeting, person: &PersonId) -> Attended<'m> {
    let attendance = &meeting.attendance;
    if let Some(entry) = attendance.present.iter().find(|it| it.person.value == *person) {
        let in_part = entry.from.is_some() || entry.until.is_some() || !entry.items.is_empty();
        return if in_part { Attended::InPart } else { Attended::There };
    }
    if let Some(deputy) = deputies(meeting).find(|it| it.of == person) {
        return Attended::Represented(deputy.deputy);
    }
    if let Some(apology) = attendance.apologies.iter().find(|it| it.person.value == *person) {
        return Attended::Apology { on_the_day: apology.on_the_day };
    }
    let absent = attendance.absent.iter().any(|it| it.value == *person);
    if absent { Attended::Absent } else { Attended::Unrecorded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn every_seat_was_attended_in_a_way() {
        let members = ["anna", "bo", "eva", "ida", "ole"];
        let people: String =
            members.map(|it| format!("-- people/{it}.md --\n---\nname: {it}\n---\n")).concat();
        let text = format!(
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
deputies: [{{person: ole, for: bo, came: yes}}]
recused: [{{person: anna, item: 2}}]
---
## Et

## To
"
        );
        let record = crate::record(&Tree::from_text(&text), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = seat_attendance(body, &body.meetings[0]);
        let attended: Vec<Attended<'_>> = found.iter().map(|it| it.attended).collect();
        let ole = record.model.people.keys().find(|it| it.as_str() == "ole").unwrap();
        let apology = Attended::Apology { on_the_day: true };
        let wanted = [Attended::InPart, Attended::Represented(ole), apology, Attended::Absent];
        assert_eq!(attended, wanted);
        assert_eq!(found.iter().map(|it| it.votes).collect::<Vec<_>>(), [true, true, true, false]);
        assert_eq!(found[0].recused_at, [1]);
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
