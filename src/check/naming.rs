//! What a finding calls those it speaks of.

use crate::derive::Record;
use crate::model::{OrganisationId, PersonId, Visibility};
use crate::text::Language;

/// What a finding calls a person: by name where everyone may read it, since findings are shown to
/// everyone.
pub(super) fn person(record: &Record, id: &PersonId, language: Language) -> String {
    let person = record.model.people.get(id).filter(|it| match it.visibility {
        Visibility::Public | Visibility::NameOnly => true,
        Visibility::Internal | Visibility::Anonymous => false,
    });
    match (person, language) {
        (Some(person), _) => person.name.value.clone(),
        (None, Language::Danish) => "et medlem".to_owned(),
        (None, Language::English) => "a member".to_owned(),
    }
}

/// What a finding calls an organisation: by name, or by its id where it has no document.
pub(super) fn organisation(record: &Record, id: &OrganisationId) -> String {
    record.model.organisations.get(id).map_or(id.to_string(), |it| it.name.value.clone())
}
