//! A person: the only place with a name and contact data.

use super::lowering::Lowering;
use super::{OrganisationId, PartialDate, PersonField, PersonId, Prose, Visibility};
use crate::source::Document;
use crate::source::schema::{PersonFront, written};
use crate::text::{Span, Spanned};
use std::collections::BTreeMap;

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    /// The id.
    pub id: PersonId,
    /// The name; the id where none is stated.
    pub name: Spanned<String>,
    /// The name as it is sorted, where that differs.
    pub sort: Option<Spanned<String>>,
    /// The position.
    pub title: Option<Spanned<String>>,
    /// The organisation.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// The address at work.
    pub email: Option<Spanned<String>>,
    /// The number at work.
    pub phone: Option<Spanned<String>>,
    /// Who may see what.
    pub visibility: Visibility,
    /// What only those who take part may read.
    pub internal: Vec<PersonField>,
    /// The last day in the position.
    pub until: Option<Spanned<PartialDate>>,
    /// What else is said.
    pub prose: Prose,
}

impl Visibility {
    /// Whether everyone may read the name.
    pub fn shows_name(self) -> bool {
        match self {
            Visibility::Public | Visibility::NameOnly => true,
            Visibility::Internal | Visibility::Anonymous => false,
        }
    }

    /// Everyone may see a person of whom nothing else is said. Where something is said that nobody
    /// can read, it may have been that the person is not to be shown.
    fn lower(document: &Document, front: &PersonFront, to: &mut Lowering) -> Visibility {
        let stated = to.fit(&front.visibility).map(|it| it.value);
        match (stated, &front.visibility, &document.unread) {
            (Some(stated), _, None) => stated,
            (None, None, None) => Visibility::Public,
            (None, Some(_), None) => Visibility::Anonymous,
            (_, _, Some(_)) => Visibility::Internal,
        }
    }

    /// Of two that are stated of the same person, the one that shows less.
    fn stricter(self, other: Visibility) -> Visibility {
        let order =
            [Visibility::Anonymous, Visibility::Internal, Visibility::NameOnly, Visibility::Public];
        order.into_iter().find(|it| [self, other].contains(it)).unwrap_or(self)
    }
}

impl PersonField {
    const ALL: [PersonField; 3] = [PersonField::Email, PersonField::Phone, PersonField::Title];

    /// Where a word names nothing, it may have been meant as any of them.
    fn lower(stated: &[written::PersonField], to: &mut Lowering) -> Vec<PersonField> {
        let read = to.fit_each::<PersonField>(stated);
        match read.len() == stated.len() {
            true => read.into_iter().map(|it| it.value).collect(),
            false => PersonField::ALL.to_vec(),
        }
    }
}

impl Person {
    pub(super) fn lower(
        document: &Document,
        front: &PersonFront,
        id: PersonId,
        to: &mut Lowering,
    ) -> Person {
        let start = Span::start_of(document.file);
        if front.name.is_none() && document.unread.is_none() {
            to.missing(start, "name");
        }
        Person {
            name: front.name.clone().unwrap_or(Spanned { value: id.to_string(), span: start }),
            sort: front.sort.clone(),
            title: front.title.clone(),
            organisation: to.organisation(&front.organisation),
            email: front.email.clone(),
            phone: front.phone.clone(),
            visibility: Visibility::lower(document, front, to),
            internal: PersonField::lower(&front.internal, to),
            until: to.date(&front.until),
            prose: Prose::of(document),
            id,
        }
    }

    /// Takes a place among the people. Where two documents are of the same person, the first
    /// counts, but neither may show what the other does not.
    pub(super) fn join(self, people: &mut BTreeMap<PersonId, Person>) {
        let (visibility, internal) = (self.visibility, self.internal.clone());
        let kept = people.entry(self.id.clone()).or_insert(self);
        kept.visibility = kept.visibility.stricter(visibility);
        kept.internal.extend(internal);
    }
}
