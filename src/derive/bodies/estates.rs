//! What a body leaves when it ends, and who takes its place.

use crate::derive::Record;
use crate::derive::decisions::Status;
use crate::model::{Body, BodyId, DecisionId};
use std::collections::{BTreeMap, BTreeSet};

/// What an ended body leaves.
#[derive(Clone, Debug)]
pub struct Estate<'r> {
    /// The body.
    pub body: &'r Body,
    /// The body that takes its place: a successor, or a successor of one that has ended too, that
    /// is in being or is to come.
    pub heir: Option<&'r Body>,
    /// The bodies in being that still stand under it.
    pub children: Vec<&'r Body>,
    /// The decisions it took, or was sent, of which something is still to be done.
    pub decisions: Vec<&'r DecisionId>,
}

impl Estate<'_> {
    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty() && self.decisions.is_empty()
    }
}

/// What each body that is over on the day of the record leaves, by id.
pub fn estates(record: &Record) -> Vec<Estate<'_>> {
    let day = record.as_of;
    let ended: Vec<&Body> =
        record.model.bodies.values().filter(|it| it.life().is_over(day)).collect();
    if ended.is_empty() {
        return Vec::new();
    }
    let mut open = open_decisions(record);
    ended
        .into_iter()
        .map(|body| {
            let children = record.structure.children(&body.id).iter();
            let children = children.filter_map(|it| record.model.bodies.get(it));
            Estate {
                body,
                heir: heir(record, body),
                children: children.filter(|it| it.life().covers(day)).collect(),
                decisions: open.remove(&body.id).unwrap_or_default(),
            }
        })
        .collect()
}

/// The decisions of which something is still to be done, by the body that took each and by the
/// one it was sent to.
fn open_decisions(record: &Record) -> BTreeMap<&BodyId, Vec<&DecisionId>> {
    let mut res: BTreeMap<&BodyId, Vec<&DecisionId>> = BTreeMap::new();
    for entry in record.register.newest_first() {
        match entry.status {
            Status::Overdue | Status::Awaiting | Status::Pending => (),
            Status::Adopted | Status::Done | Status::Replaced | Status::Dropped => continue,
        }
        let task = &entry.look_up(&record.model).3.task;
        let to = task.to.as_ref().filter(|_| entry.status == Status::Awaiting);
        for body in std::iter::once(&entry.id.meeting.body).chain(to.map(|it| &it.value)) {
            res.entry(body).or_default().push(&entry.id);
        }
    }
    res
}

fn heir<'r>(record: &'r Record, body: &'r Body) -> Option<&'r Body> {
    let mut met: BTreeSet<&BodyId> = BTreeSet::from([&body.id]);
    let mut ahead: Vec<&Body> = vec![body];
    while let Some(at) = ahead.pop() {
        for successor in at.mandate.successors.iter().rev() {
            let Some(successor) = record.model.bodies.get(&successor.value) else { continue };
            if !met.insert(&successor.id) {
                continue;
            }
            if !successor.life().is_over(record.as_of) {
                return Some(successor);
            }
            ahead.push(successor);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const SITE: &str = "\
-- bodies/a/mandate.md --
---
name: A
until: 2022-06-30
successor: b
---
-- bodies/b/mandate.md --
---
name: B
from: 2022-07-01
until: 2025-12-31
successor: [a, c]
---
-- bodies/c/mandate.md --
---
name: C
from: 2026-01-01
until: 2027-12-31
---
-- bodies/d/mandate.md --
---
name: D
reports_to: a
---
";

    #[test]
    fn the_line_of_successors_is_followed_to_one_in_being() {
        let first: chrono::NaiveDate = "2022-01-01".parse().unwrap();
        for day in first.iter_days().step_by(7).take(420) {
            let record = crate::record(&Tree::from_text(SITE), day);
            let on = |it: &str| it.parse::<chrono::NaiveDate>().unwrap();
            let found = estates(&record);
            let a = found.iter().find(|it| it.body.id.as_str() == "a");
            let heir = a.and_then(|it| it.heir).map(|it| it.id.as_str());
            let wanted = match day {
                _ if day <= on("2022-06-30") || day > on("2027-12-31") => None,
                _ if day <= on("2025-12-31") => Some("b"),
                _ => Some("c"),
            };
            assert_eq!(heir, wanted, "{day}");
            assert_eq!(a.is_some(), day > on("2022-06-30"));
            assert!(a.is_none_or(|it| it.children.len() == 1));
        }
    }
}
