//! # Too many approvers unresolved
//!
//! A mandate needs several approvals, and not all of them have a date or a decision.
//!
//! ## Why it matters
//!
//! A mandate that one party has approved and another has not binds only the first. Nobody can see
//! from the portal which of them it is.
//!
//! ## Remedy
//!
//! Write when the approval was given under `on:`, or the decision under `decision:`. Where it is
//! still to come, ask for it. Where there is only one approval, the rule says nothing.
//!
//! # Uafklarede godkendelser
//!
//! Et kommissorium kræver flere godkendelser, og ikke alle har en dato eller en beslutning.
//!
//! ## Hvorfor det betyder noget
//!
//! Et kommissorium, som én part har godkendt og en anden ikke, binder kun den første. Ingen kan se
//! i portalen, hvem det er.
//!
//! ## Sådan rettes det
//!
//! Skriv, hvornår godkendelsen blev givet, under `on:`, eller beslutningen under `decision:`. Er
//! den endnu ikke givet, så bed om den. Er der kun én godkendelse, siger reglen intet.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2022-09
//! approvals:
//!   - {by: vest, on: 2022-09}
//!   - {by: self} #~ M506
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2022-09
//! approvals:
//!   - {by: vest, on: 2022-09}
//!   - {by: self, on: 2023-03}
//! ---
//! -- bodies/udkast/mandate.md --
//! ---
//! name: Det kommende råd
//! from: 2027-01-01
//! approvals: [{by: vest, on: 2026-10-01}, {by: self}]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{Actor, Approval, Body, Mandate};
use crate::text::Language::{self, Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M506", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.bodies_in_being() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.approvals.len() < 2 {
            continue;
        }
        let open = mandate.approvals.iter().filter(|it| it.on.is_none() && it.decision.is_none());
        res.extend(open.filter_map(|it| find(record, body, mandate, it)));
    }
    res
}

fn find(record: &Record, body: &Body, mandate: &Mandate, open: &Approval) -> Option<Finding> {
    let by = open.by.as_ref()?;
    let given = mandate.approvals.iter().filter(|it| it.on.is_some() || it.decision.is_some());
    let (given, all) = (given.count(), mandate.approvals.len());
    let finding = Finding::at(by.span, |language| {
        let (who, name) = (approver(language, record, by), body.name());
        match language {
            Danish => format!(
                "det kan ikke afgøres, om {who} har godkendt kommissoriet for {name}: {given} af {all} godkendelser har dato"
            ),
            English => format!(
                "it cannot be decided whether {who} has approved the mandate of {name}: {given} of {all} approvals are dated"
            ),
        }
    });
    let part = match &by.value {
        Actor::Itself => "self".to_owned(),
        Actor::Body(it) => it.to_string(),
        Actor::Organisation(it) => it.to_string(),
        Actor::Cluster(it) => it.to_string(),
        Actor::Person(it) => it.to_string(),
        Actor::Words(it) => it.clone(),
    };
    Some(finding.of(&body.id).about(part).unproven())
}

fn approver(language: Language, record: &Record, by: &Spanned<Actor>) -> String {
    let model = &record.model;
    let known = match &by.value {
        Actor::Body(it) => model.bodies.get(it).map(|it| it.name().to_owned()),
        Actor::Organisation(it) => model.organisations.get(it).map(|it| it.name.value.clone()),
        Actor::Cluster(it) => model.clusters.get(it).map(|it| it.name.value.clone()),
        Actor::Words(it) => Some(it.clone()),
        Actor::Itself | Actor::Person(_) => None,
    };
    known.unwrap_or_else(|| match (language, by.value == Actor::Itself) {
        (Danish, true) => "gruppen selv".to_owned(),
        (English, true) => "the body itself".to_owned(),
        (Danish, false) => "den, der er nævnt,".to_owned(),
        (English, false) => "the one named".to_owned(),
    })
}
