//! The rules, one file each, in the order of their codes.
//!
//! M0 reading, M1 references, M2 seats and terms, M3 meetings, M4 minutes and decisions,
//! M5 structure, M7 publication.

mod broken_link;
mod closed_text_outside_edition;
mod cpr_number;
mod duplicate_id;
mod expired_term;
mod expired_waiver;
mod late_agenda;
mod misplaced_file;
mod missing_accessibility_statement;
mod missing_attachment;
mod missing_key;
mod missing_minutes;
mod name_used_after_rename;
mod orphan_attachment;
mod overfilled_seat;
mod parent_cycle;
mod person_past_retention;
mod placeholder_text;
mod private_contact;
mod raw_html;
mod smart_quote_or_tab_in_yaml;
mod stale_accessibility_statement;
mod too_few_meetings;
mod too_large_document;
mod unknown_key;
mod unknown_reference;
mod unread_front_matter;
mod unreadable_encoding;
mod unused_person;
mod unused_waiver;
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
    expired_term,
    too_few_meetings,
    late_agenda,
    missing_minutes,
    parent_cycle,
    cpr_number,
    private_contact,
    closed_text_outside_edition,
    person_past_retention,
    missing_accessibility_statement,
    stale_accessibility_statement,
    expired_waiver,
    unused_waiver,
    placeholder_text,
];
