//! Who may read what: the one place where a text is withheld.
//!
//! An edition is made by taking away what its audience may not read, before anything is shown.
//! No page, feed or diagram decides for itself.

use super::{
    Audience, Hidden, Item, Mandate, Meeting, Model, Person, Recused, Visibility, Withheld,
};
use crate::text::Spanned;
use chrono::NaiveDate;

/// The model as an audience may read it.
///
/// Closed items keep number, title and place; their text is gone. Of a person who is not shown,
/// nothing is left but that somebody holds the seat. What follows from what is taken away is no
/// longer to be derived: it is to be derived before.
pub fn edition(mut model: Model, audience: Audience, as_of: NaiveDate) -> Model {
    model.shown_to = Some(audience);
    let is_shown = |it: &Person| it.is_shown_to(audience);
    let hidden = Hidden::of(&model, is_shown);
    model.people.retain(|_, it| is_shown(it));
    for body in model.bodies.values_mut() {
        let mandates = body.earlier.iter_mut().chain([&mut body.mandate]);
        mandates.for_each(|it| it.withhold_names(&hidden));
    }
    if audience == Audience::Public {
        model.withheld = Withheld::closed(&model);
        for person in model.people.values_mut() {
            person.withhold_contact();
        }
        for meeting in model.bodies.values_mut().flat_map(|it| &mut it.meetings) {
            meeting.withhold_closed_items();
        }
    }
    model
}

impl Meeting {
    fn withhold_closed_items(&mut self) {
        let of_closed = |it: &Recused| {
            let item = it.item.as_ref().map(|it| it.value.as_str());
            let mut closed = self.items.iter().filter(|it| it.closed);
            closed.any(|it| item.is_some_and(|item| it.is_called(item)))
        };
        self.attendance.recused.retain(|it| !of_closed(it));
        self.without_intro = self.intro_is_closed();
        self.minuted = self.has_minutes();
        for item in self.items.iter_mut().filter(|it| it.closed) {
            item.withhold_text();
        }
    }
}

impl Mandate {
    /// Words that name a person who is not shown are gone as a whole.
    fn withhold_names(&mut self, hidden: &Hidden) {
        let names = |it: &Option<Spanned<String>>| {
            it.as_ref().is_some_and(|it| hidden.is_named_in(&it.value))
        };
        let offices = self.seats.iter_mut().map(|it| &mut it.ex_officio);
        let doers = self.duties.iter_mut().map(|it| &mut it.by);
        let reasons = self.waivers.iter_mut().map(|it| &mut it.reason);
        for words in offices.chain(doers).chain(reasons).filter(|it| names(it)) {
            *words = None;
        }
    }
}

impl Person {
    /// Whether an edition for these readers names the person.
    fn is_shown_to(&self, audience: Audience) -> bool {
        match self.visibility {
            Visibility::Public | Visibility::NameOnly => true,
            Visibility::Internal => audience == Audience::Internal,
            Visibility::Anonymous => false,
        }
    }

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
        let public = edition(record.model.clone(), Audience::Public, record.as_of);
        let meeting = &public.bodies.values().next().unwrap().meetings[0];
        let (item, recused) = (&meeting.items[0], &meeting.attendance.recused);
        assert_eq!((item.number, item.title.as_str()), (1, "Case"));
        assert!(item.by.is_none() && item.answers.is_none() && item.minutes.is_none());
        assert!(item.decisions.is_empty() && item.prose.is_empty());
        assert_eq!(recused.len(), 1);
        let internal = edition(record.model, Audience::Internal, record.as_of);
        let meeting = &internal.bodies.values().next().unwrap().meetings[0];
        assert_eq!(meeting.items[0].decisions.len(), 1);
        assert_eq!(meeting.attendance.recused.len(), 2);
    }
}
