//! The kinds of page, one file each.

mod actions;
mod bodies;
mod body;
mod brief;
mod cluster;
mod days;
mod decision;
mod findings;
mod gone;
mod home;
mod ledger;
mod mandate;
mod meeting;
mod meetings;
mod newcomer;
mod news;
mod not_found;
mod organisation;
mod organisations;
mod page;
mod people;
mod person;
mod practice;
mod register;
mod rule;
mod rules;
mod secretariat;

use super::{Output, Portal};

/// A kind of page: every page of it, made of the portal.
pub(super) struct Kind {
    pub(super) make: fn(&Portal<'_>) -> Vec<Output>,
}

/// Every kind of page, from the front page inwards.
pub(super) static ALL: &[Kind] = &[
    home::KIND,
    bodies::KIND,
    body::KIND,
    newcomer::KIND,
    mandate::KIND,
    practice::KIND,
    meetings::KIND,
    meeting::KIND,
    brief::KIND,
    register::KIND,
    decision::KIND,
    actions::KIND,
    gone::KIND,
    people::KIND,
    person::KIND,
    organisations::KIND,
    organisation::KIND,
    cluster::KIND,
    page::KIND,
    news::KIND,
    ledger::KIND,
    days::KIND,
    secretariat::KIND,
    findings::KIND,
    rules::KIND,
    rule::KIND,
    not_found::KIND,
];
