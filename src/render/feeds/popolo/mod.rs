//! The portal in the words of Popolo, a data standard for public bodies: who sits where, for whom
//! and from when until when; what has met, and what was decided.
//!
//! An id begins with what it is of, since bodies, organisations and parties are all organisations
//! there. Keys that have nothing to say are left out.

mod acts;
mod groups;
mod seats;

use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// Everything, in the collections of Popolo.
#[derive(Serialize, JsonSchema)]
pub(super) struct Document {
    /// The people whom the edition names.
    persons: Vec<groups::PersonData>,
    /// Bodies, organisations, clusters and parties.
    organizations: Vec<groups::OrganizationData>,
    /// One for each place at a table.
    posts: Vec<seats::PostData>,
    /// Who sits and sat in which place, who leads and led, who serves and served.
    memberships: Vec<seats::MembershipData>,
    /// The meetings.
    events: Vec<acts::EventData>,
    /// The decisions.
    motions: Vec<acts::MotionData>,
}

/// A page of the portal.
#[derive(Serialize, JsonSchema)]
struct LinkData {
    /// Its address.
    url: String,
}

/// The document, and how many things it holds in all its collections.
pub(super) fn written(portal: &Portal<'_>) -> (String, usize) {
    let it = Document {
        persons: groups::persons(portal),
        organizations: groups::organizations(portal),
        posts: seats::posts(portal),
        memberships: seats::memberships(portal),
        events: acts::events(portal),
        motions: acts::motions(portal),
    };
    let text = serde_json::to_string_pretty(&it).expect("texts and numbers become JSON");
    let of_people = it.persons.len() + it.organizations.len();
    let of_seats = it.posts.len() + it.memberships.len();
    (text + "\n", of_people + of_seats + it.events.len() + it.motions.len())
}

/// The address of a page; none where the portal does not say where it is published.
fn links(portal: &Portal<'_>, route: &Route) -> Vec<LinkData> {
    portal.address(route.as_str()).into_iter().map(|url| LinkData { url }).collect()
}
