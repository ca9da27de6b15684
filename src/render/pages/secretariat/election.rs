//! The places that must be appointed anew when an election period ends: body by body, by whom.

use super::{ROWS, line};
use crate::derive::{Election, Place, appointers};
use crate::model::Body;
use crate::render::paging::Pager;
use crate::render::view::{Day, Head, Link, Tag, Who};
use crate::render::{Output, Portal, Route};
use crate::text::capitalised;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    lead: String,
    day: Day,
    count: String,
    bodies: Vec<OfBody>,
    pager: Pager,
}

/// The places of a body.
#[derive(Serialize)]
struct OfBody {
    link: Link,
    partners: Vec<Link>,
    rows: Vec<Row>,
}

/// A place.
#[derive(Serialize)]
struct Row {
    seat: String,
    organisation: Option<Link>,
    /// Who sits there on the last day; nobody where it is empty.
    holder: Option<Who>,
    /// Who appoints; nothing where the mandate does not say.
    appointed_by: Option<String>,
    /// Who follows.
    follower: Option<Who>,
    since: Option<Day>,
    state: Tag,
}

/// The way to each election that is near.
pub(super) fn links(portal: &Portal<'_>) -> Vec<Link> {
    let link = |it: &Election| Link::to(title(portal, it), &Route::election(it.end, 1));
    portal.record.ahead.elections().iter().map(link).collect()
}

fn title(portal: &Portal<'_>, of: &Election) -> String {
    portal.words().with("secretariat-election", &[("name", &of.name)])
}

pub(super) fn pages(portal: &Portal<'_>, of: &Election) -> Vec<Output> {
    let pages = of.places.len().div_ceil(ROWS).max(1);
    let open = of.places.iter().filter(|it| it.follower.is_none()).count();
    let words = portal.words();
    let page = |number: usize| {
        let here: Vec<&Place> = of.places.iter().skip((number - 1) * ROWS).take(ROWS).collect();
        let groups = here.chunk_by(|a, b| a.body == b.body);
        let parents = vec![Link::to(words.say("secretariat-title"), &Route::secretariat("", 1))];
        let own = title(portal, of);
        let shown = match number {
            1 => own,
            _ => {
                words.with("secretariat-page", &[("title", &own), ("number", &number.to_string())])
            }
        };
        let day = portal.day(of.end);
        let view = View {
            head: portal.head(&shown, "secretariat", parents),
            lead: words.with("secretariat-election-lead", &[("day", &day.long)]),
            day: portal.day(portal.record.as_of),
            count: format!(
                "{} {}",
                words.count("secretariat-election-count", of.places.len()),
                words.count("secretariat-election-open", open)
            ),
            bodies: groups.filter_map(|it| of_body(portal, of, it)).collect(),
            pager: Pager::of(number, pages, |it| Route::election(of.end, it)),
        };
        Output::page(Route::election(of.end, number), "secretariat_election.html", &view)
    };
    (1..=pages).map(page).collect()
}

fn of_body(portal: &Portal<'_>, of: &Election, places: &[&Place]) -> Option<OfBody> {
    let body = portal.record.model.bodies.get(&places.first()?.body)?;
    let mandate = body.mandate_on(of.end);
    Some(OfBody {
        link: portal.body_link(body),
        partners: line::partners(portal, &places[0].partners, body, mandate),
        rows: places.iter().map(|it| row(portal, of, body, it)).collect(),
    })
}

fn row(portal: &Portal<'_>, of: &Election, body: &Body, place: &Place) -> Row {
    let (words, mandate) = (portal.words(), body.mandate_on(of.end));
    let seat = mandate.seats.iter().find(|it| it.id.value == place.seat);
    let by = seat.map(|it| appointers(mandate, it)).filter(|it| !it.is_empty());
    let tag = |kind, icon, key| Tag { kind, icon, text: words.say(key) };
    Row {
        seat: seat.map_or_else(|| place.seat.to_string(), |it| it.title.value.clone()),
        organisation: place.organisation.as_ref().map(|it| portal.organisation_link(it)),
        holder: place.holder.as_ref().map(|it| portal.called(it)),
        appointed_by: by.map(|it| capitalised(&portal.actors(it))),
        follower: place.follower.as_ref().map(|it| portal.called(&it.0)),
        since: place.follower.as_ref().and_then(|it| it.1).map(|it| portal.day(it)),
        state: match (&place.follower, place.stays) {
            (Some(_), _) => tag("ok", "check", "secretariat-appointed"),
            (None, true) => tag("warn", "clock", "secretariat-stays"),
            (None, false) => tag("bad", "alert", "secretariat-to-appoint"),
        },
    }
}
