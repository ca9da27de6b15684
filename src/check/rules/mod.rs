//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure.

mod broken_link;
mod chair_from_wrong_side;
mod chair_missing;
mod chair_not_eligible;
mod child_without_creation;
mod dissolved_with_open_seats;
mod duplicate_id;
mod expired_term;
mod late_agenda;
mod leader_out_of_turn;
mod misplaced_file;
mod missing_key;
mod missing_minutes;
mod orphan_body;
mod overfilled_seat;
mod parent_cycle;
mod parent_missing;
mod parent_not_alive;
mod raw_html;
mod reports_to_outside_cluster;
mod rotation_handover_soon;
mod rotation_out_of_turn;
mod rotation_without_anchor;
mod secretariat_does_not_follow_chair;
mod sub_body_without_secretariat;
mod successor_missing;
mod too_few_meetings;
mod too_many_approvers_unresolved;
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
    chair_missing,
    chair_from_wrong_side,
    chair_not_eligible,
    rotation_out_of_turn,
    rotation_handover_soon,
    rotation_without_anchor,
    secretariat_does_not_follow_chair,
    too_few_meetings,
    late_agenda,
    leader_out_of_turn,
    missing_minutes,
    parent_cycle,
    parent_missing,
    parent_not_alive,
    child_without_creation,
    sub_body_without_secretariat,
    too_many_approvers_unresolved,
    reports_to_outside_cluster,
    orphan_body,
    dissolved_with_open_seats,
    successor_missing,
];
