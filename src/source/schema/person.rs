//! A person: `people/ID.md`, the only place with a name and contact data.

use super::record::{Text, record};

record! {
    /// What is stated of a person.
    PersonFront {
        /// The name.
        name: Option<Text>,
        /// The name as it is sorted, where that differs.
        sort: Option<Text>,
        /// The position.
        title: Option<Text>,
        /// The organisation.
        organisation: Option<Text>,
        /// The address at work.
        email: Option<Text>,
        /// The number at work.
        phone: Option<Text>,
        /// `public`, `internal`, `name-only` or `anonymous`.
        visibility: Option<Text>,
        /// The last day in the position.
        until: Option<Text>,
    }
}
