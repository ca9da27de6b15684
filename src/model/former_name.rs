//! Names that were given up, found in documents that are younger than that.

use super::{Alias, Body, Model, OrganisationId};
use crate::source::{Corpus, Document, Kind};
use crate::text::{Lexicon, Span, Spanned, line_around, slug};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A name that was used after it had been given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutdatedName {
    /// Where, and as written.
    pub written: Spanned<String>,
    /// The last day of the name.
    pub until: NaiveDate,
    /// The name that has taken its place.
    pub now: String,
    /// The day of the meeting, the mandate or the appointment that uses it.
    pub used: NaiveDate,
}

/// Words before a name that say that it is of the past.
const PAST: [&str; 10] = [
    "tidligere",
    "forhenværende",
    "fhv",
    "daværende",
    "dengang",
    "hed",
    "former",
    "formerly",
    "then",
    "previously",
];

/// How many words before a name are looked at.
const NEAR: usize = 2;

/// A name that is given up.
#[derive(Clone, Debug)]
struct FormerName {
    until: NaiveDate,
    now: String,
}

impl OutdatedName {
    /// Every such use: in the text of meetings and mandates, and in the lists of members.
    pub(super) fn all(model: &Model, corpus: &Corpus<'_>) -> Vec<OutdatedName> {
        let former = former(model);
        if former.is_empty() {
            return Vec::new();
        }
        let declared = declared(model);
        let lexicon = Lexicon::of(former);
        let mut res = Vec::new();
        for document in corpus.documents.iter().filter(|it| it.unread.is_none()) {
            if let Some(used) = day_of(document, model) {
                in_text(document, used, corpus, &lexicon, &mut res);
            }
        }
        res.retain(|it| !declared.contains(&it.written.span));
        for body in model.bodies.values() {
            in_members(body, model, corpus, &mut res);
        }
        res
    }
}

/// The names that are given up, without those by which something else goes today.
fn former(model: &Model) -> Vec<(String, FormerName)> {
    let mut res = Vec::new();
    let mut living: BTreeSet<String> = BTreeSet::new();
    let mut take = |aliases: &[Alias], now: &str| {
        living.insert(slug(now));
        for alias in aliases {
            match alias.life.last_day() {
                Some(until) => {
                    let name = FormerName { until, now: now.to_owned() };
                    res.push((alias.name.value.clone(), name));
                }
                None => drop(living.insert(slug(&alias.name.value))),
            }
        }
    };
    for it in model.organisations.values() {
        take(&it.aliases, &it.name.value);
    }
    for it in model.bodies.values() {
        take(&it.mandate.aliases, it.name());
    }
    let shorts = model.organisations.values().map(|it| &it.short);
    let shorts = shorts.chain(model.bodies.values().map(|it| &it.mandate.short));
    living.extend(shorts.flatten().map(|it| slug(&it.value)));
    living.extend(model.clusters.values().map(|it| slug(&it.name.value)));
    res.extend(model.bodies.values().flat_map(of_versions));
    res.retain(|(name, _)| !living.contains(&slug(name)));
    res
}

/// The names that a body had under its earlier mandates.
fn of_versions(body: &Body) -> Vec<(String, FormerName)> {
    let versions: Vec<_> = body.versions().collect();
    let mut res = Vec::new();
    for pair in versions.windows(2) {
        let (old, new) = (&pair[0].name.value, &pair[1].name.value);
        let until = pair[1].life.first_day().and_then(|it| it.pred_opt());
        if let Some(until) = until.filter(|_| old != new && !pair[0].hollow && !pair[1].hollow) {
            res.push((old.clone(), FormerName { until, now: body.name().to_owned() }));
        }
    }
    res
}

/// Where the names are declared, which is no use of them.
fn declared(model: &Model) -> BTreeSet<Span> {
    let bodies = model.bodies.values().flat_map(Body::versions);
    bodies.flat_map(|it| &it.aliases).map(|it| it.name.span).collect()
}

/// The day that a document is of.
fn day_of(document: &Document, model: &Model) -> Option<NaiveDate> {
    match &document.kind {
        Kind::Meeting { name, .. } => name.get(..10)?.parse().ok(),
        Kind::Mandate { body, version } => {
            let body = model.bodies.get(body.as_str())?;
            body.versions().find(|it| it.version == *version)?.life.first_day()
        }
        Kind::Site
        | Kind::Periods
        | Kind::Organisation(_)
        | Kind::Cluster(_)
        | Kind::Person(_)
        | Kind::Members(_)
        | Kind::Page(_)
        | Kind::Misplaced => None,
    }
}

fn in_text(
    document: &Document,
    used: NaiveDate,
    corpus: &Corpus<'_>,
    lexicon: &Lexicon<FormerName>,
    res: &mut Vec<OutdatedName>,
) {
    let text = corpus.tree.text(document.file);
    for (range, name) in lexicon.find(text).into_iter().filter(|(_, it)| it.until < used) {
        let line = line_around(text, range.clone());
        let before = &text[line.start..range.start];
        // Who writes both names explains the one by the other; and a name may be a part of the
        // one that took its place.
        let explained = text[line].contains(&name.now);
        if !explained && !is_past(before) {
            let span = Span::new(document.file, range.start, range.end);
            let written = Spanned { value: text[range].to_owned(), span };
            res.push(OutdatedName { written, until: name.until, now: name.now.clone(), used });
        }
    }
}

fn is_past(before: &str) -> bool {
    let words = before.rsplit(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let mut near = words.take(NEAR);
    near.any(|it| PAST.contains(&it.to_lowercase().as_str()))
}

/// Lines of members that name an organisation by a name it had given up before they begin.
fn in_members(body: &Body, model: &Model, corpus: &Corpus<'_>, res: &mut Vec<OutdatedName>) {
    let appointments = body.appointments.iter().map(|it| (&it.organisation, &it.life));
    let turns = body.chair_turns.iter().map(|it| (&it.organisation, &it.life));
    let services = body.services.iter().map(|it| (&it.organisation, &it.life));
    for (organisation, life) in appointments.chain(turns).chain(services) {
        let (Some(named), Some(used)) = (organisation, life.first_day()) else { continue };
        let Some(until) = given_up(&named.value, named.span, model, corpus) else { continue };
        let organisation = &model.organisations[&named.value];
        if until < used {
            let value = corpus.tree.slice(named.span).to_owned();
            let written = Spanned { value, span: named.span };
            let now = organisation.name.value.clone();
            res.push(OutdatedName { written, until, now, used });
        }
    }
}

/// The last day of the name by which an organisation is called here, where it was given up.
fn given_up(
    id: &OrganisationId,
    place: Span,
    model: &Model,
    corpus: &Corpus<'_>,
) -> Option<NaiveDate> {
    let organisation = model.organisations.get(id).filter(|it| !it.aliases.is_empty())?;
    let written = slug(corpus.tree.slice(place));
    let current = [&organisation.name.value]
        .into_iter()
        .chain(organisation.short.as_ref().map(|it| &it.value));
    if written == id.as_str() || current.map(|it| slug(it)).any(|it| it == written) {
        return None;
    }
    let names: BTreeMap<String, Option<NaiveDate>> = (organisation.aliases.iter())
        .map(|it| (slug(&it.name.value), it.life.last_day()))
        .collect();
    names.get(&written).copied().flatten()
}
