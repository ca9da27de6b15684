//! A body: what it may do, who sits in it, when it meets, and what its mandate leaves open.

mod chair;
mod facts;
mod follow_up;
mod judgement;
mod members;
mod places;
mod practice;
mod work;

use super::Kind;
use crate::derive::Completeness;
use crate::model::{Body, BodyId};
use crate::render::diagrams::{self, Figure, Subject};
use crate::render::finding::FindingView;
use crate::render::news::NewsRow;
use crate::render::powers::Power;
use crate::render::view::{Head, Link, Tag, Trouble};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

/// How much of what is new the page shows.
const NEWS: usize = 3;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let bodies = portal.record.model.bodies.values();
    bodies.map(|it| Output::page(Route::body(&it.id), "body.html", &view(portal, it))).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    href: String,
    /// The page for those who are new in it, of a body that is in being.
    newcomer: Option<String>,
    troubles: Vec<Trouble>,
    tags: Vec<Tag>,
    draft: Option<String>,
    ended: Option<EndedView>,
    purpose: Option<String>,
    facts: Vec<facts::Fact>,
    mandate: String,
    elsewhere: Elsewhere,
    sections: Vec<Section>,
    figures: Vec<Figure>,
    meetings: Vec<practice::MeetingRow>,
    decisions: Vec<practice::DecisionRow>,
    follow_up: Option<follow_up::FollowUpView>,
    members: members::MembersView,
    chair: Option<chair::ChairView>,
    secretariat: work::SecretariatView,
    powers: Vec<Power>,
    duties: Vec<work::DutyView>,
    relations: Vec<work::RelationView>,
    judgement: Option<judgement::Judgement>,
    open: Vec<String>,
    /// Whether the mandate could be read, so that silence in it says something.
    is_read: bool,
    findings: Vec<FindingView>,
    under: Vec<Under>,
    news: Vec<NewsRow>,
    feed: Option<String>,
}

/// How the body came to its end.
#[derive(Serialize)]
struct EndedView {
    title: String,
    reason: Option<String>,
    successors: Vec<Link>,
}

/// Where there is more than this page shows, as addresses from the root.
#[derive(Serialize)]
struct Elsewhere {
    organisation: String,
    meetings: String,
    decisions: String,
    findings: String,
}

/// A part of the page, for its contents.
#[derive(Serialize)]
struct Section {
    title: String,
    id: &'static str,
}

/// A body that stands under this one.
#[derive(Serialize)]
struct Under {
    link: Link,
    purpose: Option<String>,
    tags: Vec<Tag>,
}

fn view(portal: &Portal<'_>, body: &Body) -> View {
    let route = Route::body(&body.id);
    let mandate = body.mandate_on(portal.record.as_of);
    let parents = vec![Link::to(portal.words().say("bodies"), &Route::bodies())];
    let head = portal.head_of(body.name(), "bodies", parents, mandate.span.file);
    let purpose = mandate.purpose.as_ref().map(|it| it.value.clone());
    let version = mandate.version.as_deref();
    let mut view = View {
        head: Head {
            description: purpose.clone(),
            json_ld: portal.json_ld(&head.crumbs, Some(portal.about_body(body))),
            ..head
        },
        href: route.as_str().to_owned(),
        newcomer: (body.life().covers(portal.record.as_of))
            .then(|| Route::newcomer(&body.id).as_str().to_owned()),
        troubles: troubles(portal, body),
        tags: tags(portal, body, true),
        draft: draft(portal, body),
        ended: ended(portal, body),
        purpose,
        facts: facts::facts(portal, body),
        mandate: Route::mandate(&body.id, version).as_str().to_owned(),
        elsewhere: elsewhere(portal, body),
        sections: Vec::new(),
        figures: diagrams::of(portal, Subject::Body(body), &route),
        meetings: practice::meetings(portal, body),
        decisions: practice::decisions(portal, body),
        follow_up: follow_up::follow_up(portal, body),
        members: members::members(portal, body),
        chair: chair::chair(portal, body),
        secretariat: work::secretariat(portal, body),
        powers: portal.powers(body, mandate),
        duties: work::duties(portal, body),
        relations: work::relations(portal, body),
        judgement: judgement::judgement(portal, body),
        open: open(portal, body),
        is_read: !mandate.hollow,
        findings: portal.findings_of_body(body),
        under: under(portal, body),
        news: news(portal, body),
        feed: portal.feed(&Route::news_feed_of(&body.id)),
    };
    view.sections = sections(portal, &view);
    view
}

fn elsewhere(portal: &Portal<'_>, body: &Body) -> Elsewhere {
    Elsewhere {
        organisation: Route::home().at("organisation"),
        meetings: Route::meetings().as_str().to_owned(),
        decisions: portal.register_of(body).as_str().to_owned(),
        findings: Route::findings().as_str().to_owned(),
    }
}

