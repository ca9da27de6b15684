//! A post for each place at a table, and the memberships through which people hold them.

use super::groups::date;
use super::{LinkData, links};
use crate::derive::{Hold, Slot, SlotId, organisation_of};
use crate::model::{Body, ChairTurn, OrganisationId, PersonId, Seat, SeatId, Service};
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A place at the table.
#[derive(Serialize, JsonSchema)]
pub(super) struct PostData {
    /// `post/`, the body, the seat, and the organisation or the number of the place.
    id: String,
    /// What the place is called.
    label: String,
    /// What the seat is called.
    role: String,
    /// The body.
    organization_id: String,
    /// The first day on which a mandate creates it, as precise as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    /// The last day on which a mandate creates it, as precise as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    /// The page of the body on the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkData>,
}

/// Somebody in a place, in the chair or in the secretariat, from a day to a day.
#[derive(Serialize, JsonSchema)]
pub(super) struct MembershipData {
    /// `membership/`, the body, the place or the role, and the first day.
    id: String,
    /// What the seat is called; `chair`, `vice-chair` or `secretariat`.
    role: String,
    /// The person; left out where the edition does not name the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    person_id: Option<String>,
    /// The body.
    organization_id: String,
    /// The place; left out of those who sit beyond the places there are, lead or serve.
    #[serde(skip_serializing_if = "Option::is_none")]
    post_id: Option<String>,
    /// The organisation that the person sits for.
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of_id: Option<String>,
    /// The first day, as precise as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    /// The last day, as precise as it was given; left out while somebody stays on.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
}

pub(super) fn posts(portal: &Portal<'_>) -> Vec<PostData> {
    let mut res = Vec::new();
    for body in portal.record.model.bodies.values() {
        let seats = seats(body);
        let slots = portal.record.slots.of_body(&body.id);
        for slot in slots.iter().filter(|it| it.is_created()) {
            let life = slot.life.clone().unwrap_or_default();
            res.push(PostData {
                id: post_id(body, slot),
                label: label(portal, &seats, slots, slot),
                role: title(&seats, slot),
                organization_id: format!("body/{}", body.id),
                start_date: date(&life.from),
                end_date: date(&life.until),
                links: links(portal, &Route::body(&body.id)),
            });
        }
    }
    res
}

pub(super) fn memberships(portal: &Portal<'_>) -> Vec<MembershipData> {
    let mut res = Vec::new();
    for body in portal.record.model.bodies.values() {
        let seats = seats(body);
        let slots = portal.record.slots.of_body(&body.id);
        let first = res.len();
        for slot in slots {
            res.extend(slot.holds.iter().map(|it| held(portal, body, &seats, slot, it)));
        }
        res.extend(body.chair_turns.iter().filter_map(|it| led(portal, body, it)));
        res.extend(body.services.iter().map(|it| served(portal, body, it)));
        tell_apart(&mut res[first..]);
    }
    res
}

/// Two that would have the same id are numbered, in the order written.
fn tell_apart(memberships: &mut [MembershipData]) {
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    for it in memberships {
        let number = known.entry(it.id.clone()).or_default();
        *number += 1;
        if *number > 1 {
            it.id = format!("{}-{number}", it.id);
        }
    }
}

fn held(
    portal: &Portal<'_>,
    body: &Body,
    seats: &BTreeMap<&SeatId, &Seat>,
    slot: &Slot,
    hold: &Hold,
) -> MembershipData {
    let appointment = hold.appointment.map(|it| &body.appointments[it]);
    let on_behalf = appointment.map_or(&[][..], |it| it.on_behalf_of.as_slice());
    let person = person_id(portal, &hold.person);
    let comes_from = match appointment {
        Some(it) => organisation_of(&portal.record.model, it),
        // Where somebody who is not named works is told no more than the name.
        None => hold.organisation.as_ref().filter(|_| person.is_some()),
    };
    let sits_for = match on_behalf {
        [alone] => Some(&alone.value),
        _ => comes_from,
    };
    let from = hold.from.map(|it| it.to_string());
    MembershipData {
        id: id(body, &slot.id(), from.as_ref()),
        role: title(seats, slot),
        post_id: slot.is_created().then(|| post_id(body, slot)),
        on_behalf_of_id: sits_for.and_then(|it| organisation_id(portal, it)),
        start_date: from,
        end_date: hold.until.map(|it| it.to_string()),
        ..MembershipData::of(body, person)
    }
}

