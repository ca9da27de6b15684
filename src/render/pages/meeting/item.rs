//! An item of the meeting; what was decided stands first.

use super::annexes::{self, Annex};
use super::enough;
use super::since::{self, Changed};
use crate::derive::{QuorumOf, Timetable, standing_items};
use crate::model::{
    Action, Actor, Body, Decision, DecisionId, FollowUp, Item, ItemKind, Meeting, Passage, Prose,
    Recused, Task,
};
use crate::render::view::{Day, Link, Reference, Tag, Who};
use crate::render::{Portal, Route};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct ItemView {
    id: String,
    number: u32,
    title: String,
    /// Whether it was treated behind closed doors.
    closed: bool,
    /// What there is to show; nothing where the edition withholds it.
    open: Option<Open>,
}

#[derive(Serialize)]
struct Open {
    kind: Option<Tag>,
    /// Whether it stands on every agenda.
    standing: bool,
    /// When it is to begin, as long as that is to come.
    start: Option<String>,
    minutes: Option<u32>,
    by: Option<Who>,
    case: Option<String>,
    /// What it answers: a recommendation from below, or a decision from above.
    answers: Option<Answers>,
    answered_by: Vec<Reference>,
    decisions: Vec<DecisionView>,
    recommendations: Vec<PassageView>,
    prose: Vec<String>,
    annexes: Vec<Annex>,
    /// What has become since of the decisions it rests on.
    since: Vec<Changed>,
    /// The mark of an item at which too few were there to decide.
    lost: Option<Tag>,
    actions: Vec<Doing>,
    follow_ups: Vec<Following>,
    dissents: Vec<PassageView>,
    recusals: Vec<PassageView>,
    recused: Vec<Recusal>,
}

#[derive(Serialize)]
struct Answers {
    /// The key of the words before the link.
    key: &'static str,
    to: Reference,
    /// How long that has been waited for, or took.
    waited: Option<String>,
}

#[derive(Serialize)]
struct DecisionView {
    text: String,
    tag: Option<Tag>,
    task: TaskView,
    href: Option<String>,
    /// What it took the place of.
    replaces: Vec<Reference>,
    /// What took its place.
    replaced_by: Option<Reference>,
}

#[derive(Serialize)]
struct TaskView {
    owner: Option<Who>,
    due: Option<Day>,
    to: Option<Link>,
}

#[derive(Serialize)]
struct PassageView {
    /// Whose it is.
    whose: Option<Who>,
    text: String,
}

/// Something to be done beside a decision.
#[derive(Serialize)]
struct Doing {
    text: String,
    tag: Option<Tag>,
    task: TaskView,
}

/// What is said of an earlier decision.
#[derive(Serialize)]
struct Following {
    of: Option<Reference>,
    text: String,
    tag: Option<Tag>,
}

#[derive(Serialize)]
struct Recusal {
    who: Who,
    reason: Option<String>,
}

/// The items of a meeting, and what is known of them together.
pub(super) struct Items<'p> {
    pub(super) portal: &'p Portal<'p>,
    pub(super) body: &'p Body,
    pub(super) meeting: &'p Meeting,
    pub(super) quorum: Option<&'p QuorumOf<'p>>,
    pub(super) timetable: Option<&'p Timetable>,
}

impl Items<'_> {
    pub(super) fn all(&self) -> Vec<ItemView> {
        let Items { portal, body, meeting, .. } = *self;
        let standing = standing_items(&portal.record.model.site, body, meeting);
        let maker = Maker { portal, body, meeting, on: Route::meeting(&meeting.id) };
        let view = |(at, item): (usize, &Item)| {
            // Of a withheld item the model keeps number and title alone.
            let open = (!item.text_is_withheld()).then(|| Open {
                standing: standing.as_ref().is_some_and(|it| it.has_item(&item.title)),
                start: self.start(at),
                lost: self.lost(at),
                ..maker.open(item)
            });
            let (id, title) = (item.id.clone(), item.title.clone());
            ItemView { id, number: item.number, title, closed: item.closed, open }
        };
        meeting.items.iter().enumerate().map(view).collect()
    }

    /// When an item is to begin; once there are minutes, the plan says nothing of what was.
    fn start(&self, at: usize) -> Option<String> {
        let start = (*self.timetable?.starts.get(at)?)?;
        let time = self.portal.language().clock(start);
        let ahead = !self.meeting.has_minutes();
        ahead.then(|| self.portal.words().with("time-from", &[("from", &time)]))
    }

    fn lost(&self, at: usize) -> Option<Tag> {
        enough::lost(self.portal, self.quorum?.items.get(at)?)
    }
}

impl ItemView {
    pub(super) fn annexes(&self) -> impl Iterator<Item = &Annex> {
        self.open.iter().flat_map(|it| &it.annexes)
    }
}

struct Maker<'p> {
    portal: &'p Portal<'p>,
    body: &'p Body,
    meeting: &'p Meeting,
    on: Route,
}

