//! What is to be done over all bodies: what is outstanding, by organisation, what is overdue first.

use super::Kind;
use crate::derive::{Commitment, Status, Undertaking};
use crate::model::OrganisationId;
use crate::render::commitments::CommitmentRow;
use crate::render::paging::Pager;
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) const KIND: Kind = Kind { make };

const ROWS: usize = 50;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    day: Day,
    count: String,
    /// How many are overdue; nothing where none is.
    overdue: Option<String>,
    groups: Vec<GroupView>,
    facets: Vec<Facet>,
    pager: Pager,
}

/// What an organisation answers for, as far as it stands on this page.
#[derive(Serialize)]
struct GroupView {
    title: Link,
    /// How many there are in all.
    count: String,
    rows: Vec<CommitmentRow>,
}

/// A part of the list with a page of its own.
#[derive(Serialize)]
struct Facet {
    title: String,
    href: String,
    here: bool,
    count: usize,
}

/// What an organisation answers for; what no organisation does, where none is named.
struct Group<'p> {
    organisation: Option<&'p OrganisationId>,
    of: Vec<&'p Commitment>,
}

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let groups = groups(portal);
    let all: Vec<&Group<'_>> = groups.iter().collect();
    let mut res = pages(portal, &groups, None, &all);
    for group in groups.iter().filter(|it| it.organisation.is_some()) {
        res.extend(pages(portal, &groups, group.organisation, &[group]));
    }
    res
}

/// What is outstanding, by organisation: those with something overdue first, each by name. What
/// several answer for stands under each of them.
fn groups<'p>(portal: &Portal<'p>) -> Vec<Group<'p>> {
    let mut by: BTreeMap<Option<&OrganisationId>, Vec<&Commitment>> = BTreeMap::new();
    let all: &'p [Commitment] = portal.record.commitments.all();
    for it in all.iter().filter(|it| it.is_outstanding()) {
        for organisation in &it.bearers.organisations {
            by.entry(Some(organisation)).or_default().push(it);
        }
        if it.bearers.organisations.is_empty() {
            by.entry(None).or_default().push(it);
        }
    }
    let groups = by.into_iter().map(|(organisation, of)| Group { organisation, of });
    let mut res: Vec<Group<'_>> = groups.collect();
    res.sort_by_cached_key(|it| {
        let name = it.organisation.map(|it| portal.sort_key(&portal.organisation_link(it).title));
        (it.overdue() == 0, name.is_none(), name)
    });
    res
}

impl Group<'_> {
    /// How many are overdue.
    fn overdue(&self) -> usize {
        self.of.iter().filter(|it| it.status == Status::Overdue).count()
    }
}

/// The pages of a part of the list.
fn pages(
    portal: &Portal<'_>,
    groups: &[Group<'_>],
    here: Option<&OrganisationId>,
    shown: &[&Group<'_>],
) -> Vec<Output> {
    let rows: Vec<(usize, &Commitment)> = (shown.iter().enumerate())
        .flat_map(|(at, group)| group.of.iter().map(move |it| (at, *it)))
        .collect();
    let pages = rows.len().div_ceil(ROWS).max(1);
    let (count, overdue) = counted(shown.iter().copied());
    let words = portal.words();
    let page = |number: usize| {
        let from = ((number - 1) * ROWS).min(rows.len());
        let on_page = &rows[from..(from + ROWS).min(rows.len())];
        let view = View {
            head: head(portal, here, number),
            day: portal.day(portal.record.as_of),
            facets: facets(portal, groups, here),
            groups: on_page
                .chunk_by(|a, b| a.0 == b.0)
                .map(|part| group_view(portal, shown[part[0].0], part))
                .collect(),
            pager: Pager::of(number, pages, |it| Route::actions(here, it)),
            count: words.count("todo-count", count),
            overdue: (overdue > 0).then(|| words.count("todo-overdue", overdue)),
        };
        Output::page(Route::actions(here, number), "actions.html", &view)
    };
    (1..=pages).map(page).collect()
}

/// How many there are and how many of them are overdue, each counted once, whoever answers for it.
fn counted<'p>(shown: impl Iterator<Item = &'p Group<'p>>) -> (usize, usize) {
    let once: BTreeMap<(&str, bool), &Commitment> = shown
        .flat_map(|it| &it.of)
        .map(|it| ((it.id.as_str(), it.of == Undertaking::Action), *it))
        .collect();
    let late = once.values().filter(|it| it.status == Status::Overdue).count();
    (once.len(), late)
}

fn group_view(portal: &Portal<'_>, group: &Group<'_>, part: &[(usize, &Commitment)]) -> GroupView {
    let nobody = || Link::here(portal.words().say("todo-no-organisation"));
    GroupView {
        title: group.organisation.map_or_else(nobody, |it| portal.organisation_link(it)),
        count: portal.words().count("todo-count", group.of.len()),
        rows: part.iter().map(|it| portal.commitment_row(it.1)).collect(),
    }
}

fn facets(portal: &Portal<'_>, groups: &[Group<'_>], here: Option<&OrganisationId>) -> Vec<Facet> {
    let facet = |title: String, organisation: Option<&OrganisationId>, count| Facet {
        title,
        href: Route::actions(organisation, 1).as_str().to_owned(),
        here: here == organisation,
        count,
    };
    let all = facet(portal.words().say("todo-everybody"), None, counted(groups.iter()).0);
    let own = groups.iter().filter_map(|it| Some((it.organisation?, it.of.len())));
    let own = own.map(|(organisation, count)| {
        facet(portal.organisation_link(organisation).title, Some(organisation), count)
    });
    std::iter::once(all).chain(own).collect()
}

fn head(portal: &Portal<'_>, here: Option<&OrganisationId>, number: usize) -> Head {
    let words = portal.words();
    let list = |organisation| Link::to(words.say("todo"), &Route::actions(organisation, 1));
    let own = here.map(|it| {
        let name = portal.organisation_link(it).title;
        words.with("todo-of", &[("name", &name)])
    });
    let title = own.clone().unwrap_or_else(|| words.say("todo"));
    let mut parents: Vec<Link> = here.map(|_| list(None)).into_iter().collect();
    let mut shown = title.clone();
    if number > 1 {
        parents.push(Link { title, ..list(here) });
        shown = words.with("todo-page", &[("title", &shown), ("number", &number.to_string())]);
    }
    let head = portal.head(&shown, "decisions", parents);
    Head { description: Some(words.say("todo-lead")), ..head }
}
