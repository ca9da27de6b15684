//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure, M6 mandate.

mod action_without_owner;
mod answer_to_nothing;
mod broken_link;
mod chair_from_wrong_side;
mod chair_missing;
mod chair_not_eligible;
mod contradicted_decision;
mod decision_before_agenda;
mod decision_beyond_powers;
mod decision_under_information_item;
mod duplicate_id;
mod expired_term;
mod item_without_decision;
mod late_agenda;
mod misplaced_file;
mod missing_duty_evidence;
mod missing_key;
mod missing_minutes;
mod no_quorum;
mod overdue_action;
mod overfilled_seat;
mod parent_cycle;
mod person_double_booked;
mod proposal_unanswered;
mod quorum_lost_by_recusal;
mod raw_html;
mod rotation_handover_soon;
mod rotation_out_of_turn;
mod rotation_without_anchor;
mod secretariat_does_not_follow_chair;
mod superseded_by_nothing;
mod too_few_meetings;
mod unapproved_minutes;
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
    no_quorum,
    quorum_lost_by_recusal,
    person_double_booked,
    missing_minutes,
    unapproved_minutes,
    item_without_decision,
    decision_under_information_item,
    decision_beyond_powers,
    proposal_unanswered,
    answer_to_nothing,
    overdue_action,
    action_without_owner,
    contradicted_decision,
    superseded_by_nothing,
    decision_before_agenda,
    parent_cycle,
    missing_duty_evidence,
];
