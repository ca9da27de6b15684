//! What is new, day by day: the latest, and each year by itself.

use super::Kind;
use crate::derive::Event;
use crate::model::PartialDate;
use crate::render::news::NewsRow;
use crate::render::paging::Pager;
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use crate::text::capitalised;
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

const ROWS: usize = 50;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let news = &portal.record.news;
    let latest = news.newest_first();
    let mut res = vec![latest_page(portal, &latest[..latest.len().min(ROWS)])];
    for year in news.years() {
        let events = news.of_year(year);
        let pages = events.len().div_ceil(ROWS).max(1);
        res.extend((1..=pages).map(|it| page_of_year(portal, year, it, pages)));
    }
    res
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    lead: String,
    /// The latest, and the years.
    views: Vec<Tab>,
    count: String,
    days: Vec<DayView>,
    pager: Pager,
    feed: Option<String>,
}

#[derive(Serialize)]
struct Tab {
    link: Link,
    here: bool,
}

/// What is of one date.
#[derive(Serialize)]
struct DayView {
    iso: String,
    title: String,
    rows: Vec<NewsRow>,
}

fn latest_page(portal: &Portal<'_>, events: &[Event]) -> Output {
    let words = portal.words();
    let head = portal.head(&words.say("news"), "news", Vec::new());
    let count = words.count("news-count-latest", events.len());
    let view = view(portal, head, None, events, count);
    Output::page(Route::news(), "news.html", &view)
}

fn page_of_year(portal: &Portal<'_>, year: i32, number: usize, pages: usize) -> Output {
    let words = portal.words();
    let all = portal.record.news.of_year(year);
    let shown: Vec<Event> = all.iter().skip((number - 1) * ROWS).take(ROWS).cloned().collect();
    let mut up = vec![Link::to(words.say("news"), &Route::news())];
    let text = year.to_string();
    let mut title = words.with("news-of-year", &[("year", &text)]);
    if number > 1 {
        up.push(Link::to(title, &Route::news_of(year, 1)));
        title = words.with("news-page", &[("year", &text), ("number", &number.to_string())]);
    }
    let head = portal.head(&title, "news", up);
    let count = words.count("news-count", all.len());
    let pager = Pager::of(number, pages, |it| Route::news_of(year, it));
    let view = View { pager, ..view(portal, head, Some(year), &shown, count) };
    Output::page(Route::news_of(year, number), "news.html", &view)
}

fn view(
    portal: &Portal<'_>,
    head: Head,
    year: Option<i32>,
    events: &[Event],
    count: String,
) -> View {
    let words = portal.words();
    let lead = words.say("news-lead");
    let latest = Link::to(words.say("news-latest"), &Route::news());
    let of = |it: i32| Tab {
        link: Link::to(it.to_string(), &Route::news_of(it, 1)),
        here: year == Some(it),
    };
    let years = portal.record.news.years().into_iter().map(of);
    View {
        head: Head { description: Some(lead.clone()), ..head },
        lead,
        views: std::iter::once(Tab { link: latest, here: year.is_none() }).chain(years).collect(),
        count,
        days: events.chunk_by(|a, b| a.date == b.date).map(|it| of_date(portal, it)).collect(),
        pager: Pager::default(),
        feed: portal.feed(&Route::news_feed()),
    }
}

/// Events that are all of one date.
fn of_date(portal: &Portal<'_>, events: &[Event]) -> DayView {
    let title = match events[0].date {
        PartialDate::Day(day) => portal.day(day).full,
        date @ (PartialDate::Month { .. } | PartialDate::Year(_)) => portal.partial(date),
    };
    DayView {
        iso: events[0].date.to_string(),
        title: capitalised(&title),
        rows: events.iter().filter_map(|it| portal.news_row(it)).collect(),
    }
}
