//! # Parent missing
//!
//! A mandate names whoever established its body, but the portal knows nobody of that name.
//!
//! ## Why it matters
//!
//! The body stands by itself in the organisation, and what it sends upwards ends nowhere.
//!
//! ## Remedy
//!
//! Correct the name, or give the one it means a document: a mandate under `bodies/`, or a file
//! under `organisations/` or `clusters/`. A description in several words is taken as it stands.
//!
//! # Overordnet gruppe mangler
//!
//! Et kommissorium nævner, hvem der har nedsat gruppen, men portalen kender ingen af det navn.
//!
//! ## Hvorfor det betyder noget
//!
//! Gruppen står alene i organisationen, og det, den sender opad, ender ingen steder.
//!
//! ## Sådan rettes det
//!
//! Ret navnet, eller giv den, der menes, et dokument: et kommissorium under `bodies/` eller en fil
//! under `organisations/` eller `clusters/`. En beskrivelse i flere ord tages, som den står.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! established_by: Sundhedsstyregruppen #~ M502
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! established_by: Regionsrådet efter aftale med kommunerne
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! established_by: styregruppe
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! established_by: Sundhedsstyregruppen
//! reports_to: styregruppe
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Actor, Body};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M502", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let bodies = record.model.bodies.values();
    let in_being = bodies.filter(|it| !it.life().is_over(record.as_of));
    in_being.filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let mandate = body.mandate_on(record.as_of);
    let stated = mandate.established_by.as_ref().filter(|_| mandate.reports_to.is_none())?;
    let name = match &stated.value {
        Actor::Words(words) if !words.contains(' ') => words,
        Actor::Words(_)
        | Actor::Itself
        | Actor::Body(_)
        | Actor::Organisation(_)
        | Actor::Cluster(_)
        | Actor::Person(_) => return None,
    };
    let finding = Finding::at(stated.span, |language| match language {
        Danish => format!("{} er nedsat af »{name}«, som portalen ikke kender", body.name()),
        English => {
            format!("{} was established by “{name}”, whom the portal does not know", body.name())
        }
    });
    Some(finding.of(&body.id).about(name.as_str()).help(|language| match language {
        Danish => format!("skriv et kommissorium eller en organisation for »{name}«"),
        English => format!("write a mandate or an organisation for “{name}”"),
    }))
}
