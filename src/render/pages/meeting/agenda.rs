//! What is to be known of an agenda as a whole: its time, what is taken together, how its items are
//! numbered, and what will stand on one that is not here yet.

use crate::derive::{MeetingState, Timetable, standing_items};
use crate::model::{Body, Item, ItemKind, Meeting};
use crate::render::Portal;
use chrono::Datelike;
use serde::Serialize;

/// The items that stand on every agenda, where there is no agenda yet.
#[derive(Serialize)]
pub(super) struct Expected {
    items: Vec<String>,
    of_house: bool,
}

/// What will stand on the agenda of a meeting that lies ahead and has none yet.
pub(super) fn expected(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    state: MeetingState,
) -> Option<Expected> {
    if !state.lies_ahead() || !meeting.items.is_empty() || meeting.hollow {
        return None;
    }
    let standing = standing_items(&portal.record.model.site, body, meeting)?;
    let items = standing.rule.iter().map(|it| it.value.clone()).collect();
    Some(Expected { items, of_house: standing.of_house })
}

/// Sentences that stand before the first item.
pub(super) fn notes(
    portal: &Portal<'_>,
    body: &Body,
    meeting: &Meeting,
    timetable: Option<&Timetable>,
) -> Vec<String> {
    let words = portal.words();
    let consent = consent(portal, meeting);
    let time = timetable.map(|it| {
        let key = if it.complete { "agenda-time" } else { "agenda-time-stated" };
        words.with(key, &[("time", &lasting(portal, it.minutes))])
    });
    let printed = |it: &Item| it.number != it.place;
    let runs = body.mandate_on(meeting.day).running_numbers;
    let running = (runs && meeting.items.iter().any(printed))
        .then(|| words.with("agenda-running", &[("year", &meeting.day.year().to_string())]));
    time.into_iter().chain(consent).chain(running).collect()
}

fn consent(portal: &Portal<'_>, meeting: &Meeting) -> Option<String> {
    let of_consent = meeting.items.iter().filter(|it| it.kind == Some(ItemKind::Consent));
    let numbers: Vec<String> = of_consent.map(|it| it.number.to_string()).collect();
    let key = match (numbers.len(), meeting.has_minutes()) {
        (0, _) => return None,
        (1, false) => "agenda-consent-one",
        (1, true) => "agenda-consent-one-was",
        (_, false) => "agenda-consent",
        (_, true) => "agenda-consent-was",
    };
    let numbers = portal.language().list(&numbers);
    Some(portal.words().with(key, &[("numbers", &numbers)]))
}

/// `2 t 15 min.`
fn lasting(portal: &Portal<'_>, minutes: u32) -> String {
    let words = portal.words();
    let (hours, rest) = ((minutes / 60) as usize, (minutes % 60) as usize);
    let hours = (hours > 0).then(|| words.count("lasting-hours", hours));
    let rest = (rest > 0).then(|| words.count("item-minutes", rest));
    let parts: Vec<String> = hours.into_iter().chain(rest).collect();
    parts.join(" ")
}
