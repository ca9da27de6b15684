//! What findings call those they speak of, the same in every rule.

use crate::derive::Record;
use crate::model::{
    Body, BodyKind, ChairRole, DecisionId, InTurn, OrganisationId, PartyId, PersonId,
};
use crate::text::Language::{self, Danish, English};

/// What a finding calls a person: by name where everyone may read it, since findings are shown to
/// everyone.
pub(super) fn person(record: &Record, id: &PersonId, language: Language) -> String {
    let person = record.model.people.get(id).filter(|it| it.visibility.shows_name());
    match (person, language) {
        (Some(person), _) => person.name.value.clone(),
        (None, Danish) => "et medlem".to_owned(),
        (None, English) => "a member".to_owned(),
    }
}

/// What a finding calls an organisation: by name, or by its id where it has no document.
pub(super) fn organisation<'r>(record: &'r Record, id: &'r OrganisationId) -> &'r str {
    record.model.organisations.get(id).map_or(id.as_str(), |it| &it.name.value)
}

/// What a finding calls a decision: the title of its item, and the meeting that took it; its id
/// where there is no such item.
pub(super) fn decision(record: &Record, id: &DecisionId, language: Language) -> String {
    let Some((body, meeting, item)) = record.model.item(id) else {
        return id.to_string();
    };
    let (name, title, day) = (body.name(), &item.title, language.date(meeting.day));
    match language {
        Danish => format!("»{title}« ({name}, {day})"),
        English => format!("“{title}” ({name}, {day})"),
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

/// `formand`, `kommunal formand`, `formand for almen-praksis`; `municipal chair`.
pub(super) fn office(role: ChairRole, side: Option<&PartyId>, language: Language) -> String {
    let office = match (language, role) {
        (Danish, ChairRole::Chair) => "formand",
        (Danish, ChairRole::ViceChair) => "næstformand",
        (English, ChairRole::Chair) => "chair",
        (English, ChairRole::ViceChair) => "vice-chair",
    };
    match (language, side.map(PartyId::as_str)) {
        (_, None) => office.to_owned(),
        (Danish, Some("kommune")) => format!("kommunal {office}"),
        (English, Some("kommune")) => format!("municipal {office}"),
        (_, Some("region")) => format!("regional {office}"),
        (Danish | English, Some(side)) => format!("{office} for {side}"),
    }
}

/// `formanden`, `den kommunale formand`, `formanden for almen-praksis`; `the municipal chair`.
pub(super) fn the_office(role: ChairRole, side: Option<&PartyId>, language: Language) -> String {
    let office = office(role, side, language);
    match (language, office.split_once(' ')) {
        (English, _) => format!("the {office}"),
        (Danish, Some((kind @ ("kommunal" | "regional"), post))) => format!("den {kind}e {post}"),
        (Danish, Some((post, rest))) => format!("{post}en {rest}"),
        (Danish, None) => format!("{office}en"),
    }
}

/// Bodies of a kind: `ad hoc-grupper`, `arbejdsgrupper`; `working groups`.
pub(super) fn bodies_of(kind: BodyKind, language: Language) -> &'static str {
    match (language, kind) {
        (Danish, BodyKind::Political) => "politiske udvalg",
        (Danish, BodyKind::Strategic) => "strategiske grupper",
        (Danish, BodyKind::Steering) => "styregrupper",
        (Danish, BodyKind::Operative) => "operative grupper",
        (Danish, BodyKind::Working) => "arbejdsgrupper",
        (Danish, BodyKind::Advisory) => "rådgivende grupper",
        (Danish, BodyKind::AdHoc) => "ad hoc-grupper",
        (English, BodyKind::Political) => "political bodies",
        (English, BodyKind::Strategic) => "strategic bodies",
        (English, BodyKind::Steering) => "steering groups",
        (English, BodyKind::Operative) => "operative bodies",
        (English, BodyKind::Working) => "working groups",
        (English, BodyKind::Advisory) => "advisory bodies",
        (English, BodyKind::AdHoc) => "ad hoc groups",
    }
}

/// One of those between whom a chair turns: an organisation's name, a side, the words as written;
/// of a person, whose name not every reader may see, only that it is another member.
pub(super) fn in_turn(record: &Record, whose: &InTurn, language: Language) -> String {
    match (language, whose) {
        (_, InTurn::Organisation(id)) => organisation(record, id).to_owned(),
        (_, InTurn::Side(side)) => side.to_string(),
        (_, InTurn::Words(words)) => words.clone(),
        (Danish, InTurn::Person(_)) => "et andet medlem".to_owned(),
        (English, InTurn::Person(_)) => "another member".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    #[test]
    fn a_chair_is_called_as_each_language_does() {
        let text = "-- bodies/a/mandate.md --\n---\nname: A\nchair: {sides: [{party: kommune}, {party: region}, {party: almen-praksis}]}\n---\n";
        let model = crate::model::build(&crate::source::parse(&Tree::from_text(text)));
        let body = model.bodies.values().next().expect("the text holds a body");
        let sides = &body.mandate.chair.as_ref().expect("it has a chair").sides;
        let said = |language, role| {
            let parties = sides.iter().map(|it| it.party.as_ref().map(|it| &it.value));
            parties.chain([None]).map(|it| the_office(role, it, language)).collect::<Vec<_>>()
        };
        assert_eq!(
            said(Danish, ChairRole::Chair),
            [
                "den kommunale formand",
                "den regionale formand",
                "formanden for almen-praksis",
                "formanden"
            ]
        );
        assert_eq!(
            said(English, ChairRole::ViceChair),
            [
                "the municipal vice-chair",
                "the regional vice-chair",
                "the vice-chair for almen-praksis",
                "the vice-chair"
            ]
        );
    }
}
