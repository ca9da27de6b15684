//! # Overlapping appointments
//!
//! One person is appointed to the same seat twice on the same days.
//!
//! ## Why it matters
//!
//! Nobody can tell when the term began and when it ends, or on whose appointment the person sits
//! there.
//!
//! ## Remedy
//!
//! Let the first end with `until:` the day before the second begins, or remove one of them.
//!
//! # Overlappende udpegninger
//!
//! Samme person er udpeget to gange til samme plads de samme dage.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen kan se, hvornår perioden begyndte, og hvornår den slutter, eller på hvis udpegning personen
//! sidder der.
//!
//! ## Sådan rettes det
//!
//! Lad den første slutte med `until:` dagen før den dag, den anden begynder, eller fjern en af dem.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: medlem, title: Medlem}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01} #~ M211
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01, until: 2026-01-01}
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
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: medlem, title: Medlem, count: 2}
//!   - {id: formand, title: Formand}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01, until: 2025-12}
//!   - {seat: medlem, person: bo-lund, from: 2026-01}
//!   - {seat: medlem, person: eva-dam, from: 2022-01}
//!   - {seat: formand, person: eva-dam, from: 2022-01}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, SeatTerm};
use crate::model::{Appointment, Body};
use crate::text::Language::{Danish, English};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M211", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let mut lines: Vec<&Appointment> = body.appointments.iter().collect();
        lines.sort_by_key(|it| (&it.seat.value, &it.person.value, it.life.first_day()));
        let alike = |a: &&Appointment, b: &&Appointment| {
            a.seat.value == b.seat.value && a.person.value == b.person.value
        };
        for own in lines.chunk_by(alike) {
            res.extend(find_each(record, body, own));
        }
    }
    res
}

/// Each appointment that begins before one that began earlier has ended.
fn find_each(record: &Record, body: &Body, own: &[&Appointment]) -> Vec<Finding> {
    let mut res = Vec::new();
    let mandate = body.mandate_on(record.as_of);
    let seat = mandate.seats.iter().find(|it| it.id.value == own[0].seat.value);
    let term = seat.map(|it| SeatTerm::of(&record.model, mandate, it));
    // Where no end is stated, an appointment lasts as long as its term.
    let end = |it: &Appointment| {
        let end = term.as_ref().and_then(|term| term.end_of(it)).map(|it| it.day);
        end.or(it.life.last_day()).unwrap_or(NaiveDate::MAX)
    };
    let mut longest: Option<&Appointment> = None;
    for appointment in own {
        let begins = appointment.life.first_day().unwrap_or(NaiveDate::MIN);
        let overlapped = longest.filter(|it| begins <= end(it) && begins <= end(appointment));
        res.extend(overlapped.map(|it| find(record, body, it, appointment)));
        if longest.is_none_or(|it| end(it) < end(appointment)) {
            longest = Some(appointment);
        }
    }
    res
}

fn find(record: &Record, body: &Body, first: &Appointment, second: &Appointment) -> Finding {
    let seat = body.versions().flat_map(|it| &it.seats).find(|it| it.id.value == second.seat.value);
    let title = seat.map_or(second.seat.value.as_str(), |it| it.title.value.as_str());
    let name = body.name();
    let day = second.life.first_day().or(first.life.first_day());
    let finding = Finding::at(second.span, |language| {
        let who = naming::person(record, &second.person.value, language);
        let from = day.map_or(String::new(), |it| match language {
            Danish => format!(" fra den {}", language.date(it)),
            English => format!(" from {}", language.date(it)),
        });
        match language {
            Danish => format!("{who} er udpeget to gange som {title} i {name}{from}"),
            English => format!("{who} is appointed twice as {title} of {name}{from}"),
        }
    });
    let finding = finding.also(first.span, |language| match language {
        Danish => "den anden udpegning".to_owned(),
        English => "the other appointment".to_owned(),
    });
    let finding = finding.of(&body.id).about(second.seat.value.as_str());
    finding.about(second.person.value.as_str())
}
