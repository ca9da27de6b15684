//! One document parsed, and all of them.

use super::front::split;
use super::schema::{Front, Yaml};
use super::{Fault, Flaw, Kind, Notice, Outline, Seen, SourceFile, Tree, Unread, Unreadable};
use crate::text::{FileId, Span};
use rayon::prelude::*;

/// A document: its kind, its front matter and the outline of its prose.
///
/// A document whose front matter cannot be read is still a document, in which nothing is stated.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// The path under the root.
    pub path: String,
    /// What kind of document its path makes it.
    pub kind: Kind,
    /// The front matter.
    pub(crate) front: Front,
    /// The prose, as a place in the file.
    pub prose: Span,
    /// The prose's headings, clauses, links and marks.
    pub outline: Outline,
    /// Why the document, or its front matter, could not be read.
    pub unread: Option<Unread>,
    /// The parts that could not be used.
    pub faults: Vec<Fault>,
    /// What was noticed in the raw text.
    pub notices: Vec<Notice>,
}

/// Every document of a portal, in path order, with the text they point into.
#[derive(Clone, Debug)]
pub struct Corpus<'t> {
    /// The documents.
    pub documents: Vec<Document>,
    /// The files they were read from.
    pub tree: &'t Tree,
}

/// Parses every document, each by itself.
pub fn parse(tree: &Tree) -> Corpus<'_> {
    let files: Vec<(FileId, &SourceFile)> = tree.files().collect();
    let documents = files.par_iter().map(|(id, file)| Document::of(*id, file)).collect();
    Corpus { documents, tree }
}

impl Document {
    fn of(file: FileId, source: &SourceFile) -> Document {
        let kind = Kind::of(&source.path);
        let mut faults = Vec::new();
        let halves = if source.path.ends_with(".yaml") {
            let all = 0..source.text.len();
            super::front::Halves { prose: all.end..all.end, front: all, open: false }
        } else {
            split(&source.text)
        };
        let yaml =
            Yaml { text: &source.text[halves.front.clone()], file, start: halves.front.start };
        let mut notices = Notice::all(file, &source.path, &source.text, &halves);
        let (front, refused) = Front::read(&kind, yaml, &mut faults);
        let refused = match &source.refused {
            Some(reason) => Some((Span::start_of(file), reason.clone())),
            None if halves.open => Some((Span::start_of(file), Unreadable::NotClosed)),
            None => refused,
        };
        if refused.is_some() {
            // The mark that keeps the document from being read is spoken of as that.
            notices.retain(|it| it.seen != Seen::CurlyQuotes);
        }
        let outline = Outline::of(&source.text[halves.prose.clone()], halves.prose.start, file);
        faults
            .extend(outline.raw_html.iter().map(|span| Fault { span: *span, flaw: Flaw::RawHtml }));
        if kind == Kind::Misplaced {
            faults.push(Fault { span: Span::start_of(file), flaw: Flaw::Misplaced });
        }
        Document {
            file,
            path: source.path.clone(),
            kind,
            front,
            prose: Span::new(file, halves.prose.start, halves.prose.end),
            outline,
            unread: refused.map(|(span, reason)| Unread { span, reason }),
            faults,
            notices,
        }
    }
}
