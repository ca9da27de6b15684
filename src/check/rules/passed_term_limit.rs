//! # Passed term limit
//!
//! Somebody holds a seat, or is to hold it, for more terms or years than the mandate lets one person.
//!
//! ## Why it matters
//!
//! A limit is there so that others have their turn. It is passed on the day of the appointment, not
//! when the last year begins.
//!
//! ## Remedy
//!
//! Appoint another, or let whoever made the limit decide on an exception and write it as a waiver in the
//! mandate. Appointments of which nobody says when they began do not count.
//!
//! # Overskredet loft over perioder
//!
//! Nogen sidder eller skal sidde på en plads i flere perioder eller år, end kommissoriet tillader.
//!
//! ## Hvorfor det betyder noget
//!
//! Et loft er der, for at andre kan komme til. Det overskrides den dag, der udpeges, ikke når det
//! sidste år begynder.
//!
//! ## Sådan rettes det
//!
//! Udpeg en anden, eller lad den, der har sat loftet, beslutte en undtagelse, og skriv den som en
//! fravigelse i kommissoriet. Udpegninger, hvor det ikke står, hvornår de begyndte, tæller ikke.
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
//! -- periods.yaml --
//! periods:
//!   - {id: "2022", name: Valgperioden 2022–2025, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
//!   - {id: "2026", name: Valgperioden 2026–2029, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: medlem, title: Medlem, limit: {terms: 1, clause: "3"}, term: {follows: valgperiode}}
//!   - {id: bruger, title: Bruger, limit: {years: 6}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-05-01, until: 2025-12-31}
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01, until: 2029-12-31} #~ M215
//!   - {seat: bruger, person: eva-dam, from: 2021-01-01, until: 2023-12-31}
//!   - {seat: bruger, person: eva-dam, from: 2024-01-01, until: 2027-12-31} #~ M215
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
//!   - {id: medlem, title: Medlem, limit: {terms: 2, consecutive: yes}, term: {fixed: 2 years}}
//!   - {id: bruger, title: Bruger, limit: {years: 6}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2019-01-01, until: 2022-12-31}
//!   - {seat: medlem, person: bo-lund, from: 2024-01-01, until: 2025-12-31}
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01, until: 2027-12-31}
//!   - {seat: bruger, person: eva-dam, from: 2022-01-01, until: 2027-12-31}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Overstay, Record, overstays};
use crate::model::{self, Body};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M215", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let found = overstays(&record.model, body, record.as_of);
        res.extend(found.iter().map(|it| find(record, body, it)));
    }
    res
}

fn find(record: &Record, body: &Body, overstay: &Overstay<'_>) -> Finding {
    let (title, name) = (&overstay.seat.title.value, body.name());
    let person = &overstay.appointment.person.value;
    let number = |it: &Option<crate::text::Spanned<u32>>| it.as_ref().map_or(0, |it| it.value);
    let (terms, years) = (number(&overstay.limit.terms), number(&overstay.limit.years));
    let finding = Finding::at(overstay.appointment.span, |language| {
        let who = naming::person(record, person, language);
        let (from, until) = (language.date(overstay.from), language.date(overstay.until));
        match (language, overstay.terms) {
            (Danish, Some(found)) => {
                format!("{who} når {found} perioder som {title} i {name}; loftet er {terms}")
            }
            (Danish, None) => format!(
                "{who} sidder som {title} i {name} fra den {from} til den {until}; loftet er {years} år i alt"
            ),
            (English, Some(found)) => {
                format!("{who} comes to {found} terms as {title} of {name}; the limit is {terms}")
            }
            (English, None) => format!(
                "{who} sits as {title} of {name} from {from} until {until}; the limit is {years} years in all"
            ),
        }
    });
    let finding = finding.of(&body.id).about(overstay.seat.id.value.as_str());
    let rule = model::Rule {
        clause: overstay.limit.clause.clone().or_else(|| overstay.seat.rule.clause.clone()),
        ..overstay.seat.rule.clone()
    };
    let stated =
        if overstay.terms.is_some() { &overstay.limit.terms } else { &overstay.limit.years };
    let span = stated.as_ref().map_or(overstay.seat.span, |it| it.span);
    finding.about(person.as_str()).rests_on(span, &rule, false)
}
