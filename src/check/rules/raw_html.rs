//! # Raw HTML
//!
//! HTML stands in prose.
//!
//! ## Why it matters
//!
//! Content comes from many hands. HTML could carry script, or break the page for those who read
//! it by ear, so it is shown as the text it is.
//!
//! ## Remedy
//!
//! Write it in Markdown: `**bold**`, `- item`, `[words](address)`. Tables have a form there too.
//!
//! # Rå HTML
//!
//! Der står HTML i teksten.
//!
//! ## Hvorfor det betyder noget
//!
//! Indholdet kommer fra mange hænder. HTML kan bære script eller ødelægge siden for dem, der
//! får den læst op, så den vises som den tekst, den er.
//!
//! ## Sådan rettes det
//!
//! Skriv det med Markdown: `**fed**`, `- punkt`, `[ord](adresse)`. Også tabeller kan skrives sådan.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- pages/om.md --
//! ---
//! title: Om portalen
//! ---
//! Vi mødes <b>altid</b> om tirsdagen. <!--~ M006 M006 -->
//!
//! <script>alert(1)</script> <!--~ M006 -->
//! ```
//!
//! ```text,passes 2026-03-01
//! -- pages/om.md --
//! ---
//! title: Om portalen
//! ---
//! Vi mødes **altid** om tirsdagen, hvis 2 < 3.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::Flaw;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M006", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let html = record.model.faults.iter().filter(|it| it.flaw == Flaw::RawHtml);
    let find = |span| {
        Finding::at(span, |language| match language {
            Danish => "HTML vises som tekst; skriv det med Markdown".to_owned(),
            English => "HTML is shown as text; write it in Markdown".to_owned(),
        })
    };
    html.map(|it| find(it.span)).collect()
}
