//! Whom a document is for: everyone, or those who take part.
//!
//! Where it cannot be told, it is not for everyone.

use super::Audience;
use super::lowering::Lowering;
use crate::source::schema::written;
use crate::source::{Corpus, Document};
use crate::text::FileId;
use std::collections::BTreeSet;

/// The documents that cannot be read, and seem to say for whom they are.
pub(super) fn guarded(corpus: &Corpus<'_>) -> BTreeSet<FileId> {
    let unread = corpus.documents.iter().filter(|it| it.unread.is_some());
    let seems = |it: &&Document| corpus.tree.text(it.file).to_lowercase().contains("audience");
    unread.filter(seems).map(|it| it.file).collect()
}

impl Audience {
    /// Whether these readers may read what is for the others.
    pub(super) fn may_read(self, what: Audience) -> bool {
        self == Audience::Internal || what == Audience::Public
    }

    /// Everyone may read what says nothing of it. A word that nobody can read may have been meant
    /// to keep it from some.
    pub(super) fn lower(
        stated: &Option<written::Audience>,
        document: &Document,
        to: &mut Lowering,
    ) -> Audience {
        let guarded = to.guarded.contains(&document.file);
        match (to.fit::<Audience>(stated), stated) {
            (Some(it), _) => it.value,
            (None, None) if !guarded => Audience::Public,
            (None, None | Some(_)) => Audience::Internal,
        }
    }
}
