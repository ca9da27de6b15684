//! # Vacant seat
//!
//! A seat that a mandate creates is held by nobody.
//!
//! ## Why it matters
//!
//! Someone whom the mandate wants at the table is not there, and the body decides without that
//! part of those who cooperate.
//!
//! ## Remedy
//!
//! Ask whoever appoints to name a person, and add a line to `members.yaml` from the day of the
//! appointment. Where the mandate asks for fewer, change the mandate.
//!
//! # Ubesat plads
//!
//! En plads, som kommissoriet opretter, har ingen.
//!
//! ## Hvorfor det betyder noget
//!
//! Nogen, som kommissoriet vil have med ved bordet, er der ikke, og gruppen beslutter uden den
//! part.
//!
//! ## Sådan rettes det
//!
//! Bed den, der udpeger, om et navn, og tilføj en linje i `members.yaml` fra udpegningens dag.
//! Er der brug for færre pladser, så ret kommissoriet.
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
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune} #~ M201
//!   - {id: chef, title: Chef, count: 1-2} #~ M201
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01}
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
//! seats:
//!   - {id: fagchef, title: Fagchef, one_per: vest.kommune}
//!   - {id: gaest, title: Gæst, count: op til 2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: herning, from: 2025-01-01}
//!   - {seat: fagchef, person: eva-dam, organisation: struer, from: 2025-01-01}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::derive::Vacancy;
use crate::model::{Body, Seat};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M201", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let seats = &body.mandate_on(record.as_of).seats;
        for state in record.occupancy.seats(&body.id) {
            // A seat whose holder's term ran out is spoken of by `expired-term`.
            for vacancy in state.vacancies.iter().filter(|it| !it.term_ran_out) {
                res.push(find(record, body, &seats[state.seat], vacancy));
            }
        }
    }
    res
}

fn find(record: &Record, body: &Body, seat: &Seat, vacancy: &Vacancy) -> Finding {
    let organisation =
        vacancy.organisation.as_ref().and_then(|it| record.model.organisations.get(it));
    let finding = Finding::at(seat.span, |language| {
        let whose = organisation.map_or(String::new(), |it| match language {
            Danish => format!(" for {}", it.name.value),
            English => format!(" for {}", it.name.value),
        });
        let (title, name) = (&seat.title.value, body.name());
        match language {
            Danish => format!(
                "ingen sidder som {title}{whose} i {name}{}",
                since(record, vacancy, language)
            ),
            English => format!(
                "nobody sits as {title}{whose} of {name}{}",
                since(record, vacancy, language)
            ),
        }
    });
    let finding = finding.of(&body.id).under(&seat.rule);
    finding.help(|language| match language {
        Danish => "tilføj en linje i members.yaml, når nogen er udpeget".to_owned(),
        English => "add a line to members.yaml when someone is appointed".to_owned(),
    })
}

fn since(record: &Record, vacancy: &Vacancy, language: Language) -> String {
    let Some(day) = vacancy.since.filter(|_| vacancy.last.is_some()) else { return String::new() };
    let days = (record.as_of - day).num_days() + 1;
    match (language, days) {
        (Danish, 1) => format!(" siden {} (1 dag)", language.date(day)),
        (Danish, _) => format!(" siden {} ({days} dage)", language.date(day)),
        (English, 1) => format!(" since {} (1 day)", language.date(day)),
        (English, _) => format!(" since {} ({days} days)", language.date(day)),
    }
}
