//! Who came to a meeting, who did not, and who sat in for whom.

use super::lowering::Lowering;
use super::{PersonId, SeatId, Time};
use crate::source::schema::{
    ApologyFront, DeputyFront, MeetingFront, PresentFront, RecusedFront, written,
};
use crate::text::{Span, Spanned, slug};

/// Who came, and who did not.
#[derive(Clone, Debug, Default)]
pub struct Attendance {
    /// Who was there.
    pub present: Vec<Present>,
    /// Who sent an apology.
    pub apologies: Vec<Apology>,
    /// Who was absent without notice.
    pub absent: Vec<Spanned<PersonId>>,
    /// Who was disqualified at which item.
    pub recused: Vec<Recused>,
    /// Deputies that were called.
    pub deputies: Vec<Called>,
    /// Others who were there.
    pub guests: Vec<Spanned<Guest>>,
}

/// Somebody who was there and is no member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guest {
    /// A person.
    Person(PersonId),
    /// Someone of whom the portal has no document, in the author's words.
    Words(String),
}

impl Guest {
    fn lower(words: &str, to: &Lowering) -> Guest {
        to.someone(words).map_or_else(|| Guest::Words(words.to_owned()), Guest::Person)
    }
}

/// A person who was there.
#[derive(Clone, Debug)]
pub struct Present {
    /// The person.
    pub person: Spanned<PersonId>,
    /// The time of coming.
    pub from: Option<Spanned<Time>>,
    /// The time of leaving.
    pub until: Option<Spanned<Time>>,
    /// The seat, where the person holds several.
    pub seat: Option<Spanned<SeatId>>,
    /// The items the person was there for; all where none is stated.
    pub items: Vec<Spanned<String>>,
    /// The person for whom this one sat in.
    pub deputy_for: Option<Spanned<PersonId>>,
    /// The item that let the deputy vote.
    pub approved_at: Option<Spanned<String>>,
}

/// A person who sent an apology.
#[derive(Clone, Debug)]
pub struct Apology {
    /// The person.
    pub person: Spanned<PersonId>,
    /// Who came instead.
    pub deputy: Option<Spanned<PersonId>>,
    /// Whether it came on the day itself.
    pub on_the_day: bool,
    /// The item that let the deputy vote.
    pub approved_at: Option<Spanned<String>>,
}

/// A deputy who was called.
#[derive(Clone, Debug)]
pub struct Called {
    /// The deputy.
    pub person: Spanned<PersonId>,
    /// For whom.
    pub for_whom: Option<Spanned<PersonId>>,
    /// When, as written.
    pub called: Option<Spanned<String>>,
    /// Whether the deputy came.
    pub came: bool,
    /// The item that let the deputy vote.
    pub approved_at: Option<Spanned<String>>,
}

/// A person disqualified at an item.
#[derive(Clone, Debug)]
pub struct Recused {
    /// The person.
    pub person: Spanned<PersonId>,
    /// The item.
    pub item: Option<Spanned<String>>,
    /// Why.
    pub reason: Option<Spanned<String>>,
}

impl Attendance {
    pub(super) fn lower(front: &MeetingFront, to: &mut Lowering) -> Attendance {
        Attendance {
            present: front.present.iter().filter_map(|it| Present::lower(it, to)).collect(),
            apologies: front.apologies.iter().filter_map(|it| Apology::lower(it, to)).collect(),
            absent: to.people(&front.absent),
            recused: front.recused.iter().filter_map(|it| Recused::lower(it, to)).collect(),
            deputies: front.deputies.iter().filter_map(|it| Called::lower(it, to)).collect(),
            guests: front.guests.iter().map(|it| it.with(Guest::lower(&it.value, to))).collect(),
        }
    }
}

impl Present {
    fn lower(front: &PresentFront, to: &mut Lowering) -> Option<Present> {
        Some(Present {
            person: someone(&front.person, front.span, to)?,
            from: to.fit(&front.from),
            until: to.fit(&front.until),
            seat: front.seat.as_ref().map(|it| it.with(SeatId::new(&slug(&it.value)))),
            items: front.item.clone(),
            deputy_for: to.person(&front.deputy_for),
            approved_at: front.approved_at.clone(),
        })
    }
}

impl Apology {
    fn lower(front: &ApologyFront, to: &mut Lowering) -> Option<Apology> {
        Some(Apology {
            person: someone(&front.person, front.span, to)?,
            deputy: to.person(&front.deputy),
            on_the_day: to.says_yes(&front.on_the_day),
            approved_at: front.approved_at.clone(),
        })
    }
}

impl Called {
    fn lower(front: &DeputyFront, to: &mut Lowering) -> Option<Called> {
        Some(Called {
            person: someone(&front.person, front.span, to)?,
            for_whom: to.person(&front.r#for),
            called: front.called.clone(),
            came: to.says_yes(&front.came),
            approved_at: front.approved_at.clone(),
        })
    }
}

impl Recused {
    fn lower(front: &RecusedFront, to: &mut Lowering) -> Option<Recused> {
        let person = someone(&front.person, front.span, to)?;
        Some(Recused { person, item: front.item.clone(), reason: front.reason.clone() })
    }
}

/// The person a line is about; a line about nobody says nothing, and that is kept.
fn someone(
    person: &Option<written::Person>,
    line: Span,
    to: &mut Lowering,
) -> Option<Spanned<PersonId>> {
    if person.is_none() {
        to.missing(line, "person");
    }
    to.person(person)
}
