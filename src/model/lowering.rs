//! From what is written to what it says: the one way in which a text becomes a value or a
//! reference, and in which what does not fit is kept.

use super::names::{Names, Table};
use super::value::Value;
use super::{
    Actor, BodyId, ClusterId, DecisionId, LooseEnd, OfParty, OrganisationId, PartialDate, PartyId,
    PersonId, Wanted, WrittenDate, YesNo, reach,
};
use crate::source::schema::Text;
use crate::source::schema::written;
use crate::source::{Corpus, Fault, Flaw};
use crate::text::{FileId, Span, Spanned, slug};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Forms of a date that is given to the day.
pub(super) const DAY_FORMS: &[&str] = &["2026-03-03", "3. marts 2026"];

/// Forms of a party within a cluster.
pub(super) const OF_PARTY_FORMS: &[&str] = &["goedstrup.kommune"];

/// Forms of a reference to a decision.
pub(super) const DECISION_FORMS: &[&str] =
    &["fog-voksen-somatik/2026-03-03/henvisning", "2026-03-03#henvisning"];

/// What lowering reads and what it leaves behind.
#[derive(Debug)]
pub(super) struct Lowering {
    pub(super) names: Names,
    pub(super) faults: Vec<Fault>,
    pub(super) loose_ends: Vec<LooseEnd>,
    /// References to decisions, to be looked up when all minutes are read.
    pub(super) decisions: Vec<Spanned<DecisionId>>,
    /// The people whom some reference has led to.
    pub(super) mentioned: RefCell<BTreeSet<PersonId>>,
    /// Documents that cannot be read, and are perhaps not for everyone.
    pub(super) guarded: BTreeSet<FileId>,
    /// What is near to words that name nobody: the same few words stand in every mandate, and
    /// each is held against every name only once.
    near: BTreeMap<String, Option<String>>,
}

impl Lowering {
    pub(super) fn new(corpus: &Corpus<'_>) -> Lowering {
        Lowering {
            names: Names::of(corpus),
            faults: Vec::new(),
            loose_ends: Vec::new(),
            decisions: Vec::new(),
            mentioned: RefCell::default(),
            guarded: reach::guarded(corpus),
            near: BTreeMap::new(),
        }
    }

    /// The value of a text, or a fault that shows accepted forms.
    pub(super) fn fit<T: Value>(&mut self, text: &Option<T::Written>) -> Option<Spanned<T>> {
        self.fit_one(text.as_ref()?)
    }

    /// The values of several texts.
    pub(super) fn fit_each<T: Value>(&mut self, texts: &[T::Written]) -> Vec<Spanned<T>> {
        texts.iter().filter_map(|it| self.fit_one(it)).collect()
    }

    pub(super) fn fit_one<T: Value>(&mut self, text: &T::Written) -> Option<Spanned<T>> {
        match T::parse(&text.value) {
            Some(value) => Some(text.with(value)),
            None => {
                self.unfit(text, T::FORMS);
                None
            }
        }
    }

    /// Whether a text says yes.
    pub(super) fn says_yes(&mut self, text: &Option<written::YesNo>) -> bool {
        self.fit::<YesNo>(text).is_some_and(|it| it.value == YesNo::Yes)
    }

    /// A date; a written weekday is held against it.
    pub(super) fn date(&mut self, text: &Option<written::Date>) -> Option<Spanned<PartialDate>> {
        let written = self.fit::<WrittenDate>(text)?;
        if written.value.contradicts().is_some() {
            let day = written.value.date.first_day();
            let shown = text.as_ref().map(|it| it.value.clone()).unwrap_or_default();
            let flaw = Flaw::WrongWeekday { written: shown, day };
            self.faults.push(Fault { span: written.span, flaw });
        }
        Some(written.with(written.value.date))
    }

    /// A date that must be given to the day.
    pub(super) fn day(
        &mut self,
        text: &Option<written::Day>,
    ) -> Option<Spanned<chrono::NaiveDate>> {
        let date = self.date(&text.as_deref().cloned().map(Into::into))?;
        match date.value {
            PartialDate::Day(day) => Some(date.with(day)),
            PartialDate::Month { .. } | PartialDate::Year(_) => {
                self.unfit(text.as_ref()?, DAY_FORMS);
                None
            }
        }
    }

