//! What is to be done beside decisions, and how far it has come.

use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use crate::model::{Action, Body, DecisionId, Item, Meeting, Progress};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// An action of minutes, with what has become of it.
#[derive(Clone, Debug)]
pub struct ActionState<'m> {
    /// The body.
    pub body: &'m Body,
    /// The meeting.
    pub meeting: &'m Meeting,
    /// The item.
    pub item: &'m Item,
    /// The action.
    pub action: &'m Action,
    /// The item's id, with the action's number where it is not the first under it.
    pub id: String,
    /// How far it has come: what was said last.
    pub progress: Option<Progress>,
    /// Where that was said, and on what day; nothing where the action says so itself.
    pub told: Option<(DecisionId, NaiveDate)>,
    pub(super) at: (usize, usize, usize),
}

/// Every action of a meeting that has been held, body by body, the earliest first.
///
/// A follow-up on an item tells of the actions under it as well, and of what it said of them
/// before.
pub fn actions(record: &Record) -> Vec<ActionState<'_>> {
    let said = followed_up(record);
    let mut res = Vec::new();
    for (body, m, meeting) in held(record) {
        for (i, item) in meeting.items.iter().enumerate().filter(|it| !it.1.actions.is_empty()) {
            let of = DecisionId::of_item(&meeting.id, &item.id);
            let last = said.get(&of);
            for (a, action) in item.actions.iter().enumerate() {
                let id = if a == 0 { of.to_string() } else { format!("{of}-{}", a + 1) };
                let stated = action.task.progress.as_ref().map(|it| it.value);
                res.push(ActionState {
                    body,
                    meeting,
                    item,
                    action,
                    id,
                    progress: last.map(|it| it.progress).or(stated),
                    told: last.map(|it| (it.by.clone(), it.day)),
                    at: (m, i, a),
                });
            }
        }
    }
    res
}

/// What was said of an item.
struct Said {
    day: NaiveDate,
    by: DecisionId,
    progress: Progress,
}

/// What was said last of each item that was followed up.
fn followed_up(record: &Record) -> BTreeMap<&DecisionId, Said> {
    let mut last: BTreeMap<&DecisionId, Said> = BTreeMap::new();
    for (_, _, meeting) in held(record) {
        for item in &meeting.items {
            for follow_up in &item.follow_ups {
                let (Some(of), Some(progress)) = (&follow_up.of, &follow_up.progress) else {
                    continue;
                };
                let by = DecisionId::of_item(&meeting.id, &item.id);
                let said = Said { day: meeting.day, by, progress: progress.value };
                if last.get(&of.value).is_none_or(|it| it.day <= said.day) {
                    last.insert(&of.value, said);
                }
            }
        }
    }
    last
}

/// The meetings that have been held, each with its body and its place there.
fn held(record: &Record) -> impl Iterator<Item = (&Body, usize, &Meeting)> {
    let held = |it: &Meeting| it.day <= record.as_of && MeetingState::of(it, record.as_of).stands();
    let bodies = record.model.bodies.values();
    bodies.flat_map(move |body| {
        let meetings = body.meetings.iter().enumerate();
        meetings.filter(move |it| held(it.1)).map(move |(at, it)| (body, at, it))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn the_last_word_on_an_item_is_the_last_on_its_actions() {
        let text = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-03-03.md --
---
---
## Brev {#brev}

> [!OPGAVE]
> Skrive et brev.
>
> - status: i gang

> [!OPGAVE]
> Sende det.

-- bodies/a/meetings/2026-06-02.md --
---
---
## Opfølgning {#opfoelgning}

> [!OPFØLGNING] 2026-03-03/brev
> Sendt.
>
> - status: gennemført
";
        let at = |day: &str| -> Vec<(String, Option<Progress>)> {
            let record = crate::record(&Tree::from_text(text), day.parse().expect("a day"));
            actions(&record).into_iter().map(|it| (it.id, it.progress)).collect()
        };
        let ids = ["a/2026-03-03/brev".to_owned(), "a/2026-03-03/brev-2".to_owned()];
        let [first, second] = ids;
        let before = [(first.clone(), Some(Progress::Ongoing)), (second.clone(), None)];
        assert_eq!(at("2026-06-01"), before);
        let after = [(first, Some(Progress::Done)), (second, Some(Progress::Done))];
        assert_eq!(at("2026-06-03"), after);
        assert!(at("2026-03-02").is_empty());
    }
}
