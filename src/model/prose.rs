//! The prose of a document: where it stands, and what can be pointed at in it.

use crate::source::{Document, Heading, Kind, Outline};
use crate::text::{Span, slug};
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

    /// Where a clause stands, by its label or by the heading over it; nothing where the text has
    /// no such place.
    pub fn place_of(&self, label: &str) -> Option<Span> {
        let clause = self.outline.clause(label).map(|it| it.span);
        clause.or_else(|| self.section(label))
    }

    /// A heading and what stands under it, to the next of its own or a higher level.
    fn section(&self, title: &str) -> Option<Span> {
        let headings = &self.outline.headings;
        let named = |it: &Heading| it.text == title || slug(&it.text) == slug(title);
        let at = headings.iter().position(named)?;
        let (level, start) = (headings[at].level, headings[at].span.start);
        let next = headings[at + 1..].iter().find(|it| it.level <= level);
        let end = next.map_or(self.span.end, |it| it.span.start);
        Some(Span { start, end, ..self.span })
    }
}
