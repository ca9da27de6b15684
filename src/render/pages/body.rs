//! A body: who acts, under which mandate, with whom and how.

use super::Kind;
use crate::model::Body;
use crate::render::diagrams::{self, Figure, Subject};
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let bodies = portal.record.model.bodies.values();
    bodies.map(|it| Output::page(Route::body(&it.id), "body.html", &view(portal, it))).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    href: String,
    figures: Vec<Figure>,
}

fn view(portal: &Portal<'_>, body: &Body) -> View {
    let route = Route::body(&body.id);
    let parents = vec![Link::to(portal.words().say("bodies"), &Route::bodies())];
    View {
        head: portal.head_of(body.name(), "bodies", parents, body.mandate.span.file),
        href: route.as_str().to_owned(),
        figures: diagrams::of(portal, Subject::Body(body), &route),
    }
}