impl Maker<'_> {
    fn open(&self, item: &Item) -> Open {
        let portal = self.portal;
        let own = DecisionId::of_item(&self.meeting.id, &item.id);
        let entry = portal.record.register.get(&own);
        let answered_by = entry.map_or(&[][..], |it| it.answered_by.as_slice());
        Open {
            kind: item.kind.map(|it| kind_tag(portal, it)),
            standing: false,
            start: None,
            lost: None,
            minutes: item.minutes.as_ref().map(|it| it.value),
            by: item.by.as_ref().map(|it| portal.owner(&it.value, self.body)),
            case: item.case.as_ref().map(|it| it.value.clone()),
            answers: item.answers.as_ref().and_then(|it| self.answers(&own, &it.value)),
            answered_by: answered_by.iter().filter_map(|it| portal.reference(it)).collect(),
            decisions: item.decisions.iter().map(|it| self.decision(it)).collect(),
            recommendations: item.recommendations.iter().map(|it| self.passage(it)).collect(),
            prose: prose(portal, &self.meeting.prose, item, &self.on),
            annexes: annexes::of_item(portal, self.meeting, item),
            since: since::changed(portal, self.meeting, item),
            actions: item.actions.iter().map(|it| self.action(it)).collect(),
            follow_ups: item.follow_ups.iter().map(|it| self.follow_up(it)).collect(),
            dissents: item.dissents.iter().map(|it| self.passage(it)).collect(),
            recusals: item.recusals.iter().map(|it| self.passage(it)).collect(),
            recused: self.recused(item),
        }
    }

    fn answers(&self, own: &DecisionId, id: &DecisionId) -> Option<Answers> {
        let above = self.portal.record.structure.ancestors(&self.body.id);
        let from_above = above.into_iter().any(|it| *it == id.meeting.body);
        let key = if from_above { "answers-decision" } else { "answers-recommendation" };
        let asked = self.portal.record.register.get(id);
        let waited = asked.and_then(|it| self.portal.waited(it, own));
        Some(Answers { key, to: self.portal.reference(id)?, waited })
    }

    fn decision(&self, decision: &Decision) -> DecisionView {
        let entry = self.portal.record.register.get(&decision.id);
        DecisionView {
            text: self.html(&decision.text),
            tag: entry.map(|it| self.portal.status_tag(it.status)),
            task: self.task(&decision.task),
            href: entry.map(|_| Route::decision(&decision.id).as_str().to_owned()),
            replaces: (decision.task.replaces.iter())
                .filter_map(|it| self.portal.reference(&it.value))
                .collect(),
            replaced_by: (entry.and_then(|it| it.replaced_by.as_ref()))
                .and_then(|it| self.portal.reference(it)),
        }
    }

    fn action(&self, action: &Action) -> Doing {
        let progress = action.task.progress.as_ref();
        Doing {
            text: self.html(&action.text),
            tag: progress.map(|it| self.portal.progress_tag(it.value)),
            task: self.task(&action.task),
        }
    }

    fn follow_up(&self, follow_up: &FollowUp) -> Following {
        let progress = follow_up.progress.as_ref();
        Following {
            of: follow_up.of.as_ref().and_then(|it| self.portal.reference(&it.value)),
            text: self.html(&follow_up.text),
            tag: progress.map(|it| self.portal.progress_tag(it.value)),
        }
    }

    fn task(&self, task: &Task) -> TaskView {
        let bodies = &self.portal.record.model.bodies;
        TaskView {
            owner: task.owner.as_ref().map(|it| self.portal.owner(&it.value, self.body)),
            due: task.due.as_ref().map(|it| self.portal.day(it.value)),
            to: (task.to.as_ref().and_then(|it| bodies.get(&it.value)))
                .map(|it| self.portal.body_link(it)),
        }
    }

    fn passage(&self, passage: &Passage) -> PassageView {
        PassageView {
            whose: (passage.argument.as_ref()).map(|it| self.portal.acting(&it.value, self.body)),
            text: self.html(&passage.text),
        }
    }

    /// Whoever the front matter says was disqualified at this item, by its anchor or its number,
    /// unless a marked quote tells as much.
    fn recused(&self, item: &Item) -> Vec<Recusal> {
        let told: Vec<&Actor> = item
            .recusals
            .iter()
            .filter_map(|it| it.argument.as_ref())
            .map(|it| &it.value)
            .collect();
        let all = self.meeting.attendance.recused.iter();
        let here = all.filter(|it| it.item.as_ref().is_some_and(|it| item.is_called(&it.value)));
        let is_told = |it: &Recused| told.contains(&&Actor::Person(it.person.value.clone()));
        let here = here.filter(|it| it.reason.is_some() || !is_told(it));
        here.map(|it| Recusal {
            who: self.portal.called(&it.person.value),
            reason: it.reason.as_ref().map(|it| it.value.clone()),
        })
        .collect()
    }

    fn html(&self, text: &str) -> String {
        self.portal.html_of_text(text, &self.meeting.prose.path, &self.on)
    }
}

fn kind_tag(portal: &Portal<'_>, kind: ItemKind) -> Tag {
    let icon = match kind {
        ItemKind::Decision => "scale",
        ItemKind::Discussion => "users",
        ItemKind::Information => "hint",
        ItemKind::Consent => "check",
    };
    Tag { kind: "line", icon, text: portal.words().say(&format!("item-{}", kind.word())) }
}

/// The prose between the marked quotes, as HTML.
fn prose(portal: &Portal<'_>, prose: &Prose, item: &Item, on: &Route) -> Vec<String> {
    let filled = item.prose.iter().filter(|it| !portal.tree.slice(**it).trim().is_empty());
    filled.map(|it| portal.html_of(prose, *it, on)).collect()
}
