//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure, M6 the mandate itself, M7 publication.

mod action_without_owner;
mod answer_to_nothing;
mod appointment_outside_mandate;
mod broken_link;
mod broken_majority;
mod broken_parity;
mod cadence_broken;
mod chair_from_wrong_side;
mod chair_missing;
mod chair_not_eligible;
mod child_after_parent;
mod child_without_creation;
mod clause_label_duplicate;
mod clause_subject_is_another_body;
mod closed_text_outside_edition;
mod contradicted_decision;
mod cpr_number;
mod decision_before_agenda;
mod decision_beyond_powers;
mod decision_under_information_item;
mod deputy_missing;
mod dissolved_with_open_seats;
mod duplicate_id;
mod expired_frame;
mod expired_legal_basis;
mod expired_term;
mod expired_waiver;
mod extraordinary_without_cause;
mod gap_between_versions;
mod item_without_decision;
mod late_agenda;
mod late_call;
mod late_minutes;
mod leader_out_of_turn;
mod meeting_in_closed_period;
mod meeting_on_holiday;
mod misplaced_file;
mod missing_accessibility_statement;
mod missing_attachment;
mod missing_duty_evidence;
mod missing_key;
mod missing_minutes;
mod missing_section;
mod name_used_after_rename;
mod no_proof_of_sending;
mod no_quorum;
mod not_a_member_of_required_body;
mod organisation_missing;
mod organisation_twice;
mod orphan_attachment;
mod orphan_body;
mod overdue_action;
mod overdue_review;
mod overfilled_seat;
mod overlapping_appointments;
mod parent_cycle;
mod parent_missing;
mod parent_not_alive;
mod passed_term_limit;
mod person_double_booked;
mod person_past_retention;
mod placeholder_text;
mod private_contact;
mod proposal_unanswered;
mod prose_disagrees_with_data;
mod quorum_lost_by_recusal;
mod raw_html;
mod reports_to_outside_cluster;
mod rotation_handover_soon;
mod rotation_out_of_turn;
mod rotation_without_anchor;
mod secretariat_does_not_follow_chair;
mod smart_quote_or_tab_in_yaml;
mod stale_accessibility_statement;
mod sub_body_without_secretariat;
mod successor_missing;
mod superseded_by_nothing;
mod term_ends_soon;
mod too_few_meetings;
mod too_large_document;
mod too_many_approvers_unresolved;
mod too_many_meetings;
mod total_out_of_range;
mod two_versions_in_force;
mod unappointed;
mod unapproved_mandate;
mod unapproved_minutes;
mod unconstituted_body;
mod unknown_key;
mod unknown_reference;
mod unmet_ex_officio;
mod unread_front_matter;
mod unreadable_encoding;
mod unused_person;
mod unused_waiver;
mod vacant_seat;
mod wrong_kind_of_value;
mod wrong_party;
mod wrong_weekday;

use super::Rule;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(
            #[expect(non_upper_case_globals, reason = "a rule is named as its file is")]
            pub(super) static $name: Rule = $name::RULE
                .filed(stringify!($name), include_str!(concat!(stringify!($name), ".rs")));
        )*

        /// Every rule, in the order of its code.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    unread_front_matter,
    unknown_key,
    missing_key,
    wrong_kind_of_value,
    misplaced_file,
    raw_html,
    smart_quote_or_tab_in_yaml,
    too_large_document,
    unreadable_encoding,
    unknown_reference,
    duplicate_id,
    broken_link,
    missing_attachment,
    orphan_attachment,
    name_used_after_rename,
    unused_person,
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
    chair_missing,
    chair_from_wrong_side,
    chair_not_eligible,
    rotation_out_of_turn,
    rotation_handover_soon,
    rotation_without_anchor,
    secretariat_does_not_follow_chair,
    deputy_missing,
    unappointed,
    too_few_meetings,
    too_many_meetings,
    cadence_broken,
    late_call,
    late_agenda,
    no_proof_of_sending,
    meeting_on_holiday,
    meeting_in_closed_period,
    wrong_weekday,
    leader_out_of_turn,
    no_quorum,
    quorum_lost_by_recusal,
    person_double_booked,
    child_after_parent,
    extraordinary_without_cause,
    unconstituted_body,
    missing_minutes,
    late_minutes,
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
    parent_missing,
    parent_not_alive,
    child_without_creation,
    sub_body_without_secretariat,
    too_many_approvers_unresolved,
    reports_to_outside_cluster,
    orphan_body,
    dissolved_with_open_seats,
    successor_missing,
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
    missing_duty_evidence,
    cpr_number,
    private_contact,
    closed_text_outside_edition,
    person_past_retention,
    missing_accessibility_statement,
    stale_accessibility_statement,
    expired_waiver,
    unused_waiver,
    placeholder_text,
}
