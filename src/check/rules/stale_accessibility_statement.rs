//! # Stale accessibility statement
//!
//! The accessibility statement was last revised more than a year ago.
//!
//! ## Why it matters
//!
//! A statement is to be looked through at least once a year. One that is older tells of pages
//! that are no longer there.
//!
//! ## Remedy
//!
//! Look it through, and write the day under `accessibility: {date: …}` in `site.yaml`.
//!
//! # Forældet tilgængelighedserklæring
//!
//! Tilgængelighedserklæringen er sidst gennemgået for mere end et år siden.
//!
//! ## Hvorfor det betyder noget
//!
//! En erklæring skal gennemgås mindst én gang om året. En, der er ældre, fortæller om sider, der
//! ikke længere er der.
//!
//! ## Sådan rettes det
//!
//! Gennemgå den, og skriv dagen under `accessibility: {date: …}` i `site.yaml`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- site.yaml --
//! title: Portal
//! accessibility: {url: "https://was.digst.dk/vest", date: 2025-03-09} #~ M706
//! ```
//!
//! ```text,passes 2026-03-10
//! -- site.yaml --
//! title: Portal
//! accessibility: {url: "https://was.digst.dk/vest", date: 2025-03-10}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};
use chrono::Months;

pub(super) const RULE: Rule = Rule::new("M706", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let statement = record.model.site.accessibility.as_ref();
    let Some(date) = statement.and_then(|it| it.date.as_ref()) else { return Vec::new() };
    let revised = date.value.last_day();
    let due = revised.checked_add_months(Months::new(12)).unwrap_or(revised);
    if due >= record.as_of {
        return Vec::new();
    }
    let finding = Finding::at(date.span, |language| {
        let (revised, due) = (language.date(revised), language.date(due));
        match language {
            Danish => format!(
                "tilgængelighedserklæringen er sidst gennemgået den {revised} og skulle gennemgås igen senest den {due}"
            ),
            English => format!(
                "the accessibility statement was last looked through on {revised} and was to be looked through again by {due}"
            ),
        }
    });
    vec![finding]
}
