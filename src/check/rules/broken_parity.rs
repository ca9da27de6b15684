//! # Broken parity
//!
//! Parties that are to have equally many members have not.
//!
//! ## Why it matters
//!
//! Where a mandate asks for equal numbers, none of the parties is to be able to outvote the other.
//!
//! ## Remedy
//!
//! Appoint to the party that has too few, or end an appointment of the one that has too many. A
//! place that simply stands empty is a matter for the rule `vacant-seat`. Observers do not count.
//!
//! # Skæv fordeling mellem parterne
//!
//! Parter, der skal have lige mange medlemmer, har det ikke.
//!
//! ## Hvorfor det betyder noget
//!
//! Når kommissoriet kræver lige mange, skal ingen af parterne kunne stemme den anden ned.
//!
//! ## Sådan rettes det
//!
//! Udpeg flere fra den part, der har for få, eller afslut en udpegning hos den, der har for mange.
//! En plads, der blot står tom, er en sag for reglen `vacant-seat`. Observatører tæller ikke.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning Kommune
//! party: kommune
//! ---
//! -- organisations/hospital.md --
//! ---
//! name: Hospitalet
//! party: region
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
//! parity: [region, kommune] #~ M208
//! seats:
//!   - {id: chef, title: Chef, party: region, count: 1-2}
//!   - {id: fagchef, title: Fagchef, party: kommune, count: 1-2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: bo-lund, organisation: hospital}
//!   - {seat: fagchef, person: eva-dam, organisation: herning}
//!   - {seat: fagchef, person: ida-krog, organisation: herning}
//! ```
//!
//! ```text,passes 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning Kommune
//! party: kommune
//! ---
//! -- organisations/hospital.md --
//! ---
//! name: Hospitalet
//! party: region
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
//! parity: [region, kommune]
//! seats:
//!   - {id: chef, title: Chef, party: region, count: 2}
//!   - {id: fagchef, title: Fagchef, party: kommune, count: 2}
//!   - {id: gaest, title: Observatør, party: kommune, observer: yes}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: bo-lund, organisation: hospital}
//!   - {seat: fagchef, person: eva-dam, organisation: herning}
//!   - {seat: fagchef, person: ida-krog, organisation: herning}
//!   - {seat: gaest, person: ida-krog, organisation: herning}
//! ```

use crate::check::{Finding, Level, Rule};

use crate::derive::{Balance, Composed, Record};
use crate::model::Body;
use crate::text::Language::{self, Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M208", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let states = record.occupancy.seats(&body.id);
        let parties = &body.mandate_on(record.as_of).composition.parity;
        let [first, .., last] = parties.as_slice() else { continue };
        if states.is_empty() {
            continue;
        }
        let balance = Balance::of(&record.model, body, states, record.as_of);
        let span = Span { end: last.span.end, ..first.span };
        match balance.parity(parties.iter().map(|it| &it.value)) {
            Composed::Kept | Composed::ButForVacancies => (),
            Composed::Broken => res.push(find(record, body, &balance, span)),
            Composed::Unknown => res.push(find_unknown(body, &balance, span)),
        }
    }
    res
}

fn find(record: &Record, body: &Body, balance: &Balance, span: Span) -> Finding {
    let name = body.name();
    let parties = &body.mandate_on(record.as_of).composition.parity;
    let counts = |language: Language| {
        let each = parties.iter().map(|it| {
            let sitting = balance.party(&it.value).sitting;
            match language {
                Danish => format!("{sitting} fra parten {}", it.value),
                English => format!("{sitting} from the party {}", it.value),
            }
        });
        language.list(&each.collect::<Vec<String>>())
    };
    let finding = Finding::at(span, |language| match language {
        Danish => {
            format!("parterne skal have lige mange i {name}; der sidder {}", counts(language))
        }
        English => format!(
            "the parties are to have equally many in {name}, which has {}",
            counts(language)
        ),
    });
    finding.of(&body.id)
}

fn find_unknown(body: &Body, balance: &Balance, span: Span) -> Finding {
    let (name, number) = (body.name(), balance.of_no_party.sitting);
    let finding = Finding::at(span, |language| match language {
        Danish => format!(
            "det kan ikke afgøres, om parterne har lige mange i {name}; det vides ikke, hvilken part {number} af medlemmerne kommer fra"
        ),
        English => format!(
            "it cannot be decided whether the parties have equally many in {name}; which party {number} of the members come from is not known"
        ),
    });
    finding.of(&body.id).unproven()
}
