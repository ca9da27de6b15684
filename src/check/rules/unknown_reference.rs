//! # Unknown reference
//!
//! A document names a body, person, organisation, seat or decision that does not exist.
//!
//! ## Why it matters
//!
//! The portal can neither show nor link to it, and nothing that rests on it can be checked.
//!
//! ## Remedy
//!
//! Write the name as the message suggests, or add the document that is missing.
//!
//! # Ukendt henvisning
//!
//! Et dokument nævner en gruppe, en person, en organisation, en plads eller en beslutning, der
//! ikke findes.
//!
//! ## Hvorfor det betyder noget
//!
//! Portalen kan hverken vise det nævnte eller linke til det, og det, der hviler på det, kan ikke
//! kontrolleres.
//!
//! ## Sådan rettes det
//!
//! Skriv navnet, som beskeden foreslår, eller tilføj det dokument, der mangler.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! reports_to: styregrupen #~ M101
//! seats: [{id: formand, title: Formand}]
//! ---
//! -- bodies/styregruppen/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: formnd, person: bo-lund} #~ M101
//!   - {seat: formand, person: bo-lnd} #~ M101
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/meetings/2026-02-03.md --
//! ## Svar {#svar answers=styregruppen/2026-01-05/plan} <!--~ M101 -->
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! reports_to: Styregruppen for det hele
//! ---
//! -- bodies/styregruppen/mandate.md --
//! ---
//! name: Styregruppen
//! aliases: [Styregruppen for det hele]
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::Wanted;
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M101", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for end in &record.model.loose_ends {
        let name = &end.key.value;
        let finding = Finding::at(end.key.span, |language| match language {
            Danish => format!("{} »{name}« findes ikke", wanted(end.wanted, language)),
            English => format!("no {} is called `{name}`", wanted(end.wanted, language)),
        });
        res.push(match &end.nearest {
            Some(near) => finding.help(|language| match language {
                Danish => format!("mente du »{near}«?"),
                English => format!("did you mean `{near}`?"),
            }),
            None => finding,
        });
    }
    res
}

fn wanted(wanted: Wanted, language: Language) -> &'static str {
    match (wanted, language) {
        (Wanted::Body, Danish) => "gruppen",
        (Wanted::Body, English) => "body",
        (Wanted::Organisation, Danish) => "organisationen",
        (Wanted::Organisation, English) => "organisation",
        (Wanted::Cluster, Danish) => "klyngen",
        (Wanted::Cluster, English) => "cluster",
        (Wanted::Person, Danish) => "personen",
        (Wanted::Person, English) => "person",
        (Wanted::Actor, Danish) => "gruppen eller organisationen",
        (Wanted::Actor, English) => "body or organisation",
        (Wanted::Seat, Danish) => "pladsen",
        (Wanted::Seat, English) => "seat",
        (Wanted::Decision, Danish) => "punktet eller beslutningen",
        (Wanted::Decision, English) => "item or decision",
    }
}
