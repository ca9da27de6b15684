//! Who may read what: the one place where a text is withheld.
//!
//! An edition is made by taking away what its audience may not read, before anything is shown.
//! No page, feed or diagram decides for itself.

use super::{Audience, Item, Meeting, Model, Person, Recused, Visibility};
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
    for meeting in model.bodies.values_mut().flat_map(|it| &mut it.meetings) {
        meeting.withhold_closed_items();
    }
    model
}

/// The places in the source that an edition does not show.
#[derive(Clone, Debug, Default)]
pub struct Withheld(Vec<Span>);

impl Withheld {
    /// The places whose text has been taken from a model.
    pub fn from(model: &Model) -> Withheld {
        Withheld::items(model, Item::text_is_withheld)
    }

    /// The places that an edition for everyone would not show, of a model that still has them.
    pub(super) fn closed(model: &Model) -> Withheld {
        Withheld::items(model, |it| it.closed)
    }

    fn items(model: &Model, is_meant: impl Fn(&Item) -> bool) -> Withheld {
        let meetings = model.bodies.values().flat_map(|it| &it.meetings);
        let meant = meetings.flat_map(|it| &it.items).filter(|it| is_meant(it));
        let mut spans: Vec<Span> = meant.map(|it| it.body).collect();
        spans.sort();
        Withheld(spans)
    }

    /// The places, in order.
    pub(super) fn places(&self) -> &[Span] {
        &self.0
    }

    /// Whether a place is among them.
    pub fn covers(&self, place: Span) -> bool {
        let after = self.0.partition_point(|it| (it.file, it.start) <= (place.file, place.start));
        let before = after.checked_sub(1).map(|it| self.0[it]);
        before.is_some_and(|it| it.file == place.file && place.start < it.end)
    }
}

impl Meeting {
    fn withhold_closed_items(&mut self) {
        let of_closed = |it: &Recused| {
            let item = it.item.as_ref().map(|it| it.value.as_str());
            let mut closed = self.items.iter().filter(|it| it.closed);
            closed.any(|it| item.is_some_and(|item| it.is_called(item)))
        };
        self.attendance.recused.retain(|it| !of_closed(it));
        for item in self.items.iter_mut().filter(|it| it.closed) {
            item.withhold_text();
        }
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
    pub fn text_is_withheld(&self) -> bool {
        self.closed && self.prose.is_empty()
    }

    fn withhold_text(&mut self) {
        self.case = None;
        self.by = None;
        self.minutes = None;
        self.answers = None;
        self.fulfils = None;
        self.recommendations.clear();
        self.decisions.clear();
        self.actions.clear();
        self.follow_ups.clear();
        self.dissents.clear();
        self.recusals.clear();
        self.prose.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn of_a_closed_item_nothing_but_number_and_title_is_left() {
        let text = "\
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-03-03.md --
---
recused: [{person: bo, item: case, reason: secret}, {person: bo, item: 2, reason: told}]
---
## Case {#case .closed minutes=5 by=bo case=26-1 answers=a/2026-03-03/open}

Secret.

> [!DECISION]
> Secret.

## Open {#open}
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let public = edition(record.model.clone(), Audience::Public);
        let meeting = &public.bodies.values().next().unwrap().meetings[0];
        let (item, recused) = (&meeting.items[0], &meeting.attendance.recused);
        assert_eq!((item.number, item.title.as_str()), (1, "Case"));
        assert!(item.by.is_none() && item.answers.is_none() && item.minutes.is_none());
        assert!(item.decisions.is_empty() && item.prose.is_empty());
        assert_eq!(recused.len(), 1);
        let internal = edition(record.model, Audience::Internal);
        let meeting = &internal.bodies.values().next().unwrap().meetings[0];
        assert_eq!(meeting.items[0].decisions.len(), 1);
        assert_eq!(meeting.attendance.recused.len(), 2);
    }
}
