//! # Expired frame
//!
//! A body goes on after the cluster, agreement or period that carries it has ended.
//!
//! ## Why it matters
//!
//! The parties to the cooperation are no longer bound to it: seats are held for somebody who is
//! not there any more, and minutes go to nobody.
//!
//! ## Remedy
//!
//! End the mandate with `until:` and name its successor under `successor:`, or move the body to the
//! cluster that took over. Where the cooperation goes on, correct its own document.
//!
//! # Udløbet ramme
//!
//! En gruppe fortsætter, efter at klyngen, aftalen eller perioden, der bærer den, er slut.
//!
//! ## Hvorfor det betyder noget
//!
//! Parterne er ikke længere bundet til samarbejdet: pladser besættes for nogen, der ikke er der
//! mere, og referater sendes til ingen.
//!
//! ## Sådan rettes det
//!
//! Afslut kommissoriet med `until:`, og nævn efterfølgeren under `successor:`, eller flyt gruppen
//! til den klynge, der har taget over. Fortsætter samarbejdet, så ret dets eget dokument.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- periods.yaml --
//! periods:
//!   - {id: valgperiode-2022, name: Valgperioden 2022–2025, kind: valgperiode, from: 2022, until: 2025}
//! -- clusters/vest.md --
//! ---
//! name: Vestklyngen
//! until: 2022-06-30
//! ---
//! -- clusters/nord.md --
//! ---
//! name: Nordklyngen
//! legal_basis: [{name: Samarbejdsaftalen, until: 2025}]
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! cluster: vest #~ M609
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! cluster: nord #~ M609
//! ---
//! -- bodies/panel/mandate.md --
//! ---
//! name: Panelet
//! term: {follows: valgperiode-2022, clause: "4"} #~ M609
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- periods.yaml --
//! periods:
//!   - {id: valgperiode-2022, name: Valgperioden 2022–2025, kind: valgperiode, from: 2022, until: 2025}
//!   - {id: valgperiode-2026, name: Valgperioden 2026–2029, kind: valgperiode, from: 2026, until: 2029}
//! -- clusters/vest.md --
//! ---
//! name: Vestklyngen
//! until: 2022-06-30
//! ---
//! -- clusters/nord.md --
//! ---
//! name: Nordklyngen
//! legal_basis: [{name: Samarbejdsaftalen, until: 2025}]
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! cluster: vest
//! until: 2022-06-30
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! cluster: nord
//! legal_basis: [{name: Sundhedsloven}]
//! ---
//! -- bodies/panel/mandate.md --
//! ---
//! name: Panelet
//! term: {follows: valgperiode, clause: "4"}
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Frame, Record, expired_frames};
use crate::model::{Body, Rule as Stated};
use crate::text::Language::{Danish, English};
use crate::text::slug;

pub(super) const RULE: Rule = Rule::new("M609", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        if mandate.life.covers(record.as_of) {
            let frames = expired_frames(&record.model, mandate, record.as_of);
            res.extend(frames.into_iter().map(|it| find(body, &it)));
        }
    }
    res
}

fn find(body: &Body, frame: &Frame<'_>) -> Finding {
    let name = body.name();
    let finding = Finding::at(frame.named, |language| {
        let (of, day) = (frame.name, language.date(frame.until.value.last_day()));
        match (language, frame.cluster) {
            (Danish, None) => format!("{name} fortsætter, men {of} sluttede den {day}"),
            (Danish, Some(cluster)) => {
                format!("{name} fortsætter, men {of}, som {cluster} hviler på, sluttede den {day}")
            }
            (English, None) => format!("{name} goes on, but {of} ended on {day}"),
            (English, Some(cluster)) => {
                format!("{name} goes on, but {of}, on which {cluster} rests, ended on {day}")
            }
        }
    });
    let finding = finding.also(frame.until.span, |language| match language {
        Danish => "slutter her".to_owned(),
        English => "ends here".to_owned(),
    });
    let rule = Stated { clause: frame.clause.cloned(), ..Stated::default() };
    finding.of(&body.id).about(slug(frame.name)).under(&rule)
}
