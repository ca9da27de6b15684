//! Links between documents: written as relative file links, so that they also work where the
//! source is read on a Git forge.

use super::{Annex, PersonId};
use crate::source::schema::Front;
use crate::source::{Corpus, Document, Kind};
use crate::text::{Span, Spanned, nearest};
use std::collections::{BTreeMap, BTreeSet};

/// A link that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    /// Where it leads, as written.
    pub target: Spanned<String>,
    /// Why it leads nowhere.
    pub why: BrokenBecause,
    /// The attachment that was probably meant, as its path under the root.
    pub nearest: Option<String>,
}

/// Why a link leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrokenBecause {
    /// There is no such document.
    NoFile,
    /// There is no such attachment.
    NoAttachment,
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

/// Where the links of all documents lead.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Those that lead nowhere.
    pub(super) broken: Vec<BrokenLink>,
    /// The attachments to which none leads, by path.
    pub(super) orphans: Vec<Spanned<String>>,
    /// The people to whom one leads.
    pub(super) people: BTreeSet<PersonId>,
    /// The attachments to which some lead, by path, with the places of those links.
    pub(super) attached: BTreeMap<String, Vec<Span>>,
}

impl Links {
    pub(super) fn of(corpus: &Corpus<'_>) -> Links {
        let mut res = Links::default();
        let attachments: BTreeSet<&str> =
            corpus.tree.attachments().iter().map(|it| it.path.as_str()).collect();
        for document in &corpus.documents {
            for link in &document.outline.links {
                res.follow(&link.target, document, corpus, &attachments);
            }
            res.follow_annexes(document, &attachments);
        }
        let attached = corpus.tree.attached();
        let orphans = attached.filter(|(_, it)| !res.attached.contains_key(&it.path));
        res.orphans = orphans
            .map(|(file, it)| Spanned { value: it.path.clone(), span: Span::start_of(file) })
            .collect();
        res
    }

    /// What a meeting states among its annexes is linked to by that.
    fn follow_annexes(&mut self, document: &Document, attachments: &BTreeSet<&str>) {
        let Front::Meeting(front) = &document.front else { return };
        for file in front.annexes.iter().filter_map(|it| it.file.as_ref()) {
            match Annex::path_of(&file.value, &document.path) {
                Some(path) if attachments.contains(path.as_str()) => {
                    self.attached.entry(path).or_default().push(file.span);
                }
                Some(path) => self.broken.push(BrokenLink {
                    target: file.clone(),
                    why: BrokenBecause::NoAttachment,
                    nearest: meant(&path, attachments).map(str::to_owned),
                }),
                None => self.broken.push(BrokenLink {
                    target: file.clone(),
                    why: BrokenBecause::Outside,
                    nearest: None,
                }),
            }
        }
    }

    fn follow(
        &mut self,
        target: &Spanned<String>,
        from: &Document,
        corpus: &Corpus<'_>,
        attachments: &BTreeSet<&str>,
    ) {
        let mut broken = |why, nearest| {
            self.broken.push(BrokenLink { target: target.clone(), why, nearest });
        };
        let (path, anchor) = match Target::of(&target.value, &from.path) {
            Target::Elsewhere => return,
            Target::Refused(why) => return broken(why, None),
            Target::File { path, anchor } => (path, anchor),
        };
        if attachments.contains(path.as_str()) {
            self.attached.entry(path).or_default().push(target.span);
            return;
        }
        let found = corpus.documents.binary_search_by(|it| it.path.as_str().cmp(&path));
        let found = found.ok().map(|it| &corpus.documents[it]);
        let Some(document) = found.filter(|it| it.kind != Kind::Misplaced) else {
            return match is_attachment(&path) {
                true => {
                    let meant = meant(&path, attachments).map(str::to_owned);
                    broken(BrokenBecause::NoAttachment, meant)
                }
                false => broken(BrokenBecause::NoFile, None),
            };
        };
        if let Kind::Person(id) = &document.kind {
            self.people.insert(PersonId::new(id));
        }
        if !has_anchor(document, anchor) {
            self.broken.push(BrokenLink {
                target: target.clone(),
                why: BrokenBecause::NoAnchor,
                nearest: None,
            });
        }
    }
}

fn has_anchor(document: &Document, anchor: Option<&str>) -> bool {
    let Some(anchor) = anchor.filter(|it| !it.is_empty()) else { return true };
    let outline = &document.outline;
    outline.headings.iter().any(|it| it.anchor == anchor)
        || outline.clauses.iter().any(|it| it.anchor == anchor)
}

/// Whether a path is that of a file which is published as it is: one with an ending of its own.
fn is_attachment(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |it| it.1);
    !ending.is_empty() && ending != "md" && ending != "yaml"
}

/// The attachment that was probably meant: of the same name in another folder, or of nearly that
/// name in the same one.
fn meant<'t>(path: &str, attachments: &BTreeSet<&'t str>) -> Option<&'t str> {
    let parted = |it: &'t str| it.rsplit_once('/').unwrap_or(("", it));
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let beside = attachments.iter().filter(|it| parted(it).0 == folder);
    let near = nearest(name, beside.map(|it| parted(it).1));
    let near = near.and_then(|near| {
        attachments.iter().find(|it| parted(it).0 == folder && parted(it).1 == near)
    });
    near.or_else(|| attachments.iter().find(|it| parted(it).1 == name)).copied()
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
    let decoded = decoded(path);
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

/// A path with its signs as they are: `%20` is a space. What is no text afterwards stays as it was.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        let code = code.filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        match code.and_then(|it| u8::from_str_radix(it, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
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
        assert_eq!(Target::of("m%C3%B8de%20plan.pdf", "a/b.md"), file("a/møde plan.pdf", None));
        assert_eq!(Target::of("100%25.pdf", "b.md"), file("100%.pdf", None));
        assert_eq!(Target::of("100%.pdf", "b.md"), file("100%.pdf", None));
        assert_eq!(Target::of("%ff.pdf", "b.md"), file("%ff.pdf", None));
        for link in [
            "../../../../etc/passwd",
            "%2e%2e/%2e%2e/%2e%2e/%2e%2e/x",
            "/etc/passwd",
            "//host/x",
            "..\\x",
        ] {
            assert_eq!(Target::of(link, from), Target::Refused(BrokenBecause::Outside), "{link}");
        }
        for link in ["javascript:alert(1)", "data:text/html,x", " JavaScript:x"] {
            assert_eq!(Target::of(link, from), Target::Refused(BrokenBecause::Scheme), "{link}");
        }
    }
}
