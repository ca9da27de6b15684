//! The rules as read from the front matter, each with its clause, strength and interpretation.

use super::groups;
use crate::model::{Body, DueRule, Interpretation, Mandate, Rule, Strength};
use crate::render::Portal;
use crate::render::view::{Link, Tag};
use crate::text::{Spanned, capitalised};
use serde::Serialize;

/// Rules on one matter.
#[derive(Serialize)]
pub(super) struct Group {
    title: String,
    rows: Vec<Row>,
}

/// A rule: what it is on, what it says, where it stands, and how firmly.
#[derive(Serialize)]
pub(super) struct Row {
    what: String,
    says: Vec<String>,
    clause: Option<Link>,
    strength: Option<Tag>,
    interpretation: Option<Reading>,
}

/// What the data says beyond the wording, whose reading it is, and when it was made.
#[derive(Serialize)]
struct Reading {
    says: String,
    by: Option<String>,
}

/// Every rule of a mandate, matter by matter; none where it could not be read.
pub(super) fn groups(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Vec<Group> {
    let of = Of { portal, body, mandate };
    let parts = [
        ("seats", groups::seats(&of)),
        ("chair", groups::chair(&of)),
        ("secretariat", groups::secretariat(&of)),
        ("meetings", groups::meetings(&of)),
        ("deciding", groups::deciding(&of)),
        ("work", groups::work(&of)),
        ("place", groups::place(&of)),
    ];
    (parts.into_iter())
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(key, rows)| Group { title: portal.words().say(&format!("mandate-{key}")), rows })
        .collect()
}

/// The mandate whose rules are read.
pub(super) struct Of<'p> {
    pub(super) portal: &'p Portal<'p>,
    pub(super) body: &'p Body,
    pub(super) mandate: &'p Mandate,
}

impl Of<'_> {
    /// A rule with all that it carries.
    pub(super) fn row(&self, key: &str, says: Vec<String>, rule: &Rule) -> Row {
        self.own(&self.portal.words().say(&format!("mandate-{key}")), says, rule)
    }

    /// A rule that is stated as a fact, which has no strength.
    pub(super) fn fact(
        &self,
        key: &str,
        says: Vec<String>,
        clause: Option<&Spanned<String>>,
    ) -> Row {
        self.titled(self.portal.words().say(&format!("mandate-{key}")), says, clause)
    }

    /// A rule under a title of its own.
    pub(super) fn own(&self, title: &str, says: Vec<String>, rule: &Rule) -> Row {
        Row {
            strength: Some(self.strength(rule.strength.as_ref().map(|it| it.value))),
            interpretation: rule.interpretation.as_ref().map(|it| self.reading(it)),
            ..self.titled(title.to_owned(), says, rule.clause.as_ref())
        }
    }

    /// A deadline.
    pub(super) fn due(&self, key: &str, due: &DueRule) -> Row {
        let mut says = vec![self.portal.deadline(&due.due.value)];
        says.extend(due.urgent.as_ref().map(|it| {
            let urgent = self.portal.deadline(&it.value);
            self.portal.words().with("mandate-urgent", &[("due", &urgent)])
        }));
        self.row(key, says, &due.rule)
    }

    /// A fact under a title of its own.
    pub(super) fn titled(
        &self,
        what: String,
        says: Vec<String>,
        clause: Option<&Spanned<String>>,
    ) -> Row {
        Row {
            what,
            says: says.iter().map(|it| capitalised(it)).collect(),
            clause: clause.map(|it| self.portal.clause(self.body, self.mandate, &it.value)),
            strength: None,
            interpretation: None,
        }
    }

    fn strength(&self, strength: Option<Strength>) -> Tag {
        let (kind, icon, key) = match strength {
            Some(Strength::Must) | None => ("info", "check", "mandate-must"),
            Some(Strength::Normally) => ("line", "ring", "mandate-normally"),
            Some(Strength::Example) => ("line", "hint", "mandate-example"),
        };
        Tag { kind, icon, text: self.portal.words().say(key) }
    }

    fn reading(&self, reading: &Interpretation) -> Reading {
        let by = reading.by.as_ref().map(|it| self.portal.actor_link(&it.value).title);
        let on = reading.on.as_ref().map(|it| self.portal.partial(it.value));
        let signed: Vec<String> = by.into_iter().chain(on).collect();
        Reading {
            says: reading.says.as_ref().map(|it| it.value.clone()).unwrap_or_default(),
            by: (!signed.is_empty()).then(|| signed.join(", ")),
        }
    }
}
