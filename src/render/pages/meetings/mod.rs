//! The meetings: those that lie ahead with the latest, and those of each year.

mod row;

use self::row::Row;
use super::Kind;
use crate::derive::{MeetingState, Occasion, occasions};
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use crate::text::capitalised;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) const KIND: Kind = Kind { make };

/// A page is read from its head, and the years hold the rest.
const MOST_AHEAD: usize = 60;
const LATEST: usize = 10;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let all = occasions(portal.record);
    let mut years: BTreeMap<i32, Vec<Occasion<'_>>> = BTreeMap::new();
    for it in &all {
        years.entry(it.meeting.day.year()).or_default().push(*it);
    }
    let ahead = all.iter().position(|it| it.state.lies_ahead());
    let list =
        List { portal, next: ahead.map(|it| all[it]), years: years.keys().copied().collect() };
    let mut res = vec![Output::page(Route::meetings(), "meetings.html", &list.now(&all))];
    res.extend(years.iter().map(|(year, occasions)| {
        Output::page(Route::year(*year), "meetings.html", &list.year(*year, occasions))
    }));
    res
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    lead: String,
    tabs: Vec<Tab>,
    next: Option<Next>,
    /// Whether the page is of one year.
    of_year: bool,
    lists: Vec<Listed>,
}

#[derive(Serialize)]
struct Tab {
    title: String,
    href: String,
    here: bool,
}

#[derive(Serialize)]
struct Next {
    link: Link,
    day: Day,
    time: Option<String>,
}

/// A list of meetings under a heading.
#[derive(Serialize)]
struct Listed {
    id: &'static str,
    title: String,
    months: Vec<Month>,
    /// What is said where there is nothing.
    empty: String,
}

#[derive(Serialize)]
struct Month {
    id: String,
    title: String,
    note: Option<String>,
    rows: Vec<Row>,
}

struct List<'p> {
    portal: &'p Portal<'p>,
    next: Option<Occasion<'p>>,
    years: Vec<i32>,
}

