//! # Total out of range
//!
//! More or fewer sit in a body than the mandate says in all; or its seats cannot come to that number.
//!
//! ## Why it matters
//!
//! A total is the last word on how large a body may be. Where seats and total disagree, nobody knows
//! who is one too many.
//!
//! ## Remedy
//!
//! End appointments, add those that are missing, or mend the mandate so that its seats and its
//! total agree. A place that simply stands empty is a matter for the rule `vacant-seat`. Observers
//! do not count.
//!
//! # Antal uden for rammen
//!
//! Der sidder flere eller færre i en gruppe, end kommissoriet siger i alt; eller dets pladser kan ikke
//! give det antal.
//!
//! ## Hvorfor det betyder noget
//!
//! Et samlet antal er det sidste ord om, hvor stor en gruppe må være. Er pladser og antal uenige, ved
//! ingen, hvem der er én for meget.
//!
//! ## Sådan rettes det
//!
//! Afslut udpegninger, tilføj dem, der mangler, eller ret kommissoriet, så pladser og antal passer
//! sammen. En plads, der blot står tom, er en sag for reglen `vacant-seat`. Observatører tæller
//! ikke.
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
//! total: 1-2 #~ M210
//! seats: [{id: medlem, title: Medlem, count: 1-3}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund}
//!   - {seat: medlem, person: eva-dam}
//!   - {seat: medlem, person: ida-krog}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! total: 7 #~ M210
//! seats: [{id: medlem, title: Medlem, count: 1}]
//! ---
//! -- bodies/udvalg/members.yaml --
//! members: [{seat: medlem, person: bo-lund}]
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
//! total: 2
//! seats:
//!   - {id: medlem, title: Medlem, count: 2}
//!   - {id: gaest, title: Gæst, observer: yes}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund}
//!   - {seat: gaest, person: eva-dam}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! total: open
//! seats: [{id: medlem, title: Medlem, count: 1}]
//! ---
//! -- bodies/udvalg/members.yaml --
//! members: [{seat: medlem, person: bo-lund}]
//! ```

use crate::check::{Finding, Level, Rule};

use crate::derive::{Balance, Composed, Record, SeatState};
use crate::model::{Body, Count};
use crate::text::Language::{self, Danish, English};
use crate::text::Spanned;

pub(super) const RULE: Rule = Rule::new("M210", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let states = record.occupancy.seats(&body.id);
        let mandate = body.mandate_on(record.as_of);
        let Some(total) = mandate.composition.total.as_ref().filter(|_| !states.is_empty()) else {
            continue;
        };
        let members = states.iter().filter(|it| !mandate.seats[it.seat].observer);
        let places = places(members);
        let balance = Balance::of(&record.model, body, states, record.as_of);
        if !meet(places, total.value) {
            res.push(find_places(body, total, places));
        } else if balance.total(total.value) == Composed::Broken {
            res.push(find_sitting(body, total, balance.whole.sitting));
        }
    }
    res
}

fn places<'r>(states: impl Iterator<Item = &'r SeatState> + Clone) -> Count {
    let max = states.clone().map(|it| it.places.max).sum::<Option<u32>>();
    Count { min: states.map(|it| it.places.min).sum(), max }
}

/// Whether some number lies in both ranges.
fn meet(a: Count, b: Count) -> bool {
    a.max.is_none_or(|max| b.min <= max) && b.max.is_none_or(|max| a.min <= max)
}

fn find_places(body: &Body, total: &Spanned<Count>, places: Count) -> Finding {
    let name = body.name();
    let finding = Finding::at(total.span, |language| {
        let (places, total) = (said(places, language), said(total.value, language));
        match language {
            Danish => {
                format!("pladserne i {name} giver {places}; kommissoriet siger {total} i alt")
            }
            English => {
                format!("the seats of {name} come to {places}; the mandate says {total} in all")
            }
        }
    });
    finding.of(&body.id).about("seats")
}

fn find_sitting(body: &Body, total: &Spanned<Count>, sitting: usize) -> Finding {
    let name = body.name();
    let finding = Finding::at(total.span, |language| {
        let total = said(total.value, language);
        match language {
            Danish => format!("der sidder {sitting} i {name}; kommissoriet siger {total} i alt"),
            English => format!("{sitting} sit in {name}; the mandate says {total} in all"),
        }
    });
    finding.of(&body.id).about("members")
}

fn said(count: Count, language: Language) -> String {
    match (count.max, language) {
        (Some(max), _) if max == count.min => max.to_string(),
        (Some(max), _) => format!("{}–{max}", count.min),
        (None, Danish) => format!("mindst {}", count.min),
        (None, English) => format!("at least {}", count.min),
    }
}
