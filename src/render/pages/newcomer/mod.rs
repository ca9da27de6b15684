//! A body for those who are new in it: what it is for and may decide, its rules in plain words,
//! what it decided in the last year and has still to do, who is who, and where it belongs.

mod people;

use super::Kind;
use crate::derive::{Completeness, Entry, occasions_of};
use crate::model::{Body, ItemKind};
use crate::render::commitments::CommitmentRow;
use crate::render::diagrams::{self, Figure, Subject};
use crate::render::glossary::Term;
use crate::render::plain_words::Chapter;
use crate::render::powers::Power;
use crate::render::rows::{DecisionRow, MeetingRow};
use crate::render::view::{Head, Link};
use crate::render::{Output, Portal, Route};
use chrono::{Months, NaiveDate};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

const DECISIONS: usize = 10;
const UNDONE: usize = 20;
const MEETINGS: usize = 4;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let bodies = portal.record.bodies_in_being();
    let page =
        |it: &Body| Output::page(Route::newcomer(&it.id), "newcomer.html", &view(portal, it));
    bodies.map(page).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    body: Link,
    mandate: Link,
    purpose: Option<String>,
    /// Whether the mandate could be read.
    is_read: bool,
    powers: Vec<Power>,
    chapters: Vec<Chapter>,
    /// What the mandate says nothing of.
    open: Vec<String>,
    decisions: Vec<DecisionRow>,
    /// How many there were in the last year.
    decided: String,
    register: Link,
    undone: Vec<CommitmentRow>,
    undone_count: String,
    leading: Vec<people::Leading>,
    groups: Vec<people::Group>,
    places: Vec<people::Place>,
    figures: Vec<Figure>,
    above: Option<Near>,
    under: Vec<Near>,
    meetings: Vec<MeetingRow>,
    calendar: Link,
    terms: Vec<Term>,
    sections: Vec<Section>,
}

/// A body above or under this one.
#[derive(Serialize)]
struct Near {
    link: Link,
    purpose: Option<String>,
    ended: bool,
}

/// A part of the page, for its contents.
#[derive(Serialize)]
struct Section {
    title: String,
    id: &'static str,
}

fn view(portal: &Portal<'_>, body: &Body) -> View {
    let (words, record) = (portal.words(), portal.record);
    let mandate = body.mandate_on(record.as_of);
    let places = people::places(portal, body);
    let decisions = of_last_year(portal, body);
    let rows = portal.undone(body);
    let mut view = View {
        head: head(portal, body),
        body: portal.body_link(body),
        mandate: Link::to(
            words.say("body-read-mandate"),
            &Route::mandate(&body.id, mandate.version.as_deref()),
        ),
        purpose: mandate.purpose.as_ref().map(|it| it.value.clone()),
        is_read: !mandate.hollow,
        powers: portal.powers(body, mandate),
        chapters: portal.plain_words(body, mandate),
        open: open(portal, body),
        decided: words.count("newcomer-decided", decisions.len()),
        decisions: decisions.iter().take(DECISIONS).map(|it| portal.decision_row(it)).collect(),
        register: Link::to(words.say("newcomer-all-decisions"), &portal.register_of(body)),
        undone_count: words.count("newcomer-undone-count", rows.len()),
        undone: rows.into_iter().take(UNDONE).collect(),
        leading: people::leading(portal, body),
        groups: people::groups(portal, places.clone()),
        places,
        figures: diagrams::of(portal, Subject::Body(body), &Route::newcomer(&body.id)),
        above: (record.structure.parent(&body.id))
            .and_then(|it| record.model.bodies.get(it))
            .map(|it| near(portal, it)),
        under: (record.structure.children(&body.id).iter())
            .filter_map(|it| record.model.bodies.get(it))
            .map(|it| near(portal, it))
            .collect(),
        meetings: (occasions_of(record, [body]).into_iter())
            .filter(|it| it.state.lies_ahead())
            .take(MEETINGS)
            .map(|it| portal.meeting_row(it))
            .collect(),
        calendar: Link::to(words.say("newcomer-calendar"), &Route::meetings()),
        terms: Vec::new(),
        sections: Vec::new(),
    };
    view.terms = portal.glossary(&said(portal, &view));
    view.sections = sections(portal, &view);
    view
}

