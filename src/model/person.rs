//! A person: the only place with a name and contact data.

use super::lowering::Lowering;
use super::{OrganisationId, PartialDate, PersonId, Prose, Visibility};
use crate::source::Document;
use crate::source::schema::PersonFront;
use crate::text::{Span, Spanned};

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
            // A person of whom nothing could be read is shown to nobody but by id.
            visibility: match (to.fit(&front.visibility), &document.unread) {
                (Some(stated), None) => stated.value,
                (None, None) => Visibility::Public,
                (_, Some(_)) => Visibility::NameOnly,
            },
            until: to.date(&front.until),
            prose: Prose::of(document),
            id,
        }
    }
}
