//! How the items of an agenda are numbered: in each meeting from 1, or running through the year.

use super::{Body, Meeting, StatedStatus};
use chrono::Datelike;

/// Numbers the items of a body's meetings, which stand in the order of the calendar.
///
/// Under a mandate with running numbers, the first item of the calendar year is 1, and each meeting
/// goes on where the one before it stopped. What did not take place as planned takes no numbers.
pub(super) fn number(body: &mut Body) {
    let run = |it: &Meeting| body.mandate_on(it.day).running_numbers && takes_numbers(it);
    let running: Vec<bool> = body.meetings.iter().map(run).collect();
    let (mut year, mut last) = (None, 0);
    let meetings = body.meetings.iter_mut().zip(running).filter(|(_, running)| *running);
    for (meeting, _) in meetings {
        if year != Some(meeting.day.year()) {
            (year, last) = (Some(meeting.day.year()), 0);
        }
        let before = last;
        for item in &mut meeting.items {
            last += 1;
            item.number = last;
        }
        for item in &mut meeting.items {
            let is_a_number = before < item.place && item.place <= last;
            item.place_is_taken = is_a_number && item.place != item.number;
        }
    }
}

fn takes_numbers(meeting: &Meeting) -> bool {
    match meeting.status.as_ref().map(|it| it.value) {
        Some(StatedStatus::Cancelled | StatedStatus::Moved) => false,
        Some(StatedStatus::Planned | StatedStatus::Called | StatedStatus::Held) | None => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::source::Tree;

    const TEXT: &str = "\
-- bodies/a/mandate.2025-01.md --
---
name: A
from: 2025-01
until: 2025-12-31
---
-- bodies/a/mandate.md --
---
name: A
from: 2026-01
numbering: running
---
-- bodies/a/meetings/2025-12-02.md --
---
---
## Et

## To
-- bodies/a/meetings/2026-03-03.md --
---
---
## Et

## To {.closed}
-- bodies/a/meetings/2026-04-01.md --
---
status: moved
moved_to: 2026-05-01
---
## Et
-- bodies/a/meetings/2026-05-01.md --
---
---
## Et

## To

## Tre

## Fire {#fire}
-- bodies/a/meetings/2026-06-01.md --
---
status: cancelled
---
## Et
-- bodies/a/meetings/2026-09-01.md --
---
---
## Et
-- bodies/a/meetings/2027-01-05.md --
---
---
## Et
";

    fn numbers(text: &str) -> Vec<Vec<u32>> {
        let record = crate::record(&Tree::from_text(text), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let of = |it: &crate::model::Meeting| it.items.iter().map(|it| it.number).collect();
        body.meetings.iter().map(of).collect()
    }

    #[test]
    fn numbers_run_through_the_year_past_what_did_not_take_place() {
        let wanted: [&[u32]; 7] = [&[1, 2], &[1, 2], &[1], &[3, 4, 5, 6], &[1], &[7], &[1]];
        assert_eq!(numbers(TEXT), wanted);
        let by_place = numbers(&TEXT.replace("numbering: running\n", ""));
        assert_eq!(by_place[3], [1, 2, 3, 4]);
    }

    #[test]
    fn a_number_means_what_is_printed_and_else_the_place() {
        let record = crate::record(&Tree::from_text(TEXT), "2026-11-22".parse().unwrap());
        let items = &record.model.bodies.values().next().unwrap().meetings[3].items;
        let called = |words: &str| -> Vec<u32> {
            items.iter().filter(|it| it.is_called(words)).map(|it| it.place).collect()
        };
        assert_eq!(called("1"), [1]);
        assert_eq!(called("2"), [2]);
        assert_eq!(called("3"), [1], "the first item is printed with 3");
        assert_eq!(called("6"), [4]);
        assert_eq!(called("fire"), [4]);
        assert_eq!(called("7"), [0; 0]);
    }
}
