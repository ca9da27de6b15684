//! What is to be known of a body at a glance.

use crate::derive::{Calendar, Turn, TurnState, chair_sides};
use crate::model::{Actor, Body, ChairRole, Mandate, PartyId, Period};
use crate::render::view::Link;
use crate::render::{Portal, Route};
use crate::text::capitalised;
use chrono::Datelike;
use serde::Serialize;

/// A line of the panel.
#[derive(Serialize)]
pub(super) struct Fact {
    title: String,
    values: Vec<Value>,
}

/// A thing that is stated, with what is to be added to it.
#[derive(Serialize)]
struct Value {
    link: Link,
    note: Option<String>,
}

/// The panel, in the order in which it is read.
pub(super) fn facts(portal: &Portal<'_>, body: &Body) -> Vec<Fact> {
    let mandate = body.mandate_on(portal.record.as_of);
    let parts = [
        (parent_key(mandate), reports_to(portal, mandate)),
        ("body-established-by", established_by(portal, mandate)),
        ("body-chairs-now", chairs(portal, body)),
        ("body-seats", seats(portal, body)),
        ("body-often", often(portal, body, mandate)),
        ("body-agenda-due", agenda_due(portal, mandate)),
        ("body-in-force", in_force(portal, body)),
        ("body-term", term(portal, mandate)),
        ("body-mandate", version(portal, body, mandate)),
    ];
    (parts.into_iter())
        .filter(|(_, values)| !values.is_empty())
        .map(|(key, values)| {
            let several = format!("{key}-several");
            let key = if values.len() > 1 && portal.words().has(&several) { &several } else { key };
            Fact { title: portal.words().say(key), values }
        })
        .collect()
}

fn plain(text: String) -> Value {
    Value { link: Link::here(text), note: None }
}

/// Whether one body both established this one and hears from it.
fn has_one_parent(mandate: &Mandate) -> bool {
    let by = mandate.established_by.as_ref().map(|it| &it.value);
    let to = mandate.reports_to.as_ref().map(|it| Actor::Body(it.value.clone()));
    to.is_some() && by == to.as_ref()
}

fn parent_key(mandate: &Mandate) -> &'static str {
    if has_one_parent(mandate) { "body-has-parent" } else { "body-reports-to" }
}

fn reports_to(portal: &Portal<'_>, mandate: &Mandate) -> Vec<Value> {
    let named = |id| portal.record.model.bodies.get(id).map(|it| portal.body_link(it));
    let Some(link) = mandate.reports_to.as_ref().and_then(|it| named(&it.value)) else {
        return Vec::new();
    };
    let via = mandate.via.as_ref().and_then(|it| named(&it.value));
    let note = via.map(|it| portal.words().with("body-via", &[("name", &it.title)]));
    vec![Value { link, note }]
}

fn established_by(portal: &Portal<'_>, mandate: &Mandate) -> Vec<Value> {
    let stated = mandate.established_by.as_ref().filter(|_| !has_one_parent(mandate));
    let by = stated.map(|it| portal.actor_link(&it.value));
    by.map(|link| Value { link, note: None }).into_iter().collect()
}

fn chairs(portal: &Portal<'_>, body: &Body) -> Vec<Value> {
    let day = portal.record.as_of;
    let sides = if body.life().covers(day) { chair_sides(body, day) } else { Vec::new() };
    let mut res = Vec::new();
    for side in &sides {
        let now =
            |it: &&Turn<'_>| it.state == TurnState::Present && it.turn.role == ChairRole::Chair;
        res.extend(side.turns.iter().filter(now).map(|it| chair(portal, side.party, it)));
    }
    res
}

fn chair(portal: &Portal<'_>, party: Option<&PartyId>, turn: &Turn<'_>) -> Value {
    let words = portal.words();
    let unnamed = || Link::here(words.say("name-withheld"));
    let link = match (&turn.turn.person, &turn.turn.organisation) {
        (Some(person), _) => {
            let who = portal.who(&person.value);
            who.name.map_or_else(unnamed, |title| Link { title, href: who.href })
        }
        (None, Some(organisation)) => portal.organisation_link(&organisation.value),
        (None, None) => unnamed(),
    };
    let side = party.map(|it| portal.side(it.as_str(), "body-for-side"));
    let stated = turn.turn.life.until.as_ref().map(|it| portal.partial(it.value));
    let until = stated.or_else(|| turn.ends_by_rule.map(|it| portal.day(it).long));
    let until = until.map(|it| words.with("body-until", &[("day", &it)]));
    let note: Vec<String> = side.into_iter().chain(until).collect();
    Value { link, note: (!note.is_empty()).then(|| note.join(", ")) }
}

