//! # Missing section
//!
//! A mandate lacks a section that the portal asks of every mandate.
//!
//! ## Why it matters
//!
//! Whoever reads many mandates looks for purpose and members in the same place. A section that is
//! not there is a question that nobody was asked.
//!
//! ## Remedy
//!
//! Write the section under a heading with the name that `site.yaml` gives under `template:`, such
//! as `## Formål`. The heading may say more, as in `## 1. Formål og opgaver`. Where a section is
//! not needed in every mandate, take it out of the template.
//!
//! # Manglende afsnit
//!
//! Et kommissorium mangler et afsnit, som portalen vil have i alle kommissorier.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der læser mange kommissorier, leder efter formål og medlemmer samme sted. Et afsnit, der
//! ikke er der, er et spørgsmål, ingen er blevet stillet.
//!
//! ## Sådan rettes det
//!
//! Skriv afsnittet under en overskrift med det navn, som `site.yaml` giver under `template:`,
//! f.eks. `## Formål`. Overskriften må gerne sige mere, som i `## 1. Formål og opgaver`. Er
//! afsnittet ikke nødvendigt i alle kommissorier, så tag det ud af skabelonen.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- site.yaml --
//! title: Portalen
//! template: {must: [Formål, Medlemmer]}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! ## 1. Formål og opgaver <!--~ M610 -->
//!
//! Rådet rådgiver.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- site.yaml --
//! title: Portalen
//! template: {must: [Formål]}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! ## § 1. Formål og opgaver
//!
//! Rådet rådgiver.
//! -- bodies/gammelt/mandate.md --
//! ---
//! name: Det gamle råd
//! until: 2020
//! ---
//! Uden afsnit.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Body, Mandate};
use crate::text::Language::{Danish, English};
use crate::text::{Spanned, nearest, slug};

pub(super) const RULE: Rule = Rule::new("M610", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    let sections = &record.model.site.must_have;
    if sections.is_empty() {
        return res;
    }
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.hollow || mandate.life.is_over(record.as_of) {
            continue;
        }
        let headings: Vec<String> =
            mandate.prose.outline.headings.iter().map(|it| slug(&it.text)).collect();
        let missing = sections.iter().filter(|it| !headings.iter().any(|of| names(of, it)));
        res.extend(missing.map(|it| find(body, mandate, it)));
    }
    res
}

/// Whether a heading names a section, perhaps among other things: `1-formaal-og-opgaver`.
fn names(heading: &str, section: &Spanned<String>) -> bool {
    format!("-{heading}-").contains(&format!("-{}-", slug(&section.value)))
}

fn find(body: &Body, mandate: &Mandate, section: &Spanned<String>) -> Finding {
    let (name, wanted) = (body.name(), &section.value);
    let outline = &mandate.prose.outline;
    // The first heading is where a reader begins to look.
    let place = outline.headings.first().map_or(mandate.span, |it| it.span);
    let finding = Finding::at(place, |language| match language {
        Danish => format!("kommissoriet for {name} mangler afsnittet »{wanted}«"),
        English => format!("the mandate of {name} lacks the section “{wanted}”"),
    });
    let finding =
        finding.of(&body.id).about(slug(wanted)).also(section.span, |language| match language {
            Danish => "portalens skabelon".to_owned(),
            English => "the portal's template".to_owned(),
        });
    match nearest(wanted, outline.headings.iter().map(|it| it.text.as_str())) {
        Some(near) => finding.help(|language| match language {
            Danish => format!("er »{near}« det samme afsnit, så giv det skabelonens overskrift"),
            English => format!("where “{near}” is that section, give it the template's heading"),
        }),
        None => finding,
    }
}
