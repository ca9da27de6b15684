//! Whether the mandate was looked at again when it said.

use super::year::Year;
use super::{Asked, Evidence, Forecast, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::review_due;
use crate::model::Rule;
use crate::text::Language::{self, Danish, English};
use chrono::NaiveDate;

/// A review that falls due in the year or has fallen due before it; in the running year also one
/// that is still to come.
pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let Some(due) = review_due(year.mandate) else { return Vec::new() };
    let today = year.record.as_of;
    if !year.is_running() && due.day > year.days.1 {
        return Vec::new();
    }
    let verdict = match (due.day < today, due.since.is_some()) {
        (false, _) => Verdict::Open(Forecast::Good),
        // A review that changed nothing leaves no trace unless somebody writes it down.
        (true, true) => Verdict::Undecidable,
        (true, false) => Verdict::Broken,
    };
    let every = due.review.every.as_ref().map(|it| it.value);
    let next = due.review.next.as_ref().map(|it| it.value);
    let stated = Rule::in_clause(due.review.clause.as_ref());
    let said = |language| happened(due.day, verdict, language);
    let row = Row::new(year, &rules::overdue_review, Asked::Review(every, next), due.span)
        .under(&stated, false)
        .shown_by(vec![Evidence::new(verdict, Some(Proof::Mandate), said)])
        .in_words(year, said);
    vec![row]
}

fn happened(day: NaiveDate, verdict: Verdict, language: Language) -> String {
    let day = language.date(day);
    match (verdict, language) {
        (Verdict::Open(_) | Verdict::Held, Danish) => format!("frist {day}"),
        (Verdict::Open(_) | Verdict::Held, English) => format!("due {day}"),
        (Verdict::Undecidable, Danish) => {
            format!("frist {day}; det er ikke noteret, om det er sket")
        }
        (Verdict::Undecidable, English) => {
            format!("due {day}; whether it was done is not noted")
        }
        (Verdict::Broken, Danish) => format!("skulle være sket senest {day}"),
        (Verdict::Broken, English) => format!("was to be done by {day}"),
    }
}
