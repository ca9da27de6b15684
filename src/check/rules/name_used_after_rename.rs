//! # Name used after rename
//!
//! A meeting, a mandate or a list of members uses a name that had already been given up.
//!
//! ## Why it matters
//!
//! Readers look for an organisation or a body that is called something else today, and take two
//! names for two things.
//!
//! ## Remedy
//!
//! Write the name that is used now. Where the text means the time of the old name, say so:
//! »tidligere Hospitalsenheden Vest«, or name both on the line.
//!
//! A name is given up when it stands under `aliases` with an `until`, and a body's name when a
//! later mandate gives it another.
//!
//! # Navn brugt efter navneskift
//!
//! Et møde, et kommissorium eller en medlemsliste bruger et navn, der allerede var opgivet.
//!
//! ## Hvorfor det betyder noget
//!
//! Læsere leder efter en organisation eller gruppe, der hedder noget andet i dag, og tror, at de to
//! navne står for hver sin.
//!
//! ## Sådan rettes det
//!
//! Skriv det navn, der bruges nu. Handler teksten om tiden med det gamle navn, så skriv det:
//! »tidligere Hospitalsenheden Vest«, eller nævn begge navne på linjen.
//!
//! Et navn er opgivet, når det står under `aliases` med et `until`, og en gruppes navn, når et
//! senere kommissorium giver den et andet.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- organisations/goedstrup.md --
//! ---
//! name: Regionshospitalet Gødstrup
//! aliases: [{name: Hospitalsenheden Vest, until: 2022-02}]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.2019.md --
//! ---
//! name: Træningsrådet
//! from: 2019
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Genoptræningsrådet
//! from: 2023
//! seats: [{id: chef, title: Chef}]
//! ---
//! Rådet mødes på Hospitalsenheden Vest. <!--~ M106 -->
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: bo-lund, organisation: Hospitalsenheden Vest, from: 2023} #~ M106
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! place: Hospitalsenheden Vests kantine #~ M106
//! ---
//! Træningsrådet drøftede planen. <!--~ M106 -->
//! ```
//!
//! ```text,passes 2026-03-10
//! -- organisations/goedstrup.md --
//! ---
//! name: Regionshospitalet Gødstrup
//! aliases: [{name: Hospitalsenheden Vest, until: 2022-02}, {name: Hospitalet}]
//! ---
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! from: 2021
//! seats: [{id: chef, title: Chef}]
//! ---
//! Rådet mødes på Hospitalsenheden Vest.
//! -- bodies/raad/members.yaml --
//! members:
//!   - {seat: chef, person: bo-lund, organisation: Hospitalsenheden Vest, from: 2021}
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! place: Hospitalet
//! ---
//! Det tidligere Hospitalsenheden Vest og Hospitalsenheden Vestkysten.
//!
//! Hospitalsenheden Vest, nu Regionshospitalet Gødstrup.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::OutdatedName;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M106", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    record.model.outdated_names.iter().map(|it| find(record, it)).collect()
}

fn find(record: &Record, name: &OutdatedName) -> Finding {
    let (written, now) = (name.written.value.trim_end_matches(' '), &name.now);
    let finding = Finding::at(name.written.span, |language| {
        let (until, used) = (language.date(name.until), language.date(name.used));
        match language {
            Danish => format!(
                "navnet »{written}« blev brugt til den {until}, men står her i en tekst fra den {used}"
            ),
            English => format!(
                "the name “{written}” was used until {until}, but stands here in a text from {used}"
            ),
        }
    });
    let finding = finding.help(|language| match language {
        Danish => format!("det hedder nu »{now}«"),
        English => format!("it is now called “{now}”"),
    });
    match record.model.home(name.written.span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()).about(written),
        None => finding,
    }
}
