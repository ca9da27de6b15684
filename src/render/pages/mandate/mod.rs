//! The mandate page, to come.

use super::Kind;

pub(super) const KIND: Kind = Kind { make: |_| Vec::new() };
