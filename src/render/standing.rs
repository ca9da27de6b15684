//! How a decision stands, in a sentence: who is waited for and for how long, by how much a deadline
//! has passed, when it was said to be done.

use super::Portal;
use super::view::Day;
use crate::derive::{Answer, Entry, Status, Wait, wait_of};
use crate::model::DecisionId;

impl Portal<'_> {
    /// Why a decision has the status it has; nothing where the status says it all.
    pub(super) fn became(&self, entry: &Entry) -> Option<String> {
        let due = entry.look_up(&self.record.model).3.task.due.as_ref().map(|it| it.value);
        let ahead = due.map(|it| (it - self.record.as_of).num_days());
        match entry.status {
            Status::Overdue => Some(self.late(-ahead?)),
            Status::Pending => match ahead.filter(|it| *it >= 0) {
                Some(days) => Some(self.words().count("standing-due-in", count(days))),
                None => self.said_of("standing-ongoing", entry.told().map(|it| it.0)),
            },
            Status::Awaiting | Status::Adopted => {
                wait_of(self.record, entry).and_then(|it| self.wait(&it))
            }
            Status::Done => self.said_of("standing-done", entry.told().map(|it| it.0)),
            Status::Dropped => self.said_of("standing-dropped", entry.told().map(|it| it.0)),
            Status::Replaced => self.said_of("standing-replaced", entry.replaced_by.as_ref()),
        }
    }

    /// `12 dage over fristen`
    pub(super) fn late(&self, days: i64) -> String {
        self.words().count("standing-late", count(days))
    }

    /// How it stands with an answer, as the body that asked says it.
    pub(super) fn wait(&self, wait: &Wait<'_>) -> Option<String> {
        self.answer(&wait.answer, wait.to.short_name())
    }

    /// How it stands with an answer that a body is to give.
    pub(super) fn answer(&self, answer: &Answer, body: &str) -> Option<String> {
        let words = self.words();
        let days = self.language().days(answer.days()?);
        Some(match answer {
            Answer::Given { days: 0, .. } => words.with("standing-at-once", &[("body", body)]),
            Answer::Given { .. } => {
                words.with("standing-answered", &[("body", body), ("days", &days)])
            }
            Answer::OnAgenda { on, .. } => {
                let on = self.day(*on).long;
                let values = [("body", body), ("days", days.as_str()), ("day", on.as_str())];
                words.with("standing-on-agenda", &values)
            }
            Answer::Awaited { .. } | Answer::Never => {
                words.with("standing-awaits", &[("body", body), ("days", &days)])
            }
        })
    }

    /// How long what an item answers had waited for it, or waits for it still.
    pub(super) fn waited(&self, asked: &Entry, item: &DecisionId) -> Option<String> {
        let wait = wait_of(self.record, asked)?;
        let met = self.record.model.item(item)?.1.day;
        let (key, days) = match wait.answer {
            Answer::Given { .. } if asked.answered_by.contains(item) => {
                ("standing-answered-here", (met - asked.day).num_days().max(0))
            }
            Answer::OnAgenda { days, .. } | Answer::Awaited { days } => {
                ("standing-waits-here", days)
            }
            Answer::Given { .. } | Answer::Never => return None,
        };
        Some(self.words().with(key, &[("days", &self.language().days(days))]))
    }

    /// The day of the meeting of an item.
    fn day_of(&self, id: &DecisionId) -> Option<Day> {
        self.record.model.item(id).map(|it| self.day(it.1.day))
    }

    fn said_of(&self, key: &str, id: Option<&DecisionId>) -> Option<String> {
        let day = self.day_of(id?)?;
        Some(self.words().with(key, &[("day", &day.long)]))
    }
}

fn count(days: i64) -> usize {
    usize::try_from(days).unwrap_or(0)
}
