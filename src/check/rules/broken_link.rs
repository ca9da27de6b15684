//! # Broken link
//!
//! A link in prose leads nowhere.
//!
//! ## Why it matters
//!
//! A reader who follows it finds nothing. Links are written as relative file links, so that
//! they work both on the portal and where the source is read.
//!
//! ## Remedy
//!
//! Write the path from the folder of the document, as in `[kommissoriet](../mandate.md#punkt-6)`. A
//! clause labelled `6.` has the anchor `punkt-6`, `§ 8` has `paragraf-8`.
//!
//! # Dødt link
//!
//! Et link i teksten fører ingen steder hen.
//!
//! ## Hvorfor det betyder noget
//!
//! Den læser, der følger det, finder intet. Links skrives som relative fillinks, så de virker
//! både på portalen og dér, hvor kilden læses.
//!
//! ## Sådan rettes det
//!
//! Skriv stien fra dokumentets egen mappe, som i `[kommissoriet](../mandate.md#punkt-6)`. Et
//! punkt med mærket `6.` har ankeret `punkt-6`, `§ 8` har `paragraf-8`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- pages/om.md --
//! ---
//! title: Om
//! ---
//! Se [rådet](../bodies/rad/mandate.md), <!--~ M103 -->
//! [punkt 9](../bodies/raad/mandate.md#punkt-9), <!--~ M103 -->
//! [noget](javascript:alert) og <!--~ M103 -->
//! [andet](../../../etc/passwd). <!--~ M103 -->
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! 1. Rådet mødes.
//! ```
//!
//! ```text,passes 2026-03-01
//! -- pages/om.md --
//! ---
//! title: Om
//! ---
//! Se [punkt 1](../bodies/raad/mandate.md#punkt-1) og [loven](https://www.example.org/).
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! 1. Rådet mødes.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::BrokenBecause;
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M103", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let find = |it: &crate::model::BrokenLink| {
        let target = &it.target.value;
        Finding::at(it.target.span, |language| match language {
            Danish => format!("linket »{target}« {}", why(it.why, language)),
            English => format!("the link `{target}` {}", why(it.why, language)),
        })
    };
    // A file that is not there is spoken of by `missing-attachment`.
    let links = record.model.broken_links.iter();
    links.filter(|it| it.why != BrokenBecause::NoAttachment).map(find).collect()
}

fn why(why: BrokenBecause, language: Language) -> &'static str {
    match (why, language) {
        (BrokenBecause::NoFile | BrokenBecause::NoAttachment, Danish) => {
            "fører til en fil, der ikke findes"
        }
        (BrokenBecause::NoFile | BrokenBecause::NoAttachment, English) => {
            "leads to a file that does not exist"
        }
        (BrokenBecause::NoAnchor, Danish) => "fører til et sted, filen ikke har",
        (BrokenBecause::NoAnchor, English) => "leads to a place that the file does not have",
        (BrokenBecause::Outside, Danish) => "fører ud af portalens kilde",
        (BrokenBecause::Outside, English) => "leads out of the portal's source",
        (BrokenBecause::Scheme, Danish) => "er af en slags, der ikke linkes til",
        (BrokenBecause::Scheme, English) => "is of a kind that is not linked to",
    }
}
