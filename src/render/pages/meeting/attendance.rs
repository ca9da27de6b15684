//! Who came to the meeting, and who did not: party by party, and beside the seats.

use super::seats;
use crate::derive::{Attendee, Capacity, attendees, organisation_at, representation};
use crate::model::{Apology, Body, Guest, Meeting, PersonId};
use crate::render::Portal;
use crate::render::view::Who;
use serde::Serialize;
use std::collections::BTreeSet;

/// Those of one table: of a body that met, or of none.
#[derive(Serialize)]
pub(super) struct Table {
    /// The body, where several met.
    pub(super) title: Option<String>,
    pub(super) groups: Vec<Group>,
}

/// Some of those who came, or did not, under a heading.
#[derive(Serialize)]
pub(super) struct Group {
    pub(super) title: String,
    pub(super) icon: &'static str,
    pub(super) people: Vec<Presence>,
    /// Others, as written.
    pub(super) others: Vec<String>,
    /// `4`, or of a party `5 af 6 pladser`.
    pub(super) count: String,
}

#[derive(Default, Serialize)]
pub(super) struct Presence {
    pub(super) who: Who,
    /// How somebody attended, where not as a matter of course.
    pub(super) notes: Vec<String>,
    /// The member for whom a deputy sat in.
    pub(super) deputy_for: Option<Who>,
    /// The deputy of a member who did not come.
    pub(super) deputy: Option<Who>,
    /// From which item the deputy could vote.
    pub(super) deputy_note: Option<String>,
}

/// Everyone of whom the minutes speak: by seat and party, and then those beside the seats.
pub(super) fn tables(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<Table> {
    let bodies = representation(&portal.record.model, body, meeting);
    let mut res = seats::tables(portal, meeting, &bodies);
    let all = bodies
        .iter()
        .flat_map(|it| it.parties.iter().flat_map(|it| &it.seats).chain(&it.observers));
    let shown: BTreeSet<&PersonId> = all.flat_map(seats::people).collect();
    let beside = Beside { portal, body, meeting, shown }.groups();
    match res.last_mut() {
        Some(last) if last.title.is_none() => last.groups.extend(beside),
        Some(_) | None if !beside.is_empty() => res.push(Table { title: None, groups: beside }),
        Some(_) | None => (),
    }
    res
}

/// Those who are not told of at their seats.
struct Beside<'p> {
    portal: &'p Portal<'p>,
    body: &'p Body,
    meeting: &'p Meeting,
    /// Those who are told of at their seats.
    shown: BTreeSet<&'p PersonId>,
}

impl Beside<'_> {
    fn groups(&self) -> Vec<Group> {
        let (portal, attendance) = (self.portal, &self.meeting.attendance);
        let all = attendees(&portal.record.model, self.body, self.meeting);
        let of = |wanted: &[Capacity]| -> Vec<Presence> {
            let of = all.iter().filter(|it| wanted.contains(&it.capacity));
            let of = of.filter(|it| !self.shown.contains(&it.present.person.value));
            of.map(|it| self.present(it)).collect()
        };
        let unseated = |it: &&Apology| !self.shown.contains(&it.person.value);
        let apologies = attendance.apologies.iter().filter(unseated).map(|it| self.apology(it));
        let absent = attendance.absent.iter().map(|it| &it.value);
        let absent = absent.filter(|it| !self.shown.contains(it)).map(|it| self.alone(it));
        let recused = attendance.recused.iter().filter(|it| it.item.is_none());
        let recused = recused.map(|it| Presence {
            notes: it.reason.iter().map(|it| it.value.clone()).collect(),
            ..self.alone(&it.person.value)
        });
        let (known, others) = self.guests();
        let known = of(&[Capacity::Guest]).into_iter().chain(known).collect();
        let members = of(&[Capacity::Member, Capacity::Deputy]);
        [
            group(portal, "attendance-present", "users", members, Vec::new()),
            group(portal, "attendance-apologies", "minus", apologies.collect(), Vec::new()),
            group(portal, "attendance-absent", "x", absent.collect(), Vec::new()),
            group(
                portal,
                "attendance-secretariat",
                "pen",
                of(&[Capacity::Secretariat]),
                Vec::new(),
            ),
            group(portal, "attendance-guests", "user", known, others),
            group(portal, "recused", "scale", recused.collect(), Vec::new()),
        ]
        .into_iter()
        .filter(|it| !it.people.is_empty() || !it.others.is_empty())
        .collect()
    }

    /// The guests of whom the portal has a document, and the others as written.
    fn guests(&self) -> (Vec<Presence>, Vec<String>) {
        let (mut known, mut others) = (Vec::new(), Vec::new());
        for guest in &self.meeting.attendance.guests {
            match &guest.value {
                Guest::Person(person) => known.push(self.alone(person)),
                Guest::Words(words) => others.push(words.clone()),
            }
        }
        (known, others)
    }

    fn alone(&self, person: &PersonId) -> Presence {
        let who = with_organisation(self.portal, self.body, self.meeting, person);
        Presence { who, ..Presence::default() }
    }

    fn present(&self, attendee: &Attendee<'_>) -> Presence {
        Presence {
            notes: seats::times(self.portal, self.meeting, attendee.present),
            deputy_for: attendee.deputy_for.map(|it| self.portal.called(it)),
            ..self.alone(&attendee.present.person.value)
        }
    }

    fn apology(&self, apology: &Apology) -> Presence {
        let words = self.portal.words();
        let on_the_day = apology.on_the_day.then(|| words.say("apology-on-the-day"));
        Presence {
            notes: on_the_day.into_iter().collect(),
            deputy: apology.deputy.as_ref().map(|it| self.portal.called(&it.value)),
            ..self.alone(&apology.person.value)
        }
    }
}

/// A person by name, with the organisation that they stood for on the day; neither where the
/// edition withholds the name.
pub(super) fn with_organisation(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    person: &PersonId,
) -> Who {
    let who = portal.called(person);
    if who.name.is_none() {
        return who;
    }
    let of = organisation_at(&portal.record.model, body, meeting, person);
    Who { of: of.map(|it| portal.organisation_link(it).title), ..who }
}

fn group(
    portal: &Portal<'_>,
    key: &str,
    icon: &'static str,
    people: Vec<Presence>,
    others: Vec<String>,
) -> Group {
    let count = (people.len() + others.len()).to_string();
    Group { title: portal.words().say(key), icon, people, others, count }
}
