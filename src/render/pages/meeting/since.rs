//! What has changed since the meeting saw it: its mandate, and the decisions its items rest on.

use crate::derive::{Became, Referred, SinceThen, referred, seen};
use crate::model::{Body, Item, Mandate, Meeting, Progress};
use crate::render::view::{Link, Reference};
use crate::render::{Portal, Route};
use serde::Serialize;

/// The mandate that the meeting saw, and the one that has come since.
#[derive(Serialize)]
pub(super) struct Rules {
    mandate: Link,
    newer: Option<Link>,
}

/// A decision that has changed since.
#[derive(Serialize)]
pub(super) struct Changed {
    of: Reference,
    changes: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    /// `Erstattet af`
    text: String,
    by: Reference,
}

/// The mandate as the meeting saw it.
pub(super) fn rules(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Rules {
    let seen = seen(portal.record, body, meeting);
    let link = |mandate: &Mandate, undated: &str, dated: &str| {
        let words = portal.words();
        let from = mandate.life.from.as_ref().map(|it| portal.partial(it.value));
        let title = from.map(|it| words.with(dated, &[("day", &it)]));
        let title = title.unwrap_or_else(|| words.say(undated));
        Link::to(title, &Route::mandate(&body.id, mandate.version.as_deref()))
    };
    Rules {
        mandate: link(seen.mandate, "mandate", "since-mandate-from"),
        newer: seen.newer.map(|it| link(it, "since-mandate-now", "since-mandate-now-from")),
    }
}

/// The decisions that an item rests on and that have changed since.
pub(super) fn changed(portal: &Portal<'_>, meeting: &Meeting, item: &Item) -> Vec<Changed> {
    let all = referred(portal.record, meeting, item);
    all.iter().filter_map(|it| of(portal, it)).collect()
}

fn of(portal: &Portal<'_>, referred: &Referred) -> Option<Changed> {
    let step = |it: &SinceThen| {
        let key = match it.became {
            Became::Answered => "since-answered",
            Became::Told(Progress::Ongoing) => "since-ongoing",
            Became::Told(Progress::Done) => "since-done",
            Became::Told(Progress::Dropped) => "since-dropped",
            Became::Replaced => "since-replaced",
        };
        Some(Step { text: portal.words().say(key), by: portal.reference(&it.by)? })
    };
    let changes: Vec<Step> = referred.changes.iter().filter_map(step).collect();
    let of = portal.reference(&referred.id)?;
    (!changes.is_empty()).then_some(Changed { of, changes })
}
