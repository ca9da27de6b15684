//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure, M6 the mandate itself.

mod broken_link;
mod clause_label_duplicate;
mod clause_subject_is_another_body;
mod duplicate_id;
mod expired_frame;
mod expired_legal_basis;
mod expired_term;
mod gap_between_versions;
mod late_agenda;
mod misplaced_file;
mod missing_key;
mod missing_minutes;
mod missing_section;
mod overdue_review;
mod overfilled_seat;
mod parent_cycle;
mod prose_disagrees_with_data;
mod raw_html;
mod too_few_meetings;
mod two_versions_in_force;
mod unapproved_mandate;
mod unknown_key;
mod unknown_reference;
mod unread_front_matter;
mod vacant_seat;
mod wrong_kind_of_value;

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
    late_agenda,
    missing_minutes,
    parent_cycle,
    prose_disagrees_with_data,
    clause_label_duplicate,
    clause_subject_is_another_body,
    two_versions_in_force,
    gap_between_versions,
    unapproved_mandate,
    overdue_review,
    expired_legal_basis,
    expired_frame,
    missing_section,
];
