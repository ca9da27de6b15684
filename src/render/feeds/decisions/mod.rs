//! The register: as a table for a spreadsheet, as JSON, and as the lean list that the register's
//! own page narrows in a browser.
//!
//! The JSON has a key for everything, `null` where there is nothing, and English names that do not
//! change within a version. Addresses are paths from the root of the portal.

mod list;

use super::Feed;
use super::table::table;
use crate::derive::Entry;
use crate::model::{DecisionId, Progress};
use crate::render::prose::plain;
use crate::render::{Output, Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) const FEED: Feed = Feed { make };

/// The version of the JSON's shape; a change that breaks readers raises it.
const VERSION: u32 = 1;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let entries = portal.record.register.newest_first();
    let decisions: Vec<DecisionData<'_>> = entries.iter().map(|it| data(portal, it)).collect();
    let table = lines(portal, &decisions);
    let file = File {
        format: "mandat-decisions",
        version: VERSION,
        as_of: portal.record.as_of.to_string(),
        generator: concat!("mandat ", env!("CARGO_PKG_VERSION")),
        decisions,
    };
    let json = serde_json::to_string_pretty(&file).expect("texts and numbers become JSON");
    vec![
        Output::text(Route::decisions_file("csv"), table),
        Output::text(Route::decisions_file("json"), json + "\n"),
        Output::text(Route::decisions_list(), list::list(portal, &entries)),
    ]
}

/// The file.
#[derive(Serialize, JsonSchema)]
pub(super) struct File<'a> {
    /// `mandat-decisions`.
    format: &'static str,
    /// The version of this shape.
    version: u32,
    /// The day that statuses are of.
    as_of: String,
    /// The program and its version.
    generator: &'static str,
    /// Every decision, the newest first.
    decisions: Vec<DecisionData<'a>>,
}

/// A decision.
#[derive(Serialize, JsonSchema)]
struct DecisionData<'a> {
    /// The id: `BODY/MEETING/ITEM`.
    id: String,
    /// The lasting address of its page.
    page: String,
    /// The title of the item it was taken under.
    title: &'a str,
    /// What was decided, without marks.
    text: String,
    /// The id of the body that took it.
    body: &'a str,
    /// The name of that body.
    body_name: &'a str,
    /// The day it was taken.
    date: String,
    /// What the item was for: `decision`, `discussion`, `information` or `consent`.
    kind: Option<&'static str>,
    /// What has become of it: `overdue`, `awaiting`, `pending`, `adopted`, `done`, `replaced` or
    /// `dropped`.
    status: &'static str,
    /// The portal's word for that.
    status_name: String,
    /// Who must carry it out, as this edition names them.
    owner: Option<String>,
    /// Whether there is an owner whom this edition does not name.
    owner_withheld: bool,
    /// The address of the owner's page.
    owner_page: Option<String>,
    /// The day by which it is to be carried out.
    due: Option<String>,
    /// The id of the body that it was sent to.
    sent_to: Option<&'a str>,
    /// The id of the decision that it answers.
    answers: Option<String>,
    /// The ids of the items that answer it, in order of day.
    answered_by: Vec<String>,
    /// The ids of the decisions that it replaces.
    replaces: Vec<String>,
    /// The id of the decision that replaced it.
    replaced_by: Option<String>,
    /// The number of the case.
    case_number: Option<&'a str>,
    /// The number of the item in the minutes.
    item_number: u32,
    /// What it is about, in the words of the mandate's powers.
    subject: Option<&'a str>,
    /// What later meetings said of it, in order of day.
    follow_ups: Vec<FollowUpData>,
    /// The address of the place in the minutes where it stands.
    minutes: String,
}

/// What a later meeting said of a decision.
#[derive(Serialize, JsonSchema)]
struct FollowUpData {
    /// The id of the item that said it.
    item: String,
    /// The address of its place in the minutes.
    minutes: String,
    /// How far it had come: `ongoing`, `done` or `dropped`.
    progress: Option<&'static str>,
}

