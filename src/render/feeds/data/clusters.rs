//! Clusters: cooperations that are no bodies, and what they rest on.

use super::values::{DateData, ids, text, texts};
use super::{Written, parts};
use crate::model::{Cluster, LegalBasis};
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// A cooperation of organisations that is no body.
#[derive(Serialize, JsonSchema)]
pub(super) struct ClusterData {
    /// The id.
    id: String,
    /// The path on the portal.
    path: String,
    /// The name.
    name: String,
    /// Other names.
    other_names: Vec<String>,
    /// Its organisations, by their ids.
    organisations: Vec<String>,
    /// The laws and agreements it rests on.
    legal_basis: Vec<LegalBasisData>,
    /// The first day it is in being.
    from: Option<DateData>,
    /// The last day it is in being.
    until: Option<DateData>,
    /// The clusters that take its place, by their ids.
    successors: Vec<String>,
}

/// A law or agreement that something rests on.
#[derive(Serialize, JsonSchema)]
pub(super) struct LegalBasisData {
    /// Its name.
    name: String,
    /// Where in it.
    clause: Option<String>,
    /// The first day it holds.
    from: Option<DateData>,
    /// The last day it holds.
    until: Option<DateData>,
}

const MOST: usize = 2000;

pub(super) fn files(portal: &Portal<'_>) -> Vec<Written> {
    let all = portal.record.model.clusters.values().map(data).collect();
    parts(portal, "clusters", None, MOST, all)
}

fn data(cluster: &Cluster) -> ClusterData {
    ClusterData {
        id: cluster.id.to_string(),
        path: Route::cluster(&cluster.id).as_str().to_owned(),
        name: cluster.name.value.clone(),
        other_names: texts(&cluster.aliases),
        organisations: ids(&cluster.organisations),
        legal_basis: LegalBasisData::each(&cluster.legal_basis),
        from: DateData::stated(&cluster.life.from),
        until: DateData::stated(&cluster.life.until),
        successors: ids(&cluster.successors),
    }
}

impl LegalBasisData {
    pub(super) fn each(stated: &[LegalBasis]) -> Vec<LegalBasisData> {
        let basis = |it: &LegalBasis| LegalBasisData {
            name: it.name.value.clone(),
            clause: text(&it.clause),
            from: DateData::stated(&it.life.from),
            until: DateData::stated(&it.life.until),
        };
        stated.iter().map(basis).collect()
    }
}
