//! Which decisions name which organisation in their text.

use crate::derive::Record;
use crate::model::{DecisionId, Organisation, OrganisationId};
use crate::text::Lexicon;
use std::collections::{BTreeMap, BTreeSet};

/// The decisions that name each organisation.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    decisions: BTreeMap<OrganisationId, BTreeSet<DecisionId>>,
}

impl Mentions {
    /// Every decision is read once, however many organisations there are.
    pub fn of(record: &Record) -> Mentions {
        let organisations = record.model.organisations.values();
        let lexicon = Lexicon::of(organisations.flat_map(names));
        let mut res = Mentions::default();
        for entry in record.register.newest_first() {
            let text = &entry.look_up(&record.model).3.text;
            for (_, organisation) in lexicon.find(text) {
                res.decisions.entry(organisation.clone()).or_default().insert(entry.id.clone());
            }
        }
        res
    }

    /// The decisions that name an organisation.
    pub fn of_organisation(&self, id: &OrganisationId) -> impl Iterator<Item = &DecisionId> {
        self.decisions.get(id).into_iter().flatten()
    }
}

/// By what an organisation goes or went.
fn names(of: &Organisation) -> impl Iterator<Item = (String, OrganisationId)> {
    let short = of.short.as_ref().map(|it| it.value.clone());
    let aliases = of.aliases.iter().map(|it| it.name.value.clone());
    let all = [of.name.value.clone()].into_iter().chain(short).chain(aliases);
    all.map(|it| (it, of.id.clone()))
}
