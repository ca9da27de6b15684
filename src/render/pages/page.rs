//! A free page.

use super::Kind;
use crate::model::Page;
use crate::render::prose::plain;
use crate::render::view::{Head, Trouble};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let pages = portal.record.model.pages.values();
    pages.map(|it| Output::page(Route::page(&it.id), "page.html", &view(portal, it))).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    troubles: Vec<Trouble>,
    /// The text, as HTML.
    prose: String,
}

fn view(portal: &Portal<'_>, page: &Page) -> View {
    let file = page.prose.span.file;
    let head = portal.head_of(&page.title.value, "pages", Vec::new(), file);
    let description = page.description.as_ref().map(|it| plain(&it.value));
    View {
        head: Head { description, ..head },
        troubles: portal.trouble(file),
        prose: portal.html(&page.prose, &Route::page(&page.id)),
    }
}
