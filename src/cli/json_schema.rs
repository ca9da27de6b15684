//! The JSON Schema of a kind of document, made of what its records hold and of what each text is
//! accepted as.
//!
//! A schema refuses nothing that Mandat reads: one item may stand without a list, a number or a
//! date need no quotes, a text may be left empty, and a word may have capitals.
#![expect(clippy::disallowed_methods, reason = "schemas are written where no portal is published")]

#[cfg(test)]
mod tests;

use crate::Error;
use crate::model::accepted;
use crate::source::schema::{
    DOCUMENT_KINDS, Description, DocumentKind, Key, Meaning, Record, Takes,
};
use crate::text::Language;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The schema of a kind of document, described in one language, or in both where none is asked
/// for.
pub(super) fn schema(kind: &DocumentKind, language: Option<Language>) -> String {
    let mut writer = Writer { language, definitions: BTreeMap::new() };
    let note = kind.headnote();
    let english = note.page(Language::English);
    let danish = note.page(Language::Danish);
    let title = language.map_or(&danish.title, |it| &note.page(it).title);
    let about = writer.describe(&danish.summary, &english.summary);
    let mut res = Map::new();
    res.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    res.insert("$id".to_owned(), json!(format!("urn:mandat:schema:{}", kind.name)));
    res.insert("title".to_owned(), json!(title));
    res.extend(writer.record(kind.record, true));
    res.insert("description".to_owned(), json!(about));
    res.insert("$defs".to_owned(), json!(writer.definitions));
    format!("{:#}\n", Value::Object(res))
}

/// Writes the schema of every kind of document to a folder, `mandate.json` and so on.
pub(super) fn write_all(dir: &Path, language: Option<Language>) -> Result<(), Error> {
    fs::create_dir_all(dir).map_err(|cause| Error::Write(dir.to_owned(), cause))?;
    for kind in DOCUMENT_KINDS {
        let path = dir.join(kind.name).with_extension("json");
        fs::write(&path, schema(kind, language)).map_err(|cause| Error::Write(path, cause))?;
    }
    Ok(())
}

struct Writer {
    language: Option<Language>,
    definitions: BTreeMap<String, Value>,
}

impl Writer {
    fn describe(&self, danish: &str, english: &str) -> String {
        match self.language {
            Some(Language::Danish) => danish.to_owned(),
            Some(Language::English) => english.to_owned(),
            None => format!("{danish}\n\n{english}"),
        }
    }

    fn description(&self, of: Description) -> String {
        self.describe(of.in_language(Language::Danish), of.in_language(Language::English))
    }

    /// A record; as a part of one, no key need be there.
    fn record(&mut self, record: &Record, whole: bool) -> Map<String, Value> {
        let description = self.description(record.description);
        let keys = self.keys(record, whole);
        let short = record.short.and_then(|it| record.key(it)).map(|it| self.short(it));
        let mut res = Map::new();
        res.insert("description".to_owned(), json!(description));
        match short {
            Some(short) => {
                res.insert("anyOf".to_owned(), json!([keys, short]));
            }
            None => res.extend(keys),
        }
        res
    }

    fn keys(&mut self, record: &Record, whole: bool) -> Map<String, Value> {
        let mut properties = Map::new();
        let (mut required, mut one_of) = (Vec::new(), Vec::new());
        for key in record.keys {
            properties.insert(key.name.to_owned(), self.property(key));
            match key.required {
                [] => (),
                [alone] => required.push(json!(alone)),
                several => one_of.extend(several.iter().map(|it| json!({ "required": [it] }))),
            }
        }
        // Nothing at all is a record in which nothing is stated.
        let free = !whole || (required.is_empty() && one_of.is_empty());
        let mut res = Map::new();
        res.insert(
            "type".to_owned(),
            if free { json!(["object", "null"]) } else { json!("object") },
        );
        res.insert("properties".to_owned(), Value::Object(properties));
        if whole && !required.is_empty() {
            res.insert("required".to_owned(), json!(required));
        }
        if whole && !one_of.is_empty() {
            res.insert("anyOf".to_owned(), json!(one_of));
        }
        res.insert("additionalProperties".to_owned(), json!(false));
        res
    }

