//! Organisations.

use super::values::{DateData, NameData, id, ids, text};
use super::{Written, parts};
use crate::model::Organisation;
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// An organisation: a municipality, a region, a hospital, a practice, an association.
#[derive(Serialize, JsonSchema)]
pub(super) struct OrganisationData {
    /// The id.
    id: String,
    /// The path on the portal.
    path: String,
    /// The name.
    name: String,
    /// The short name.
    short: Option<String>,
    /// What sort it is, as written: `municipality`, `region`, …
    kind: Option<String>,
    /// The party it belongs to: `kommune`, `region`, …
    party: Option<String>,
    /// Other and former names.
    other_names: Vec<NameData>,
    /// The number in the central business register.
    cvr: Option<String>,
    /// The municipality's number.
    municipality_code: Option<String>,
    /// The first day it is in being.
    from: Option<DateData>,
    /// The last day it is in being.
    until: Option<DateData>,
    /// The organisations that take its place, by their ids.
    successors: Vec<String>,
}

const MOST: usize = 3000;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let all = portal.record.model.organisations.values().map(data).collect();
    parts(portal, "organisations", None, MOST, all)
}

fn data(organisation: &Organisation) -> OrganisationData {
    let names = organisation.aliases.iter();
    OrganisationData {
        id: organisation.id.to_string(),
        path: Route::organisation(&organisation.id).as_str().to_owned(),
        name: organisation.name.value.clone(),
        short: text(&organisation.short),
        kind: text(&organisation.kind),
        party: id(&organisation.party),
        other_names: names.map(|it| NameData::of(&it.name.value, &it.life)).collect(),
        cvr: text(&organisation.cvr),
        municipality_code: text(&organisation.kommunekode),
        from: DateData::stated(&organisation.life.from),
        until: DateData::stated(&organisation.life.until),
        successors: ids(&organisation.successors),
    }
}
