//! Everything that happened until a day, the newest first.

use super::event::Event;
use super::known::Known;
use super::mandates::of_mandate;
use super::meetings::of_meeting;
use super::members::{of_chair, of_seats};
use crate::model::{BodyId, Model};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// Everything that happened until a day, as the documents date it.
///
/// What states no day is no news. An action is done when a follow-up says so, since nothing else
/// has a day.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// The newest first.
    events: Vec<Event>,
    /// The places of the events that concern each body.
    by_body: BTreeMap<BodyId, Vec<usize>>,
}

impl News {
    pub(in crate::derive) fn of(model: &Model, as_of: NaiveDate) -> News {
        let mut events = Vec::new();
        for body in model.bodies.values() {
            events.extend(of_mandate(body));
            events.extend(of_seats(body));
            events.extend(of_chair(body));
            events.extend(body.meetings.iter().flat_map(|it| of_meeting(it, as_of)));
        }
        events.retain(|it| it.day <= as_of);
        events.sort_by_cached_key(Event::order);
        // The same follow-up written twice in one item is one event.
        events.dedup_by(|a, b| a.key() == b.key());
        News::indexed(events).shown_in(model)
    }

    /// The news as the readers of an edition may see them, given the model as they may read it.
    pub(in crate::derive) fn shown_in(&self, model: &Model) -> News {
        let known = Known::of(model);
        News::indexed(self.events.iter().filter_map(|it| known.left_of(it)).collect())
    }

    fn indexed(events: Vec<Event>) -> News {
        let mut by_body: BTreeMap<BodyId, Vec<usize>> = BTreeMap::new();
        for (at, event) in events.iter().enumerate() {
            for body in event.others.iter().chain([&event.body]) {
                by_body.entry(body.clone()).or_default().push(at);
            }
        }
        News { events, by_body }
    }

    /// Everything, the newest first.
    pub fn newest_first(&self) -> &[Event] {
        &self.events
    }

    /// What happened in a year, the newest first.
    pub fn of_year(&self, year: i32) -> &[Event] {
        let start = self.events.partition_point(|it| it.day.year() > year);
        let end = self.events.partition_point(|it| it.day.year() >= year);
        &self.events[start..end]
    }

    /// The years in which something happened, the latest first.
    pub fn years(&self) -> Vec<i32> {
        let mut res: Vec<i32> = self.events.iter().map(|it| it.day.year()).collect();
        res.dedup();
        res
    }

    /// What happened in a body, or concerns it, the newest first.
    pub fn of_body(&self, body: &BodyId) -> impl Iterator<Item = &Event> {
        self.by_body.get(body).into_iter().flatten().map(|it| &self.events[*it])
    }
}

#[cfg(test)]
mod tests {
    use crate::source::Tree;

    #[test]
    fn a_body_or_meeting_that_is_not_shown_is_no_news() {
        let text = "\
-- bodies/a/mandate.md --
---
name: A
from: 2026-01-01
---
-- bodies/a/meetings/2026-03-03.md --
---
sent: {agenda: 2026-02-20}
---
-- bodies/a/meetings/2026-06-02.md --
---
sent: {agenda: 2026-05-20}
with: [b]
---
-- bodies/b/mandate.md --
---
name: B
from: 2026-02-01
---
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().expect("a day"));
        let mut model = record.model.clone();
        model.bodies.retain(|it, _| it.as_str() == "a");
        for body in model.bodies.values_mut() {
            body.meetings.remove(0);
        }
        let shown = record.news.shown_in(&model);
        let keys: Vec<String> = shown.newest_first().iter().map(super::Event::key).collect();
        assert_eq!(keys, ["agenda/a/2026-06-02/2026-05-20", "in-force/a/2026-01-01"]);
        assert!(shown.newest_first().iter().all(|it| it.others.is_empty()));
        assert_eq!(shown.by_body.len(), 1);
        assert_eq!(record.news.newest_first().len(), 4);
    }
}
