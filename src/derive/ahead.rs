//! The meetings that lie ahead, those of several bodies together.

use super::{Occasion, occasions};
use crate::model::{BodyId, Meeting, Model};
use chrono::NaiveDate;

/// Every meeting that lies ahead, the next first.
pub fn ahead(model: &Model, day: NaiveDate) -> Vec<Occasion<'_>> {
    let mut res = occasions(model, day);
    res.retain(|it| it.state.lies_ahead());
    res
}

/// Whether a body meets there, by itself or with others.
pub fn meets(body: &BodyId, meeting: &Meeting) -> bool {
    meeting.id.body == *body || meeting.with.iter().any(|it| it.value == *body)
}

#[cfg(test)]
mod tests {
    use super::{ahead, meets};
    use crate::source::Tree;

    #[test]
    fn the_next_meeting_comes_first_and_cancelled_ones_do_not_come() {
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
with: [a]
---
";
        let day = "2026-11-22".parse().unwrap();
        let record = crate::record(&Tree::from_text(text), day);
        let found = ahead(&record.model, day);
        let ids: Vec<String> = found.iter().map(|it| it.meeting.id.to_string()).collect();
        assert_eq!(ids, ["b/2026-12-02", "a/2026-12-02"]);
        let a = record.model.bodies.keys().next().unwrap();
        assert!(meets(a, found[0].meeting) && meets(a, found[1].meeting));
    }
}
