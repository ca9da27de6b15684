//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure.

mod appointment_outside_mandate;
mod broken_link;
mod broken_majority;
mod broken_parity;
mod deputy_missing;
mod duplicate_id;
mod expired_term;
mod late_agenda;
mod misplaced_file;
mod missing_key;
mod missing_minutes;
mod not_a_member_of_required_body;
mod organisation_missing;
mod organisation_twice;
mod overfilled_seat;
mod overlapping_appointments;
mod parent_cycle;
mod passed_term_limit;
mod raw_html;
mod term_ends_soon;
mod too_few_meetings;
mod total_out_of_range;
mod unappointed;
mod unknown_key;
mod unknown_reference;
mod unmet_ex_officio;
mod unread_front_matter;
mod vacant_seat;
mod wrong_kind_of_value;
mod wrong_party;

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
    wrong_party,
    organisation_twice,
    organisation_missing,
    not_a_member_of_required_body,
    unmet_ex_officio,
    broken_parity,
    broken_majority,
    total_out_of_range,
    overlapping_appointments,
    expired_term,
    appointment_outside_mandate,
    term_ends_soon,
    passed_term_limit,
    deputy_missing,
    unappointed,
    too_few_meetings,
    late_agenda,
    missing_minutes,
    parent_cycle,
];