    pub(super) fn unfit(&mut self, text: &Text, forms: &'static [&'static str]) {
        let flaw = Flaw::Unfit { written: text.value.clone(), forms };
        self.faults.push(Fault { span: text.span, flaw });
    }

    /// Notes that a key that must be there is not.
    pub(super) fn missing(&mut self, span: Span, key: &'static str) {
        self.faults.push(Fault { span, flaw: Flaw::MissingKey { key } });
    }

    pub(super) fn body(&mut self, text: &Option<written::Body>) -> Option<Spanned<BodyId>> {
        let text = text.as_ref()?;
        found(&self.names.bodies, text, Wanted::Body, &mut self.loose_ends)
    }

    pub(super) fn cluster(
        &mut self,
        text: &Option<written::Cluster>,
    ) -> Option<Spanned<ClusterId>> {
        let text = text.as_ref()?;
        found(&self.names.clusters, text, Wanted::Cluster, &mut self.loose_ends)
    }

    pub(super) fn organisation(
        &mut self,
        text: &Option<written::Organisation>,
    ) -> Option<Spanned<OrganisationId>> {
        let text = text.as_ref()?;
        found(&self.names.organisations, text, Wanted::Organisation, &mut self.loose_ends)
    }

    pub(super) fn person(&mut self, text: &Option<written::Person>) -> Option<Spanned<PersonId>> {
        let text = text.as_ref()?;
        let person = found(&self.names.people, text, Wanted::Person, &mut self.loose_ends)?;
        self.mention(&person.value);
        Some(person)
    }

    /// A person where the words name one; that they need not.
    pub(super) fn someone(&self, name: &str) -> Option<PersonId> {
        let found = self.names.people.find(name);
        found.iter().for_each(|it| self.mention(it));
        found
    }

    /// Notes that a document refers to a person.
    fn mention(&self, person: &PersonId) {
        if !self.mentioned.borrow().contains(person) {
            self.mentioned.borrow_mut().insert(person.clone());
        }
    }

    pub(super) fn bodies(&mut self, texts: &[written::Body]) -> Vec<Spanned<BodyId>> {
        let wanted =
            |it: &written::Body| found(&self.names.bodies, it, Wanted::Body, &mut self.loose_ends);
        texts.iter().filter_map(wanted).collect()
    }

    pub(super) fn organisations(
        &mut self,
        texts: &[written::Organisation],
    ) -> Vec<Spanned<OrganisationId>> {
        let table = &self.names.organisations;
        let wanted = |it: &written::Organisation| {
            found(table, it, Wanted::Organisation, &mut self.loose_ends)
        };
        texts.iter().filter_map(wanted).collect()
    }

    pub(super) fn people(&mut self, texts: &[written::Person]) -> Vec<Spanned<PersonId>> {
        texts.iter().filter_map(|it| self.person(&Some(it.clone()))).collect()
    }

    /// A party; parties are no documents, so any name will do.
    pub(super) fn party(&mut self, text: &Option<written::Party>) -> Option<Spanned<PartyId>> {
        text.as_ref().map(|it| it.with(PartyId::new(&slug(&it.value))))
    }

    /// `goedstrup.kommune`: a party within a cluster.
    pub(super) fn of_party(&mut self, text: &Option<written::OfParty>) -> Option<Spanned<OfParty>> {
        let text = text.as_ref()?;
        let Some((cluster, party)) = text.value.split_once('.') else {
            self.unfit(text, OF_PARTY_FORMS);
            return None;
        };
        let cluster = self.cluster(&Some(text.with(cluster.to_owned()).into()))?;
        let party = PartyId::new(&slug(party));
        Some(text.with(OfParty { cluster: cluster.value, party }))
    }

    /// Someone who acts: the body itself, another body, an organisation, a person, a cluster; or,
    /// where the name is of none of them and near to none, the words themselves.
    pub(super) fn actor(&mut self, text: &Option<written::Actor>) -> Option<Spanned<Actor>> {
        let text = text.as_ref()?;
        if ["self", "selv"].contains(&text.value.to_lowercase().as_str()) {
            return Some(text.with(Actor::Itself));
        }
        let name = &text.value;
        let known = (self.names.bodies.find(name).map(Actor::Body))
            .or_else(|| self.names.organisations.find(name).map(Actor::Organisation))
            .or_else(|| self.names.clusters.find(name).map(Actor::Cluster))
            .or_else(|| self.someone(name).map(Actor::Person));
        if known.is_none()
            && let Some(nearest) = self.nearest_actor(name)
        {
            let wanted = Wanted::Actor;
            self.loose_ends.push(LooseEnd {
                wanted,
                key: Text::clone(text),
                nearest: Some(nearest),
            });
            return None;
        }
        Some(text.with(known.unwrap_or_else(|| Actor::Words(name.clone()))))
    }

    pub(super) fn actors(&mut self, texts: &[written::Actor]) -> Vec<Spanned<Actor>> {
        texts.iter().filter_map(|it| self.actor(&Some(it.clone()))).collect()
    }

    /// A decision of this or another body; whether it was taken is looked up in the end.
    pub(super) fn decision(
        &mut self,
        text: &Option<written::Decision>,
        at_hand: &BodyId,
    ) -> Option<Spanned<DecisionId>> {
        let text = text.as_ref()?;
        let Some(id) = DecisionId::parse(&text.value, at_hand) else {
            self.unfit(text, DECISION_FORMS);
            return None;
        };
        let id = text.with(id);
        self.decisions.push(id.clone());
        Some(id)
    }

    fn nearest_actor(&mut self, name: &str) -> Option<String> {
        // A description in several words is no mistyped name.
        if name.contains(' ') {
            return None;
        }
        let names = &self.names;
        let look = || (names.bodies.nearest(name)).or_else(|| names.organisations.nearest(name));
        self.near.entry(name.to_owned()).or_insert_with(look).clone()
    }
}

/// A text of the prose, meant as what it is read as.
pub(super) fn meant<W: From<Text>>(text: &Text) -> Option<W> {
    Some(W::from(text.clone()))
}

fn found<I: Clone>(
    table: &Table<I>,
    text: &Text,
    wanted: Wanted,
    loose_ends: &mut Vec<LooseEnd>,
) -> Option<Spanned<I>> {
    if let Some(id) = table.find(&text.value) {
        return Some(text.with(id));
    }
    let nearest = table.nearest(&text.value);
    loose_ends.push(LooseEnd { wanted, key: text.clone(), nearest });
    None
}
