//! # No quorum
//!
//! A meeting decided something, and fewer were there than must be for the body to decide.
//!
//! ## Why it matters
//!
//! A body that is not quorate can talk, but it cannot decide. Whoever carries out its decisions
//! rests them on nothing.
//!
//! ## Remedy
//!
//! Take the decisions again at the next meeting. Where someone is missing from `present:`, or a
//! deputy came, write it there. Only members with a vote count: observers and seats with
//! `voting: no` do not. A share is one of those who sit in such seats on the day; a vacant seat is
//! no member. A deputy counts where the quorum says `deputies: count`, or where the seat has
//! `alternates` with a vote, from the item in `approved_at` on. Where the attendance, the times or
//! the standing of deputies is not written down, nothing is claimed, and one hint for the meeting
//! says so. A meeting that decides nothing needs no quorum.
//!
//! # Ikke beslutningsdygtig
//!
//! Et møde har besluttet noget, og der var færre til stede, end der skal være, for at gruppen er
//! beslutningsdygtig.
//!
//! ## Hvorfor det betyder noget
//!
//! En gruppe, der ikke er beslutningsdygtig, kan drøfte, men ikke beslutte. Den, der fører
//! beslutningerne ud i livet, bygger på ingenting.
//!
//! ## Sådan rettes det
//!
//! Træf beslutningerne igen på næste møde. Mangler nogen under `present:`, eller mødte en
//! stedfortræder, så skriv det dér. Kun medlemmer med stemmeret tæller: observatører og pladser med
//! `voting: no` tæller ikke. En andel regnes af dem, der sidder på sådanne pladser den dag; en
//! ubesat plads tæller ikke. En stedfortræder tæller, hvor reglen siger `deputies: count`, eller
//! hvor pladsen har `alternates` med stemmeret, fra og med punktet i `approved_at`. Er fremmødet,
//! tiderne eller stedfortrædernes stilling ikke noteret, påstås intet, og et enkelt vink for
//! mødet siger det. Et møde, der intet beslutter, behøver ikke at være beslutningsdygtigt.
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
//! -- people/eva.md --
//! ---
//! name: Eva
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: chef, title: Chef, count: 3}, {id: gaest, title: Gæst, observer: yes}]
//! decisions: {quorum: {at_least: mere end halvdelen, clause: "8"}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: anna}
//!   - {seat: chef, person: bo}
//!   - {seat: gaest, person: eva}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! present: [anna, eva] #~ M311
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! -- bodies/raad/meetings/2026-06-02.md --
//! --- #~ M311
//! sent: {minutes: 2026-06-05}
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er ændret.
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
//! seats: [{id: chef, title: Chef, count: 3, alternates: personal}]
//! decisions: {quorum: 1/2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: anna}
//!   - {seat: chef, person: bo}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! present: [eva]
//! apologies: [{person: bo, deputy: eva}]
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! present: [eva]
//! sent: {minutes: 2026-06-05}
//! ---
//! ## Drøftelse {#droeftelse .discussion}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Missing, Quorate, QuorumAt, QuorumOf, Record, Told, quorum};
use crate::model::{Body, Item, Meeting};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M311", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        let decides = meeting.items.iter().any(|it| !it.decisions.is_empty());
        let held = quorum(record, body, meeting).filter(|_| decides);
        res.extend(held.and_then(|it| find(body, meeting, &it)));
    }
    res
}

