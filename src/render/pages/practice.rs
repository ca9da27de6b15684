//! What the mandate of a body asks in a year, and what was done: a body's own ledger.

use super::Kind;
use crate::check::Row;
use crate::model::Body;
use crate::render::ledger::{RowView, Tab};
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let bodies = portal.record.model.bodies.values();
    bodies.flat_map(|body| pages(portal, body)).collect()
}

fn pages(portal: &Portal<'_>, body: &Body) -> Vec<Output> {
    let years = portal.ledger.years_of(&body.id);
    let page = |year: &i32| {
        let view = view(portal, body, *year, &years);
        Output::page(Route::practice(&body.id, *year), "practice.html", &view)
    };
    years.iter().map(page).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    body: Link,
    year: i32,
    day: Day,
    /// `8 krav: 6 holdt, 1 ikke holdt og 1 åbent`
    summary: String,
    rows: Vec<RowView>,
    years: Vec<Tab>,
    overview: Link,
    mandate: String,
    open: String,
}

fn view(portal: &Portal<'_>, body: &Body, year: i32, years: &[i32]) -> View {
    let words = portal.words();
    let number = year.to_string();
    let values = [("name", body.short_name()), ("year", number.as_str())];
    let title = words.with("ledger-title", &values);
    let parents = vec![Link::to(words.say("bodies"), &Route::bodies()), portal.body_link(body)];
    let rows = portal.ledger.of_year(&body.id, year);
    View {
        head: Head {
            description: Some(words.with("ledger-lead", &values)),
            ..portal.head_of(&title, "ledger", parents, body.mandate.span.file)
        },
        body: portal.body_link(body),
        year,
        day: portal.day(portal.record.as_of),
        summary: portal.ledger_summary(rows),
        rows: shown(portal, rows),
        years: years
            .iter()
            .map(|it| Tab::of_year(*it, &Route::practice(&body.id, *it), *it == year))
            .collect(),
        overview: Link::to(
            words.with("ledger-overview-link", &[("year", &number)]),
            &Route::ledger(year, "", 1),
        ),
        mandate: Route::mandate(&body.id, None).as_str().to_owned(),
        open: Route::body(&body.id).at("ikke-reguleret"),
    }
}

/// Every row; the words of a clause stand at the first of those that follow each other under it.
fn shown(portal: &Portal<'_>, rows: &[Row]) -> Vec<RowView> {
    let mut res: Vec<RowView> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(mut view) = portal.ledger_row(row) else { continue };
        let before = at.checked_sub(1).and_then(|it| rows.get(it));
        if before.is_some_and(|it| it.clause == row.clause) {
            view.words = None;
        }
        res.push(view);
    }
    res
}
