//! Mandate and practice over all bodies: what each mandate asks, and how that stands in a year.

use super::Kind;
use crate::check::{Outcome, Requirement, Row};
use crate::model::Body;
use crate::render::ledger::Tab;
use crate::render::paging::Pager;
use crate::render::view::{Day, Head, Link, Tag};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

/// How many bodies stand on a page.
const ROWS: usize = 100;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    portal.ledger.years().into_iter().flat_map(|year| of_year(portal, year)).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    year: i32,
    day: Day,
    matters: Vec<String>,
    rows: Vec<BodyRow>,
    facets: Vec<Tab>,
    years: Vec<Tab>,
    /// What each sign means.
    legend: Vec<Sign>,
    files: Vec<Link>,
    pager: Pager,
}

/// A body with the worst of each matter.
#[derive(Serialize)]
struct BodyRow {
    link: Link,
    cells: Vec<Option<Cell>>,
}

/// How a body stands in a matter.
#[derive(Serialize)]
struct Cell {
    tag: Tag,
    /// Whether it is judged by a house rule.
    of_house: bool,
}

#[derive(Serialize)]
struct Sign {
    tag: Tag,
    meaning: String,
}

/// A body with its rows of the year.
type Judged<'p> = (&'p Body, &'p [Row]);

fn of_year(portal: &Portal<'_>, year: i32) -> Vec<Output> {
    let mut bodies: Vec<Judged<'_>> = (portal.record.model.bodies.values())
        .map(|it| (it, portal.ledger.of_year(&it.id, year)))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    bodies.sort_by_cached_key(|(it, _)| portal.sort_key(it.name()));
    let parts: Vec<(&str, Vec<Judged<'_>>)> = (Route::LEDGER_FACETS.into_iter())
        .map(|facet| (facet, bodies.iter().filter(|it| belongs(it.1, facet)).copied().collect()))
        .collect();
    let sizes: Vec<(&str, usize)> = parts.iter().map(|(facet, of)| (*facet, of.len())).collect();
    let mut res = Vec::new();
    for (facet, bodies) in &parts {
        let pages = bodies.len().div_ceil(ROWS).max(1);
        let shown = Shown { portal, year, facet, sizes: &sizes };
        res.extend((1..=pages).map(|page| {
            let here = bodies.iter().skip((page - 1) * ROWS).take(ROWS);
            let route = |number: usize| Route::ledger(year, facet, number);
            let pager = Pager::of(page, pages, route);
            Output::page(route(page), "ledger.html", &shown.view(here.copied(), pager))
        }));
    }
    res
}

/// Whether a body belongs to a part of the ledger.
fn belongs(rows: &[Row], facet: &str) -> bool {
    match facet {
        "afvigelser" => rows.iter().any(Row::departs),
        "uoplyst" => rows.iter().any(Row::leaves_open),
        _ => true,
    }
}

/// A part of the ledger of a year.
struct Shown<'p> {
    portal: &'p Portal<'p>,
    year: i32,
    facet: &'p str,
    sizes: &'p [(&'p str, usize)],
}

impl Shown<'_> {
    fn view<'b>(&self, bodies: impl Iterator<Item = Judged<'b>>, pager: Pager) -> View {
        let (portal, words) = (self.portal, self.portal.words());
        let year = self.year.to_string();
        let title = words.with("ledger-overview", &[("year", &year)]);
        let matter = |it: Requirement| words.say(&format!("ledger-matter-{}", it.word()));
        let file = |kind: &str| {
            let route = Route::ledger_file(self.year, kind);
            Link::to(words.say(&format!("ledger-file-{kind}")), &route)
        };
        View {
            head: Head {
                description: Some(words.say("ledger-overview-lead")),
                ..portal.head(&title, "ledger", Vec::new())
            },
            year: self.year,
            day: portal.day(portal.record.as_of),
            matters: Requirement::ALL.into_iter().map(matter).collect(),
            rows: bodies.map(|(body, rows)| self.row(body, rows)).collect(),
            facets: self.sizes.iter().map(|(facet, count)| self.facet(facet, *count)).collect(),
            years: self.years(),
            legend: legend(portal),
            files: vec![file("csv"), file("json")],
            pager,
        }
    }

    fn row(&self, body: &Body, rows: &[Row]) -> BodyRow {
        let cell = |matter: Requirement| {
            let of_matter = rows.iter().filter(|it| it.asked.requirement() == matter);
            let worst = of_matter.max_by_key(|it| it.outcome());
            worst.map(|it| Cell { tag: self.portal.outcome(it.outcome()), of_house: it.of_house })
        };
        BodyRow {
            link: Link::to(body.short_name(), &Route::practice(&body.id, self.year)),
            cells: Requirement::ALL.into_iter().map(cell).collect(),
        }
    }

    fn facet(&self, facet: &str, count: usize) -> Tab {
        let key = if facet.is_empty() { "alle" } else { facet };
        Tab {
            title: self.portal.words().say(&format!("ledger-facet-{key}")),
            href: Route::ledger(self.year, facet, 1).as_str().to_owned(),
            here: facet == self.facet,
            count: Some(count),
        }
    }

    fn years(&self) -> Vec<Tab> {
        let all = self.portal.ledger.years().into_iter();
        all.map(|it| Tab::of_year(it, &Route::ledger(it, "", 1), it == self.year)).collect()
    }
}

fn legend(portal: &Portal<'_>) -> Vec<Sign> {
    let sign = |outcome: Outcome| Sign {
        tag: portal.outcome(outcome),
        meaning: portal.words().say(&format!("ledger-meaning-{}", outcome.word())),
    };
    Outcome::ALL.into_iter().map(sign).collect()
}
