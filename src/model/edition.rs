//! Who may read what: the one place where a text is withheld.
//!
//! An edition is made by taking away what its audience may not read, before anything is shown.
//! No page, feed or diagram decides for itself.

use super::{Audience, Item, Model, Person, Visibility};

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