/// A turn of which no person is written down is nobody's.
fn led(portal: &Portal<'_>, body: &Body, turn: &ChairTurn) -> Option<MembershipData> {
    let person = person_id(portal, &turn.person.as_ref()?.value);
    let role = turn.role.word();
    let side = turn.side.as_ref().map(|it| it.value.to_string());
    let place = side.map_or_else(|| role.to_owned(), |it| format!("{role}/{it}"));
    let organisation = turn.organisation.as_ref().map(|it| &it.value);
    Some(MembershipData {
        id: id(body, &place, date(&turn.life.from).as_ref()),
        role: role.to_owned(),
        on_behalf_of_id: organisation.and_then(|it| organisation_id(portal, it)),
        start_date: date(&turn.life.from),
        end_date: date(&turn.life.until),
        ..MembershipData::of(body, person)
    })
}

fn served(portal: &Portal<'_>, body: &Body, service: &Service) -> MembershipData {
    let organisation = service.organisation.as_ref().map(|it| &it.value);
    MembershipData {
        id: id(body, "secretariat", date(&service.life.from).as_ref()),
        role: "secretariat".to_owned(),
        on_behalf_of_id: organisation.and_then(|it| organisation_id(portal, it)),
        start_date: date(&service.life.from),
        end_date: date(&service.life.until),
        ..MembershipData::of(body, person_id(portal, &service.person.value))
    }
}

impl MembershipData {
    fn of(body: &Body, person_id: Option<String>) -> MembershipData {
        MembershipData {
            id: String::new(),
            role: String::new(),
            person_id,
            organization_id: format!("body/{}", body.id),
            post_id: None,
            on_behalf_of_id: None,
            start_date: None,
            end_date: None,
        }
    }
}

fn id(body: &Body, place: &str, from: Option<&String>) -> String {
    format!("membership/{}/{place}/{}", body.id, from.map_or("open", String::as_str))
}

fn post_id(body: &Body, slot: &Slot) -> String {
    format!("post/{}/{}", body.id, slot.id())
}

/// The person, where the edition names the person: an id is made of a name.
fn person_id(portal: &Portal<'_>, id: &PersonId) -> Option<String> {
    portal.record.model.people.contains_key(id).then(|| format!("person/{id}"))
}

fn organisation_id(portal: &Portal<'_>, id: &OrganisationId) -> Option<String> {
    let known = portal.record.model.organisations.contains_key(id);
    known.then(|| format!("organisation/{id}"))
}

/// The seats of every version, each as the latest one has it.
fn seats(body: &Body) -> BTreeMap<&SeatId, &Seat> {
    body.versions().flat_map(|it| &it.seats).map(|it| (&it.id.value, it)).collect()
}

/// What the seat is called; its id where no mandate knows it.
fn title(seats: &BTreeMap<&SeatId, &Seat>, slot: &Slot) -> String {
    seats.get(&slot.seat).map_or_else(|| slot.seat.to_string(), |it| it.title.value.clone())
}

/// `Fagchef, Herning Kommune`, `Chef 2`; the title alone where there is one place.
fn label(
    portal: &Portal<'_>,
    seats: &BTreeMap<&SeatId, &Seat>,
    slots: &[Slot],
    slot: &Slot,
) -> String {
    let title = title(seats, slot);
    match &slot.place {
        SlotId::Of(organisation) => {
            format!("{title}, {}", portal.organisation_link(organisation).title)
        }
        SlotId::Number(number) | SlotId::Beyond(number) => {
            let alike = slots.iter().filter(|it| it.seat == slot.seat && it.is_created()).count();
            if alike == 1 { title } else { format!("{title} {number}") }
        }
    }
}
