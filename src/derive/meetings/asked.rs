//! How many meetings a body is asked for in a year, whoever asks: its mandate, version by version,
//! or the house where that is silent.

use crate::derive::standing::Standing;
use crate::model::{Body, Cadence, Count, Mandate, MeetingRules, Portion, Site};
use crate::text::Spanned;
use chrono::{Days, NaiveDate};

/// How many meetings are asked for in a year, and by which rule.
#[derive(Clone, Debug)]
pub struct Asked<'m> {
    /// How many, prorated where the body begins or ends, or its mandate changes, in the year.
    pub count: Count,
    /// The rule; the last of the year where several follow each other.
    pub rules: Standing<'m, MeetingRules>,
    /// Its cadence.
    pub cadence: &'m Spanned<Cadence>,
    /// Whether the body begins or ends, or its rules change, in the year.
    pub is_prorated: bool,
}

/// How many meetings a body is asked for in a year; nothing where neither mandate nor house says.
pub fn asked<'m>(site: &'m Site, body: &'m Body, year: i32) -> Option<Asked<'m>> {
    let mut portion = Portion::none(year);
    let mut last = None;
    let mut longest = 0;
    for (mandate, from, until) in in_force(body, year) {
        let Some((rules, cadence)) = cadence_of(site, mandate) else { continue };
        portion = portion.and(cadence.value.portion(from, until, &excluded(rules.rule)));
        last = Some((rules, cadence));
        longest = longest.max((until - from).num_days());
    }
    let (rules, cadence) = last?;
    let is_prorated = longest < 364;
    Some(Asked { count: portion.count(), rules, cadence, is_prorated })
}

/// The cadence that a body is held to under a mandate; nothing where it meets as needed.
pub(super) fn cadence_of<'m>(
    site: &'m Site,
    mandate: &'m Mandate,
) -> Option<(Standing<'m, MeetingRules>, &'m Spanned<Cadence>)> {
    let rules = Standing::of_meetings(site, mandate, |it| it.cadence.as_ref().map(|_| it))?;
    let cadence = rules.rule.cadence.as_ref().filter(|it| it.value != Cadence::AsNeeded)?;
    Some((rules, cadence))
}

/// The months without meetings; January is 1.
pub(super) fn excluded(rules: &MeetingRules) -> Vec<u32> {
    rules.except.iter().map(|it| it.value.number()).collect()
}

/// The versions of a mandate that are in force in a year, each with its first and last day in it.
fn in_force(body: &Body, year: i32) -> Vec<(&Mandate, NaiveDate, NaiveDate)> {
    let ends = NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
    let Some((first, last)) = ends else { return Vec::new() };
    let life = body.life();
    let first = life.first_day().map_or(first, |it| it.max(first));
    let last = life.last_day().map_or(last, |it| it.min(last));
    let versions: Vec<&Mandate> = body.versions().collect();
    let mut res = Vec::new();
    for (at, mandate) in versions.iter().enumerate() {
        let next = versions.get(at + 1).and_then(|it| it.life.first_day());
        let from = mandate.life.first_day().map_or(first, |it| it.max(first));
        let until = next.and_then(|it| it.checked_sub_days(Days::new(1)));
        let until = until.map_or(last, |it| it.min(last));
        if from <= until {
            res.push((*mandate, from, until));
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn asked_for(files: &str, year: i32) -> Option<(u32, Option<u32>, bool)> {
        let record = crate::record(&Tree::from_text(files), "2026-11-22".parse().unwrap());
        let body = record.model.bodies.values().next().unwrap();
        let found = asked(&record.model.site, body, year)?;
        assert_eq!(found.is_prorated, year == 2026 && files.contains("2026-07-01"));
        Some((found.count.min, found.count.max, found.rules.of_house))
    }

    #[test]
    fn a_mandate_that_changes_in_the_year_asks_by_parts() {
        let files = "\
-- bodies/a/mandate.2024.md --
---
name: A
from: 2024
meetings: {per_year: 4}
---
-- bodies/a/mandate.md --
---
name: A
from: 2026-07-01
meetings: {per_year: 8-}
---
";
        // 181 days of four and 184 days of eight are six and a little.
        assert_eq!(asked_for(files, 2026), Some((6, None, false)));
        assert_eq!(asked_for(files, 2025), Some((4, Some(4), false)));
        assert_eq!(asked_for(files, 2027), Some((8, None, false)));
        assert_eq!(asked_for(files, 2023), None);
    }

    #[test]
    fn the_house_asks_where_the_mandate_is_silent_and_readable() {
        let files = "\
-- site.yaml --
title: T
house_rules: {meetings: {per_year: 2-}}
-- bodies/a/mandate.md --
---
name: A
---
";
        assert_eq!(asked_for(files, 2026), Some((2, None, true)));
        assert_eq!(asked_for(&files.replace("name: A", "name: [A"), 2026), None);
        let as_needed = files.replace("name: A", "name: A\nmeetings: {per_year: as needed}");
        assert_eq!(asked_for(&as_needed, 2026), None);
    }
}
