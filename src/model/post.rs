//! A person's post: where the person works, and until when.
//!
//! Seats are counted by it, also those of people whose document an edition does not show: a place
//! that somebody holds is no vacancy, whoever it is.

use super::{Model, OrganisationId, PartialDate, Person, PersonId};
use crate::text::Spanned;
use chrono::NaiveDate;

/// What is still counted on of a person whom an edition does not show.
#[derive(Clone, Debug)]
pub(super) struct Post {
    organisation: Option<Spanned<OrganisationId>>,
    until: Option<Spanned<PartialDate>>,
}

impl Post {
    pub(super) fn of(person: &Person) -> Post {
        Post { organisation: person.organisation.clone(), until: person.until.clone() }
    }
}

impl Model {
    /// The organisation that a person works for, where that is known. Of a person whom the
    /// edition does not show it is there to count by, and is not shown.
    pub fn employer_of(&self, person: &PersonId) -> Option<&Spanned<OrganisationId>> {
        let shown = self.people.get(person).map(|it| &it.organisation);
        shown.or_else(|| self.posts.get(person).map(|it| &it.organisation))?.as_ref()
    }

    /// Whether a person has left the position; not so where nothing is known.
    pub fn has_left(&self, person: &PersonId, day: NaiveDate) -> bool {
        let shown = self.people.get(person).map(|it| &it.until);
        let until = shown.or_else(|| self.posts.get(person).map(|it| &it.until));
        until.and_then(Option::as_ref).is_some_and(|it| it.value.last_day() < day)
    }
}
