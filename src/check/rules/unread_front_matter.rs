//! # Unread front matter
//!
//! A document cannot be read, or there is a mistake in its front matter, the lines between `---` at
//! its top.
//!
//! ## Why it matters
//!
//! The rest of the portal is built all the same, but the document counts as if it stated
//! nothing: a group without seats, a meeting without a place. Its page says what is wrong.
//!
//! ## Remedy
//!
//! Mend the line that is pointed at. Values that hold a colon or begin with a sign want quotes;
//! lists are indented evenly; a key stands once.
//!
//! # Ulæseligt dokumenthoved
//!
//! Et dokument kan ikke læses, eller der er fejl i dets hoved, linjerne mellem `---` øverst.
//!
//! ## Hvorfor det betyder noget
//!
//! Resten af portalen bygges alligevel, men dokumentet tæller, som om det intet angiver: en gruppe
//! uden pladser, et møde uden sted. Siden fortæller, hvad der er galt.
//!
//! ## Sådan rettes det
//!
//! Ret den linje, der peges på. Værdier med kolon eller et tegn forrest skal i anførselstegn;
//! lister rykkes lige langt ind; en nøgle står kun én gang.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [formand, næstformand #~ M001
//! ---
//! -- bodies/udvalg/mandate.md --
//! ---
//! name: Udvalget
//! name: Nævnet #~ M001
//! ---
//! -- bodies/forum/mandate.md --
//! --- #~ M001
//! name: Forum
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: "Rådet: for de ældre"
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Unread, Unreadable};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M001", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let said = |it: &Unread| say(&it.reason, Language::Danish).is_some();
    let unread = record.model.unread.iter().filter(|it| said(it));
    unread
        .map(|it| Finding::at(it.span, |language| say(&it.reason, language).unwrap_or_default()))
        .collect()
}

/// What keeps a document from being read; nothing where a more precise rule speaks of it.
fn say(reason: &Unreadable, language: Language) -> Option<String> {
    let said = match (reason, language) {
        (Unreadable::TooLarge { .. }, _) => return None,
        (Unreadable::NotUtf8 { .. }, _) => return None,
        (Unreadable::Tab | Unreadable::SmartQuote, _) => return None,
        (Unreadable::NotAFile, Danish) => "et link til en anden fil følges ikke".to_owned(),
        (Unreadable::NotAFile, English) => "a link to another file is not followed".to_owned(),
        (Unreadable::System(cause), Danish) => format!("filen kan ikke åbnes: {cause}"),
        (Unreadable::System(cause), English) => format!("the file cannot be opened: {cause}"),
        (Unreadable::NotClosed, Danish) => {
            "dokumentets hoved begynder med ---, men slutter ikke med en linje med ---".to_owned()
        }
        (Unreadable::NotClosed, English) => {
            "the front matter begins with ---, but is not ended by a line of ---".to_owned()
        }
        (Unreadable::Excessive, Danish) => {
            "dokumentets hoved er dybere eller længere, end der læses".to_owned()
        }
        (Unreadable::Excessive, English) => {
            "the front matter is deeper or longer than is read".to_owned()
        }
        (Unreadable::DuplicateKey(key), Danish) => format!("nøglen »{}« står to gange", key.value),
        (Unreadable::DuplicateKey(key), English) => format!("the key `{}` stands twice", key.value),
        (Unreadable::Anchor, Danish) => "ankre, aliasser og mærker (&, *, !) læses ikke".to_owned(),
        (Unreadable::Anchor, English) => {
            "anchors, aliases and tags (&, *, !) are not read".to_owned()
        }
        (Unreadable::NotYaml(words), Danish) => format!("linjen kan ikke læses som YAML ({words})"),
        (Unreadable::NotYaml(words), English) => {
            format!("the line cannot be read as YAML ({words})")
        }
    };
    Some(said)
}
