//! People, and those whom they sit for or among.

use super::{LinkData, links};
use crate::model::{Alias, Body, Cluster, Life, Organisation, PartialDate, PartyId, Person};
use crate::render::{Portal, Route};
use crate::text::Spanned;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;

/// A person whom the edition names.
#[derive(Serialize, JsonSchema)]
pub(super) struct PersonData {
    /// `person/` and the id on the portal.
    id: String,
    /// The name.
    name: String,
    /// The name as it is sorted, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    sort_name: Option<String>,
    /// The address at work.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The position.
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    /// Other ways of contact at work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contact_details: Vec<ContactData>,
    /// The page on the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkData>,
}

/// A way of contact.
#[derive(Serialize, JsonSchema)]
struct ContactData {
    /// Always `voice`.
    r#type: &'static str,
    /// The number.
    value: String,
}

/// A body, an organisation, a cluster or a party.
#[derive(Serialize, JsonSchema)]
pub(super) struct OrganizationData {
    /// `body/`, `organisation/`, `cluster/` or `party/`, and the id on the portal.
    id: String,
    /// The name.
    name: String,
    /// Other and former names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other_names: Vec<OtherNameData>,
    /// Numbers in public registers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifiers: Vec<IdentifierData>,
    /// What it is: the kind of a body or of an organisation, `cluster` or `party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<String>,
    /// Of a body: the body it stands under, or else its cluster. Of an organisation: its party.
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<String>,
    /// The first day it is in being, as precise as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    founding_date: Option<String>,
    /// The last day it is in being, as precise as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    dissolution_date: Option<String>,
    /// The page on the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<LinkData>,
}

/// Another name, perhaps for a time.
#[derive(Serialize, JsonSchema)]
struct OtherNameData {
    /// The name.
    name: String,
    /// The first day it was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    /// The last day it was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
}

/// A number in a public register.
#[derive(Serialize, JsonSchema)]
struct IdentifierData {
    /// The number.
    identifier: String,
    /// `DK-CVR` or `DK-KOMMUNEKODE`.
    scheme: &'static str,
}

pub(super) fn persons(portal: &Portal<'_>) -> Vec<PersonData> {
    let text = |it: &Option<Spanned<String>>| it.as_ref().map(|it| it.value.clone());
    let person = |it: &Person| PersonData {
        id: format!("person/{}", it.id),
        name: it.name.value.clone(),
        sort_name: text(&it.sort),
        email: text(&it.email),
        summary: text(&it.title),
        contact_details: text(&it.phone)
            .into_iter()
            .map(|value| ContactData { r#type: "voice", value })
            .collect(),
        links: links(portal, &Route::person(&it.id)),
    };
    portal.record.model.people.values().map(person).collect()
}

pub(super) fn organizations(portal: &Portal<'_>) -> Vec<OrganizationData> {
    let model = &portal.record.model;
    let organisations = model.organisations.values();
    let parties: BTreeSet<&PartyId> =
        organisations.clone().filter_map(|it| Some(&it.party.as_ref()?.value)).collect();
    (model.bodies.values().map(|it| body(portal, it)))
        .chain(organisations.map(|it| organisation(portal, it)))
        .chain(model.clusters.values().map(|it| cluster(portal, it)))
        .chain(parties.into_iter().map(|it| party(portal, it)))
        .collect()
}

fn body(portal: &Portal<'_>, body: &Body) -> OrganizationData {
    let mandate = &body.mandate;
    let model = &portal.record.model;
    let parent = portal.record.structure.parent(&body.id);
    let parent = parent.filter(|it| model.bodies.contains_key(*it)).map(|it| format!("body/{it}"));
    let cluster = mandate.cluster.as_ref().map(|it| &it.value);
    let cluster = cluster.filter(|it| model.clusters.contains_key(*it));
    let short = mandate.short.iter().map(|it| OtherNameData {
        name: it.value.clone(),
        start_date: None,
        end_date: None,
    });
    OrganizationData {
        other_names: short.chain(mandate.aliases.iter().map(OtherNameData::of)).collect(),
        classification: mandate.kind.as_ref().map(|it| it.value.word().to_owned()),
        parent_id: parent.or_else(|| cluster.map(|it| format!("cluster/{it}"))),
        links: links(portal, &Route::body(&body.id)),
        ..OrganizationData::of(format!("body/{}", body.id), body.name(), &body.life())
    }
}

fn organisation(portal: &Portal<'_>, it: &Organisation) -> OrganizationData {
    let numbers = [(&it.cvr, "DK-CVR"), (&it.kommunekode, "DK-KOMMUNEKODE")];
    let number = |(number, scheme): (&Option<Spanned<String>>, &'static str)| {
        Some(IdentifierData { identifier: number.as_ref()?.value.clone(), scheme })
    };
    OrganizationData {
        other_names: it.aliases.iter().map(OtherNameData::of).collect(),
        identifiers: numbers.into_iter().filter_map(number).collect(),
        classification: it.kind.as_ref().map(|it| it.value.clone()),
        parent_id: it.party.as_ref().map(|it| format!("party/{}", it.value)),
        links: links(portal, &Route::organisation(&it.id)),
        ..OrganizationData::of(format!("organisation/{}", it.id), &it.name.value, &it.life)
    }
}

fn cluster(portal: &Portal<'_>, it: &Cluster) -> OrganizationData {
    OrganizationData {
        classification: Some("cluster".to_owned()),
        links: links(portal, &Route::cluster(&it.id)),
        ..OrganizationData::of(format!("cluster/{}", it.id), &it.name.value, &it.life)
    }
}

fn party(portal: &Portal<'_>, id: &PartyId) -> OrganizationData {
    OrganizationData {
        classification: Some("party".to_owned()),
        ..OrganizationData::of(format!("party/{id}"), &portal.party(id.as_str()), &Life::default())
    }
}

impl OrganizationData {
    fn of(id: String, name: &str, life: &Life) -> OrganizationData {
        OrganizationData {
            id,
            name: name.to_owned(),
            other_names: Vec::new(),
            identifiers: Vec::new(),
            classification: None,
            parent_id: None,
            founding_date: date(&life.from),
            dissolution_date: date(&life.until),
            links: Vec::new(),
        }
    }
}

impl OtherNameData {
    fn of(alias: &Alias) -> OtherNameData {
        OtherNameData {
            name: alias.name.value.clone(),
            start_date: date(&alias.life.from),
            end_date: date(&alias.life.until),
        }
    }
}

/// A date, as precise as it was given.
pub(super) fn date(stated: &Option<Spanned<PartialDate>>) -> Option<String> {
    stated.as_ref().map(|it| it.value.to_string())
}
