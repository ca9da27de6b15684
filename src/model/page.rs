//! A free page.

use super::lowering::Lowering;
use super::{Audience, PageId, Prose};
use crate::source::Document;
use crate::source::schema::PageFront;
use crate::text::{Span, Spanned};

/// A free page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The id.
    pub id: PageId,
    /// The title; the first heading, or else the id, where none is stated.
    pub title: Spanned<String>,
    /// Its place among the pages, lowest first.
    pub order: Option<Spanned<u32>>,
    /// What it is about, in a sentence.
    pub description: Option<Spanned<String>>,
    /// Who may read it.
    pub audience: Audience,
    /// The text.
    pub prose: Prose,
}

impl Page {
    pub(super) fn lower(
        document: &Document,
        front: &PageFront,
        id: PageId,
        to: &mut Lowering,
    ) -> Page {
        let heading = document.outline.headings.first();
        let heading = heading.map(|it| Spanned { value: it.text.clone(), span: it.span });
        let start = Span::start_of(document.file);
        let title = front.title.clone().or(heading);
        Page {
            title: title.unwrap_or(Spanned { value: id.to_string(), span: start }),
            order: to.fit(&front.order),
            description: front.description.clone(),
            audience: Audience::lower(&front.audience, document, to),
            prose: Prose::of(document),
            id,
        }
    }
}
