//! The names by which documents refer to each other: ids, names, short names and aliases.

use super::{BodyId, ClusterId, OrganisationId, PersonId};
use crate::source::schema::{Front, Text};
use crate::source::{Corpus, Kind};
use crate::text::{nearest, slug};
use std::collections::BTreeMap;

/// What a name may lead to, one table for each sort of thing.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) bodies: Table<BodyId>,
    pub(super) clusters: Table<ClusterId>,
    pub(super) organisations: Table<OrganisationId>,
    pub(super) people: Table<PersonId>,
}

/// Names in folded form, each with what it leads to.
#[derive(Debug)]
pub(super) struct Table<I> {
    ids: BTreeMap<String, I>,
    aliases: BTreeMap<String, I>,
}

impl<I> Default for Table<I> {
    fn default() -> Table<I> {
        Table { ids: BTreeMap::new(), aliases: BTreeMap::new() }
    }
}

impl<I: Clone> Table<I> {
    /// What the id or name leads to.
    pub(super) fn find(&self, name: &str) -> Option<I> {
        let direct = self.ids.get(name).cloned();
        direct.or_else(|| {
            let folded = slug(name);
            self.ids.get(&folded).or_else(|| self.aliases.get(&folded)).cloned()
        })
    }

    /// The id that was probably meant.
    pub(super) fn nearest(&self, name: &str) -> Option<String> {
        let known = self.ids.keys().chain(self.aliases.keys()).map(String::as_str);
        nearest(&slug(name), known).map(str::to_owned)
    }

    fn add(&mut self, key: &str, id: I, names: &[&Option<Text>], aliases: &[Text]) {
        for name in names.iter().filter_map(|it| it.as_ref()).chain(aliases) {
            self.aliases.entry(slug(&name.value)).or_insert_with(|| id.clone());
        }
        self.ids.entry(key.to_owned()).or_insert(id);
    }
}

impl Names {
    pub(super) fn of(corpus: &Corpus<'_>) -> Names {
        let mut res = Names::default();
        for document in &corpus.documents {
            res.take(&document.kind, &document.front);
        }
        res
    }

    fn take(&mut self, kind: &Kind, front: &Front) {
        match (kind, front) {
            (Kind::Mandate { body, .. }, Front::Mandate(it)) => {
                let aliases: Vec<Text> =
                    it.aliases.iter().filter_map(|it| it.name.clone()).collect();
                let names = [&it.name, &it.short];
                self.bodies.add(body, BodyId::new(body), &names, &aliases);
            }
            (Kind::Cluster(id), Front::Cluster(it)) => {
                self.clusters.add(id, ClusterId::new(id), &[&it.name], &it.aliases);
            }
            (Kind::Organisation(id), Front::Organisation(it)) => {
                let aliases: Vec<Text> =
                    it.aliases.iter().filter_map(|it| it.name.clone()).collect();
                let names = [&it.name, &it.short];
                self.organisations.add(id, OrganisationId::new(id), &names, &aliases);
            }
            (Kind::Person(id), Front::Person(it)) => {
                self.people.add(id, PersonId::new(id), &[&it.name], &[]);
            }
            _ => (),
        }
    }
}
