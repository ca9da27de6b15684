//! Bodies: their mandates, who sits, sat, leads and serves, and how the seats are filled today.

use super::mandates::MandateData;
use super::seats::OccupancyData;
use super::values::{DateData, NameData, id, ids, shown, text};
use super::{Written, parts};
use crate::derive::{Hold, Slot, organisation_of};
use crate::model::{Body, ChairTurn, Life, Service};
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// A body: those who act together under a mandate. One that has ended stays here.
#[derive(Serialize, JsonSchema)]
pub(super) struct BodyData {
    /// The id.
    id: String,
    /// The path on the portal.
    path: String,
    /// The name.
    name: String,
    /// The short name.
    short: Option<String>,
    /// Other and former names.
    other_names: Vec<NameData>,
    /// `political`, `strategic`, `steering`, `operative`, `working`, `advisory` or `ad-hoc`.
    kind: Option<&'static str>,
    /// `draft` before its first day, `in-being`, or `ended` after its last.
    state: &'static str,
    /// The first day it is in being.
    from: Option<DateData>,
    /// The last day it is in being.
    until: Option<DateData>,
    /// Why it was ended.
    ended_because: Option<String>,
    /// The bodies that take its place, by their ids.
    successors: Vec<String>,
    /// The cluster it belongs to, by its id.
    cluster: Option<String>,
    /// The body it stands under today, by its id.
    parent: Option<String>,
    /// The versions of its mandate, oldest first.
    mandates: Vec<MandateData>,
    /// How its seats are filled today.
    occupancy: Vec<OccupancyData>,
    /// Who sits and sat in which place.
    seatings: Vec<SeatingData>,
    /// The turns in the chair.
    chairs: Vec<ChairTurnData>,
    /// Who serves and served it.
    secretariat: Vec<ServiceData>,
}

/// Somebody in a place at the table, from a day to a day.
#[derive(Serialize, JsonSchema)]
struct SeatingData {
    /// The seat, by its id.
    seat: String,
    /// The place: the seat with its organisation or its number. It is the same place for whoever
    /// follows.
    place: String,
    /// The person, by id; null where the edition does not name the person.
    person: Option<String>,
    /// The organisation the person comes from, by its id, where that is known.
    organisation: Option<String>,
    /// The organisations the person sits for, by their ids.
    on_behalf_of: Vec<String>,
    /// The first day.
    from: Option<DateData>,
    /// The last day.
    until: Option<DateData>,
    /// Whether the person sits there today.
    sits: bool,
}

/// A turn in the chair.
#[derive(Serialize, JsonSchema)]
struct ChairTurnData {
    /// `chair` or `vice-chair`.
    role: &'static str,
    /// The side, where the chair is shared.
    side: Option<String>,
    /// The person, by id; null where nobody is written down or the edition names nobody.
    person: Option<String>,
    /// The organisation whose turn it is, by its id.
    organisation: Option<String>,
    /// The first day.
    from: Option<DateData>,
    /// The last day.
    until: Option<DateData>,
    /// The decision that chose, by its id.
    decided: Option<String>,
}

/// A person who serves a body as its secretariat.
#[derive(Serialize, JsonSchema)]
struct ServiceData {
    /// The person, by id; null where the edition does not name the person.
    person: Option<String>,
    /// The organisation the person comes from, by its id.
    organisation: Option<String>,
    /// The first day.
    from: Option<DateData>,
    /// The last day.
    until: Option<DateData>,
}

const MOST: usize = 100;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let bodies = portal.record.model.bodies.values().map(|it| data(portal, it)).collect();
    parts(portal, "bodies", None, MOST, bodies)
}

fn data(portal: &Portal<'_>, body: &Body) -> BodyData {
    let (mandate, life) = (&body.mandate, body.life());
    let names = mandate.aliases.iter().map(|it| NameData::of(&it.name.value, &it.life));
    let slots = portal.record.slots.of_body(&body.id);
    let holds = slots.iter().flat_map(|slot| slot.holds.iter().map(move |it| (slot, it)));
    BodyData {
        id: body.id.to_string(),
        path: Route::body(&body.id).as_str().to_owned(),
        name: body.name().to_owned(),
        short: text(&mandate.short),
        other_names: names.collect(),
        kind: mandate.kind.as_ref().map(|it| it.value.word()),
        state: state(portal, &life),
        from: DateData::stated(&life.from),
        until: DateData::stated(&life.until),
        ended_because: mandate.ended.as_ref().and_then(|it| text(&it.reason)),
        successors: ids(&mandate.successors),
        cluster: id(&mandate.cluster),
        parent: portal.record.structure.parent(&body.id).map(ToString::to_string),
        mandates: body.versions().map(|it| MandateData::of(portal, it, body)).collect(),
        occupancy: OccupancyData::of(portal, body),
        seatings: holds.map(|(slot, it)| seating(portal, body, slot, it)).collect(),
        chairs: body.chair_turns.iter().map(|it| turn(portal, it)).collect(),
        secretariat: body.services.iter().map(|it| service(portal, it)).collect(),
    }
}

fn state(portal: &Portal<'_>, life: &Life) -> &'static str {
    let day = portal.record.as_of;
    match (life.has_begun(day), life.is_over(day)) {
        (_, true) => "ended",
        (true, false) => "in-being",
        (false, false) => "draft",
    }
}

fn seating(portal: &Portal<'_>, body: &Body, slot: &Slot, hold: &Hold) -> SeatingData {
    let appointment = hold.appointment.map(|it| &body.appointments[it]);
    let person = shown(portal, &hold.person);
    let stated = appointment.and_then(|it| organisation_of(&portal.record.model, it));
    SeatingData {
        seat: slot.seat.to_string(),
        place: slot.id(),
        organisation: stated
            .or(hold.organisation.as_ref().filter(|_| person.is_some()))
            .map(ToString::to_string),
        on_behalf_of: appointment.map(|it| ids(&it.on_behalf_of)).unwrap_or_default(),
        person,
        from: hold.from.map(DateData::of),
        until: hold.until.map(DateData::of),
        sits: hold.sits,
    }
}

fn turn(portal: &Portal<'_>, turn: &ChairTurn) -> ChairTurnData {
    ChairTurnData {
        role: turn.role.word(),
        side: id(&turn.side),
        person: turn.person.as_ref().and_then(|it| shown(portal, &it.value)),
        organisation: id(&turn.organisation),
        from: DateData::stated(&turn.life.from),
        until: DateData::stated(&turn.life.until),
        decided: super::values::decision(portal, &turn.decided),
    }
}

fn service(portal: &Portal<'_>, service: &Service) -> ServiceData {
    ServiceData {
        person: shown(portal, &service.person.value),
        organisation: id(&service.organisation),
        from: DateData::stated(&service.life.from),
        until: DateData::stated(&service.life.until),
    }
}
