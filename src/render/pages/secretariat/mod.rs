//! What the secretariats must do and watch in the coming days, over all bodies and for each of
//! those who serve them; what is missing; and the places that an election empties.

mod election;
mod line;
mod missing;
mod part;
mod said;

use self::line::Line;
use self::part::{Part, Share, parts};
use super::Kind;
use crate::derive::{Ahead, Partner, Task, TaskState, chair_organisation, chairs_on};
use crate::model::{BodyId, OrganisationId};
use crate::render::ledger::Tab;
use crate::render::paging::Pager;
use crate::render::view::{Day, Head, Link, Who};
use crate::render::{Output, Portal, Route};
use crate::text::Spanned;
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) const KIND: Kind = Kind { make };

/// How many lines, findings or places stand on a page.
const ROWS: usize = 50;

/// How many bodies are named before the list of all of them is pointed to.
const BODIES: usize = 50;

/// The days after today with which each window ends, beside the last.
const WINDOWS: [i64; 2] = [30, 60];

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let parts = parts(portal);
    let mut res: Vec<Output> =
        parts.iter().flat_map(|(part, share)| calendar(portal, &parts, part, share)).collect();
    res.extend(parts.iter().flat_map(|(part, share)| missing::pages(portal, part, share)));
    res.extend(portal.record.ahead.elections().iter().flat_map(|it| election::pages(portal, it)));
    res
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    lead: String,
    day: Day,
    count: String,
    facets: Vec<Tab>,
    windows: Vec<Window>,
    /// Whether those who answer are named: not on a page of one of them alone.
    served: Option<Served>,
    /// To what is missing.
    missing: Link,
    /// To the places that an election empties.
    elections: Vec<Link>,
    pager: Pager,
}

/// The lines of some days.
#[derive(Serialize)]
struct Window {
    id: &'static str,
    title: String,
    /// How many lines it has, on all pages.
    count: String,
    lines: Vec<Line>,
    /// What is said where there is none.
    empty: Option<String>,
}

/// The bodies that one of those who serve has.
#[derive(Serialize)]
struct Served {
    title: String,
    bodies: Vec<ServedBody>,
    /// How many more there are.
    more: Option<Link>,
}

#[derive(Serialize)]
struct ServedBody {
    link: Link,
    /// Those who serve it too.
    others: Vec<Link>,
    /// Who serves from here today.
    people: Vec<Who>,
    /// Who has the chair today.
    chairs: Vec<Who>,
}

type Parts<'p> = BTreeMap<Part, Share<'p>>;

fn calendar(portal: &Portal<'_>, parts: &Parts<'_>, part: &Part, share: &Share<'_>) -> Vec<Output> {
    let pages = share.tasks.len().div_ceil(ROWS).max(1);
    let route = |number: usize| Route::secretariat(part.slug(), number);
    let page = |number: usize| {
        let words = portal.words();
        let view = View {
            head: head(portal, part, number),
            lead: words.count("secretariat-lead", Ahead::DAYS as usize),
            day: portal.day(portal.record.as_of),
            count: words.count("secretariat-count", share.tasks.len()),
            facets: facets(portal, parts, part),
            windows: windows(portal, &share.tasks, number),
            served: (number == 1).then(|| served(portal, part, share)).flatten(),
            missing: missing::link(portal, part, share),
            elections: election::links(portal),
            pager: Pager::of(number, pages, route),
        };
        Output::page(route(number), "secretariat.html", &view)
    };
    (1..=pages).map(page).collect()
}

/// The head of a page of a part: under the page of all, and under its own first page.
fn head(portal: &Portal<'_>, part: &Part, number: usize) -> Head {
    let words = portal.words();
    let all = words.say("secretariat-title");
    let own = match part {
        Part::All => all.clone(),
        Part::Organisation(_) | Part::Itself | Part::Unstated => {
            words.with("secretariat-title-of", &[("whose", &part.title(portal))])
        }
    };
    let mut up = Vec::new();
    if *part != Part::All {
        up.push(Link::to(all, &Route::secretariat("", 1)));
    }
    let title = match number {
        1 => own,
        number => {
            up.push(Link::to(own.as_str(), &Route::secretariat(part.slug(), 1)));
            let number = number.to_string();
            words.with("secretariat-page", &[("title", &own), ("number", &number)])
        }
    };
    let description = words.count("secretariat-lead", Ahead::DAYS as usize);
    Head { description: Some(description), ..portal.head(&title, "secretariat", up) }
}

