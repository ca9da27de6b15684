//! The schemas hold to what is read: the same keys, and the same that must be there.

use super::schema;
use crate::check::{Level, Policy};
use crate::model::accepted;
use crate::source::schema::{DOCUMENT_KINDS, DocumentKind, Record, Takes};
use crate::source::{Fault, Flaw, Tree};
use crate::text::Language;
use crate::{check, model, source};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeSet;

/// A record in a kind of document, and how to write it there: what stands before and after it.
struct Position {
    kind: &'static DocumentKind,
    record: &'static Record,
    before: String,
    after: String,
}

/// Every record there is, in every place where it may stand whole.
fn positions() -> Vec<Position> {
    let mut res = Vec::new();
    for kind in DOCUMENT_KINDS {
        let start =
            Position { kind, record: kind.record, before: "{".to_owned(), after: "}".to_owned() };
        let mut open = vec![start];
        while let Some(place) = open.pop() {
            for key in place.record.keys {
                let Takes::Record(record) = key.takes else { continue };
                let (first, last) = if key.many { ("[{", "}]") } else { ("{", "}") };
                // What must be there beside it, lest it be dropped with its surroundings.
                let beside = written(place.record, &[key.name]);
                open.push(Position {
                    kind,
                    record,
                    before: format!("{}{beside}{}: {first}", place.before, key.name),
                    after: format!("{last}{}", place.after),
                });
            }
            res.push(place);
        }
    }
    res
}

/// The keys that must be there, but for some, each with a text that is accepted.
fn written(record: &Record, but: &[&str]) -> String {
    let keys = record.keys.iter().filter(|it| !it.required.is_empty());
    let keys = keys.filter(|it| !but.contains(&it.name));
    let text = |takes| match takes {
        Takes::Text(form) => accepted(form).forms.first().copied().unwrap_or("words"),
        Takes::Record(_) | Takes::Part(_) | Takes::Pairs(..) => "{}",
    };
    keys.map(|it| format!("{}: \"{}\", ", it.name, text(it.takes))).collect()
}

impl Position {
    /// What reading says of the record with these keys in it.
    fn faults(&self, keys: &str) -> Vec<Fault> {
        let path = self.kind.path.replace("DATE", "2026-03-03");
        let yaml = format!("{}{keys}{}", self.before, self.after);
        let text = match path.ends_with(".yaml") {
            true => format!("-- {path} --\n{yaml}\n"),
            false => format!("-- {path} --\n---\n{yaml}\n---\n"),
        };
        // Members are read with the mandate of their body.
        let mandate = "-- bodies/ID/mandate.md --\n---\nname: Navn\n---\n";
        let beside = if self.kind.name == "mandate" { "" } else { mandate };
        let site = if self.kind.name == "site" { "" } else { "-- site.yaml --\ntitle: T\n" };
        let tree = Tree::from_text(&format!("{beside}{site}{text}"));
        let corpus = source::parse(&tree);
        assert!(corpus.documents.iter().all(|it| it.unread.is_none()), "{text}");
        model::build(&corpus).faults
    }

    fn missing(&self, keys: &str) -> BTreeSet<&'static str> {
        let faults = self.faults(keys);
        let missing = faults.iter().filter_map(|it| match it.flaw {
            Flaw::MissingKey { key } => Some(key),
            _ => None,
        });
        missing.collect()
    }
}

/// The schema's object of the record: the root's own, or that of its name.
fn object(place: &Position) -> Value {
    let schema: Value = schema(place.kind, None).parse().expect("a schema is JSON");
    let is_root = place.record.type_name == place.kind.record.type_name;
    let found = if is_root { &schema } else { &schema["$defs"][place.record.name()] };
    let short = found["anyOf"].as_array().and_then(|it| it.first());
    let object = if found["properties"].is_object() { Some(found) } else { short };
    object.expect("a record is an object").clone()
}

#[test]
fn the_keys_of_a_schema_are_those_that_are_read() {
    for place in positions() {
        let faults = place.faults(&format!("{}zzz: 1", written(place.record, &[])));
        let known = faults.iter().find_map(|it| match &it.flaw {
            Flaw::UnknownKey { key, known } if key == "zzz" => Some(known.to_vec()),
            _ => None,
        });
        let object = object(&place);
        let keys = object["properties"].as_object().expect("properties").keys();
        let keys: Vec<&str> = keys.map(String::as_str).collect();
        assert_eq!(known, Some(keys), "{}{}", place.before, place.after);
        assert_eq!(object["additionalProperties"], Value::Bool(false));
    }
}

