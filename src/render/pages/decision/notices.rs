//! What of the mandate a decision rests on, and what the rules found about it.

use crate::check::{Diagnostic, Level};
use crate::derive::{Authority, Entry, authorities};
use crate::model::{Body, Mandate, Meeting};
use crate::render::view::{Link, Trouble};
use crate::render::{Portal, Route};
use crate::text::capitalised;
use serde::Serialize;
use std::collections::BTreeMap;

/// The rules that judge a decision by what became of it or by the mandate.
const RULES: [&str; 3] = ["M406", "M407", "M409"];

/// What the rules found about each decision, gathered once.
pub(super) struct Notices<'p> {
    by: BTreeMap<&'p str, Vec<&'p Diagnostic>>,
}

/// What a rule found about the decision.
#[derive(Serialize)]
pub(super) struct Notice {
    class: &'static str,
    trouble: Trouble,
    /// What of the mandate sets the limit.
    limits: Vec<AuthorityView>,
}

/// Something that the mandate says of what is decided.
#[derive(Serialize)]
pub(super) struct AuthorityView {
    text: String,
    /// The clause; the mandate as a whole where none is stated.
    clause: Link,
}

impl<'p> Notices<'p> {
    pub(super) fn of(portal: &Portal<'p>) -> Notices<'p> {
        let mut by: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in portal.findings.iter().filter(|it| RULES.contains(&it.rule.code)) {
            for about in &finding.about {
                by.entry(about).or_default().push(finding);
            }
        }
        Notices { by }
    }

    pub(super) fn about(&self, portal: &Portal<'_>, entry: &Entry) -> Vec<Notice> {
        let decision = entry.look_up(&portal.record.model).3;
        let found = self.by.get(entry.id.to_string().as_str());
        // An action under the item may bear the id of its decision.
        let span = decision.span;
        let own = |it: &&&Diagnostic| {
            it.span.file == span.file && (span.start..span.end).contains(&it.span.start)
        };
        let found = found.into_iter().flatten().filter(own);
        found
            .map(|it| Notice {
                class: match it.level {
                    Level::Error => "is-bad",
                    Level::Warning => "is-warn",
                    Level::Hint => "is-mute",
                },
                trouble: portal.trouble_of(it),
                limits: if it.rule.code == "M406" { limits(portal, entry) } else { Vec::new() },
            })
            .collect()
    }
}

/// What the mandate lets the body decide of the subject, and the duty that the item fulfils.
pub(super) fn authorities_of(portal: &Portal<'_>, entry: &Entry) -> Vec<AuthorityView> {
    let (body, meeting, item, _) = entry.look_up(&portal.record.model);
    let mandate = body.mandate_on(meeting.day);
    let wanted = item.fulfils.as_ref().map(|it| &it.value);
    let duties = mandate.duties.iter();
    let duty = duties.filter(|it| wanted.is_some() && it.id.as_ref().map(|it| &it.value) == wanted);
    let duty = duty.map(|it| AuthorityView {
        text: capitalised(&it.what.value),
        clause: clause(portal, body, meeting, it.rule.clause.as_ref().map(|it| it.value.as_str())),
    });
    let spoken = spoken_of(portal, entry, |it| !matches!(it, Authority::MayNot(_)));
    duty.chain(spoken).collect()
}

/// What the mandate keeps from the body.
fn limits(portal: &Portal<'_>, entry: &Entry) -> Vec<AuthorityView> {
    spoken_of(portal, entry, |it| !matches!(it, Authority::Decides(_)))
}

fn spoken_of(
    portal: &Portal<'_>,
    entry: &Entry,
    wanted: impl Fn(&Authority<'_>) -> bool,
) -> Vec<AuthorityView> {
    let (body, meeting, _, decision) = entry.look_up(&portal.record.model);
    let Some(subject) = &decision.task.subject else { return Vec::new() };
    let mandate: &Mandate = body.mandate_on(meeting.day);
    let all = authorities(&mandate.powers, &subject.value).into_iter().filter(wanted);
    all.map(|it| {
        let key = match it {
            Authority::Decides(_) => "ground-decides",
            Authority::Recommends(_) => "ground-recommends",
            Authority::MayNot(_) => "ground-may-not",
        };
        let words = it.words().unwrap_or_default();
        AuthorityView {
            text: portal.words().with(key, &[("what", words)]),
            clause: clause(portal, body, meeting, it.clause()),
        }
    })
    .collect()
}

/// A clause of the mandate that was in force when the body met.
fn clause(portal: &Portal<'_>, body: &Body, meeting: &Meeting, label: Option<&str>) -> Link {
    let mandate = body.mandate_on(meeting.day);
    let whole = portal.mandate_link(body, meeting);
    let Some(label) = label else { return whole };
    let clause = portal.clause(body, mandate, label);
    let title = portal.words().with("findings-clause", &[("name", &clause.title)]);
    let to_mandate = || Route::mandate(&body.id, mandate.version.as_deref()).as_str().to_owned();
    Link { title, href: clause.href.or_else(|| Some(to_mandate())) }
}
