//! The way of a decision: what it rests on, where it was sent, who answered, what became of it.

use super::{Entry, Status};
use crate::derive::Record;
use crate::model::{BodyId, DecisionId, Progress};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A step on the way of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub day: NaiveDate,
    /// What happened, or is to happen, on it.
    pub what: What,
}

/// What happened, or is to happen, on the way of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Another body asked, and this answers it, perhaps through others.
    Asked(DecisionId),
    /// The decision was taken.
    Taken,
    /// It was sent to another body.
    Sent {
        /// The body.
        to: BodyId,
        /// How many days until the answer, or until the day of the record.
        waited: i64,
        /// Whether there is an answer.
        answered: bool,
    },
    /// Another body answered it, perhaps through others.
    Answered(DecisionId),
    /// It stands on an agenda of which there are no minutes yet.
    OnAgenda(DecisionId),
    /// A meeting said how far it had come.
    FollowedUp(DecisionId, Option<Progress>),
    /// It falls due, or has fallen due.
    Due,
    /// Another decision took its place.
    Replaced(DecisionId),
}

/// The way of a decision, the earliest step first; nothing where there is no such decision.
pub fn trail(record: &Record, id: &DecisionId) -> Vec<Step> {
    let Some(entry) = record.register.get(id) else { return Vec::new() };
    let mut seen: BTreeSet<DecisionId> = BTreeSet::from([id.clone()]);
    seen.extend(entry.replaced_by.clone());
    let mut res = before(record, id, &mut seen);
    res.push(Step { day: entry.day, what: What::Taken });
    res.extend(sent(record, entry));
    let mut after = answers(record, entry, &mut seen);
    after.extend(rest(record, entry));
    after.sort_by_key(|it| it.day);
    res.extend(after);
    res
}

/// What a decision answers, and what that answers in turn. A ring is walked once.
fn before(record: &Record, id: &DecisionId, seen: &mut BTreeSet<DecisionId>) -> Vec<Step> {
    let mut res = Vec::new();
    let mut at = record.model.item(id);
    while let Some(asked) = at.and_then(|it| it.2.answers.as_ref()).map(|it| &it.value) {
        if !seen.insert(asked.clone()) {
            break;
        }
        at = record.model.item(asked);
        let step = at.map(|it| Step { day: it.1.day, what: What::Asked(asked.clone()) });
        res.extend(step);
    }
    res.reverse();
    res
}

fn sent(record: &Record, entry: &Entry) -> Option<Step> {
    let to = entry.look_up(&record.model).3.task.to.as_ref().filter(|_| !entry.answered_unseen)?;
    let answer = entry.answered_by.iter().find_map(|it| day_of(record, it));
    let waited = (answer.unwrap_or(record.as_of) - entry.day).num_days();
    let what = What::Sent { to: to.value.clone(), waited, answered: answer.is_some() };
    Some(Step { day: entry.day, what })
}

fn answers(record: &Record, entry: &Entry, seen: &mut BTreeSet<DecisionId>) -> Vec<Step> {
    let mut res = Vec::new();
    let mut open: Vec<&Entry> = vec![entry];
    while let Some(asked) = open.pop() {
        for id in &asked.answered_by {
            if !seen.insert(id.clone()) {
                continue;
            }
            let day = day_of(record, id);
            res.extend(day.map(|day| Step { day, what: What::Answered(id.clone()) }));
            open.extend(record.register.get(id));
        }
    }
    res
}

/// Agendas, follow-ups, the deadline and the successor.
fn rest(record: &Record, entry: &Entry) -> Vec<Step> {
    let mut res = Vec::new();
    let mut add = |day: Option<NaiveDate>, what: What| {
        res.extend(day.map(|day| Step { day, what }));
    };
    for (id, progress) in &entry.followed_up {
        add(day_of(record, id), What::FollowedUp(id.clone(), *progress));
    }
    for id in &entry.on_agenda {
        add(day_of(record, id), What::OnAgenda(id.clone()));
    }
    if matches!(entry.status, Status::Overdue | Status::Awaiting | Status::Pending) {
        let due = entry.look_up(&record.model).3.task.due.as_ref();
        add(due.map(|it| it.value), What::Due);
    }
    if let Some(id) = &entry.replaced_by {
        add(day_of(record, id), What::Replaced(id.clone()));
    }
    res
}

fn day_of(record: &Record, id: &DecisionId) -> Option<NaiveDate> {
    record.model.item(id).map(|it| it.1.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const TEXT: &str = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-01-10.md --
---
---
## Ask {#ask}

> [!DECISION]
> A asks.
>
> - to: b

-- bodies/a/meetings/2026-03-10.md --
---
---
## Carry out {#carry-out answers=b/2026-02-10/answer}

> [!DECISION]
> A carries it out.
>
> - to: b
> - due: 2026-12-31

-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-02-10.md --
---
---
## Answer {#answer answers=a/2026-01-10/ask}

> [!DECISION]
> B agrees.
>
> - to: a

-- bodies/b/meetings/2026-12-10.md --
---
---
## Close {#close answers=a/2026-03-10/carry-out}
";

    fn steps(id: &str) -> Vec<String> {
        let record = crate::record(&Tree::from_text(TEXT), "2026-11-22".parse().unwrap());
        let all = record.register.newest_first();
        let entry = all.iter().find(|it| it.id.to_string() == id).unwrap();
        trail(&record, &entry.id)
            .iter()
            .map(|it| match &it.what {
                What::Asked(id) => format!("asked {id}"),
                What::Taken => "taken".to_owned(),
                What::Sent { to, waited, answered } => format!("sent {to} {waited} {answered}"),
                What::Answered(id) => format!("answered {id}"),
                What::OnAgenda(id) => format!("on agenda {id}"),
                What::FollowedUp(id, _) => format!("followed up {id}"),
                What::Due => "due".to_owned(),
                What::Replaced(id) => format!("replaced {id}"),
            })
            .collect()
    }

    #[test]
    fn the_way_is_walked_up_and_down() {
        assert_eq!(
            steps("b/2026-02-10/answer"),
            [
                "asked a/2026-01-10/ask",
                "taken",
                "sent a 28 true",
                "answered a/2026-03-10/carry-out"
            ]
        );
        assert_eq!(
            steps("a/2026-01-10/ask"),
            [
                "taken",
                "sent b 31 true",
                "answered b/2026-02-10/answer",
                "answered a/2026-03-10/carry-out"
            ]
        );
    }

    #[test]
    fn what_is_unanswered_waits_and_stands_on_an_agenda() {
        assert_eq!(
            steps("a/2026-03-10/carry-out"),
            [
                "asked a/2026-01-10/ask",
                "asked b/2026-02-10/answer",
                "taken",
                "sent b 257 false",
                "on agenda b/2026-12-10/close",
                "due"
            ]
        );
    }
}
