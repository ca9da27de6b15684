//! The bodies and which of them belong under which.

use super::kit::{Chart, FrameId, Node, NodeId, Sheet, Stroke, write};
use super::{Branch, Diagram, Figure, Subject};
use crate::model::{Body, BodyId, BodyKind, ClusterId, Relation, RelationKind};
use crate::render::{Portal, Route};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const DIAGRAM: Diagram = Diagram { draw };

const SHEET: Sheet = Sheet { width: 1180, widest: 1640, name_lines: 3 };

fn draw(portal: &Portal<'_>, subject: Subject<'_>, on: &Route) -> Option<Figure> {
    let trees = match subject {
        Subject::Organisation => whole(portal),
        Subject::Body(body) => vec![around(portal, body)],
    };
    let current = match subject {
        Subject::Organisation => None,
        Subject::Body(body) => Some(&body.id),
    };
    if trees.is_empty() {
        return None;
    }
    let words = portal.words();
    let title = match subject {
        Subject::Organisation => {
            words.with("diagram-organisation", &[("name", &portal.site_title())])
        }
        Subject::Body(body) => words.with("diagram-body", &[("name", body.name())]),
    };
    let mut chart = Chart::new();
    let frames = frames(portal, &trees, &mut chart);
    for tree in &trees {
        let frame = tree.cluster().and_then(|it| frames.get(it)).copied();
        add(portal, &mut chart, tree, Place::Root(frame), (current, on));
    }
    let drawing = chart.draw(&title, &words.say("diagram-also-list"), SHEET);
    let in_words = trees.iter().map(|it| branch(portal, it)).collect();
    Some(Figure::new(title, write(&drawing, "org"), in_words))
}

/// A body with the bodies shown under it.
struct Tree<'p> {
    body: &'p Body,
    under: Vec<Tree<'p>>,
}

impl Tree<'_> {
    fn cluster(&self) -> Option<&ClusterId> {
        self.body.mandate.cluster.as_ref().map(|it| &it.value)
    }
}

/// Where a box goes.
enum Place {
    Root(Option<FrameId>),
    Under(NodeId),
}

/// A frame around each cluster, where there are several to tell apart.
fn frames<'t>(
    portal: &Portal<'_>,
    trees: &'t [Tree<'_>],
    chart: &mut Chart,
) -> BTreeMap<&'t ClusterId, FrameId> {
    let clusters: BTreeSet<&ClusterId> = trees.iter().filter_map(Tree::cluster).collect();
    if clusters.len() < 2 {
        return BTreeMap::new();
    }
    let known = clusters.into_iter().filter_map(|it| {
        let cluster = portal.record.model.clusters.get(it)?;
        Some((it, chart.frame(&cluster.name.value)))
    });
    known.collect()
}

/// Every body that is in being on the day, under its parent.
fn whole<'p>(portal: &'p Portal<'_>) -> Vec<Tree<'p>> {
    let roots = portal.record.structure.roots().iter();
    roots.filter_map(|it| living(portal, it)).collect()
}

fn living<'p>(portal: &'p Portal<'_>, id: &BodyId) -> Option<Tree<'p>> {
    let body = portal.record.model.bodies.get(id)?;
    let children = portal.record.structure.children(id).iter();
    let under: Vec<Tree<'p>> = children.filter_map(|it| living(portal, it)).collect();
    let alive = body.life().covers(portal.record.as_of);
    (alive || !under.is_empty()).then_some(Tree { body, under })
}

/// A body with its parent above and its children below.
fn around<'p>(portal: &'p Portal<'_>, body: &'p Body) -> Tree<'p> {
    let structure = &portal.record.structure;
    let bodies = &portal.record.model.bodies;
    let known = structure.children(&body.id).iter().filter_map(|it| bodies.get(it));
    let under = known.map(|it| Tree { body: it, under: Vec::new() }).collect();
    let own = Tree { body, under };
    match structure.parent(&body.id).and_then(|it| bodies.get(it)) {
        Some(parent) => Tree { body: parent, under: vec![own] },
        None => own,
    }
}

fn add(
    portal: &Portal<'_>,
    chart: &mut Chart,
    tree: &Tree<'_>,
    place: Place,
    (current, on): (Option<&BodyId>, &Route),
) {
    let body = tree.body;
    let vacant = portal.record.occupancy.vacant(&body.id);
    let node = Node {
        name: body.name().to_owned(),
        meta: meta(portal, body).unwrap_or_default(),
        badge: (vacant > 0).then(|| portal.words().count("vacant-places", vacant)),
        kind: body
            .mandate
            .kind
            .as_ref()
            .map_or(String::new(), |it| format!("k-{}", it.value.word())),
        href: Some(format!("{}{}", on.to_root(), Route::body(&body.id).as_str())),
        temporary: body.mandate.is_temporary(),
        ended: body.life().is_over(portal.record.as_of),
        current: current == Some(&body.id),
    };
    let id = match place {
        Place::Root(frame) => chart.root(node, frame),
        Place::Under(parent) if serves_its_parent(portal, body) => {
            chart.staff(parent, node, Stroke::Normal)
        }
        Place::Under(parent) if advises(body) => chart.child(parent, node, Stroke::Advisory),
        Place::Under(parent) => chart.child(parent, node, Stroke::Normal),
    };
    for child in &tree.under {
        add(portal, chart, child, Place::Under(id), (current, on));
    }
}

/// A body that is the secretariat of its parent stands beside the trunk.
fn serves_its_parent(portal: &Portal<'_>, body: &Body) -> bool {
    let parent = portal.record.structure.parent(&body.id);
    let serves = |it: &Relation| it.kind.value == RelationKind::SecretariatFor;
    body.mandate.relations.iter().any(|it| serves(it) && Some(&it.to.value) == parent)
}

fn advises(body: &Body) -> bool {
    body.mandate.kind.as_ref().is_some_and(|it| it.value == BodyKind::Advisory)
}

fn branch(portal: &Portal<'_>, tree: &Tree<'_>) -> Branch {
    let vacant = portal.record.occupancy.vacant(&tree.body.id);
    Branch {
        title: tree.body.name().to_owned(),
        href: Some(Route::body(&tree.body.id).as_str().to_owned()),
        note: meta(portal, tree.body),
        tag: (vacant > 0).then(|| portal.words().count("vacant-places", vacant)),
        under: tree.under.iter().map(|it| branch(portal, it)).collect(),
    }
}

fn meta(portal: &Portal<'_>, body: &Body) -> Option<String> {
    let day = portal.record.as_of;
    if body.life().is_over(day) {
        return Some(portal.words().say("ended"));
    }
    let places = portal.record.occupancy.places(&body.id);
    match places.max {
        Some(0) => None,
        Some(max) if max == places.min => Some(portal.words().count("places", max as usize)),
        Some(max) => {
            let range = format!("{}–{max}", places.min);
            Some(portal.words().with("places-range", &[("range", &range)]))
        }
        None => Some(portal.words().say("places-open")),
    }
}
