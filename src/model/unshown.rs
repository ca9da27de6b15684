//! The documents and attachments that an edition does not show, by their paths.

use super::{Annex, BodyId, MeetingId, PageId, PersonId};
use crate::text::{Language, slug};
use std::collections::BTreeSet;

/// What an edition does not show, by where it lies in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Unshown {
    pub(super) bodies: BTreeSet<BodyId>,
    pub(super) people: BTreeSet<PersonId>,
    pub(super) pages: BTreeSet<PageId>,
    /// Meetings of which only the day is shown.
    pub(super) meetings: BTreeSet<MeetingId>,
    /// Folders and files of annexes, as [`folded`].
    pub(super) annexes: BTreeSet<String>,
}

/// What it is that is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unseen {
    /// A body.
    Body,
    /// A person.
    Person,
    /// A page.
    Page,
    /// An annex.
    Annex,
}

impl Unshown {
    /// What the path leads to, where that is not shown.
    pub(super) fn hides(&self, path: &str) -> Option<Unseen> {
        let folded = folded(path);
        let parts: Vec<&str> = folded.split('/').collect();
        let stem = |it: &str| it.strip_suffix("-md").unwrap_or(it).to_owned();
        let is_document = folded.ends_with("-md") || folded.ends_with("-yaml");
        match parts.as_slice() {
            ["bodies", body, ..] if self.bodies.contains(*body) => {
                Some(if is_document { Unseen::Body } else { Unseen::Annex })
            }
            ["people", file] if self.people.contains(stem(file).as_str()) => Some(Unseen::Person),
            ["pages", file] if self.pages.contains(stem(file).as_str()) => Some(Unseen::Page),
            _ => {
                let mut above = (1..=parts.len()).map(|it| parts[..it].join("/"));
                above.any(|it| self.annexes.contains(&it)).then_some(Unseen::Annex)
            }
        }
    }

    /// Withholds an annex; `known` where the portal has such a file. An annex that is not there
    /// may be one of its neighbours, wrongly written: none of them is shown.
    pub(super) fn withhold(&mut self, annex: &Annex, meeting: &MeetingId, known: bool) {
        self.annexes.extend(annex.path.iter().map(|it| folded(&it.value)));
        if !known {
            self.annexes.insert(Annex::folder(meeting));
        }
    }
}

/// A path in the letters of ids, so that no letter more or less makes another file of it.
fn folded(path: &str) -> String {
    path.split('/').map(slug).collect::<Vec<_>>().join("/")
}

impl Unseen {
    /// What is said in its place.
    pub(super) fn words(self, language: Language) -> &'static str {
        match (self, language) {
            (Unseen::Annex, Language::Danish) => "(bilag, internt)",
            (Unseen::Annex, Language::English) => "(internal annex)",
            (Unseen::Body, Language::Danish) => "(en gruppe, der ikke vises)",
            (Unseen::Body, Language::English) => "(a body that is not shown)",
            (Unseen::Person, Language::Danish) => "(en person, der ikke vises)",
            (Unseen::Person, Language::English) => "(a person who is not shown)",
            (Unseen::Page, Language::Danish) => "(en side, der ikke vises)",
            (Unseen::Page, Language::English) => "(a page that is not shown)",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_hidden_by_what_it_lies_in() {
        let unshown = Unshown {
            bodies: [BodyId::new("raad")].into(),
            people: [PersonId::new("aase")].into(),
            pages: [PageId::new("om")].into(),
            annexes: ["bodies/top/meetings/2026-03-03".to_owned(), folded("bodies/top/A b.PDF")]
                .into(),
            ..Unshown::default()
        };
        let hides = |path: &str| unshown.hides(path);
        assert_eq!(hides("bodies/Råd/mandate.md"), Some(Unseen::Body));
        assert_eq!(hides("bodies/raad/x/y.pdf"), Some(Unseen::Annex));
        assert_eq!(hides("people/Åse.md"), Some(Unseen::Person));
        assert_eq!(hides("pages/om.md"), Some(Unseen::Page));
        assert_eq!(hides("bodies/top/meetings/2026-03-03/a/b.pdf"), Some(Unseen::Annex));
        assert_eq!(hides("bodies/top/a b.pdf"), Some(Unseen::Annex));
        for path in ["bodies/top/mandate.md", "bodies/top/meetings/2026-03-03.md", "people/bo.md"] {
            assert_eq!(hides(path), None, "{path}");
        }
    }
}
