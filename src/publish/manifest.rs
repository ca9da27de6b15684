//! What was published, and so what must change.

use crate::model::{Audience, Edition};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Every published path with the digest of what stands there, and the edition that it is of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Nothing in a folder that was published before editions were told apart: its readers are
    /// everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) edition: Option<Held>,
    pub(super) digests: BTreeMap<String, String>,
}

/// The edition that a folder holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    pub(super) id: String,
    pub(super) audience: String,
}

/// A path with the bytes that are to stand there.
#[derive(Clone, Debug)]
pub(super) struct Content<'a> {
    pub(super) path: &'a str,
    pub(super) bytes: Cow<'a, [u8]>,
}

/// The difference between what stands there and what is to stand there.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(super) write: Vec<&'a Content<'a>>,
    pub(super) remove: Vec<String>,
    pub(super) intent: Manifest,
    pub(super) next: Manifest,
}

/// No digest is this: a file whose writing was begun counts as unknown.
const UNFINISHED: &str = "unfinished";

impl<'a> Plan<'a> {
    pub(super) fn new(old: &Manifest, edition: &Edition, contents: &'a [Content<'a>]) -> Plan<'a> {
        let digests = contents.iter().map(|it| (it.path.to_owned(), digest(&it.bytes)));
        let held = Some(Held::of(edition));
        let next = Manifest { edition: held.clone(), digests: digests.collect() };
        let changed = |it: &&Content<'_>| old.digests.get(it.path) != next.digests.get(it.path);
        let mut write: Vec<&Content<'a>> = contents.iter().filter(changed).collect();
        // Assets before the pages that name them.
        write.sort_by_key(|it| (it.path.ends_with(".html"), it.path));
        let gone = |it: &&String| !next.digests.contains_key(*it);
        let remove = old.digests.keys().filter(gone).cloned().collect();
        let mut intent = Manifest { edition: held, digests: old.digests.clone() };
        for it in &write {
            intent.digests.insert(it.path.to_owned(), UNFINISHED.to_owned());
        }
        Plan { write, remove, intent, next }
    }
}

impl Held {
    fn of(edition: &Edition) -> Held {
        Held { id: edition.id.clone(), audience: edition.audience.word().to_owned() }
    }
}

impl Manifest {
    /// The edition that the folder holds, where it is another than this one: by its id, or by those
    /// who read it. A folder that says nothing of it, or was emptied, takes what everyone may read.
    pub(super) fn other_than(&self, edition: &Edition) -> Option<String> {
        match &self.edition {
            Some(held) if *held == Held::of(edition) => None,
            Some(held) => Some(held.id.clone()),
            None if self.digests.is_empty() || edition.audience == Audience::Public => None,
            None => Some(Audience::Public.word().to_owned()),
        }
    }
}

fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}
