//! Meetings: when and where, what has become of them, who came, and the items of the agenda. A
//! file a year.

use super::values::{ActorData, DateData, decision, ids, shown, text};
use super::{Written, parts};
use crate::derive::{Capacity, MeetingState, attendees, leader_of, organisation_at};
use crate::model::{Body, DecisionId, Gone, Guest, Item, Leader, Meeting, PersonId, Target};
use crate::render::{Portal, Route};
use chrono::Datelike;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A meeting. One that was cancelled or moved stays here.
#[derive(Serialize, JsonSchema)]
pub(super) struct MeetingData {
    /// The id: the body and the name of the document, which begins with the day.
    id: String,
    /// The path on the portal.
    path: String,
    /// The body that calls it, by its id.
    body: String,
    /// Other bodies that meet with it, by their ids.
    with: Vec<String>,
    /// The day; the first where it takes several.
    date: DateData,
    /// The last day, where it takes several.
    until: Option<DateData>,
    /// When it begins, with the offset of the portal's time zone; without where none is stated.
    starts_at: Option<String>,
    /// When it ends, likewise.
    ends_at: Option<String>,
    /// Where.
    place: Option<String>,
    /// `physical`, `virtual` or `hybrid`.
    form: Option<&'static str>,
    /// `ordinary`, `extraordinary`, `constituting` or `theme`.
    kind: Option<&'static str>,
    /// `planned`, `agenda-sent`, `awaiting-minutes`, `held`, `cancelled` or `moved`.
    state: &'static str,
    /// Why no more than the day is told: `internal`, or `past` where it is kept no longer.
    withheld: Option<&'static str>,
    /// Why it was cancelled, moved or called beside the plan.
    reason: Option<String>,
    /// The day it was moved to.
    moved_to: Option<DateData>,
    /// Who led it, or is to lead it.
    leader: Option<ActorData>,
    /// The day the agenda was sent.
    agenda_sent: Option<DateData>,
    /// The day the minutes were sent.
    minutes_sent: Option<DateData>,
    /// When the minutes were approved.
    minutes_approved: Option<DateData>,
    /// Who came and who did not.
    attendance: AttendanceData,
    /// The items of the agenda.
    items: Vec<ItemData>,
    /// What is attached.
    annexes: Vec<AnnexData>,
}

/// Who came to a meeting and who did not.
#[derive(Serialize, JsonSchema)]
struct AttendanceData {
    /// How many were there, whether or not the edition names them.
    present: usize,
    /// How many sent an apology.
    apologies: usize,
    /// How many were absent without notice.
    absent: usize,
    /// How many guests were there beside those.
    guests: usize,
    /// Those whom the edition names.
    people: Vec<PresenceData>,
}

/// A person whom the minutes speak of.
#[derive(Serialize, JsonSchema)]
struct PresenceData {
    /// The person, by id.
    person: String,
    /// `member`, `deputy`, `secretariat`, `guest`, `apology` or `absent`.
    capacity: &'static str,
    /// The organisation that the person stood for, by its id.
    organisation: Option<String>,
}

/// An item of the agenda.
#[derive(Serialize, JsonSchema)]
struct ItemData {
    /// The id: the meeting and the item's anchor.
    id: String,
    /// The path on the portal, with its place on the page.
    path: String,
    /// The number.
    number: u32,
    /// The title.
    title: String,
    /// What it is for: `decision`, `discussion`, `information` or `consent`.
    kind: Option<&'static str>,
    /// Whether it is treated behind closed doors; then nothing more is told of it here.
    closed: bool,
    /// The number of the case.
    case: Option<String>,
    /// The minutes of the clock set aside for it.
    minutes: Option<u32>,
    /// The decision that it answers, by its id.
    answers: Option<String>,
    /// What was decided, by the ids of the decisions.
    decisions: Vec<String>,
}

/// A file that the minutes link to.
#[derive(Serialize, JsonSchema)]
struct AnnexData {
    /// The path on the portal.
    path: String,
    /// The item that links to it, by its id.
    item: Option<String>,
}

const MOST: usize = 500;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let mut years: BTreeMap<i32, Vec<MeetingData>> = BTreeMap::new();
    for (body, meeting) in portal.record.model.meetings() {
        years.entry(meeting.day.year()).or_default().push(data(portal, body, meeting));
    }
    let years = years.into_iter().rev();
    years.flat_map(|(year, it)| parts(portal, "meetings", Some(year), MOST, it)).collect()
}

