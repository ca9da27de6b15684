//! # Rotation handover soon
//!
//! The chair passes on within half a year, and nobody is written down to take it.
//!
//! ## Why it matters
//!
//! Whoever takes the chair must know it in time: calendars, a secretariat that may follow, papers
//! that are handed over.
//!
//! ## Remedy
//!
//! Settle who takes the chair, and add a line under `chairs:` from the day of the handover.
//!
//! # Formandsskifte på vej
//!
//! Formandsposten går videre inden for et halvt år, og ingen er skrevet ind til at overtage den.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der overtager posten, skal vide det i tide: kalendere, et sekretariat, der måske følger
//! med, papirer, der skal overdrages.
//!
//! ## Sådan rettes det
//!
//! Aftal, hvem der overtager, og tilføj en linje under `chairs:` fra overdragelsens dag.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   clause: "3"
//!   sides: [{party: kommune, rotation: {among: organisations, every: 4 years}}]
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2023-03-01} #~ M220
//! ```
//!
//! ```text,passes 2026-11-22
//! -- organisations/herning.md --
//! ---
//! name: Herning
//! party: kommune
//! ---
//! -- organisations/lemvig.md --
//! ---
//! name: Lemvig
//! party: kommune
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   sides: [{party: kommune, rotation: {among: organisations, every: 4 years}}]
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2023-03-01, until: 2027-02-28}
//!   - {side: kommune, organisation: lemvig, from: 2027-03-01}
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! chair:
//!   sides: [{party: kommune, rotation: {among: organisations, every: 4 years}}]
//! ---
//! -- bodies/udvalg/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2023-06-01}
//! ```

use crate::check::naming::{in_turn, office};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Handover, Record, handovers};
use crate::model::{Body, ChairRole, Rotation};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M220", Level::Hint, check);

fn check(record: &Record) -> Vec<Finding> {
    let day = record.as_of;
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for handover in handovers(body, day).iter().filter(|it| !it.side.is_followed(day)) {
            if let Some(rotation) = handover.side.rotation {
                res.push(find(record, body, handover, rotation));
            }
        }
    }
    res
}

fn find(record: &Record, body: &Body, of: &Handover<'_>, rotation: &Rotation) -> Finding {
    let Handover { side, turn, last, .. } = of;
    let day = last.succ_opt().unwrap_or(*last);
    let days = (day - record.as_of).num_days();
    let finding = Finding::at(turn.turn.span, |language| {
        let (office, name) = (office(ChairRole::Chair, side.party, language), body.name());
        let (day, days) = (language.date(day), language.days(days));
        let whose = of.in_order.map(|it| in_turn(record, it, language));
        match (language, whose) {
            (Danish, Some(whose)) => {
                format!("posten som {office} i {name} går videre den {day} (om {days}) til {whose}")
            }
            (Danish, None) => format!(
                "posten som {office} i {name} går videre den {day} (om {days}); til hvem er ikke fastsat"
            ),
            (English, Some(whose)) => {
                format!("the post as {office} of {name} passes on {day} (in {days}) to {whose}")
            }
            (English, None) => format!(
                "the post as {office} of {name} passes on {day} (in {days}); to whom is not laid down"
            ),
        }
    });
    let finding = turn.turn.parts().into_iter().fold(finding, Finding::about).of(&body.id);
    match &body.mandate_on(record.as_of).chair {
        Some(chair) => finding.rests_on(rotation.span, &chair.rule_of(rotation), false),
        None => finding,
    }
}
