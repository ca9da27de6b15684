//! A mandate as adopted, and how its rules were read: the one in force and every earlier version.

mod groups;
mod keys;
mod rules;

use super::Kind;
use crate::model::{Body, Mandate};
use crate::render::view::{Head, Link, Trouble};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let bodies = portal.record.model.bodies.values();
    bodies.flat_map(|body| body.versions().map(|it| page(portal, body, it))).collect()
}

fn page(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Output {
    let route = Route::mandate(&body.id, mandate.version.as_deref());
    let view = view(portal, body, mandate, &route);
    Output::page(route, "mandate.html", &view)
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    body: Link,
    draft: Option<String>,
    ended: Option<EndedView>,
    version: Version,
    contents: Vec<Part>,
    /// The text as adopted, as HTML.
    prose: String,
    groups: Vec<rules::Group>,
    versions: Vec<Edition>,
}

/// That the text is not in force, and what is.
#[derive(Serialize)]
struct EndedView {
    title: String,
    text: Option<String>,
    now: Vec<Link>,
}

/// What is to be known of this version.
#[derive(Serialize)]
struct Version {
    title: String,
    facts: Vec<Fact>,
}

#[derive(Serialize)]
struct Fact {
    title: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    link: Option<Link>,
}

/// A heading, for the contents.
#[derive(Serialize)]
struct Part {
    title: String,
    id: String,
}

/// A version of the mandate, in the list of them.
#[derive(Serialize)]
struct Edition {
    link: Link,
    until: Option<String>,
    /// Whether it is in force today, lies ahead, or was replaced.
    state: String,
    is_in_force: bool,
}

fn view(portal: &Portal<'_>, body: &Body, mandate: &Mandate, route: &Route) -> View {
    let words = portal.words();
    let title = words.with("mandate-title", &[("name", &mandate.name.value)]);
    let parents = vec![Link::to(words.say("bodies"), &Route::bodies()), portal.body_link(body)];
    let head = portal.head_of(&title, "bodies", parents, mandate.span.file);
    let groups = rules::groups(portal, body, mandate);
    View {
        head: Head { description: mandate.purpose.as_ref().map(|it| it.value.clone()), ..head },
        troubles: portal.trouble(mandate.span.file),
        body: portal.body_link(body),
        draft: draft(portal, mandate),
        ended: ended(portal, body, mandate),
        version: version(portal, mandate),
        contents: contents(portal, mandate, !groups.is_empty()),
        prose: portal.html(&mandate.prose, route),
        groups,
        versions: versions(portal, body, mandate),
    }
}

fn draft(portal: &Portal<'_>, mandate: &Mandate) -> Option<String> {
    let from = mandate.life.from.as_ref();
    let from = from.filter(|_| !mandate.life.has_begun(portal.record.as_of))?;
    Some(portal.words().with("mandate-draft-from", &[("day", &portal.partial(from.value))]))
}

fn ended(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Option<EndedView> {
    let (words, day) = (portal.words(), portal.record.as_of);
    let until = mandate.life.until.as_ref().filter(|_| mandate.life.is_over(day))?;
    let is_last = mandate.version.is_none();
    let key = if is_last { "mandate-ended" } else { "mandate-replaced" };
    let reason = mandate.ended.as_ref().and_then(|it| it.reason.as_ref());
    let known = |id| portal.record.model.bodies.get(id).map(|it| portal.body_link(it));
    let successors = mandate.successors.iter().filter_map(|it| known(&it.value));
    let newest = Link::to(words.say("mandate-newest"), &Route::mandate(&body.id, None));
    Some(EndedView {
        title: words.with(key, &[("day", &portal.partial(until.value))]),
        text: reason.map(|it| it.value.clone()),
        now: if is_last { successors.collect() } else { vec![newest] },
    })
}

/// `Udgaven fra januar 2024`; only the mandate where it is undated.
fn edition_title(portal: &Portal<'_>, mandate: &Mandate) -> String {
    match &mandate.life.from {
        Some(from) => {
            portal.words().with("mandate-edition", &[("day", &portal.partial(from.value))])
        }
        None => portal.words().say("mandate-undated"),
    }
}

fn version(portal: &Portal<'_>, mandate: &Mandate) -> Version {
    let words = portal.words();
    let line = |text: String| Line { text, link: None };
    let in_force = portal.period(&mandate.life).unwrap_or_else(|| words.say("mandate-no-date"));
    let mut approvals: Vec<Line> =
        mandate.approvals.iter().map(|it| approval(portal, it)).collect();
    if approvals.is_empty() {
        approvals.push(line(words.say("mandate-unapproved")));
    }
    let basis = mandate.legal_basis.iter().map(|it| {
        let clause = it.clause.as_ref().map(|it| format!(", {}", it.value)).unwrap_or_default();
        line(format!("{}{clause}", it.name.value))
    });
    let parts = [
        ("mandate-in-force", vec![line(in_force)]),
        ("mandate-approved", approvals),
        ("mandate-review", vec![line(groups::review(portal, mandate.review.as_ref()))]),
        ("mandate-basis", basis.collect()),
    ];
    let filled = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    Version {
        title: edition_title(portal, mandate),
        facts: filled.map(|(key, lines)| Fact { title: words.say(key), lines }).collect(),
    }
}

fn approval(portal: &Portal<'_>, approval: &crate::model::Approval) -> Line {
    let by = approval.by.as_ref().map(|it| portal.actor_link(&it.value).title);
    let on = approval.on.as_ref().map(|it| portal.partial(it.value));
    let parts: Vec<String> = by.into_iter().chain(on).collect();
    let decision = approval.decision.as_ref().and_then(|it| portal.reference(&it.value));
    let link = decision.map(|it| Link { title: it.title, href: Some(it.href) });
    Line { text: parts.join(", "), link }
}

fn contents(portal: &Portal<'_>, mandate: &Mandate, has_rules: bool) -> Vec<Part> {
    let headings = mandate.prose.outline.headings.iter().filter(|it| it.level <= 2);
    let mut res: Vec<Part> =
        headings.map(|it| Part { title: it.text.clone(), id: it.anchor.clone() }).collect();
    if has_rules {
        let title = portal.words().say("mandate-readings");
        res.push(Part { title, id: "saadan-er-reglerne-laest".to_owned() });
    }
    res.push(Part { title: portal.words().say("mandate-versions"), id: "udgaver".to_owned() });
    res
}

/// Every version, the newest first.
fn versions(portal: &Portal<'_>, body: &Body, shown: &Mandate) -> Vec<Edition> {
    let (words, day) = (portal.words(), portal.record.as_of);
    let in_force = body.mandate_on(day);
    let mut all: Vec<&Mandate> = body.versions().collect();
    all.reverse();
    all.into_iter()
        .map(|it| {
            let title = edition_title(portal, it);
            let is_in_force = std::ptr::eq(it, in_force) && it.life.covers(day);
            let state = if is_in_force {
                "mandate-is-in-force"
            } else if it.life.has_begun(day) {
                "mandate-was-in-force"
            } else {
                "mandate-to-come"
            };
            Edition {
                link: if std::ptr::eq(it, shown) {
                    Link::here(title)
                } else {
                    Link::to(title, &Route::mandate(&body.id, it.version.as_deref()))
                },
                until: it
                    .life
                    .until
                    .as_ref()
                    .map(|it| words.with("body-until", &[("day", &portal.partial(it.value))])),
                state: words.say(state),
                is_in_force,
            }
        })
        .collect()
}