fn data(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> MeetingData {
    let (starts_at, ends_at) = portal.moments(meeting);
    MeetingData {
        id: meeting.id.to_string(),
        path: Route::meeting(&meeting.id).as_str().to_owned(),
        body: body.id.to_string(),
        with: ids(&meeting.with),
        date: DateData::day(meeting.day),
        until: DateData::days(&meeting.until),
        starts_at,
        ends_at,
        place: text(&meeting.place),
        form: meeting.form.as_ref().map(|it| it.value.word()),
        kind: meeting.kind.as_ref().map(|it| it.value.word()),
        withheld: meeting.gone.map(|it| match it {
            Gone::Internal => "internal",
            Gone::Past(_) => "past",
        }),
        state: match MeetingState::of(meeting, portal.record.as_of) {
            MeetingState::Planned => "planned",
            MeetingState::AgendaSent => "agenda-sent",
            MeetingState::AwaitingMinutes => "awaiting-minutes",
            MeetingState::Held => "held",
            MeetingState::Cancelled => "cancelled",
            MeetingState::Moved => "moved",
        },
        reason: text(&meeting.reason),
        moved_to: DateData::days(&meeting.moved_to),
        leader: leader(portal, body, meeting),
        agenda_sent: DateData::days(&meeting.sent.agenda),
        minutes_sent: DateData::days(&meeting.sent.minutes),
        minutes_approved: DateData::stated(&meeting.approved),
        attendance: attendance(portal, body, meeting),
        items: meeting.items.iter().map(|it| item(portal, meeting, it)).collect(),
        annexes: annexes(portal, meeting),
    }
}

fn leader(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Option<ActorData> {
    if let Some(person) = leader_of(body, meeting) {
        return Some(ActorData::person(portal, person));
    }
    let words = match &meeting.leader.as_ref()?.value {
        Leader::Person(person) => return Some(ActorData::person(portal, person)),
        Leader::Side(side) => portal.party(side.as_str()),
        Leader::Words(words) => words.clone(),
    };
    Some(ActorData::words(words))
}

fn attendance(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> AttendanceData {
    let model = &portal.record.model;
    let all = attendees(model, body, meeting);
    let attendance = &meeting.attendance;
    let guests = attendance.guests.iter().filter_map(|it| match &it.value {
        Guest::Person(person) => Some((person, "guest")),
        Guest::Words(_) => None,
    });
    let came = all.iter().map(|it| {
        let capacity = match it.capacity {
            Capacity::Member => "member",
            Capacity::Deputy => "deputy",
            Capacity::Secretariat => "secretariat",
            Capacity::Guest => "guest",
        };
        (&it.present.person.value, capacity)
    });
    let told = came
        .chain(guests)
        .chain(attendance.apologies.iter().map(|it| (&it.person.value, "apology")))
        .chain(attendance.absent.iter().map(|it| (&it.value, "absent")));
    let presence = |(person, capacity): (&PersonId, &'static str)| {
        let organisation = organisation_at(model, body, meeting, person);
        Some(PresenceData {
            person: shown(portal, person)?,
            capacity,
            organisation: organisation.map(ToString::to_string),
        })
    };
    AttendanceData {
        present: attendance.present.len(),
        apologies: attendance.apologies.len(),
        absent: attendance.absent.len(),
        guests: attendance.guests.len(),
        people: told.filter_map(presence).collect(),
    }
}

fn item(portal: &Portal<'_>, meeting: &Meeting, item: &Item) -> ItemData {
    let known = item.decisions.iter().filter(|it| portal.record.register.get(&it.id).is_some());
    ItemData {
        id: DecisionId::of_item(&meeting.id, &item.id).to_string(),
        path: Route::meeting(&meeting.id).at(&item.id),
        number: item.number,
        title: item.title.clone(),
        kind: item.kind.filter(|_| !item.text_is_withheld()).map(|it| it.word()),
        closed: item.closed,
        case: text(&item.case),
        minutes: item.minutes.as_ref().map(|it| it.value),
        answers: decision(portal, &item.answers),
        decisions: known.map(|it| it.id.to_string()).collect(),
    }
}

/// The attachments that the edition shows, once each, in the order of the text.
fn annexes(portal: &Portal<'_>, meeting: &Meeting) -> Vec<AnnexData> {
    let mut res: Vec<AnnexData> = Vec::new();
    for link in &meeting.prose.outline.links {
        let place = link.target.span;
        if portal.record.model.withheld.covers(place) {
            continue;
        }
        let Target::File { path, .. } = Target::of(&link.target.value, &meeting.prose.path) else {
            continue;
        };
        let route = Route::attachment(&path).as_str().to_owned();
        let known = portal.linked().binary_search(&path.as_str()).is_ok();
        if !known || res.iter().any(|it| it.path == route) {
            continue;
        }
        let within = |it: &&Item| it.body.start <= place.start && place.start < it.body.end;
        let item = meeting.items.iter().find(within);
        let item = item.map(|it| DecisionId::of_item(&meeting.id, &it.id).to_string());
        res.push(AnnexData { path: route, item });
    }
    res
}
