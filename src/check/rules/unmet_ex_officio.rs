//! # Unmet ex officio
//!
//! Somebody sits in a seat that goes with a position or with the chair of another body, and does not
//! hold that position or chair.
//!
//! ## Why it matters
//!
//! Such a seat belongs to the office and not to the person. When the office passes on, so does the
//! seat.
//!
//! ## Remedy
//!
//! End the appointment and add one for whoever holds the position now. A seat that is the chair's of
//! another body needs no line at all: it is read from that body's `chairs:`. The position is read
//! from `title:` in the person's document; where that says nothing, it cannot be decided.
//!
//! # Født medlem uden stillingen
//!
//! Nogen sidder på en plads, der følger en stilling eller formandskabet for en anden gruppe, og har
//! ikke den stilling eller det formandskab.
//!
//! ## Hvorfor det betyder noget
//!
//! Sådan en plads hører til hvervet og ikke til personen. Når hvervet går videre, går pladsen med.
//!
//! ## Sådan rettes det
//!
//! Afslut udpegningen, og tilføj en for den, der har stillingen nu. En plads, der tilfalder
//! formanden for en anden gruppe, behøver slet ingen linje: den læses af den gruppes `chairs:`.
//! Stillingen læses af `title:` i personens dokument; står der intet, kan det ikke afgøres.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! title: Afdelingsleder
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! ---
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! title: Chefterapeut
//! ---
//! -- bodies/forum/mandate.md --
//! ---
//! name: Forummet
//! ---
//! -- bodies/forum/members.yaml --
//! chairs: [{person: ida-krog}]
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: terapeut, title: Chefterapeut, ex_officio: Chefterapeut, count: 2, clause: "1"}
//!   - {id: forum, title: Formand for Forummet, chair_of: forum}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: terapeut, person: bo-lund} #~ M207
//!   - {seat: terapeut, person: eva-dam} #~ M207
//!   - {seat: forum, person: bo-lund} #~ M207
//! ```
//!
//! ```text,passes 2026-03-01
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! title: Chefterapeut, Fysio- og Ergoterapien
//! ---
//! -- bodies/forum/mandate.md --
//! ---
//! name: Forummet
//! ---
//! -- bodies/forum/members.yaml --
//! chairs: [{person: ida-krog}]
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: terapeut, title: Chefterapeut, ex_officio: chefterapeut}
//!   - {id: forum, title: Formand for Forummet, chair_of: forum}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: terapeut, person: ida-krog}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, chairs_on};
use crate::model::{Appointment, Body, Person, Seat};
use crate::text::Language::{Danish, English};
use crate::text::{Span, Spanned};

pub(super) const RULE: Rule = Rule::new("M207", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        for appointment in state.holders.iter().map(|it| &body.appointments[*it]) {
            if let Some(position) = &seat.ex_officio {
                res.extend(find_position(record, body, seat, appointment, position));
            } else if let Some(chaired) = &seat.chair_of {
                let chaired = record.model.bodies.get(&chaired.value);
                res.extend(find_chair(record, body, seat, appointment, chaired));
            }
        }
    }
    res
}

fn find_position(
    record: &Record,
    body: &Body,
    seat: &Seat,
    appointment: &Appointment,
    position: &Spanned<String>,
) -> Option<Finding> {
    let person = record.model.people.get(&appointment.person.value)?;
    let left = person.until.as_ref().is_some_and(|it| it.value.last_day() < record.as_of);
    let known = person.title.is_some() || left;
    if !left && holds(person, &position.value) {
        return None;
    }
    let (title, name, position_name) = (&seat.title.value, body.name(), &position.value);
    let finding = Finding::at(appointment.span, |language| {
        let who = naming::person(record, &person.id, language);
        match (language, known) {
            (Danish, true) => format!(
                "{who} sidder som {title} i {name}, men har ikke stillingen {position_name}, som pladsen følger"
            ),
            (Danish, false) => format!(
                "det kan ikke afgøres, om {who} har stillingen {position_name}, som pladsen som {title} i {name} følger"
            ),
            (English, true) => format!(
                "{who} sits as {title} of {name}, but does not hold the position {position_name} that the seat goes with"
            ),
            (English, false) => format!(
                "it cannot be decided whether {who} holds the position {position_name} that the seat as {title} of {name} goes with"
            ),
        }
    });
    let finding = marked(finding, body, seat, appointment, position.span);
    Some(if known { finding } else { finding.unproven() })
}

fn find_chair(
    record: &Record,
    body: &Body,
    seat: &Seat,
    appointment: &Appointment,
    chaired: Option<&Body>,
) -> Option<Finding> {
    let chaired = chaired.filter(|it| it.life().covers(record.as_of))?;
    let chairs: Vec<_> = chairs_on(chaired, record.as_of).collect();
    let known = chairs.iter().any(|it| it.person.is_some());
    let person = &appointment.person.value;
    let own = |it: &Spanned<_>| it.value == *person;
    if chairs.iter().any(|it| it.person.as_ref().is_some_and(own)) {
        return None;
    }
    let (title, name, other) = (&seat.title.value, body.name(), chaired.name());
    let finding = Finding::at(appointment.span, |language| {
        let who = naming::person(record, person, language);
        match (language, known) {
            (Danish, true) => format!(
                "{who} sidder som {title} i {name}, men er ikke formand for {other}, hvis formand pladsen tilhører"
            ),
            (Danish, false) => format!(
                "det kan ikke afgøres, om {who} er formand for {other}, hvis formand pladsen som {title} i {name} tilhører"
            ),
            (English, true) => format!(
                "{who} sits as {title} of {name}, but does not chair {other}, whose chair the seat belongs to"
            ),
            (English, false) => format!(
                "it cannot be decided whether {who} chairs {other}, whose chair the seat as {title} of {name} belongs to"
            ),
        }
    });
    let turns = chairs.iter().filter(|it| it.person.is_some());
    let finding = turns.fold(finding, |finding, it| {
        finding.also(it.span, |language| match language {
            Danish => "her står formanden".to_owned(),
            English => "the chair stands here".to_owned(),
        })
    });
    let span = seat.chair_of.as_ref().map_or(seat.span, |it| it.span);
    let finding = marked(finding, body, seat, appointment, span);
    Some(if known { finding } else { finding.unproven() })
}

fn marked(finding: Finding, body: &Body, seat: &Seat, line: &Appointment, rule: Span) -> Finding {
    let finding = finding.of(&body.id).about(seat.id.value.as_str());
    finding.about(line.person.value.as_str()).rests_on(rule, &seat.rule, false)
}

/// Whether a person's title is the position, or begins with it, or the other way about.
fn holds(person: &Person, position: &str) -> bool {
    let Some(title) = &person.title else { return false };
    let (title, position) = (title.value.trim().to_lowercase(), position.trim().to_lowercase());
    let begins = |long: &str, short: &str| {
        let rest = long.strip_prefix(short);
        rest.is_some_and(|it| !it.starts_with(char::is_alphanumeric))
    };
    begins(&title, &position) || begins(&position, &title)
}
