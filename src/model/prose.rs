//! The prose of a document: where it stands, and what can be pointed at in it.

use crate::source::{Document, Outline};
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
        Prose {
            path: Arc::from(document.path.as_str()),
            span: document.prose,
            outline: Arc::new(document.outline.clone()),
        }
    }
}
