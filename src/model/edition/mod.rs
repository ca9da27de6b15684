//! Who may read what: the one place where a text is withheld.
//!
//! An edition is made by taking away what its audience may not read, before anything is shown.
//! No page, feed or diagram decides for itself.
//!
//! Closed items keep number, title and place; their text is gone. Of a meeting that is for others,
//! or is kept no longer, the day is left. Of a person who is not shown, nothing is left but that
//! somebody holds the seat; of one who has left, name and roles. A body that is for others is gone
//! with all that is in it, and what others say of it says no more than that there is one: each
//! reference to it becomes [`BodyId::unshown`](super::BodyId), which leads to no body.

mod links;
mod meetings;
mod people;
mod references;

use super::unshown::Unshown;
use super::{Audience, Hidden, Mandate, Meeting, Model, PersonId, Retained, Withheld};
use crate::text::{FileId, Span, Spanned};
use chrono::NaiveDate;
use references::References;
use std::collections::BTreeMap;

/// The model as an audience may read it on a day.
///
/// What follows from what is taken away is no longer to be derived: it is to be derived before.
pub fn edition(mut model: Model, audience: Audience, as_of: NaiveDate) -> Model {
    model.shown_to = Some(audience);
    let departures = model.departures();
    let unshown = Unshown::of(&model, &departures, audience, as_of);
    let hidden = Hidden::of(&model, &unshown);
    let references = References::of(&model, &unshown);
    let mut places = unshown.places(&model);
    places.extend(model.withheld.places());
    model.bodies.retain(|id, _| !unshown.bodies.contains(id));
    model.pages.retain(|id, _| !unshown.pages.contains(id));
    model.people.retain(|id, _| !unshown.people.contains(id));
    for body in model.bodies.values_mut() {
        let mandates = body.earlier.iter_mut().chain([&mut body.mandate]);
        mandates.for_each(|it| it.withhold_names(&hidden));
    }
    if audience == Audience::Public {
        places.extend(Withheld::closed(&model).places());
        meetings_of(&mut model).for_each(Meeting::withhold_closed_items);
    }
    model.withhold_meetings(&unshown, as_of);
    let left = |id: &PersonId| departures.get(id).is_some_and(|it| *it < as_of);
    for person in model.people.values_mut() {
        person.withhold_contact(audience, left(&person.id), &mut places);
    }
    references.neutralise(&mut model);
    let links = model.relink(&unshown);
    model.withheld = Withheld::all(unshown, places, links);
    model.forget_what_rules_read();
    model
}

fn meetings_of(model: &mut Model) -> impl Iterator<Item = &mut Meeting> {
    model.bodies.values_mut().flat_map(|it| &mut it.meetings)
}

impl Unshown {
    fn of(
        model: &Model,
        departures: &BTreeMap<PersonId, NaiveDate>,
        audience: Audience,
        as_of: NaiveDate,
    ) -> Unshown {
        let mut res = Unshown::default();
        let past = |kind: Retained, last: NaiveDate| {
            let kept = model.site.keeps(kind);
            kept.is_some_and(|it| it.value.after(last, &|_| false) < as_of)
        };
        for body in model.bodies.values() {
            if !audience.may_read(body.audience()) {
                res.bodies.insert(body.id.clone());
                continue;
            }
            for meeting in &body.meetings {
                let is_for_others = !audience.may_read(meeting.audience);
                if is_for_others || past(Retained::Meetings, meeting.last_day()) {
                    res.withhold_meeting(meeting);
                }
                for annex in meeting.annexes.iter().filter(|it| !audience.may_read(it.audience)) {
                    let file = annex.path.as_ref().map(|it| it.span);
                    let known = file.is_some_and(|file| {
                        !model.broken_links.iter().any(|it| it.target.span == file)
                    });
                    res.withhold(annex, &meeting.id, known);
                }
            }
        }
        let pages = model.pages.values().filter(|it| !audience.may_read(it.audience));
        res.pages = pages.map(|it| it.id.clone()).collect();
        let gone = |id: &PersonId| departures.get(id).is_some_and(|it| past(Retained::People, *it));
        let people = model.people.values();
        let people = people.filter(|it| !it.is_shown_to(audience) || gone(&it.id));
        res.people = people.map(|it| it.id.clone()).collect();
        res
    }

    /// The documents of which nothing is shown, as places.
    fn places(&self, model: &Model) -> Vec<Span> {
        let bodies = model.homes.iter().filter(|it| self.bodies.contains(&it.1.body));
        let meetings = model.bodies.values().flat_map(|it| &it.meetings);
        let meetings = meetings.filter(|it| self.meetings.contains(&it.id));
        let annexes = model.bodies.values().flat_map(|it| &it.meetings).flat_map(|it| &it.annexes);
        let annexes =
            annexes.filter(|it| it.path.as_ref().is_none_or(|it| self.hides(&it.value).is_some()));
        let pages = model.pages.values().filter(|it| self.pages.contains(&it.id));
        let people = model.people.values().filter(|it| self.people.contains(&it.id));
        (bodies.map(|it| *it.0))
            .chain(meetings.map(|it| it.span.file))
            .chain(pages.map(|it| it.prose.span.file))
            .chain(people.map(|it| it.prose.span.file))
            .map(whole)
            .chain(annexes.map(|it| it.span))
            .collect()
    }
}

/// All of a file, however long it is.
fn whole(file: FileId) -> Span {
    Span { file, start: 0, end: u32::MAX }
}

impl Mandate {
    /// Words that name somebody or something that is not shown are gone as a whole.
    fn withhold_names(&mut self, hidden: &Hidden) {
        let names = |it: &Option<Spanned<String>>| {
            it.as_ref().is_some_and(|it| hidden.is_named_in(&it.value))
        };
        self.waivers.retain(|it| !names(&it.of));
        let offices = self.seats.iter_mut().map(|it| &mut it.ex_officio);
        let doers = self.duties.iter_mut().map(|it| &mut it.by);
        let reasons = self.waivers.iter_mut().map(|it| &mut it.reason);
        for words in offices.chain(doers).chain(reasons).filter(|it| names(it)) {
            *words = None;
        }
    }
}

impl Model {
    /// What is wrong with the documents is told by findings, and those are disclosed one by one.
    fn forget_what_rules_read(&mut self) {
        let bodies = &self.bodies;
        self.homes.retain(|_, it| bodies.contains_key(&it.body));
        self.faults.clear();
        self.loose_ends.clear();
        self.clashes.clear();
        self.broken_links.clear();
        self.orphans.clear();
        self.mentioned.clear();
        self.notices.clear();
        self.outdated_names.clear();
        self.private_contacts.clear();
        self.exposures.clear();
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
