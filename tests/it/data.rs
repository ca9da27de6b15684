//! The data says what the record says, and every place at a table is one place, day after day.

use crate::showcase;
use mandat::check::{self, Ledger, Policy};
use mandat::derive::{Record, Slot, SlotId};
use mandat::model::{Audience, edition};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Every text that the portal publishes for everyone, by its path.
fn published(tree: &Tree, whole: &Record) -> BTreeMap<String, String> {
    let findings = check::run(whole, &Policy::of(whole));
    let ledger = Ledger::of(whole);
    let model = edition(whole.model.clone(), Audience::Public, whole.as_of);
    let findings = check::disclosed(&findings, tree, &whole.model, &model);
    let ledger = check::disclosed_ledger(&ledger, &whole.model, &model);
    let shown = whole.shown_as(model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let texts = artifacts.into_iter().filter_map(|it| match it.body {
        Body::Bytes(bytes) => {
            Some((it.route.as_str().to_owned(), String::from_utf8_lossy(&bytes).into_owned()))
        }
        Body::File(_) => None,
    });
    texts.collect()
}

fn json(files: &BTreeMap<String, String>, path: &str) -> Value {
    serde_json::from_str(&files[path]).expect(path)
}

/// The things of a kind, over all files that the catalogue lists.
fn things(files: &BTreeMap<String, String>, kind: &str) -> Vec<Value> {
    let catalogue = json(files, "data/index.json");
    let listed = catalogue["files"].as_array().expect("files").clone();
    let of_kind = listed.iter().filter(|it| it["kind"] == kind);
    of_kind
        .flat_map(|it| {
            let file = json(files, it["path"].as_str().expect("a path"));
            assert_eq!(file["count"], it["count"]);
            file["data"].as_array().expect("things").clone()
        })
        .collect()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

#[test]
fn the_data_holds_what_the_record_holds() {
    let record = showcase::record("2026-11-22");
    let files = published(showcase::tree(), &record);
    let model = &record.model;
    let shown = edition(model.clone(), Audience::Public, record.as_of);
    assert_eq!(things(&files, "bodies").len(), model.bodies.len());
    assert_eq!(things(&files, "meetings").len(), model.meetings().count());
    assert_eq!(things(&files, "people").len(), shown.people.len());
    assert_eq!(things(&files, "organisations").len(), model.organisations.len());
    assert_eq!(things(&files, "periods").len(), model.periods.len());
    for data in things(&files, "bodies") {
        let body = &model.bodies[data["id"].as_str().expect("an id")];
        let seats = data["occupancy"].as_array().expect("seats");
        let sum = |key: &str| seats.iter().map(|it| number(&it[key])).sum::<usize>();
        assert_eq!(sum("filled"), record.occupancy.filled(&body.id));
        assert_eq!(sum("vacant"), record.occupancy.vacant(&body.id));
        assert_eq!(data["mandates"].as_array().map(Vec::len), Some(body.versions().count()));
        let clauses = &body.mandate.prose.outline.clauses;
        let last = data["mandates"].as_array().and_then(|it| it.last()).expect("a mandate");
        assert_eq!(last["clauses"].as_array().map(Vec::len), Some(clauses.len()));
    }
    let popolo = json(&files, "data/popolo.json");
    let count = |key: &str| popolo[key].as_array().expect("a collection").len();
    let all: usize = popolo.as_object().expect("collections").keys().map(|it| count(it)).sum();
    let listed = json(&files, "data/index.json")["files"].as_array().expect("files").clone();
    let listed = listed.iter().find(|it| it["kind"] == "popolo").expect("it is listed").clone();
    assert_eq!(number(&listed["count"]), all);
    assert_eq!(count("motions"), record.register.newest_first().len());
    assert_eq!(count("events"), model.meetings().count());
}

/// What the catalogue promises is there, and nothing of it is of a later day.
#[test]
fn every_listed_file_is_there_with_its_schema() {
    let record = showcase::record("2026-11-22");
    let files = published(showcase::tree(), &record);
    let catalogue = json(&files, "data/index.json");
    assert_eq!(catalogue["as_of"], "2026-11-22");
    for file in catalogue["files"].as_array().expect("files") {
        let path = file["path"].as_str().expect("a path");
        assert!(files.contains_key(path), "{path}");
        if let Some(schema) = file["schema"].as_str() {
            assert!(files.contains_key(schema), "{schema}");
            assert_eq!(
                json(&files, path).get("as_of").unwrap_or(&catalogue["as_of"]),
                "2026-11-22"
            );
        }
    }
    for motion in json(&files, "data/popolo.json")["motions"].as_array().expect("motions") {
        assert!(motion["date"].as_str().expect("a date") < "2026-11-23", "{motion}");
    }
}

/// A table's places: as many as the mandate sets, or as are held where it sets no bound; each
/// sitter in one of them, unless there are more sitters than places.
fn seated(record: &Record) {
    for body in record.model.bodies.values() {
        let slots = record.slots.of_body(&body.id);
        let ids: BTreeSet<String> = slots.iter().map(Slot::id).collect();
        assert_eq!(ids.len(), slots.len(), "{}: a place stands twice", body.id);
        for (seat, state) in record.seats_of(body) {
            let own: Vec<&Slot> = slots.iter().filter(|it| it.seat == seat.id.value).collect();
            let standing = own.iter().filter(|it| it.stands).count();
            let about = format!("{} {} on {}", body.id, seat.id.value, record.as_of);
            match state.places.max {
                Some(max) => assert_eq!(standing, max as usize, "{about}"),
                None => assert!(standing >= state.places.min as usize, "{about}: {standing}"),
            }
            let sitting = |it: &&&Slot| it.holds.iter().any(|it| it.sits);
            let sitters: usize =
                own.iter().map(|it| it.holds.iter().filter(|it| it.sits).count()).sum();
            assert_eq!(sitters, state.held(), "{about}");
            assert_eq!(own.iter().filter(sitting).count(), sitters, "{about}: two share a place");
            let beyond = own.iter().filter(sitting).filter(|it| !it.stands).count();
            let nameless = own.iter().any(|it| matches!(it.place, SlotId::Of(_)));
            assert!(nameless || beyond <= state.surplus as usize, "{about}: {beyond} beyond");
        }
    }
}

#[test]
fn every_sitter_has_a_place_on_every_day() {
    let first: chrono::NaiveDate = "2018-01-15".parse().expect("a day");
    for month in (0..170).step_by(7) {
        let day = first + chrono::Months::new(month);
        seated(&showcase::record(&day.to_string()));
    }
    for case in super::cases::cases() {
        seated(&case.record);
    }
}

/// Whoever has a place keeps it, on whatever day it is asked.
#[test]
fn a_place_is_the_same_place_day_after_day() {
    let mut places: BTreeMap<(String, usize), BTreeSet<String>> = BTreeMap::new();
    let first: chrono::NaiveDate = "2018-01-15".parse().expect("a day");
    for month in (0..170).step_by(7) {
        let record = showcase::record(&(first + chrono::Months::new(month)).to_string());
        for body in record.model.bodies.values() {
            // Another version of the mandate may have other places.
            for slot in record.slots.of_body(&body.id).iter().filter(|_| body.earlier.is_empty()) {
                for at in slot.holds.iter().filter_map(|it| it.appointment) {
                    places.entry((body.id.to_string(), at)).or_default().insert(slot.id());
                }
            }
        }
    }
    assert!(places.len() > 40, "{} appointments", places.len());
    for (appointment, places) in places {
        assert_eq!(places.len(), 1, "{appointment:?} is in {places:?}");
    }
}

/// The words of a site that must be read as words, wherever they stand.
const HOSTILE: &str = "</script><!-- <script>alert(1)</script> \u{2028} & \\\" ]]>";

#[test]
fn no_name_leaves_the_document_that_tells_of_it() {
    let name = serde_json::to_string(HOSTILE).expect("a text");
    let site = format!(
        "-- site.yaml --\ntitle: {name}\nurl: \"https://portal.example/styring/\"\n-- people/bo.md --\n---\nname: {name}\ntitle: {name}\norganisation: by\n---\n-- organisations/by.md --\n---\nname: {name}\n---\n-- bodies/raad/mandate.md --\n---\nname: {name}\npurpose: {name}\n---\n-- bodies/raad/meetings/2026-03-03.md --\n---\nplace: {name}\nform: fysisk\n---\n## {HOSTILE}\n"
    );
    let tree = Tree::from_text(&site);
    let files = published(&tree, &mandat::record(&tree, "2026-11-22".parse().expect("a day")));
    let mut told = 0;
    for (path, html) in files.iter().filter(|it| it.0.ends_with(".html")) {
        let Some((_, rest)) = html.split_once("application/ld+json\">") else { continue };
        let (document, _) = rest.split_once("</script>").expect("it ends");
        assert!(!document.contains(['<', '>', '&', '\u{2028}']), "{path}: {document}");
        let document: Value = serde_json::from_str(document).expect(path);
        told += usize::from(document["@graph"][0]["name"] == HOSTILE);
        if let Some(url) = document["@graph"][0]["url"].as_str() {
            assert_eq!(url, format!("https://portal.example/styring/{path}"));
        }
    }
    assert_eq!(told, 4, "the portal, the body, the person and the organisation are told of");
    let bodies = things(&files, "bodies");
    assert_eq!(bodies[0]["name"], HOSTILE);
}

#[test]
fn times_have_the_offset_of_the_zone_or_none() {
    let starts = |zone: &str, day: &str| {
        let site = format!(
            "-- site.yaml --\ntitle: T\n{zone}\n-- bodies/raad/mandate.md --\n---\nname: Rådet\n---\n-- bodies/raad/meetings/{day}.md --\n---\ntime: 02.30-04.00\n---\n"
        );
        let tree = Tree::from_text(&site);
        let files = published(&tree, &mandat::record(&tree, "2026-11-22".parse().expect("a day")));
        things(&files, "meetings")[0]["starts_at"].as_str().expect("a time").to_owned()
    };
    let zone = "time_zone: Europe/Copenhagen";
    assert_eq!(starts(zone, "2026-03-03"), "2026-03-03T02:30:00+01:00");
    assert_eq!(starts(zone, "2026-06-03"), "2026-06-03T02:30:00+02:00");
    assert_eq!(starts(zone, "2026-10-25"), "2026-10-25T02:30:00+02:00");
    assert_eq!(starts(zone, "2026-03-29"), "2026-03-29T02:30:00");
    assert_eq!(starts("", "2026-03-03"), "2026-03-03T02:30:00");
    assert_eq!(starts("time_zone: Mars", "2026-03-03"), "2026-03-03T02:30:00");
}

/// The keys and types of the published schemas, as they stood when the version was made. A key more
/// is kept here by `SNAPSHOTS=overwrite cargo test data`; a key less, or one that means another
/// thing, raises the version in `src/render/feeds/data/mod.rs` as well.
#[test]
fn the_schemas_are_those_of_the_version() {
    let record = showcase::record("2026-11-22");
    let files = published(showcase::tree(), &record);
    let mut lines = String::new();
    for (path, text) in files.iter().filter(|it| it.0.starts_with("data/skema/")) {
        let schema: Value = serde_json::from_str(text).expect(path);
        outline(path, "", &schema, &mut lines);
        for (name, form) in schema["$defs"].as_object().into_iter().flatten() {
            outline(path, name, form, &mut lines);
        }
    }
    snapbox::assert_data_eq!(lines, snapbox::file!["data.txt"]);
}

fn outline(path: &str, name: &str, form: &Value, lines: &mut String) {
    let path = path.trim_start_matches("data/skema/").trim_end_matches(".json");
    for (key, property) in form["properties"].as_object().into_iter().flatten() {
        let mut shape = property.clone();
        let shape = shape.as_object_mut().expect("a property is an object");
        shape.retain(|key, _| !["title", "description"].contains(&key.as_str()));
        let must = form["required"].as_array().is_some_and(|it| it.iter().any(|it| it == key));
        let shape = serde_json::to_string(shape).expect("JSON");
        lines.push_str(&format!("{path} {name}.{key}{} {shape}\n", if must { "" } else { "?" }));
    }
}
