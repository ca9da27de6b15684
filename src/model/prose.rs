//! The prose of a document: where it stands, and what can be pointed at in it.

use crate::source::{Document, Kind, Outline};
use crate::text::Span;
use std::sync::Arc;

/// A prose text.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The path of the document.
    pub path: Arc<str>,
    /// The text's place in its file.
    pub span: Span,
    /// Headings, clauses, links and marks.
    pub outline: Arc<Outline>,
}

impl Prose {
    pub(super) fn of(document: &Document) -> Prose {
        let mut outline = document.outline.clone();
        // Only a mandate's numbered points are clauses; elsewhere they are lists.
        if !matches!(document.kind, Kind::Mandate { .. }) {
            outline.clauses.clear();
        }
        let path = Arc::from(document.path.as_str());
        Prose { path, span: document.prose, outline: Arc::new(outline) }
    }
}
