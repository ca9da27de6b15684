//! Words that several rules say of the same things.

use crate::derive::Record;
use crate::model::{ChairRole, InTurn, OrganisationId, PartyId};
use crate::text::Language::{self, Danish, English};

/// `formand for kommune`, `næstformand`; `chair for kommune`, `vice-chair`.
pub(super) fn office(language: Language, role: ChairRole, side: Option<&PartyId>) -> String {
    let office = match (language, role) {
        (Danish, ChairRole::Chair) => "formand",
        (Danish, ChairRole::ViceChair) => "næstformand",
        (English, ChairRole::Chair) => "chair",
        (English, ChairRole::ViceChair) => "vice-chair",
    };
    match (language, side) {
        (_, None) => office.to_owned(),
        (Danish, Some(side)) => format!("{office} for {side}"),
        (English, Some(side)) => format!("{office} for {side}"),
    }
}

/// One of those between whom a chair turns: an organisation's name, a side, the words as written;
/// of a person, whose name not every reader may see, only that it is another member.
pub(super) fn in_turn(language: Language, record: &Record, whose: &InTurn) -> String {
    match (language, whose) {
        (_, InTurn::Organisation(id)) => organisation(record, id).to_owned(),
        (_, InTurn::Side(side)) => side.to_string(),
        (_, InTurn::Words(words)) => words.clone(),
        (Danish, InTurn::Person(_)) => "et andet medlem".to_owned(),
        (English, InTurn::Person(_)) => "another member".to_owned(),
    }
}

/// An organisation's name; its id where there is no document of it.
pub(super) fn organisation<'r>(record: &'r Record, id: &'r OrganisationId) -> &'r str {
    record.model.organisations.get(id).map_or(id.as_str(), |it| &it.name.value)
}
