//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure.

mod broken_link;
mod cadence_broken;
mod child_after_parent;
mod duplicate_id;
mod expired_term;
mod extraordinary_without_cause;
mod late_agenda;
mod late_call;
mod late_minutes;
mod meeting_in_closed_period;
mod meeting_on_holiday;
mod misplaced_file;
mod missing_key;
mod missing_minutes;
mod no_proof_of_sending;
mod overfilled_seat;
mod parent_cycle;
mod raw_html;
mod too_few_meetings;
mod too_many_meetings;
mod unconstituted_body;
mod unknown_key;
mod unknown_reference;
mod unread_front_matter;
mod vacant_seat;
mod wrong_kind_of_value;
mod wrong_weekday;

use super::Rule;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        &[$($name::RULE.filed(stringify!($name), include_str!(concat!(stringify!($name), ".rs")))),*]
    };
}

/// Every rule, in the order of its code.
pub static ALL: &[Rule] = rules![
    unread_front_matter,
    unknown_key,
    missing_key,
    wrong_kind_of_value,
    misplaced_file,
    raw_html,
    unknown_reference,
    duplicate_id,
    broken_link,
    vacant_seat,
    overfilled_seat,
    expired_term,
    too_few_meetings,
    too_many_meetings,
    cadence_broken,
    late_call,
    late_agenda,
    no_proof_of_sending,
    meeting_on_holiday,
    meeting_in_closed_period,
    wrong_weekday,
    child_after_parent,
    extraordinary_without_cause,
    unconstituted_body,
    missing_minutes,
    late_minutes,
    parent_cycle,
];
