//! # Clause label duplicate
//!
//! Two clauses of a mandate carry the same label, so that nobody knows which of them is meant.
//!
//! ## Why it matters
//!
//! A rule, a decision or a letter that names clause 5 may mean either. Mandat reads the first.
//!
//! ## Remedy
//!
//! Number the second clause anew where the mandate may still be changed. Where it is adopted as
//! it stands, give the section with the second clause a heading, and point to that. Points of a
//! list within a clause, and lists that no rule points to, may begin at 1 as often as they like.
//!
//! # Dobbelt punktnummer
//!
//! To punkter i et kommissorium har samme nummer, så ingen ved, hvilket af dem der menes.
//!
//! ## Hvorfor det betyder noget
//!
//! En regel, en beslutning eller et brev, der nævner punkt 5, kan mene begge. Mandat læser det
//! første.
//!
//! ## Sådan rettes det
//!
//! Giv det andet punkt et nyt nummer, hvis kommissoriet endnu kan ændres. Er det vedtaget, som det
//! står, så sæt en overskrift over det andet punkt og henvis til den. Punkter i en liste inde i et
//! andet punkt og lister, som ingen regel henviser til, må gerne begynde ved 1 hver gang.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: 4-, clause: "2"}
//! ---
//! ## Formål
//!
//! 1. Rådet rådgiver.
//! 2. Rådet følger arbejdet.
//!
//! ## Møder
//!
//! 1. Rådet vælger en formand.
//! 2. Rådet mødes fire gange om året. <!--~ M602 -->
//!
//! § 8. Referater.
//!
//! § 8. Godkendelse. <!--~ M602 -->
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: 4-, clause: "§ 2"}
//! ---
//! ## § 1. Formål
//!
//! 1. Rådet rådgiver.
//! 2. Rådet følger arbejdet.
//!
//! ## § 2. Møder
//!
//! 1. Rådet vælger en formand.
//! 2. Rådet mødes fire gange om året.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Mandate};
use crate::source::Clause;
use crate::text::Language::{Danish, English};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::new("M602", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let bodies = record.model.bodies.values();
    bodies.flat_map(|body| body.versions().flat_map(move |it| find(body, it))).collect()
}

fn find(body: &Body, mandate: &Mandate) -> Vec<Finding> {
    let outline = &mandate.prose.outline;
    let mut first: BTreeMap<&str, Vec<&Clause>> = BTreeMap::new();
    let mut res = Vec::new();
    for clause in outline.whole_clauses() {
        let alike = first.entry(clause.bare()).or_default();
        match alike.iter().find(|it| it.is_labelled_as(clause)) {
            Some(before) => {
                // The numbers of a list are Markdown's; those of a heading or a § are the author's.
                let is_written = clause.has_sign() || outline.heading_of(clause).is_some();
                if is_written || is_named(mandate, clause) {
                    res.push(say(body, mandate, before, clause));
                }
            }
            None => alike.push(clause),
        }
    }
    res
}

/// Whether a rule points to the label.
fn is_named(mandate: &Mandate, clause: &Clause) -> bool {
    mandate.clauses_named().any(|it| clause.is_called(&it.value))
}

fn say(body: &Body, mandate: &Mandate, before: &Clause, clause: &Clause) -> Finding {
    let (label, name) = (clause.printed(), body.name());
    let finding = Finding::at(clause.span, |language| match (language, clause.has_sign()) {
        (Danish, false) => format!("to punkter i kommissoriet for {name} har nummer {label}"),
        (Danish, true) => format!("to paragraffer i kommissoriet for {name} hedder {label}"),
        (English, false) => format!("two clauses of the mandate of {name} are numbered {label}"),
        (English, true) => format!("two clauses of the mandate of {name} are called {label}"),
    });
    let finding = finding.also(before.span, |language| match language {
        Danish => "det første".to_owned(),
        English => "the first".to_owned(),
    });
    let finding = finding.of(&body.id).about(label);
    match &mandate.version {
        Some(version) => finding.about(version),
        None => finding,
    }
}
