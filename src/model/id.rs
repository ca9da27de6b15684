//! The names by which things are known, each of a type of its own.

use crate::text::Language;
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id, in the lower-case ASCII form that paths and addresses use.
            pub(super) fn new(id: &str) -> $name {
                $name(Arc::from(id))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

ids! {
    /// A body: the folder under `bodies/`.
    BodyId,
    /// A person: the file under `people/`.
    PersonId,
    /// An organisation: the file under `organisations/`.
    OrganisationId,
    /// A cluster: the file under `clusters/`.
    ClusterId,
    /// A party, such as `kommune` or `region`.
    PartyId,
    /// A seat within a body.
    SeatId,
    /// A duty within a body.
    DutyId,
    /// A free page: the file under `pages/`.
    PageId,
}

/// A meeting: its body, and the name of its file, which begins with the day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeetingId {
    /// The body that meets.
    pub body: BodyId,
    /// `2026-03-03`, or `2026-03-03-seminar` for a second one that day.
    pub name: Arc<str>,
}

/// An item of a meeting, and the decision taken under it: `BODY/DATE/ITEM`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionId {
    /// The meeting.
    pub meeting: MeetingId,
    /// The item's anchor in the minutes.
    pub item: Arc<str>,
}

impl BodyId {
    /// What stands in the place of a body that an edition does not show. No folder is called so,
    /// and whoever shows it as it is says what is so.
    pub(crate) fn unshown(language: Language) -> BodyId {
        BodyId::new(match language {
            Language::Danish => "en gruppe, der ikke vises",
            Language::English => "a body that is not shown",
        })
    }
}

impl MeetingId {
    pub(super) fn new(body: &BodyId, name: &str) -> MeetingId {
        MeetingId { body: body.clone(), name: Arc::from(name) }
    }
}

impl DecisionId {
    /// The id of an item, which is also that of the first decision under it.
    pub fn of_item(meeting: &MeetingId, item: &str) -> DecisionId {
        DecisionId::new(meeting, item)
    }

    pub(super) fn new(meeting: &MeetingId, item: &str) -> DecisionId {
        DecisionId { meeting: meeting.clone(), item: Arc::from(item) }
    }

    /// Reads `BODY/DATE/ITEM`, `DATE/ITEM` or `DATE#ITEM`; the short forms are of the body at hand.
    pub(super) fn parse(text: &str, at_hand: &BodyId) -> Option<DecisionId> {
        let parts: Vec<&str> = text.split(['/', '#']).map(str::trim).collect();
        let (body, date, item) = match parts.as_slice() {
            [body, date, item] => (BodyId::new(body), date, item),
            [date, item] => (at_hand.clone(), date, item),
            _ => return None,
        };
        let filled = !body.as_str().is_empty() && !item.is_empty() && !date.is_empty();
        filled.then(|| DecisionId::new(&MeetingId::new(&body, date), item))
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.body, self.name)
    }
}

impl fmt::Display for DecisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.meeting, self.item)
    }
}
