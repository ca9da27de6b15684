//! # Answer to nothing
//!
//! An item says that it answers a decision that was not there, or was not sent to this body.
//!
//! ## Why it matters
//!
//! The thread between two bodies breaks. Those who asked still wait, and the answer stands alone.
//!
//! ## Remedy
//!
//! Correct the id in `answers=`, or add `til:` to the decision that was sent. An item answers what
//! another body decided earlier and sent with `til:`.
//!
//! # Svar på ingenting
//!
//! Et punkt siger, at det besvarer en beslutning, som ikke fandtes eller ikke var sendt til denne
//! gruppe.
//!
//! ## Hvorfor det betyder noget
//!
//! Tråden mellem to grupper brydes. De, der spurgte, venter stadig, og svaret står alene.
//!
//! ## Sådan rettes det
//!
//! Ret id'et i `answers=`, eller tilføj `til:` på den beslutning, der blev sendt. Et punkt besvarer
//! det, som en anden gruppe tidligere har besluttet og sendt med `til:`.
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
//! ## Projekt {#projekt .decision}
//!
//! > [!BESLUTNING]
//! > Projektet går i gang.
//!
//! ## Oplæg {#oplaeg .information}
//! -- bodies/raad/meetings/2026-09-01.md --
//! ---
//! ---
//! ## Sent {#sent .decision}
//!
//! > [!BESLUTNING]
//! > Rådet spørger.
//! >
//! > - til: styregruppe
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/styregruppe/meetings/2026-06-02.md --
//! ---
//! sent: {minutes: 2026-06-05}
//! ---
//! ## Ikke sendt {#a answers=raad/2026-03-03/projekt} <!--~ M408 -->
//!
//! ## Ikke besluttet {#b answers=raad/2026-03-03/oplaeg} <!--~ M408 -->
//!
//! ## Ikke spurgt endnu {#c answers=raad/2026-09-01/sent} <!--~ M408 -->
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
//! ## Projekt {#projekt .decision}
//!
//! > [!BESLUTNING]
//! > Rådet anbefaler projektet.
//! >
//! > - til: styregruppe
//! -- bodies/styregruppe/mandate.md --
//! ---
//! name: Styregruppen
//! ---
//! -- bodies/styregruppe/meetings/2026-06-02.md --
//! ---
//! sent: {minutes: 2026-06-05}
//! ---
//! ## Rådets projekt {#projekt answers=raad/2026-03-03/projekt}
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{MeetingState, Record};
use crate::model::{Body, DecisionId, Item, Meeting};
use crate::text::Language::{Danish, English};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::new("M408", Level::Warning, check);

/// Why an answer answers nothing.
enum Nothing<'m> {
    /// It came before the question.
    NotYet(&'m Meeting),
    /// Nothing was decided under the item it names.
    Undecided(Span),
    /// The decision was sent to another body.
    SentElsewhere(&'m Body, Span),
    /// The decision was sent to nobody.
    NotSent(Span),
}

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for (body, meeting) in record.model.meetings() {
        for item in &meeting.items {
            res.extend(find(record, body, meeting, item));
        }
    }
    res
}

fn find(record: &Record, body: &Body, meeting: &Meeting, item: &Item) -> Option<Finding> {
    let answers = item.answers.as_ref()?;
    let nothing = nothing(record, body, meeting, &answers.value)?;
    let finding = Finding::at(answers.span, |language| {
        let (title, asked) = (&item.title, naming::decision(record, &answers.value, language));
        match (language, &nothing) {
            (Danish, Nothing::NotYet(_)) => {
                format!("»{title}« besvarer {asked}, som først blev behandlet senere")
            }
            (Danish, Nothing::Undecided(_)) => {
                format!("»{title}« besvarer {asked}, hvor intet blev besluttet")
            }
            (Danish, Nothing::SentElsewhere(to, _)) => {
                format!("»{title}« besvarer {asked}, som blev sendt til {}", to.name())
            }
            (Danish, Nothing::NotSent(_)) => {
                format!("»{title}« besvarer {asked}, som ikke blev sendt til nogen")
            }
            (English, Nothing::NotYet(_)) => {
                format!("“{title}” answers {asked}, which came up only later")
            }
            (English, Nothing::Undecided(_)) => {
                format!("“{title}” answers {asked}, where nothing was decided")
            }
            (English, Nothing::SentElsewhere(to, _)) => {
                format!("“{title}” answers {asked}, which was sent to {}", to.name())
            }
            (English, Nothing::NotSent(_)) => {
                format!("“{title}” answers {asked}, which was sent to nobody")
            }
        }
    });
    let place = match nothing {
        Nothing::NotYet(of) => of.span,
        Nothing::Undecided(span) | Nothing::SentElsewhere(_, span) | Nothing::NotSent(span) => span,
    };
    let finding = finding.also(place, |language| match language {
        Danish => "det, der besvares".to_owned(),
        English => "what is answered".to_owned(),
    });
    let finding = finding.of(&body.id).about(format!("{}/{}", meeting.id, item.id));
    Some(finding.about(&*meeting.id.name))
}

fn nothing<'m>(
    record: &'m Record,
    body: &Body,
    meeting: &Meeting,
    id: &DecisionId,
) -> Option<Nothing<'m>> {
    // A name that leads nowhere is spoken of by `unknown-reference`.
    let (of, asked_at, asked) = record.model.item(id)?;
    if asked_at.day > meeting.day {
        return Some(Nothing::NotYet(asked_at));
    }
    let decision = asked.decisions.iter().find(|it| it.id == *id).or(asked.decisions.first());
    let Some(decision) = decision else {
        let minuted = MeetingState::of(asked_at, record.as_of) == MeetingState::Held;
        return (minuted && !asked.closed).then_some(Nothing::Undecided(asked.span));
    };
    let meets = |it: &crate::model::BodyId| {
        *it == body.id || meeting.with.iter().any(|with| with.value == *it)
    };
    match &decision.task.to {
        Some(to) if meets(&to.value) => None,
        Some(to) => {
            let receiver = record.model.bodies.get(&to.value)?;
            Some(Nothing::SentElsewhere(receiver, to.span))
        }
        None if decision.task.names_receiver || meets(&of.id) => None,
        None => Some(Nothing::NotSent(decision.span)),
    }
}
