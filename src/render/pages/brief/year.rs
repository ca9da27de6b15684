//! What the year comes to: meetings held against those asked for, the duties that return, and the
//! decisions that a status of the year may rest on.

use crate::derive::{DutyState, DutyYear, Entry, Forecast, Reachable, duties, forecast};
use crate::model::{Body, ItemKind};
use crate::render::view::{Reference, Tag};
use crate::render::{Portal, Route, view::Link};
use crate::text::capitalised;
use chrono::Datelike;
use serde::Serialize;

/// What the year comes to.
#[derive(Serialize)]
pub(super) struct YearView {
    year: i32,
    meetings: String,
    asked: Option<String>,
    reach: Option<Tag>,
    duties: Vec<DutyRow>,
    /// The decisions of the year, for those who are to give a status of it.
    decisions: Vec<Decided>,
    decided: String,
}

/// A duty that returns.
#[derive(Serialize)]
struct DutyRow {
    what: String,
    to: Option<Link>,
    tag: Tag,
    evidence: Vec<Reference>,
}

/// A decision of the year.
#[derive(Serialize)]
struct Decided {
    day: String,
    link: Link,
    status: Tag,
}

pub(super) fn year(portal: &Portal<'_>, body: &Body) -> YearView {
    let (words, record) = (portal.words(), portal.record);
    let year = record.as_of.year();
    let found = forecast(record, body, year);
    let held = words.count("body-held", found.counted.held as usize);
    let planned = words.count("body-planned", found.counted.planned as usize);
    let values = [("year", year.to_string()), ("held", held), ("planned", planned)];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let duties = duties(record, body, year);
    let decisions = if duties.is_empty() { Vec::new() } else { decided(portal, body, year) };
    YearView {
        year,
        meetings: words.with("body-this-year", &values),
        asked: found.asked.as_ref().map(|it| portal.amount(it.count)),
        reach: reach(portal, &found),
        duties: duties.iter().map(|it| duty(portal, it)).collect(),
        decided: words.count("brief-decided", decisions.len()),
        decisions,
    }
}

fn reach(portal: &Portal<'_>, found: &Forecast<'_>) -> Option<Tag> {
    let words = portal.words();
    let missing = |key: &str, number: u32| words.count(key, number as usize);
    let (kind, icon, text) = match found.reach {
        Reachable::NothingAsked => return None,
        Reachable::Held => ("ok", "check", words.say("brief-reach-held")),
        Reachable::Planned => ("ok", "cal", words.say("brief-reach-planned")),
        Reachable::Open { missing: it } => ("warn", "clock", missing("brief-reach-open", it)),
        Reachable::Lost { missing: it } => ("bad", "alert", missing("brief-reach-lost", it)),
    };
    Some(Tag { kind, icon, text })
}

fn duty(portal: &Portal<'_>, of: &DutyYear<'_>) -> DutyRow {
    let (kind, icon, key) = match of.state {
        DutyState::Fulfilled => ("ok", "check", "brief-duty-fulfilled"),
        DutyState::Planned => ("info", "cal", "brief-duty-planned"),
        DutyState::Open => ("warn", "clock", "brief-duty-open"),
        DutyState::Unproven => ("bad", "alert", "brief-duty-unproven"),
    };
    let evidence = of.evidence.iter().chain(&of.planned);
    DutyRow {
        what: capitalised(&of.duty.what.value),
        to: of.duty.to.as_ref().map(|it| portal.actor_link(&it.value)),
        tag: Tag { kind, icon, text: portal.words().say(key) },
        evidence: evidence.filter_map(|it| portal.reference(it)).collect(),
    }
}

/// The decisions of a year, the earliest first. Approving an agenda is no matter for a status.
fn decided(portal: &Portal<'_>, body: &Body, year: i32) -> Vec<Decided> {
    let model = &portal.record.model;
    let of_year =
        |it: &&Entry| it.day.year() == year && it.look_up(model).2.kind != Some(ItemKind::Consent);
    let entries = portal.record.register.of_body(&body.id).into_iter().rev();
    let row = |it: &Entry| Decided {
        day: portal.day(it.day).long,
        link: Link::to(it.look_up(model).2.title.as_str(), &Route::decision(&it.id)),
        status: portal.status_tag(it.status),
    };
    entries.filter(of_year).map(row).collect()
}
