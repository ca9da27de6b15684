//! # Quorum lost by recusal
//!
//! An item was decided by too few, since somebody was disqualified at it.
//!
//! ## Why it matters
//!
//! Whoever is disqualified takes no part and does not count. What the rest decided is void where
//! they are too few, and that case is often the one that is looked into.
//!
//! ## Remedy
//!
//! Take the item again with a deputy for the disqualified, or when more are there. Only this item
//! is concerned. Who was disqualified stands in `recused:` or in a quote marked `INHABIL`. Where
//! `recused:` names no item, nothing is claimed, and a hint says so.
//!
//! # For få på grund af inhabilitet
//!
//! Et punkt er besluttet af for få, fordi nogen var inhabil ved det.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der er inhabil, deltager ikke og tæller ikke med. Er de øvrige for få, gælder deres
//! beslutning ikke, og netop den sag er ofte den, der bliver efterprøvet.
//!
//! ## Sådan rettes det
//!
//! Tag punktet op igen med en stedfortræder for den inhabile, eller når flere er til stede. Kun
//! dette punkt er ramt. Hvem der var inhabil, står i `recused:` eller i et citat mærket `INHABIL`.
//! Nævner `recused:` intet punkt, påstås intet, og et vink siger det.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- people/bo.md --
//! ---
//! name: Bo
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: chef, title: Chef, count: 2}]
//! decisions: {quorum: 2, clause: "8"}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: anna}
//!   - {seat: chef, person: bo}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! present: [anna, bo]
//! recused: [{person: bo, item: lokaler}]
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//!
//! ## Lokaler {#lokaler .decision} <!--~ M312 -->
//!
//! > [!BESLUTNING]
//! > Lokalerne lejes.
//!
//! ## Tilskud {#tilskud .decision} <!--~ M312 -->
//!
//! > [!INHABIL] anna
//! > Anna sidder i foreningens bestyrelse.
//!
//! > [!BESLUTNING]
//! > Tilskuddet gives.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- people/anna.md --
//! ---
//! name: Anna
//! ---
//! -- people/bo.md --
//! ---
//! name: Bo
//! ---
//! -- people/eva.md --
//! ---
//! name: Eva
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: chef, title: Chef, count: 2, alternates: personal}]
//! decisions: {quorum: 2, clause: "8"}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: anna}
//!   - {seat: chef, person: bo}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! present: [anna, bo]
//! recused: [{person: bo, item: lokaler}, {person: anna, item: oplaeg}]
//! deputies: [{person: eva, for: bo, came: yes, approved_at: lokaler}]
//! ---
//! ## Lokaler {#lokaler .decision}
//!
//! > [!BESLUTNING]
//! > Lokalerne lejes.
//!
//! ## Oplæg {#oplaeg .information}
//!
//! Der var et oplæg.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Quorate, QuorumAt, QuorumOf, Record, quorum};
use crate::model::{Body, Item, Meeting, Recused};
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M312", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings().filter(|(_, it)| anyone_recused(it)) {
        let Some(of) = quorum(record, body, meeting) else { continue };
        let items = meeting.items.iter().zip(&of.items);
        let decided = items.filter(|(it, _)| !it.decisions.is_empty());
        res.extend(decided.filter_map(|(item, at)| find(body, meeting, item, at, &of)));
    }
    res
}

fn anyone_recused(meeting: &Meeting) -> bool {
    !meeting.attendance.recused.is_empty() || meeting.items.iter().any(|it| !it.recusals.is_empty())
}

fn find(
    body: &Body,
    meeting: &Meeting,
    item: &Item,
    at: &QuorumAt,
    of: &QuorumOf<'_>,
) -> Option<Finding> {
    let finding = match (at.but_for_recusal, at.verdict) {
        (Quorate::Yes, Quorate::No) => lost(body, meeting, item, at, of),
        (Quorate::Yes, Quorate::Unknown(_)) => unknown(body, meeting, item),
        (Quorate::Yes, Quorate::Yes) | (Quorate::No | Quorate::Unknown(_), _) => return None,
    };
    let finding = recused_at(meeting, item).into_iter().fold(finding, |finding, place| {
        finding.also(place, |language| match language {
            Danish => "inhabil".to_owned(),
            English => "disqualified".to_owned(),
        })
    });
    let finding = finding.of(&body.id).about(format!("{}/{}", meeting.id, item.id));
    let finding = finding.about(&*meeting.id.name);
    Some(finding.rests_on(of.quorum.span, &of.rule, of.of_house))
}

fn lost(body: &Body, meeting: &Meeting, item: &Item, at: &QuorumAt, of: &QuorumOf<'_>) -> Finding {
    let (there, needed) = (at.present + at.perhaps, of.needed);
    Finding::at(item.span, |language| {
        let (name, title, day) = (body.name(), &item.title, language.date(meeting.day));
        match (language, there < needed) {
            (Danish, true) => format!(
                "mødet den {day} i {name} var ikke beslutningsdygtigt ved »{title}«: {there} var tilbage efter inhabilitet, og {needed} kræves"
            ),
            (Danish, false) => format!(
                "mødet den {day} i {name} var ikke beslutningsdygtigt ved »{title}«: den, der skal lede mødet, var inhabil"
            ),
            (English, true) => format!(
                "{name} had no quorum at “{title}” on {day}: {there} remained after recusal, and {needed} are required"
            ),
            (English, false) => format!(
                "{name} had no quorum at “{title}” on {day}: whoever must be in the chair was disqualified"
            ),
        }
    })
}

fn unknown(body: &Body, meeting: &Meeting, item: &Item) -> Finding {
    let finding = Finding::at(item.span, |language| {
        let (name, title, day) = (body.name(), &item.title, language.date(meeting.day));
        match language {
            Danish => format!(
                "det kan ikke afgøres, om mødet den {day} i {name} var beslutningsdygtigt ved »{title}«: det står ikke klart, hvem der var inhabil ved punktet"
            ),
            English => format!(
                "whether {name} had a quorum at “{title}” on {day} cannot be decided: it is not clear who was disqualified at it"
            ),
        }
    });
    finding.unproven().at_most_hint()
}

/// Where it is said that somebody was disqualified at an item, or at one that is not named.
fn recused_at(meeting: &Meeting, item: &Item) -> Vec<Span> {
    let named = |it: &&Recused| it.item.as_ref().is_none_or(|it| item.is_called(&it.value));
    let listed = meeting.attendance.recused.iter().filter(named).map(|it| it.person.span);
    listed.chain(item.recusals.iter().map(|it| it.span)).collect()
}
