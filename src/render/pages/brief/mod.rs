//! What the chair is to know before a meeting: who leads, whether enough will come, what is on the
//! agenda and what the body may decide of it, which deadlines are met, what is undone, and what
//! the year comes to.

mod agenda;
mod leading;
mod news;
mod papers;
mod quorum;
mod year;

use super::Kind;
use crate::model::{Body, Meeting};
use crate::render::commitments::CommitmentRow;
use crate::render::powers::Power;
use crate::render::undone::AwaitingRow;
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

const UNDONE: usize = 20;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let mut res = Vec::new();
    for body in portal.record.bodies_in_being() {
        for meeting in portal.briefed(body) {
            let view = view(portal, body, meeting);
            res.push(Output::page(Route::brief(&meeting.id), "brief.html", &view));
        }
    }
    res
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    body: Link,
    meeting: Link,
    day: Day,
    time: Option<String>,
    place: Option<String>,
    leading: leading::LeadingView,
    quorum: Option<quorum::QuorumView>,
    deadlines: Vec<papers::DueRow>,
    items: Vec<agenda::ItemRow>,
    powers: Vec<Power>,
    owed: Vec<AwaitingRow>,
    asked: Vec<AwaitingRow>,
    undone: Vec<CommitmentRow>,
    undone_count: String,
    since: Option<Link>,
    news: Vec<news::NewsRow>,
    year: year::YearView,
}

fn view(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> View {
    let words = portal.words();
    let rows = portal.undone(body);
    View {
        head: head(portal, body, meeting),
        body: portal.body_link(body),
        meeting: Link::to(words.say("brief-to-meeting"), &Route::meeting(&meeting.id)),
        day: portal.day(meeting.day),
        time: meeting.time.as_ref().map(|it| portal.time(it.value)),
        place: meeting.place.as_ref().map(|it| it.value.clone()),
        leading: leading::leading(portal, body, meeting),
        quorum: quorum::quorum(portal, body, meeting),
        deadlines: papers::rows(portal, body, meeting),
        items: agenda::rows(portal, body, meeting),
        powers: portal.powers(body, body.mandate_on(meeting.day)),
        owed: portal.owed_by(body),
        asked: portal.asked_by(body),
        undone_count: words.count("newcomer-undone-count", rows.len()),
        undone: rows.into_iter().take(UNDONE).collect(),
        since: news::since(portal, body, meeting),
        news: news::rows(portal, body, meeting),
        year: year::year(portal, body),
    }
}

fn head(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Head {
    let words = portal.words();
    let day = portal.day(meeting.day);
    let title = words.with("brief-title", &[("day", &day.long)]);
    let short = Link::to(body.short_name(), &Route::body(&body.id));
    let up = vec![
        Link::to(words.say("bodies"), &Route::bodies()),
        short,
        Link::to(day.long.clone(), &Route::meeting(&meeting.id)),
    ];
    let about = words.with("brief-about", &[("body", body.name()), ("day", &day.full)]);
    Head { description: Some(about), ..portal.head_of(&title, "meetings", up, meeting.span.file) }
}
