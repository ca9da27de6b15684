//! # Private contact
//!
//! A private mail address, or a mobile number beside a person's name, stands where anyone may
//! read it.
//!
//! ## Why it matters
//!
//! A person takes part on behalf of somebody. Their home is no part of it, and what is published
//! is copied by machines within days.
//!
//! ## Remedy
//!
//! Write the address of the organisation or of the secretariat. Where a person has no other, ask
//! first, and set `visibility: name-only`, so that the portal shows the name alone. A number of
//! somebody's work belongs under `phone` in the person's own document.
//!
//! An address is taken for private by its domain, `gmail.com` or `hotmail.dk`; a mobile number
//! where words beside it say so, or where a person's full name stands on its line outside
//! `people/`. Other numbers are left alone: nobody can tell by the digits whose they are.
//!
//! # Privat kontakt
//!
//! En privat mailadresse, eller et mobilnummer ved en persons navn, står, hvor alle kan læse det.
//!
//! ## Hvorfor det betyder noget
//!
//! En person er med på nogens vegne. Hjemmet er ikke en del af det, og det, der udgives, er
//! kopieret af maskiner inden for få dage.
//!
//! ## Sådan rettes det
//!
//! Skriv organisationens eller sekretariatets adresse. Har en person ingen anden, så spørg først,
//! og sæt `visibility: name-only`, så portalen kun viser navnet. Et nummer på arbejdet hører til
//! under `phone` i personens eget dokument.
//!
//! En adresse regnes for privat ud fra domænet, `gmail.com` eller `hotmail.dk`; et mobilnummer, når
//! ordene ved siden af siger det, eller når en persons fulde navn står på linjen uden for
//! `people/`. Andre numre lades i fred: ingen kan se på cifrene, hvis de er.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! email: bo.lund@gmail.com #~ M702
//! ---
//! Privat: 20 12 34 56 <!--~ M702 -->
//! -- pages/om.md --
//! Spørg Bo Lund, tlf. 20 12 34 56. <!--~ M702 -->
//! ```
//!
//! ```text,passes 2026-03-10
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! email: bo.lund@herning.example
//! phone: 20 12 34 56
//! ---
//! -- people/eva-dam.md --
//! ---
//! name: Eva Dam
//! email: eva.dam@gmail.com
//! visibility: name-only
//! ---
//! -- pages/om.md --
//! Vagttelefonen er 20 12 34 56.
//!
//! Bo Lund svarer på 97 12 34 56.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{ContactKind, PrivateContact};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M702", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.model.private_contacts.iter().map(|it| find(record, it)).collect()
}

fn find(record: &Record, contact: &PrivateContact) -> Finding {
    let finding = Finding::at(contact.span, |language| say(&contact.kind, language));
    match record.model.home(contact.span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()),
        None => finding,
    }
}

/// The address and the number are not repeated.
fn say(kind: &ContactKind, language: Language) -> String {
    match (kind, language) {
        (ContactKind::Mail { domain }, Danish) => {
            format!("her står en privat mailadresse ({domain})")
        }
        (ContactKind::Mail { domain }, English) => {
            format!("a private mail address stands here ({domain})")
        }
        (ContactKind::PrivateNumber, Danish) => {
            "her står et telefonnummer, der er angivet som privat".to_owned()
        }
        (ContactKind::PrivateNumber, English) => {
            "a telephone number that is marked as private stands here".to_owned()
        }
        (ContactKind::NumberBesideName, Danish) => {
            "her står et mobilnummer ved en persons navn; det hører til i personens dokument"
                .to_owned()
        }
        (ContactKind::NumberBesideName, English) => {
            "a mobile number stands beside a person's name; it belongs in the person's document"
                .to_owned()
        }
    }
}
