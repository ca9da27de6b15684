//! # Organisation missing
//!
//! As many sit in a seat as should, and yet an organisation that is to have someone there has nobody.
//!
//! ## Why it matters
//!
//! The number is right and hides it: an organisation that takes part in the cooperation has no voice
//! in it.
//!
//! ## Remedy
//!
//! Ask the organisation to name someone, and find out who sits in its place. A place that simply
//! stands empty is a matter for the rule `vacant-seat`.
//!
//! # Manglende organisation
//!
//! Der sidder så mange på en plads, som der skal, men en af de organisationer, der skal have en
//! med, har ingen.
//!
//! ## Hvorfor det betyder noget
//!
//! Antallet passer og skjuler det: en organisation, der er med i samarbejdet, har ingen stemme i det.
//!
//! ## Sådan rettes det
//!
//! Bed organisationen om at udpege en, og find ud af, hvem der sidder i stedet. En plads, der blot
//! står tom, er en sag for reglen `vacant-seat`.
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
//! seats:
//!   - id: fagchef
//!     title: Fagchef
//!     one_per: vest.kommune #~ M205
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: eva-dam, organisation: herning, from: 2025-06-01}
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
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune}
//!   - {id: leder, title: Leder, one_per: vest.kommune, count: 1-2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: eva-dam, organisation: herning, from: 2025-06-01}
//!   - {seat: leder, person: bo-lund, organisation: herning, from: 2025-01-01}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::Record;
use crate::model::{Body, OrganisationId, Seat};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M205", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        let missing = state.unrepresented.iter();
        res.extend(missing.map(|it| find(record, body, seat, it)));
    }
    res
}

fn find(record: &Record, body: &Body, seat: &Seat, organisation: &OrganisationId) -> Finding {
    let each = seat.one_per.as_ref().map(|it| it.span);
    let span = each.or(seat.mirrors.as_ref().map(|it| it.span)).unwrap_or(seat.span);
    let (title, name) = (&seat.title.value, body.name());
    let missing = naming::organisation(record, organisation);
    let finding = Finding::at(span, |language| match language {
        Danish => format!("{missing} har ingen {title} i {name}, selv om pladserne er besat"),
        English => format!("{missing} has no {title} of {name}, although the places are filled"),
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).about(organisation.as_str());
    finding.under(&seat.rule)
}
