//! # Broken majority
//!
//! Seats that are to be more than half of the members are not.
//!
//! ## Why it matters
//!
//! A mandate that gives some seats the majority means them to be able to decide against the rest.
//!
//! ## Remedy
//!
//! Appoint to those seats, or end appointments to the others. Where the numbers of the mandate
//! themselves cannot give the majority, the mandate is to be mended.
//!
//! # Brudt flertal
//!
//! Pladser, der skal udgøre mere end halvdelen af medlemmerne, gør det ikke.
//!
//! ## Hvorfor det betyder noget
//!
//! Et kommissorium, der giver nogle pladser flertallet, vil, at de kan afgøre en sag mod resten.
//!
//! ## Sådan rettes det
//!
//! Udpeg flere til de pladser, eller afslut udpegninger til de andre. Kan kommissoriets egne tal ikke
//! give flertallet, er det kommissoriet, der skal rettes.
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
//! -- people/ib-friis.md --
//! ---
//! name: Ib Friis
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! majority: [bruger] #~ M209
//! seats:
//!   - {id: bruger, title: Bruger, count: 1-3}
//!   - {id: fagperson, title: Fagperson, count: 1-2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: bruger, person: bo-lund}
//!   - {seat: bruger, person: eva-dam}
//!   - {seat: fagperson, person: ida-krog}
//!   - {seat: fagperson, person: ib-friis}
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
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! majority: [Brugere]
//! seats:
//!   - {id: bruger, title: Bruger, group: Brugere, count: 1-3}
//!   - {id: fagperson, title: Fagperson, count: 1-2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: bruger, person: bo-lund}
//!   - {seat: bruger, person: eva-dam}
//!   - {seat: fagperson, person: ida-krog}
//! ```

use crate::check::{Finding, Level, Rule, naming};

use crate::derive::{Balance, Composed, Record, Share};
use crate::model::Body;
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M209", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let states = record.occupancy.seats(&body.id);
        let mandate = body.mandate_on(record.as_of);
        let names = &mandate.composition.majority;
        let (Some(first), Some(last), false) = (names.first(), names.last(), states.is_empty())
        else {
            continue;
        };
        // Of words that name no seat, `unknown-reference` speaks.
        let known = |it: &str| mandate.seats.iter().any(|seat| seat.is_among(it));
        if !names.iter().all(|it| known(&it.value)) {
            continue;
        }
        let balance = Balance::of(&record.model, body, states, record.as_of);
        let part = balance.seats_named(mandate, names.iter().map(|it| it.value.as_str()));
        if balance.majority(part) == Composed::Broken {
            let span = Span { end: last.span.end, ..first.span };
            res.push(find(record, body, &balance, part, span));
        }
    }
    res
}

fn find(record: &Record, body: &Body, balance: &Balance, part: Share, span: Span) -> Finding {
    let (name, part, whole) = (body.name(), part.sitting, balance.whole.sitting);
    let seats = &body.mandate_on(record.as_of).composition.majority;
    let seats = |language| naming::seats(body, seats.iter().map(|it| it.value.as_str()), language);
    let finding = Finding::at(span, |language| match language {
        Danish => format!(
            "pladserne som {} skal udgøre mere end halvdelen af {name}; de har {part} af {whole} medlemmer",
            seats(language)
        ),
        English => format!(
            "the seats as {} are to be more than half of {name}; they have {part} of {whole} members",
            seats(language)
        ),
    });
    finding.of(&body.id)
}