    /// What may stand for a whole record, as the value of one of its keys.
    fn short(&mut self, key: &Key) -> Value {
        let item = self.item(key);
        match (key.many, key.takes) {
            (true, Takes::Text(_)) => json!({ "anyOf": [list(&item), item] }),
            // Keys are the record's own.
            (true, Takes::Record(_) | Takes::Part(_) | Takes::Pairs(..)) => list(&item),
            (false, _) => item,
        }
    }

    fn property(&mut self, key: &Key) -> Value {
        let mut res = Map::new();
        res.insert("description".to_owned(), json!(self.description(key.description)));
        let item = self.item(key);
        match (key.many, item) {
            (true, item) => {
                res.insert("anyOf".to_owned(), json!([list(&item), item]));
            }
            (false, Value::Object(item)) => res.extend(item),
            (false, _) => (),
        }
        Value::Object(res)
    }

    /// A value, or one of a list.
    fn item(&mut self, key: &Key) -> Value {
        match key.takes {
            Takes::Text(Meaning::Words) => words(&key.typable()),
            Takes::Text(meaning) => self.meaning(meaning),
            Takes::Record(record) => self.reference(record, record.name().to_owned(), true),
            Takes::Part(record) => self.reference(record, format!("{}Part", record.name()), false),
            Takes::Pairs(_, meaning) => {
                let value = self.meaning(meaning);
                json!({ "type": ["object", "null"], "additionalProperties": value })
            }
        }
    }

    fn reference(&mut self, record: &Record, name: String, whole: bool) -> Value {
        if !self.definitions.contains_key(&name) {
            let record = self.record(record, whole);
            self.definitions.insert(name.clone(), Value::Object(record));
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn meaning(&mut self, meaning: Meaning) -> Value {
        let accepted = accepted(meaning);
        let mut res = Map::new();
        res.insert("description".to_owned(), json!(self.description(meaning.description())));
        if accepted.words.is_empty() {
            res.insert("type".to_owned(), json!(SCALAR));
            if let Some(pattern) = accepted.pattern {
                res.insert("pattern".to_owned(), json!(pattern));
            }
            res.insert("examples".to_owned(), json!(accepted.forms));
        } else {
            res.insert("anyOf".to_owned(), vocabulary(accepted.words));
        }
        // A record may have the same name: a deadline's text is a part of a deadline.
        let name = format!("{}Text", meaning.name());
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        self.definitions.insert(name, Value::Object(res));
        reference
    }
}

/// What YAML makes of a text that is written without quotes, or left out.
const SCALAR: [&str; 4] = ["string", "number", "boolean", "null"];

fn words(typable: &[&str]) -> Value {
    match typable {
        [] => json!({ "type": SCALAR }),
        some => json!({ "type": SCALAR, "examples": some }),
    }
}

fn list(item: &Value) -> Value {
    json!({ "type": ["array", "null"], "items": item })
}

/// The words as they are best written, and in any other case.
fn vocabulary(words: &[&[&str]]) -> Value {
    let words: Vec<&str> = words.concat();
    let mut written: Vec<Value> = words.iter().map(|it| json!(it)).collect();
    // YAML takes these for truth values.
    written.extend([true, false].map(Value::from).into_iter().filter(|it| {
        let word = it.to_string();
        words.contains(&word.as_str())
    }));
    written.push(Value::Null);
    let any_case: Vec<String> = words.iter().map(|it| it.chars().map(any_case).collect()).collect();
    let pattern = format!("^\\s*({})\\s*$", any_case.join("|"));
    json!([{ "enum": written }, { "type": "string", "pattern": pattern }])
}

fn any_case(letter: char) -> String {
    let upper: String = letter.to_uppercase().collect();
    if letter.is_lowercase() {
        format!("[{letter}{upper}]")
    } else if letter.is_alphanumeric() || " -_".contains(letter) {
        letter.to_string()
    } else {
        format!("[{letter}]")
    }
}
