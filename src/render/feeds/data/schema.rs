//! The published schemas: JSON Schema 2020-12, made of the types that are written.

use super::VERSION;
use crate::render::Route;
use crate::text::capitalised;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

/// The schema of a type as it is written.
pub(super) fn of<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(Plain);
    settings.into_generator().into_root_schema_for::<T>()
}

/// Where the schema of this name stands.
pub(super) fn route(name: &str) -> Route {
    Route::data(&format!("skema/{VERSION}/{name}.json"))
}

/// The schema as it is published.
pub(super) fn text(name: &str, schema: Schema) -> String {
    let mut value = schema.to_value();
    rename(&mut value);
    let mut res = Map::new();
    res.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    res.insert("$id".to_owned(), json!(format!("urn:mandat:data:{VERSION}:{name}")));
    res.insert("title".to_owned(), json!(name));
    if let Value::Object(own) = value {
        res.extend(own.into_iter().filter(|it| !["$schema", "title"].contains(&it.0.as_str())));
    }
    format!("{:#}\n", Value::Object(res))
}

/// Closed objects, titles for keys, and no formats of numbers, which readers do not know.
#[derive(Clone, Debug)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        let is_number = |it: &Value| {
            let text = it.to_string();
            text.contains("integer") || text.contains("number")
        };
        if schema.get("type").is_some_and(is_number) {
            schema.remove("format");
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (key, property) in properties {
                if let Value::Object(property) = property {
                    property.shift_remove("title");
                    let title = capitalised(&key.replace('_', " "));
                    property.shift_insert(0, "title".to_owned(), json!(title));
                }
            }
            schema.insert("additionalProperties".to_owned(), json!(false));
        }
        transform_subschemas(self, schema);
    }
}

/// The types are named after what they are data of.
fn rename(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                *reference = reference.trim_end_matches("Data").to_owned();
            }
            if let Some(Value::Object(defs)) = map.get_mut("$defs") {
                let all = std::mem::take(defs).into_iter();
                *defs =
                    all.map(|(key, it)| (key.trim_end_matches("Data").to_owned(), it)).collect();
            }
            map.values_mut().for_each(rename);
        }
        Value::Array(values) => values.iter_mut().for_each(rename),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => (),
    }
}
