//! Every meeting of every body, in the order of the calendar.

use super::MeetingState;
use crate::model::{Body, Meeting, Model};
use chrono::NaiveDate;

/// A meeting with the body that meets and what has become of it.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'m> {
    /// The body.
    pub body: &'m Body,
    /// The meeting.
    pub meeting: &'m Meeting,
    /// What has become of it.
    pub state: MeetingState,
}

/// Every meeting, the earliest first.
pub fn occasions(model: &Model, day: NaiveDate) -> Vec<Occasion<'_>> {
    let mut res: Vec<Occasion<'_>> = (model.bodies.values())
        .flat_map(|body| body.meetings.iter().map(move |it| (body, it)))
        .map(|(body, meeting)| Occasion { body, meeting, state: MeetingState::of(meeting, day) })
        .collect();
    let starts = |it: &Meeting| it.time.as_ref().map(|it| it.value.start);
    res.sort_by(|a, b| {
        let (a, b) = (a.meeting, b.meeting);
        (a.day, starts(a), &a.id).cmp(&(b.day, starts(b), &b.id))
    });
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn meetings_stand_in_the_order_of_the_calendar() {
        let text = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-12-02.md --
---
time: 13.00
---
-- bodies/a/meetings/2026-12-01.md --
---
status: cancelled
---
-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-12-02.md --
---
time: 9.00
---
";
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(text), day);
        let found = occasions(&record.model, day);
        let ids: Vec<String> = found.iter().map(|it| it.meeting.id.to_string()).collect();
        assert_eq!(ids, ["a/2026-12-01", "b/2026-12-02", "a/2026-12-02"]);
        assert_eq!(found[0].state, MeetingState::Cancelled);
    }
}
