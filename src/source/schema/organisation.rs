//! A party: `organisations/ID.md`, a municipality, region, hospital, practice or association.

use super::record::{Text, record};

record! {
    /// What is stated of an organisation.
    OrganisationFront {
        /// Its name.
        name: Option<Text>,
        /// Its short name.
        short: Option<Text>,
        /// `municipality`, `region`, `hospital`, `practice`, `association`.
        kind: Option<Text>,
        /// The party it belongs to: `kommune`, `region`, `almen-praksis`, …
        party: Option<Text>,
        /// Other and former names.
        aliases: Vec<AliasFront>,
        /// Public registers' numbers.
        identifiers: Option<IdentifiersFront>,
        /// When it begins.
        from: Option<Text>,
        /// When it ends.
        until: Option<Text>,
        /// What takes its place.
        successor: Vec<Text>,
    }
}

record! {
    /// Another name, perhaps for a time.
    AliasFront or name {
        /// The name.
        name: Option<Text>,
        /// The first day it was used.
        from: Option<Text>,
        /// The last day it was used.
        until: Option<Text>,
    }
}

record! {
    /// Public registers' numbers.
    IdentifiersFront {
        /// The number in the central business register.
        cvr: Option<Text>,
        /// The municipality's number.
        kommunekode: Option<Text>,
    }
}
