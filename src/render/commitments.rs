//! What is to be done, as lists and tables show it.

use super::view::{Day, Link, Tag, Who};
use super::{Portal, Route};
use crate::derive::{Commitment, Undertaking};
use crate::render::prose::plain;
use crate::text::first_sentence;
use serde::Serialize;

/// Something that is to be done.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CommitmentRow {
    /// What, leading to the decision or to its place in the minutes.
    link: Link,
    /// The item that it was decided under.
    item: String,
    /// Who decided it.
    body: Link,
    /// When.
    day: Day,
    /// Who is to do it.
    owner: Option<Who>,
    /// Who that is, where it is an office or a seat.
    holders: Vec<Who>,
    due: Option<Day>,
    status: Tag,
    /// By how much the deadline has passed.
    late: Option<String>,
}

impl Portal<'_> {
    /// Something that is to be done.
    pub(super) fn commitment_row(&self, it: &Commitment) -> CommitmentRow {
        let (body, meeting, item, task, text) = it.look_up(&self.record.model);
        let said = plain(text);
        let what = first_sentence(&said);
        let title = if what.is_empty() { item.title.as_str() } else { what };
        let href = match &it.of {
            Undertaking::Decision(id) => Route::decision(id).as_str().to_owned(),
            Undertaking::Action => Route::meeting(&meeting.id).at(&item.id),
        };
        let owner = task.owner.as_ref().map(|it| &it.value);
        CommitmentRow {
            link: Link { title: title.to_owned(), href: Some(href) },
            item: item.title.clone(),
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            day: self.day(it.agreed),
            owner: owner.map(|it| self.owner(it, body)),
            holders: owner.map(|it| self.owners_today(it, body)).unwrap_or_default(),
            due: it.due.map(|it| self.day(it)),
            status: self.status_tag(it.status),
            late: it.days_overdue(self.record.as_of).map(|it| self.late(it)),
        }
    }
}
