//! A cooperation that is no body: `clusters/ID.md`.

use super::record::{Text, record};

record! {
    /// What is stated of a cluster.
    ClusterFront {
        /// Its name.
        name: Option<Text>,
        /// Other names.
        aliases: Vec<Text>,
        /// Its organisations.
        organisations: Vec<Text>,
        /// The law or agreement it rests on.
        legal_basis: Vec<LegalBasisFront>,
        /// When it begins.
        from: Option<Text>,
        /// When it ends.
        until: Option<Text>,
        /// What takes its place.
        successor: Vec<Text>,
    }
}

record! {
    /// A law or agreement that something rests on.
    LegalBasisFront or name {
        /// Its name.
        name: Option<Text>,
        /// Where in it.
        clause: Option<Text>,
        /// The first day it holds.
        from: Option<Text>,
        /// The last day it holds.
        until: Option<Text>,
    }
}
