//! What a body decides itself, what it recommends to others, and what it may not.

use super::Portal;
use super::view::Link;
use crate::model::{Body, Mandate};
use crate::text::{Spanned, capitalised};
use serde::Serialize;

/// One of the three columns: what it decides, what it recommends, what it may not.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Power {
    /// What the column is of.
    pub(super) title: String,
    class: &'static str,
    icon: &'static str,
    /// What stands in it.
    pub(super) items: Vec<PowerItem>,
    /// What is said where nothing is.
    none: String,
}

/// Something that a body may, recommends or may not.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PowerItem {
    /// What.
    pub(super) text: String,
    to: Option<Link>,
    clause: Option<Link>,
}

impl Portal<'_> {
    /// The three columns; none where the mandate could not be read.
    pub(super) fn powers(&self, body: &Body, mandate: &Mandate) -> Vec<Power> {
        if mandate.hollow {
            return Vec::new();
        }
        let powers = &mandate.powers;
        let plain = |it: &Spanned<String>| PowerItem {
            text: capitalised(&it.value),
            to: None,
            clause: None,
        };
        let recommends = powers.recommends.iter().map(|it| PowerItem {
            text: capitalised(it.what.as_ref().map_or("", |it| it.value.as_str())),
            to: it.to.as_ref().map(|it| self.actor_link(&it.value)),
            clause: it.clause.as_ref().map(|it| self.clause(body, mandate, &it.value)),
        });
        let column = |key: &str, class, icon, items| Power {
            title: self.words().say(&format!("body-{key}")),
            class,
            icon,
            items,
            none: self.words().say(&format!("body-{key}-none")),
        };
        vec![
            column("decides", "is-ok", "check", powers.decides.iter().map(plain).collect()),
            column("recommends", "is-info", "arrow", recommends.collect()),
            column("may-not", "is-bad", "x", powers.may_not.iter().map(plain).collect()),
        ]
    }
}
