//! # Deputy missing
//!
//! The mandate gives each holder of a seat a deputy, or the seat a list of them, and nobody is named who
//! could sit in.
//!
//! ## Why it matters
//!
//! When a member is away, the part it speaks for is away too; with few left, the body cannot decide.
//!
//! ## Remedy
//!
//! Name a deputy under `deputy:` on the line in `members.yaml`. Whoever holds a seat of the body
//! themselves, or has left their position, cannot sit in.
//!
//! # Manglende stedfortræder
//!
//! Kommissoriet giver hvert medlem på en plads en stedfortræder eller pladsen en liste af dem, men
//! der er ingen, der kan træde til.
//!
//! ## Hvorfor det betyder noget
//!
//! Når et medlem er fraværende, er den part, medlemmet taler for, det også; er der få tilbage, kan
//! gruppen ikke beslutte.
//!
//! ## Sådan rettes det
//!
//! Skriv en stedfortræder under `deputy:` på linjen i `members.yaml`. Den, der selv sidder på en plads i
//! gruppen eller har forladt sin stilling, kan ikke træde til.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: medlem, title: Medlem, count: 2, alternates: {kind: personal, clause: "3"}}
//!   - {id: ekspert, title: Ekspert, alternates: ranked} #~ M223
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund} #~ M223
//!   - {seat: medlem, person: eva-dam, deputy: bo-lund} #~ M223
//!   - {seat: ekspert, person: ida-krog}
//! ```
//!
//! ```text,passes 2026-03-01
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- people/ib-friis.md --
//! ---
//! name: Ib Friis
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: medlem, title: Medlem, alternates: personal}
//!   - {id: ekspert, title: Ekspert, count: 2, alternates: ranked}
//!   - {id: leder, title: Leder, alternates: by-organisation}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, deputy: ib-friis}
//!   - {seat: ekspert, person: ida-krog, deputy: ib-friis}
//!   - {seat: ekspert, person: eva-dam}
//!   - {seat: leder, person: eva-dam}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, SeatState, SitsBy, deputies_of};
use crate::model::{self, Alternates, AlternatesKind, Appointment, Body, PersonId, Seat};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M223", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        let Some(alternates) = &seat.alternates else { continue };
        match alternates.kind.as_ref().map(|it| it.value) {
            Some(AlternatesKind::Personal) => {
                res.extend(find_each(record, body, seat, alternates, state));
            }
            Some(AlternatesKind::Ranked) => {
                res.extend(find_list(record, body, seat, alternates, state));
            }
            // Anyone of the organisation may; nobody need be named.
            Some(AlternatesKind::ByOrganisation) | None => (),
        }
    }
    res
}

fn find_each(
    record: &Record,
    body: &Body,
    seat: &Seat,
    alternates: &Alternates,
    state: &SeatState,
) -> Vec<Finding> {
    let alone = state.holders.iter().map(|it| &body.appointments[*it]);
    let alone = alone.filter(|it| nobody_for(record, body, it)).map(|it| (it, &it.person.value));
    // Whoever stepped in as a deputy has no deputy yet.
    let stepped_in = state.unwritten.iter().filter_map(|it| match it.by {
        SitsBy::Succeeding(at) => Some((&body.appointments[at], &it.person)),
        SitsBy::ChairOf(_) => None,
    });
    alone
        .chain(stepped_in)
        .map(|(line, who)| find(record, body, seat, alternates, line, who))
        .collect()
}

fn nobody_for(record: &Record, body: &Body, appointment: &Appointment) -> bool {
    let states = record.occupancy.seats(&body.id);
    let deputies = deputies_of(&record.model, body, states, appointment, record.as_of);
    deputies.named.is_empty()
}

fn find(
    record: &Record,
    body: &Body,
    seat: &Seat,
    alternates: &Alternates,
    line: &Appointment,
    who: &PersonId,
) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let finding = Finding::at(line.span, |language| {
        let who = naming::person(record, who, language);
        match language {
            Danish => format!(
                "{who} har ingen stedfortræder som {title} i {name}; kommissoriet giver hvert medlem en"
            ),
            English => format!(
                "{who} has no deputy as {title} of {name}; the mandate gives each member one"
            ),
        }
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).about(who.as_str());
    resting(finding, seat, alternates)
}

fn find_list(
    record: &Record,
    body: &Body,
    seat: &Seat,
    alternates: &Alternates,
    state: &SeatState,
) -> Option<Finding> {
    let mut holders = state.holders.iter().map(|it| &body.appointments[*it]).peekable();
    holders.peek()?;
    if !holders.all(|it| nobody_for(record, body, it)) {
        return None;
    }
    let (title, name) = (&seat.title.value, body.name());
    let finding = Finding::at(seat.span, |language| match language {
        Danish => format!(
            "der er ingen stedfortrædere for {title} i {name}; kommissoriet giver pladsen en liste af dem"
        ),
        English => format!(
            "there are no deputies for {title} of {name}; the mandate gives the seat a list of them"
        ),
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str());
    Some(resting(finding, seat, alternates))
}

fn resting(finding: Finding, seat: &Seat, alternates: &Alternates) -> Finding {
    let clause = alternates.clause.clone().or_else(|| seat.rule.clause.clone());
    let rule = model::Rule { clause, ..seat.rule.clone() };
    let span = alternates.kind.as_ref().map_or(seat.span, |it| it.span);
    finding.rests_on(span, &rule, false)
}
