//! # Chair missing
//!
//! Nobody is in a chair that the mandate arranges.
//!
//! ## Why it matters
//!
//! Nobody calls the body, leads its meetings or speaks for it; where the chair is shared, one side
//! decides alone what both should lead.
//!
//! ## Remedy
//!
//! Let those choose who are to choose, and add a line under `chairs:` in `members.yaml` from the
//! day of the choice: `- {person: anna-holm, from: 2026-03-03}`, with `side:` where the chair is
//! shared and `role: vice-chair` for a vice-chair.
//!
//! # Formand mangler
//!
//! En formandspost, som kommissoriet opretter, er ikke besat.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen indkalder gruppen, leder dens møder eller taler for den, og er formandskabet delt, leder
//! den ene side alene det, begge skulle lede.
//!
//! ## Sådan rettes det
//!
//! Lad dem vælge, der skal vælge, og tilføj en linje under `chairs:` i `members.yaml` fra valgets
//! dag: `- {person: anna-holm, from: 2026-03-03}`, med `side:`, hvor formandskabet er delt, og
//! `role: vice-chair` for en næstformand.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   model: shared
//!   clause: "2"
//!   sides:
//!     - {party: kommune} #~ M216
//!     - {party: region}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, person: bo-lund, from: 2022-01-01, until: 2026-08-31}
//!   - {side: region, person: bo-lund, from: 2022-01-01}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! chair: {model: single-with-vice} #~ M216
//! ---
//! -- bodies/udvalg/members.yaml --
//! chairs:
//!   - {person: bo-lund, from: 2022-01-01}
//! ```
//!
//! ```text,passes 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair: {model: single-with-vice}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {person: bo-lund, from: 2022-01-01}
//!   - {person: eva-dam, role: vice-chair, from: 2022-01-01}
//! -- bodies/nedlagt/mandate.md --
//! ---
//! name: Det nedlagte udvalg
//! until: 2025-12-31
//! chair: single
//! ---
//! -- bodies/kreds/mandate.md --
//! ---
//! name: Kredsen
//! chair: {sides: [{rotation: {among: meetings}}]}
//! ---
//! -- bodies/tavs/mandate.md --
//! ---
//! name: Den tavse gruppe
//! ---
//! ```

use crate::check::naming::office;
use crate::check::{Finding, Level, Rule};
use crate::derive::{ChairSide, Record, chair_sides, turns_by_meeting};
use crate::model::{Body, Chair, ChairModel, ChairRole, PartyId};
use crate::text::Language::{Danish, English};
use crate::text::Span;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M216", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mandate = body.mandate_on(record.as_of);
        let in_being = body.life().covers(record.as_of) && !mandate.hollow;
        let Some(chair) = mandate.chair.as_ref().filter(|_| in_being) else { continue };
        let sides = chair_sides(body, record.as_of);
        for post in posts(chair) {
            let side = sides.iter().find(|it| it.party == post.side);
            let sitting = side.map_or(0, |it| it.present(post.role).count());
            if sitting < post.places {
                res.push(find(record, body, chair, &post, sitting, side));
            }
        }
    }
    res
}

/// A post in the chairmanship that must be filled.
struct Post<'m> {
    side: Option<&'m PartyId>,
    role: ChairRole,
    places: usize,
    at: Span,
}

/// The posts of a chair; none where it goes from meeting to meeting.
fn posts(chair: &Chair) -> Vec<Post<'_>> {
    let model = chair.model.as_ref();
    let at = model.map_or(chair.span, |it| it.span);
    let role = ChairRole::Chair;
    let passing = |it: &&crate::model::Side| it.rotation.as_ref().is_some_and(turns_by_meeting);
    let parties = chair.sides.iter().filter(|it| !passing(it)).filter_map(|it| it.party.as_ref());
    let mut res: Vec<Post<'_>> =
        parties.map(|it| Post { side: Some(&it.value), role, places: 1, at: it.span }).collect();
    let unshared = chair.sides.iter().all(|it| it.party.is_none());
    if unshared && !chair.sides.iter().any(|it| passing(&it)) {
        let several = model.is_some_and(|it| it.value == ChairModel::CoChairs);
        res.push(Post { side: None, role, places: if several { 2 } else { 1 }, at });
    }
    if model.is_some_and(|it| it.value == ChairModel::SingleWithVice) {
        res.push(Post { side: None, role: ChairRole::ViceChair, places: 1, at });
    }
    res
}

fn find(
    record: &Record,
    body: &Body,
    chair: &Chair,
    post: &Post<'_>,
    sitting: usize,
    side: Option<&ChairSide<'_>>,
) -> Finding {
    let since = side.and_then(|it| free_since(it, post.role)).filter(|it| *it <= record.as_of);
    let finding = Finding::at(post.at, |language| {
        let (office, name) = (office(post.role, post.side, language), body.name());
        let since = since.map_or(String::new(), |day| {
            let days = language.days((record.as_of - day).num_days() + 1);
            match language {
                Danish => format!(" siden den {} ({days})", language.date(day)),
                English => format!(" since {} ({days})", language.date(day)),
            }
        });
        match (language, sitting) {
            (Danish, 0) if since.is_empty() => format!("{name} har ingen {office}"),
            (Danish, 0) => format!("{name} har ikke haft nogen {office}{since}"),
            (Danish, _) => format!("{name} har kun {sitting} {office}, men skal have medformænd"),
            (English, 0) if since.is_empty() => format!("{name} has no {office}"),
            (English, 0) => format!("{name} has had no {office}{since}"),
            (English, _) => format!("{name} has only {sitting} {office}, but is to have co-chairs"),
        }
    });
    let part = post.side.map_or(post.role.word(), PartyId::as_str);
    finding.of(&body.id).about(part).under(&chair.rule).help(|language| match language {
        Danish => "tilføj en linje under »chairs:« i members.yaml, når nogen er valgt".to_owned(),
        English => "add a line under `chairs:` in members.yaml when someone is chosen".to_owned(),
    })
}

/// The day after the last turn in a role ended.
fn free_since(side: &ChairSide<'_>, role: ChairRole) -> Option<NaiveDate> {
    let ended = side.turns.iter().filter(|it| it.turn.role == role);
    ended.filter_map(|it| it.turn.life.last_day()).max()?.succ_opt()
}
