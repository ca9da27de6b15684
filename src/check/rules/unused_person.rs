//! # Unused person
//!
//! Nothing refers to a person of whom there is a document.
//!
//! ## Why it matters
//!
//! Personal data that serves no purpose should not be kept. Most often a seat was never entered,
//! or the person left before taking it.
//!
//! ## Remedy
//!
//! Enter the person in the `members.yaml` of the body, or remove the document.
//!
//! # Person uden rolle
//!
//! Intet henviser til en person, der har et dokument.
//!
//! ## Hvorfor det betyder noget
//!
//! Personoplysninger, der ikke tjener noget formål, må ikke gemmes. Oftest er pladsen aldrig
//! skrevet ind, eller personen holdt op før sin tiltræden.
//!
//! ## Sådan rettes det
//!
//! Skriv personen ind i gruppens `members.yaml`, eller fjern dokumentet.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- people/bo-lund.md --
//! --- #~ M107
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! ```
//!
//! ```text,passes 2026-03-10
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- people/ib-friis.md --
//! ---
//! name: Ib Friis
//! ---
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- pages/om.md --
//! Skriv til [Ida Krog](../people/ida-krog.md).
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: chef, title: Chef}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: Bo Lund, deputy: eva-dam}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Plan {#plan by=ib-friis}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M107", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    let people = record.model.people.values();
    let unused = people.filter(|it| !record.model.mentioned.contains(&it.id));
    let find = |it: &crate::model::Person| {
        let (name, id) = (&it.name.value, &it.id);
        let place = crate::text::Span::start_of(it.prose.span.file);
        let finding = Finding::at(place, |language| match language {
            Danish => format!("intet henviser til {name}"),
            English => format!("nothing refers to {name}"),
        });
        finding.about(id.as_str())
    };
    unused.map(find).collect()
}
