//! Named spans of days, such as election periods.

use super::values::{DateData, text};
use super::{Written, parts};
use crate::model::Period;
use crate::render::Portal;
use schemars::JsonSchema;
use serde::Serialize;

/// A named span of days that terms may follow.
#[derive(Serialize, JsonSchema)]
pub(super) struct PeriodData {
    /// The id.
    id: String,
    /// The name.
    name: String,
    /// What kind it is: `valgperiode`.
    kind: Option<String>,
    /// The first day.
    from: Option<DateData>,
    /// The last day.
    until: Option<DateData>,
}

const MOST: usize = 5000;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let data = |it: &Period| PeriodData {
        id: it.id.value.clone(),
        name: it.name.value.clone(),
        kind: text(&it.kind),
        from: DateData::stated(&it.life.from),
        until: DateData::stated(&it.life.until),
    };
    parts(portal, "periods", None, MOST, portal.record.model.periods.iter().map(data).collect())
}
