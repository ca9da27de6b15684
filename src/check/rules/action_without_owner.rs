//! # Action without owner
//!
//! Something is to be done, and nobody is named who must do it.
//!
//! ## Why it matters
//!
//! What is everybody's task is done by nobody.
//!
//! ## Remedy
//!
//! Add a line `ansvarlig:` with a person, a seat, `formandskab` or `sekretariat`. Looked at are
//! actions, and decisions that set a deadline.
//!
//! # Opgave uden ansvarlig
//!
//! Noget skal gøres, men det er ikke nævnt, hvem der skal gøre det.
//!
//! ## Hvorfor det betyder noget
//!
//! Det, der er alles opgave, bliver ikke gjort af nogen.
//!
//! ## Sådan rettes det
//!
//! Tilføj en linje `ansvarlig:` med en person, en plads, `formandskab` eller `sekretariat`. Der ses
//! på opgaver og på beslutninger, der sætter en frist.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-10-27.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING] <!--~ M410 -->
//! > Planen sendes ud.
//! >
//! > - frist: 2026-12-01
//!
//! > [!OPGAVE] <!--~ M410 -->
//! > Skrive et brev.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-10-27.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Planen er godkendt.
//!
//! > [!OPGAVE]
//! > Skrive et brev.
//! >
//! > - ansvarlig: formandskab
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, actions};
use crate::model::{Body, Item, Meeting, Task};
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M410", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for entry in record.register.newest_first() {
        let (body, meeting, item, decision) = entry.look_up(&record.model);
        if decision.task.due.is_some() {
            let id = entry.id.to_string();
            res.extend(find(body, meeting, item, &decision.task, decision.span, id));
        }
    }
    for it in actions(record) {
        res.extend(find(it.body, it.meeting, it.item, &it.action.task, it.action.span, it.id));
    }
    res
}

/// A name that leads nowhere is spoken of by `unknown-reference`.
fn find(
    body: &Body,
    meeting: &Meeting,
    item: &Item,
    task: &Task,
    span: Span,
    id: String,
) -> Option<Finding> {
    let finding = Finding::at(span, |language| {
        let (title, name, day) = (&item.title, body.name(), language.date(meeting.day));
        match language {
            Danish => format!(
                "det, {name} aftalte under »{title}« den {day}, skal gøres, men ingen er nævnt som ansvarlig"
            ),
            English => format!(
                "what {name} agreed on under “{title}” on {day} is to be done, but nobody is named who must do it"
            ),
        }
    });
    (!task.names_owner).then(|| finding.of(&body.id).about(id).about(&*meeting.id.name))
}