fn facets(portal: &Portal<'_>, parts: &Parts<'_>, here: &Part) -> Vec<Tab> {
    let mut all: Vec<(&Part, &Share<'_>)> = parts.iter().collect();
    // Organisations stand by name between all and those whom no organisation serves.
    all.sort_by_cached_key(|(part, _)| match part {
        Part::All => (0, Vec::new()),
        Part::Organisation(_) => (1, portal.sort_key(&part.title(portal))),
        Part::Itself => (2, Vec::new()),
        Part::Unstated => (3, Vec::new()),
    });
    let tab = |(part, share): &(&Part, &Share<'_>)| Tab {
        title: part.title(portal),
        href: Route::secretariat(part.slug(), 1).as_str().to_owned(),
        here: *part == here,
        count: Some(share.tasks.len()),
    };
    all.iter().map(tab).collect()
}

/// The lines of a page under the windows that they stand in.
fn windows(portal: &Portal<'_>, tasks: &[&Task], number: usize) -> Vec<Window> {
    let first = (number - 1) * ROWS;
    let mut res = Vec::new();
    let mut before = 0;
    for (at, id) in ["overskredet", "dage-30", "dage-60", "dage-90"].into_iter().enumerate() {
        let of: Vec<&Task> =
            tasks.iter().filter(|it| window_of(portal, it) == at).copied().collect();
        let skipped = first.saturating_sub(before);
        let room = (first + ROWS).saturating_sub(before.max(first));
        let here: Vec<&Task> = of.iter().skip(skipped).take(room).copied().collect();
        before += of.len();
        if here.is_empty() && !(of.is_empty() && number == 1) {
            continue;
        }
        let words = portal.words();
        let empty =
            || words.say(if at == 0 { "secretariat-none-late" } else { "secretariat-none" });
        res.push(Window {
            id,
            title: title(portal, at),
            count: words.count("secretariat-count", of.len()),
            lines: here.into_iter().filter_map(|it| Line::of(portal, it)).collect(),
            empty: of.is_empty().then(empty),
        });
    }
    res
}

/// The window that a thing stands in: 0 where it is past its day.
fn window_of(portal: &Portal<'_>, task: &Task) -> usize {
    if task.state == TaskState::Overdue {
        return 0;
    }
    let days = task.day.map_or(0, |it| (it - portal.record.as_of).num_days());
    1 + WINDOWS.into_iter().filter(|it| *it < days).count()
}

/// `31–60 dage: 23. december 2026 – 21. januar 2027`
fn title(portal: &Portal<'_>, window: usize) -> String {
    let words = portal.words();
    let day = |days: i64| {
        let day = portal.record.as_of + chrono::TimeDelta::days(days);
        portal.day(day).long
    };
    let last = i64::try_from(Ahead::DAYS).unwrap_or(i64::MAX);
    let (key, from, until) = match window {
        0 => return words.say("secretariat-late-title"),
        1 => ("secretariat-days-30", 0, WINDOWS[0]),
        2 => ("secretariat-days-60", WINDOWS[0] + 1, WINDOWS[1]),
        _ => ("secretariat-days-90", WINDOWS[1] + 1, last),
    };
    words.with(key, &[("from", &day(from)), ("until", &day(until))])
}

fn served(portal: &Portal<'_>, part: &Part, share: &Share<'_>) -> Option<Served> {
    let words = portal.words();
    let number = share.bodies.len();
    let title = match part {
        Part::All => return None,
        Part::Organisation(_) => words.count("secretariat-serves", number),
        Part::Itself => words.count("secretariat-serve-themselves", number),
        Part::Unstated => words.count("secretariat-without", number),
    };
    let mut bodies = share.bodies.clone();
    bodies.sort_by_cached_key(|it| {
        portal.record.model.bodies.get(*it).map(|it| portal.sort_key(it.name()))
    });
    let rest = number.saturating_sub(BODIES);
    let more = || Link::to(words.count("secretariat-more", rest), &Route::bodies());
    let bodies = bodies.into_iter().take(BODIES);
    Some(Served {
        title,
        bodies: bodies.filter_map(|it| served_body(portal, part, it)).collect(),
        more: (rest > 0).then(more),
    })
}

fn served_body(portal: &Portal<'_>, part: &Part, id: &BodyId) -> Option<ServedBody> {
    let (body, today) = (portal.record.model.bodies.get(id)?, portal.record.as_of);
    let link = portal.body_link(body);
    let Part::Organisation(own) = part else {
        return Some(ServedBody {
            link,
            others: Vec::new(),
            people: Vec::new(),
            chairs: Vec::new(),
        });
    };
    let own_part = Partner::Organisation(own.clone());
    let others = portal.record.ahead.partners(id).iter().filter(|it| **it != own_part);
    let others: Vec<Partner> = others.cloned().collect();
    let is_own =
        |it: &Option<Spanned<OrganisationId>>| it.as_ref().is_some_and(|it| it.value == *own);
    let serving =
        body.services.iter().filter(|it| it.life.covers(today) && is_own(&it.organisation));
    let chairs = chairs_on(body, today).filter(|it| chair_organisation(body, it) == Some(own));
    Some(ServedBody {
        link,
        others: line::partners(portal, &others, body, body.mandate_on(today)),
        people: serving.map(|it| portal.called(&it.person.value)).collect(),
        chairs: chairs
            .filter_map(|it| it.person.as_ref())
            .map(|it| portal.called(&it.value))
            .collect(),
    })
}
