//! How the practice of a body stands to its mandate in the running year.

use crate::model::Body;
use crate::render::view::Tag;
use crate::render::{Portal, Route};
use serde::Serialize;

/// How practice stands to the mandate in the latest year of the ledger.
#[derive(Serialize)]
pub(super) struct Judgement {
    year: i32,
    href: String,
    summary: String,
    rows: Vec<Line>,
}

/// A requirement and how it stands.
#[derive(Serialize)]
struct Line {
    matter: String,
    asked: String,
    happened: String,
    verdict: Tag,
}

/// The latest year of a body's ledger; nothing where its mandate asks nothing that can be held.
pub(super) fn judgement(portal: &Portal<'_>, body: &Body) -> Option<Judgement> {
    let year = *portal.ledger.years_of(&body.id).first()?;
    let rows = portal.ledger.of_year(&body.id, year);
    let line = |it| {
        let row = portal.ledger_row(it)?;
        let (matter, asked) = (row.matter, row.asked);
        Some(Line { matter, asked, happened: row.happened, verdict: row.verdict })
    };
    Some(Judgement {
        year,
        href: Route::practice(&body.id, year).as_str().to_owned(),
        summary: portal.ledger_summary(rows),
        rows: rows.iter().filter_map(line).collect(),
    })
}
