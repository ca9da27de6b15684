//! The page that tells people what data there is, and what it promises.

use super::{KINDS, VERSION, Written, schema};
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    version: String,
    day: Day,
    /// The catalogue for machines, and its schema.
    catalogue: Link,
    catalogue_schema: Link,
    count: usize,
    kinds: Vec<KindView>,
}

/// A kind of data.
#[derive(Serialize)]
struct KindView {
    title: String,
    about: String,
    files: Vec<FileView>,
    schema: Link,
}

#[derive(Serialize)]
struct FileView {
    link: Link,
    count: String,
}

pub(super) fn page(portal: &Portal<'_>, files: &[Written]) -> Output {
    let route = Route::data("index.html");
    Output::page(route, "data.html", &view(portal, files))
}

fn view(portal: &Portal<'_>, files: &[Written]) -> View {
    let words = portal.words();
    let head = portal.head(&words.say("data"), "data", Vec::new());
    let file = |it: &Written| FileView {
        link: Link::to(it.route.as_str().trim_start_matches("data/"), &it.route),
        count: words.count("data-things", it.count),
    };
    let kinds = KINDS.iter().map(|kind| KindView {
        title: words.say(&format!("data-{}", kind.kind)),
        about: words.say(&format!("data-{}-about", kind.kind)),
        files: files.iter().filter(|it| it.kind == kind.kind).map(file).collect(),
        schema: Link::to(format!("{}.json", kind.name), &schema::route(kind.name)),
    });
    View {
        head: Head { description: Some(words.say("data-lead")), ..head },
        version: VERSION.to_string(),
        day: portal.day(portal.record.as_of),
        catalogue: Link::to("index.json", &Route::data("index.json")),
        catalogue_schema: Link::to("katalog.json", &schema::route("katalog")),
        count: files.len(),
        kinds: kinds.collect(),
    }
}
