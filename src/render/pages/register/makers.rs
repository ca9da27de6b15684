//! The bodies that took decisions, with how many and when.

use crate::derive::{Facet, Facets};
use crate::model::Body;
use crate::render::paging::Pager;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

const ROWS: usize = 50;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    count: String,
    rows: Vec<MakerRow>,
    pager: Pager,
}

#[derive(Serialize)]
struct MakerRow {
    link: Link,
    count: usize,
    years: Vec<Link>,
}

/// The pages of them; there is one even where nobody has decided anything.
pub(super) fn pages(portal: &Portal<'_>, facets: &Facets<'_>) -> Vec<Output> {
    let mut bodies: Vec<&Body> =
        facets.bodies().map(|it| &portal.record.model.bodies[it]).collect();
    bodies.sort_by_cached_key(|it| portal.sort_key(it.name()));
    let pages = bodies.len().div_ceil(ROWS).max(1);
    let page = |number: usize| {
        let rows = bodies.iter().skip((number - 1) * ROWS).take(ROWS);
        let view = View {
            head: head(portal, number),
            count: portal.words().count("decisions-makers", bodies.len()),
            rows: rows.map(|it| row(it, facets)).collect(),
            pager: Pager::of(number, pages, Route::decision_makers),
        };
        Output::page(Route::decision_makers(number), "decision_makers.html", &view)
    };
    (1..=pages).map(page).collect()
}

fn head(portal: &Portal<'_>, number: usize) -> Head {
    let words = portal.words();
    let own = words.say("decisions-by-body");
    let mut up = vec![Link::to(words.say("decisions"), &Route::register())];
    let title = match number {
        1 => own,
        _ => {
            up.push(Link::to(own.as_str(), &Route::decision_makers(1)));
            words.with("decisions-page", &[("title", &own), ("n", &number.to_string())])
        }
    };
    portal.head(&title, "decisions", up)
}

fn row(body: &Body, facets: &Facets<'_>) -> MakerRow {
    let all = Facet::Body(body.id.clone());
    let year = |it: i32| {
        let facet = Facet::BodyInYear(body.id.clone(), it);
        Link::to(format!("{it} ({})", facets.count(&facet)), &Route::decisions(&facet, 1))
    };
    MakerRow {
        link: Link::to(body.name(), &Route::decisions(&all, 1)),
        count: facets.count(&all),
        years: facets.years_of(&body.id).into_iter().map(year).collect(),
    }
}
