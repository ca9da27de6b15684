//! Who took part in a meeting in what capacity, and who led it.

use super::stand_ins::deputies;
use crate::model::{Body, ChairRole, Leader, Meeting, Model, OrganisationId, PersonId, Present};

/// In what capacity a person took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capacity {
    /// In a seat of the body, or of one that met with it.
    Member,
    /// In place of a member.
    Deputy,
    /// Serving the body.
    Secretariat,
    /// Otherwise.
    Guest,
}

/// A person who took part.
#[derive(Clone, Debug)]
pub struct Attendee<'m> {
    /// What the minutes say.
    pub present: &'m Present,
    /// In what capacity.
    pub capacity: Capacity,
    /// The member for whom a deputy sat in.
    pub deputy_for: Option<&'m PersonId>,
}

/// Who was there, in the order of the minutes.
pub fn attendees<'m>(model: &'m Model, body: &'m Body, meeting: &'m Meeting) -> Vec<Attendee<'m>> {
    let present = meeting.attendance.present.iter();
    present.map(|it| attendee(model, body, meeting, it)).collect()
}

fn attendee<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
    present: &'m Present,
) -> Attendee<'m> {
    let person = &present.person.value;
    let deputy_for = deputies(meeting).find(|it| it.deputy == person).map(|it| it.of);
    let serves = body.services.iter().any(|it| it.person.value == *person && on(meeting, &it.life));
    let capacity = if deputy_for.is_some() {
        Capacity::Deputy
    } else if sits(model, body, meeting, person) {
        Capacity::Member
    } else if serves {
        Capacity::Secretariat
    } else {
        Capacity::Guest
    };
    Attendee { present, capacity, deputy_for }
}

/// Whether a person sits in a body that met. Of a body whose members nobody has written down,
/// everyone who came is taken for one.
fn sits(model: &Model, body: &Body, meeting: &Meeting, person: &PersonId) -> bool {
    let with = meeting.with.iter().filter_map(|it| model.bodies.get(&it.value));
    let unwritten = body.appointments.is_empty() && body.services.is_empty();
    unwritten
        || (std::iter::once(body).chain(with))
            .flat_map(|it| &it.appointments)
            .any(|it| it.person.value == *person && on(meeting, &it.life))
}

fn on(meeting: &Meeting, life: &crate::model::Life) -> bool {
    life.covers(meeting.day)
}

/// The organisation for which a person sat in, or served, the body on the day of a meeting; or
/// else the one the person works for.
pub fn organisation_at<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &Meeting,
    person: &PersonId,
) -> Option<&'m OrganisationId> {
    let seats = body.appointments.iter();
    let seat = seats.filter(|it| it.person.value == *person && on(meeting, &it.life));
    let services = body.services.iter();
    let service = services.filter(|it| it.person.value == *person && on(meeting, &it.life));
    let works_for = || model.people.get(person)?.organisation.as_ref();
    let stated = seat.map(|it| &it.organisation).chain(service.map(|it| &it.organisation));
    stated.flatten().next().or_else(works_for).map(|it| &it.value)
}

/// Who led a meeting, or is to lead it: where a side is named, its chair of that day; where the
/// chair did not come, its vice-chair.
pub fn leader_of<'m>(body: &'m Body, meeting: &'m Meeting) -> Option<&'m PersonId> {
    let side = match &meeting.leader.as_ref()?.value {
        Leader::Person(person) => return Some(person),
        Leader::Words(_) => return None,
        Leader::Side(side) => side,
    };
    let attendance = &meeting.attendance;
    let missed = |person: &PersonId| {
        attendance.apologies.iter().any(|it| it.person.value == *person)
            || attendance.absent.iter().any(|it| it.value == *person)
    };
    let in_office = |role| {
        let turns = body.chair_turns.iter();
        turns
            .filter(|it| it.role == role && on(meeting, &it.life))
            .filter(|it| it.side.as_ref().is_some_and(|it| it.value == *side))
            .find_map(|it| it.person.as_ref())
            .map(|it| &it.value)
            .filter(|it| !missed(it))
    };
    in_office(ChairRole::Chair).or_else(|| in_office(ChairRole::ViceChair))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const TEXT: &str = "\
-- people/anna.md --
---
name: Anna
---
-- people/bo.md --
---
name: Bo
---
-- people/eva.md --
---
name: Eva
---
-- people/ida.md --
---
name: Ida
---
-- people/ole.md --
---
name: Ole
---
-- bodies/a/mandate.md --
---
name: A
seats: [{id: chef, title: Chef, count: 2}]
---
-- bodies/a/members.yaml --
members:
  - {seat: chef, person: anna}
  - {seat: chef, person: bo}
chairs:
  - {side: kommune, person: anna}
  - {side: region, person: bo}
  - {side: region, role: vice-chair, person: eva, from: 2026-09-01}
secretariat:
  - {person: ida}
-- bodies/a/meetings/2026-03-03.md --
---
leader: kommune
present: [anna, eva, ida, ole]
apologies: [{person: bo, deputy: eva}]
---
-- bodies/a/meetings/2026-06-02.md --
---
leader: region
apologies: [{person: bo}]
---
-- bodies/a/meetings/2026-09-01.md --
---
leader: region
apologies: [{person: bo}]
---
";

    #[test]
    fn everyone_came_in_a_capacity() {
        let record = crate::record(&Tree::from_text(TEXT), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = attendees(&record.model, body, &body.meetings[0]);
        let capacities: Vec<Capacity> = found.iter().map(|it| it.capacity).collect();
        let wanted = [Capacity::Member, Capacity::Deputy, Capacity::Secretariat, Capacity::Guest];
        assert_eq!(capacities, wanted);
        assert_eq!(found[1].deputy_for.unwrap().as_str(), "bo");
    }

    #[test]
    fn a_side_is_led_by_its_chair_or_else_by_its_vice_chair() {
        let record = crate::record(&Tree::from_text(TEXT), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let leaders: Vec<Option<&str>> =
            body.meetings.iter().map(|it| leader_of(body, it).map(PersonId::as_str)).collect();
        assert_eq!(leaders, [Some("anna"), None, Some("eva")]);
    }
}
