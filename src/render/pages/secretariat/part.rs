//! A part of what lies ahead: all of it, or what one of those who serve the bodies answers for.

use crate::derive::{Partner, Task};
use crate::model::{BodyId, OrganisationId};
use crate::render::Portal;
use std::collections::BTreeMap;

/// A part of what lies ahead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// All of it.
    All,
    /// What one organisation answers for.
    Organisation(OrganisationId),
    /// What bodies answer for that serve themselves.
    Itself,
    /// What nobody answers for, since no secretariat is stated.
    Unstated,
}

/// What each part holds.
#[derive(Debug, Default)]
pub(super) struct Share<'p> {
    /// What is past its day, and then what is to come.
    pub(super) tasks: Vec<&'p Task>,
    /// The bodies that are served on the day of the record.
    pub(super) bodies: Vec<&'p BodyId>,
}

impl Part {
    /// The part of its address.
    pub(super) fn slug(&self) -> &str {
        match self {
            Part::All => "",
            Part::Organisation(id) => id.as_str(),
            Part::Itself => "gruppen-selv",
            Part::Unstated => "ikke-fastsat",
        }
    }

    /// What it is called.
    pub(super) fn title(&self, portal: &Portal<'_>) -> String {
        let words = portal.words();
        match self {
            Part::All => words.say("secretariat-part-all"),
            Part::Organisation(id) => portal.short_organisation(id),
            Part::Itself => words.say("secretariat-part-itself"),
            Part::Unstated => words.say("secretariat-part-unstated"),
        }
    }

    /// The parts that those who serve something stand in.
    fn of(partners: &[Partner]) -> Vec<Part> {
        if partners.is_empty() {
            return vec![Part::All, Part::Unstated];
        }
        let part = |it: &Partner| match it {
            Partner::Organisation(id) => Some(Part::Organisation(id.clone())),
            Partner::Itself => Some(Part::Itself),
            Partner::OfChair(_) | Partner::Body(_) | Partner::Described => None,
        };
        std::iter::once(Part::All).chain(partners.iter().filter_map(part)).collect()
    }
}

/// Every part with what it holds, all of it first.
pub(super) fn parts<'p>(portal: &Portal<'p>) -> BTreeMap<Part, Share<'p>> {
    let ahead = &portal.record.ahead;
    let mut res: BTreeMap<Part, Share<'p>> = BTreeMap::from([(Part::All, Share::default())]);
    for task in ahead.overdue().iter().chain(ahead.coming()) {
        for part in Part::of(&task.partners) {
            res.entry(part).or_default().tasks.push(task);
        }
    }
    for (body, partners) in ahead.served() {
        for part in Part::of(partners) {
            res.entry(part).or_default().bodies.push(body);
        }
    }
    res
}
