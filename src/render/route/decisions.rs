//! The addresses of the register of decisions.

use super::Route;
use crate::derive::{Facet, Status};
use crate::model::ItemKind;

impl Route {
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
}
