//! A cluster: the organisations that cooperate, what it rests on, the bodies it works through.

use super::Kind;

use crate::model::{Body, Cluster, OrganisationId};
use crate::render::prose::plain;
use crate::render::rows::{BodyRow, Spell};
use crate::render::view::{Head, Link, Trouble};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let clusters = portal.record.model.clusters.values();
    clusters
        .map(|it| Output::page(Route::cluster(&it.id), "cluster.html", &view(portal, it)))
        .collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    aliases: Option<String>,
    life: Spell,
    ended: bool,
    successors: Vec<Link>,
    legal_basis: Vec<Basis>,
    prose: String,
    parties: Vec<Party>,
    bodies: Vec<BodyRow>,
    ended_bodies: Vec<BodyRow>,
}

/// A law or agreement that the cluster rests on.
#[derive(Serialize)]
struct Basis {
    name: String,
    clause: Option<String>,
    life: Spell,
}

/// The organisations of one party.
#[derive(Serialize)]
struct Party {
    title: String,
    /// The class of the party's colour.
    class: &'static str,
    organisations: Vec<Link>,
}

fn view(portal: &Portal<'_>, cluster: &Cluster) -> View {
    let file = cluster.prose.span.file;
    let parents = vec![Link::to(portal.words().say("organisations"), &Route::organisations())];
    let head = portal.head_of(&cluster.name.value, "organisations", parents, file);
    let text = plain(portal.tree.slice(cluster.prose.span));
    let clusters = &portal.record.model.clusters;
    let successors = cluster.successors.iter().filter_map(|it| clusters.get(&it.value));
    let aliases: Vec<&str> = cluster.aliases.iter().map(|it| it.value.as_str()).collect();
    let (ended_bodies, bodies) = bodies(portal, cluster);
    View {
        head: Head { description: Some(text).filter(|it| !it.is_empty()), ..head },
        troubles: portal.trouble(file),
        aliases: (!aliases.is_empty()).then(|| aliases.join(", ")),
        life: portal.spell(&cluster.life),
        ended: cluster.life.is_over(portal.record.as_of),
        successors: successors
            .map(|it| Link::to(it.name.value.as_str(), &Route::cluster(&it.id)))
            .collect(),
        legal_basis: (cluster.legal_basis.iter())
            .map(|it| Basis {
                name: it.name.value.clone(),
                clause: it.clause.as_ref().map(|it| it.value.clone()),
                life: portal.spell(&it.life),
            })
            .collect(),
        prose: portal.html(&cluster.prose, &Route::cluster(&cluster.id)),
        parties: parties(portal, cluster),
        bodies,
        ended_bodies,
    }
}

/// The bodies that are no more, and those that are.
fn bodies(portal: &Portal<'_>, cluster: &Cluster) -> (Vec<BodyRow>, Vec<BodyRow>) {
    let record = portal.record;
    let own = |it: &&Body| it.mandate.cluster.as_ref().is_some_and(|it| it.value == cluster.id);
    let mut own: Vec<&Body> = record.model.bodies.values().filter(own).collect();
    own.sort_by_cached_key(|it| {
        (it.mandate.kind.as_ref().map(|it| it.value), portal.sort_key(it.name()))
    });
    let (ended, alive): (Vec<&Body>, Vec<&Body>) =
        own.into_iter().partition(|it| it.life().is_over(record.as_of));
    let rows = |bodies: Vec<&Body>| bodies.iter().map(|it| portal.body_row(it)).collect();
    (rows(ended), rows(alive))
}

/// The organisations by party; those of which nothing is known come last, in the author's order.
fn parties(portal: &Portal<'_>, cluster: &Cluster) -> Vec<Party> {
    let mut ids: Vec<&OrganisationId> = cluster.organisations.iter().map(|it| &it.value).collect();
    let mut res: Vec<Party> = Vec::new();
    for party in portal.parties() {
        let of = |it: &&OrganisationId| portal.party_of_organisation(it) == Some(party);
        let (own, others): (Vec<_>, Vec<_>) = ids.into_iter().partition(of);
        ids = others;
        if !own.is_empty() {
            res.push(Party {
                title: portal.party(party.as_str()),
                class: portal.party_class(party),
                organisations: links(portal, &own),
            });
        }
    }
    if !ids.is_empty() {
        let title = portal.words().say("organisations-no-party");
        res.push(Party { title, class: "", organisations: links(portal, &ids) });
    }
    res
}

fn links(portal: &Portal<'_>, ids: &[&OrganisationId]) -> Vec<Link> {
    let mut res: Vec<Link> = ids.iter().map(|it| portal.organisation_link(it)).collect();
    res.sort_by_cached_key(|it| portal.sort_key(&it.title));
    res
}
