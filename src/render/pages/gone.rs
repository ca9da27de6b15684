//! What is no longer shown at its address: a meeting that is for others or kept no longer, and
//! whatever was removed. The address says so, and where to look instead.

use super::Kind;
use crate::model::{Body, BodyId, Gone, Meeting, Removed, RemovedThing};
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use crate::text::sentence;
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

/// How an address begins that is none of the portal.
const ELSEWHERE: &str = "https://";

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let model = &portal.record.model;
    let meetings = model.meetings().filter_map(|(body, it)| Some((body, it, it.gone?)));
    let meetings = meetings.map(|(body, it, why)| {
        Output::page(Route::meeting(&it.id), "gone.html", &meeting(portal, body, it, why))
    });
    let removed = portal.removed().flat_map(|it| {
        let view = removed_thing(portal, it);
        Route::removed(&it.what)
            .into_iter()
            .map(move |route| Output::page(route, "gone.html", &view))
    });
    meetings.chain(removed).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    /// Of what sort it was.
    kind: String,
    /// What is so.
    lead: String,
    /// Why, in the words of whoever removed it.
    reason: Option<String>,
    instead: Option<Link>,
    /// Whether that lies elsewhere than on the portal.
    elsewhere: bool,
    body: Option<Link>,
    /// The decisions that are kept longer than the minutes.
    decisions: Vec<Kept>,
}

/// A decision that is kept, at the place of its item.
#[derive(Serialize)]
struct Kept {
    /// The item's anchor, with its first decision.
    id: Option<String>,
    link: Link,
}

fn meeting(portal: &Portal<'_>, body: &Body, meeting: &Meeting, why: Gone) -> View {
    let words = portal.words();
    let day = portal.day(meeting.day);
    let title = portal.meeting_link(body, meeting).title;
    let up = vec![
        Link::to(words.say("meetings"), &Route::meetings()),
        Link::to(day.year.to_string(), &Route::year(day.year)),
    ];
    let lead = match why {
        Gone::Internal if meeting.day > portal.record.as_of => words.say("gone-meeting-to-come"),
        Gone::Internal => words.say("gone-meeting-internal"),
        Gone::Past(period) => {
            words.with("gone-meeting-past", &[("period", &portal.duration(period))])
        }
    };
    let decided = meeting.items.iter().flat_map(|item| {
        item.decisions.iter().enumerate().map(move |(at, it)| Kept {
            id: (at == 0).then(|| item.id.clone()),
            link: Link::to(item.title.as_str(), &Route::decision(&it.id)),
        })
    });
    View {
        head: Head { description: Some(lead.clone()), ..portal.head(&title, "meetings", up) },
        kind: words.say("gone-kind-meeting"),
        lead,
        reason: None,
        instead: None,
        elsewhere: false,
        body: Some(portal.body_link(body)),
        decisions: decided.collect(),
    }
}

fn removed_thing(portal: &Portal<'_>, removed: &Removed) -> View {
    let words = portal.words();
    let (kind, section, up) = match &removed.what {
        RemovedThing::Body(_) => ("body", "bodies", Route::bodies()),
        RemovedThing::Version(..) => ("mandate", "bodies", Route::bodies()),
        RemovedThing::Meeting(_) => ("meeting", "meetings", Route::meetings()),
        RemovedThing::Decision(_) => ("decision", "decisions", Route::register()),
        RemovedThing::Organisation(_) => ("organisation", "organisations", Route::organisations()),
        RemovedThing::Cluster(_) => ("cluster", "bodies", Route::bodies()),
        RemovedThing::Page(_) => ("page", "", Route::home()),
    };
    let kind = words.say(&format!("gone-kind-{kind}"));
    let title = removed.title.as_ref().map_or(kind.as_str(), |it| it.value.as_str());
    let up = (!section.is_empty()).then(|| Link::to(words.say(section), &up));
    let lead = match &removed.on {
        Some(on) => words.with("gone-since", &[("day", &portal.partial(on.value))]),
        None => words.say("gone-since-unknown"),
    };
    View {
        head: Head {
            description: Some(lead.clone()),
            ..portal.head(title, section, up.into_iter().collect())
        },
        kind,
        lead,
        reason: removed.reason.as_ref().map(|it| sentence(&it.value)),
        elsewhere: removed.instead.as_ref().is_some_and(|it| it.value.starts_with(ELSEWHERE)),
        instead: removed.instead.as_ref().and_then(|it| instead(portal, &it.value)),
        body: body_of(&removed.what)
            .and_then(|it| portal.record.model.bodies.get(it))
            .map(|it| portal.body_link(it)),
        decisions: Vec::new(),
    }
}

/// Where to look instead: a document of the source that has a page, or an address; nothing where
/// the edition shows no such page.
fn instead(portal: &Portal<'_>, written: &str) -> Option<Link> {
    if written.starts_with(ELSEWHERE) {
        return Some(Link { title: written.to_owned(), href: Some(written.to_owned()) });
    }
    let model = &portal.record.model;
    let path = written.trim_start_matches("content/").trim_end_matches('/');
    let paths = [path.to_owned(), format!("{path}.md")];
    let body = path.strip_prefix("bodies/").and_then(|it| model.bodies.get(it));
    if let Some(body) = body {
        return Some(portal.body_link(body));
    }
    let route = paths.iter().find_map(|it| Route::document(it, model))?;
    let name = paths.iter().find_map(|it| portal.name_of(it)).unwrap_or(path);
    Some(Link::to(name, &route))
}

fn body_of(what: &RemovedThing) -> Option<&BodyId> {
    match what {
        RemovedThing::Version(body, _) => Some(body),
        RemovedThing::Meeting(meeting) => Some(&meeting.body),
        RemovedThing::Decision(id) => Some(&id.meeting.body),
        RemovedThing::Body(_)
        | RemovedThing::Organisation(_)
        | RemovedThing::Cluster(_)
        | RemovedThing::Page(_) => None,
    }
}
