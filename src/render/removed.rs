//! What was removed from the portal: which of it is gone indeed, and where it stood.

use super::{Portal, Route};
use crate::model::{Removed, RemovedThing};

impl Portal<'_> {
    /// What was removed and has no page after all.
    pub(super) fn removed(&self) -> impl Iterator<Item = &Removed> {
        self.record.model.site.removed.iter().filter(|it| !is_there(self, &it.what))
    }
}

impl Route {
    /// The addresses it had.
    pub(super) fn removed(what: &RemovedThing) -> Vec<Route> {
        match what {
            RemovedThing::Body(id) => vec![Route::body(id), Route::mandate(id, None)],
            RemovedThing::Version(id, version) => vec![Route::mandate(id, Some(version))],
            RemovedThing::Meeting(id) => vec![Route::meeting(id)],
            RemovedThing::Decision(id) => vec![Route::decision(id)],
            RemovedThing::Organisation(id) => vec![Route::organisation(id)],
            RemovedThing::Cluster(id) => vec![Route::cluster(id)],
            RemovedThing::Page(id) => vec![Route::page(id)],
        }
    }
}

/// Whether the edition has a page of it after all.
fn is_there(portal: &Portal<'_>, what: &RemovedThing) -> bool {
    let model = &portal.record.model;
    match what {
        RemovedThing::Body(id) => model.bodies.contains_key(id),
        RemovedThing::Version(id, version) => model.bodies.get(id).is_some_and(|it| {
            it.versions().any(|it| it.version.as_deref() == Some(version.as_str()))
        }),
        RemovedThing::Meeting(id) => {
            let body = model.bodies.get(&id.body);
            body.is_some_and(|it| it.meetings.iter().any(|it| it.id == *id))
        }
        RemovedThing::Decision(id) => portal.record.register.get(id).is_some(),
        RemovedThing::Organisation(id) => model.organisations.contains_key(id),
        RemovedThing::Cluster(id) => model.clusters.contains_key(id),
        RemovedThing::Page(id) => model.pages.contains_key(id),
    }
}
