//! A finding as the lists of findings show it, with what it concerns.

use super::view::{Link, Tag, Trouble};
use super::{Portal, Route};
use crate::check::{Diagnostic, Level, Nature};
use crate::model::{Body, Meeting};
use crate::source::Kind;
use crate::text::sentence;
use serde::Serialize;

/// A finding with what it concerns.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FindingView {
    /// What is so, and where.
    trouble: Trouble,
    /// `is-bad`, `is-warn` or `is-mute`.
    class: &'static str,
    /// How grave it is.
    level: Tag,
    /// Of what sort it is: waived, of a house rule, of something that the mandate leaves open or
    /// that cannot be decided. A plain breach has none.
    tags: Vec<Tag>,
    /// The decision that waived it.
    waived_by: Option<Link>,
    /// What else is to be known.
    notes: Vec<String>,
    /// The clause of the mandate that it rests on.
    clause: Option<Link>,
    /// The page that it concerns.
    about: Option<Link>,
}

impl Portal<'_> {
    /// A finding with what it concerns.
    pub(super) fn finding(&self, finding: &Diagnostic) -> FindingView {
        let language = self.language();
        FindingView {
            trouble: self.trouble_of(finding),
            class: match finding.level {
                Level::Error => "is-bad",
                Level::Warning => "is-warn",
                Level::Hint => "is-mute",
            },
            level: self.level(finding.level),
            tags: self.sorts(finding),
            waived_by: self.waived_by(finding),
            notes: finding.notes.iter().map(|it| sentence(it.in_language(language))).collect(),
            clause: self.clause_of(finding),
            about: self.about(finding),
        }
    }

    /// How grave a finding is.
    pub(super) fn level(&self, level: Level) -> Tag {
        let (kind, icon, key) = match level {
            Level::Error => ("bad", "alert", "findings-error"),
            Level::Warning => ("warn", "clock", "findings-warning"),
            Level::Hint => ("mute", "hint", "findings-hint"),
        };
        Tag { kind, icon, text: self.words().say(key) }
    }

    /// The findings that concern a body.
    pub(super) fn findings_of_body(&self, body: &Body) -> Vec<FindingView> {
        self.of_body(body).iter().map(|it| self.finding(it)).collect()
    }

    fn sorts(&self, finding: &Diagnostic) -> Vec<Tag> {
        let tag = |kind, icon, key| Tag { kind, icon, text: self.words().say(key) };
        let mut res = Vec::new();
        if finding.waived.is_some() {
            res.push(tag("info", "scale", "findings-waived"));
        }
        match finding.nature {
            Nature::Breach => (),
            Nature::Silence => res.push(tag("line", "ring", "findings-silence")),
            Nature::MissingEvidence => res.push(tag("line", "minus", "findings-unproven")),
        }
        if finding.of_house {
            res.push(tag("line", "building", "findings-of-house"));
        }
        res
    }

    /// The decision that waived a finding, where the edition shows it.
    fn waived_by(&self, finding: &Diagnostic) -> Option<Link> {
        let decision = finding.waived.as_ref()?.decision.as_ref()?;
        let found = self.reference(decision)?;
        let title = self.words().with("findings-waived-by", &[("day", &found.day.long)]);
        Some(Link { title, href: Some(found.href) })
    }

    /// The clause that a finding rests on, in the version that was in force: on the day of the
    /// meeting where it concerns one, else now.
    fn clause_of(&self, finding: &Diagnostic) -> Option<Link> {
        let label = finding.clause.as_ref()?;
        let body = self.record.model.bodies.get(finding.body.as_ref()?)?;
        let own = |it: &&Meeting| it.span.file == finding.span.file;
        let day = body.meetings.iter().find(own).map_or(self.record.as_of, |it| it.day);
        let clause = self.clause(body, body.mandate_on(day), label);
        let title = self.words().with("findings-clause", &[("name", &clause.title)]);
        Some(Link { title, ..clause })
    }

    /// The page that a finding concerns: the meeting whose document it stands in, else the body,
    /// else whatever is made of the document.
    pub(super) fn about(&self, finding: &Diagnostic) -> Option<Link> {
        let model = &self.record.model;
        let path = self.tree.path(finding.span.file);
        let body = finding.body.as_ref().and_then(|it| model.bodies.get(it));
        match (Kind::of(path), body) {
            (Kind::Meeting { body: id, name }, _) => {
                let body = model.bodies.values().find(|it| it.id.as_str() == id)?;
                let meeting = body.meetings.iter().find(|it| *it.id.name == *name)?;
                let title = format!("{} {}", body.short_name(), self.day(meeting.day).long);
                Some(Link::to(title, &Route::meeting(&meeting.id)))
            }
            (_, Some(body)) => Some(Link::to(body.short_name(), &Route::body(&body.id))),
            (_, None) => Some(Link::to(self.name_of(path)?, &Route::document(path, model)?)),
        }
    }

    /// The name of what a document describes; nothing where it describes the portal as a whole.
    pub(super) fn name_of(&self, path: &str) -> Option<&str> {
        let model = &self.record.model;
        match Kind::of(path) {
            Kind::Organisation(id) => {
                let mut all = model.organisations.values();
                all.find(|it| it.id.as_str() == id).map(|it| it.name.value.as_str())
            }
            Kind::Cluster(id) => {
                let mut all = model.clusters.values();
                all.find(|it| it.id.as_str() == id).map(|it| it.name.value.as_str())
            }
            Kind::Person(id) => {
                let mut all = model.people.values();
                all.find(|it| it.id.as_str() == id).map(|it| it.name.value.as_str())
            }
            Kind::Page(id) => {
                let mut all = model.pages.values();
                all.find(|it| it.id.as_str() == id).map(|it| it.title.value.as_str())
            }
            Kind::Mandate { body: id, .. } | Kind::Members(id) | Kind::Meeting { body: id, .. } => {
                model.bodies.values().find(|it| it.id.as_str() == id).map(Body::short_name)
            }
            Kind::Site | Kind::Periods | Kind::Misplaced => None,
        }
    }
}
