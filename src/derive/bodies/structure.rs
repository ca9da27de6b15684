//! Which bodies belong under which on a day, and which of them belong nowhere.

use crate::model::{Actor, Body, BodyId, ClusterId, Mandate, Model};
use crate::text::Spanned;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The tree of bodies.
///
/// A body stands under the one it reports to, or else under the one that established it. Where
/// bodies stand under each other in a ring, none of them has a place in the tree: they are kept
/// apart, and shown as roots. Each body stands where its mandate of the day places it.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    parents: BTreeMap<BodyId, BodyId>,
    children: BTreeMap<BodyId, Vec<BodyId>>,
    roots: Vec<BodyId>,
    rings: Vec<Vec<BodyId>>,
    tied: BTreeSet<BodyId>,
}

impl Structure {
    pub(in crate::derive) fn of(model: &Model, day: NaiveDate) -> Structure {
        let mut res = Structure { tied: tied(model, day), ..Structure::default() };
        let parent = |it: &Body| stated_parent(it.mandate_on(day)).map(|it| it.value);
        let stated: BTreeMap<BodyId, BodyId> =
            (model.bodies.values()).filter_map(|it| Some((it.id.clone(), parent(it)?))).collect();
        let stated: BTreeMap<&BodyId, &BodyId> = stated.iter().collect();
        res.rings = rings(&stated);
        let caught: BTreeSet<&BodyId> = res.rings.iter().flatten().collect();
        for id in model.bodies.keys() {
            match stated.get(id).filter(|_| !caught.contains(id)) {
                Some(parent) => {
                    res.parents.insert(id.clone(), (*parent).clone());
                    res.children.entry((*parent).clone()).or_default().push(id.clone());
                }
                None => res.roots.push(id.clone()),
            }
        }
        res
    }

    /// The tree as the readers of an edition may see it: a body whose parent is not shown stands
    /// under no other.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> Structure {
        let is_shown = |it: &BodyId| model.bodies.contains_key(it);
        let mut res = self.clone();
        res.parents.retain(|body, parent| is_shown(body) && is_shown(parent));
        res.children.retain(|body, _| is_shown(body));
        res.children.values_mut().for_each(|it| it.retain(is_shown));
        res.rings.retain(|it| it.iter().all(is_shown));
        res.tied.retain(is_shown);
        let roots = model.bodies.keys().filter(|it| !res.parents.contains_key(*it));
        res.roots = roots.cloned().collect();
        res
    }

    /// The bodies that stand under no other.
    pub fn roots(&self) -> &[BodyId] {
        &self.roots
    }

    /// The body that this one stands under.
    pub fn parent(&self, body: &BodyId) -> Option<&BodyId> {
        self.parents.get(body)
    }

    /// The bodies that stand under this one, by id.
    pub fn children(&self, body: &BodyId) -> &[BodyId] {
        self.children.get(body).map_or(&[], Vec::as_slice)
    }

    /// The bodies above this one, nearest first.
    pub fn ancestors<'a>(&'a self, body: &'a BodyId) -> impl Iterator<Item = &'a BodyId> {
        std::iter::successors(self.parent(body), |it| self.parent(it))
    }

    /// Whether nothing ties a body to another or to a cluster.
    pub fn is_alone(&self, body: &BodyId) -> bool {
        !self.tied.contains(body)
    }

    /// Bodies that stand under each other in a ring, each ring from its first id.
    pub fn rings(&self) -> &[Vec<BodyId>] {
        &self.rings
    }
}

/// The body that a mandate places its own under, and where it says so: the one it reports to, or
/// else the one that established it.
pub fn stated_parent(mandate: &Mandate) -> Option<Spanned<BodyId>> {
    mandate.reports_to.clone().or_else(|| founder(mandate))
}

/// The body that established a mandate's own, and where the mandate says so.
pub fn founder(mandate: &Mandate) -> Option<Spanned<BodyId>> {
    let stated = mandate.established_by.as_ref()?;
    match &stated.value {
        Actor::Body(founder) => Some(stated.with(founder.clone())),
        Actor::Itself
        | Actor::Organisation(_)
        | Actor::Cluster(_)
        | Actor::Person(_)
        | Actor::Words(_) => None,
    }
}

/// The clusters that a body belongs to on a day and that its parent does not, where both say.
pub fn parted_clusters<'m>(
    body: &'m Body,
    parent: &'m Body,
    day: NaiveDate,
) -> Option<(&'m ClusterId, &'m ClusterId)> {
    let cluster = |it: &'m Body| it.mandate_on(day).cluster.as_ref().map(|it| &it.value);
    Some((cluster(body)?, cluster(parent)?)).filter(|(own, other)| own != other)
}

/// The bodies that something ties to the rest: a cluster, whoever established them, a relation to
/// or from another body.
fn tied(model: &Model, day: NaiveDate) -> BTreeSet<BodyId> {
    let mut res = BTreeSet::new();
    for body in model.bodies.values() {
        let mandate = body.mandate_on(day);
        let seats = mandate.seats.iter();
        let of_seats = seats.flat_map(|it| [&it.member_of, &it.chair_of, &it.mirrors]).flatten();
        let others: Vec<&BodyId> = (mandate.reports_to.iter())
            .chain(&mandate.via)
            .chain(mandate.relations.iter().map(|it| &it.to))
            .chain(&mandate.successors)
            .chain(of_seats)
            .map(|it| &it.value)
            .collect();
        if mandate.cluster.is_some() || mandate.established_by.is_some() || !others.is_empty() {
            res.insert(body.id.clone());
        }
        res.extend(others.into_iter().cloned());
        res.extend(founder(mandate).map(|it| it.value));
    }
    res
}

fn rings(parents: &BTreeMap<&BodyId, &BodyId>) -> Vec<Vec<BodyId>> {
    let mut settled: BTreeSet<&BodyId> = BTreeSet::new();
    let mut res: Vec<Vec<BodyId>> = Vec::new();
    for start in parents.keys() {
        let mut path: Vec<&BodyId> = Vec::new();
        let mut at: Option<&BodyId> = Some(start);
        while let Some(body) = at.filter(|it| !settled.contains(it)) {
            if let Some(entry) = path.iter().position(|it| *it == body) {
                let mut ring: Vec<BodyId> = path[entry..].iter().map(|it| (*it).clone()).collect();
                let least = ring.iter().enumerate().min_by_key(|(_, it)| *it).map_or(0, |it| it.0);
                ring.rotate_left(least);
                res.push(ring);
                break;
            }
            path.push(body);
            at = parents.get(body).copied();
        }
        settled.extend(path);
    }
    res.sort();
    res
}
