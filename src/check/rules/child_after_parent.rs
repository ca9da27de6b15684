//! # Child after parent
//!
//! A body meets too late before a meeting of the body that its mandate names, or not at all.
//!
//! ## Why it matters
//!
//! Its proposals cannot reach the agenda they were made for, and wait until the next one.
//!
//! ## Remedy
//!
//! Move the meeting, or change what the mandate says under `before:`. Each meeting of the other body is
//! judged by the meetings of this one since the time before, from the first that is recorded. What
//! still can be called in time is not judged; extraordinary and cancelled meetings do not count.
//!
//! # For sent møde forud for en anden gruppe
//!
//! En gruppe mødes for sent forud for et møde i den gruppe, som kommissoriet nævner, eller slet ikke.
//!
//! ## Hvorfor det betyder noget
//!
//! Dens indstillinger når ikke den dagsorden, de var tænkt til, og må vente til den næste.
//!
//! ## Sådan rettes det
//!
//! Flyt mødet, eller ret det, kommissoriet siger under `before:`. Hvert møde i den anden gruppe bedømmes
//! efter denne gruppes møder siden det forrige, regnet fra det første registrerede. Det, der endnu kan
//! indkaldes i tide, bedømmes ikke; ekstraordinære og aflyste møder tæller ikke.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-18.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-06-17.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-10-07.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! meetings: {per_year: 4-, before: Rådet by 10 days, clause: "3"} #~ M314
//! ---
//! -- bodies/gruppe/meetings/2026-03-03.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/gruppe/meetings/2026-06-10.md --
//! --- #~ M314
//! time: 13-15
//! ---
//! -- bodies/gruppe/meetings/2026-09-29.md --
//! ---
//! status: aflyst
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-18.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-06-17.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-16.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-08-12.md --
//! ---
//! kind: ekstraordinært
//! ---
//! -- bodies/gruppe/mandate.md --
//! ---
//! name: Gruppen
//! meetings: {per_year: 4-, before: raad by 10 days}
//! ---
//! -- bodies/gruppe/meetings/2026-03-08.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/gruppe/meetings/2026-06-07.md --
//! ---
//! time: 13-15
//! ---
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Record, TooLate, too_late};
use crate::model::{Body, Meeting};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M314", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for late in too_late(record, body) {
            let finding = match late.own {
                Some(own) => too_near(body, own, &late),
                None => none_before(body, &late),
            };
            let finding = finding.of(&body.id).about(late.meeting.id.to_string());
            let rules = body.mandate_on(late.meeting.day).meetings.as_ref();
            res.push(match rules {
                Some(rules) => finding.rests_on(late.rule.written.span, &rules.rule, false),
                None => finding,
            });
        }
    }
    res
}

fn too_near(body: &Body, own: &Meeting, late: &TooLate<'_>) -> Finding {
    let (name, other) = (body.name(), late.other.name());
    let days = (late.meeting.day - own.day).num_days();
    let finding = Finding::at(own.span, |language| {
        let (on, parent) = (language.date(own.day), language.date(late.meeting.day));
        let (days, last) = (language.days(days), language.date(late.last));
        match language {
            Danish => format!(
                "mødet den {on} i {name} ligger {days} før mødet den {parent} i {other}; det skulle ligge senest den {last}"
            ),
            English => format!(
                "the meeting of {name} on {on} lies {days} before that of {other} on {parent}; it should be by {last}"
            ),
        }
    });
    finding.about(&*own.id.name)
}

fn none_before(body: &Body, late: &TooLate<'_>) -> Finding {
    let (name, other) = (body.name(), late.other.name());
    let finding = Finding::at(late.rule.written.span, |language| {
        let (parent, last) = (language.date(late.meeting.day), language.date(late.last));
        match language {
            Danish => format!(
                "der var intet møde i {name} senest den {last} forud for mødet den {parent} i {other}"
            ),
            English => format!(
                "there was no meeting of {name} by {last} before that of {other} on {parent}"
            ),
        }
    });
    finding.also(late.meeting.span, |language| match language {
        Danish => "mødet, der ikke blev forberedt".to_owned(),
        English => "the meeting that was not prepared".to_owned(),
    })
}
