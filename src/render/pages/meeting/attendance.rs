//! Who came to the meeting, and who did not.

use crate::derive::{Attendee, Capacity, attendees, organisation_at};
use crate::model::{Apology, Body, Guest, Meeting, PersonId};
use crate::render::Portal;
use crate::render::view::Who;
use serde::Serialize;

/// Some of those who came, or did not, under a heading.
#[derive(Serialize)]
pub(super) struct Group {
    title: String,
    icon: &'static str,
    people: Vec<Presence>,
    /// Others, as written.
    others: Vec<String>,
    count: usize,
}

#[derive(Serialize)]
struct Presence {
    who: Who,
    /// From when until when, where not all the time.
    notes: Vec<String>,
    /// The member for whom a deputy sat in.
    deputy_for: Option<Who>,
    /// The deputy of a member who did not come.
    deputy: Option<Who>,
}

/// Everyone of whom the minutes speak, by how they took part.
pub(super) fn groups(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<Group> {
    let all = attendees(&portal.record.model, body, meeting);
    let of = |wanted: &[Capacity]| -> Vec<Presence> {
        let of = all.iter().filter(|it| wanted.contains(&it.capacity));
        of.map(|it| present(portal, body, meeting, it)).collect()
    };
    let attendance = &meeting.attendance;
    let apologies = attendance.apologies.iter().map(|it| apology(portal, body, meeting, it));
    let absent = attendance.absent.iter().map(|it| alone(portal, body, meeting, &it.value));
    let (known, others) = guests(portal, body, meeting);
    let known = of(&[Capacity::Guest]).into_iter().chain(known).collect();
    let recused = attendance.recused.iter().filter(|it| it.item.is_none()).map(|it| Presence {
        notes: it.reason.iter().map(|it| it.value.clone()).collect(),
        ..alone(portal, body, meeting, &it.person.value)
    });
    let members = of(&[Capacity::Member, Capacity::Deputy]);
    [
        group(portal, "attendance-present", "users", members, Vec::new()),
        group(portal, "attendance-apologies", "minus", apologies.collect(), Vec::new()),
        group(portal, "attendance-absent", "x", absent.collect(), Vec::new()),
        group(portal, "attendance-secretariat", "pen", of(&[Capacity::Secretariat]), Vec::new()),
        group(portal, "attendance-guests", "user", known, others),
        group(portal, "recused", "scale", recused.collect(), Vec::new()),
    ]
    .into_iter()
    .filter(|it| it.count > 0)
    .collect()
}

/// The guests of whom the portal has a document, and the others as written.
fn guests(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> (Vec<Presence>, Vec<String>) {
    let (mut known, mut others) = (Vec::new(), Vec::new());
    for guest in &meeting.attendance.guests {
        match &guest.value {
            Guest::Person(person) => known.push(alone(portal, body, meeting, person)),
            Guest::Words(words) => others.push(words.clone()),
        }
    }
    (known, others)
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
    let count = people.len() + others.len();
    Group { title: portal.words().say(key), icon, people, others, count }
}

fn alone(portal: &Portal<'_>, body: &Body, meeting: &Meeting, person: &PersonId) -> Presence {
    let who = with_organisation(portal, body, meeting, person);
    Presence { who, notes: Vec::new(), deputy_for: None, deputy: None }
}

fn present(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    attendee: &Attendee<'_>,
) -> Presence {
    let (words, language) = (portal.words(), portal.language());
    let came = attendee
        .present
        .from
        .as_ref()
        .map(|it| words.with("came-at", &[("time", &language.clock(it.value.0))]));
    let left = attendee
        .present
        .until
        .as_ref()
        .map(|it| words.with("left-at", &[("time", &language.clock(it.value.0))]));
    Presence {
        notes: came.into_iter().chain(left).collect(),
        deputy_for: attendee.deputy_for.map(|it| portal.called(it)),
        ..alone(portal, body, meeting, &attendee.present.person.value)
    }
}

fn apology(portal: &Portal<'_>, body: &Body, meeting: &Meeting, apology: &Apology) -> Presence {
    let on_the_day = apology.on_the_day.then(|| portal.words().say("apology-on-the-day"));
    Presence {
        notes: on_the_day.into_iter().collect(),
        deputy: apology.deputy.as_ref().map(|it| portal.called(&it.value)),
        ..alone(portal, body, meeting, &apology.person.value)
    }
}
