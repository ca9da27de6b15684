//! # Wrong weekday
//!
//! A meeting lies on another day than the weekday of the month that the mandate names.
//!
//! ## Why it matters
//!
//! Members have kept that day free, and the day that was agreed is known to all.
//!
//! ## Remedy
//!
//! Move the meeting, or change the mandate. Where the named day is a holiday or closed, another
//! will do; so will a further meeting beside the one on the named day, and an extraordinary one. A
//! wrong weekday written before a date is a matter for the rule `wrong-kind-of-value`.
//!
//! # Forkert ugedag
//!
//! Et møde ligger på en anden dag end den ugedag i måneden, som kommissoriet nævner.
//!
//! ## Hvorfor det betyder noget
//!
//! Medlemmerne har holdt dagen fri, og den aftalte dag er kendt af alle.
//!
//! ## Sådan rettes det
//!
//! Flyt mødet, eller ret kommissoriet. Er den nævnte dag en helligdag eller lukket, kan en anden
//! bruges; det samme gælder et møde ud over det på den nævnte dag og et ekstraordinært møde. En
//! forkert ugedag foran en dato er en sag for reglen `wrong-kind-of-value`.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: last thursday of month, clause: "4"}
//! ---
//! -- bodies/raad/meetings/2026-10-22.md --
//! --- #~ M309
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-11-24.md --
//! --- #~ M309
//! time: 13-15
//! ---
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! meetings: {per_year: last thursday of month}
//! ---
//! -- bodies/raad/meetings/2026-10-29.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-11-05.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-11-26.md --
//! ---
//! time: 13-15
//! ---
//! -- bodies/raad/meetings/2026-12-17.md --
//! ---
//! time: 13-15
//! ---
//! -- site.yaml --
//! title: Portal
//! closed_days: [31. december]
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::{Lapsed, Record, lapses};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M309", Level::Warning, check);

fn check(record: &Record) -> Vec<Finding> {
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        for lapse in lapses(record, body) {
            let Lapsed::OtherDay { meeting, named } = lapse.what else { continue };
            let (name, house) = (body.name(), lapse.rules.of_house);
            let finding = Finding::at(meeting.span, |language| {
                let held = language.weekday_and_date(meeting.day);
                let named = language.weekday_and_date(named);
                match (language, house) {
                    (Danish, false) => {
                        format!("mødet i {name} ligger {held}; efter kommissoriet er dagen {named}")
                    }
                    (Danish, true) => {
                        format!("mødet i {name} ligger {held}; efter husreglerne er dagen {named}")
                    }
                    (English, false) => format!(
                        "the meeting of {name} lies on {held}; by the mandate the day is {named}"
                    ),
                    (English, true) => format!(
                        "the meeting of {name} lies on {held}; by the house rules the day is {named}"
                    ),
                }
            });
            let finding = finding.of(&body.id).about(&*meeting.id.name);
            res.push(finding.rests_on(lapse.cadence.span, &lapse.rules.rule.rule, house));
        }
    }
    res
}
