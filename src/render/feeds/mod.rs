//! What machines read of the portal, one file each.

mod data;
mod decisions;
mod ledger;
mod news;
mod popolo;
mod table;

use super::{Output, Portal};

/// A kind of file for machines: every file of it, made of the portal.
pub(super) struct Feed {
    pub(super) make: fn(&Portal<'_>) -> Vec<Output>,
}

/// Every kind of file for machines.
pub(super) static ALL: &[Feed] = &[data::FEED, decisions::FEED, ledger::FEED, news::FEED];
