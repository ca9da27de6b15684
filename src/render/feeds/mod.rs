//! What machines read of the portal, one file each.

mod data;
mod ledger;
mod popolo;

use super::{Output, Portal};

/// A kind of file for machines: every file of it, made of the portal.
pub(super) struct Feed {
    pub(super) make: fn(&Portal<'_>) -> Vec<Output>,
}

/// Every kind of file for machines.
pub(super) static ALL: &[Feed] = &[data::FEED, ledger::FEED];
