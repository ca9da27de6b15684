//! # Unappointed
//!
//! The mandate does not say who appoints to its seats.
//!
//! ## Why it matters
//!
//! When a seat falls empty, nobody knows whom to ask; the secretariat asks whoever was asked last
//! time.
//!
//! ## Remedy
//!
//! State `appointed_by:` or `elected_by:` on the seat, or `appointed_by:` for all seats, when the text
//! is next revised. The portal fills nothing in.
//!
//! # Ikke angivet, hvem der udpeger
//!
//! Kommissoriet siger ikke, hvem der udpeger til dets pladser.
//!
//! ## Hvorfor det betyder noget
//!
//! Når en plads bliver tom, ved ingen, hvem der skal spørges; sekretariatet spørger den, der blev spurgt
//! sidst.
//!
//! ## Sådan rettes det
//!
//! Skriv `appointed_by:` eller `elected_by:` på pladsen, eller `appointed_by:` for alle pladser, næste
//! gang teksten revideres. Portalen digter intet til.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: chef, title: Chef, appointed_by: Regionen}
//!   - {id: medlem, title: Medlem, count: 2} #~ M224
//!   - {id: leder, title: Leder, nominated_by: Foreningen}
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! appointed_by: Kommunalbestyrelsen
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! seats:
//!   - {id: formand, title: Formand for Rådet, chair_of: raad}
//!   - {id: terapeut, title: Chefterapeut, ex_officio: Chefterapeut}
//!   - {id: medlem, title: Medlem, elected_by: Årsmødet}
//! ---
//! -- bodies/gammelt/mandate.md --
//! ---
//! name: Det gamle råd
//! until: 2020
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};

use crate::derive::{Record, appointers, is_appointed};
use crate::model::{Body, Seat, Wanted};
use crate::text::FileId;
use crate::text::Language::{Danish, English};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::new("M224", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    // Where somebody is named who leads nowhere, `unknown-reference` speaks.
    let lost = record.model.loose_ends.iter().filter(|it| it.wanted == Wanted::Actor);
    let lost: BTreeSet<FileId> = lost.map(|it| it.key.span.file).collect();
    let alive = record.model.bodies.values().filter(|it| !it.life().is_over(record.as_of));
    let read = alive.filter(|it| !lost.contains(&it.mandate_on(record.as_of).span.file));
    read.filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let mandate = body.mandate_on(record.as_of);
    let appointed = mandate.seats.iter().filter(|it| is_appointed(it));
    let (open, said): (Vec<&Seat>, Vec<&Seat>) =
        appointed.partition(|it| appointers(mandate, it).is_empty());
    let (first, rest) = open.split_first()?;
    let name = body.name();
    let titles: Vec<&str> = open.iter().map(|it| it.title.value.as_str()).collect();
    let finding = Finding::at(first.span, |language| match (language, said.is_empty()) {
        (Danish, true) => format!("kommissoriet siger ikke, hvem der udpeger medlemmer til {name}"),
        (Danish, false) => {
            format!(
                "kommissoriet siger ikke, hvem der udpeger {} til {name}",
                language.list(&titles)
            )
        }
        (English, true) => format!("the mandate does not say who appoints the members of {name}"),
        (English, false) => {
            format!("the mandate does not say who appoints {} of {name}", language.list(&titles))
        }
    });
    let finding = rest.iter().fold(finding, |finding, it| {
        finding.also(it.span, |language| match language {
            Danish => "heller ikke her".to_owned(),
            English => "nor here".to_owned(),
        })
    });
    let finding = open.iter().fold(finding, |finding, it| finding.about(it.id.value.as_str()));
    Some(finding.of(&body.id).silence())
}
