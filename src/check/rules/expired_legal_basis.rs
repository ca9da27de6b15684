//! # Expired legal basis
//!
//! A mandate is in force, and the law or agreement it rests on is not.
//!
//! ## Why it matters
//!
//! What the body decides may lack authority, and nobody notices until someone asks for it.
//!
//! ## Remedy
//!
//! Find out what took the place of the law or agreement, and add it under `legal_basis:` with the
//! day it began. Where nothing did, ask those who established the body whether it goes on.
//!
//! # Udløbet retsgrundlag
//!
//! Et kommissorium gælder, men loven eller aftalen, det hviler på, gør ikke.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, gruppen beslutter, kan mangle hjemmel, og ingen opdager det, før nogen spørger efter den.
//!
//! ## Sådan rettes det
//!
//! Find ud af, hvad der er kommet i stedet for loven eller aftalen, og tilføj det under
//! `legal_basis:` med dagen, det begyndte. Er der intet, så spørg dem, der nedsatte gruppen, om
//! den fortsætter.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2019
//! legal_basis:
//!   - {name: Sundhedsaftalen 2019–2023, until: 2023} #~ M608
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2019
//! legal_basis:
//!   - {name: Sundhedsaftalen 2019–2023, until: 2023}
//!   - {name: Sundhedsaftalen 2024–2027, from: 2024, until: 2027}
//! ---
//! -- bodies/gammelt/mandate.md --
//! ---
//! name: Det gamle råd
//! until: 2023
//! legal_basis: [{name: Sundhedsaftalen 2019–2023, until: 2023}]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, expired_basis};
use crate::model::{Body, LegalBasis};
use crate::text::Language::{Danish, English};
use crate::text::slug;

pub(super) const RULE: Rule = Rule::new("M608", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.life.covers(record.as_of) {
            let basis = expired_basis(&mandate.legal_basis, record.as_of);
            res.extend(basis.and_then(|it| find(body, it)));
        }
    }
    res
}

fn find(body: &Body, basis: &LegalBasis) -> Option<Finding> {
    let until = basis.life.until?;
    let (name, on) = (body.name(), &basis.name.value);
    let finding = Finding::at(until.span, |language| {
        let day = language.date(until.value.last_day());
        match language {
            Danish => {
                format!("kommissoriet for {name} hviler på {on}, der gjaldt til og med den {day}")
            }
            English => format!("the mandate of {name} rests on {on}, which held until {day}"),
        }
    });
    Some(finding.of(&body.id).about(slug(on)))
}
