//! A decision: its text, who answers for it, where it came from and what became of it.

mod notices;
mod way;

use self::notices::{AuthorityView, Notice, Notices};
use self::way::StepView;
use super::Kind;
use crate::derive::{Entry, Status};
use crate::model::{DecisionId, Item, Meeting};
use crate::render::prose::plain;
use crate::render::view::{Day, Head, Link, Reference, Tag, Who};
use crate::render::{Output, Portal, Route};
use crate::text::{Span, first_sentence};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let all = portal.record.register.newest_first();
    let notices = Notices::of(portal);
    let page = |it: &&Entry| {
        let view = view(portal, it, &notices);
        Output::page(Route::decision(&it.id), "decision.html", &view)
    };
    all.iter().map(page).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    /// `BODY/DATE/ITEM`
    number: String,
    tag: Tag,
    /// Why it stands as it does.
    standing: Option<String>,
    notices: Vec<Notice>,
    /// The decision, as HTML.
    text: String,
    body: Link,
    day: Day,
    /// The place in the minutes.
    minutes: Link,
    owner: Option<Who>,
    /// Who answers for it today, where the owner is an office or a seat.
    owners_today: Vec<Who>,
    due: Option<Day>,
    overdue: bool,
    to: Option<Link>,
    case: Option<String>,
    /// The mandate that was in force, and what of it the decision rests on.
    mandate: Link,
    authorities: Vec<AuthorityView>,
    answers: Option<Reference>,
    answered_by: Vec<Reference>,
    replaces: Vec<Reference>,
    replaced_by: Option<Reference>,
    way: Vec<StepView>,
    /// What meetings have said of it since.
    told: Vec<StepView>,
    recommendations: Vec<String>,
    /// The case in short, as HTML.
    short: Vec<String>,
}

fn view(portal: &Portal<'_>, entry: &Entry, notices: &Notices<'_>) -> View {
    let (body, meeting, item, decision) = entry.look_up(&portal.record.model);
    let on = Route::decision(&entry.id);
    let task = &decision.task;
    let references = |all: &[DecisionId]| -> Vec<Reference> {
        all.iter().filter_map(|it| portal.reference(it)).collect()
    };
    let html = |text: &str| portal.html_of_text(text, &meeting.prose.path, &on);
    let owner = task.owner.as_ref().map(|it| &it.value);
    let replaces: Vec<DecisionId> = task.replaces.iter().map(|it| it.value.clone()).collect();
    let (way, told) = way::steps(portal, entry);
    View {
        head: head(portal, meeting, item, &decision.text),
        number: entry.id.to_string(),
        tag: portal.status_tag(entry.status),
        standing: portal.became(entry),
        notices: notices.about(portal, entry),
        text: html(&decision.text),
        body: portal.body_link(body),
        day: portal.day(entry.day),
        minutes: minutes(portal, meeting, item),
        owner: owner.map(|it| portal.owner(it, body)),
        owners_today: owner.map(|it| portal.owners_today(it, body)).unwrap_or_default(),
        due: task.due.as_ref().map(|it| portal.day(it.value)),
        overdue: entry.status == Status::Overdue,
        to: (task.to.as_ref().and_then(|it| portal.record.model.bodies.get(&it.value)))
            .map(|it| portal.body_link(it)),
        case: item.case.as_ref().map(|it| it.value.clone()),
        mandate: portal.mandate_link(body, meeting),
        authorities: notices::authorities_of(portal, entry),
        answers: entry.answers.as_ref().and_then(|it| portal.reference(it)),
        answered_by: references(&entry.answered_by),
        replaces: references(&replaces),
        replaced_by: entry.replaced_by.as_ref().and_then(|it| portal.reference(it)),
        way,
        told,
        recommendations: item.recommendations.iter().map(|it| html(&it.text)).collect(),
        short: short(portal, meeting, item, &on),
    }
}

fn head(portal: &Portal<'_>, meeting: &Meeting, item: &Item, text: &str) -> Head {
    let up = vec![Link::to(portal.words().say("decisions"), &Route::register())];
    let head = portal.head_of(&item.title, "decisions", up, meeting.span.file);
    Head { description: Some(first_sentence(&plain(text)).to_owned()), ..head }
}

/// `Referat, punkt 3`
fn minutes(portal: &Portal<'_>, meeting: &Meeting, item: &Item) -> Link {
    let title = portal.words().count("minutes-item", item.number as usize);
    Link { title, href: Some(Route::meeting(&meeting.id).at(&item.id)) }
}

/// The item's prose until its first heading: the rest stands in the minutes.
fn short(portal: &Portal<'_>, meeting: &Meeting, item: &Item, on: &Route) -> Vec<String> {
    let headings = meeting.prose.outline.headings.iter().map(|it| it.span.start);
    let within = |it: &u32| item.body.start <= *it && *it < item.body.end;
    let said = |end: u32| {
        let until = |it: &Span| Span { end: it.end.min(end).max(it.start), ..*it };
        let parts = item.prose.iter().map(until);
        parts.filter(|it| !portal.tree.slice(*it).trim().is_empty()).collect::<Vec<Span>>()
    };
    let ends = headings.filter(within).chain([item.body.end]);
    let parts = ends.map(said).find(|it| !it.is_empty()).unwrap_or_default();
    parts.into_iter().map(|it| portal.html_of(&meeting.prose, it, on)).collect()
}
