//! What one body has sent another and is waiting for, whether or not it stands on an agenda.

use super::{Entry, Status};
use crate::derive::Record;
use crate::model::Body;

/// A decision that another body was sent and has not answered.
#[derive(Clone, Copy, Debug)]
pub struct Awaiting<'r> {
    /// The decision.
    pub entry: &'r Entry,
    /// The body that sent it.
    pub from: &'r Body,
    /// The body it was sent to.
    pub to: &'r Body,
    /// How many days it has waited.
    pub days: i64,
    /// Whether it stands on an agenda to come, or of which there are no minutes yet.
    pub is_on_agenda: bool,
}

/// Every decision that another body was sent and has not answered, the one that has waited the
/// longest first.
pub fn awaiting(record: &Record) -> Vec<Awaiting<'_>> {
    let oldest_first = record.register.newest_first().into_iter().rev();
    let waiting = oldest_first.filter(|it| it.status == Status::Awaiting);
    waiting
        .filter_map(|entry| {
            let (from, _, _, decision) = entry.look_up(&record.model);
            let to = record.model.bodies.get(&decision.task.to.as_ref()?.value)?;
            let days = (record.as_of - entry.day).num_days();
            let is_on_agenda = !entry.on_agenda.is_empty();
            (to.id != from.id).then_some(Awaiting { entry, from, to, days, is_on_agenda })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;
    use chrono::NaiveDate;

    const SITE: &str = "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-03-03.md --
---
---
## Spørg {#ask}

> [!BESLUTNING]
> Gruppen anbefaler.
>
> - til: b

-- bodies/b/mandate.md --
---
name: B
---
-- bodies/b/meetings/2026-04-15.md --
---
---
## Svar {#svar answers=a/2026-03-03/ask}
SVAR
";

    #[test]
    fn an_answer_is_awaited_from_the_day_it_was_asked_for_until_it_is_given() {
        let answered = SITE.replace("SVAR", "\n> [!BESLUTNING]\n> Ja.\n");
        let first: NaiveDate = "2026-03-01".parse().expect("a day");
        for day in first.iter_days().take(60) {
            let at = |text: &str| {
                let record = crate::record(&Tree::from_text(text), day);
                let found = awaiting(&record);
                found.first().map(|it| (it.days, it.is_on_agenda))
            };
            let days = (day - first).num_days() - 2;
            let asked = (days >= 0).then_some((days, true));
            assert_eq!(at(&SITE.replace("SVAR", "")), asked, "{day}");
            let until = asked.filter(|_| days < 43);
            assert_eq!(at(&answered), until, "{day}");
        }
    }
}
