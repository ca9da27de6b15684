//! The portal in the words of Popolo, a data standard for public bodies: who sits where, for whom
//! and from when until when; what has met, and what was decided.
//!
//! An id begins with what it is of, since bodies, organisations and parties are all organisations
//! there. Keys that have nothing to say are left out.

mod acts;
mod groups;
mod seats;

use super::Feed;
use crate::render::{Output, Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) const FEED: Feed = Feed { make };

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

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let document = Document {
        persons: groups::persons(portal),
        organizations: groups::organizations(portal),
        posts: seats::posts(portal),
        memberships: seats::memberships(portal),
        events: acts::events(portal),
        motions: acts::motions(portal),
    };
    let text = serde_json::to_string_pretty(&document).expect("texts and numbers become JSON");
    vec![Output::text(Route::data("popolo.json"), text + "\n")]
}

/// The address of a page; none where the portal does not say where it is published.
fn links(portal: &Portal<'_>, route: &Route) -> Vec<LinkData> {
    portal.address(route.as_str()).into_iter().map(|url| LinkData { url }).collect()
}
