//! What was sent to another body and has had no answer, though that body has met.

use super::{Answer, Entry, wait_of};
use crate::derive::Record;
use crate::derive::meetings::MeetingState;
use crate::model::{Body, Meeting};
use chrono::NaiveDate;

/// A decision that another body was sent and has not answered.
#[derive(Clone, Debug)]
pub struct Unanswered<'r> {
    /// The decision.
    pub entry: &'r Entry,
    /// The body it was sent to.
    pub to: &'r Body,
    /// How many days it has waited.
    pub days: i64,
    /// The meetings that could have answered it, the earliest first.
    pub met: Vec<&'r Meeting>,
}

/// Every decision that another body was sent and has not answered, the newest first.
///
/// A meeting could have answered where its minutes are here and its agenda was not already out
/// when the decision was taken. What stands on an agenda to come is on its way to an answer.
pub fn unanswered(record: &Record) -> Vec<Unanswered<'_>> {
    let waiting = record.register.newest_first().into_iter();
    waiting
        .filter_map(|entry| {
            let wait = wait_of(record, entry)?;
            let Answer::Awaited { days } = wait.answer else { return None };
            let met = could_answer(record, wait.to, entry.day);
            Some(Unanswered { entry, to: wait.to, days, met })
        })
        .collect()
}

/// The meetings of a body, by itself or with others, that could answer what was sent on a day.
fn could_answer<'r>(record: &'r Record, body: &'r Body, sent: NaiveDate) -> Vec<&'r Meeting> {
    let joint = record.calendar.joint(&body.id, &record.model).map(|(_, it)| it);
    let could = |it: &&Meeting| {
        let before_agenda = it.sent.agenda.as_ref().is_none_or(|it| sent <= it.value);
        let minuted = MeetingState::of(it, record.as_of) == MeetingState::Held;
        sent < it.day && before_agenda && minuted && !it.hollow
    };
    let mut res: Vec<&Meeting> = body.meetings.iter().chain(joint).filter(could).collect();
    res.sort_by_key(|it| (it.day, &it.id));
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn met(sent: &str, agenda: &str, at: NaiveDate) -> Option<(i64, usize)> {
        let text = format!(
            "\
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/{sent}.md --
---
---
## Spørg {{#ask}}

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
sent: {{agenda: {agenda}}}
---
## Andet {{#andet}}

> [!BESLUTNING]
> Ja.
"
        );
        let record = crate::record(&Tree::from_text(&text), at);
        unanswered(&record).first().map(|it| (it.days, it.met.len()))
    }

    #[test]
    fn a_body_could_answer_what_it_was_sent_before_its_agenda_was_out() {
        let at: NaiveDate = "2026-04-30".parse().expect("a day");
        for sent in at.iter_days().rev().take(40) {
            let could = sent <= "2026-04-05".parse().expect("a day");
            let found = met(&sent.to_string(), "2026-04-05", at);
            assert_eq!(found, Some(((at - sent).num_days(), usize::from(could))), "{sent}");
        }
        let before = "2026-04-15".parse().expect("a day");
        assert_eq!(met("2026-03-31", "2026-04-05", before), Some((15, 0)));
    }
}
