//! Links in the text to what an edition does not show.

use crate::model::unshown::{Unseen, Unshown};
use crate::model::{Body, Meeting, Model, Prose, Target};
use crate::source::{Link, relinked};
use crate::text::{Language, Span, Spanned};
use std::sync::Arc;

impl Model {
    /// Puts other words in place of links to what is not shown, and tells where they stand in the
    /// source.
    pub(super) fn relink(&mut self, unshown: &Unshown) -> Vec<(Span, Unseen)> {
        let to = Relink { unshown, language: self.site.language };
        let mut res = Vec::new();
        for body in self.bodies.values_mut() {
            to.relink_body(body, &mut res);
        }
        let others = (self.organisations.values_mut().map(|it| &mut it.prose))
            .chain(self.clusters.values_mut().map(|it| &mut it.prose))
            .chain(self.people.values_mut().map(|it| &mut it.prose))
            .chain(self.pages.values_mut().map(|it| &mut it.prose));
        for prose in others {
            to.relink_prose(prose, &mut res);
        }
        for page in self.pages.values_mut() {
            let path = page.prose.path.clone();
            to.relink_words(&mut page.description, &path);
        }
        res
    }
}

struct Relink<'u> {
    unshown: &'u Unshown,
    language: Language,
}

impl Relink<'_> {
    /// What a link in the document at `from` leads to, where that is not shown.
    fn unseen(&self, link: &str, from: &str) -> Option<Unseen> {
        match Target::of(link, from) {
            Target::File { path, .. } => self.unshown.hides(&path),
            Target::Elsewhere | Target::Refused(_) => None,
        }
    }

    fn relink_body(&self, body: &mut Body, found: &mut Vec<(Span, Unseen)>) {
        for mandate in body.earlier.iter_mut().chain([&mut body.mandate]) {
            let hidden = self.relink_prose(&mut mandate.prose, found);
            for wording in mandate.wordings.iter_mut().filter(|_| !hidden.is_empty()) {
                self.relink_part(&mut wording.text, &mandate.prose.path, &hidden);
            }
            self.relink_words(&mut mandate.purpose, &mandate.prose.path);
        }
        body.meetings.iter_mut().for_each(|it| self.relink_meeting(it, found));
    }

    fn relink_meeting(&self, meeting: &mut Meeting, found: &mut Vec<(Span, Unseen)>) {
        let hidden = self.relink_prose(&mut meeting.prose, found);
        if hidden.is_empty() {
            return;
        }
        let path = meeting.prose.path.clone();
        for item in &mut meeting.items {
            self.relink_heading(&mut item.title, item.span, &hidden);
            let texts = (item.decisions.iter_mut().map(|it| &mut it.text))
                .chain(item.actions.iter_mut().map(|it| &mut it.text))
                .chain(item.follow_ups.iter_mut().map(|it| &mut it.text))
                .chain(item.recommendations.iter_mut().map(|it| &mut it.text))
                .chain(item.dissents.iter_mut().map(|it| &mut it.text))
                .chain(item.recusals.iter_mut().map(|it| &mut it.text));
            texts.for_each(|it| self.relink_part(it, &path, &hidden));
        }
    }

    /// The links that are gone from the outline of a text.
    fn relink_prose(
        &self,
        prose: &mut Prose,
        found: &mut Vec<(Span, Unseen)>,
    ) -> Vec<(Link, Unseen)> {
        let links = prose.outline.links.iter();
        let hidden: Vec<(Link, Unseen)> = links
            .filter_map(|it| Some((it.clone(), self.unseen(&it.target.value, &prose.path)?)))
            .collect();
        if hidden.is_empty() {
            return hidden;
        }
        found.extend(hidden.iter().map(|it| (it.0.span, it.1)));
        let outline = Arc::make_mut(&mut prose.outline);
        outline.links.retain(|link| !hidden.iter().any(|it| it.0.span == link.span));
        outline.marks.clear();
        for heading in &mut outline.headings {
            self.relink_heading(&mut heading.text, heading.span, &hidden);
        }
        hidden
    }

    fn relink_words(&self, words: &mut Option<Spanned<String>>, path: &str) {
        if let Some(words) = words {
            self.relink_text(&mut words.value, path);
        }
    }

    /// The text of a heading, which has the words of its links and not the links.
    fn relink_heading(&self, text: &mut String, place: Span, hidden: &[(Link, Unseen)]) {
        for (link, unseen) in hidden.iter().filter(|it| within(it.0.span, place)) {
            *text = text.replace(&link.label, unseen.words(self.language));
        }
    }

    /// A text that was cut from the document, perhaps without what its links refer to.
    fn relink_part(&self, text: &mut String, path: &str, hidden: &[(Link, Unseen)]) {
        self.relink_text(text, path);
        for (link, unseen) in hidden {
            if text.contains(&link.written) {
                *text = text.replace(&link.written, unseen.words(self.language));
            }
        }
    }

    fn relink_text(&self, text: &mut String, path: &str) {
        if text.contains("](") {
            *text = relinked(text, |link| Some(self.unseen(link, path)?.words(self.language)));
        }
    }
}

fn within(part: Span, whole: Span) -> bool {
    whole.start <= part.start && part.end <= whole.end
}
