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
    let mut dates: BTreeMap<PartialDate, (Option<String>, Vec<Actor>)> = BTreeMap::new();
    for mandate in body.versions() {
        for approval in &mandate.approvals {
            let Some(on) = &approval.on else { continue };
            let (version, by) = dates.entry(on.value).or_default();
            version.clone_from(&mandate.version);
            let by_whom = approval.by.as_ref().map(|it| it.value.clone());
            by.extend(by_whom.filter(|it| !by.contains(it)));
        }
    }
    let event =
        |(date, (version, by))| Event::on(date, &body.id, Happening::Approved { version, by });
    dates.into_iter().map(event).collect()
}
