//! What a body has still to do, and what it and others wait for from each other, on the pages that
//! say so in short.

use super::commitments::CommitmentRow;
use super::view::{Link, Reference};
use super::{Portal, Route};
use crate::derive::{Answer, Wait};
use crate::model::Body;
use serde::Serialize;

/// A decision that one body has sent another.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AwaitingRow {
    what: Reference,
    /// The body that is to answer, or that asks.
    other: Link,
    /// `Har ventet 46 dage`
    waited: String,
    is_on_agenda: bool,
}

impl Portal<'_> {
    /// What a body has still to do, the most urgent first.
    pub(super) fn undone(&self, body: &Body) -> Vec<CommitmentRow> {
        let all = self.record.commitments.of_body(&body.id);
        all.filter(|it| it.is_outstanding()).map(|it| self.commitment_row(it)).collect()
    }

    /// What a body is to answer, what has waited the longest first.
    pub(super) fn owed_by(&self, body: &Body) -> Vec<AwaitingRow> {
        let all = self.waiting.at(&body.id).iter();
        all.filter_map(|it| self.awaiting_row(it, it.from)).collect()
    }

    /// What a body has asked others, what has waited the longest first.
    pub(super) fn asked_by(&self, body: &Body) -> Vec<AwaitingRow> {
        let all = self.waiting.by(&body.id).iter();
        all.filter_map(|it| self.awaiting_row(it, it.to)).collect()
    }

    fn awaiting_row(&self, it: &Wait<'_>, other: &Body) -> Option<AwaitingRow> {
        let days = usize::try_from(it.answer.days()?).unwrap_or(0);
        Some(AwaitingRow {
            what: self.reference(&it.entry.id)?,
            other: Link::to(other.short_name(), &Route::body(&other.id)),
            waited: self.words().count("brief-waited", days),
            is_on_agenda: matches!(it.answer, Answer::OnAgenda { .. }),
        })
    }
}
