//! # Too large document
//!
//! A document is larger than is read.
//!
//! ## Why it matters
//!
//! It counts as if it stated nothing, and its page says only that it is too large. A text of
//! that size is seldom one: most often a picture or a whole archive has been pasted into it.
//!
//! ## Remedy
//!
//! Move pictures and tables into annexes beside the document, and link to them. Each meeting has a
//! document of its own.
//!
//! # For stort dokument
//!
//! Et dokument er større, end der læses.
//!
//! ## Hvorfor det betyder noget
//!
//! Det tæller, som om det intet angiver, og siden siger kun, at det er for stort. En tekst af den
//! størrelse er sjældent en tekst: oftest er et billede eller et helt arkiv sat ind i den.
//!
//! ## Sådan rettes det
//!
//! Flyt billeder og tabeller til bilag ved siden af dokumentet, og link til dem. Hvert møde har sit
//! eget dokument.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md (2 MB) --
//! --- #~ M008
//! name: Rådet
//! ---
//! 1. Rådet mødes.
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md (1 MB) --
//! ---
//! name: Rådet
//! ---
//! 1. Rådet mødes.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::Unreadable;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M008", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for unread in &record.model.unread {
        let Unreadable::TooLarge { bytes, limit } = &unread.reason else { continue };
        let (size, most) = (thousands(*bytes), thousands(*limit));
        let finding = Finding::at(unread.span, |language| match language {
            Danish => format!("filen fylder {size} kB; der læses højst {most} kB"),
            English => format!("the file is {size} kB; at most {most} kB are read"),
        });
        res.push(match record.model.home(unread.span.file) {
            Some(home) => finding.of(&home.body).about(home.part.as_str()),
            None => finding,
        });
    }
    res
}

/// Kilobytes of 1024 bytes, begun ones counted whole, so that a file is never said to be within
/// a limit that it is over.
fn thousands(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}
