//! The places in the source that are not shown.

use super::{Item, Model};
use crate::text::Span;

/// The places in the source that an edition does not show, in order and without overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld(Vec<Span>);

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
        Withheld(res)
    }

    /// These places and those.
    pub(super) fn and(&self, others: &Withheld) -> Withheld {
        Withheld::of(self.0.iter().chain(&others.0).copied().collect())
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
        &self.0
    }

    /// Whether a place is among them.
    pub fn covers(&self, place: Span) -> bool {
        let after = self.0.partition_point(|it| (it.file, it.start) <= (place.file, place.start));
        let before = after.checked_sub(1).map(|it| self.0[it]);
        before.is_some_and(|it| it.file == place.file && place.start < it.end)
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
