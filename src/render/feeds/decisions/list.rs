//! The decisions as the register's page shows them, packed for a browser that narrows them: a
//! column a property, names of bodies and owners once.

use crate::derive::Entry;
use crate::model::BodyId;
use crate::render::view::Who;
use crate::render::{Portal, Route};
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of the list's shape.
const VERSION: u32 = 1;

/// The file.
#[derive(Serialize)]
struct List<'a> {
    /// `mandat-decisions-list`.
    format: &'static str,
    /// The version of this shape.
    version: u32,
    /// The bodies that columns point at, from 0.
    bodies: Vec<BodyData<'a>>,
    /// The owners that a column points at, from 0.
    owners: Vec<OwnerData>,
    /// What is said of the decisions, the newest first: each column is as long as the others.
    columns: Columns<'a>,
}

#[derive(Serialize)]
struct BodyData<'a> {
    id: &'a str,
    name: &'a str,
    href: String,
}

/// Who carries a decision out; of one without a name this edition does not show it.
#[derive(Clone, Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct OwnerData {
    name: Option<String>,
    href: Option<String>,
}

#[derive(Serialize, Default)]
struct Columns<'a> {
    /// The address of the decision's page.
    href: Vec<String>,
    title: Vec<&'a str>,
    summary: Vec<String>,
    /// The number of the item.
    item: Vec<u32>,
    /// The place of the body among the bodies.
    body: Vec<usize>,
    /// The kind of the item, by its word in addresses.
    r#type: Vec<&'static str>,
    date: Vec<String>,
    /// The status, by its word in addresses.
    status: Vec<&'static str>,
    /// The place of the owner among the owners.
    owner: Vec<Option<usize>>,
    due: Vec<Option<String>>,
    /// The place of the body that has yet to answer among the bodies.
    awaits: Vec<Option<usize>>,
}

/// Things that are said once and pointed at by their place.
struct Places<T>(BTreeMap<T, usize>);

impl<T: Ord> Places<T> {
    fn of(&mut self, it: T) -> usize {
        let next = self.0.len();
        *self.0.entry(it).or_insert(next)
    }

    fn in_order(self) -> Vec<T> {
        let mut res: Vec<(T, usize)> = self.0.into_iter().collect();
        res.sort_by_key(|it| it.1);
        res.into_iter().map(|it| it.0).collect()
    }
}

/// The list as JSON.
pub(super) fn list(portal: &Portal<'_>, entries: &[&Entry]) -> String {
    let model = &portal.record.model;
    let mut bodies: Places<&BodyId> = Places(BTreeMap::new());
    let mut owners: Places<OwnerData> = Places(BTreeMap::new());
    let mut columns = Columns::default();
    for entry in entries {
        let (body, _, item, decision) = entry.look_up(model);
        let owner = decision.task.owner.as_ref().map(|it| portal.owner(&it.value, body));
        let of = |Who { name, href, .. }: Who| owners.of(OwnerData { name, href });
        columns.owner.push(owner.map(of));
        columns.href.push(Route::decision(&entry.id).as_str().to_owned());
        columns.title.push(&item.title);
        columns.summary.push(portal.summary(decision));
        columns.item.push(item.number);
        columns.body.push(bodies.of(&body.id));
        columns.r#type.push(Route::word_of_kind(item.kind));
        columns.date.push(entry.day.to_string());
        columns.status.push(Route::word_of_status(entry.status));
        columns.due.push(decision.task.due.as_ref().map(|it| it.value.to_string()));
        columns.awaits.push(entry.awaits(model).map(|it| bodies.of(&it.id)));
    }
    let body = |id: &BodyId| BodyData {
        id: model.bodies[id].id.as_str(),
        name: model.bodies[id].short_name(),
        href: Route::body(id).as_str().to_owned(),
    };
    let list = List {
        format: "mandat-decisions-list",
        version: VERSION,
        bodies: bodies.in_order().into_iter().map(body).collect(),
        owners: owners.in_order(),
        columns,
    };
    serde_json::to_string(&list).expect("texts and numbers become JSON") + "\n"
}
