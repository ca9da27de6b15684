//! Every address there is.

mod decisions;
mod overviews;

use crate::model::{
    BodyId, ClusterId, DecisionId, MeetingId, Model, OrganisationId, PageId, PersonId,
};
use crate::source::Kind;
use crate::text::slug;

use serde::Serialize;

/// Where on the portal a thing is found: a path from its root, in lasting ASCII words.
///
/// The path names its file, `grupper/raad/index.html`, so that the portal also opens from a disk;
/// on a server `/grupper/raad/` is the same address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Route(String);

impl Route {
    fn folder(path: &str) -> Route {
        Route(format!("{path}/index.html"))
    }

    /// A page, from 1, of a list that begins in a folder.
    fn paged(folder: &str, page: usize) -> Route {
        match page {
            0 | 1 => Route::folder(folder),
            page => Route::folder(&format!("{folder}/side-{page}")),
        }
    }

    /// The front page.
    pub fn home() -> Route {
        Route("index.html".to_owned())
    }

    /// The page for addresses that lead nowhere.
    pub fn not_found() -> Route {
        Route("404.html".to_owned())
    }

    /// All bodies.
    pub fn bodies() -> Route {
        Route::folder("grupper")
    }

    /// A body.
    pub fn body(id: &BodyId) -> Route {
        Route::folder(&format!("grupper/{id}"))
    }

    /// The mandate of a body: the one in force, or an earlier version.
    pub fn mandate(id: &BodyId, version: Option<&str>) -> Route {
        match version {
            Some(version) => Route::folder(&format!("grupper/{id}/kommissorium/{version}")),
            None => Route::folder(&format!("grupper/{id}/kommissorium")),
        }
    }

    /// The meetings that lie ahead.
    pub fn meetings() -> Route {
        Route::folder("moeder")
    }

    /// The meetings of a year.
    pub fn year(year: i32) -> Route {
        Route::folder(&format!("moeder/{year}"))
    }

    /// A meeting, from its agenda to its minutes.
    pub fn meeting(id: &MeetingId) -> Route {
        Route::folder(&format!("grupper/{}/moeder/{}", id.body, id.name))
    }

    /// What the chair is to know before a meeting.
    pub fn brief(id: &MeetingId) -> Route {
        Route::folder(&format!("grupper/{}/moeder/{}/formand", id.body, id.name))
    }

    /// A body for those who are new in it.
    pub fn newcomer(id: &BodyId) -> Route {
        Route::folder(&format!("grupper/{id}/ny"))
    }

    /// A decision.
    pub fn decision(id: &DecisionId) -> Route {
        Route::folder(&format!("beslutninger/{}/{}/{}", id.meeting.body, id.meeting.name, id.item))
    }

    /// All people.
    pub fn people() -> Route {
        Route::folder("personer")
    }

    /// A person.
    pub fn person(id: &PersonId) -> Route {
        Route::folder(&format!("personer/{id}"))
    }

    /// All organisations.
    pub fn organisations() -> Route {
        Route::folder("organisationer")
    }

    /// An organisation.
    pub fn organisation(id: &OrganisationId) -> Route {
        Route::folder(&format!("organisationer/{id}"))
    }

    /// A cluster.
    pub fn cluster(id: &ClusterId) -> Route {
        Route::folder(&format!("klynger/{id}"))
    }

    /// A free page.
    pub fn page(id: &PageId) -> Route {
        Route::folder(&format!("sider/{id}"))
    }

    /// Everything that was found.
    pub fn findings() -> Route {
        Route::folder("afvigelser")
    }

    /// All rules.
    pub fn rules() -> Route {
        Route::folder("regler")
    }

    /// A rule.
    pub fn rule(name: &str) -> Route {
        Route::folder(&format!("regler/{name}"))
    }

    /// A file of the theme, named by its content.
    pub fn asset(name: &str) -> Route {
        Route(format!("assets/{name}"))
    }

    /// An attachment, at the address of its path.
    pub fn attachment(path: &str) -> Route {
        let parts: Vec<String> = path
            .split('/')
            .map(|part| match part.rsplit_once('.') {
                Some((stem, kind)) => format!("{}.{}", slug(stem), slug(kind)),
                None => slug(part),
            })
            .collect();
        Route(format!("filer/{}", parts.join("/")))
    }

    /// The address of a document of the source, by its path.
    pub fn document(path: &str, model: &Model) -> Option<Route> {
        let body = |id: &str| model.bodies.get_key_value(id).map(|it| it.0);
        Some(match Kind::of(path) {
            Kind::Site => Route::home(),
            Kind::Periods | Kind::Misplaced => return None,
            Kind::Organisation(id) => {
                Route::organisation(model.organisations.get_key_value(id.as_str())?.0)
            }
            Kind::Cluster(id) => Route::cluster(model.clusters.get_key_value(id.as_str())?.0),
            Kind::Person(id) => Route::person(model.people.get_key_value(id.as_str())?.0),
            Kind::Page(id) => Route::page(model.pages.get_key_value(id.as_str())?.0),
            Kind::Mandate { body: id, version } => Route::mandate(body(&id)?, version.as_deref()),
            Kind::Members(id) => Route::body(body(&id)?),
            Kind::Meeting { body: id, name } => {
                let body = &model.bodies[body(&id)?];
                Route::meeting(&body.meetings.iter().find(|it| *it.id.name == *name)?.id)
            }
        })
    }

    /// What leads from this page to the root: `../../`.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The path from the root.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path from the root with a place on the page.
    pub fn at(&self, anchor: &str) -> String {
        format!("{}#{anchor}", self.0)
    }
}
