//! # Overfilled seat
//!
//! More people hold a seat than it has places.
//!
//! ## Why it matters
//!
//! Nobody can tell who sits there by right, who is to be called, or who votes.
//!
//! ## Remedy
//!
//! End the appointment of the one who has left with `until:`, or let the mandate create another
//! place.
//!
//! # Overbesat plads
//!
//! Flere sidder på en plads, end den har pladser.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen kan vide, hvem der sidder med rette, hvem der skal indkaldes, eller hvem der stemmer.
//!
//! ## Sådan rettes det
//!
//! Afslut udpegningen af den, der er gået, med `until:`, eller lad kommissoriet oprette en
//! plads til.
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
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: formand, title: Formand}] #~ M202
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2025-01-01}
//!   - {seat: formand, person: eva-dam, from: 2026-02-01}
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
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: formand, title: Formand}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2025-01-01, until: 2026-01-31}
//!   - {seat: formand, person: eva-dam, from: 2026-02-01}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M202", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats().filter(|(.., it)| it.surplus > 0) {
        let (title, held) = (&seat.title.value, state.held());
        let places = state.places.max.unwrap_or(u32::MAX);
        let finding = Finding::at(seat.span, |language| match language {
            Danish => format!(
                "{held} sidder som {title} i {}, hvor der er plads til {places}",
                body.name()
            ),
            English => format!(
                "{held} sit as {title} of {}, where there is room for {places}",
                body.name()
            ),
        });
        let holders = state.holders.iter().map(|it| &body.appointments[*it]);
        let finding = holders.fold(finding, |finding, it| {
            finding.also(it.span, |language| match language {
                Danish => "sidder her".to_owned(),
                English => "sits here".to_owned(),
            })
        });
        res.push(finding.of(&body.id).about(seat.id.value.as_str()).under(&seat.rule));
    }
    res
}
