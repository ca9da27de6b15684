//! The whole cooperation in a few numbers.

use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use chrono::Datelike;

/// The whole cooperation in a few numbers, on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeyFigures {
    /// The bodies that are in being.
    pub bodies: usize,
    /// The places that somebody holds.
    pub filled: usize,
    /// The places that must be filled and are not.
    pub vacant: usize,
    /// The meetings that were held in the year until now.
    pub held: usize,
    /// The meetings that lie ahead in the year.
    pub planned: usize,
    /// The decisions that were taken in the year until now.
    pub decisions: usize,
}

impl KeyFigures {
    /// The numbers on the day of the record. A meeting of several bodies counts once.
    pub fn of(record: &Record) -> KeyFigures {
        let (day, model) = (record.as_of, &record.model);
        let mut res = KeyFigures::default();
        for body in record.bodies_in_being() {
            res.bodies += 1;
            res.filled += record.occupancy.filled(&body.id);
            res.vacant += record.occupancy.vacant(&body.id);
        }
        let meetings = model.bodies.values().flat_map(|it| &it.meetings);
        for meeting in meetings.filter(|it| it.day.year() == day.year()) {
            let state = MeetingState::of(meeting, day);
            res.held += usize::from(state.took_place());
            res.planned += usize::from(state.lies_ahead());
        }
        let decisions = record.register.newest_first();
        res.decisions = decisions.iter().filter(|it| it.day.year() == day.year()).count();
        res
    }
}

#[cfg(test)]
mod tests {
    use super::KeyFigures;
    use crate::source::Tree;

    #[test]
    fn ended_bodies_and_other_years_do_not_count() {
        let text = "\
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
seats: [{id: chef, title: Chef, count: 2}]
---
-- bodies/a/members.yaml --
members: [{seat: chef, person: bo}]
-- bodies/a/meetings/2026-03-03.md --
---
---
-- bodies/a/meetings/2026-12-03.md --
---
---
-- bodies/a/meetings/2025-12-03.md --
---
---
-- bodies/b/mandate.md --
---
name: B
until: 2025
seats: [{id: chef, title: Chef}]
---
";
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let expected =
            KeyFigures { bodies: 1, filled: 1, vacant: 1, held: 1, planned: 1, decisions: 0 };
        assert_eq!(KeyFigures::of(&record), expected);
    }
}
