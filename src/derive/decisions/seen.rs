//! What a meeting saw: the mandate and the decisions as they stood when its agenda was sent, and
//! what has become of them since.

use crate::derive::Record;
use crate::model::{Body, DecisionId, Item, Mandate, Meeting, Progress};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The mandate as a meeting saw it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'r> {
    /// The day its agenda was sent, or else its own.
    pub day: NaiveDate,
    /// The mandate in force on that day.
    pub mandate: &'r Mandate,
    /// The one that is in force now, where it has come since.
    pub newer: Option<&'r Mandate>,
}

/// A decision that an item rests on, with what has become of it since the meeting saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referred {
    /// The decision.
    pub id: DecisionId,
    /// What has become of it, the earliest first.
    pub changes: Vec<SinceThen>,
}

/// Something that became of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceThen {
    /// The day.
    pub day: NaiveDate,
    /// The item or decision that changed it.
    pub by: DecisionId,
    /// What became of it.
    pub became: Became,
}

/// What became of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// Another body answered it.
    Answered,
    /// A meeting said how far it had come.
    Told(Progress),
    /// Another decision took its place.
    Replaced,
}

/// The day as of which a meeting saw what it dealt with: that on which its agenda was sent. Where
/// nobody has written that down, it is taken for the day of the meeting.
fn day_of(meeting: &Meeting) -> NaiveDate {
    meeting.sent.agenda.as_ref().map_or(meeting.day, |it| it.value.min(meeting.day))
}

/// The mandate as a meeting saw it, and the one that has come since.
pub fn seen<'r>(record: &Record, body: &'r Body, meeting: &Meeting) -> Seen<'r> {
    let day = day_of(meeting);
    let mandate = body.mandate_on(day);
    let now = body.mandate_on(record.as_of);
    let is_newer = day < record.as_of && now.version != mandate.version;
    Seen { day, mandate, newer: is_newer.then_some(now) }
}

/// The decisions that an item rests on, as far as something has become of them since the meeting
/// saw them. What the meeting itself made of them stands in its minutes, and is not told here.
pub fn referred(record: &Record, meeting: &Meeting, item: &Item) -> Vec<Referred> {
    let mut ids: BTreeSet<DecisionId> = meeting.linked_items(item);
    ids.extend(item.answers.iter().map(|it| it.value.clone()));
    ids.extend(item.follow_ups.iter().filter_map(|it| it.of.as_ref()).map(|it| it.value.clone()));
    let tasks = item.decisions.iter().map(|it| &it.task);
    ids.extend(tasks.flat_map(|it| &it.replaces).map(|it| it.value.clone()));
    let changed = ids.into_iter().map(|id| Referred { changes: changes(record, meeting, &id), id });
    changed.filter(|it| !it.changes.is_empty()).collect()
}

fn changes(record: &Record, meeting: &Meeting, id: &DecisionId) -> Vec<SinceThen> {
    let Some(entry) = record.register.get(id) else { return Vec::new() };
    let since = day_of(meeting);
    let answered = entry.answered_by.iter().map(|it| (it, Became::Answered));
    let told = entry.followed_up.iter();
    let told = told.filter_map(|(it, progress)| Some((it, Became::Told((*progress)?))));
    let replaced = entry.replaced_by.iter().map(|it| (it, Became::Replaced));
    let all = answered.chain(told).chain(replaced);
    let mut res: Vec<SinceThen> = all
        .filter(|(by, _)| by.meeting != meeting.id)
        .filter_map(|(by, became)| {
            let day = record.model.item(by)?.1.day;
            (since < day && day <= record.as_of).then(|| SinceThen { day, by: by.clone(), became })
        })
        .collect();
    res.sort_by_key(|it| (it.day, it.became));
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const TEXT: &str = "\
-- bodies/a/mandate.2025.md --
---
name: A
from: 2025
until: 2026-03-31
---
-- bodies/a/mandate.md --
---
name: A
from: 2026-04-01
---
-- bodies/a/meetings/2026-03-20.md --
---
sent: {agenda: 2026-03-10}
---
## Carry out {#carry-out answers=b/2026-02-10/ask}

We rest on [the other](../../b/meetings/2026-02-10.md#other) and on [this](#carry-out).

> [!DECISION]
> A does.

## Behind doors {#behind .closed}

[The other](../../b/meetings/2026-02-10.md#other).
-- bodies/a/meetings/2026-09-01.md --
---
---
## Follow {#follow}

> [!FOLLOW-UP] b/2026-02-10/ask
> Given up.
>
> - status: dropped
-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-02-10.md --
---
---
## Ask {#ask}

> [!DECISION]
> B asks.
>
> - to: a

## Other {#other}

> [!DECISION]
> Otherwise.
-- bodies/b/meetings/2026-06-02.md --
---
---
## Again {#again}

> [!DECISION]
> Not so.
>
> - replaces: b/2026-02-10/other
";

    fn at(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn found(day: NaiveDate) -> Vec<String> {
        let record = crate::record(&Tree::from_text(TEXT), day);
        let meeting = &record.model.bodies.values().next().unwrap().meetings[0];
        let of = referred(&record, meeting, &meeting.items[0]);
        let said =
            |id: &DecisionId, it: &SinceThen| format!("{} {} {:?}", id.item, it.by, it.became);
        let said = of.iter().flat_map(|of| of.changes.iter().map(|it| said(&of.id, it)));
        said.collect()
    }

    #[test]
    fn what_became_of_a_decision_after_the_agenda_was_sent_is_told_from_its_day() {
        let replaced = "other b/2026-06-02/again Replaced".to_owned();
        let dropped = "ask a/2026-09-01/follow Told(Dropped)".to_owned();
        for day in at("2026-03-20").iter_days().take(200) {
            let mut wanted = Vec::new();
            wanted.extend((at("2026-09-01") <= day).then(|| dropped.clone()));
            wanted.extend((at("2026-06-02") <= day).then(|| replaced.clone()));
            assert_eq!(found(day), wanted, "{day}");
        }
    }

    #[test]
    fn a_meeting_keeps_the_mandate_it_saw() {
        for day in at("2026-03-05").iter_days().take(60) {
            let record = crate::record(&Tree::from_text(TEXT), day);
            let body = record.model.bodies.values().next().unwrap();
            let seen = seen(&record, body, &body.meetings[0]);
            // Until the agenda is out, nobody knows of another day than the meeting's own.
            let on = if day < at("2026-03-10") { "2026-03-20" } else { "2026-03-10" };
            assert_eq!((seen.day, seen.mandate.version.as_deref()), (at(on), Some("2025")));
            let come = at("2026-04-01") <= day;
            assert_eq!(seen.newer.is_some(), come, "{day}");
        }
    }

    #[test]
    fn of_a_text_that_is_withheld_no_link_is_told() {
        let record = crate::record(&Tree::from_text(TEXT), "2026-11-22".parse().unwrap());
        let of = |record: &Record| {
            let meeting = &record.model.bodies.values().next().unwrap().meetings[0];
            referred(record, meeting, &meeting.items[1]).len()
        };
        let public = crate::model::edition(
            record.model.clone(),
            crate::model::Audience::Public,
            record.as_of,
        );
        assert_eq!((of(&record), of(&record.shown_as(public))), (1, 0));
    }
}
