//! # CPR number
//!
//! A text, or the name of a file or folder, holds what looks like a CPR number.
//!
//! ## Why it matters
//!
//! The number of a person may not be published. As long as one is found, `mandat build` publishes
//! nothing, in any edition, and what is published stays as it was. The rule cannot be turned off,
//! lowered or waived.
//!
//! ## Remedy
//!
//! Remove the number; write initials or a case number that holds no date of birth. Remove it from
//! the history too, where the source is kept under version control: an earlier version is there
//! for anyone who can read the source.
//!
//! ### What is looked for
//!
//! Six digits that are a date on which somebody alive may be born, then four more: `DDMMYY-XXXX`,
//! with any dash or a space between, or the ten digits in a row. It is looked for in the whole of
//! every document and in every name. The control digit (modulus 11) is not asked for: since 2007
//! numbers are given that do not pass it, so that to ask would be to overlook some. What is part
//! of a longer number is left alone: case numbers of several groups, EAN numbers, numbers of
//! telephones and accounts. CVR numbers have eight digits. Ten digits after »P-nr.«, »konto« or
//! »ISBN« are the number of something else.
//!
//! A number that is no CPR number and has its form all the same is written with other spaces.
//! What stands inside an annex, such as a PDF, is not read: look through it before it is put there.
//! The message does not repeat the number, and reports show stars for its digits.
//!
//! # CPR-nummer
//!
//! En tekst, eller navnet på en fil eller mappe, indeholder, hvad der ligner et CPR-nummer.
//!
//! ## Hvorfor det betyder noget
//!
//! Et personnummer må ikke offentliggøres. Så længe der findes et, udgiver `mandat build` intet i
//! nogen udgave, og det, der allerede er udgivet, står, som det var. Reglen kan ikke slås fra,
//! sænkes eller fraviges.
//!
//! ## Sådan rettes det
//!
//! Fjern nummeret; skriv initialer eller et sagsnummer uden fødselsdato. Fjern det også fra
//! historikken, hvis kilden ligger i versionsstyring: en tidligere udgave kan læses af alle, der
//! kan læse kilden.
//!
//! ### Hvad der ledes efter
//!
//! Seks cifre, der er en dato, som nogen nulevende kan være født på, og så fire til:
//! `DDMMÅÅ-XXXX`, med en hvilken som helst bindestreg eller et mellemrum imellem, eller de ti
//! cifre i træk. Der ledes i hele hvert dokument og i alle navne. Kontrolcifferet (modulus 11)
//! kræves ikke: siden 2007 er der givet numre, der ikke opfylder det, så et krav ville overse
//! nogle. Det, der er en del af et længere nummer, lades i fred: sagsnumre i flere led, EAN-numre,
//! telefon- og kontonumre. CVR-numre har otte cifre. Ti cifre efter »P-nr.«, »konto« eller »ISBN«
//! er nummer på noget andet.
//!
//! Et nummer, der ikke er et CPR-nummer, men har formen, skrives med andre mellemrum. Det, der
//! står inde i et bilag, for eksempel en PDF, læses ikke: se det igennem, før det lægges der.
//! Beskeden gentager ikke nummeret, og rapporter viser stjerner for dets cifre.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- people/bo-lund.md --
//! ---
//! name: Bo Lund
//! title: Sundhedschef # 010190-0000 <!--~ M701 -->
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Sag {#sag case=010190–0000} <!--~ M701 -->
//!
//! Borgeren (0101900000) har klaget. <!--~ M701 -->
//! -- bodies/raad/meetings/2026-03-03/klage-010190-0000.pdf --
//! klage #~ M701
//! ```
//!
//! ```text,passes 2026-03-10
//! -- organisations/herning.md --
//! ---
//! name: Herning Kommune
//! identifiers: {cvr: "29189919", kommunekode: "657"}
//! ---
//! EAN 5798000123456, P-nr. 1003384394, tlf. 20 12 34 56, konto 5301 0101900000.
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Sag {#sag case=26-0347}
//!
//! Se sag 1-30-72-010190-0000 og 320190-0000.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Notice, Seen};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M701", Level::Error, check).barring_publication();

fn check(record: &Record) -> Vec<Finding> {
    record.model.notices.iter().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, notice: &Notice) -> Option<Finding> {
    let in_name = match &notice.seen {
        Seen::CprNumber => false,
        Seen::CprNumberInName => true,
        Seen::PrivateMail { .. }
        | Seen::Mobile { .. }
        | Seen::Placeholder { .. }
        | Seen::CurlyQuotes => {
            return None;
        }
    };
    let finding = Finding::at(notice.span, |language| match (language, in_name) {
        (Danish, false) => "her står, hvad der ligner et CPR-nummer; intet udgives".to_owned(),
        (English, false) => {
            "what looks like a CPR number stands here; nothing is published".to_owned()
        }
        (Danish, true) => {
            "navnet på filen eller dens mappe ligner et CPR-nummer; intet udgives".to_owned()
        }
        (English, true) => {
            "the name of the file or its folder looks like a CPR number; nothing is published"
                .to_owned()
        }
    });
    let finding = finding.help(|language| match language {
        Danish => "fjern nummeret, også fra kildens historik".to_owned(),
        English => "remove the number, also from the history of the source".to_owned(),
    });
    Some(match record.model.home(notice.span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()),
        None => finding,
    })
}