impl List<'_> {
    fn now(&self, all: &[Occasion<'_>]) -> View {
        let words = self.portal.words();
        let today = self.portal.record.as_of;
        let ahead: Vec<Occasion<'_>> = (all.iter())
            .filter(|it| it.meeting.day >= today || it.state.lies_ahead())
            .take(MOST_AHEAD)
            .copied()
            .collect();
        let latest = all.iter().rev().filter(|it| it.state.took_place()).take(LATEST);
        let latest: Vec<Occasion<'_>> = latest.copied().collect();
        View {
            head: Head {
                description: Some(words.say("meetings-lead")),
                ..self.portal.head(&words.say("meetings"), "meetings", Vec::new())
            },
            lead: words.say("meetings-lead"),
            tabs: self.tabs(None),
            next: self.next_up(),
            of_year: false,
            lists: vec![
                Listed {
                    id: "ahead",
                    title: words.say("meetings-ahead"),
                    months: self.months("ahead", &ahead),
                    empty: words.say("meetings-none-ahead"),
                },
                Listed {
                    id: "latest",
                    title: words.say("meetings-latest"),
                    months: self.months("latest", &latest),
                    empty: words.say("meetings-none-latest"),
                },
            ],
        }
    }

    fn year(&self, year: i32, occasions: &[Occasion<'_>]) -> View {
        let words = self.portal.words();
        let title = words.with("meetings-of-year", &[("year", &year.to_string())]);
        let lead = self.counts(year, occasions);
        let up = vec![Link::to(words.say("meetings"), &Route::meetings())];
        let head = self.portal.head(&title, "meetings", up);
        View {
            head: Head { description: Some(lead.clone()), ..head },
            lead,
            tabs: self.tabs(Some(year)),
            next: self.next_up().filter(|it| it.day.year == year),
            of_year: true,
            lists: vec![Listed {
                id: "list",
                title: words.say("meetings-list"),
                months: self.months_of_year(occasions),
                empty: words.say("meetings-none-ahead"),
            }],
        }
    }

    /// `27 møder i 2026: 20 holdt, 5 planlagt og 1 aflyst`
    fn counts(&self, year: i32, occasions: &[Occasion<'_>]) -> String {
        let words = self.portal.words();
        let count = |of: &[MeetingState], key: &str| {
            let number = occasions.iter().filter(|it| of.contains(&it.state)).count();
            (number > 0).then(|| words.count(key, number))
        };
        let parts: Vec<String> = [
            count(&[MeetingState::Held, MeetingState::AwaitingMinutes], "count-held"),
            count(&[MeetingState::Planned, MeetingState::AgendaSent], "count-planned"),
            count(&[MeetingState::Cancelled], "count-cancelled"),
            count(&[MeetingState::Moved], "count-moved"),
        ]
        .into_iter()
        .flatten()
        .collect();
        let all = words.count("count-meetings", occasions.len());
        let parts = self.portal.language().list(&parts);
        words.with(
            "meetings-year-lead",
            &[("all", &all), ("year", &year.to_string()), ("parts", &parts)],
        )
    }

    fn tabs(&self, here: Option<i32>) -> Vec<Tab> {
        let now = Tab {
            title: self.portal.words().say("meetings-now"),
            href: Route::meetings().as_str().to_owned(),
            here: here.is_none(),
        };
        let years = self.years.iter().rev().map(|year| Tab {
            title: year.to_string(),
            href: Route::year(*year).as_str().to_owned(),
            here: here == Some(*year),
        });
        std::iter::once(now).chain(years).collect()
    }

    fn next_up(&self) -> Option<Next> {
        let Occasion { body, meeting, .. } = self.next?;
        Some(Next {
            link: Link::to(body.name(), &Route::meeting(&meeting.id)),
            day: self.portal.day(meeting.day),
            time: meeting.time.as_ref().map(|it| self.portal.time(it.value)),
        })
    }

    /// The meetings of a year by month, with the months between them that have none.
    fn months_of_year(&self, occasions: &[Occasion<'_>]) -> Vec<Month> {
        let months: Vec<u32> = occasions.iter().map(|it| it.meeting.day.month()).collect();
        let first = months.iter().min().copied().unwrap_or(1);
        let last = months.iter().max().copied().unwrap_or(0);
        let year = occasions.first().map_or(0, |it| it.meeting.day.year());
        let month = |number: u32| {
            let first = NaiveDate::from_ymd_opt(year, number, 1)?;
            let of_month = occasions.iter().filter(|it| it.meeting.day.month() == number);
            let of_month: Vec<Occasion<'_>> = of_month.copied().collect();
            Some(Month {
                id: first.format("m%m").to_string(),
                title: capitalised(&self.portal.language().format(first, "%B")),
                note: Some(self.count(&of_month)),
                rows: self.rows(&of_month),
            })
        };
        (first..=last).filter_map(month).collect()
    }

    /// Some of the meetings, by month, in the order given.
    fn months(&self, list: &str, occasions: &[Occasion<'_>]) -> Vec<Month> {
        let month = |it: &Occasion<'_>| (it.meeting.day.year(), it.meeting.day.month());
        let months = occasions.chunk_by(|a, b| month(a) == month(b));
        let month = |of_month: &[Occasion<'_>]| {
            let first = of_month[0].meeting.day;
            Month {
                id: format!("{list}-{}", first.format("%Y-%m")),
                title: capitalised(&self.portal.language().format(first, "%B %Y")),
                note: None,
                rows: self.rows(of_month),
            }
        };
        months.map(month).collect()
    }

    /// `3 møder, heraf 1 aflyst`
    fn count(&self, occasions: &[Occasion<'_>]) -> String {
        let words = self.portal.words();
        let all = words.count("count-meetings", occasions.len());
        let cancelled = occasions.iter().filter(|it| it.state == MeetingState::Cancelled).count();
        if cancelled == 0 {
            return all;
        }
        let part = words.count("count-cancelled", cancelled);
        words.with("count-of-which", &[("all", &all), ("part", &part)])
    }

    fn rows(&self, occasions: &[Occasion<'_>]) -> Vec<Row> {
        let next =
            |it: &Occasion<'_>| self.next.is_some_and(|next| next.meeting.id == it.meeting.id);
        occasions.iter().map(|it| Row::of(self.portal, it, next(it))).collect()
    }
}
