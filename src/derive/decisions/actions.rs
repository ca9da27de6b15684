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
}

impl ActionState<'_> {
    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        match self.progress {
            Some(Progress::Done | Progress::Dropped) => false,
            Some(Progress::Ongoing) | None => true,
        }
    }

    /// Whether it is still to be done, and its deadline has passed.
    pub fn is_overdue(&self, day: NaiveDate) -> bool {
        self.is_open() && self.action.task.due.as_ref().is_some_and(|it| it.value < day)
    }
}

/// Every action of a meeting that has been held, body by body, the earliest first.
///
/// A follow-up on an item tells of the actions under it as well, and of what it said of them
/// before.
pub fn actions(record: &Record) -> Vec<ActionState<'_>> {
    let said = followed_up(record);
    let mut res = Vec::new();
    for (body, meeting) in held(record) {
        for item in meeting.items.iter().filter(|it| !it.actions.is_empty()) {
            let of = DecisionId::of_item(&meeting.id, &item.id);
            for (action, number) in item.actions.iter().zip(1..) {
                let id = if number == 1 { of.to_string() } else { format!("{of}-{number}") };
                let stated = action.task.progress.as_ref().map(|it| it.value);
                let progress = said.get(&of).copied().or(stated);
                res.push(ActionState { body, meeting, item, action, id, progress });
            }
        }
    }
    res
}

/// What was said last of each item that was followed up.
fn followed_up(record: &Record) -> BTreeMap<&DecisionId, Progress> {
    let mut last: BTreeMap<&DecisionId, (NaiveDate, Progress)> = BTreeMap::new();
    for (_, meeting) in held(record) {
        for follow_up in meeting.items.iter().flat_map(|it| &it.follow_ups) {
            let (Some(of), Some(progress)) = (&follow_up.of, &follow_up.progress) else { continue };
            let said = last.entry(&of.value).or_insert((meeting.day, progress.value));
            if said.0 <= meeting.day {
                *said = (meeting.day, progress.value);
            }
        }
    }
    last.into_iter().map(|(of, (_, progress))| (of, progress)).collect()
}

fn held(record: &Record) -> impl Iterator<Item = (&Body, &Meeting)> {
    let held = |it: &Meeting| it.day <= record.as_of && MeetingState::of(it, record.as_of).stands();
    record.model.meetings().filter(move |(_, it)| held(it))
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
