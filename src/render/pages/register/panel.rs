//! What the register can be narrowed to, beside every list of it.

use crate::derive::{Facet, Facets, Status};
use crate::model::{BodyId, ItemKind};
use crate::render::view::Link;
use crate::render::{Portal, Route};
use serde::Serialize;

/// How many bodies stand beside a list; the rest have a page of their own.
const BODIES: usize = 30;

/// Everything that the register can be narrowed to, made once for all its pages.
pub(super) struct Panel<'p> {
    portal: &'p Portal<'p>,
    facets: &'p Facets<'p>,
    statuses: Vec<Value>,
    /// The bodies with most decisions, in order of name.
    bodies: Vec<Value>,
    kinds: Vec<Value>,
    years: Vec<Value>,
    all_bodies: Link,
}

/// One way to narrow the list, with its values.
#[derive(Serialize)]
pub(super) struct Side {
    /// The word by which addresses know it.
    word: &'static str,
    title: String,
    values: Vec<Value>,
    /// Where the values are that do not stand here.
    more: Option<Link>,
}

#[derive(Clone, Serialize)]
struct Value {
    /// The word by which addresses know it.
    word: String,
    title: String,
    href: String,
    count: usize,
    here: bool,
    #[serde(skip)]
    facet: Facet,
}

impl<'p> Panel<'p> {
    pub(super) fn of(portal: &'p Portal<'p>, facets: &'p Facets<'p>) -> Panel<'p> {
        let mut res = Panel {
            portal,
            facets,
            statuses: Vec::new(),
            bodies: Vec::new(),
            kinds: Vec::new(),
            years: Vec::new(),
            all_bodies: Link::default(),
        };
        let mut bodies = 0;
        for (facet, _) in facets.each() {
            let value = || res.value(facet);
            match facet {
                Facet::All | Facet::BodyInYear(..) => (),
                Facet::Status(_) => res.statuses.push(value()),
                Facet::Kind(_) => res.kinds.push(value()),
                Facet::Year(_) => res.years.insert(0, value()),
                Facet::Body(_) => {
                    bodies += 1;
                    res.bodies.push(value());
                }
            }
        }
        // Those of no stated kind come last.
        res.kinds.sort_by_key(|it| it.facet == Facet::Kind(None));
        res.bodies.sort_by_key(|it| std::cmp::Reverse(it.count));
        res.bodies.truncate(BODIES);
        res.sort_bodies();
        let title = portal.words().count("decisions-all-bodies", bodies);
        res.all_bodies = Link::to(title, &Route::decision_makers(1));
        res
    }

    fn sort_bodies(&mut self) {
        let portal = self.portal;
        self.bodies.sort_by_cached_key(|it| portal.sort_key(&it.title));
    }

    fn value(&self, facet: &Facet) -> Value {
        let (title, word) = match facet {
            Facet::All => (self.portal.words().say("decisions"), String::new()),
            Facet::Status(status) => {
                (self.portal.status_tag(*status).text, Route::word_of_status(*status).to_owned())
            }
            Facet::Kind(kind) => {
                (self.portal.item_kind(*kind), Route::word_of_kind(*kind).to_owned())
            }
            Facet::Body(body) => (self.name(body), body.to_string()),
            Facet::BodyInYear(_, year) | Facet::Year(year) => (year.to_string(), year.to_string()),
        };
        Value {
            word,
            title,
            href: Route::decisions(facet, 1).as_str().to_owned(),
            count: self.facets.count(facet),
            here: false,
            facet: facet.clone(),
        }
    }

    fn name(&self, body: &BodyId) -> String {
        self.portal.record.model.bodies[body].short_name().to_owned()
    }

    /// The statuses that some decision has.
    pub(super) fn statuses(&self) -> impl Iterator<Item = Status> {
        self.statuses.iter().filter_map(|it| match it.facet {
            Facet::Status(status) => Some(status),
            Facet::All
            | Facet::Body(_)
            | Facet::BodyInYear(..)
            | Facet::Kind(_)
            | Facet::Year(_) => None,
        })
    }

    /// The kinds that items with decisions are stated to be of.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Option<ItemKind>> {
        self.kinds.iter().filter_map(|it| match it.facet {
            Facet::Kind(kind) if kind.is_some() => Some(kind),
            Facet::Kind(_)
            | Facet::All
            | Facet::Status(_)
            | Facet::Body(_)
            | Facet::BodyInYear(..)
            | Facet::Year(_) => None,
        })
    }

    /// What a list is called.
    pub(super) fn title(&self, facet: &Facet) -> String {
        let words = self.portal.words();
        match facet {
            Facet::All => words.say("decisions"),
            Facet::Status(_) | Facet::Kind(_) => {
                words.with("decisions-narrowed", &[("what", &self.value(facet).title)])
            }
            Facet::Body(body) => words.with("decisions-of-body", &[("body", &self.name(body))]),
            Facet::Year(year) => words.with("decisions-of-year", &[("year", &year.to_string())]),
            Facet::BodyInYear(body, year) => {
                let values = [("body", self.name(body)), ("year", year.to_string())];
                let values = values.each_ref().map(|(key, it)| (*key, it.as_str()));
                words.with("decisions-of-body-in-year", &values)
            }
        }
    }

    /// What stands beside the list of a facet. Years beside the list of a body are that body's.
    pub(super) fn sides(&self, here: &Facet) -> Vec<Side> {
        let words = self.portal.words();
        let body = match here {
            Facet::Body(body) | Facet::BodyInYear(body, _) => Some(body),
            Facet::All | Facet::Status(_) | Facet::Kind(_) | Facet::Year(_) => None,
        };
        let own = body.map(|it| Facet::Body(it.clone()));
        let marked = |values: &[Value]| -> Vec<Value> {
            let is_here = |it: &Value| it.facet == *here || Some(&it.facet) == own.as_ref();
            values.iter().map(|it| Value { here: is_here(it), ..it.clone() }).collect()
        };
        let mut bodies = marked(&self.bodies);
        if let Some(own) = own.as_ref().filter(|_| bodies.iter().all(|it| !it.here)) {
            bodies.insert(0, Value { here: true, ..self.value(own) });
        }
        let (years, of_years) = match body {
            Some(body) => {
                let years = self.facets.years_of(body).into_iter();
                let facets = years.map(|it| Facet::BodyInYear(body.clone(), it));
                let values: Vec<Value> = facets.map(|it| self.value(&it)).collect();
                (
                    words.with("decisions-side-years-of", &[("body", &self.name(body))]),
                    marked(&values),
                )
            }
            None => (words.say("decisions-side-aar"), marked(&self.years)),
        };
        let side = |word, title: String, values, more| Side { word, title, values, more };
        let titled = |word, values, more| {
            side(word, words.say(&format!("decisions-side-{word}")), values, more)
        };
        let mut res = vec![
            titled("status", marked(&self.statuses), None),
            titled("gruppe", bodies, Some(self.all_bodies.clone())),
            titled("type", marked(&self.kinds), None),
        ];
        // What belongs to the body stands by the body.
        res.insert(if body.is_some() { 2 } else { 3 }, side("aar", years, of_years, None));
        res
    }
}
