//! The meetings before and after one, for each body that met.

use crate::derive::occasions_of;
use crate::model::{Body, BodyId, Meeting, MeetingId};
use crate::render::view::Link;
use crate::render::{Portal, Route};
use serde::Serialize;
use std::collections::BTreeMap;

/// The meetings before and after one in a body.
#[derive(Serialize)]
pub(super) struct Turning {
    /// The body, where several met.
    title: Option<String>,
    /// What the links are, for those who cannot see where they stand.
    label: String,
    prev: Option<Link>,
    next: Option<Link>,
}

/// The meetings of every body in the order of the calendar, those with others among them.
pub(super) struct Order<'p> {
    of: BTreeMap<&'p BodyId, Vec<&'p Meeting>>,
    at: BTreeMap<(&'p BodyId, &'p MeetingId), usize>,
}

impl<'p> Order<'p> {
    pub(super) fn of(portal: &Portal<'p>) -> Order<'p> {
        let mut res = Order { of: BTreeMap::new(), at: BTreeMap::new() };
        for body in portal.record.model.bodies.values() {
            let all: Vec<&Meeting> =
                occasions_of(portal.record, [body]).iter().map(|it| it.meeting).collect();
            for (at, meeting) in all.iter().enumerate() {
                res.at.insert((&body.id, &meeting.id), at);
            }
            res.of.insert(&body.id, all);
        }
        res
    }

    /// What stands before and after a meeting in each body that met. A body that keeps a document
    /// of its own of the same meeting is turned to there.
    pub(super) fn around(
        &self,
        portal: &Portal<'_>,
        body: &'p Body,
        meeting: &'p Meeting,
    ) -> Vec<Turning> {
        let bodies = &portal.record.model.bodies;
        let others = meeting.with.iter().filter_map(|it| bodies.get(&it.value));
        let others: Vec<&Body> = others.filter(|it| it.id != body.id).collect();
        let several = !others.is_empty();
        let all = std::iter::once(body).chain(others);
        all.filter_map(|it| self.in_body(portal, it, meeting, several)).collect()
    }

    fn in_body(
        &self,
        portal: &Portal<'_>,
        body: &Body,
        meeting: &Meeting,
        several: bool,
    ) -> Option<Turning> {
        let at = *self.at.get(&(&body.id, &meeting.id))?;
        let all = self.of.get(&body.id)?;
        let link = |it: &&Meeting| Link::to(portal.day(it.day).long, &Route::meeting(&it.id));
        let prev = at.checked_sub(1).and_then(|it| all.get(it)).map(link);
        let next = all.get(at + 1).map(link);
        let label = match several {
            true => portal.words().with("meetings-of", &[("body", body.name())]),
            false => portal.words().say("meetings-of-body"),
        };
        let title = several.then(|| label.clone());
        (prev.is_some() || next.is_some()).then_some(Turning { title, label, prev, next })
    }
}
