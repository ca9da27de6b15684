//! The catalogue: what there is, of which day, and where its schema stands.

use super::values::DateData;
use super::{KINDS, VERSION, Written, schema as schemas, written};
use crate::model::{Audience, Removed};
use crate::render::{Portal, Route};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

/// What data a portal holds.
#[derive(Serialize, JsonSchema)]
struct Catalogue {
    /// Always `mandat-catalogue`.
    format: &'static str,
    /// The version of the shape of the data; a change that breaks readers raises it.
    version: u32,
    /// The name of the portal.
    name: String,
    /// The address of the portal; null where none is stated.
    url: Option<String>,
    /// The language of the texts: `da` or `en`.
    language: &'static str,
    /// The day that everything is seen from.
    as_of: DateData,
    /// Who may read this edition: `public` or `internal`.
    audience: &'static str,
    /// The page that tells people what there is.
    page: String,
    /// The path of this file's own schema.
    schema: String,
    /// Every file.
    files: Vec<FileData>,
    /// What was removed, by the addresses where it stood.
    removed: Vec<RemovedData>,
}

/// Something that was removed from the portal. Its id is used for nothing else.
#[derive(Serialize, JsonSchema)]
struct RemovedData {
    /// `body`, `mandate`, `meeting`, `decision`, `organisation`, `cluster` or `page`.
    kind: &'static str,
    /// The paths that it had; each tells that it is gone.
    paths: Vec<String>,
    /// What it is called now; null where nothing is to be told.
    title: Option<String>,
    /// When it was removed.
    removed_on: Option<DateData>,
    /// Why.
    reason: Option<String>,
}

/// A file of data.
#[derive(Serialize, JsonSchema)]
struct FileData {
    /// What it holds: `bodies`, `meetings`, `decisions`, …
    kind: &'static str,
    /// Its path from the root of the portal.
    path: String,
    /// How many things it holds.
    count: usize,
    /// The year of what is in it, where a kind is parted by years.
    year: Option<i32>,
    /// `application/json` or `text/csv`.
    media_type: &'static str,
    /// The path of the schema; null of a table.
    schema: Option<String>,
}

pub(super) fn schema() -> Schema {
    schemas::of::<Catalogue>()
}

pub(super) fn text(portal: &Portal<'_>, files: &[Written]) -> String {
    let site = &portal.record.model.site;
    written(&Catalogue {
        format: "mandat-catalogue",
        version: VERSION,
        name: portal.site_title(),
        url: site.url.as_ref().map(|it| it.value.clone()),
        language: portal.language().code(),
        as_of: DateData::day(portal.record.as_of),
        audience: match site_audience(portal) {
            Audience::Public => "public",
            Audience::Internal => "internal",
        },
        page: Route::data("index.html").as_str().to_owned(),
        schema: schemas::route("katalog").as_str().to_owned(),
        files: files.iter().map(file).collect(),
        removed: portal.removed().map(removed).collect(),
    })
}

fn site_audience(portal: &Portal<'_>) -> Audience {
    portal.record.model.shown_to.unwrap_or(Audience::Public)
}

fn removed(it: &Removed) -> RemovedData {
    RemovedData {
        kind: it.what.word(),
        paths: Route::removed(&it.what).iter().map(|it| it.as_str().to_owned()).collect(),
        title: it.title.as_ref().map(|it| it.value.clone()),
        removed_on: it.on.as_ref().map(|it| DateData::of(it.value)),
        reason: it.reason.as_ref().map(|it| it.value.clone()),
    }
}

fn file(file: &Written) -> FileData {
    let kind = KINDS.iter().find(|it| it.kind == file.kind);
    let kind = kind.filter(|_| file.media_type == super::JSON);
    FileData {
        kind: file.kind,
        path: file.route.as_str().to_owned(),
        count: file.count,
        year: file.year,
        media_type: file.media_type,
        schema: kind.map(|it| schemas::route(it.name).as_str().to_owned()),
    }
}
