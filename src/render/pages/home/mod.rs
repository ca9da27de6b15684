//! The front page: what needs attention, who there is, what comes, what was decided.

mod attention;

use self::attention::{Concern, concerns};
use super::Kind;
use crate::derive::{KeyFigures, occasions};
use crate::model::ItemKind;
use crate::render::diagrams::{self, Figure, Subject};
use crate::render::news::NewsRow;
use crate::render::rows::{DecisionRow, MeetingRow};
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use chrono::Datelike;
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

/// How many meetings, decisions and news the front page shows.
const SHOWN: usize = 5;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::home(), "home.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    /// Whether there is a body to show.
    filled: bool,
    shortcuts: Vec<Link>,
    concerns: Vec<Concern>,
    /// How many bodies there are, and what the boxes lead to.
    note: String,
    figures: Vec<Figure>,
    meetings: Vec<MeetingRow>,
    decisions: Vec<DecisionRow>,
    news: Vec<NewsRow>,
    stats: Vec<Stat>,
    practice: Option<Practice>,
    all_meetings: String,
    all_decisions: String,
    all_news: String,
    feed: Option<String>,
}

/// A number and what it counts.
#[derive(Serialize)]
struct Stat {
    number: usize,
    text: String,
}

/// How practice stands to the mandates in the latest year of the ledger.
#[derive(Serialize)]
struct Practice {
    title: String,
    href: String,
    summary: String,
}

fn view(portal: &Portal<'_>) -> View {
    let (record, words) = (portal.record, portal.words());
    let figures = KeyFigures::of(record);
    let mut meetings = occasions(record);
    meetings.retain(|it| it.state.lies_ahead());
    let mut decisions = record.register.newest_first();
    // What was passed without discussion is no news.
    decisions.retain(|it| it.look_up(&record.model).2.kind != Some(ItemKind::Consent));
    View {
        head: Head {
            title: portal.site_title(),
            section: "home",
            description: Some(words.say("front-lead")),
            json_ld: portal.json_ld(&[], Some(portal.about_site())),
            ..Head::default()
        },
        filled: !record.model.bodies.is_empty(),
        shortcuts: shortcuts(portal),
        concerns: concerns(portal),
        note: words.count("front-diagram-note", figures.bodies),
        figures: diagrams::of(portal, Subject::Organisation, &Route::home()),
        meetings: meetings.iter().take(SHOWN).map(|it| portal.meeting_row(*it)).collect(),
        decisions: decisions.iter().take(SHOWN).map(|it| portal.decision_row(it)).collect(),
        news: record
            .news
            .newest_first()
            .iter()
            .filter_map(|it| portal.news_row(it))
            .take(SHOWN)
            .collect(),
        stats: stats(portal, figures),
        practice: practice(portal),
        all_meetings: Route::meetings().as_str().to_owned(),
        all_decisions: Route::register().as_str().to_owned(),
        all_news: Route::news().as_str().to_owned(),
        feed: portal.feed(&Route::news_feed()),
    }
}

/// Where most readers want to go, beside the main menu.
fn shortcuts(portal: &Portal<'_>) -> Vec<Link> {
    let words = portal.words();
    let year = portal.record.as_of.year();
    let meetings = portal.record.model.bodies.values().flat_map(|it| &it.meetings);
    let meets = meetings.map(|it| it.day.year()).any(|it| it == year);
    let number = year.to_string();
    let of_year = Link::to(words.with("front-year", &[("year", &number)]), &Route::year(year));
    let mut res = vec![
        Link::to(words.say("front-mandates"), &Route::bodies()),
        Link::to(words.say("front-seats-of-mine"), &Route::organisations()),
        Link::to(words.say("front-find-person"), &Route::people()),
    ];
    res.extend(meets.then_some(of_year));
    res.push(Link::to(words.say("secretariat-title"), &Route::secretariat("", 1)));
    res
}

fn stats(portal: &Portal<'_>, figures: KeyFigures) -> Vec<Stat> {
    let words = portal.words();
    let year = portal.record.as_of.year().to_string();
    let places = (figures.filled + figures.vacant).to_string();
    let meetings = (figures.held + figures.planned).to_string();
    let stat = |number, text| Stat { number, text };
    vec![
        stat(figures.bodies, words.count("front-stat-bodies", figures.bodies)),
        stat(figures.filled, words.with("front-stat-seats", &[("of", &places)])),
        stat(
            figures.held,
            words.with("front-stat-meetings", &[("of", &meetings), ("year", &year)]),
        ),
        stat(figures.decisions, words.with("front-stat-decisions", &[("year", &year)])),
    ]
}

fn practice(portal: &Portal<'_>) -> Option<Practice> {
    let year = *portal.ledger.years().first()?;
    let rows = portal.ledger.rows().iter().filter(|it| it.year == year);
    Some(Practice {
        title: portal.words().with("ledger-overview", &[("year", &year.to_string())]),
        href: Route::ledger(year, "", 1).as_str().to_owned(),
        summary: portal.ledger_summary(rows),
    })
}
