//! The addresses of what goes across all bodies, and of files for machines.

use super::Route;
use crate::model::{BodyId, OrganisationId};
use chrono::NaiveDate;

impl Route {
    /// A page of what is to be done, from 1: all of it, or what an organisation answers for.
    pub fn actions(organisation: Option<&OrganisationId>, page: usize) -> Route {
        Route::paged(&under("opgaver", organisation.map_or("", |it| it.as_str())), page)
    }

    /// What the mandate of a body asks in a year, and what was done.
    pub fn practice(id: &BodyId, year: i32) -> Route {
        Route::folder(&format!("grupper/{id}/praksis/{year}"))
    }

    /// A page of the ledger of a year over all bodies, from 1; all of it, or what a word of
    /// [`Route::LEDGER_FACETS`] leaves.
    pub fn ledger(year: i32, facet: &str, page: usize) -> Route {
        Route::paged(&under(&format!("praksis/{year}"), facet), page)
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
        Route::paged(&under("sekretariat", part), page)
    }

    /// A page of what is missing for the secretariats to prove, from 1.
    pub fn secretariat_missing(part: &str, page: usize) -> Route {
        Route::paged(&format!("{}/mangler", under("sekretariat", part)), page)
    }

    /// A page of the places that must be appointed anew when a period ends, from 1.
    pub fn election(end: NaiveDate, page: usize) -> Route {
        Route::paged(&format!("sekretariat/valg-{end}"), page)
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
        Route::paged(&format!("nyt/{year}"), page)
    }

    /// What is new, for readers of news.
    pub fn news_feed() -> Route {
        Route("nyt.atom".to_owned())
    }

    /// What is new in a body, for readers of news.
    pub fn news_feed_of(id: &BodyId) -> Route {
        Route(format!("grupper/{id}/nyt.atom"))
    }

    /// The days whose portal is kept.
    pub fn days() -> Route {
        Route::folder("dage")
    }

    /// This address in the portal of a day that is kept.
    pub fn on(&self, day: NaiveDate) -> Route {
        Route(format!("dage/{day}/{}", self.0))
    }
}

/// A path with a part of it, where one is named.
fn under(path: &str, part: &str) -> String {
    if part.is_empty() { path.to_owned() } else { format!("{path}/{part}") }
}
