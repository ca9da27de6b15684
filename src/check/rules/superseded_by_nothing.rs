//! # Superseded by nothing
//!
//! A decision says that it replaces one that was never taken, or was taken after it.
//!
//! ## Why it matters
//!
//! The decision that was meant still stands as if nothing had happened, and the list of decisions
//! in force is wrong.
//!
//! ## Remedy
//!
//! Correct the id in `erstatter:`. A decision replaces an earlier one of the same or another body.
//!
//! # Erstatter ingenting
//!
//! En beslutning siger, at den erstatter en, der aldrig er truffet, eller som er truffet senere.
//!
//! ## Hvorfor det betyder noget
//!
//! Den beslutning, der var tænkt på, står stadig ved magt, som om intet var sket, og listen over
//! gældende beslutninger er forkert.
//!
//! ## Sådan rettes det
//!
//! Ret id'et i `erstatter:`. En beslutning erstatter en tidligere fra den samme eller en anden
//! gruppe.
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
//! ## Oplæg {#oplaeg .information}
//!
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fem møder.
//! >
//! > - erstatter: 2026-03-03/oplaeg <!--~ M412 -->
//! > - erstatter: 2026-03-03/plan <!--~ M412 -->
//! > - erstatter: 2026-06-02/plan <!--~ M412 -->
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er tre møder.
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
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fem møder.
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er tre møder.
//! >
//! > - erstatter: 2026-03-03/plan
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Entry, MeetingState, Record};
use crate::model::DecisionId;
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M412", Level::Warning, check);

/// Why a decision replaces nothing.
#[derive(Clone, Copy)]
enum Nothing {
    /// It names itself.
    Itself,
    /// It names one that was taken after it.
    Later,
    /// It names an item under which nothing was decided.
    Undecided,
}

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for entry in record.register.newest_first() {
        let (body, _, item, decision) = entry.look_up(&record.model);
        for replaced in &decision.task.replaces {
            let Some(nothing) = nothing(record, entry, &replaced.value) else { continue };
            let finding = Finding::at(replaced.span, |language| {
                let of = naming::decision(record, &replaced.value, language);
                let title = &item.title;
                match (language, nothing) {
                    (Danish, Nothing::Itself) => format!("»{title}« erstatter sig selv"),
                    (Danish, Nothing::Later) => {
                        format!("»{title}« erstatter {of}, som først blev behandlet senere")
                    }
                    (Danish, Nothing::Undecided) => {
                        format!("»{title}« erstatter {of}, hvor intet blev besluttet")
                    }
                    (English, Nothing::Itself) => format!("“{title}” replaces itself"),
                    (English, Nothing::Later) => {
                        format!("“{title}” replaces {of}, which came up only later")
                    }
                    (English, Nothing::Undecided) => {
                        format!("“{title}” replaces {of}, where nothing was decided")
                    }
                }
            });
            let finding = finding.of(&body.id).about(entry.id.to_string());
            res.push(finding.about(replaced.value.to_string()));
        }
    }
    res
}

fn nothing(record: &Record, entry: &Entry, id: &DecisionId) -> Option<Nothing> {
    // A name that leads nowhere is spoken of by `unknown-reference`.
    let (_, meeting, item) = record.model.item(id)?;
    if *id == entry.id {
        return Some(Nothing::Itself);
    }
    if meeting.day > entry.day {
        return Some(Nothing::Later);
    }
    let minuted = MeetingState::of(meeting, record.as_of) == MeetingState::Held;
    let undecided = item.decisions.is_empty() && minuted && !item.closed;
    undecided.then_some(Nothing::Undecided)
}
