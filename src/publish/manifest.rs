//! What was published, and so what must change.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Every published path with the digest of what stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub(super) digests: BTreeMap<String, String>,
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
    pub(super) fn new(old: &Manifest, contents: &'a [Content<'a>]) -> Plan<'a> {
        let digests = contents.iter().map(|it| (it.path.to_owned(), digest(&it.bytes)));
        let next = Manifest { digests: digests.collect() };
        let changed = |it: &&Content<'_>| old.digests.get(it.path) != next.digests.get(it.path);
        let mut write: Vec<&Content<'a>> = contents.iter().filter(changed).collect();
        // Assets before the pages that name them.
        write.sort_by_key(|it| (it.path.ends_with(".html"), it.path));
        let gone = |it: &&String| !next.digests.contains_key(*it);
        let remove = old.digests.keys().filter(gone).cloned().collect();
        let mut intent = old.clone();
        for it in &write {
            intent.digests.insert(it.path.to_owned(), UNFINISHED.to_owned());
        }
        Plan { write, remove, intent, next }
    }
}

fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}
