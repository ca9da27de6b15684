//! All organisations, by party.

use super::Kind;
use crate::derive::{Holding, holdings_of_organisation, vacancies_of};
use crate::model::{Cluster, Organisation};
use crate::render::rows::Spell;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::organisations(), "organisations.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    count: usize,
    groups: Vec<Group>,
    /// Organisations that are no more.
    ended: Vec<Row>,
    clusters: Vec<Link>,
}

/// The organisations of one party.
#[derive(Serialize)]
struct Group {
    title: String,
    /// The class of the party's colour.
    class: &'static str,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    link: Link,
    /// The names it once had.
    former: Option<String>,
    kind: Option<String>,
    seats: usize,
    vacant: Option<String>,
    /// The bodies whose chair it holds.
    chairs: Vec<Link>,
    life: Spell,
}

fn view(portal: &Portal<'_>) -> View {
    let model = &portal.record.model;
    let mut all: Vec<&Organisation> = model.organisations.values().collect();
    all.sort_by_cached_key(|it| portal.sort_key(&it.name.value));
    let (ended, alive): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|it| it.life.is_over(portal.record.as_of));
    let mut groups: Vec<Group> = Vec::new();
    for party in portal.parties() {
        let own = |it: &&&Organisation| it.party.as_ref().is_some_and(|it| it.value == *party);
        let rows: Vec<Row> = alive.iter().filter(own).map(|it| row(portal, it)).collect();
        if !rows.is_empty() {
            let (title, class) = (portal.party(party.as_str()), portal.party_class(party));
            groups.push(Group { title, class, rows });
        }
    }
    let others = alive.iter().filter(|it| it.party.is_none());
    let rows: Vec<Row> = others.map(|it| row(portal, it)).collect();
    if !rows.is_empty() {
        groups.push(Group { title: portal.words().say("organisations-no-party"), class: "", rows });
    }
    let mut clusters: Vec<&Cluster> = model.clusters.values().collect();
    clusters.sort_by_cached_key(|it| {
        (it.life.is_over(portal.record.as_of), portal.sort_key(&it.name.value))
    });
    View {
        head: portal.head(&portal.words().say("organisations"), "organisations", Vec::new()),
        count: alive.len(),
        groups,
        ended: ended.into_iter().map(|it| row(portal, it)).collect(),
        clusters: clusters.into_iter().map(|it| portal.cluster_link(it)).collect(),
    }
}

fn row(portal: &Portal<'_>, organisation: &Organisation) -> Row {
    let (record, id) = (portal.record, &organisation.id);
    let day = record.as_of;
    let holdings = holdings_of_organisation(record, id);
    let now = |it: &&Holding<'_>| it.tenure.life.covers(day) && it.body.life().covers(day);
    let vacant = vacancies_of(record, id).len();
    let chairs = record.model.bodies.values().filter(|body| {
        let mut turns = body.chair_turns.iter().filter(|it| it.life.covers(day));
        body.life().covers(day)
            && turns.any(|it| it.organisation.as_ref().is_some_and(|it| it.value == *id))
    });
    let former: Vec<&str> = (organisation.aliases.iter())
        .filter(|it| it.life.is_over(day))
        .map(|it| it.name.value.as_str())
        .collect();
    let former = (!former.is_empty()).then(|| {
        let names = portal.language().list(&former);
        portal.words().with("organisations-former", &[("names", &names)])
    });
    Row {
        link: Link::to(organisation.name.value.as_str(), &Route::organisation(id)),
        former,
        kind: organisation.kind.as_ref().map(|it| portal.organisation_kind(&it.value)),
        seats: holdings.iter().filter(now).count(),
        vacant: (vacant > 0).then(|| portal.words().count("vacant-places", vacant)),
        chairs: chairs.map(|it| Link::to(it.short_name(), &Route::body(&it.id))).collect(),
        life: portal.spell(&organisation.life),
    }
}
