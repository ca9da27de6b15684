//! An annex of a meeting of which more is said than a link in the text says.

use super::lowering::Lowering;
use super::{Audience, MeetingId, Target};
use crate::source::Document;
use crate::source::schema::AnnexFront;
use crate::text::{Span, Spanned};

/// An annex of a meeting.
#[derive(Clone, Debug)]
pub struct Annex {
    /// The path of its file under the root; nothing where the edition does not show it.
    pub path: Option<Spanned<String>>,
    /// What it is called.
    pub title: Option<Spanned<String>>,
    /// Who may read it.
    pub audience: Audience,
    /// Where it is stated.
    pub span: Span,
}

impl Annex {
    pub(super) fn lower(
        front: &AnnexFront,
        document: &Document,
        to: &mut Lowering,
    ) -> Option<Annex> {
        let Some(file) = &front.file else {
            to.missing(front.span, "file");
            return None;
        };
        let path = Annex::path_of(&file.value, &document.path);
        Some(Annex {
            path: path.map(|it| file.with(it)),
            title: front.title.clone(),
            audience: Audience::lower(&front.audience, document, to),
            span: front.span,
        })
    }

    /// The path of a file that is named in a meeting's document: a bare name is of the meeting's
    /// own folder.
    pub(super) fn path_of(file: &str, document: &str) -> Option<String> {
        if !file.contains('/') {
            let folder = document.strip_suffix(".md").unwrap_or(document);
            return Some(format!("{folder}/{file}"));
        }
        match Target::of(file, document) {
            Target::File { path, .. } => Some(path),
            Target::Elsewhere | Target::Refused(_) => None,
        }
    }

    /// The folder in which the annexes of a meeting lie.
    pub(super) fn folder(meeting: &MeetingId) -> String {
        format!("bodies/{}/meetings/{}", meeting.body, meeting.name)
    }
}
