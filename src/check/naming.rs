//! What a finding calls those it speaks of.

use crate::derive::Record;
use crate::model::{Body, DecisionId, OrganisationId, PersonId, Visibility};
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

/// What a finding calls a decision: the title of its item, and the meeting that took it; its id
/// where there is no such item.
pub(super) fn decision(record: &Record, id: &DecisionId, language: Language) -> String {
    let Some((body, meeting, item)) = record.model.item(id) else {
        return id.to_string();
    };
    let (name, title, day) = (body.name(), &item.title, language.date(meeting.day));
    match language {
        Language::Danish => format!("»{title}« ({name}, {day})"),
        Language::English => format!("“{title}” ({name}, {day})"),
    }
}

/// What a finding calls the seats that a mandate or a line names: by title where the word is a
/// seat's id, and otherwise as written, since a word may also mean a group of seats or a party.
pub(super) fn seats<'w>(
    body: &Body,
    written: impl Iterator<Item = &'w str>,
    language: Language,
) -> String {
    let title = |it: &'w str| {
        let seats = body.versions().flat_map(|it| &it.seats);
        let named = seats.filter(|seat| seat.id.value.as_str() == it);
        named.last().map_or(it.to_owned(), |it| it.title.value.clone())
    };
    language.list(&written.map(title).collect::<Vec<String>>())
}
