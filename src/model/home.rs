//! The body that a file belongs to, since it stands in the body's folder.

use super::{BodyId, Model};
use crate::source::{Corpus, Kind};
use crate::text::{FileId, slug};
use std::collections::BTreeMap;

/// Where a document or attachment belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The body.
    pub body: BodyId,
    /// The part of the body, as a waiver names it: a meeting's name, `mandate`, `members`, or the
    /// name of an attachment.
    pub part: String,
}

impl Model {
    /// The body that a file belongs to; nothing for people, organisations and pages.
    pub fn home(&self, file: FileId) -> Option<&Home> {
        self.homes.get(&file)
    }
}

impl Home {
    pub(super) fn all(corpus: &Corpus<'_>) -> BTreeMap<FileId, Home> {
        let documents = corpus.documents.iter();
        let documents = documents.filter_map(|it| Some((it.file, Home::of_document(&it.kind)?)));
        let attachments = corpus.tree.attached();
        let attachments = attachments.filter_map(|(id, it)| Some((id, Home::of_path(&it.path)?)));
        documents.chain(attachments).collect()
    }

    fn of_document(kind: &Kind) -> Option<Home> {
        let (body, part) = match kind {
            Kind::Mandate { body, version: None } => (body, "mandate".to_owned()),
            Kind::Mandate { body, version: Some(version) } => (body, format!("mandate.{version}")),
            Kind::Members(body) => (body, "members".to_owned()),
            Kind::Meeting { body, name } => (body, name.clone()),
            Kind::Site
            | Kind::Periods
            | Kind::Organisation(_)
            | Kind::Cluster(_)
            | Kind::Person(_)
            | Kind::Page(_)
            | Kind::Misplaced => return None,
        };
        Some(Home { body: BodyId::new(body), part })
    }

    fn of_path(path: &str) -> Option<Home> {
        let (body, rest) = path.strip_prefix("bodies/")?.split_once('/')?;
        let part = rest.rsplit('/').next().unwrap_or(rest).to_owned();
        Some(Home { body: BodyId::new(&slug(body)), part })
    }
}
