//! # Decision under information item
//!
//! An item was for information, and something was decided under it.
//!
//! ## Why it matters
//!
//! Whoever stayed away had no reason to believe that anything would be decided, and nobody asked
//! those they speak for.
//!
//! ## Remedy
//!
//! Mark the item `.decision` on the next agenda and let it be decided there. Where the agenda did
//! say that it was for decision, mark it so here.
//!
//! # Beslutning under orienteringspunkt
//!
//! Et punkt var til orientering, men der blev besluttet noget under det.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der blev væk, kunne ikke vide, at noget ville blive besluttet, og ingen har spurgt dem, de
//! taler for.
//!
//! ## Sådan rettes det
//!
//! Mærk punktet `.decision` på næste dagsorden, og lad det blive besluttet dér. Stod det på
//! dagsordenen som et punkt til beslutning, så mærk det sådan her.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Orientering fra formanden {#orientering .information}
//!
//! > [!BESLUTNING] <!--~ M405 -->
//! > Gruppen skriver til regionen.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Brev {#brev .decision}
//!
//! > [!BESLUTNING]
//! > Gruppen skriver til regionen.
//!
//! ## Dagsorden {#dagsorden .consent}
//!
//! > [!BESLUTNING]
//! > Dagsordenen er godkendt.
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Opfølgning {#opfoelgning .information}
//!
//! > [!OPFØLGNING] 2026-03-03/brev
//! > Brevet er sendt.
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::ItemKind;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M405", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for entry in record.register.newest_first() {
        let (body, meeting, item, decision) = entry.look_up(&record.model);
        if item.kind != Some(ItemKind::Information) {
            continue;
        }
        let finding = Finding::at(decision.span, |language| {
            let (title, name, day) = (&item.title, body.name(), language.date(meeting.day));
            match language {
                Danish => format!(
                    "»{title}« var til orientering på mødet den {day} i {name}, men der blev besluttet noget under det"
                ),
                English => format!(
                    "“{title}” was for information at the meeting of {name} on {day}, but something was decided under it"
                ),
            }
        });
        let finding = finding.also(item.span, |language| match language {
            Danish => "punktet er til orientering".to_owned(),
            English => "the item is for information".to_owned(),
        });
        res.push(finding.of(&body.id).about(entry.id.to_string()).about(&*meeting.id.name));
    }
    res
}
