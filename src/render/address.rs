//! Where a link of the prose leads.

use super::Route;
use crate::model::{Model, Target};
use crate::text::slug;

/// A link of the prose at `from`, made an address: relative to the root within the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A page or file of the portal.
    Within(String),
    /// A page elsewhere.
    Elsewhere(String),
    /// Nowhere.
    Nowhere,
}

impl Address {
    pub(super) fn of(link: &str, from: &str, model: &Model, attachments: &[&str]) -> Address {
        match Target::of(link, from) {
            Target::Elsewhere => Address::Elsewhere(link.to_owned()),
            Target::Refused(_) => Address::Nowhere,
            Target::File { path, .. } if attachments.binary_search(&path.as_str()).is_ok() => {
                Address::Within(Route::attachment(&path).as_str().to_owned())
            }
            Target::File { path, anchor } => match (Route::document(&path, model), anchor) {
                (Some(route), Some(anchor)) => Address::Within(route.at(&slug(anchor))),
                (Some(route), None) => Address::Within(route.as_str().to_owned()),
                (None, _) => Address::Nowhere,
            },
        }
    }
}
