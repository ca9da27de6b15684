//! The register: every decision, the newest first; and a list for each facet of it.

mod makers;
mod panel;
mod row;

use self::panel::{Panel, Side};
use self::row::Row;
use super::Kind;
use crate::derive::{Entry, Facet, Facets, Status};
use crate::render::paging::Pager;
use crate::render::view::{Head, Link, Tag};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

const ROWS: usize = 50;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let record = portal.record;
    let facets = Facets::of(&record.register, &record.model);
    let panel = Panel::of(portal, &facets);
    let of_facet = |(facet, entries): (&Facet, &[&Entry])| {
        let list = List { portal, panel: &panel, facet: facet.clone() };
        list.pages(entries)
    };
    let mut res: Vec<Output> = facets.each().flat_map(of_facet).collect();
    res.extend(makers::pages(portal, &facets));
    res
}

/// The list of a facet.
struct List<'p> {
    portal: &'p Portal<'p>,
    panel: &'p Panel<'p>,
    facet: Facet,
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    count: String,
    rows: Vec<Row>,
    pager: Pager,
    sides: Vec<Side>,
    /// The way back to every decision, where the list is narrowed.
    all: Option<Link>,
    files: Vec<Link>,
    /// What a browser needs to narrow the list by itself; only where the list is of everything.
    live: Option<Live>,
}

#[derive(Serialize)]
struct Live {
    /// Where the decisions are fetched.
    list: String,
    /// How one decision is counted, and none.
    one: String,
    many: String,
    /// Every status and kind that a row may be of.
    statuses: Vec<Word<Tag>>,
    kinds: Vec<Word<String>>,
}

/// Something by the word that stands for it in addresses.
#[derive(Serialize)]
struct Word<T> {
    word: &'static str,
    of: T,
}

impl List<'_> {
    fn pages(&self, entries: &[&Entry]) -> Vec<Output> {
        let pages = entries.len().div_ceil(ROWS).max(1);
        let page = |number: usize| {
            let rows = entries.iter().skip((number - 1) * ROWS).take(ROWS);
            let route = |number: usize| Route::decisions(&self.facet, number);
            let view = View {
                head: self.head(number),
                count: self.portal.words().count("count-decisions", entries.len()),
                rows: rows.map(|it| row::row(self.portal, it)).collect(),
                pager: Pager::of(number, pages, route),
                sides: self.panel.sides(&self.facet),
                all: self.all(),
                files: ["csv", "json"].map(|it| self.file(it)).to_vec(),
                live: (self.facet == Facet::All).then(|| self.live()),
            };
            Output::page(route(number), "register.html", &view)
        };
        (1..=pages).map(page).collect()
    }

    fn head(&self, number: usize) -> Head {
        let (portal, words) = (self.portal, self.portal.words());
        let own = self.panel.title(&self.facet);
        let mut up = Vec::new();
        if self.facet != Facet::All {
            up.push(Link::to(words.say("decisions"), &Route::register()));
        }
        if let Facet::BodyInYear(body, _) = &self.facet {
            let body = Facet::Body(body.clone());
            up.push(Link::to(self.panel.title(&body), &Route::decisions(&body, 1)));
        }
        let title = match number {
            1 => own,
            _ => {
                up.push(Link::to(own.as_str(), &Route::decisions(&self.facet, 1)));
                words.with("decisions-page", &[("title", &own), ("n", &number.to_string())])
            }
        };
        let lead = match self.facet {
            Facet::Kind(_) => "decisions-lead-kind",
            Facet::All
            | Facet::Status(_)
            | Facet::Body(_)
            | Facet::BodyInYear(..)
            | Facet::Year(_) => "decisions-lead",
        };
        Head { description: Some(words.say(lead)), ..portal.head(&title, "decisions", up) }
    }

    fn all(&self) -> Option<Link> {
        let title = self.portal.words().say("decisions-all");
        (self.facet != Facet::All).then(|| Link::to(title, &Route::register()))
    }

    fn file(&self, kind: &str) -> Link {
        let title = self.portal.words().say(&format!("decisions-file-{kind}"));
        Link::to(title, &Route::decisions_file(kind))
    }

    fn live(&self) -> Live {
        let (portal, words) = (self.portal, self.portal.words());
        let status =
            |it: Status| Word { word: Route::word_of_status(it), of: portal.status_tag(it) };
        Live {
            list: Route::decisions_list().as_str().to_owned(),
            one: words.count("count-decisions", 1),
            many: words.count("count-decisions", 0),
            statuses: self.panel.statuses().map(status).collect(),
            kinds: (self.panel.kinds())
                .map(|it| Word { word: Route::word_of_kind(it), of: portal.item_kind(it) })
                .collect(),
        }
    }
}
