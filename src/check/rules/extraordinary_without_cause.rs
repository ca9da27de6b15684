//! # Extraordinary without cause
//!
//! Of an extraordinary meeting neither reason nor who demanded it is stated, though the mandate says who may.
//!
//! ## Why it matters
//!
//! Whether it was rightly called cannot be shown, and with it what it decided.
//!
//! ## Remedy
//!
//! Write who demanded it under `demanded_by:`, or why it was called under `reason:`.
//!
//! # Ekstraordinært møde uden anledning
//!
//! Ved et ekstraordinært møde er det hverken oplyst, hvorfor det blev holdt, eller hvem der krævede
//! det, selv om kommissoriet siger, hvem der kan.
//!
//! ## Hvorfor det betyder noget
//!
//! Det kan ikke vises, at det blev indkaldt med rette, og dermed heller ikke det, der blev besluttet.
//!
//! ## Sådan rettes det
//!
//! Skriv, hvem der krævede det, under `demanded_by:`, eller hvorfor det blev indkaldt, under `reason:`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {extraordinary: {demanded_by: [1/3, formanden], clause: "7"}}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! kind: ekstraordinært #~ M315
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {extraordinary: {demanded_by: [1/3, formanden]}}
//! ---
//! -- bodies/raad/meetings/2026-05-19.md --
//! ---
//! kind: ekstraordinært
//! demanded_by: [formanden]
//! ---
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! kind: ekstraordinært
//! reason: Budgettet er trukket tilbage.
//! ---
//! -- bodies/raad/meetings/2026-09-01.md --
//! ---
//! kind: temamøde
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! ---
//! -- bodies/gruppe/meetings/2026-05-19.md --
//! ---
//! kind: ekstraordinært
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{MeetingState, Record, Standing};
use crate::model::{Body, Meeting, MeetingRules};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M315", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let stands =
        |it: &Meeting| it.is_beside_the_plan() && MeetingState::of(it, record.as_of).stands();
    let standing = record.model.meetings().filter(|(_, it)| stands(it));
    standing.filter_map(|(body, it)| find(record, body, it)).collect()
}

fn find(record: &Record, body: &Body, meeting: &Meeting) -> Option<Finding> {
    if meeting.reason.is_some() || !meeting.demanded_by.is_empty() {
        return None;
    }
    let mandate = body.mandate_on(meeting.day);
    let says = |it: &MeetingRules| !it.demanded_by.is_empty();
    let Standing { rule: rules, of_house } =
        Standing::of_meetings(&record.model.site, mandate, |it| says(it).then_some(it))?;
    let name = body.name();
    let finding = Finding::at(meeting.kind.as_ref()?.span, |language| {
        let day = language.date(meeting.day);
        match language {
            Danish => format!(
                "det er hverken oplyst, hvorfor det ekstraordinære møde den {day} i {name} blev holdt, eller hvem der krævede det"
            ),
            English => format!(
                "neither why the extraordinary meeting of {name} on {day} was held nor who demanded it is stated"
            ),
        }
    });
    let finding = finding.of(&body.id).about(&*meeting.id.name).unproven();
    let place = rules.demanded_by.first()?.span;
    Some(finding.rests_on(place, &rules.extraordinary, of_house))
}
