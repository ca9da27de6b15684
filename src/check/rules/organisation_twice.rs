//! # Organisation twice
//!
//! One organisation has more people in a seat that is one for each of several organisations.
//!
//! ## Why it matters
//!
//! An agreement of one each is an agreement on balance; who sits there twice has two voices.
//!
//! ## Remedy
//!
//! End the appointment of the one who has left, correct the organisation on the line, or let the
//! mandate say how many each may send.
//!
//! # Organisation to gange
//!
//! Én organisation har flere på en plads, hvor hver organisation skal have én.
//!
//! ## Hvorfor det betyder noget
//!
//! En aftale om én fra hver er en aftale om balance; den organisation, der sidder der to gange, har
//! to stemmer.
//!
//! ## Sådan rettes det
//!
//! Afslut udpegningen af den, der er gået, ret organisationen på linjen, eller lad kommissoriet
//! sige, hvor mange hver må sende.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning Kommune
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer Kommune
//! party: kommune
//! ---
//! -- organisations/hospital.md --
//! ---
//! name: Hospitalet
//! party: region
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer, hospital]
//! ---
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
//! seats: [{id: fagchef, title: Fagchef, one_per: vest.kommune, clause: "1"}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: eva-dam, organisation: herning, from: 2025-06-01} #~ M204
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01}
//! ```
//!
//! ```text,passes 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning Kommune
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer Kommune
//! party: kommune
//! ---
//! -- organisations/hospital.md --
//! ---
//! name: Hospitalet
//! party: region
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer, hospital]
//! ---
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
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune}
//!   - {id: leder, title: Leder, one_per: vest.kommune, count: 3-4}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: eva-dam, organisation: herning, from: 2026-01-01}
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01, until: 2025-12-31}
//!   - {seat: fagchef, person: bo-lund, organisation: struer, from: 2026-01-01}
//!   - {seat: leder, person: bo-lund, organisation: struer, from: 2026-01-01}
//!   - {seat: leder, person: eva-dam, organisation: struer, from: 2026-01-01}
//!   - {seat: leder, person: ida-krog, organisation: herning, from: 2026-01-01}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, SeatState, organisation_of};
use crate::model::{Appointment, Body, OrganisationId, Seat};
use crate::text::Language::{Danish, English};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::new("M204", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        if seat.one_per.is_some() {
            res.extend(find_each(record, body, seat, state));
        }
    }
    res
}

fn find_each(record: &Record, body: &Body, seat: &Seat, state: &SeatState) -> Vec<Finding> {
    let mut of_each: BTreeMap<&OrganisationId, Vec<&Appointment>> = BTreeMap::new();
    for appointment in state.holders.iter().map(|it| &body.appointments[*it]) {
        if let Some(organisation) = organisation_of(&record.model, appointment) {
            of_each.entry(organisation).or_default().push(appointment);
        }
    }
    let most = most_of_each(state);
    let mut res = Vec::new();
    for (organisation, mut sitting) in of_each {
        sitting.sort_by_key(|it| it.life.first_day());
        let (within, beyond) = sitting.split_at(most.min(sitting.len()));
        res.extend(beyond.iter().map(|it| find(record, body, seat, organisation, it, within)));
    }
    res
}

/// How many each may have: one, unless the mandate makes more places than there are organisations.
fn most_of_each(state: &SeatState) -> usize {
    let organisations = state.asked.as_ref().map_or(0, Vec::len).max(1);
    state.places.max.map_or(1, |it| (it as usize).div_ceil(organisations)).max(1)
}

fn find(
    record: &Record,
    body: &Body,
    seat: &Seat,
    organisation: &OrganisationId,
    appointment: &Appointment,
    within: &[&Appointment],
) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let whose = naming::organisation(record, organisation);
    let span = appointment.organisation.as_ref().map_or(appointment.span, |it| it.span);
    let finding = Finding::at(span, |language| match language {
        Danish => {
            format!("{whose} har mere end én {title} i {name}, hvor hver organisation har én")
        }
        English => {
            format!("{whose} has more than one {title} of {name}, where each organisation has one")
        }
    });
    let finding = within.iter().fold(finding, |finding, it| {
        finding.also(it.span, |language| match language {
            Danish => "sidder her i forvejen".to_owned(),
            English => "sits here already".to_owned(),
        })
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).about(organisation.as_str());
    let span = seat.one_per.as_ref().map_or(seat.span, |it| it.span);
    finding.about(appointment.person.value.as_str()).rests_on(span, &seat.rule, false)
}
