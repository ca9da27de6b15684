//! Links between documents: written as relative file links, so that they also work where the
//! source is read on a Git forge.

use crate::source::{Corpus, Document, Kind};
use crate::text::Spanned;
use std::collections::BTreeSet;

/// A link that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    /// Where it leads, as written.
    pub target: Spanned<String>,
    /// Why it leads nowhere.
    pub why: BrokenBecause,
}

/// Why a link leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrokenBecause {
    /// There is no such file.
    NoFile,
    /// The file has no such place.
    NoAnchor,
    /// The path leads out of the source.
    Outside,
    /// The scheme is none that a portal links to.
    Scheme,
}

/// A link's target, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'t> {
    /// A page elsewhere, or an address to write or call.
    Elsewhere,
    /// A place in a file of the source; the same file where the path is empty.
    File {
        /// The path under the root.
        path: String,
        /// The place in it.
        anchor: Option<&'t str>,
    },
    /// A link that is not followed.
    Refused(BrokenBecause),
}

/// The schemes that a portal may link to.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

impl Target<'_> {
    /// Takes a link apart that stands in the document at `from`.
    pub fn of<'t>(link: &'t str, from: &str) -> Target<'t> {
        if let Some(scheme) = scheme(link) {
            let known = SCHEMES.contains(&scheme.to_lowercase().as_str());
            return if known { Target::Elsewhere } else { Target::Refused(BrokenBecause::Scheme) };
        }
        if link.starts_with("//") || link.starts_with('/') || link.contains('\\') {
            return Target::Refused(BrokenBecause::Outside);
        }
        let (path, anchor) = match link.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (link, None),
        };
        let path = if path.is_empty() { Some(from.to_owned()) } else { resolved(path, from) };
        match path {
            Some(path) => Target::File { path, anchor },
            None => Target::Refused(BrokenBecause::Outside),
        }
    }
}

/// Every link of every document that leads nowhere.
pub(super) fn broken(corpus: &Corpus<'_>) -> Vec<BrokenLink> {
    let mut res = Vec::new();
    let attachments: BTreeSet<&str> =
        corpus.tree.attachments().iter().map(|it| it.path.as_str()).collect();
    for document in &corpus.documents {
        for link in &document.outline.links {
            if let Some(why) = fault(&link.target.value, document, corpus, &attachments) {
                res.push(BrokenLink { target: link.target.clone(), why });
            }
        }
    }
    res
}

fn fault(
    link: &str,
    from: &Document,
    corpus: &Corpus<'_>,
    attachments: &BTreeSet<&str>,
) -> Option<BrokenBecause> {
    let (path, anchor) = match Target::of(link, &from.path) {
        Target::Elsewhere => return None,
        Target::Refused(why) => return Some(why),
        Target::File { path, anchor } => (path, anchor),
    };
    if attachments.contains(path.as_str()) {
        return None;
    }
    let found = corpus.documents.binary_search_by(|it| it.path.as_str().cmp(&path));
    let Some(document) = found.ok().map(|it| &corpus.documents[it]) else {
        return Some(BrokenBecause::NoFile);
    };
    if document.kind == Kind::Misplaced {
        return Some(BrokenBecause::NoFile);
    }
    let anchor = anchor.filter(|it| !it.is_empty())?;
    let outline = &document.outline;
    let known = outline.headings.iter().any(|it| it.anchor == anchor)
        || outline.clauses.iter().any(|it| it.anchor == anchor);
    (!known).then_some(BrokenBecause::NoAnchor)
}

fn scheme(link: &str) -> Option<&str> {
    let (scheme, _) = link.trim_start().split_once(':')?;
    let first = scheme.chars().next()?;
    let rest = scheme.chars().all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it));
    (first.is_ascii_alphabetic() && rest).then_some(scheme)
}

/// A relative path from the folder of `from`; nothing where it leaves the root.
fn resolved(path: &str, from: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let decoded = path.replace("%20", " ");
    for part in decoded.split('/') {
        match part {
            "" | "." => (),
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stay_within_the_source() {
        let from = "bodies/a/meetings/2026-03-03.md";
        let file = |path: &str, anchor| Target::File { path: path.to_owned(), anchor };
        assert_eq!(
            Target::of("../mandate.md#punkt-6", from),
            file("bodies/a/mandate.md", Some("punkt-6"))
        );
        assert_eq!(Target::of("#sag", from), file(from, Some("sag")));
        assert_eq!(Target::of("https://example.org", from), Target::Elsewhere);
        for link in ["../../../../etc/passwd", "/etc/passwd", "//host/x", "..\\x"] {
            assert_eq!(Target::of(link, from), Target::Refused(BrokenBecause::Outside), "{link}");
        }
        for link in ["javascript:alert(1)", "data:text/html,x", " JavaScript:x"] {
            assert_eq!(Target::of(link, from), Target::Refused(BrokenBecause::Scheme), "{link}");
        }
    }
}
