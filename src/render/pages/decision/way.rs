//! The way of a decision, step by step.

use crate::derive::{Answer, Entry, Sent, Step, What, trail};
use crate::model::{Body, DecisionId, Progress};
use crate::render::prose::plain;
use crate::render::view::{Day, Link, Tag, Who};
use crate::render::{Portal, Route};
use crate::text::first_sentence;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct StepView {
    /// `key` for the decision itself, `todo` for what is still to come, or nothing.
    class: &'static str,
    day: Day,
    body: Option<Link>,
    /// The words before the title.
    label: Option<String>,
    title: Link,
    text: Option<String>,
    tag: Option<Tag>,
    owner: Option<Who>,
    sent: Vec<SentView>,
}

/// Where what was decided was sent, and how it stands with the answer.
#[derive(Serialize)]
struct SentView {
    to: Link,
    text: Option<String>,
    /// That it is still waited for.
    tag: Option<Tag>,
}

/// The way and what meetings have said of it since; no way where nothing went before the decision
/// and nothing came of it.
pub(super) fn steps(portal: &Portal<'_>, entry: &Entry) -> (Vec<StepView>, Vec<StepView>) {
    let steps = trail(portal.record, &entry.id);
    let (told, way): (Vec<&Step>, Vec<&Step>) =
        steps.iter().partition(|it| matches!(it.what, What::FollowedUp(..)));
    let of = Way { portal, entry };
    let told: Vec<StepView> = told.into_iter().filter_map(|it| of.step(it)).collect();
    let is_alone = way.len() < 2 && way.iter().all(|it| it.sent.is_empty());
    match is_alone {
        true => (Vec::new(), told),
        false => (way.into_iter().filter_map(|it| of.step(it)).collect(), told),
    }
}

struct Way<'p> {
    portal: &'p Portal<'p>,
    entry: &'p Entry,
}

impl Way<'_> {
    fn step(&self, step: &Step) -> Option<StepView> {
        let shown = self.what(step)?;
        let sent = step.sent.iter().filter_map(|it| self.sent(it)).collect();
        Some(StepView { sent, ..shown })
    }

    /// Where a decision of the step was sent, and how long the answer took.
    fn sent(&self, sent: &Sent) -> Option<SentView> {
        let to = self.portal.record.model.bodies.get(&sent.to)?;
        let waits = match sent.answer {
            Answer::Given { .. } | Answer::Never => false,
            Answer::OnAgenda { .. } | Answer::Awaited { .. } => true,
        };
        let text = self.portal.answer(&sent.answer, to.short_name());
        let text = text.unwrap_or_else(|| self.portal.words().say("standing-never"));
        Some(SentView {
            to: Link::to(to.short_name(), &Route::body(&to.id)),
            text: (!waits).then(|| text.clone()),
            tag: waits.then_some(Tag { kind: "info", icon: "clock", text }),
        })
    }

    fn what(&self, step: &Step) -> Option<StepView> {
        let words = self.portal.words();
        let day = step.day;
        Some(match &step.what {
            What::Asked(id) if self.entry.answers.as_ref() == Some(id) => {
                self.at(step, id, "way-asked")?
            }
            What::Asked(id) => self.at(step, id, "way-before")?,
            What::Replaces(id) => self.at(step, id, "way-replaces")?,
            What::Answered(id) if self.entry.answered_by.contains(id) => {
                self.at(step, id, "way-answered")?
            }
            What::Answered(id) => self.at(step, id, "way-after")?,
            What::Replaced(id) => self.at(step, id, "way-replaced")?,
            What::OnAgenda(id) => {
                StepView { class: "todo", text: None, ..self.at(step, id, "way-on-agenda")? }
            }
            What::FollowedUp(id, progress) => self.followed_up(step, id, *progress)?,
            What::Taken => {
                let (body, ..) = self.entry.look_up(&self.portal.record.model);
                let title = Link::here(words.say("way-taken"));
                StepView { class: "key", ..self.plain(step, Some(body), title) }
            }
            What::Due => {
                let (body, _, _, decision) = self.entry.look_up(&self.portal.record.model);
                let owner = decision.task.owner.as_ref();
                let overdue = day < self.portal.record.as_of;
                StepView {
                    class: "todo",
                    tag: overdue.then(|| self.portal.status_tag(crate::derive::Status::Overdue)),
                    owner: owner.map(|it| self.portal.owner(&it.value, body)),
                    ..self.plain(step, None, Link::here(words.say("due")))
                }
            }
        })
    }

    /// An item of this or another body, with what was decided there.
    fn at(&self, step: &Step, id: &DecisionId, label: &str) -> Option<StepView> {
        let (body, _, _) = self.portal.record.model.item(id)?;
        let reference = self.portal.reference(id)?;
        let entry = self.portal.record.register.get(id);
        let decided = entry.map(|it| plain(&it.look_up(&self.portal.record.model).3.text));
        let title = Link { title: reference.title, href: Some(reference.href) };
        Some(StepView {
            label: Some(self.portal.words().say(label)),
            text: decided.map(|it| first_sentence(&it).to_owned()),
            ..self.plain(step, Some(body), title)
        })
    }

    fn followed_up(
        &self,
        step: &Step,
        id: &DecisionId,
        progress: Option<Progress>,
    ) -> Option<StepView> {
        let (body, meeting, item) = self.portal.record.model.item(id)?;
        let of = |it: &&crate::model::FollowUp| {
            it.of.as_ref().is_some_and(|it| it.value == self.entry.id)
        };
        let text = item.follow_ups.iter().find(of).map(|it| plain(&it.text));
        let href = Route::meeting(&meeting.id).at(&item.id);
        let title = Link { title: self.portal.words().say("way-followed-up"), href: Some(href) };
        Some(StepView {
            text,
            tag: progress.map(|it| self.portal.progress_tag(it)),
            ..self.plain(step, Some(body), title)
        })
    }

    fn plain(&self, step: &Step, body: Option<&Body>, title: Link) -> StepView {
        StepView {
            class: "",
            day: self.portal.day(step.day),
            body: body.map(|it| Link::to(it.short_name(), &Route::body(&it.id))),
            label: None,
            title,
            text: None,
            tag: None,
            owner: None,
            sent: Vec::new(),
        }
    }
}
