//! People, as far as the edition names them.

use super::values::{DateData, id, text};
use super::{Written, parts};
use crate::model::Person;
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// A person whom the edition names.
#[derive(Serialize, JsonSchema)]
pub(super) struct PersonData {
    /// The id.
    id: String,
    /// The path on the portal.
    path: String,
    /// The name.
    name: String,
    /// The name as it is sorted, where that differs.
    sort_name: Option<String>,
    /// The position.
    title: Option<String>,
    /// The organisation the person works for, by its id.
    organisation: Option<String>,
    /// The address at work.
    email: Option<String>,
    /// The number at work.
    phone: Option<String>,
    /// The last day in the position.
    until: Option<DateData>,
}

const MOST: usize = 3000;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let people = portal.record.model.people.values().map(data).collect();
    parts(portal, "people", None, MOST, people)
}

fn data(person: &Person) -> PersonData {
    PersonData {
        id: person.id.to_string(),
        path: Route::person(&person.id).as_str().to_owned(),
        name: person.name.value.clone(),
        sort_name: text(&person.sort),
        title: text(&person.title),
        organisation: id(&person.organisation),
        email: text(&person.email),
        phone: text(&person.phone),
        until: DateData::stated(&person.until),
    }
}
