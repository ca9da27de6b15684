//! # Wrong party
//!
//! Somebody sits in a seat that another party or organisation is to fill.
//!
//! ## Why it matters
//!
//! The table is not composed as it was agreed: one part speaks twice, and another not at all.
//!
//! ## Remedy
//!
//! Correct the seat or the organisation on the line in `members.yaml`, or ask the party whose seat
//! it is to name someone. Whoever sits for an umbrella of their own organisation has that umbrella
//! under `on_behalf_of:`. Where nothing says which organisation a holder comes from, it cannot be
//! decided: state `organisation:` on the line or in the person's document.
//!
//! # Forkert part
//!
//! Nogen sidder på en plads, som en anden part eller organisation skal besætte.
//!
//! ## Hvorfor det betyder noget
//!
//! Bordet er ikke sammensat som aftalt: én part taler to gange, en anden slet ikke.
//!
//! ## Sådan rettes det
//!
//! Ret pladsen eller organisationen på linjen i `members.yaml`, eller bed den part, pladsen
//! tilhører, om at udpege en. Sidder nogen for sin organisations paraply, står paraplyen under
//! `on_behalf_of:`. Står det ingen steder, hvilken organisation et medlem kommer fra, kan det ikke
//! afgøres: skriv `organisation:` på linjen eller i personens dokument.
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
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- people/ib-friis.md --
//! ---
//! name: Ib Friis
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, party: kommune, count: 2, clause: "1"}
//!   - {id: chef, title: Chef, organisation: hospital, clause: "1"}
//!   - {id: leder, title: Leder, one_per: vest.kommune, count: 1-2}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: hospital} #~ M203
//!   - {seat: fagchef, person: ib-friis} #~ M203
//!   - {seat: chef, person: eva-dam, organisation: struer} #~ M203
//!   - {seat: leder, person: ida-krog, organisation: hospital} #~ M203
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
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- organisations/patienter.md --
//! ---
//! name: Patienterne
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats:
//!   - {id: fagchef, title: Fagchef, party: kommune}
//!   - {id: patient, title: Patientrepræsentant, organisation: patienter}
//!   - {id: gaest, title: Gæst}
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: fagchef, person: bo-lund, organisation: hospital, until: 2025-12-31}
//!   - {seat: fagchef, person: eva-dam, organisation: herning, from: 2026-01-01}
//!   - {seat: patient, person: ida-krog, organisation: hospital, on_behalf_of: patienter}
//!   - {seat: gaest, person: bo-lund}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Record, SeatState, organisation_of};
use crate::model::{Appointment, Body, OrganisationId, PartyId, Seat};
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M203", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, seat, state) in record.seats() {
        let Some(asked) = Asked::of(seat, state) else { continue };
        for at in &state.holders {
            res.extend(find(record, body, seat, &body.appointments[*at], &asked));
        }
    }
    res
}

/// Who is to fill a seat.
enum Asked<'r> {
    Organisation(&'r OrganisationId, Span),
    OneOf(&'r [OrganisationId], Span),
    Party(&'r PartyId, Span),
}

impl<'r> Asked<'r> {
    fn of(seat: &'r Seat, state: &'r SeatState) -> Option<Asked<'r>> {
        if let Some(it) = &seat.organisation {
            return Some(Asked::Organisation(&it.value, it.span));
        }
        let each = seat.one_per.as_ref().map(|it| it.span);
        let each = each.or(seat.mirrors.as_ref().map(|it| it.span));
        // Organisations that nobody has written down are asked of nobody.
        if let (Some(span), Some(asked)) = (each, &state.asked) {
            return (!asked.is_empty()).then_some(Asked::OneOf(asked, span));
        }
        seat.party.as_ref().map(|it| Asked::Party(&it.value, it.span))
    }

    fn span(&self) -> Span {
        match self {
            Asked::Organisation(_, span) | Asked::OneOf(_, span) | Asked::Party(_, span) => *span,
        }
    }

    /// Whether an organisation may fill the seat; nothing where its party is not known.
    fn admits(&self, record: &Record, id: &OrganisationId) -> Option<bool> {
        match self {
            Asked::Organisation(asked, _) => Some(*asked == id),
            Asked::OneOf(asked, _) => Some(asked.contains(id)),
            Asked::Party(asked, _) => {
                let party = record.model.organisations.get(id)?.party.as_ref()?;
                Some(party.value == **asked)
            }
        }
    }
}

fn find(
    record: &Record,
    body: &Body,
    seat: &Seat,
    appointment: &Appointment,
    asked: &Asked<'_>,
) -> Option<Finding> {
    let own = organisation_of(&record.model, appointment);
    let spoken_for = appointment.on_behalf_of.iter().map(|it| &it.value);
    let admitted = own.into_iter().chain(spoken_for).map(|it| asked.admits(record, it));
    let verdicts: Vec<Option<bool>> = admitted.collect();
    if verdicts.contains(&Some(true)) {
        return None;
    }
    let finding = match own.filter(|_| !verdicts.contains(&None)) {
        Some(own) => wrong(record, body, seat, appointment, own, asked),
        None => unknown(record, body, seat, appointment),
    };
    let finding = finding.of(&body.id).about(seat.id.value.as_str());
    let finding = finding.about(appointment.person.value.as_str());
    Some(finding.rests_on(asked.span(), &seat.rule, false))
}

fn wrong(
    record: &Record,
    body: &Body,
    seat: &Seat,
    appointment: &Appointment,
    own: &OrganisationId,
    asked: &Asked<'_>,
) -> Finding {
    let span = appointment.organisation.as_ref().map_or(appointment.span, |it| it.span);
    let (title, name) = (&seat.title.value, body.name());
    let own = naming::organisation(record, own);
    Finding::at(span, |language| {
        let who = naming::person(record, &appointment.person.value, language);
        let asks = match (asked, language) {
            (Asked::Organisation(it, _), Danish) => {
                format!("pladsen skal besættes af {}", naming::organisation(record, it))
            }
            (Asked::Organisation(it, _), English) => {
                format!("the seat is to be filled by {}", naming::organisation(record, it))
            }
            (Asked::OneOf(..), Danish) => "pladsen er til andre organisationer".to_owned(),
            (Asked::OneOf(..), English) => "the seat is for other organisations".to_owned(),
            (Asked::Party(it, _), Danish) => format!("pladsen hører til parten {it}"),
            (Asked::Party(it, _), English) => format!("the seat belongs to the party {it}"),
        };
        match language {
            Danish => format!("{who} sidder som {title} i {name}, men kommer fra {own}; {asks}"),
            English => format!("{who} sits as {title} of {name}, but comes from {own}; {asks}"),
        }
    })
}

fn unknown(record: &Record, body: &Body, seat: &Seat, appointment: &Appointment) -> Finding {
    let (title, name) = (&seat.title.value, body.name());
    let finding = Finding::at(appointment.span, |language| {
        let who = naming::person(record, &appointment.person.value, language);
        match language {
            Danish => format!(
                "det kan ikke afgøres, om {who} kommer fra den part, der skal besætte pladsen som {title} i {name}"
            ),
            English => format!(
                "it cannot be decided whether {who} comes from the party that is to fill the seat as {title} of {name}"
            ),
        }
    });
    let finding = finding.help(|language| match language {
        Danish => {
            "skriv »organisation:« på linjen og »party:« i organisationens dokument".to_owned()
        }
        English => "state `organisation:` on the line, and `party:` in the organisation's document"
            .to_owned(),
    });
    finding.unproven()
}
