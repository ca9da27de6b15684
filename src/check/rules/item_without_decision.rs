//! # Item without decision
//!
//! An item was meant for decision, the minutes are here, and no decision stands under it.
//!
//! ## Why it matters
//!
//! Those who read the minutes cannot see whether the item was adopted, turned down or put off.
//!
//! ## Remedy
//!
//! Write what came of it in a quote marked `BESLUTNING`, also where it was put off. Where the item
//! was talked about only, mark it `.discussion`. A closed item may be decided elsewhere and is not
//! judged.
//!
//! # Punkt uden beslutning
//!
//! Et punkt var til beslutning, og referatet er her, men der står ingen beslutning under det.
//!
//! ## Hvorfor det betyder noget
//!
//! De, der læser referatet, kan ikke se, om punktet blev vedtaget, afvist eller udsat.
//!
//! ## Sådan rettes det
//!
//! Skriv udfaldet i et citat mærket `BESLUTNING`, også hvor punktet blev udsat. Blev det kun
//! drøftet, så mærk det `.discussion`. Et lukket punkt kan være besluttet et andet sted og bedømmes
//! ikke.
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
//! sent: {minutes: 2026-03-05}
//! ---
//! ## Plan {#plan .decision} <!--~ M404 -->
//!
//! Planen blev gennemgået.
//!
//! ## Lokaler {#lokaler .decision}
//!
//! > [!BESLUTNING]
//! > Punktet er udsat.
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! sent: {minutes: 2026-03-05}
//! ---
//! ## Plan {#plan .discussion}
//!
//! ## Personalesag {#personalesag .decision .closed}
//! -- bodies/raad/meetings/2026-10-27.md --
//! ---
//! sent: {agenda: 2026-10-10}
//! ---
//! ## Plan {#plan .decision}
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record};
use crate::model::{Body, Item, ItemKind, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M404", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    let minuted =
        |it: &Meeting| !it.hollow && MeetingState::of(it, record.as_of) == MeetingState::Held;
    for (body, meeting) in record.model.meetings().filter(|(_, it)| minuted(it)) {
        res.extend(meeting.items.iter().filter(is_open).map(|it| find(body, meeting, it)));
    }
    res
}

fn is_open(item: &&Item) -> bool {
    item.kind == Some(ItemKind::Decision) && item.decisions.is_empty() && !item.closed
}

fn find(body: &Body, meeting: &Meeting, item: &Item) -> Finding {
    let finding = Finding::at(item.span, |language| {
        let (title, name) = (&item.title, body.name());
        let day = language.date(meeting.day);
        match language {
            Danish => format!(
                "»{title}« var til beslutning på mødet den {day} i {name}, men der står ingen beslutning"
            ),
            English => format!(
                "“{title}” was for decision at the meeting of {name} on {day}, but no decision stands there"
            ),
        }
    });
    let finding = finding.of(&body.id).about(format!("{}/{}", meeting.id, item.id));
    finding.about(&*meeting.id.name)
}
