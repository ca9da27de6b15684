//! # Expired term
//!
//! A holder's term has run out, and nobody has been appointed after it.
//!
//! ## Why it matters
//!
//! The seat stands empty without anyone having left it: most often the re-appointment after an
//! election was forgotten.
//!
//! ## Remedy
//!
//! Ask whoever appoints to name the same person or another for the new term, and add a line to
//! `members.yaml`.
//!
//! # Udløbet periode
//!
//! En udpegning er løbet ud, og ingen er udpeget efter den.
//!
//! ## Hvorfor det betyder noget
//!
//! Pladsen står tom, uden at nogen har forladt den: oftest er genudpegningen efter et valg
//! glemt.
//!
//! ## Sådan rettes det
//!
//! Bed den, der udpeger, om at genudpege eller udpege en anden for den nye periode, og tilføj
//! en linje i `members.yaml`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- periods.yaml --
//! periods:
//!   - {id: "2022", name: Valgperioden 2022–2025, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
//!   - {id: "2026", name: Valgperioden 2026–2029, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! term: {follows: valgperiode}
//! seats: [{id: formand, title: Formand}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2022-01-01, until: 2025-12-31} #~ M212
//! ```
//!
//! ```text,passes 2026-03-01
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, struer]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- periods.yaml --
//! periods:
//!   - {id: "2022", name: Valgperioden 2022–2025, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
//!   - {id: "2026", name: Valgperioden 2026–2029, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! term: {follows: valgperiode}
//! seats: [{id: formand, title: Formand}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2022-01-01, until: 2025-12-31}
//!   - {seat: formand, person: bo-lund, from: 2026-01-01, until: 2029-12-31}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M212", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let seats = &body.mandate_on(record.as_of).seats;
        for state in record.occupancy.seats(&body.id) {
            let seat = &seats[state.seat];
            for vacancy in state.vacancies.iter().filter(|it| it.term_ran_out) {
                let Some(appointment) = vacancy.last.map(|it| &body.appointments[it]) else {
                    continue;
                };
                let Some(last) = appointment.life.last_day() else { continue };
                let until = appointment.life.until.as_ref().map_or(appointment.span, |it| it.span);
                let finding = Finding::at(until, |language| match language {
                    Danish => format!(
                        "perioden for {} i {} løb ud {}, og ingen er udpeget efter den",
                        seat.title.value,
                        body.name(),
                        language.date(last)
                    ),
                    English => format!(
                        "the term as {} of {} ran out on {}, and nobody has been appointed after it",
                        seat.title.value,
                        body.name(),
                        language.date(last)
                    ),
                });
                let finding = finding.also(seat.span, |language| match language {
                    Danish => "pladsen oprettes her".to_owned(),
                    English => "the seat is created here".to_owned(),
                });
                res.push(finding.of(&body.id).under(&seat.rule));
            }
        }
    }
    res
}
