//! What has become different in a body from one day to another: who came and who left, who took
//! the chair, and whether the mandate is a new one.

use crate::derive::seats::{Tenure, tenures};
use crate::model::{Body, ChairRole, ChairTurn, Mandate};
use chrono::NaiveDate;

/// What is different in a body on a day, held against an earlier one.
#[derive(Clone, Debug, Default)]
pub struct BodyNews<'m> {
    /// Who came to sit in the body, in order of day.
    pub joined: Vec<Tenure<'m>>,
    /// Who sat there and does so no more, in order of day.
    pub left: Vec<Tenure<'m>>,
    /// The turns in the chair that began, in order of day.
    pub chairs: Vec<&'m ChairTurn>,
    /// The version of the mandate, where another was in force.
    pub mandate: Option<&'m Mandate>,
}

/// What became different in a body after a day and until another, that day included.
///
/// Who is appointed again has neither come nor left, also where the seat is another.
pub fn news_of_body(body: &Body, after: NaiveDate, until: NaiveDate) -> BodyNews<'_> {
    let all = tenures(body);
    let sits = |person: &Tenure<'_>, on: NaiveDate| {
        let same = all.iter().filter(|it| it.last.person.value == person.last.person.value);
        same.into_iter().any(|it| it.life.covers(on))
    };
    let mut news = BodyNews::default();
    for tenure in &all {
        let (before, now) = (sits(tenure, after), sits(tenure, until));
        if tenure.life.covers(until) && !before {
            news.joined.push(tenure.clone());
        }
        if tenure.life.covers(after) && !now {
            news.left.push(tenure.clone());
        }
    }
    let began = |it: &&ChairTurn| {
        it.role == ChairRole::Chair
            && it.life.covers(until)
            && it.life.first_day().is_some_and(|it| it > after)
    };
    news.chairs = body.chair_turns.iter().filter(began).collect();
    let mandate = body.mandate_on(until);
    let changed = body.life().covers(after) && !std::ptr::eq(mandate, body.mandate_on(after));
    news.mandate = changed.then_some(mandate);
    news
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const SITE: &str = "\
-- people/anna.md --
---
name: Anna
---
-- people/bo.md --
---
name: Bo
---
-- people/eva.md --
---
name: Eva
---
-- bodies/a/mandate.2025.md --
---
name: A
from: 2025-01-01
seats: [{id: chef, title: Chef, count: 2}]
---
-- bodies/a/mandate.md --
---
name: A
from: 2026-05-01
seats: [{id: chef, title: Chef, count: 2}]
---
-- bodies/a/members.yaml --
members:
  - {seat: chef, person: anna, from: 2025-01-01, until: 2025-12-31}
  - {seat: chef, person: anna, from: 2026-01-01}
  - {seat: chef, person: bo, from: 2025-01-01, until: 2026-04-30}
  - {seat: chef, person: eva, from: 2026-06-01}
chairs:
  - {person: bo, from: 2025-01-01, until: 2026-04-30}
  - {person: anna, from: 2026-05-01}
";

    #[test]
    fn what_is_new_is_told_on_every_day_of_a_year() {
        let day = |text: &str| -> NaiveDate { text.parse().expect("a day") };
        let record = crate::record(&Tree::from_text(SITE), day("2026-12-01"));
        let body = record.model.bodies.values().next().expect("a body");
        let after = day("2025-12-15");
        for until in after.iter_days().take(365) {
            let news = news_of_body(body, after, until);
            let people = |all: &[Tenure<'_>]| -> Vec<String> {
                all.iter().map(|it| it.last.person.value.to_string()).collect()
            };
            let eva = if until >= day("2026-06-01") { vec!["eva"] } else { Vec::new() };
            assert_eq!(people(&news.joined), eva, "{until}");
            let in_may = until >= day("2026-05-01");
            let bo = if in_may { vec!["bo"] } else { Vec::new() };
            assert_eq!(people(&news.left), bo, "{until}");
            assert_eq!(news.chairs.len(), usize::from(in_may), "{until}");
            assert_eq!(news.mandate.is_some(), in_may, "{until}");
        }
    }
}