/// The tags of a body: its kind, whether it is in being, and, on its own page, its cluster.
fn tags(portal: &Portal<'_>, body: &Body, with_cluster: bool) -> Vec<Tag> {
    let (words, day) = (portal.words(), portal.record.as_of);
    let mandate = body.mandate_on(day);
    let tag = |kind, icon, text| Tag { kind, icon, text };
    let mut res = Vec::new();
    res.extend(
        mandate
            .kind
            .as_ref()
            .map(|it| tag("line", "dot", words.say(&format!("body-kind-{}", it.value.word())))),
    );
    let life = body.life();
    res.push(if life.is_over(day) {
        tag("mute", "pause", words.say("ended"))
    } else if life.has_begun(day) {
        tag("ok", "check", words.say("body-alive"))
    } else {
        tag("warn", "pen", words.say("body-draft"))
    });
    let cluster = mandate.cluster.as_ref().filter(|_| with_cluster);
    let cluster = cluster.and_then(|it| portal.record.model.clusters.get(&it.value));
    res.extend(cluster.map(|it| tag("line", "users", it.name.value.clone())));
    res
}

fn draft(portal: &Portal<'_>, body: &Body) -> Option<String> {
    let life = body.life();
    let from = life.from.as_ref().filter(|_| !life.has_begun(portal.record.as_of))?;
    Some(portal.words().with("body-draft-from", &[("day", &portal.partial(from.value))]))
}

fn ended(portal: &Portal<'_>, body: &Body) -> Option<EndedView> {
    let (words, life) = (portal.words(), body.life());
    let until = life.until.as_ref().filter(|_| life.is_over(portal.record.as_of))?;
    let stated = body.mandate.ended.as_ref();
    let day = portal.partial(until.value);
    let by = stated.and_then(|it| it.by.as_ref()).map(|it| portal.actor_link(&it.value).title);
    let title = match by {
        Some(by) => words.with("body-ended-by", &[("day", &day), ("by", &by)]),
        None => words.with("body-ended-on", &[("day", &day)]),
    };
    let successors = body.mandate.successors.iter();
    Some(EndedView {
        title,
        reason: stated.and_then(|it| it.reason.as_ref()).map(|it| it.value.clone()),
        successors: successors
            .filter_map(|it| portal.record.model.bodies.get(&it.value))
            .map(|it| portal.body_link(it))
            .collect(),
    })
}

/// What the documents that the page is made of keep from being read: the mandate and the members.
fn troubles(portal: &Portal<'_>, body: &Body) -> Vec<Trouble> {
    let mandate = body.mandate_on(portal.record.as_of).span.file;
    let members = format!("bodies/{}/members.yaml", body.id);
    let files = portal.tree.files().map(|(id, _)| id);
    files
        .filter(|it| *it == mandate || portal.tree.path(*it) == members)
        .flat_map(|it| portal.trouble(it))
        .collect()
}

fn open(portal: &Portal<'_>, body: &Body) -> Vec<String> {
    let mandate = body.mandate_on(portal.record.as_of);
    let open = if mandate.hollow { Vec::new() } else { Completeness::of(mandate).open };
    open.iter().map(|it| portal.words().say(&format!("rule-kind-{}", it.word()))).collect()
}

fn under(portal: &Portal<'_>, body: &Body) -> Vec<Under> {
    let model = &portal.record.model;
    let children = portal.record.structure.children(&body.id);
    let mut bodies: Vec<&Body> =
        children.iter().filter_map(|it: &BodyId| model.bodies.get(it)).collect();
    bodies.sort_by_key(|it| it.life().is_over(portal.record.as_of));
    let shown = |it: &&Body| Under {
        link: portal.body_link(it),
        purpose: it.mandate.purpose.as_ref().map(|it| it.value.clone()),
        tags: tags(portal, it, false),
    };
    bodies.iter().map(shown).collect()
}

/// The latest that happened in the body, or concerns it.
fn news(portal: &Portal<'_>, body: &Body) -> Vec<NewsRow> {
    let latest = portal.record.news.of_body(&body.id);
    latest.filter_map(|it| portal.news_row(it)).take(NEWS).collect()
}

fn sections(portal: &Portal<'_>, view: &View) -> Vec<Section> {
    let parts = [
        (!view.figures.is_empty(), "placering", "body-placement"),
        (true, "moeder", "body-meetings"),
        (true, "beslutninger", "body-decisions"),
        (view.follow_up.is_some(), "opfoelgning", "waiting"),
        (!view.news.is_empty(), "nyt", "body-news"),
        (true, "medlemmer", "body-members"),
        (view.chair.is_some(), "formandskab", "body-chair"),
        (true, "sekretariat", "body-secretariat"),
        (!view.relations.is_empty(), "relationer", "body-relations"),
        (!view.under.is_empty(), "undergrupper", "body-under"),
        (view.judgement.is_some(), "praksis", "body-practice"),
        (view.is_read, "ikke-reguleret", "body-open"),
        (true, "afvigelser", "body-findings"),
    ];
    (parts.into_iter())
        .filter(|(shown, _, _)| *shown)
        .map(|(_, id, key)| Section { title: portal.words().say(key), id })
        .collect()
}
