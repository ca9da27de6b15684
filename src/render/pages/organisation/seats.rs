//! The seats and chairs of an organisation across the bodies.

use crate::derive::{holdings_of_organisation, vacancies_of};
use crate::model::{ChairTurn, OrganisationId};
use crate::render::rows::Spell;
use crate::render::view::{Day, Link, Who};
use crate::render::{Portal, Route};
use serde::Serialize;
use std::cmp::Reverse;

/// A place that the organisation must fill.
#[derive(Serialize)]
pub(super) struct VacancyRow {
    body: Link,
    seat: String,
    /// The first day it stood empty, where that can be told.
    since: Option<Day>,
    /// Who sat there last, where anybody did.
    last: Option<Who>,
}

/// A seat that somebody holds for the organisation.
#[derive(Serialize)]
pub(super) struct SeatRow {
    body: Link,
    seat: String,
    who: Who,
    life: Spell,
}

/// A turn in the chair.
#[derive(Serialize)]
pub(super) struct ChairRow {
    body: Link,
    role: String,
    who: Option<Who>,
    life: Spell,
    now: bool,
}

/// The places that the organisation must fill.
pub(super) fn vacancies(portal: &Portal<'_>, id: &OrganisationId) -> Vec<VacancyRow> {
    let record = portal.record;
    let found = vacancies_of(record, id);
    found
        .into_iter()
        .map(|(body, seat, vacancy)| {
            let last = vacancy.last.map(|it| &body.appointments[it]);
            VacancyRow {
                body: portal.body_link(body),
                seat: seat.title.value.clone(),
                since: vacancy.since.map(|it| portal.day(it)),
                last: last.map(|it| portal.called(&it.person.value)),
            }
        })
        .collect()
}

/// The seats that somebody holds for the organisation now, by body.
pub(super) fn seats(portal: &Portal<'_>, id: &OrganisationId) -> Vec<SeatRow> {
    let day = portal.record.as_of;
    let mut now = holdings_of_organisation(portal.record, id);
    now.retain(|it| it.tenure.life.covers(day) && it.body.life().covers(day));
    now.sort_by_cached_key(|it| portal.sort_key(it.body.name()));
    now.iter()
        .map(|it| SeatRow {
            body: Link::to(it.body.name(), &Route::body(&it.body.id)),
            seat: it.title().to_owned(),
            who: Who { of: None, ..portal.who(&it.tenure.last.person.value) },
            life: portal.spell(&it.tenure.life),
        })
        .collect()
}

/// The organisation's turns in the chair, those that run now first, then the latest.
pub(super) fn chairs(portal: &Portal<'_>, id: &OrganisationId) -> Vec<ChairRow> {
    let day = portal.record.as_of;
    let own = |it: &&ChairTurn| it.organisation.as_ref().is_some_and(|it| it.value == *id);
    let mut turns = Vec::new();
    for body in portal.record.model.bodies.values() {
        let alive = body.life().covers(day);
        turns.extend(body.chair_turns.iter().filter(own).map(|turn| {
            let now = alive && turn.life.covers(day);
            let row = ChairRow {
                body: portal.body_link(body),
                role: portal.words().say(&format!("people-{}", turn.role.word())),
                who: turn.person.as_ref().map(|it| portal.called(&it.value)),
                life: portal.spell(&turn.life),
                now,
            };
            ((!now, Reverse(turn.life.first_day())), row)
        }));
    }
    turns.sort_by_key(|it| it.0);
    turns.into_iter().map(|it| it.1).collect()
}