fn data<'a>(portal: &Portal<'a>, entry: &'a Entry) -> DecisionData<'a> {
    let model = &portal.record.model;
    let (body, meeting, item, decision) = entry.look_up(model);
    let task = &decision.task;
    let owner = task.owner.as_ref().map(|it| portal.owner(&it.value, body));
    // What this edition does not show is not pointed at either.
    let shown = |it: &DecisionId| portal.reference(it).map(|_| it.to_string());
    let to = task.to.as_ref().and_then(|it| model.bodies.get(&it.value));
    DecisionData {
        id: entry.id.to_string(),
        page: Route::decision(&entry.id).as_str().to_owned(),
        title: &item.title,
        text: plain(&decision.text),
        body: body.id.as_str(),
        body_name: body.name(),
        date: entry.day.to_string(),
        kind: item.kind.map(|it| it.word()),
        status: entry.status.word(),
        status_name: portal.status_tag(entry.status).text,
        owner_withheld: owner.as_ref().is_some_and(|it| it.name.is_none()),
        owner_page: owner.as_ref().and_then(|it| it.href.clone()),
        owner: owner.and_then(|it| it.name),
        due: task.due.as_ref().map(|it| it.value.to_string()),
        sent_to: to.map(|it| it.id.as_str()),
        answers: entry.answers.as_ref().and_then(shown),
        answered_by: entry.answered_by.iter().filter_map(shown).collect(),
        replaces: task.replaces.iter().filter_map(|it| shown(&it.value)).collect(),
        replaced_by: entry.replaced_by.as_ref().and_then(shown),
        case_number: item.case.as_ref().map(|it| it.value.as_str()),
        item_number: item.number,
        subject: task.subject.as_ref().map(|it| it.value.as_str()),
        follow_ups: follow_ups(portal, entry),
        minutes: Route::meeting(&meeting.id).at(&item.id),
    }
}

fn follow_ups(portal: &Portal<'_>, entry: &Entry) -> Vec<FollowUpData> {
    let follow_up = |(id, progress): &(DecisionId, Option<Progress>)| {
        let (_, meeting, item) = portal.record.model.item(id)?;
        Some(FollowUpData {
            item: id.to_string(),
            minutes: Route::meeting(&meeting.id).at(&item.id),
            progress: progress.map(Progress::word),
        })
    };
    entry.followed_up.iter().filter_map(follow_up).collect()
}

const COLUMNS: [&str; 22] = [
    "id",
    "page",
    "title",
    "text",
    "body",
    "body_name",
    "date",
    "kind",
    "status",
    "status_name",
    "owner",
    "due",
    "sent_to",
    "answers",
    "answered_by",
    "replaces",
    "replaced_by",
    "case_number",
    "item_number",
    "subject",
    "follow_ups",
    "minutes",
];

/// The decisions as a table, with several ids in a cell parted by spaces.
fn lines(portal: &Portal<'_>, decisions: &[DecisionData<'_>]) -> String {
    let words = portal.words();
    let titles = COLUMNS.map(|it| words.say(&format!("decisions-column-{it}")));
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    let cells = |it: &DecisionData<'_>| -> Vec<String> {
        let owner = match it.owner_withheld {
            true => words.say("name-withheld"),
            false => text(&it.owner),
        };
        let follow_ups: Vec<&str> = it.follow_ups.iter().map(|it| it.item.as_str()).collect();
        vec![
            it.id.clone(),
            it.page.clone(),
            it.title.to_owned(),
            it.text.clone(),
            it.body.to_owned(),
            it.body_name.to_owned(),
            it.date.clone(),
            it.kind.map(|it| words.say(&format!("item-{it}"))).unwrap_or_default(),
            it.status.to_owned(),
            it.status_name.clone(),
            owner,
            text(&it.due),
            it.sent_to.unwrap_or_default().to_owned(),
            text(&it.answers),
            it.answered_by.join(" "),
            it.replaces.join(" "),
            text(&it.replaced_by),
            it.case_number.unwrap_or_default().to_owned(),
            it.item_number.to_string(),
            it.subject.unwrap_or_default().to_owned(),
            follow_ups.join(" "),
            it.minutes.clone(),
        ]
    };
    let lines = std::iter::once(titles.to_vec()).chain(decisions.iter().map(cells));
    table(portal.language(), lines)
}
