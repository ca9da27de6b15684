//! # Chair from wrong side
//!
//! A side's chair comes from another party than the side's own.
//!
//! ## Why it matters
//!
//! A chair is shared so that each side leads. Where one party has both, the other has none.
//!
//! ## Remedy
//!
//! Correct `side:` or `organisation:` in the line under `chairs:`, or the organisation's `party:`.
//! Where the choice was indeed so, let the side choose one of its own.
//!
//! # Formand fra den forkerte side
//!
//! En sides formand kommer fra en anden part end sidens egen.
//!
//! ## Hvorfor det betyder noget
//!
//! Et formandskab er delt, for at hver side er med til at lede. Har den ene part begge poster, har
//! den anden ingen.
//!
//! ## Sådan rettes det
//!
//! Ret `side:` eller `organisation:` i linjen under `chairs:`, eller organisationens `party:`.
//! Blev der faktisk valgt sådan, så lad siden vælge en af sine egne.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- organisations/sygehus.md --
//! ---
//! name: Sygehuset
//! party: region
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   clause: "2"
//!   sides: [{party: kommune}, {party: region}]
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: sygehus, from: 2026-01-01} #~ M217
//!   - {side: regionn, organisation: sygehus, from: 2026-01-01} #~ M217
//! ```
//!
//! ```text,passes 2026-11-22
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/sygehus.md --
//! ---
//! name: Sygehuset
//! party: region
//! ---
//! -- organisations/forening.md --
//! ---
//! name: En forening uden part
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   sides: [{party: kommune}, {party: region}]
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2026-01-01}
//!   - {side: region, organisation: sygehus, from: 2026-01-01}
//!   - {side: region, organisation: forening, from: 2024-01-01, until: 2025-12-31}
//! ```

use crate::check::naming::{organisation, the_office};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, chair_organisation, party_of_turn};
use crate::model::{Body, Chair, ChairTurn, PartyId};
use crate::text::Language::{Danish, English};
use crate::text::{Spanned, nearest};

pub(super) const RULE: Rule = Rule::new("M217", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for turn in &body.chair_turns {
            let Some(side) = &turn.side else { continue };
            let day = turn.life.first_day().unwrap_or(record.as_of);
            let mandate = body.mandate_on(day);
            let chair = mandate.chair.as_ref().filter(|_| !mandate.hollow);
            let found = chair
                .and_then(|it| unknown_side(body, it, side))
                .or_else(|| other_party(record, body, turn, side));
            let Some(finding) = found else { continue };
            let finding = turn.parts().into_iter().fold(finding, Finding::about);
            let finding = finding.of(&body.id);
            res.push(match chair {
                Some(chair) => finding.under(&chair.rule),
                None => finding,
            });
        }
    }
    res
}

/// A side that the mandate does not know, where it names sides at all.
fn unknown_side(body: &Body, chair: &Chair, side: &Spanned<PartyId>) -> Option<Finding> {
    let stated = chair.sides.iter().filter_map(|it| it.party.as_ref());
    let known: Vec<&str> = stated.map(|it| it.value.as_str()).collect();
    if known.is_empty() || known.contains(&side.value.as_str()) {
        return None;
    }
    let near = nearest(side.value.as_str(), known.iter().copied()).map(str::to_owned);
    let finding = Finding::at(side.span, |language| {
        let (name, written) = (body.name(), &side.value);
        let known = language.list(&known);
        match language {
            Danish => {
                format!("formandskabet i {name} har siderne {known}, men ingen side »{written}«")
            }
            English => {
                format!("the chair of {name} has the sides {known}, but no side “{written}”")
            }
        }
    });
    Some(match near {
        Some(near) => finding.help(|language| match language {
            Danish => format!("mente du »{near}«?"),
            English => format!("did you mean “{near}”?"),
        }),
        None => finding,
    })
}

fn other_party(
    record: &Record,
    body: &Body,
    turn: &ChairTurn,
    side: &Spanned<PartyId>,
) -> Option<Finding> {
    let party = party_of_turn(&record.model, body, turn).filter(|it| **it != side.value)?;
    let from = organisation(record, chair_organisation(body, turn)?);
    let at = turn.organisation.as_ref().map_or(side.span, |it| it.span);
    Some(Finding::at(at, |language| {
        let (office, name) = (the_office(turn.role, Some(&side.value), language), body.name());
        match language {
            Danish => format!("{office} i {name} kommer fra {from}, som hører til parten {party}"),
            English => format!("{office} of {name} comes from {from}, whose party is {party}"),
        }
    }))
}
