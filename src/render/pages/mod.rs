//! The kinds of page, one file each.

mod page;

use super::{Output, Portal};

/// A kind of page: every page of it, made of the portal.
pub(super) struct Kind {
    pub(super) make: fn(&Portal<'_>) -> Vec<Output>,
}

pub(super) static ALL: &[Kind] = &[page::KIND];
