//! # Smart quote or tab in YAML
//!
//! A word processor's curly quotation marks, or a tab, stand in front matter where YAML wants
//! straight marks and spaces.
//!
//! ## Why it matters
//!
//! A tab keeps the whole front matter from being read. Curly marks are no quotation marks to
//! YAML: they become a part of the name, so that nothing finds it, or they leave a quotation open.
//! The eye hardly tells the signs apart.
//!
//! ## Remedy
//!
//! Write `"` or nothing at all around the value, and indent with spaces. Marks that are meant to
//! be read stand within straight ones: `name: "“Sammen” om børn"`.
//!
//! # Krøllet anførselstegn eller tabulator i YAML
//!
//! Et tekstbehandlingsprograms krøllede anførselstegn, eller en tabulator, står i dokumentets
//! hoved, hvor YAML vil have lige tegn og mellemrum.
//!
//! ## Hvorfor det betyder noget
//!
//! En tabulator gør hele dokumentets hoved ulæseligt. Krøllede tegn er ikke anførselstegn for YAML:
//! de bliver en del af navnet, så intet finder det, eller der mangler et tegn, som slutter citatet.
//! Øjet ser knap forskel på tegnene.
//!
//! ## Sådan rettes det
//!
//! Skriv `"` eller slet intet om værdien, og ryk ind med mellemrum. Tegn, der skal læses med,
//! står inden i lige tegn: `name: "“Sammen” om børn"`.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: “Rådet” #~ M007
//! aliases: [Forum, „Kredsen“] #~ M007
//! ---
//! -- bodies/forum/mandate.md --
//! ---
//! name: "Forum” #~ M007
//! ---
//! ```
//!
//! ```text,passes 2026-03-01
//! -- bodies/raad/mandate.md --
//! ---
//! name: "“Sammen” om børn"
//! purpose: Gruppen “samler” parterne
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::source::{Seen, Unread, Unreadable};
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M007", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let curly = record.model.notices.iter().filter(|it| it.seen == Seen::CurlyQuotes);
    let curly = curly.map(|it| (it.span, wrapped(it.span)));
    let unread = record.model.unread.iter().filter_map(|it| Some((it.span, kept(it)?)));
    let place = |(span, finding): (Span, Finding)| match record.model.home(span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()),
        None => finding,
    };
    curly.chain(unread).map(place).collect()
}

fn wrapped(span: Span) -> Finding {
    let finding = Finding::at(span, |language| match language {
        Danish => "de krøllede anførselstegn bliver en del af værdien".to_owned(),
        English => "the curly quotation marks become a part of the value".to_owned(),
    });
    finding.help(|language| match language {
        Danish => "skriv lige anførselstegn (\") eller ingen".to_owned(),
        English => "write straight quotation marks (\") or none".to_owned(),
    })
}

/// What keeps a document from being read, where it is such a sign.
fn kept(unread: &Unread) -> Option<Finding> {
    let is_tab = match &unread.reason {
        Unreadable::Tab => true,
        Unreadable::SmartQuote => false,
        Unreadable::TooLarge { .. }
        | Unreadable::NotUtf8 { .. }
        | Unreadable::NotAFile
        | Unreadable::System(_)
        | Unreadable::NotClosed
        | Unreadable::Excessive
        | Unreadable::DuplicateKey(_)
        | Unreadable::Anchor
        | Unreadable::NotYaml(_) => return None,
    };
    Some(Finding::at(unread.span, |language| {
        match (language, is_tab) {
        (Danish, true) => "linjen er rykket ind med tabulator; brug mellemrum".to_owned(),
        (English, true) => "the line is indented with a tab; use spaces".to_owned(),
        (Danish, false) => {
            "et krøllet anførselstegn gør dokumentets hoved ulæseligt; skriv et lige (\")".to_owned()
        }
        (English, false) => {
            "a curly quotation mark keeps the front matter from being read; write a straight one (\")".to_owned()
        }
    }
    }))
}

#[cfg(test)]
mod tests {
    use crate::check::{Policy, run};
    use crate::source::Tree;

    #[test]
    fn each_sign_is_spoken_of_once_and_by_no_other_rule() {
        for front in ["a:\n\tb: 1", "name: \"Rådet”", "name: [“a", "name: “Rådet”"] {
            let text = format!("-- bodies/raad/mandate.md --\n---\n{front}\n---\n");
            let record = crate::record(&Tree::from_text(&text), "2026-03-01".parse().unwrap());
            let reading = run(&record, &Policy::of(&record));
            let codes: Vec<&str> =
                reading.iter().map(|it| it.rule.code).filter(|it| it.starts_with("M0")).collect();
            assert_eq!(codes, ["M007"], "{front}");
        }
    }
}