#[test]
fn what_must_be_there_is_missed_and_nothing_else_is() {
    for place in positions() {
        let at = format!("{} {}…{}", place.kind.name, place.before, place.after);
        let all = written(place.record, &[]);
        assert_eq!(place.missing(&all), BTreeSet::new(), "{at}");
        for key in place.record.keys.iter().filter(|it| !it.required.is_empty()) {
            let left = written(place.record, key.required);
            assert!(place.missing(&left).contains(key.name), "{at} without {}", key.name);
            for instead in key.required {
                let left = format!("{left}{instead}: 10 days before");
                assert!(!place.missing(&left).contains(key.name), "{at} with {instead}");
            }
        }
        let object = object(&place);
        let wanted = place.record.keys.iter().filter(|it| it.required.len() == 1);
        let wanted: Vec<Value> = wanted.map(|it| Value::from(it.name)).collect();
        let stated = object["required"].as_array().cloned().unwrap_or_default();
        assert_eq!(stated, wanted, "{at}");
    }
}

#[test]
fn everything_is_described_in_both_languages() {
    for place in positions() {
        let keys = place.record.keys.iter().map(|it| (it.name, it.description));
        for (name, told) in keys.chain([(place.record.type_name, place.record.description)]) {
            let [danish, english] = Language::ALL.map(|it| told.in_language(it));
            for text in [danish, english] {
                let whole = text.ends_with('.') && text.matches('`').count() % 2 == 0;
                assert!(whole, "{} {name}: {text:?}", place.kind.name);
            }
            assert_ne!(danish, english, "{} {name}", place.kind.name);
        }
    }
}

/// The examples of the manual are one small portal together.
#[test]
fn the_examples_of_the_manual_are_read_without_a_fault() {
    let notes: Vec<_> = DOCUMENT_KINDS.iter().map(DocumentKind::headnote).collect();
    for (kind, note) in DOCUMENT_KINDS.iter().zip(&notes) {
        assert_eq!(note.examples.len(), 1, "{}", kind.name);
        let of_kind = format!("-- {}", kind.path.split("ID").next().unwrap_or_default());
        assert!(note.examples[0].text.starts_with(&of_kind), "{}", kind.name);
        for language in Language::ALL {
            let page = note.page(language);
            let folder = kind.path.rsplit_once("ID").map_or(kind.path, |it| it.0);
            assert!(page.markdown.contains(folder), "{} does not say where", kind.name);
        }
    }
    let text: String = notes.iter().map(|it| it.examples[0].text.as_str()).collect();
    let tree = Tree::from_text(&text);
    let day = notes[0].examples[0].as_of.parse::<NaiveDate>().expect("examples are dated");
    let record = crate::record(&tree, day);
    assert_eq!(record.model.faults, []);
    assert!(record.model.loose_ends.is_empty(), "{:?}", record.model.loose_ends);
    let findings = check::run(&record, &Policy::of(&record));
    let grave = findings.iter().filter(|it| it.level == Level::Error);
    let grave: Vec<&str> = grave.map(|it| it.message.in_language(Language::English)).collect();
    assert_eq!(grave, [""; 0]);
}

#[test]
fn an_editors_line_is_no_part_of_a_document() {
    let tree = Tree::from_text(
        "-- site.yaml --\n# yaml-language-server: $schema=../schemas/site.json\ntitle: T\n\
         -- people/bo-lund.md --\n---\n# yaml-language-server: $schema=../../schemas/person.json\n\
         name: Bo Lund\n---\n",
    );
    let model = model::build(&source::parse(&tree));
    assert_eq!(model.faults, []);
    assert_eq!(model.people.values().map(|it| it.name.value.as_str()).next(), Some("Bo Lund"));
}

#[test]
fn a_schema_is_described_in_the_language_that_is_asked_for() {
    let [danish, english] =
        [Language::Danish, Language::English].map(|it| schema(&DOCUMENT_KINDS[4], Some(it)));
    assert!(danish.contains("\"Navnet.\"") && !danish.contains("The name."));
    assert!(english.contains("\"The name.\"") && !english.contains("Navnet."));
    assert!(schema(&DOCUMENT_KINDS[4], None).contains("\"Navnet.\\n\\nThe name.\""));
}
