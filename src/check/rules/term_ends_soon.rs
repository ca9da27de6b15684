//! # Term ends soon
//!
//! Terms in a body end within three months, and nobody has been appointed after them.
//!
//! ## Why it matters
//!
//! To ask several organisations for names takes weeks, and the first meeting afterwards needs
//! members.
//!
//! ## Remedy
//!
//! Ask whoever appoints, and add lines to `members.yaml` from the day after. Each appointment that ends
//! is shown with the one that appoints, where the mandate says so.
//!
//! # Periode udløber snart
//!
//! Perioder i en gruppe udløber inden for tre måneder, og ingen er udpeget efter dem.
//!
//! ## Hvorfor det betyder noget
//!
//! At bede flere organisationer om navne tager uger, og det første møde derefter skal have
//! medlemmer.
//!
//! ## Sådan rettes det
//!
//! Spørg den, der udpeger, og tilføj linjer i `members.yaml` fra dagen efter. Siger kommissoriet,
//! hvem der udpeger, vises det ved hver udpegning, der udløber.
//!
//! ## Examples
//!
//! ```text,caught 2025-11-01
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
//! term: {follows: valgperiode, clause: "4"}
//! seats: [{id: medlem, title: Medlem, count: 2, appointed_by: Byrådet}]
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01} #~ M214
//!   - {seat: medlem, person: eva-dam, from: 2022-01-01, until: 2025-12-31}
//! ```
//!
//! ```text,passes 2025-11-01
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
//! term: {follows: valgperiode}
//! seats:
//!   - {id: medlem, title: Medlem, count: 2}
//!   - {id: ekspert, title: Ekspert, term: {fixed: 2 years}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: medlem, person: bo-lund, from: 2022-01-01, until: 2025-12-31}
//!   - {seat: medlem, person: bo-lund, from: 2026-01-01}
//!   - {seat: medlem, person: eva-dam, from: 2022-01-01, until: 2029-12-31}
//!   - {seat: ekspert, person: eva-dam, from: 2024-06-01}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Ending, Record, SeatTerm, checklist, coming_ends};
use crate::model::{Actor, Appointment, Body};
use crate::text::Language::{self, Danish, English};
use crate::text::Spanned;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M214", Level::Hint, check);

/// How many days before the end of a term it is time to ask for names.
const NOTICE: u64 = 90;

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.bodies_in_being() {
        for end in coming_ends(&record.model, body, record.as_of, NOTICE) {
            res.extend(find(record, body, end));
        }
    }
    res
}

fn find(record: &Record, body: &Body, end: NaiveDate) -> Option<Finding> {
    let places = checklist(&record.model, body, end);
    let open = places.iter().filter(|it| it.follower.is_none());
    let ending: Vec<(&Ending<'_>, &Appointment)> =
        open.filter_map(|it| Some((it, it.appointment?))).collect();
    let (first, appointment) = *ending.first()?;
    let until = appointment.life.until.as_ref().map_or(appointment.span, |it| it.span);
    let (number, name, days) = (ending.len(), body.name(), (end - record.as_of).num_days());
    let finding = Finding::at(until, |language| {
        let (end, days) = (language.date(end), language.days(days));
        match (language, number) {
            (Danish, 1) => format!(
                "1 udpegning i {name} udløber den {end} (om {days}), og ingen er udpeget efter den"
            ),
            (Danish, _) => format!(
                "{number} udpegninger i {name} udløber den {end} (om {days}), og ingen er udpeget efter dem"
            ),
            (English, 1) => format!(
                "1 appointment in {name} ends on {end} (in {days}), and nobody is appointed after it"
            ),
            (English, _) => format!(
                "{number} appointments in {name} end on {end} (in {days}), and nobody is appointed after them"
            ),
        }
    });
    let finding = ending.iter().fold(finding, |finding, (ending, appointment)| {
        finding.also(appointment.span, |language| told(record, ending, language))
    });
    let finding = match first.stays {
        true => finding.note(|language| match language {
            Danish => "den, der sidder, bliver siddende, til en anden er udpeget".to_owned(),
            English => "whoever sits there stays until someone follows".to_owned(),
        }),
        false => finding,
    };
    let finding = finding.of(&body.id).about(end.to_string());
    let mandate = body.mandate_on(record.as_of);
    let length = SeatTerm::of(&record.model, mandate, first.seat).length;
    let stated = length.as_ref().and_then(|it| Some((it.rule.span()?, it)));
    Some(match stated {
        Some((span, length)) => finding.rests_on(span, &length.rule.rule, length.of_house),
        None => finding,
    })
}

/// `Fagchef, Herning Kommune: udpeges af Byrådet`
fn told(record: &Record, ending: &Ending<'_>, language: Language) -> String {
    let title = &ending.seat.title.value;
    let whose = ending.organisation.as_ref();
    let whose = whose.map_or(String::new(), |it| format!(", {}", naming::organisation(record, it)));
    let by: Vec<String> = ending.appointers.iter().map(|it| called(record, it, language)).collect();
    match (language, by.is_empty()) {
        (_, true) => format!("{title}{whose}"),
        (Danish, false) => format!("{title}{whose}: udpeges af {}", language.list(&by)),
        (English, false) => format!("{title}{whose}: appointed by {}", language.list(&by)),
    }
}

fn called(record: &Record, actor: &Spanned<Actor>, language: Language) -> String {
    let model = &record.model;
    match (&actor.value, language) {
        (Actor::Itself, Danish) => "gruppen selv".to_owned(),
        (Actor::Itself, English) => "the body itself".to_owned(),
        (Actor::Body(id), _) => {
            model.bodies.get(id).map_or(id.to_string(), |it| it.name().to_owned())
        }
        (Actor::Organisation(id), _) => naming::organisation(record, id).to_owned(),
        (Actor::Cluster(id), _) => {
            model.clusters.get(id).map_or(id.to_string(), |it| it.name.value.clone())
        }
        (Actor::Person(id), _) => naming::person(record, id, language),
        (Actor::Words(words), _) => words.clone(),
    }
}
