//! Which bodies belong under which.

use crate::model::{Actor, Body, BodyId, Model};
use std::collections::{BTreeMap, BTreeSet};

/// The tree of bodies.
///
/// A body stands under the one it reports to, or else under the one that established it. Where
/// bodies stand under each other in a ring, none of them has a place in the tree: they are kept
/// apart, and shown as roots.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    parents: BTreeMap<BodyId, BodyId>,
    children: BTreeMap<BodyId, Vec<BodyId>>,
    roots: Vec<BodyId>,
    rings: Vec<Vec<BodyId>>,
}

impl Structure {
    pub(super) fn of(model: &Model) -> Structure {
        let mut res = Structure::default();
        let stated: BTreeMap<&BodyId, &BodyId> =
            model.bodies.values().filter_map(|it| Some((&it.id, parent(it)?))).collect();
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

    /// Bodies that stand under each other in a ring, each ring from its first id.
    pub fn rings(&self) -> &[Vec<BodyId>] {
        &self.rings
    }
}

fn parent(body: &Body) -> Option<&BodyId> {
    let mandate = &body.mandate;
    let stated = mandate.reports_to.as_ref().map(|it| &it.value);
    stated.or_else(|| match &mandate.established_by.as_ref()?.value {
        Actor::Body(founder) => Some(founder),
        Actor::Itself
        | Actor::Organisation(_)
        | Actor::Cluster(_)
        | Actor::Person(_)
        | Actor::Words(_) => None,
    })
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
