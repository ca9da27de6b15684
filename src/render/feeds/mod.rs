//! What machines read of the portal, one file each.

mod ledger;
mod news;

use super::{Output, Portal};

/// A kind of file for machines: every file of it, made of the portal.
pub(super) struct Feed {
    pub(super) make: fn(&Portal<'_>) -> Vec<Output>,
}

/// Every kind of file for machines.
pub(super) static ALL: &[Feed] = &[ledger::FEED, news::FEED];
