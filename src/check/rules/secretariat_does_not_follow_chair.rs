//! # Secretariat does not follow chair
//!
//! A part of the secretariat is to come from whichever organisation has the chair, and does not.
//!
//! ## Why it matters
//!
//! Chair and secretariat are meant to belong to the same place. Where the chair has moved and the
//! secretariat has not, neither knows what the other has promised.
//!
//! ## Remedy
//!
//! End the line under `secretariat:` in `members.yaml` with `until:` on the day the chair passed
//! on, and add one for whoever serves from the new organisation. A body of whose secretariat
//! nothing is written down is not judged.
//!
//! # Sekretariat følger ikke formanden
//!
//! En del af sekretariatet skal komme fra den organisation, der har formandsposten, men gør det
//! ikke.
//!
//! ## Hvorfor det betyder noget
//!
//! Formand og sekretariat skal høre til samme sted. Er posten gået videre, men sekretariatet ikke,
//! ved den ene ikke, hvad den anden har lovet.
//!
//! ## Sådan rettes det
//!
//! Afslut linjen under `secretariat:` i `members.yaml` med `until:` den dag, posten gik videre, og
//! tilføj en for den, der betjener gruppen fra den nye organisation. En gruppe, hvis sekretariat
//! slet ikke er noteret, bedømmes ikke.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
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
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! secretariat:
//!   - {of_chair: kommune, count: 1, clause: "3"}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2022-09, until: 2026-08-31}
//!   - {side: kommune, organisation: struer, from: 2026-09-01}
//! secretariat:
//!   - {person: ida-krog, organisation: herning, from: 2022-09} #~ M222
//! ```
//!
//! ```text,passes 2026-11-22
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
//! -- people/ida-krog.md --
//! ---
//! name: Ida Krog
//! ---
//! -- people/ole-kjaer.md --
//! ---
//! name: Ole Kjær
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! secretariat:
//!   - {of_chair: kommune, count: 1}
//! ---
//! -- bodies/raad/members.yaml --
//! chairs:
//!   - {side: kommune, organisation: herning, from: 2022-09, until: 2026-08-31}
//!   - {side: kommune, organisation: struer, from: 2026-09-01}
//! secretariat:
//!   - {person: ida-krog, organisation: herning, from: 2022-09, until: 2026-08-31}
//!   - {person: ole-kjaer, organisation: struer, from: 2026-09-01}
//! ```

use crate::check::naming::{office, organisation};
use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, SecretariatPart, secretariat_on};
use crate::model::{self, Body, ChairRole, ChairTurn, OrganisationId, PartyId, Service};
use crate::text::Language::{Danish, English};
use crate::text::Spanned;
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule::new("M222", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        let readable = !body.mandate_on(record.as_of).hollow && !body.services.is_empty();
        if !readable || !body.life().covers(record.as_of) {
            continue;
        }
        for part in secretariat_on(body, record.as_of) {
            let (Some(side), Some(turn)) = (&part.stated.of_chair, part.follows) else { continue };
            let Some(wanted) = part.organisation.filter(|_| part.served_by.is_empty()) else {
                continue;
            };
            res.push(find(record, body, &part, side, turn, wanted));
        }
    }
    res
}

fn find(
    record: &Record,
    body: &Body,
    part: &SecretariatPart<'_>,
    side: &Spanned<PartyId>,
    turn: &ChairTurn,
    wanted: &OrganisationId,
) -> Finding {
    let stayed = stayed(record, body, &side.value);
    let since = since(body, turn, wanted);
    let finding = Finding::at(stayed.map_or(side.span, |it| it.span), |language| {
        let (name, wanted) = (body.name(), organisation(record, wanted));
        let since = since.map(|it| language.date(it));
        let office = office(ChairRole::Chair, Some(&side.value), language);
        match (language, since) {
            (Danish, Some(day)) => format!(
                "{wanted} har posten som {office} i {name}, men ingen derfra har betjent gruppen siden den {day}"
            ),
            (Danish, None) => format!(
                "{wanted} har posten som {office} i {name}, men ingen derfra betjener gruppen"
            ),
            (English, Some(day)) => format!(
                "{wanted} has the post as {office} of {name}, but nobody from there has served the body since {day}"
            ),
            (English, None) => format!(
                "{wanted} has the post as {office} of {name}, but nobody from there serves the body"
            ),
        }
    });
    let rule = model::Rule::in_clause(part.stated.clause.as_ref());
    let finding = finding.also(turn.span, |language| match language {
        Danish => "formandsposten".to_owned(),
        English => "the turn in the chair".to_owned(),
    });
    finding.of(&body.id).about(side.value.as_str()).rests_on(side.span, &rule, false)
}

/// Whoever still serves from another organisation of the same party.
fn stayed<'r>(record: &'r Record, body: &'r Body, side: &PartyId) -> Option<&'r Service> {
    body.services.iter().filter(|it| it.life.covers(record.as_of)).find(|it| {
        let organisation = it.organisation.as_ref();
        let known = organisation.and_then(|it| record.model.organisations.get(&it.value));
        known.and_then(|it| it.party.as_ref()).is_some_and(|it| it.value == *side)
    })
}

/// From when nobody from the organisation has served under this turn.
fn since(body: &Body, turn: &ChairTurn, wanted: &OrganisationId) -> Option<NaiveDate> {
    let from_it = |it: &&Service| it.organisation.as_ref().is_some_and(|it| it.value == *wanted);
    let ended = body.services.iter().filter(from_it).filter_map(|it| it.life.last_day()).max();
    turn.life.first_day().max(ended.and_then(|it| it.succ_opt()))
}