fn head(portal: &Portal<'_>, body: &Body) -> Head {
    let words = portal.words();
    let title = words.with("newcomer-title", &[("name", body.short_name())]);
    let up = vec![Link::to(words.say("bodies"), &Route::bodies()), portal.body_link(body)];
    let about = words.with("newcomer-about", &[("name", body.name())]);
    let file = body.mandate_on(portal.record.as_of).span.file;
    Head { description: Some(about), ..portal.head_of(&title, "bodies", up, file) }
}

fn open(portal: &Portal<'_>, body: &Body) -> Vec<String> {
    let mandate = body.mandate_on(portal.record.as_of);
    let open = if mandate.hollow { Vec::new() } else { Completeness::of(mandate).open };
    open.iter().map(|it| portal.words().say(&format!("rule-kind-{}", it.word()))).collect()
}

/// What the body decided in the last twelve months, the newest first. Approving an agenda is no
/// news.
fn of_last_year<'p>(portal: &'p Portal<'_>, body: &Body) -> Vec<&'p Entry> {
    let (record, model) = (portal.record, &portal.record.model);
    let since = record.as_of.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN);
    let is_news =
        |it: &&Entry| it.day > since && it.look_up(model).2.kind != Some(ItemKind::Consent);
    record.register.of_body(&body.id).into_iter().filter(is_news).collect()
}

fn near(portal: &Portal<'_>, body: &Body) -> Near {
    Near {
        link: portal.body_link(body),
        purpose: body.mandate.purpose.as_ref().map(|it| it.value.clone()),
        ended: body.life().is_over(portal.record.as_of),
    }
}

/// Everything that the page says of the body, for the words to be explained.
fn said(portal: &Portal<'_>, view: &View) -> String {
    let mut res: Vec<String> = view.purpose.iter().cloned().collect();
    for power in &view.powers {
        res.push(power.title.clone());
        res.extend(power.items.iter().map(|it| it.text.clone()));
    }
    for chapter in &view.chapters {
        res.push(chapter.title.clone());
        for sentence in &chapter.sentences {
            res.push(sentence.text.clone());
            res.extend(sentence.of_house.then(|| portal.words().say("house-rule")));
        }
    }
    res.extend(view.open.iter().cloned());
    res.extend(view.decisions.iter().map(|it| it.link.title.clone()));
    res.extend(view.leading.iter().map(|it| it.role.clone()));
    for place in &view.places {
        res.extend([place.seat.clone(), place.said(portal)]);
    }
    // What the page says of every body.
    let headings = ["newcomer-mandate", "newcomer-places-intro", "newcomer-place"];
    res.extend(headings.map(|it| portal.words().say(it)));
    res.join("\n")
}

fn sections(portal: &Portal<'_>, view: &View) -> Vec<Section> {
    let parts = [
        (view.is_read, "maa", "newcomer-powers"),
        (view.is_read, "regler", "newcomer-rules"),
        (true, "beslutninger", "newcomer-decisions"),
        (true, "opgaver", "newcomer-undone"),
        (true, "hvem", "newcomer-people"),
        (!view.places.is_empty(), "plads", "newcomer-places"),
        (true, "her", "newcomer-place"),
        (true, "moeder", "newcomer-meetings"),
        (!view.terms.is_empty(), "ord", "newcomer-terms"),
    ];
    (parts.into_iter())
        .filter(|(shown, _, _)| *shown)
        .map(|(_, id, key)| Section { title: portal.words().say(key), id })
        .collect()
}
