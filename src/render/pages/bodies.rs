//! All bodies: by cluster, each under the one it reports to; those that are no more at the end.

use super::Kind;

use crate::model::{Body, BodyId, ClusterId};
use crate::render::rows::BodyRow;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::bodies(), "bodies.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    groups: Vec<Group>,
    /// Bodies whose mandate is yet to begin.
    coming: Vec<BodyRow>,
    ended: Vec<BodyRow>,
}

/// The bodies of a cluster.
#[derive(Serialize)]
struct Group {
    /// The cluster; bodies of no cluster have a name and no address.
    link: Link,
    rows: Vec<BodyRow>,
}

fn view(portal: &Portal<'_>) -> View {
    let record = portal.record;
    let day = record.as_of;
    let bodies = in_order(portal);
    let rows = |wanted: &dyn Fn(&Body) -> bool| -> Vec<BodyRow> {
        let chosen = bodies.iter().filter(|it| wanted(it));
        chosen.map(|it| portal.body_row(it)).collect()
    };
    View {
        head: portal.head(&portal.words().say("bodies"), "bodies", Vec::new()),
        groups: groups(portal, &bodies),
        coming: rows(&|it| !it.life().has_begun(day)),
        ended: rows(&|it| it.life().is_over(day)),
    }
}

fn groups(portal: &Portal<'_>, bodies: &[&Body]) -> Vec<Group> {
    let clusters = &portal.record.model.clusters;
    let mut found: BTreeMap<Option<&ClusterId>, Vec<BodyRow>> = BTreeMap::new();
    for body in bodies.iter().filter(|it| it.life().covers(portal.record.as_of)) {
        let cluster = body.mandate.cluster.as_ref().map(|it| &it.value);
        let cluster = cluster.filter(|it| clusters.contains_key(&**it));
        found.entry(cluster).or_default().push(portal.body_row(body));
    }
    let mut res: Vec<Group> = found
        .into_iter()
        .map(|(id, rows)| {
            let cluster = id.and_then(|it| clusters.get(it));
            let link = match cluster {
                Some(it) => Link::to(it.name.value.as_str(), &Route::cluster(&it.id)),
                None => Link::here(portal.words().say("bodies-no-cluster")),
            };
            Group { link, rows }
        })
        .collect();
    res.sort_by_cached_key(|it| (it.link.href.is_none(), portal.sort_key(&it.link.title)));
    res
}

/// Every body after the one it stands under.
fn in_order<'p>(portal: &'p Portal<'_>) -> Vec<&'p Body> {
    let mut res = Vec::new();
    add(portal, portal.record.structure.roots(), &mut res);
    res
}

fn add<'p>(portal: &'p Portal<'_>, ids: &'p [BodyId], res: &mut Vec<&'p Body>) {
    let known = ids.iter().filter_map(|it| portal.record.model.bodies.get(it));
    let mut bodies: Vec<&Body> = known.collect();
    bodies.sort_by_cached_key(|it| {
        (it.mandate.kind.as_ref().map(|it| it.value), portal.sort_key(it.name()))
    });
    for body in bodies {
        res.push(body);
        add(portal, portal.record.structure.children(&body.id), res);
    }
}