fn seats(portal: &Portal<'_>, body: &Body) -> Vec<Value> {
    let occupancy = &portal.record.occupancy;
    if occupancy.seats(&body.id).is_empty() {
        return Vec::new();
    }
    let filled = occupancy.filled(&body.id).to_string();
    let places = occupancy.places(&body.id);
    let text = match places.max {
        Some(_) => {
            let of = portal.amount(places);
            portal.words().with("body-seats-filled", &[("filled", &filled), ("of", &of)])
        }
        None => portal.words().with("body-seats-open", &[("filled", &filled)]),
    };
    let vacant = occupancy.vacant(&body.id);
    let note = (vacant > 0).then(|| portal.words().count("vacant-places", vacant));
    let href = Route::body(&body.id).at("medlemmer");
    vec![Value { link: Link { title: text, href: Some(href) }, note }]
}

/// How often the mandate wants meetings, and what this year has come to.
fn often(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Vec<Value> {
    let (words, day) = (portal.words(), portal.record.as_of);
    let rules = mandate.meetings.as_ref();
    let stated = rules.and_then(|it| Some((it.cadence.as_ref()?, &it.except)));
    let text = match stated {
        Some((cadence, except)) => portal.cadence(&cadence.value, except),
        None => words.say("body-often-open"),
    };
    let mut res = vec![plain(capitalised(&text))];
    let year = portal.record.calendar.year(&body.id, day.year());
    if let Some(year) = year.filter(|_| body.life().covers(day)) {
        let held = words.count("body-held", year.held as usize);
        let planned = words.count("body-planned", year.planned as usize);
        let asked = Calendar::asked(body, day.year());
        let short = asked.is_some_and(|it| year.expected() < it.min);
        let note = short.then(|| words.say("body-too-few"));
        let text = words.with(
            "body-this-year",
            &[("year", &day.year().to_string()), ("held", &held), ("planned", &planned)],
        );
        res.push(Value { link: Link::here(text), note });
    }
    res
}

fn agenda_due(portal: &Portal<'_>, mandate: &Mandate) -> Vec<Value> {
    let agenda = mandate.meetings.as_ref().and_then(|it| it.agenda.as_ref());
    agenda.map(|it| plain(portal.deadline(&it.due.value))).into_iter().collect()
}

fn in_force(portal: &Portal<'_>, body: &Body) -> Vec<Value> {
    portal.period(&body.life()).map(|it| plain(capitalised(&it))).into_iter().collect()
}

/// The term, and which period that is today.
fn term(portal: &Portal<'_>, mandate: &Mandate) -> Vec<Value> {
    let Some(term) = &mandate.term else { return Vec::new() };
    let kind = term.follows.as_ref();
    let follows = kind.map(|it| it.value.to_lowercase());
    let of_kind = |it: &&Period| {
        it.kind.as_ref().map(|it| it.value.to_lowercase()) == follows && follows.is_some()
    };
    let periods = &portal.record.model.periods;
    let now = periods.iter().filter(of_kind).find(|it| it.life.covers(portal.record.as_of));
    match now {
        Some(period) => vec![plain(period.name.value.clone())],
        None => vec![plain(capitalised(&portal.term(term).join(", ")))],
    }
}

/// Which version of the mandate that is, and who approved it.
fn version(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Vec<Value> {
    let words = portal.words();
    // Where there is but one version, it is as old as the body.
    let from = mandate.life.from.as_ref().filter(|_| !body.earlier.is_empty());
    let from = from.map(|it| portal.partial(it.value));
    let mut res: Vec<Value> = from
        .map(|it| plain(words.with("body-version-from", &[("day", &it)])))
        .into_iter()
        .collect();
    for approval in &mandate.approvals {
        let by = approval.by.as_ref().map(|it| portal.actor_link(&it.value).title);
        let on = approval.on.as_ref().map(|it| portal.partial(it.value));
        let by = by.unwrap_or_else(|| words.say("body-somebody"));
        res.push(plain(match on {
            Some(on) => words.with("body-approved", &[("by", &by), ("on", &on)]),
            None => words.with("body-approved-undated", &[("by", &by)]),
        }));
    }
    if res.is_empty() {
        res.push(plain(words.say("body-unapproved")));
    }
    res
}
