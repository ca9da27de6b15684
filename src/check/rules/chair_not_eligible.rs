//! # Chair not eligible
//!
//! Whoever is in the chair does not sit where the mandate wants its chair to sit.
//!
//! ## Why it matters
//!
//! A mandate that takes its chair from the body above, or from one group of seats, does so that
//! the chair may speak for them. An outsider cannot.
//!
//! ## Remedy
//!
//! Add the membership that is missing in `members.yaml`, or choose another chair. Only days that
//! have passed are judged; of a turn to come, its first day. Of a body whose members nobody has
//! written down it cannot be decided.
//!
//! # Formand ikke valgbar
//!
//! Den, der har formandsposten, sidder ikke dér, hvor kommissoriet vil have formanden fra.
//!
//! ## Hvorfor det betyder noget
//!
//! Et kommissorium, der henter formanden i den overordnede gruppe eller blandt bestemte pladser,
//! gør det, for at formanden kan tale på deres vegne. Det kan en udefra ikke.
//!
//! ## Sådan rettes det
//!
//! Tilføj det medlemskab, der mangler, i `members.yaml`, eller vælg en anden formand. Kun dage, der
//! er gået, bedømmes; af en kommende tur bedømmes den første dag. Er en gruppes medlemmer ikke
//! noteret, kan det ikke afgøres.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/bestyrelse/mandate.md --
//! ---
//! name: Bestyrelsen
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/bestyrelse/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01, until: 2025-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair: {member_of: bestyrelse, clause: "3"}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {person: bo-lund, from: 2024-01-01} #~ M218
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! seats: [{id: politiker, title: Politiker}, {id: embedsmand, title: Embedsmand}]
//! chair: {among: [politiker]}
//! ---
//! -- bodies/udvalg/members.yaml --
//! members:
//!   - {seat: embedsmand, person: bo-lund, from: 2024-01-01}
//! chairs:
//!   - {person: bo-lund, from: 2024-01-01} #~ M218
//! ```
//!
//! ```text,passes 2026-11-22
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/bestyrelse/mandate.md --
//! ---
//! name: Bestyrelsen
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/bestyrelse/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01, until: 2025-12-31}
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: politiker, title: Politiker, group: Folkevalgte}]
//! chair: {member_of: bestyrelse, among: [folkevalgte]}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: politiker, person: bo-lund, from: 2022-01-01}
//! chairs:
//!   - {person: bo-lund, from: 2024-01-01}
//! ```

use crate::check::naming::{seats, the_office};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, Unmet, unmet};
use crate::model::{Body, BodyId, Chair, ChairRole, ChairTurn, PartyId};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M218", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for turn in body.chair_turns.iter().filter(|it| it.role == ChairRole::Chair) {
            // A turn that is over is judged by the mandate under which it ended.
            let last = turn.life.last_day().unwrap_or(record.as_of).min(record.as_of);
            let day = turn.life.first_day().map_or(last, |it| it.max(last));
            let mandate = body.mandate_on(day);
            let Some(chair) = mandate.chair.as_ref().filter(|_| !mandate.hollow) else { continue };
            let found = unmet(&record.model, body, chair, turn, last);
            res.extend(found.iter().map(|it| find(record, body, chair, turn, it)));
        }
    }
    res
}

fn find(
    record: &Record,
    body: &Body,
    chair: &Chair,
    turn: &ChairTurn,
    unmet: &Unmet<'_>,
) -> Finding {
    let at = turn.person.as_ref().map_or(turn.span, |it| it.span);
    let side = turn.side.as_ref().map(|it| &it.value);
    let finding = Finding::at(at, |language| say(language, record, body, chair, side, unmet));
    let rule = match unmet {
        Unmet::NoMember(..) | Unmet::Unknown(_) => chair.member_of.as_ref().map(|it| it.span),
        Unmet::NoSeat(_) => None,
    };
    let rule = rule.or_else(|| chair.among.first().map(|it| it.span)).unwrap_or(chair.span);
    let finding = turn.parts().into_iter().fold(finding, Finding::about);
    let finding = finding.of(&body.id).rests_on(rule, &chair.rule, false);
    match unmet {
        Unmet::Unknown(_) => finding.unproven(),
        Unmet::NoMember(..) | Unmet::NoSeat(_) => finding,
    }
}

fn say(
    language: Language,
    record: &Record,
    body: &Body,
    chair: &Chair,
    side: Option<&PartyId>,
    unmet: &Unmet<'_>,
) -> String {
    let (office, name) = (the_office(ChairRole::Chair, side, language), body.name());
    let called = |it: &BodyId| {
        record.model.bodies.get(it).map_or_else(|| it.to_string(), |it| it.name().to_owned())
    };
    let among = seats(body, chair.among.iter().map(|it| it.value.as_str()), language);
    match (language, unmet) {
        (Danish, Unmet::NoMember(other, day)) => {
            let (other, day) = (called(other), language.date(*day));
            format!("{office} i {name} er ikke medlem af {other} pr. {day}")
        }
        (English, Unmet::NoMember(other, day)) => {
            let (other, day) = (called(other), language.date(*day));
            format!("{office} of {name} is no member of {other} on {day}")
        }
        (Danish, Unmet::NoSeat(day)) => {
            let day = language.date(*day);
            format!(
                "{office} i {name} har ingen af de pladser, formanden skal vælges blandt ({among}), pr. {day}"
            )
        }
        (English, Unmet::NoSeat(day)) => {
            let day = language.date(*day);
            format!(
                "{office} of {name} holds none of the seats that may hold the chair ({among}) on {day}"
            )
        }
        (Danish, Unmet::Unknown(other)) => format!(
            "det kan ikke afgøres, om {office} i {name} er valgbar: medlemmerne af {} er ikke noteret",
            called(other)
        ),
        (English, Unmet::Unknown(other)) => format!(
            "it cannot be decided whether {office} of {name} is eligible: the members of {} are not written down",
            called(other)
        ),
    }
}
