//! Mandates approved and in force, bodies set up and ended.

use super::event::{Event, Happening};
use crate::model::{Actor, Body, PartialDate};
use std::collections::BTreeMap;

/// What happened to the mandate of a body.
pub(super) fn of_mandate(body: &Body) -> Vec<Event> {
    let mut res = approvals(body);
    for (at, mandate) in body.versions().enumerate() {
        let what = Happening::InForce { version: mandate.version.clone(), first: at == 0 };
        res.extend(mandate.life.from.as_ref().map(|it| Event::on(it.value, &body.id, what)));
    }
    let until = body.life().until;
    res.extend(until.map(|it| Event::last(it.value, &body.id, Happening::Ended)));
    res
}

/// The approvals of a date are one event, whichever version states them: a version is renamed when
/// another takes its place, and may repeat what the one before it said.
fn approvals(body: &Body) -> Vec<Event> {
    let mut dates: BTreeMap<PartialDate, Option<String>> = BTreeMap::new();
    for mandate in body.versions() {
        let stated = mandate.approvals.iter().filter_map(|it| it.on.as_ref());
        dates.extend(stated.map(|it| (it.value, mandate.version.clone())));
    }
    let event = |(date, version)| {
        let by = approvers(body, date);
        Event::on(date, &body.id, Happening::Approved { version, by })
    };
    dates.into_iter().map(event).collect()
}

/// Who approved a body's mandate on a date, in the order written.
pub(super) fn approvers(body: &Body, date: PartialDate) -> Vec<Actor> {
    let approvals = body.versions().flat_map(|it| &it.approvals);
    let on_date = approvals.filter(|it| it.on.as_ref().is_some_and(|it| it.value == date));
    let mut res: Vec<Actor> = Vec::new();
    for by in on_date.filter_map(|it| it.by.as_ref()) {
        if !res.contains(&by.value) {
            res.push(by.value.clone());
        }
    }
    res
}
