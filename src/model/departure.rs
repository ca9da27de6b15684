//! When people left: the last day of the last of what they did.

use super::{Appointment, Body, Life, Model, PersonId, YesNo};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The last day of everything that each person did; nothing where something has no end.
type Last<'m> = BTreeMap<&'m PersonId, Option<NaiveDate>>;

impl Model {
    /// The day on which each person who left, or is to leave, is there for the last time: as the
    /// person's own document states it, or else the last day of the last role. One who has a role
    /// without an end has not left, nor has one who never had any.
    pub fn departures(&self) -> BTreeMap<PersonId, NaiveDate> {
        let mut last = Last::new();
        for body in self.bodies.values() {
            for it in &body.appointments {
                take(&mut last, &it.person.value, body, body.end_of(it));
                for deputy in &it.deputies {
                    take(&mut last, &deputy.value, body, body.end_for_deputies(it));
                }
            }
            for it in &body.chair_turns {
                if let Some(person) = &it.person {
                    take(&mut last, &person.value, body, it.life.last_day());
                }
            }
            for it in &body.services {
                take(&mut last, &it.person.value, body, it.life.last_day());
            }
        }
        let stated = |id: &PersonId| Some(self.people.get(id)?.until.as_ref()?.value.last_day());
        let of = |id: &PersonId| stated(id).or_else(|| last.get(id).copied().flatten());
        self.people.keys().filter_map(|it| Some((it.clone(), of(it)?))).collect()
    }
}

fn take<'m>(last: &mut Last<'m>, id: &'m PersonId, body: &Body, end: Option<NaiveDate>) {
    // With the body ends all that is done in it.
    let end = end.into_iter().chain(body.life().last_day()).min();
    let known = last.entry(id).or_insert(end);
    *known = known.zip(end).map(|(a, b)| a.max(b));
}

impl Body {
    /// The last day of an appointment; nothing where it has no end, or where the holder stays on
    /// after it since nobody has followed.
    fn end_of(&self, appointment: &Appointment) -> Option<NaiveDate> {
        let end = appointment.life.last_day()?;
        let seat = self.seat(&appointment.seat.value);
        let terms = seat.and_then(|it| it.term.as_ref()).into_iter().chain(&self.mandate.term);
        let stated = terms.filter_map(|it| it.holdover.as_ref()).next();
        let stays = stated.is_some_and(|it| it.value == YesNo::Yes);
        (!stays || self.is_followed(appointment, end)).then_some(end)
    }

    fn is_followed(&self, appointment: &Appointment, end: NaiveDate) -> bool {
        let begins_after = |it: &Life| it.first_day().is_some_and(|it| it > end);
        let of = |it: &Appointment| it.organisation.as_ref().map(|it| it.value.clone());
        let own = of(appointment);
        self.appointments.iter().any(|it| {
            let alike = own.is_none() || of(it).is_none() || of(it) == own;
            it.seat.value == appointment.seat.value && alike && begins_after(&it.life)
        })
    }

    /// The last day on which somebody can be a deputy under an appointment; nothing where deputies
    /// step in when a holder leaves.
    fn end_for_deputies(&self, appointment: &Appointment) -> Option<NaiveDate> {
        let alternates = self.seat(&appointment.seat.value)?.alternates.as_ref();
        let succeeds = alternates.and_then(|it| it.succeeds.as_ref());
        match succeeds.is_some_and(|it| it.value == YesNo::Yes) {
            true => None,
            false => self.end_of(appointment),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::source::Tree;

    fn departures(term: &str, members: &str, people: &[(&str, &str)]) -> Vec<String> {
        let people: String = people
            .iter()
            .map(|(id, front)| format!("-- people/{id}.md --\n---\nname: {id}\n{front}---\n"))
            .collect();
        let text = format!(
            "{people}-- bodies/a/mandate.md --\n---\nname: A\nseats: [{{id: s, title: S}}]\n{term}---\n\
             -- bodies/a/members.yaml --\nmembers:\n{members}"
        );
        let model = crate::model::build(&crate::source::parse(&Tree::from_text(&text)));
        model.departures().iter().map(|(id, day)| format!("{id} {day}")).collect()
    }

    #[test]
    fn people_leave_with_their_last_role_or_when_it_is_stated() {
        let members = "  - {seat: s, person: bo, from: 2020, until: 2021-06}\n  \
            - {seat: s, person: bo, from: 2023, until: 2024-03-31}\n  \
            - {seat: s, person: eva, from: 2024-04-01}\n  \
            - {seat: s, person: ib, from: 2024-04-01}\n";
        let people = [("bo", ""), ("eva", ""), ("ib", "until: 2025-12\n"), ("ida", "")];
        assert_eq!(departures("", members, &people), ["bo 2024-03-31", "ib 2025-12-31"]);
        // The body has ended, and with it every seat.
        let ended = departures("until: 2024-12-31\n", members, &people[..2]);
        assert_eq!(ended, ["bo 2024-03-31", "eva 2024-12-31"]);
    }

    #[test]
    fn one_who_stays_until_somebody_follows_has_not_left() {
        let members = "  - {seat: s, person: bo, until: 2021-12-31}\n";
        let term = "term: {holdover: yes}\n";
        assert!(departures(term, members, &[("bo", "")]).is_empty());
        let followed = format!("{members}  - {{seat: s, person: eva, from: 2023-01-01}}\n");
        assert_eq!(departures(term, &followed, &[("bo", ""), ("eva", "")]), ["bo 2021-12-31"]);
    }
}
