//! # Missing accessibility statement
//!
//! The portal does not say where its accessibility statement is.
//!
//! ## Why it matters
//!
//! Public authorities must have one (webtilgængelighedsloven), also for intranets that are new or
//! much changed since 23 September 2019, and a reader must be able to find it from every page.
//!
//! ## Remedy
//!
//! Make the statement at was.digst.dk and state it in `site.yaml`:
//! `accessibility: {url: "https://…", date: 2026-03-03}`. Where the law does not cover the portal,
//! a page `pages/tilgaengelighed.md` that says how to get help is enough here.
//!
//! # Manglende tilgængelighedserklæring
//!
//! Portalen siger ikke, hvor dens tilgængelighedserklæring er.
//!
//! ## Hvorfor det betyder noget
//!
//! Offentlige myndigheder skal have en (webtilgængelighedsloven), også til intranet, der er nye
//! eller væsentligt ændret efter 23. september 2019, og en læser skal kunne finde den fra hver
//! side.
//!
//! ## Sådan rettes det
//!
//! Lav erklæringen på was.digst.dk, og angiv den i `site.yaml`:
//! `accessibility: {url: "https://…", date: 2026-03-03}`. Er portalen ikke omfattet af loven, er
//! siden `pages/tilgaengelighed.md`, der siger, hvordan man får hjælp, nok her.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- site.yaml --
//! title: Portal #~ M705
//! ```
//!
//! ```text,caught 2026-03-10
//! -- site.yaml --
//! title: Portal #~ M705
//! accessibility: {contact: hjaelp@vest.example}
//! ```
//!
//! ```text,passes 2026-03-10
//! -- site.yaml --
//! title: Portal
//! accessibility: {url: "https://was.digst.dk/vest", date: 2026-03-03}
//! ```
//!
//! ```text,passes 2026-03-10
//! -- site.yaml --
//! title: Portal
//! -- pages/tilgaengelighed.md --
//! Skriv til os, hvis der er noget, du ikke kan læse.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M705", Level::Hint, check);

/// Pages that are such a statement, by their id.
const PAGES: [&str; 4] =
    ["tilgaengelighed", "tilgaengelighedserklaering", "accessibility", "accessibility-statement"];

fn check(record: &Record) -> Vec<Finding> {
    let site = &record.model.site;
    let stated = site.accessibility.as_ref().is_some_and(|it| it.url.is_some());
    let page = PAGES.iter().any(|it| record.model.pages.contains_key(*it));
    let Some(place) = site.span.filter(|_| !stated && !page) else { return Vec::new() };
    let finding = Finding::at(place, |language| match language {
        Danish => "portalen har ingen tilgængelighedserklæring".to_owned(),
        English => "the portal has no accessibility statement".to_owned(),
    });
    let finding = finding.help(|language| match language {
        Danish => "skriv »accessibility: {url: …, date: …}« i site.yaml".to_owned(),
        English => "write `accessibility: {url: …, date: …}` in site.yaml".to_owned(),
    });
    vec![finding]
}
