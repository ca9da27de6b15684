//! Who may read what: the one place where a text is withheld.
//!
//! An edition is made by taking away what its audience may not read, before anything is shown.
//! No page, feed or diagram decides for itself.

use super::{Audience, Item, Model, Person, Visibility};
use crate::text::Span;

/// The model as an audience may read it.
///
/// Closed items keep number, title and place; their text is gone. Of a person who is not shown,
/// nothing is left but that somebody holds the seat.
pub fn edition(mut model: Model, audience: Audience) -> Model {
    if audience == Audience::Internal {
        model.people.retain(|_, it| it.visibility != Visibility::Anonymous);
        return model;
    }
    model.people.retain(|_, it| match it.visibility {
        Visibility::Public | Visibility::NameOnly => true,
        Visibility::Internal | Visibility::Anonymous => false,
    });
    for person in model.people.values_mut() {
        person.withhold_contact();
    }
    let meetings = model.bodies.values_mut().flat_map(|it| &mut it.meetings);
    for item in meetings.flat_map(|it| &mut it.items).filter(|it| it.closed) {
        item.withhold_text();
    }
    model
}

/// The places in the source that an edition does not show.
#[derive(Clone, Debug, Default)]
pub struct Withheld(Vec<Span>);

impl Withheld {
    /// The places whose text has been taken from a model.
    pub fn from(model: &Model) -> Withheld {
        let meetings = model.bodies.values().flat_map(|it| &it.meetings);
        let closed = meetings.flat_map(|it| &it.items).filter(|it| it.text_is_withheld());
        let mut spans: Vec<Span> = closed.map(|it| it.body).collect();
        spans.sort();
        Withheld(spans)
    }

    /// Whether a place is among them.
    pub fn covers(&self, place: Span) -> bool {
        let after = self.0.partition_point(|it| (it.file, it.start) <= (place.file, place.start));
        let before = after.checked_sub(1).map(|it| self.0[it]);
        before.is_some_and(|it| it.file == place.file && place.start < it.end)
    }
}

impl Person {
    fn withhold_contact(&mut self) {
        if self.visibility == Visibility::NameOnly {
            self.email = None;
            self.phone = None;
            self.title = None;
            self.prose.span.end = self.prose.span.start;
        }
    }
}

impl Item {
    /// Whether this edition has taken the item's text away.
    fn text_is_withheld(&self) -> bool {
        self.closed && self.prose.is_empty()
    }

    fn withhold_text(&mut self) {
        self.case = None;
        self.by = None;
        self.recommendations.clear();
        self.decisions.clear();
        self.actions.clear();
        self.follow_ups.clear();
        self.dissents.clear();
        self.recusals.clear();
        self.prose.clear();
    }
}
