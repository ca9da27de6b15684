//! # Sub-body without secretariat
//!
//! The mandate above wants each group to agree who serves it, and a group under it says nothing.
//!
//! ## Why it matters
//!
//! Without somebody to call the meetings and write the minutes, a group's work is lost between its
//! members.
//!
//! ## Remedy
//!
//! Agree on it in the group, and write it under `secretariat:` in its mandate, or whoever serves it
//! under `secretariat:` in `members.yaml`.
//!
//! # Undergruppe uden sekretariat
//!
//! Den overordnede gruppes kommissorium kræver, at hver undergruppe aftaler sin
//! sekretariatsbetjening, men en undergruppe siger intet om den.
//!
//! ## Hvorfor det betyder noget
//!
//! Uden nogen til at indkalde og skrive referat går gruppens arbejde tabt mellem medlemmerne.
//!
//! ## Sådan rettes det
//!
//! Aftal det i gruppen, og skriv det under `secretariat:` i dens kommissorium, eller skriv den, der
//! betjener den, under `secretariat:` i `members.yaml`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/fog/mandate.md --
//! ---
//! name: Den operative gruppe
//! sub_bodies: {may_create: [ad-hoc], secretariat: agreed in each, clause: "5"}
//! ---
//! -- bodies/opgave/mandate.md --
//! ---
//! name: Opgavegruppen
//! kind: ad-hoc
//! established_by: fog #~ M505
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/fog/mandate.md --
//! ---
//! name: Den operative gruppe
//! sub_bodies: {may_create: [ad-hoc], secretariat: aftales i hver gruppe}
//! ---
//! -- bodies/opgave/mandate.md --
//! ---
//! name: Opgavegruppen
//! kind: ad-hoc
//! established_by: fog
//! secretariat: self
//! ---
//! -- bodies/anden/mandate.md --
//! ---
//! name: En gruppe af en anden slags
//! kind: working
//! established_by: fog
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, founder, stated_parent};
use crate::model::{self, Body};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M505", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.bodies_in_being().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let mandate = body.mandate_on(record.as_of);
    let serves = body.services.iter().any(|it| it.life.covers(record.as_of));
    if mandate.hollow || !mandate.secretariat.is_empty() || serves {
        return None;
    }
    let stated = founder(mandate).or_else(|| stated_parent(mandate))?;
    let above = record.model.bodies.get(&stated.value).filter(|it| it.id != body.id)?;
    let powers = above.mandate_on(record.as_of).sub_bodies.as_ref()?;
    let agreed = powers.secretariat.as_ref().filter(|_| powers.leaves_secretariat_to_each())?;
    // What is said of groups of some kinds is not said of others.
    let kind = mandate.kind.as_ref().map(|it| it.value);
    let of_kind = |it: &model::BodyKind| powers.may_create.iter().any(|own| own.value == *it);
    if !powers.may_create.is_empty() && !kind.as_ref().is_some_and(of_kind) {
        return None;
    }
    let finding = Finding::at(stated.span, |language| {
        let (name, above) = (body.name(), above.name());
        match language {
            Danish => format!(
                "{name} skal efter kommissoriet for {above} selv aftale sin sekretariatsbetjening, men siger intet om den"
            ),
            English => format!(
                "{name} is to agree on its own secretariat, by the mandate of {above}, but says nothing of it"
            ),
        }
    });
    let rule = model::Rule::in_clause(powers.clause.as_ref());
    Some(finding.of(&body.id).about(above.id.as_str()).rests_on(agreed.span, &rule, false))
}
