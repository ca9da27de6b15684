//! The places in the source that are not shown.

use super::unshown::{Unseen, Unshown};
use super::{Item, Model};
use crate::source::Tree;
use crate::text::{Language, Span};

/// What an edition does not show of the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Places, in order and without overlap.
    places: Vec<Span>,
    /// Those of them for which no other words stand.
    blank: Vec<Span>,
    /// Links for which other words stand.
    links: Vec<(Span, Unseen)>,
    /// Documents and attachments.
    pub(super) paths: Unshown,
}

impl Withheld {
    /// These places, in whatever order.
    pub(super) fn of(mut places: Vec<Span>) -> Withheld {
        places.sort();
        let mut res: Vec<Span> = Vec::with_capacity(places.len());
        for place in places {
            match res.last_mut() {
                Some(last) if last.file == place.file && place.start <= last.end => {
                    last.end = last.end.max(place.end);
                }
                Some(_) | None => res.push(place),
            }
        }
        Withheld { blank: res.clone(), places: res, ..Withheld::default() }
    }

    /// What lies at these paths, these places and those of these links.
    pub(super) fn all(paths: Unshown, places: Vec<Span>, links: Vec<(Span, Unseen)>) -> Withheld {
        let blank = Withheld::of(places.clone()).places;
        let all = places.into_iter().chain(links.iter().map(|it| it.0)).collect();
        Withheld { blank, links, paths, ..Withheld::of(all) }
    }

    /// What an edition for everyone does not show of closed items: their text, and their headings,
    /// of which the title alone is shown and not what is written beside it.
    pub(super) fn closed(model: &Model) -> Withheld {
        Withheld::items(model, |it| Span { start: it.span.start.min(it.body.start), ..it.body })
    }

    /// The text of closed items without their headings, which everyone may read.
    pub(super) fn closed_texts(model: &Model) -> Withheld {
        Withheld::items(model, |it| it.body)
    }

    fn items(model: &Model, place: impl Fn(&Item) -> Span) -> Withheld {
        let meetings = || model.bodies.values().flat_map(|it| &it.meetings);
        let closed = meetings().flat_map(|it| &it.items).filter(|it| it.closed);
        let intros = meetings().filter(|it| it.intro_is_closed());
        let intros = intros.map(|it| Span {
            end: it.items.first().map_or(it.prose.span.end, |it| it.span.start),
            ..it.prose.span
        });
        Withheld::of(closed.map(place).chain(intros).collect())
    }

    /// The places, in order.
    pub(super) fn places(&self) -> &[Span] {
        &self.places
    }

    /// Whether a place is among them.
    pub fn covers(&self, place: Span) -> bool {
        let after =
            self.places.partition_point(|it| (it.file, it.start) <= (place.file, place.start));
        let before = after.checked_sub(1).map(|it| self.places[it]);
        before.is_some_and(|it| it.file == place.file && place.start < it.end)
    }

    /// Whether a document or an attachment is among what is not shown.
    pub fn hides(&self, path: &str) -> bool {
        self.paths.hides(path).is_some()
    }

    /// The source without what is not shown, so that nothing of it is left to be shown by mistake.
    /// Every place stays where it was.
    pub fn cut_from(&self, tree: &Tree, language: Language) -> Tree {
        let links = self.links.iter().map(|(it, unseen)| (*it, Some(unseen.words(language))));
        let places = self.blank.iter().map(|it| (*it, None));
        tree.redacted(&links.chain(places).collect::<Vec<_>>(), |it| !self.hides(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::FileId;

    #[test]
    fn places_within_places_cover_all_that_the_outer_one_does() {
        let at = |start, end| Span::new(FileId(1), start, end);
        let withheld = Withheld::of(vec![at(40, 50), at(10, 30), at(12, 14)]);
        assert_eq!(withheld.places(), [at(10, 30), at(40, 50)]);
        for place in 0..60 {
            let within = (10..30).contains(&place) || (40..50).contains(&place);
            assert_eq!(withheld.covers(at(place, place + 1)), within, "{place}");
        }
        assert!(!withheld.covers(Span::new(FileId(2), 12, 13)));
    }
}
