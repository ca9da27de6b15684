//! # Appointment outside mandate
//!
//! Somebody is appointed before the body began, beyond its end, or to a seat that its mandate did not
//! have on those days.
//!
//! ## Why it matters
//!
//! A seat exists because a mandate creates it. An appointment beside it gives no right to sit there.
//!
//! ## Remedy
//!
//! Correct the days of the appointment or of the mandate. Where a new version of the mandate has
//! taken the seat away, end the appointment the day before. A seat that no version knows at all is
//! a matter for the rule `unknown-reference`.
//!
//! # Udpegning uden for kommissoriet
//!
//! Nogen er udpeget, før gruppen begyndte, ud over dens sidste dag eller til en plads, som
//! kommissoriet ikke havde dengang.
//!
//! ## Hvorfor det betyder noget
//!
//! En plads findes, fordi et kommissorium opretter den. En udpegning ved siden af giver ingen ret til
//! at sidde der.
//!
//! ## Sådan rettes det
//!
//! Ret udpegningens eller kommissoriets dage. Har en ny udgave af kommissoriet nedlagt pladsen, så
//! afslut udpegningen dagen før. En plads, som slet ingen udgave kender, er en sag for reglen
//! `unknown-reference`.
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
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022-01-01
//! until: 2025-12-31
//! seats:
//!   - {id: medlem, title: Medlem, count: 1-2}
//!   - {id: gaest, title: Gæst}
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2026-01-01
//! until: 2026-12-31
//! seats: [{id: medlem, title: Medlem, count: 1-2}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2021-11-01} #~ M213
//!   - {seat: medlem, person: eva-dam, from: 2022-01-01, until: 2027-12-31} #~ M213
//!   - {seat: gaest, person: ida-krog, from: 2022-01-01} #~ M213
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
//! -- bodies/raad/mandate.2022.md --
//! ---
//! name: Rådet
//! from: 2022
//! seats:
//!   - {id: medlem, title: Medlem}
//!   - {id: gaest, title: Gæst}
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2026-01-01
//! until: 2026-12-31
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022}
//!   - {seat: gaest, person: eva-dam, until: 2025-12-31}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::Record;
use crate::model::{Appointment, Body};
use crate::text::Language::{Danish, English};
use crate::text::Span;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M213", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let life = body.life();
        let known = |it: &&Appointment| {
            body.versions().flat_map(|it| &it.seats).any(|seat| seat.id.value == it.seat.value)
        };
        if body.versions().any(|it| it.hollow) {
            continue;
        }
        for appointment in body.appointments.iter().filter(known) {
            let (from, until) = (appointment.life.first_day(), appointment.life.last_day());
            let early = from.zip(life.first_day()).filter(|(it, first)| it < first);
            let late = until.zip(life.last_day()).filter(|(it, last)| last < it);
            let finding = match (early, late) {
                (Some((_, first)), _) => Some(find_early(record, body, appointment, first)),
                (None, Some((_, last))) => Some(find_late(record, body, appointment, last)),
                (None, None) => find_seatless(record, body, appointment),
            };
            res.extend(finding.map(|it| about(it, body, appointment)));
        }
    }
    res
}

fn about(finding: Finding, body: &Body, appointment: &Appointment) -> Finding {
    let finding = finding.of(&body.id).about(appointment.seat.value.as_str());
    finding.about(appointment.person.value.as_str())
}

fn find_early(record: &Record, body: &Body, line: &Appointment, first: NaiveDate) -> Finding {
    let name = body.name();
    let finding =
        Finding::at(line.life.from.as_ref().map_or(line.span, |it| it.span), |language| {
            let (who, first) =
                (naming::person(record, &line.person.value, language), language.date(first));
            match language {
                Danish => format!("{who} er udpeget, før {name} begyndte den {first}"),
                English => format!("{who} is appointed before {name} began on {first}"),
            }
        });
    with_days_of_body(finding, body.life().from.map(|it| it.span))
}

fn find_late(record: &Record, body: &Body, line: &Appointment, last: NaiveDate) -> Finding {
    let name = body.name();
    let finding =
        Finding::at(line.life.until.as_ref().map_or(line.span, |it| it.span), |language| {
            let (who, last) =
                (naming::person(record, &line.person.value, language), language.date(last));
            match language {
                Danish => format!("{who} er udpeget ud over den {last}, hvor {name} ophører"),
                English => format!("{who} is appointed beyond {last}, when {name} ends"),
            }
        });
    with_days_of_body(finding, body.life().until.map(|it| it.span))
}

fn with_days_of_body(finding: Finding, span: Option<Span>) -> Finding {
    span.into_iter().fold(finding, |finding, it| {
        finding.also(it, |language| match language {
            Danish => "det siger kommissoriet".to_owned(),
            English => "the mandate says so".to_owned(),
        })
    })
}

/// The first day of the appointment on which the version in force has no such seat: its own first
/// day, or that of a version that has begun.
fn find_seatless(record: &Record, body: &Body, line: &Appointment) -> Option<Finding> {
    let begun = body.versions().filter_map(|it| it.life.first_day());
    let begun = begun.filter(|it| *it <= record.as_of && line.life.first_day().is_some());
    let days = line.life.first_day().into_iter().chain(begun).filter(|it| line.life.covers(*it));
    // Where nobody says since when, only today can be held against the mandate.
    let today = Some(record.as_of).filter(|it| line.life.covers(*it));
    let seatless = |it: &NaiveDate| {
        let seats = &body.mandate_on(*it).seats;
        body.life().covers(*it) && seats.iter().all(|seat| seat.id.value != line.seat.value)
    };
    let day = days.chain(today).filter(seatless).min()?;
    let (written, name) = (line.seat.value.as_str(), body.name());
    let finding = Finding::at(line.seat.span, |language| {
        let (who, day) = (naming::person(record, &line.person.value, language), language.date(day));
        let seat = naming::seats(body, [written].into_iter(), language);
        match language {
            Danish => format!(
                "{who} er udpeget til pladsen {seat} i {name}, som kommissoriet ikke har den {day}"
            ),
            English => format!(
                "{who} is appointed to the seat {seat} of {name}, which the mandate does not have on {day}"
            ),
        }
    });
    Some(finding.also(body.mandate_on(day).span, |language| match language {
        Danish => "kommissoriet den dag".to_owned(),
        English => "the mandate of that day".to_owned(),
    }))
}