/// One finding for a meeting: that it lacked the quorum, or else that nobody can tell.
fn find(body: &Body, meeting: &Meeting, of: &QuorumOf<'_>) -> Option<Finding> {
    let deciding: Vec<(&Item, &QuorumAt)> =
        meeting.items.iter().zip(&of.items).filter(|(it, _)| !it.decisions.is_empty()).collect();
    let lacking: Vec<&(&Item, &QuorumAt)> =
        deciding.iter().filter(|(_, it)| it.but_for_recusal == Quorate::No).collect();
    let finding = match lacking.first() {
        Some((_, first)) => {
            let span = meeting.attendance.present.first().map_or(meeting.span, |it| it.person.span);
            let part = (lacking.len() < deciding.len()).then_some((lacking.len(), deciding.len()));
            let said = |language| said(language, body, meeting, of, first, part);
            let places = lacking.iter().filter(|_| part.is_some());
            places.fold(Finding::at(span, said), |finding, (item, _)| {
                finding.also(item.span, |language| match language {
                    Danish => "her var der for få".to_owned(),
                    English => "here there were too few".to_owned(),
                })
            })
        }
        None => {
            let missing =
                deciding.iter().filter_map(|(_, it)| missing(it.but_for_recusal)).max()?;
            unknown(body, meeting, missing)
        }
    };
    let finding = finding.of(&body.id).about(&*meeting.id.name);
    Some(finding.rests_on(of.quorum.span, &of.rule, of.of_house))
}

fn missing(verdict: Quorate) -> Option<Missing> {
    match verdict {
        Quorate::Unknown(missing) => Some(missing),
        Quorate::Yes | Quorate::No => None,
    }
}

fn said(
    language: Language,
    body: &Body,
    meeting: &Meeting,
    of: &QuorumOf<'_>,
    at: &QuorumAt,
    part: Option<(usize, usize)>,
) -> String {
    let (name, day) = (body.name(), language.date(meeting.day));
    let (there, members, needed) = (at.present + at.perhaps, of.members, of.needed);
    let why = match (language, there < needed, at.chair) {
        (Danish, true, _) => {
            format!("{there} af {members} medlemmer var til stede, og {needed} kræves")
        }
        (English, true, _) => {
            format!("{there} of {members} members were present, and {needed} are required")
        }
        (Danish, false, Told::No | Told::Perhaps | Told::Yes) => {
            "den, der skal lede mødet, var ikke til stede".to_owned()
        }
        (English, false, Told::No | Told::Perhaps | Told::Yes) => {
            "whoever must be in the chair was not present".to_owned()
        }
    };
    match (language, part) {
        (Danish, None) => format!("mødet den {day} i {name} var ikke beslutningsdygtigt: {why}"),
        (Danish, Some((some, all))) => format!(
            "mødet den {day} i {name} var ikke beslutningsdygtigt ved {some} af {all} punkter med beslutninger: {why}"
        ),
        (English, None) => format!("{name} had no quorum on {day}: {why}"),
        (English, Some((some, all))) => {
            format!("{name} had no quorum on {day} at {some} of {all} items that decided: {why}")
        }
    }
}

fn unknown(body: &Body, meeting: &Meeting, missing: Missing) -> Finding {
    let span = match missing {
        Missing::Attendance => meeting.span,
        Missing::Times | Missing::Deputies | Missing::Chair | Missing::Members => {
            meeting.attendance.present.first().map_or(meeting.span, |it| it.person.span)
        }
    };
    let finding = Finding::at(span, |language| {
        let (name, day) = (body.name(), language.date(meeting.day));
        let what = what(language, missing);
        match language {
            Danish => {
                format!(
                    "det kan ikke afgøres, om mødet den {day} i {name} var beslutningsdygtigt: {what}"
                )
            }
            English => {
                format!("whether {name} had a quorum on {day} cannot be decided: {what}")
            }
        }
    });
    finding.unproven().at_most_hint()
}

fn what(language: Language, missing: Missing) -> &'static str {
    match (language, missing) {
        (Danish, Missing::Attendance) => "fremmødet er ikke noteret",
        (Danish, Missing::Members) => "medlemmerne den dag er ikke noteret",
        (Danish, Missing::Chair) => "det er ikke noteret, hvem der var formand",
        (Danish, Missing::Deputies) => "kommissoriet siger ikke, om stedfortrædere tæller",
        (Danish, Missing::Times) => "det er ikke noteret, hvem der var med ved hvilke punkter",
        (English, Missing::Attendance) => "nobody wrote down who came",
        (English, Missing::Members) => "nobody wrote down who the members were",
        (English, Missing::Chair) => "nobody wrote down who was in the chair",
        (English, Missing::Deputies) => "the mandate does not say whether deputies count",
        (English, Missing::Times) => "nobody wrote down who was there for which items",
    }
}
