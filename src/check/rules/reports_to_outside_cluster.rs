//! # Reports to outside cluster
//!
//! A body stands under one that belongs to another cluster.
//!
//! ## Why it matters
//!
//! The organisations that the body answers to are others than those that cooperate in it.
//!
//! ## Remedy
//!
//! Correct `cluster:` or `reports_to:`. Where the body above stands over several clusters, let its
//! mandate name none. Where either says nothing of a cluster, nothing is judged.
//!
//! # Refererer uden for klyngen
//!
//! En gruppe hører under en, der hører til en anden klynge.
//!
//! ## Hvorfor det betyder noget
//!
//! De organisationer, gruppen står til ansvar over for, er andre end dem, der arbejder sammen i
//! den.
//!
//! ## Sådan rettes det
//!
//! Ret `cluster:` eller `reports_to:`. Dækker den overordnede gruppe flere klynger, så lad dens
//! kommissorium ikke nævne nogen. Siger en af dem intet om klynge, bedømmes intet.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- clusters/vest.md --
//! ---
//! name: Vestklyngen
//! ---
//! -- clusters/midt.md --
//! ---
//! name: Midtklyngen
//! ---
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! cluster: vest
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! cluster: midt
//! reports_to: styregruppe #~ M507
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- clusters/vest.md --
//! ---
//! name: Vestklyngen
//! ---
//! -- bodies/regionen/mandate.md --
//! ---
//! name: Det regionale udvalg
//! ---
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! cluster: vest
//! reports_to: regionen
//! ---
//! -- bodies/arbejdsgruppe/mandate.md --
//! ---
//! name: Arbejdsgruppen
//! cluster: vest
//! reports_to: styregruppe
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, parted_clusters, stated_parent};
use crate::model::{Body, ClusterId};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M507", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.bodies_in_being().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, body: &Body) -> Option<Finding> {
    let mandate = body.mandate_on(record.as_of);
    let stated = stated_parent(mandate)?;
    let parent = record.model.bodies.get(&stated.value)?;
    let (own, other) = parted_clusters(body, parent, record.as_of)?;
    let called = |it: &ClusterId| {
        let known = record.model.clusters.get(it);
        known.map_or_else(|| it.to_string(), |it| it.name.value.clone())
    };
    let finding = Finding::at(stated.span, |language| {
        let (name, parent) = (body.name(), parent.name());
        let (own, other) = (called(own), called(other));
        match language {
            Danish => {
                format!(
                    "{name} er en del af {own}, men refererer til {parent}, som er en del af {other}"
                )
            }
            English => {
                format!(
                    "{name} is part of {own}, but reports to {parent}, which is part of {other}"
                )
            }
        }
    });
    let cluster = mandate.cluster.as_ref()?;
    let finding = finding.also(cluster.span, |language| match language {
        Danish => "gruppens egen klynge".to_owned(),
        English => "the body's own cluster".to_owned(),
    });
    Some(finding.of(&body.id).about(parent.id.as_str()))
}
