//! The seats of those who met: how many of each party were filled, and by whom.

use super::attendance::{Group, Presence, Table};
use crate::derive::{Attended, PartySeats, Representation, SeatAttendance};
use crate::model::{Meeting, PersonId, Present};
use crate::render::Portal;
use crate::render::view::Who;
use std::collections::BTreeMap;

/// The seats of each body that met, party by party; none of which nothing is written down.
pub(super) fn tables(
    portal: &Portal<'_>,
    meeting: &Meeting,
    bodies: &[Representation<'_>],
) -> Vec<Table> {
    let present = meeting.attendance.present.iter().rev().map(|it| (&it.person.value, it));
    let of = Of { portal, meeting, present: present.collect() };
    let several = bodies.len() > 1;
    let table = |it: &Representation<'_>| Table {
        title: several.then(|| it.body.name().to_owned()),
        groups: of.groups(it),
    };
    bodies.iter().map(table).filter(|it| !it.groups.is_empty()).collect()
}

/// Those who are told of at a seat: its holder, and the deputies who were called.
pub(super) fn people<'m>(it: &SeatAttendance<'m>) -> Vec<&'m PersonId> {
    let mut res = vec![&it.appointment.person.value];
    match it.attended {
        Attended::Represented(deputy) => res.push(deputy),
        Attended::There
        | Attended::InPart
        | Attended::Apology { .. }
        | Attended::Absent
        | Attended::Unrecorded => (),
    }
    res
}

/// From when until when somebody was there, or at which items, where not all the time.
pub(super) fn times(portal: &Portal<'_>, meeting: &Meeting, present: &Present) -> Vec<String> {
    let (words, language) = (portal.words(), portal.language());
    let clock = |key: &str, time| words.with(key, &[("time", &language.clock(time))]);
    let came = present.from.as_ref().map(|it| clock("came-at", it.value.0));
    let left = present.until.as_ref().map(|it| clock("left-at", it.value.0));
    let named = present.items.iter().filter_map(|it| {
        let item = meeting.items.iter().find(|item| item.is_called(&it.value))?;
        Some(item.number.to_string())
    });
    let named: Vec<String> = named.collect();
    let at_items = (!named.is_empty())
        .then(|| words.with("attended-items", &[("items", &language.list(&named))]));
    came.into_iter().chain(left).chain(at_items).collect()
}

struct Of<'p> {
    portal: &'p Portal<'p>,
    meeting: &'p Meeting,
    present: BTreeMap<&'p PersonId, &'p Present>,
}

impl Of<'_> {
    fn groups(&self, of: &Representation<'_>) -> Vec<Group> {
        let order = self.portal.parties();
        let place = |it: &PartySeats<'_>| {
            let party = it.party.map(|it| order.iter().position(|other| *other == it));
            party.flatten().unwrap_or(order.len())
        };
        let mut parties: Vec<&PartySeats<'_>> = of.parties.iter().collect();
        parties.sort_by_key(|it| place(it));
        let words = self.portal.words();
        let party = |it: &PartySeats<'_>| {
            let no_party = || words.say("attendance-members");
            it.party.map_or_else(no_party, |it| self.portal.party(it.as_str()))
        };
        let groups = parties.iter().map(|it| self.group(party(it), &it.seats));
        let observers = self.group(words.say("attendance-observers"), &of.observers);
        groups.chain([observers]).flatten().collect()
    }

    /// Those who came stand first. Before a meeting, only those are told of who send an apology.
    fn group(&self, title: String, seats: &[SeatAttendance<'_>]) -> Option<Group> {
        let recorded = !self.present.is_empty();
        let told = |it: &&SeatAttendance<'_>| recorded || it.attended != Attended::Unrecorded;
        let (came, missed): (Vec<_>, Vec<_>) =
            seats.iter().filter(told).partition(|it| it.was_filled());
        if came.is_empty() && missed.is_empty() {
            return None;
        }
        let (n, of) = (came.len().to_string(), seats.len().to_string());
        let count = match recorded {
            true => self.portal.words().with("attendance-of", &[("n", &n), ("of", &of)]),
            false => (came.len() + missed.len()).to_string(),
        };
        let people = came.into_iter().chain(missed).map(|it| self.presence(it)).collect();
        Some(Group { title, icon: "users", people, others: Vec::new(), count })
    }

    fn presence(&self, it: &SeatAttendance<'_>) -> Presence {
        let (portal, words) = (self.portal, self.portal.words());
        let person = &it.appointment.person.value;
        let mut notes: Vec<String> = Vec::new();
        let mut deputy = None;
        match it.attended {
            Attended::There => (),
            Attended::InPart => {
                let present = self.present.get(person);
                notes.extend(present.iter().flat_map(|it| times(portal, self.meeting, it)));
            }
            Attended::Represented(by) => {
                notes.push(words.say("seat-apology"));
                deputy = Some(portal.called(by));
            }
            Attended::Apology { on_the_day: false } => notes.push(words.say("seat-apology")),
            Attended::Apology { on_the_day: true } => notes.push(words.say("apology-on-the-day")),
            Attended::Absent => notes.push(words.say("seat-absent")),
            Attended::Unrecorded => notes.push(words.say("seat-unrecorded")),
        }
        if !it.votes && it.seat.is_some_and(|it| !it.observer) {
            notes.push(words.say("seat-without-vote"));
        }
        notes.extend(it.called_in_vain.iter().map(|it| {
            let unnamed = || words.say("name-withheld");
            let name = portal.called(&it.person.value).name.unwrap_or_else(unnamed);
            words.with("deputy-called-in-vain", &[("name", &name)])
        }));
        let votes_from = it.votes_from.and_then(|it| self.meeting.items.get(it));
        let deputy_note = votes_from.map(|it| words.count("deputy-votes-from", it.number as usize));
        Presence { who: self.who(it), notes, deputy_for: None, deputy, deputy_note }
    }

    /// The holder of a seat by name, with the seat and the organisation; where the edition
    /// withholds the name, with the seat alone.
    fn who(&self, it: &SeatAttendance<'_>) -> Who {
        let who = self.portal.called(&it.appointment.person.value);
        let title = it.seat.map(|it| in_running_text(&it.title.value));
        let of = it.appointment.organisation.as_ref().filter(|_| who.name.is_some());
        let of = of.map(|it| self.portal.organisation_link(&it.value).title);
        Who { title, of, ..who }
    }
}

/// A title within a sentence: `direktør`, but `IT-chef`.
fn in_running_text(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain([second]).chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_running_text;

    #[test]
    fn a_title_begins_small_unless_its_letters_are_a_name() {
        assert_eq!(in_running_text("Direktør"), "direktør");
        assert_eq!(in_running_text("Øverste leder"), "øverste leder");
        assert_eq!(in_running_text("IT-chef"), "IT-chef");
        assert_eq!(in_running_text("A"), "A");
    }
}
