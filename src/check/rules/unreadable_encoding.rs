//! # Unreadable encoding
//!
//! A document is not saved as UTF-8.
//!
//! ## Why it matters
//!
//! Its letters cannot be told, and a guess would put wrong ones into names. The document counts
//! as if it stated nothing, and its page says why.
//!
//! ## Remedy
//!
//! Open the file and save it as UTF-8. Notepad asks for it under »Save as«; other programs often
//! show it in the line at the bottom.
//!
//! # Ulæselig tegnkodning
//!
//! Et dokument er ikke gemt som UTF-8.
//!
//! ## Hvorfor det betyder noget
//!
//! Bogstaverne kan ikke læses sikkert, og et gæt ville sætte forkerte bogstaver i navne.
//! Dokumentet tæller, som om det intet angiver, og siden siger hvorfor.
//!
//! ## Sådan rettes det
//!
//! Åbn filen, og gem den som UTF-8. Notesblok spørger om det under »Gem som«; andre programmer
//! viser det ofte i linjen nederst.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md (ISO 8859-1) --
//! --- #~ M009
//! name: Rådet
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- pages/about.md (ISO 8859-1) --
//! ---
//! title: Only letters that every encoding has alike
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Encoding, Unreadable};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M009", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for unread in &record.model.unread {
        let Unreadable::NotUtf8 { line, seems } = &unread.reason else { continue };
        let seems = match seems {
            Encoding::Utf16 => "UTF-16",
            Encoding::OneByte => "ISO 8859-1/Windows-1252",
        };
        let finding = Finding::at(unread.span, |language| match language {
            Danish => {
                format!("filen er ikke gemt som UTF-8, men snarere som {seems} (linje {line})")
            }
            English => {
                format!("the file is not saved as UTF-8, but rather as {seems} (line {line})")
            }
        });
        res.push(match record.model.home(unread.span.file) {
            Some(home) => finding.of(&home.body).about(home.part.as_str()),
            None => finding,
        });
    }
    res
}
