//! Everything that the edition shows, as data: a file a kind, a schema a kind, and a page and a
//! catalogue that list them.
//!
//! The schemas are made of the very types that are written, so that neither can drift from the
//! other. Within a version keys are added and never taken away; a change that breaks readers
//! raises [`VERSION`], and its schemas stand at an address of their own.

mod bodies;
mod catalogue;
mod clusters;
mod mandates;
mod meetings;
mod organisations;
mod page;
mod people;
mod periods;
mod rules;
mod schema;
mod seats;
mod values;

use self::values::DateData;
use super::Feed;
use crate::render::{Output, Portal, Route};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

pub(super) const FEED: Feed = Feed { make };

/// The version of the shape of the data.
const VERSION: u32 = 1;

/// A file with what the catalogue tells of it.
struct Written {
    kind: &'static str,
    /// The year of what is in it, where a kind is parted by years.
    year: Option<i32>,
    route: Route,
    count: usize,
    media_type: &'static str,
    /// Nothing of files that another feed writes.
    text: Option<String>,
}

/// A file of data.
#[derive(Serialize, JsonSchema)]
struct File<T> {
    /// Always `mandat-data`.
    format: &'static str,
    /// The version of the shape; a change that breaks readers raises it.
    version: u32,
    /// What the file holds: `bodies`, `meetings`, …
    kind: &'static str,
    /// The path of the schema on the portal.
    schema: String,
    /// The day that everything is seen from.
    as_of: DateData,
    /// The number of this part, from 1, where a kind is too large for one file.
    part: usize,
    /// How many parts there are.
    parts: usize,
    /// How many things this part holds.
    count: usize,
    /// The things, by id.
    data: Vec<T>,
}

/// A kind of data: its name in paths, and its schema.
struct Kind {
    kind: &'static str,
    /// The name in paths, in lasting Danish words.
    name: &'static str,
    schema: fn() -> Schema,
}

/// Every kind, in the order of the catalogue.
static KINDS: [Kind; 9] = [
    Kind { kind: "bodies", name: "grupper", schema: schema::of::<File<bodies::BodyData>> },
    Kind { kind: "meetings", name: "moeder", schema: schema::of::<File<meetings::MeetingData>> },
    Kind { kind: "people", name: "personer", schema: schema::of::<File<people::PersonData>> },
    Kind {
        kind: "organisations",
        name: "organisationer",
        schema: schema::of::<File<organisations::OrganisationData>>,
    },
    Kind { kind: "clusters", name: "klynger", schema: schema::of::<File<clusters::ClusterData>> },
    Kind { kind: "periods", name: "perioder", schema: schema::of::<File<periods::PeriodData>> },
    Kind {
        kind: "decisions",
        name: "beslutninger",
        schema: schema::of::<super::decisions::File<'static>>,
    },
    Kind { kind: "practice", name: "praksis", schema: schema::of::<super::ledger::File<'static>> },
    Kind { kind: "popolo", name: "popolo", schema: schema::of::<super::popolo::Document> },
];

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let mut all = bodies::files(portal);
    all.extend(meetings::files(portal));
    all.extend(people::files(portal));
    all.extend(organisations::files(portal));
    all.extend(clusters::files(portal));
    all.extend(periods::files(portal));
    all.extend(elsewhere(portal));
    let mut res = vec![
        Output::text(Route::data("index.json"), catalogue::text(portal, &all)),
        Output::text(schema::route("katalog"), schema::text("katalog", catalogue::schema())),
        page::page(portal, &all),
    ];
    res.extend(
        KINDS
            .iter()
            .map(|it| Output::text(schema::route(it.name), schema::text(it.name, (it.schema)()))),
    );
    res.extend(all.into_iter().filter_map(|it| Some(Output::text(it.route, it.text?))));
    res
}

/// The register and the ledger, which other feeds write, and the portal in the words of Popolo.
fn elsewhere(portal: &Portal<'_>) -> Vec<Written> {
    let file = |kind, year, route, count, media_type| Written {
        kind,
        year,
        route,
        count,
        media_type,
        text: None,
    };
    let mut res = Vec::new();
    let decisions = portal.record.register.newest_first().len();
    for (ending, media_type) in [("json", JSON), ("csv", "text/csv")] {
        let route = Route::decisions_file(ending);
        res.push(file("decisions", None, route, decisions, media_type));
    }
    for year in portal.ledger.years() {
        let rows = portal.ledger.rows().iter();
        let shown = |it: &&crate::check::Row| portal.record.model.bodies.contains_key(&it.body);
        let count = rows.filter(|it| it.year == year).filter(shown).count();
        for (ending, media_type) in [("json", JSON), ("csv", "text/csv")] {
            let route = Route::ledger_file(year, ending);
            res.push(file("practice", Some(year), route, count, media_type));
        }
    }
    let (text, count) = super::popolo::written(portal);
    let popolo = file("popolo", None, Route::data("popolo.json"), count, JSON);
    res.push(Written { text: Some(text), ..popolo });
    res
}

const JSON: &str = "application/json";

/// The files of a kind: one, or as many parts as keep each below `most` things.
fn parts<T: Serialize>(
    portal: &Portal<'_>,
    kind: &'static str,
    year: Option<i32>,
    most: usize,
    mut things: Vec<T>,
) -> Vec<Written> {
    let name = KINDS.iter().find(|it| it.kind == kind).map_or(kind, |it| it.name);
    let stem = year.map_or_else(|| name.to_owned(), |it| format!("{name}-{it}"));
    let parts = things.len().div_ceil(most).max(1);
    let mut res = Vec::new();
    for part in 1..=parts {
        let rest = things.split_off(most.min(things.len()));
        let data = std::mem::replace(&mut things, rest);
        let numbered = if part == 1 { stem.clone() } else { format!("{stem}-{part}") };
        let count = data.len();
        let file = File {
            format: "mandat-data",
            version: VERSION,
            kind,
            schema: schema::route(name).as_str().to_owned(),
            as_of: DateData::day(portal.record.as_of),
            part,
            parts,
            count,
            data,
        };
        res.push(Written {
            kind,
            year,
            route: Route::data(&format!("{numbered}.json")),
            count,
            media_type: JSON,
            text: Some(written(&file)),
        });
    }
    res
}

fn written(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("texts and numbers become JSON") + "\n"
}
