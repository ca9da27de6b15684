//! What has become different since the body met last, and which turns in the chair end soon.

use crate::derive::{Handover, MeetingState, Tenure, handovers, news_of_body};
use crate::model::{Body, ChairTurn, InTurn, Meeting};
use crate::render::view::{Link, Who};
use crate::render::{Portal, Route};
use serde::Serialize;

/// Something that has become different.
#[derive(Serialize)]
pub(super) struct NewsRow {
    what: String,
    who: Option<Who>,
    text: Option<String>,
    link: Option<Link>,
}

/// The day of the last meeting that was held before this one, in words.
pub(super) fn since(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Option<Link> {
    let last = last(portal, body, meeting)?;
    Some(Link::to(portal.day(last.day).long, &Route::meeting(&last.id)))
}

fn last<'b>(portal: &Portal<'_>, body: &'b Body, meeting: &Meeting) -> Option<&'b Meeting> {
    let held = body.meetings.iter().filter(|it| it.day < meeting.day);
    held.rev().find(|it| MeetingState::of(it, portal.record.as_of).took_place())
}

/// Everything that has become different.
pub(super) fn rows(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> Vec<NewsRow> {
    let words = portal.words();
    let mut res = Vec::new();
    if let Some(last) = last(portal, body, meeting) {
        let news = news_of_body(body, last.last_day(), meeting.day);
        let joined = news.joined.iter().map(|it| tenure(portal, "brief-joined", it, true));
        res.extend(joined);
        res.extend(news.left.iter().map(|it| tenure(portal, "brief-left", it, false)));
        res.extend(news.chairs.iter().map(|it| chair(portal, it)));
        res.extend(news.mandate.map(|it| NewsRow {
            what: words.say("brief-new-mandate"),
            who: None,
            text: it.life.from.as_ref().map(|it| portal.partial(it.value)),
            link: Some(Link::to(
                words.say("mandate"),
                &Route::mandate(&body.id, it.version.as_deref()),
            )),
        }));
    }
    let vacant = portal.record.occupancy.vacant(&body.id);
    res.extend((vacant > 0).then(|| NewsRow {
        what: words.say("brief-vacant"),
        who: None,
        text: Some(words.count("vacant-places", vacant)),
        link: Some(Link {
            title: words.say("body-members"),
            href: Some(Route::body(&body.id).at("medlemmer")),
        }),
    }));
    res.extend(handovers(body, portal.record.as_of).iter().map(|it| handover(portal, it)));
    res
}

fn tenure(portal: &Portal<'_>, key: &str, tenure: &Tenure<'_>, joined: bool) -> NewsRow {
    let life = &tenure.life;
    let date = if joined { life.from.as_ref() } else { life.until.as_ref() };
    let day = date.map(|it| portal.partial(it.value));
    let organisation =
        (tenure.last.organisation.as_ref()).map(|it| portal.short_organisation(&it.value));
    let parts: Vec<String> = organisation.into_iter().chain(day).collect();
    NewsRow {
        what: portal.words().say(key),
        who: Some(portal.called(&tenure.last.person.value)),
        text: (!parts.is_empty()).then(|| parts.join(", ")),
        link: None,
    }
}

fn chair(portal: &Portal<'_>, turn: &ChairTurn) -> NewsRow {
    let side = turn.side.as_ref().map(|it| portal.side(it.value.as_str(), "body-for-side"));
    let from = turn.life.from.as_ref().map(|it| portal.partial(it.value));
    let parts: Vec<String> = side.into_iter().chain(from).collect();
    NewsRow {
        what: portal.words().say("brief-new-chair"),
        who: turn.person.as_ref().map(|it| portal.called(&it.value)),
        text: (!parts.is_empty()).then(|| parts.join(", ")),
        link: turn.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
    }
}

/// A turn that ends soon, and who comes after: as written down, or else by the order.
fn handover(portal: &Portal<'_>, of: &Handover<'_>) -> NewsRow {
    let words = portal.words();
    let day = portal.day(of.last).long;
    let next = of.follower.map(|it| match (&it.person, &it.organisation) {
        (Some(person), _) => portal.in_turn(&InTurn::Person(person.value.clone())),
        (None, Some(organisation)) => portal.short_organisation(&organisation.value),
        (None, None) => words.say("body-nobody-named"),
    });
    let next = next.or_else(|| of.in_order.map(|it| portal.in_turn(it)));
    let text = match next {
        Some(next) => words.with("brief-handover-to", &[("day", &day), ("next", &next)]),
        None => words.with("brief-handover-open", &[("day", &day)]),
    };
    NewsRow {
        what: match of.side.party {
            Some(party) => portal.side(party.as_str(), "body-chair-of"),
            None => words.say("body-chair-name"),
        },
        who: of.turn.turn.person.as_ref().map(|it| portal.called(&it.value)),
        text: Some(text),
        link: None,
    }
}
