//! Every meeting of every body, in the order of the calendar.

use super::MeetingState;
use crate::derive::Record;
use crate::model::{Body, Meeting};

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
pub fn occasions(record: &Record) -> Vec<Occasion<'_>> {
    in_order(record.model.meetings(), record)
}

/// The meetings of some bodies, by themselves or with others, the earliest first.
pub fn occasions_of<'r>(
    record: &'r Record,
    bodies: impl IntoIterator<Item = &'r Body>,
) -> Vec<Occasion<'r>> {
    let of_body = |body: &'r Body| {
        let own = body.meetings.iter().map(move |it| (body, it));
        own.chain(record.calendar.joint(&body.id, &record.model))
    };
    let mut res = in_order(bodies.into_iter().flat_map(of_body), record);
    res.dedup_by(|a, b| a.meeting.id == b.meeting.id);
    res
}

fn in_order<'r>(
    meetings: impl Iterator<Item = (&'r Body, &'r Meeting)>,
    record: &'r Record,
) -> Vec<Occasion<'r>> {
    let state = |it| MeetingState::of(it, record.as_of);
    let mut res: Vec<Occasion<'r>> =
        meetings.map(|(body, meeting)| Occasion { body, meeting, state: state(meeting) }).collect();
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
        let found = occasions(&record);
        let ids: Vec<String> = found.iter().map(|it| it.meeting.id.to_string()).collect();
        assert_eq!(ids, ["a/2026-12-01", "b/2026-12-02", "a/2026-12-02"]);
        assert_eq!(found[0].state, MeetingState::Cancelled);
    }

    #[test]
    fn a_body_takes_part_in_the_meetings_of_others() {
        let text = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-12-02.md --
---
with: [a]
---
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let both = occasions_of(&record, record.model.bodies.values());
        assert_eq!(both.len(), 1);
        let a = record.model.bodies.values().next().unwrap();
        assert_eq!(occasions_of(&record, [a])[0].meeting.id.to_string(), "b/2026-12-02");
    }
}
