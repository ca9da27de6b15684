//! # Child without creation
//!
//! A body is of a kind that the one which established it may not create, and no approval of that
//! one is written down.
//!
//! ## Why it matters
//!
//! A group that nobody had the power to set up binds nobody, however well it works.
//!
//! ## Remedy
//!
//! Where it was decided, add the approval under `approvals:` with the decision. Where the body
//! above may create such groups, add the kind under `may_create:` in its `sub_bodies:`. A mandate
//! that says nothing of groups under it is silent, and breaks nothing.
//!
//! # Undergruppe uden hjemmel
//!
//! En gruppe er af en type, som den, der har nedsat den, ikke må nedsætte, og der er ikke noteret
//! nogen godkendelse fra den.
//!
//! ## Hvorfor det betyder noget
//!
//! En gruppe, som ingen havde kompetence til at nedsætte, binder ingen, hvor godt den end arbejder.
//!
//! ## Sådan rettes det
//!
//! Er det besluttet, så tilføj godkendelsen under `approvals:` med beslutningen. Må den overordnede
//! gruppe nedsætte sådanne grupper, så tilføj typen under `may_create:` i dens `sub_bodies:`. Et
//! kommissorium, der intet siger om undergrupper, er tavst og bryder intet.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/fog/mandate.md --
//! ---
//! name: Den operative gruppe
//! sub_bodies: {may_create: [ad-hoc], clause: "5"}
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Det stående udvalg
//! kind: working
//! established_by: fog #~ M504
//! from: 2025-01-01
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/fog/mandate.md --
//! ---
//! name: Den operative gruppe
//! sub_bodies: {may_create: [ad-hoc]}
//! ---
//! -- bodies/opgave/mandate.md --
//! ---
//! name: Opgavegruppen
//! kind: ad-hoc
//! established_by: fog
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Det stående udvalg
//! kind: working
//! established_by: fog
//! approvals: [{by: fog, on: 2025-01-01}]
//! ---
//! -- bodies/under/mandate.md --
//! ---
//! name: Under det stående udvalg
//! kind: working
//! established_by: udvalg
//! ---
//! ```

use crate::check::naming::bodies_of;
use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, founder};
use crate::model::{self, Actor, Approval, Body};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M504", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let bodies = record.model.bodies.values();
    let in_being = bodies.filter(|it| !it.life().is_over(record.as_of));
    in_being.filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let stated = founder(body.mandate_on(record.as_of))?;
    let founder = record.model.bodies.get(&stated.value).filter(|it| it.id != body.id)?;
    // The power is that of the day on which the body was created.
    let first = body.life().first_day().unwrap_or(record.as_of);
    let powers = founder.mandate_on(first).sub_bodies.as_ref()?;
    let kind = body.mandate_on(first).kind.as_ref()?.value;
    let allowed = powers.may_create.iter().any(|it| it.value == kind);
    let approves = |it: &Approval| {
        let by = it.by.as_ref().is_some_and(|it| it.value == Actor::Body(founder.id.clone()));
        by && (it.on.is_some() || it.decision.is_some())
    };
    let approved = body.versions().flat_map(|it| &it.approvals).any(approves);
    let at = powers.may_create.first().filter(|_| !allowed && !approved)?;
    let finding = Finding::at(stated.span, |language| {
        let (name, founder, kind) = (body.name(), founder.name(), bodies_of(kind, language));
        match language {
            Danish => format!(
                "{founder} har nedsat {name}, men må efter sit kommissorium ikke nedsætte {kind}"
            ),
            English => format!(
                "{founder} established {name}, but its mandate does not let it create {kind}"
            ),
        }
    });
    let rule = model::Rule::in_clause(powers.clause.as_ref());
    let finding = finding.of(&body.id).about(founder.id.as_str());
    Some(finding.rests_on(at.span, &rule, false).help(|language| match language {
        Danish => "tilføj godkendelsen under »approvals:«, hvis den er givet".to_owned(),
        English => "add the approval under `approvals:`, if it was given".to_owned(),
    }))
}
