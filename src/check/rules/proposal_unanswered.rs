//! # Proposal unanswered
//!
//! A decision was sent to another body, which has met since and has not answered.
//!
//! ## Why it matters
//!
//! Those who asked wait, and do not know whether the other body has seen it.
//!
//! ## Remedy
//!
//! Put it on the agenda of the body it was sent to, as an item with `answers=` and the decision's
//! id. A meeting whose agenda was out when the decision was taken could not answer. What stands on
//! an agenda to come is on its way.
//!
//! # Ubesvaret forslag
//!
//! En beslutning er sendt til en anden gruppe, som har holdt møde siden og ikke har svaret.
//!
//! ## Hvorfor det betyder noget
//!
//! De, der spurgte, venter og ved ikke, om den anden gruppe har set det.
//!
//! ## Sådan rettes det
//!
//! Sæt det på dagsordenen i den gruppe, det er sendt til, som et punkt med `answers=` og
//! beslutningens id. Et møde, hvis dagsorden var sendt ud, da beslutningen blev truffet, kunne ikke
//! svare. Det, der står på en kommende dagsorden, er på vej.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/styregruppe/meetings/2026-06-02.md --
//! ---
//! sent: {agenda: 2026-05-20, minutes: 2026-06-05}
//! ---
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Projekt {#projekt .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler projektet.
//! >
//! > - til: styregruppe <!--~ M407 -->
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/styregruppe/meetings/2026-06-02.md --
//! ---
//! sent: {agenda: 2026-05-20, minutes: 2026-06-05}
//! ---
//! ## Rådets projekt {#projekt .decision answers=raad/2026-03-03/projekt}
//! -- bodies/styregruppe/meetings/2026-12-01.md --
//! ---
//! ---
//! ## Rådets andet projekt {#andet .decision answers=raad/2026-05-12/andet}
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Projekt {#projekt .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler projektet.
//! >
//! > - til: styregruppe
//! -- bodies/raad/meetings/2026-05-12.md --
//! ---
//! ---
//! ## Et andet {#andet .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler også dette.
//! >
//! > - til: styregruppe
//! -- bodies/raad/meetings/2026-05-26.md --
//! ---
//! ---
//! ## Et tredje {#tredje .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler et tredje, da dagsordenen til juni var sendt.
//! >
//! > - til: styregruppe
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, Unanswered, unanswered};
use crate::text::Language::{self, Danish, English};

pub(super) const RULE: Rule = Rule::new("M407", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    unanswered(record).iter().filter_map(|it| find(record, it)).collect()
}

fn find(record: &Record, unanswered: &Unanswered<'_>) -> Option<Finding> {
    let entry = unanswered.entry;
    let last = unanswered.met.last()?;
    let (body, _, item, decision) = entry.look_up(&record.model);
    let span = decision.task.to.as_ref().map_or(decision.span, |it| it.span);
    let finding = Finding::at(span, |language| {
        let (title, to) = (&item.title, unanswered.to.name());
        let (waited, met) = (language.days(unanswered.days), met(language, unanswered.met.len()));
        let last = language.date(last.day);
        match language {
            Danish => format!(
                "»{title}« har ventet {waited} på svar fra {to}, som siden har holdt {met}, senest den {last}"
            ),
            English => format!(
                "“{title}” has waited {waited} for an answer from {to}, which has since held {met}, the last on {last}"
            ),
        }
    });
    let finding = finding.also(last.span, |language| match language {
        Danish => "det seneste møde, der kunne svare".to_owned(),
        English => "the last meeting that could answer".to_owned(),
    });
    let finding = finding.of(&body.id).about(entry.id.to_string());
    Some(finding.help(|language| match language {
        Danish => format!("sæt et punkt på dagsordenen med »answers={}«", entry.id),
        English => format!("put an item on the agenda with `answers={}`", entry.id),
    }))
}

fn met(language: Language, number: usize) -> String {
    match (language, number) {
        (Danish, 1) => "1 møde".to_owned(),
        (Danish, _) => format!("{number} møder"),
        (English, 1) => "1 meeting".to_owned(),
        (English, _) => format!("{number} meetings"),
    }
}
