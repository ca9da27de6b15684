//! The rules of a mandate, read out in words.

use super::view::{Link, partial, period};
use super::{Portal, Route};
use crate::model::{
    Actor, Body, Count, InTurn, Life, Mandate, OfParty, Organisation, OrganisationId, PartialDate,
    PartyId, Rotation, RotationUnit, Secretariat,
};
use crate::text::Spanned;

impl Portal<'_> {
    /// A date in words, no more precise than it was given.
    pub(super) fn partial(&self, date: PartialDate) -> String {
        partial(date, self.language())
    }

    /// From when until when, no more precise than it was given; nothing where neither is stated.
    pub(super) fn period(&self, life: &Life) -> Option<String> {
        period(life, self.language())
    }

    /// Who acts, with the way there.
    pub(super) fn actor_link(&self, actor: &Actor) -> Link {
        let model = &self.record.model;
        match actor {
            Actor::Itself => Link::here(self.words().say("reads-itself")),
            Actor::Body(id) => match model.bodies.get(id) {
                Some(it) => self.body_link(it),
                None => Link::here(id.as_str()),
            },
            Actor::Organisation(id) => self.organisation_link(id),
            Actor::Cluster(id) => match model.clusters.get(id) {
                Some(it) => Link::to(it.name.value.as_str(), &Route::cluster(id)),
                None => Link::here(id.as_str()),
            },
            Actor::Person(id) => {
                let who = self.who(id);
                let unnamed = || self.words().say("name-withheld");
                Link { title: who.name.unwrap_or_else(unnamed), href: who.href }
            }
            Actor::Words(text) => Link::here(self.role(text)),
        }
    }

    /// Those who act, in one line.
    pub(super) fn actors(&self, actors: &[Spanned<Actor>]) -> String {
        let names: Vec<String> = actors.iter().map(|it| self.actor_link(&it.value).title).collect();
        self.language().list(&names)
    }

    /// A role that mandates name by a word, `chairs`; other words as they were written.
    pub(super) fn role(&self, text: &str) -> String {
        let key = format!("reads-role-{}", crate::text::slug(text));
        if self.words().has(&key) { self.words().say(&key) } else { text.to_owned() }
    }

    /// How often a duty returns, as authors write it: `year`.
    pub(super) fn every(&self, text: &str) -> String {
        let key = format!("reads-each-{}", crate::text::slug(text));
        if self.words().has(&key) { self.words().say(&key) } else { text.to_owned() }
    }

    /// The place in a mandate's text that carries a label; without a way there where the text has
    /// no such place.
    pub(super) fn clause(&self, body: &Body, mandate: &Mandate, label: &str) -> Link {
        let outline = &mandate.prose.outline;
        let heading = || outline.headings.iter().find(|it| it.text == label);
        let clause = outline.clause(label);
        let anchor = clause.map(|it| &it.anchor).or_else(|| heading().map(|it| &it.anchor));
        let route = Route::mandate(&body.id, mandate.version.as_deref());
        let printed = clause.map_or(label, |it| &it.label).trim_end_matches('.');
        let numbered = printed.chars().all(|it| it.is_ascii_digit());
        let title = if numbered {
            self.words().with("reads-clause", &[("label", printed)])
        } else {
            printed.to_owned()
        };
        Link { title, href: anchor.map(|it| route.at(it)) }
    }

    /// `de seks kommuner i Gødstrup-klyngen`.
    pub(super) fn party_of(&self, of: &OfParty) -> String {
        let model = &self.record.model;
        let cluster = model.clusters.get(&of.cluster);
        let members = cluster.iter().flat_map(|it| &it.organisations);
        let known = members.filter_map(|it| model.organisations.get(&it.value));
        let alike = |it: &&Organisation| it.party.as_ref().is_some_and(|it| it.value == of.party);
        let number = self.words().count("reads-number", known.filter(alike).count());
        let name = cluster.map_or(of.cluster.as_str(), |it| &it.name.value);
        let party = self.party(of.party.as_str()).to_lowercase();
        let values = [("number", number.as_str()), ("party", party.as_str()), ("cluster", name)];
        self.words().with("reads-party-of", &values)
    }

    /// `går på skift mellem de seks kommuner i Gødstrup-klyngen, 4 år ad gangen`, and what of the
    /// order and the beginning the mandate leaves open.
    pub(super) fn rotation(&self, rotation: &Rotation, side: Option<&PartyId>) -> Vec<String> {
        let words = self.words();
        let among = match (&rotation.of, rotation.among.as_ref().map(|it| it.value)) {
            (Some(of), _) => self.party_of(&of.value),
            (None, Some(RotationUnit::Members)) => match side {
                Some(party) => self.side(party.as_str(), "reads-among-members-of"),
                None => words.say("reads-among-members"),
            },
            (None, Some(RotationUnit::Organisations) | None) => words.say("reads-among-parties"),
            (None, Some(RotationUnit::Sides)) => words.say("reads-among-sides"),
            (None, Some(RotationUnit::Meetings)) => words.say("reads-among-meetings"),
        };
        let turns = match &rotation.every {
            Some(every) => {
                let every = self.duration(every.value);
                words.with("reads-turns-every", &[("among", &among), ("every", &every)])
            }
            None => words.with("reads-turns", &[("among", &among)]),
        };
        let mut res = vec![turns];
        if let Some(start) = &rotation.start {
            res.push(words.with("reads-turns-from", &[("day", &self.partial(start.value))]));
        }
        let order: Vec<String> = rotation.order.iter().map(|it| self.in_turn(&it.value)).collect();
        res.push(if order.is_empty() {
            words.say("reads-order-open")
        } else {
            words.with("reads-order", &[("order", &self.language().list(&order))])
        });
        res
    }

    /// The short name of an organisation, or its name.
    pub(super) fn short_organisation(&self, id: &OrganisationId) -> String {
        match self.record.model.organisations.get(id) {
            Some(it) => it.short.as_ref().unwrap_or(&it.name).value.clone(),
            None => id.to_string(),
        }
    }

    /// One of those between whom a chair turns: the short name of an organisation, the name of a
    /// person who may be named, a side, or the words as written.
    pub(super) fn in_turn(&self, whose: &InTurn) -> String {
        match whose {
            InTurn::Organisation(id) => self.short_organisation(id),
            InTurn::Person(id) => {
                self.who(id).name.unwrap_or_else(|| self.words().say("name-withheld"))
            }
            InTurn::Side(party) => self.role(party.as_str()),
            InTurn::Words(words) => words.clone(),
        }
    }

    /// `1 medarbejder fra Regionshospitalet Gødstrup`.
    pub(super) fn secretariat(&self, part: &Secretariat) -> String {
        let words = self.words();
        let provider = if let Some(it) = &part.organisation {
            self.organisation_link(&it.value).title
        } else if let Some(it) = &part.of_chair {
            self.side(it.value.as_str(), "reads-of-chair")
        } else if let Some(it) = &part.body {
            self.actor_link(&Actor::Body(it.value.clone())).title
        } else {
            self.role(part.who.as_ref().map_or("self", |it| it.value.as_str()))
        };
        let Some(count) = &part.count else { return provider };
        let one = count.value == Count { min: 1, max: Some(1) };
        let key = if one { "reads-staff-one" } else { "reads-staff" };
        words.with(key, &[("number", &self.amount(count.value)), ("from", &provider)])
    }

    /// What belongs to a side of the chair: the theme's words for the party where it has them.
    pub(super) fn side(&self, party: &str, key: &str) -> String {
        let own = format!("{key}-{party}");
        if self.words().has(&own) {
            return self.words().say(&own);
        }
        self.words().with(key, &[("party", &self.party(party).to_lowercase())])
    }
}
