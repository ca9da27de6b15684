//! # Rotation out of turn
//!
//! A turn in the chair departs from the order in which the mandate lets it go round.
//!
//! ## Why it matters
//!
//! Those who cooperate have agreed to lead in turn. Whoever is passed over has lost a turn that
//! comes again only after all the others.
//!
//! ## Remedy
//!
//! Where the body has decided it so, name the decision in the turn's line: `decided: 2026-06-02#valg`.
//! Where the order is another, correct `order:` or `start:` in the mandate. A turn that goes on after
//! its last day is ended with `until:`, and the next begins in a line of its own.
//!
//! # Formandspost uden for tur
//!
//! Formandsposten går ikke på skift sådan, som kommissoriet siger.
//!
//! ## Hvorfor det betyder noget
//!
//! Parterne har aftalt at lede på skift. Den, der springes over, har mistet en tur, som først
//! kommer igen efter alle de andre.
//!
//! ## Sådan rettes det
//!
//! Har gruppen besluttet det sådan, så angiv beslutningen i turens linje: `decided: 2026-06-02#valg`.
//! Er rækkefølgen en anden, så ret `order:` eller `start:` i kommissoriet. En tur, der fortsætter
//! efter sin sidste dag, afsluttes med `until:`, og den næste begynder på en linje for sig.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
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
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- clusters/vest.md --
//! ---
//! name: Vest
//! organisations: [herning, lemvig, struer]
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   clause: "3"
//!   sides:
//!     - {party: kommune, rotation: {among: organisations, every: 2 years, start: 2024-01-01, order: [herning, lemvig, struer]}}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2024-01-01, until: 2025-12-31}
//!   - {side: kommune, organisation: struer, from: 2026-01-01} #~ M219
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! chair:
//!   sides:
//!     - {party: kommune, rotation: {among: organisations, of: vest.kommune, every: 2 years}}
//! ---
//! -- bodies/udvalg/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2020-01-01, until: 2021-12-31}
//!   - {side: kommune, organisation: lemvig, from: 2022-01-01, until: 2023-12-31}
//!   - {side: kommune, organisation: herning, from: 2024-01-01} #~ M219 M219
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
//! -- organisations/struer.md --
//! ---
//! name: Struer
//! party: kommune
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! chair:
//!   sides:
//!     - {party: kommune, rotation: {among: organisations, every: 2 years, start: 2024-01-01, order: [herning, lemvig, struer]}}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2024-01-01, until: 2025-12-31}
//!   - {side: kommune, organisation: struer, from: 2026-01-01, decided: 2025-12-02#valg}
//! -- bodies/raad/meetings/2025-12-02.md --
//! ---
//! sent: {minutes: 2025-12-09}
//! ---
//! ## Valg af formand {#valg}
//! ```

use crate::check::naming::{in_turn, organisation, the_office};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Departure, How, Record, departures};
use crate::model::{Body, ChairRole, OrganisationId};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M219", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let found = departures(&record.model, body, record.as_of);
        res.extend(found.iter().map(|it| find(record, body, it)));
    }
    res
}

fn find(record: &Record, body: &Body, departure: &Departure<'_>) -> Finding {
    let turn = departure.turn;
    let until = turn.life.until.as_ref().map(|it| it.span);
    let from = turn.life.from.as_ref().map(|it| it.span);
    let at = match &departure.how {
        How::TooLong(_) => until.or(from),
        How::Another(_) | How::NotNext(_) | How::Outsider | How::TooSoon(_) => {
            turn.organisation.as_ref().map(|it| it.span)
        }
    };
    let finding =
        Finding::at(at.unwrap_or(turn.span), |language| say(language, record, body, departure));
    let finding = turn.parts().into_iter().fold(finding, Finding::about);
    let rule = departure.chair.rule_of(departure.rotation);
    let finding = finding.of(&body.id).rests_on(departure.rotation.span, &rule, false);
    match &departure.how {
        How::TooLong(_) => finding,
        How::Another(_) | How::NotNext(_) | How::Outsider | How::TooSoon(_) => {
            finding.help(|language| match language {
                Danish => "er det besluttet, så angiv beslutningen under »decided:«".to_owned(),
                English => "where it was decided so, name the decision under `decided:`".to_owned(),
            })
        }
    }
}

fn say(language: Language, record: &Record, body: &Body, departure: &Departure<'_>) -> String {
    let side = departure.turn.side.as_ref().map(|it| &it.value);
    let (office, name) = (the_office(ChairRole::Chair, side, language), body.name());
    let (subject, how) = match language {
        Danish => (format!("{office} i {name}"), danish(record, &departure.how)),
        English => (format!("{office} of {name}"), english(record, &departure.how)),
    };
    format!("{subject}{how}")
}

fn danish(record: &Record, how: &How<'_>) -> String {
    match how {
        How::Another(due) => {
            let (from, until) = (Danish.date(due.from), Danish.date(due.until));
            let whose = in_turn(record, due.whose, Danish);
            format!(": turen fra den {from} til den {until} tilhører efter rækkefølgen {whose}")
        }
        How::NotNext(due) => {
            format!(": den næste i rækkefølgen er {}", in_turn(record, due, Danish))
        }
        How::Outsider => " er ikke en af dem, posten går på skift mellem".to_owned(),
        How::TooSoon(waiting) => {
            let names = names(Danish, record, waiting);
            format!(" har posten igen, før {names} har haft den")
        }
        How::TooLong(last) => {
            let last = Danish.date(*last);
            format!(" sidder længere end til den {last}, hvor turen efter kommissoriet slutter")
        }
    }
}

fn english(record: &Record, how: &How<'_>) -> String {
    match how {
        How::Another(due) => {
            let (from, until) = (English.date(due.from), English.date(due.until));
            let whose = in_turn(record, due.whose, English);
            format!(": by the order, the turn from {from} until {until} belongs to {whose}")
        }
        How::NotNext(due) => format!(": next in the order is {}", in_turn(record, due, English)),
        How::Outsider => " is none of those the chair turns among".to_owned(),
        How::TooSoon(waiting) => {
            let names = names(English, record, waiting);
            format!(" has the chair again before {names} had it")
        }
        How::TooLong(last) => {
            let last = English.date(*last);
            format!(" sits on after {last}, when the mandate ends the turn")
        }
    }
}

fn names(language: Language, record: &Record, ids: &[OrganisationId]) -> String {
    let names: Vec<&str> = ids.iter().map(|it| organisation(record, it)).collect();
    language.list(&names)
}
