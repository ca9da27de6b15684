//! Seats taken and left, turns in the chair begun and ended; those of a date together.

use super::event::{Event, Happening, InChair, InSeat};
use crate::model::{Body, ChairRole, ChairTurn, Life, PartialDate, PartyId};
use crate::text::Spanned;
use std::collections::BTreeMap;

/// What happened to the seats of a body.
pub(super) fn of_seats(body: &Body) -> Vec<Event> {
    let all: Vec<(InSeat, &Life)> =
        body.appointments.iter().map(|it| (InSeat::of(it), &it.life)).collect();
    // Who goes on in the same seat has not left it.
    let mut lives: BTreeMap<&InSeat, Vec<&Life>> = BTreeMap::new();
    for (seated, life) in &all {
        lives.entry(seated).or_default().push(life);
    }
    let left = all.iter().filter(|(it, life)| !goes_on(life, &lives[it]));
    let appointed = by_date(all.iter().map(|(it, life)| (&life.from, it.clone())));
    let left = by_date(left.map(|(it, life)| (&life.until, it.clone())));
    let appointed = appointed.into_iter();
    let appointed = appointed.map(|(on, who)| Event::on(on, &body.id, Happening::Appointed(who)));
    let left = left.into_iter().map(|(on, who)| Event::last(on, &body.id, Happening::Left(who)));
    appointed.chain(left).collect()
}

/// What happened to the chair of a body.
pub(super) fn of_chair(body: &Body) -> Vec<Event> {
    // A turn that another follows ends in that one's beginning.
    let mut lives: BTreeMap<(ChairRole, Option<PartyId>), Vec<&Life>> = BTreeMap::new();
    let side = |it: &ChairTurn| (it.role, it.side.as_ref().map(|it| it.value.clone()));
    for turn in &body.chair_turns {
        lives.entry(side(turn)).or_default().push(&turn.life);
    }
    let turns = body.chair_turns.iter();
    let ended = turns.clone().filter(|it| !is_followed(&it.life, &lives[&side(it)]));
    let begun = by_date(turns.map(|it| (&it.life.from, InChair::of(it))));
    let ended = by_date(ended.map(|it| (&it.life.until, InChair::of(it))));
    let begun = begun.into_iter();
    let begun = begun.map(|(on, turns)| Event::on(on, &body.id, Happening::ChairBegun(turns)));
    let ended = ended.into_iter();
    let ended = ended.map(|(on, turns)| Event::last(on, &body.id, Happening::ChairEnded(turns)));
    begun.chain(ended).collect()
}

/// Whether one of these covers the day after the last of a life.
fn goes_on(life: &Life, lives: &[&Life]) -> bool {
    let after = life.last_day().and_then(|it| it.succ_opt());
    after.is_some_and(|after| lives.iter().any(|it| it.covers(after)))
}

/// Whether one of these takes over when a life is over.
fn is_followed(life: &Life, lives: &[&Life]) -> bool {
    let Some((last, after)) = life.last_day().and_then(|it| Some((it, it.succ_opt()?))) else {
        return false;
    };
    lives.iter().any(|it| it.covers(after) && it.first_day().is_some_and(|it| it >= last))
}

/// Things under the date that each states, in order and each once; those without a date are left
/// out.
fn by_date<'m, T: Ord>(
    all: impl Iterator<Item = (&'m Option<Spanned<PartialDate>>, T)>,
) -> BTreeMap<PartialDate, Vec<T>> {
    let mut res: BTreeMap<PartialDate, Vec<T>> = BTreeMap::new();
    for (date, it) in all {
        if let Some(date) = date {
            res.entry(date.value).or_default().push(it);
        }
    }
    for all in res.values_mut() {
        all.sort();
        all.dedup();
    }
    res
}
