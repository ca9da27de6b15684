//! What a mandate excuses for a time: the waiver that covers a finding.

use super::Rule;
use crate::derive::Record;
use crate::model::{BodyId, DecisionId, Waiver};
use crate::text::Language::{Danish, English};
use crate::text::{Message, Span};
use chrono::NaiveDate;

/// A finding's waiver, as the mandate states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The decision that excused it.
    pub decision: Option<DecisionId>,
    /// The last day it is excused.
    pub until: Option<NaiveDate>,
    /// Where the waiver stands.
    pub span: Span,
}

/// The waiver that excuses a finding of a rule in a body on the day of the record.
pub(super) fn waiver_of(
    record: &Record,
    rule: &Rule,
    body: Option<&BodyId>,
    about: &[String],
) -> Option<Waived> {
    let mandate = record.model.bodies.get(body?)?.mandate_on(record.as_of);
    let found = mandate.waivers.iter().find(|it| {
        let part = it.of.as_ref().is_none_or(|of| about.contains(&of.value));
        names(it, rule) && part && !is_over(it, record.as_of)
    })?;
    Some(Waived {
        reason: found.reason.as_ref().map(|it| it.value.clone()),
        decision: found.decision.as_ref().map(|it| it.value.clone()),
        until: last_day(found),
        span: found.rule.span,
    })
}

/// Whether a waiver is of this rule, by name or code.
pub(super) fn names(waiver: &Waiver, rule: &Rule) -> bool {
    let named = waiver.rule.value.trim();
    rule.is_called(named) || named.eq_ignore_ascii_case(rule.code)
}

/// Whether a waiver's last day has passed.
pub(super) fn is_over(waiver: &Waiver, day: NaiveDate) -> bool {
    last_day(waiver).is_some_and(|it| it < day)
}

fn last_day(waiver: &Waiver) -> Option<NaiveDate> {
    waiver.until.as_ref().map(|it| it.value.last_day())
}

impl Waived {
    /// What the waiver says, for whoever reads the finding.
    pub fn note(&self) -> Message {
        Message::each(|language| {
            let until = self.until.map(|it| language.date(it));
            let excused = match (language, until) {
                (Danish, Some(until)) => format!("fraveget i kommissoriet til og med {until}"),
                (Danish, None) => "fraveget i kommissoriet uden slutdato".to_owned(),
                (English, Some(until)) => format!("waived by the mandate until {until}"),
                (English, None) => "waived by the mandate without an end".to_owned(),
            };
            match &self.reason {
                Some(reason) => format!("{excused}: {reason}"),
                None => excused,
            }
        })
    }
}
