//! # Placeholder text
//!
//! Words that were to be replaced by others were left in a text.
//!
//! ## Why it matters
//!
//! A reader who meets »link til pdf[K-VNF1]« or »xxx« cannot tell whether something is missing or
//! was never decided, and trusts the rest less.
//!
//! ## Remedy
//!
//! Write what is meant, or remove the words. Where a text shows how something is to be written,
//! put it between backticks: `` `DD.MM.ÅÅÅÅ` ``.
//!
//! # Pladsholder i teksten
//!
//! Ord, der skulle have været erstattet af andre, er blevet stående i en tekst.
//!
//! ## Hvorfor det betyder noget
//!
//! Den læser, der møder »link til pdf[K-VNF1]« eller »xxx«, kan ikke se, om noget mangler eller
//! aldrig blev besluttet, og stoler mindre på resten.
//!
//! ## Sådan rettes det
//!
//! Skriv det, der menes, eller fjern ordene. Viser en tekst, hvordan noget skal skrives, så sæt det
//! mellem tegnene for accent grave: `` `DD.MM.ÅÅÅÅ` ``.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! purpose: Lorem ipsum #~ M709
//! ---
//! Kommissoriet: link til pdf[K-VNF1] <!--~ M709 -->
//!
//! Rådet mødes i xxx den DD.MM.ÅÅÅÅ. <!--~ M709 M709 -->
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Valg af [navn] <!--~ M709 -->
//!
//! Indsæt tekst her. Sted: TBD <!--~ M709 M709 -->
//! ```
//!
//! ```text,passes 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! aliases: [navn]
//! ---
//! Skriv datoen som `DD.MM.ÅÅÅÅ`. Se [navn](#navn) og [1].
//!
//! Sekretariatet kan indsætte navne i kapitel XX.
//!
//! ## Navn
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Notice, Seen};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M709", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let notices = record.model.notices.iter();
    notices.filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, notice: &Notice) -> Option<Finding> {
    let Seen::Placeholder { words } = &notice.seen else { return None };
    let finding = Finding::at(notice.span, |language| match language {
        Danish => format!("»{words}« står, hvor den rigtige tekst skulle stå"),
        English => format!("“{words}” stands where the real words should"),
    });
    Some(match record.model.home(notice.span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()).about(words.as_str()),
        None => finding.about(words.as_str()),
    })
}
