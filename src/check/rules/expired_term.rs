//! # Expired term
//!
//! A holder's term has run out, and nobody has been appointed after it.
//!
//! ## Why it matters
//!
//! The seat stands empty without anyone having left it, or the holder sits on without having been
//! asked again: most often the re-appointment after an election was forgotten.
//!
//! ## Remedy
//!
//! Ask whoever appoints to name the same person or another for the new term, and add a line to
//! `members.yaml`. An appointment that states no end lasts as long as the term of the seat, the
//! mandate or the house. Where the mandate lets a holder stay until someone follows, say so with
//! `term: {holdover: yes}`; then nothing has run out.
//!
//! # Udløbet periode
//!
//! En udpegning er løbet ud, og ingen er udpeget efter den.
//!
//! ## Hvorfor det betyder noget
//!
//! Pladsen står tom, uden at nogen har forladt den, eller medlemmet bliver siddende uden at være
//! spurgt igen: oftest er genudpegningen efter et valg glemt.
//!
//! ## Sådan rettes det
//!
//! Bed den, der udpeger, om at genudpege eller udpege en anden for den nye periode, og tilføj
//! en linje i `members.yaml`. En udpegning uden slutdato varer så længe som pladsens,
//! kommissoriets eller husets periode. Lader kommissoriet medlemmer sidde, til en anden er
//! udpeget, så skriv `term: {holdover: yes}`; så er intet løbet ud.
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
//! term: {follows: valgperiode, clause: "4"}
//! seats:
//!   - {id: formand, title: Formand}
//!   - {id: medlem, title: Medlem}
//!   - {id: ekspert, title: Ekspert, term: {fixed: 2 år}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2022-01-01, until: 2025-12-31} #~ M212
//!   - {seat: medlem, person: eva-dam, from: 2022-01-01} #~ M212
//!   - {seat: ekspert, person: bo-lund, from: 2023-05-01, until: 2025-04-30} #~ M212
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
//! -- periods.yaml --
//! periods:
//!   - {id: "2022", name: Valgperioden 2022–2025, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
//!   - {id: "2026", name: Valgperioden 2026–2029, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! term: {follows: valgperiode}
//! seats:
//!   - {id: formand, title: Formand}
//!   - {id: medlem, title: Medlem, term: {holdover: yes}}
//!   - {id: ekspert, title: Ekspert, term: {fixed: 2 år}}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formand, person: bo-lund, from: 2022-01-01, until: 2025-12-31}
//!   - {seat: formand, person: bo-lund, from: 2026-01-01, until: 2029-12-31}
//!   - {seat: medlem, person: eva-dam, from: 2022-01-01, until: 2025-12-31}
//!   - {seat: ekspert, person: bo-lund, from: 2024-05-01}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, SeatTerm, Vacancy};
use crate::model::{Appointment, Body, Seat};
use crate::text::Language::{Danish, English};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M212", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        for vacancy in state.vacancies.iter().filter(|it| it.term_ran_out) {
            res.extend(find_empty(record, body, seat, vacancy));
        }
        for (at, last) in &state.overdue {
            res.push(find_sitting(record, body, seat, &body.appointments[*at], *last));
        }
    }
    res
}

fn find_empty(record: &Record, body: &Body, seat: &Seat, vacancy: &Vacancy) -> Option<Finding> {
    let appointment = &body.appointments[vacancy.last?];
    let last = appointment.life.last_day()?;
    let days = vacancy.days(record.as_of)?;
    let until = appointment.life.until.as_ref().map_or(appointment.span, |it| it.span);
    let (title, name) = (&seat.title.value, body.name());
    let finding = Finding::at(until, |language| {
        let (last, days) = (language.date(last), language.days(days));
        match language {
            Danish => format!(
                "perioden for {title} i {name} løb ud den {last}, og ingen er udpeget efter den; pladsen har stået tom i {days}"
            ),
            English => format!(
                "the term as {title} of {name} ran out on {last}, and nobody has been appointed after it; the place has stood empty for {days}"
            ),
        }
    });
    let finding = finding.also(seat.span, |language| match language {
        Danish => "pladsen oprettes her".to_owned(),
        English => "the seat is created here".to_owned(),
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str()).under(&seat.rule);
    Some(finding.about(appointment.person.value.as_str()))
}

fn find_sitting(
    record: &Record,
    body: &Body,
    seat: &Seat,
    appointment: &Appointment,
    last: NaiveDate,
) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let days = (record.as_of - last).num_days();
    let finding = Finding::at(appointment.span, |language| {
        let (last, days) = (language.date(last), language.days(days));
        match language {
            Danish => format!(
                "perioden for {title} i {name} løb ud den {last} ({days} siden), og udpegningen er ikke fornyet"
            ),
            English => format!(
                "the term as {title} of {name} ran out on {last} ({days} ago), and the appointment has not been renewed"
            ),
        }
    });
    let finding = finding.of(&body.id).about(seat.id.value.as_str());
    let finding = finding.about(appointment.person.value.as_str());
    let length = SeatTerm::of(&record.model, body.mandate_on(record.as_of), seat).length;
    let stated = length.as_ref().and_then(|it| Some((it.rule.span()?, it)));
    match stated {
        Some((span, length)) => finding.rests_on(span, &length.rule.rule, length.of_house),
        None => finding,
    }
}
