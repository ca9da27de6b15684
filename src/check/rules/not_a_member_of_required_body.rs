//! # Not a member of required body
//!
//! Somebody sits in a seat that is for members of another body, and is no member of it.
//!
//! ## Why it matters
//!
//! Such a seat ties two bodies together. Without the tie nobody carries the one's decisions into the
//! other.
//!
//! ## Remedy
//!
//! Ask the other body to name one of its members, or correct its `members.yaml`. Where the other
//! body has written down no members at all, it cannot be decided.
//!
//! # Ikke medlem af krævet gruppe
//!
//! Nogen sidder på en plads, der er for medlemmer af en anden gruppe, men er ikke medlem af den.
//!
//! ## Hvorfor det betyder noget
//!
//! Sådan en plads binder to grupper sammen. Uden den bærer ingen den enes beslutninger ind i den
//! anden.
//!
//! ## Sådan rettes det
//!
//! Bed den anden gruppe om at udpege et af sine medlemmer, eller ret dens `members.yaml`. Er den
//! anden gruppes medlemmer slet ikke noteret, kan det ikke afgøres.
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
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! seats: [{id: direktoer, title: Direktør, count: 1-2}]
//! ---
//! -- bodies/styregruppe/members.yaml --
//! members:
//!   - {seat: direktoer, person: eva-dam, until: 2025-12-31}
//!   - {seat: direktoer, person: bo-lund}
//! -- bodies/tomt/mandate.md --
//! ---
//! name: Den tomme gruppe
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: direktoer, title: Direktør, member_of: styregruppe, clause: "1"}
//!   - {id: leder, title: Leder, member_of: tomt}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: direktoer, person: eva-dam} #~ M206
//!   - {seat: leder, person: bo-lund} #~ M206
//! ```
//!
//! ```text,passes 2026-03-01
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! seats: [{id: direktoer, title: Direktør}]
//! ---
//! -- bodies/styregruppe/members.yaml --
//! members: [{seat: direktoer, person: bo-lund}]
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: direktoer, title: Direktør, member_of: styregruppe}]
//! ---
//! -- bodies/raad/members.yaml --
//! members: [{seat: direktoer, person: bo-lund}]
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::Record;
use crate::model::{Appointment, Body, Seat};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M206", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        let required = seat.member_of.as_ref().and_then(|it| record.model.bodies.get(&it.value));
        // Of a body that is over or cannot be read, other rules speak.
        let stated = |it: &&Body| it.life().covers(record.as_of) && !it.mandate.hollow;
        let Some(required) = required.filter(stated) else { continue };
        let holders = state.holders.iter().map(|it| &body.appointments[*it]);
        res.extend(holders.filter_map(|it| find(record, body, seat, required, it)));
    }
    res
}

fn find(
    record: &Record,
    body: &Body,
    seat: &Seat,
    required: &Body,
    appointment: &Appointment,
) -> Option<Finding> {
    let person = &appointment.person.value;
    if record.occupancy.sits_in(&record.model, required, person) {
        return None;
    }
    let unwritten = required.appointments.is_empty();
    let (title, name, other) = (&seat.title.value, body.name(), required.name());
    let finding = Finding::at(appointment.span, |language| {
        let who = naming::person(record, person, language);
        match (language, unwritten) {
            (Danish, false) => format!(
                "{who} sidder som {title} i {name}, men er ikke medlem af {other}, som pladsen kræver"
            ),
            (Danish, true) => format!(
                "det kan ikke afgøres, om {who} er medlem af {other}, som pladsen som {title} i {name} kræver; ingen medlemmer er noteret"
            ),
            (English, false) => format!(
                "{who} sits as {title} of {name}, but is not a member of {other}, as the seat requires"
            ),
            (English, true) => format!(
                "it cannot be decided whether {who} is a member of {other}, as the seat as {title} of {name} requires; no members are written down"
            ),
        }
    });
    let span = seat.member_of.as_ref().map_or(seat.span, |it| it.span);
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).about(person.as_str());
    let finding = finding.rests_on(span, &seat.rule, false);
    Some(if unwritten { finding.unproven() } else { finding })
}
