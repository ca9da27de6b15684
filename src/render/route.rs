//! Every address there is.

use crate::derive::{Facet, Status};
use crate::model::{
    BodyId, ClusterId, DecisionId, ItemKind, MeetingId, Model, OrganisationId, PageId, PersonId,
};
use crate::source::Kind;
use crate::text::slug;
use chrono::NaiveDate;
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

    /// The first page of the register of decisions.
    pub fn register() -> Route {
        Route::decisions(&Facet::All, 1)
    }

    /// A page, from 1, of the decisions of a facet.
    pub fn decisions(facet: &Facet, page: usize) -> Route {
        let folder = match facet {
            Facet::All => "beslutninger".to_owned(),
            Facet::Status(status) => {
                format!("beslutninger/status/{}", Route::word_of_status(*status))
            }
            Facet::Body(body) => format!("beslutninger/gruppe/{body}"),
            Facet::BodyInYear(body, year) => format!("beslutninger/gruppe/{body}/{year}"),
            Facet::Kind(kind) => format!("beslutninger/type/{}", Route::word_of_kind(*kind)),
            Facet::Year(year) => format!("beslutninger/aar/{year}"),
        };
        Route::paged(&folder, page)
    }

    /// A page, from 1, of the bodies that took decisions.
    pub fn decision_makers(page: usize) -> Route {
        Route::paged("beslutninger/grupper", page)
    }

    /// The word for a status in addresses.
    pub fn word_of_status(status: Status) -> &'static str {
        match status {
            Status::Overdue => "overskredet",
            Status::Awaiting => "afventer-svar",
            Status::Pending => "foelges-op",
            Status::Adopted => "vedtaget",
            Status::Done => "gennemfoert",
            Status::Replaced => "erstattet",
            Status::Dropped => "bortfaldet",
        }
    }

    /// The word for a kind of item in addresses.
    pub fn word_of_kind(kind: Option<ItemKind>) -> &'static str {
        match kind {
            Some(ItemKind::Decision) => "beslutning",
            Some(ItemKind::Discussion) => "droeftelse",
            Some(ItemKind::Information) => "orientering",
            Some(ItemKind::Consent) => "samtykke",
            None => "ikke-angivet",
        }
    }

    /// Every decision as a file of this kind: `csv` or `json`.
    pub fn decisions_file(kind: &str) -> Route {
        Route(format!("data/beslutninger.{kind}"))
    }

    /// What the register needs of every decision when it is narrowed in the browser.
    pub fn decisions_list() -> Route {
        Route("beslutninger/liste.json".to_owned())
    }

    /// A decision.
    pub fn decision(id: &DecisionId) -> Route {
        Route::folder(&format!("beslutninger/{}/{}/{}", id.meeting.body, id.meeting.name, id.item))
    }

    /// A page of what is to be done, from 1: all of it, or what an organisation answers for.
    pub fn actions(organisation: Option<&OrganisationId>, page: usize) -> Route {
        let facet = organisation.map_or_else(String::new, |it| format!("/{it}"));
        match page {
            0 | 1 => Route::folder(&format!("opgaver{facet}")),
            page => Route::folder(&format!("opgaver{facet}/side-{page}")),
        }
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

    /// What the mandate of a body asks in a year, and what was done.
    pub fn practice(id: &BodyId, year: i32) -> Route {
        Route::folder(&format!("grupper/{id}/praksis/{year}"))
    }

    /// A page of the ledger of a year over all bodies, from 1; all of it, or what a word of
    /// [`Route::LEDGER_FACETS`] leaves.
    pub fn ledger(year: i32, facet: &str, page: usize) -> Route {
        let facet = if facet.is_empty() { String::new() } else { format!("/{facet}") };
        Route::paged(&format!("praksis/{year}{facet}"), page)
    }

    /// The parts of the ledger that have pages of their own: all of it, what departs, and what
    /// cannot be decided.
    pub const LEDGER_FACETS: [&str; 3] = ["", "afvigelser", "uoplyst"];

    /// The rows of the ledger of a year as a file of this kind.
    pub fn ledger_file(year: i32, kind: &str) -> Route {
        Route(format!("data/praksis-{year}.{kind}"))
    }

    /// A page of what lies ahead of the secretariats, from 1: of all bodies, or of a part of them.
    pub fn secretariat(part: &str, page: usize) -> Route {
        Route::folder(&paged(&under("sekretariat", part), page))
    }

    /// A page of what is missing for the secretariats to prove, from 1.
    pub fn secretariat_missing(part: &str, page: usize) -> Route {
        Route::folder(&paged(&format!("{}/mangler", under("sekretariat", part)), page))
    }

    /// A page of the places that must be appointed anew when a period ends, from 1.
    pub fn election(end: NaiveDate, page: usize) -> Route {
        Route::folder(&paged(&format!("sekretariat/valg-{end}"), page))
    }

    /// A file of data, or the page on all of them.
    pub fn data(name: &str) -> Route {
        Route(format!("data/{name}"))
    }

    /// What is new.
    pub fn news() -> Route {
        Route::folder("nyt")
    }

    /// A page of what was new in a year, from 1.
    pub fn news_of(year: i32, page: usize) -> Route {
        match page {
            0 | 1 => Route::folder(&format!("nyt/{year}")),
            page => Route::folder(&format!("nyt/{year}/side-{page}")),
        }
    }

    /// What is new, for readers of news.
    pub fn news_feed() -> Route {
        Route("nyt.atom".to_owned())
    }

    /// What is new in a body, for readers of news.
    pub fn news_feed_of(id: &BodyId) -> Route {
        Route(format!("grupper/{id}/nyt.atom"))
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

    /// The days whose portal is kept.
    pub fn days() -> Route {
        Route::folder("dage")
    }

    /// This address in the portal of a day that is kept.
    pub fn on(&self, day: NaiveDate) -> Route {
        Route(format!("dage/{day}/{}", self.0))
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

/// A path with a part of it, where one is named.
fn under(path: &str, part: &str) -> String {
    if part.is_empty() { path.to_owned() } else { format!("{path}/{part}") }
}

/// The path of a page of a list, from 1.
fn paged(path: &str, page: usize) -> String {
    if page > 1 { format!("{path}/side-{page}") } else { path.to_owned() }
}
