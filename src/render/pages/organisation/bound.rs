//! What binds an organisation: what it must do, and the decisions that are about it.

use crate::derive::{Entry, Undertaking};
use crate::model::{DecisionId, OrganisationId};
use crate::render::commitments::CommitmentRow;
use crate::render::rows::DecisionRow;
use crate::render::{Portal, Route};
use serde::Serialize;
use std::collections::BTreeSet;

/// How many of each stand on the page.
const ROWS: usize = 10;

/// What binds an organisation.
#[derive(Serialize)]
pub(super) struct Bound {
    /// What it, or those who act for it, must do, what is overdue first.
    todo: Vec<CommitmentRow>,
    todo_count: String,
    overdue: Option<String>,
    /// Where all of that stands.
    all: Option<String>,
    /// Decisions that name it, or that it answered for, the newest first.
    decisions: Vec<DecisionRow>,
    decisions_count: String,
}

impl Bound {
    pub(super) fn of(portal: &Portal<'_>, id: &OrganisationId) -> Bound {
        let words = portal.words();
        let own: Vec<_> = portal.record.commitments.of_organisation(id).collect();
        let todo: Vec<_> = own.iter().filter(|it| it.is_outstanding()).collect();
        let late = todo.iter().filter(|it| it.days_overdue(portal.record.as_of).is_some()).count();
        let owned = own.iter().filter_map(|it| match &it.of {
            Undertaking::Decision(id) => Some(id),
            Undertaking::Action => None,
        });
        let about: BTreeSet<&DecisionId> =
            owned.chain(portal.mentions.of_organisation(id)).collect();
        let mut about: Vec<&Entry> =
            about.into_iter().filter_map(|it| portal.record.register.get(it)).collect();
        about.sort_by(|a, b| (b.day, &a.id).cmp(&(a.day, &b.id)));
        Bound {
            todo_count: words.count("todo-count", todo.len()),
            overdue: (late > 0).then(|| words.count("todo-overdue", late)),
            all: (!todo.is_empty()).then(|| Route::actions(Some(id), 1).as_str().to_owned()),
            todo: todo.into_iter().take(ROWS).map(|it| portal.commitment_row(it)).collect(),
            decisions_count: words.count("count-decisions", about.len()),
            decisions: about.iter().take(ROWS).map(|it| portal.decision_row(it)).collect(),
        }
    }
}
