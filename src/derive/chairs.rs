//! Whose turn it is in the chair, whose it was, and when it passes on.

use crate::model::{Body, ChairRole, ChairTurn, Duration, PartyId, Rotation};
use chrono::{Days, NaiveDate};

/// A side of the chair with its turns; the only one where the chair is not shared.
#[derive(Clone, Debug)]
pub struct ChairSide<'m> {
    /// The party, where the chair is shared.
    pub party: Option<&'m PartyId>,
    /// How the chair turns within the side, where the mandate says so.
    pub rotation: Option<&'m Rotation>,
    /// The turns, oldest first.
    pub turns: Vec<Turn<'m>>,
    /// Whose turn the mandate's order says is next.
    pub next: Option<NextTurn<'m>>,
}

/// A turn in the chair.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'m> {
    /// The turn as written.
    pub turn: &'m ChairTurn,
    /// Where the day stands to it.
    pub state: TurnState,
    /// The last day that the rotation gives a turn whose end is not stated.
    pub ends_by_rule: Option<NaiveDate>,
}

/// Where a day stands to a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurnState {
    /// It is over.
    Past,
    /// It runs.
    Present,
    /// It has not begun.
    ToCome,
}

/// The turn that follows by the mandate's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextTurn<'m> {
    /// Whose, as written.
    pub whose: &'m str,
    /// From when.
    pub from: NaiveDate,
}

/// The sides of a body's chair on a day: those of the mandate in force, then those of which only
/// the turns know.
pub fn chair_sides(body: &Body, day: NaiveDate) -> Vec<ChairSide<'_>> {
    let stated = body.mandate_on(day).chair.iter().flat_map(|it| &it.sides);
    let mut sides: Vec<(Option<&PartyId>, Option<&Rotation>)> =
        stated.map(|it| (it.party.as_ref().map(|it| &it.value), it.rotation.as_ref())).collect();
    for turn in &body.chair_turns {
        let party = turn.side.as_ref().map(|it| &it.value);
        if !sides.iter().any(|(known, _)| *known == party) {
            sides.push((party, None));
        }
    }
    sides.into_iter().map(|(party, rotation)| side(body, party, rotation, day)).collect()
}

/// The turns in the chair, not the vice-chair, that run on a day.
pub fn chairs_on(body: &Body, day: NaiveDate) -> impl Iterator<Item = &ChairTurn> {
    let turns = body.chair_turns.iter();
    turns.filter(move |it| it.role == ChairRole::Chair && it.life.covers(day))
}

fn side<'m>(
    body: &'m Body,
    party: Option<&'m PartyId>,
    rotation: Option<&'m Rotation>,
    day: NaiveDate,
) -> ChairSide<'m> {
    let own = |it: &&ChairTurn| it.side.as_ref().map(|it| &it.value) == party;
    let mut turns: Vec<Turn<'m>> =
        body.chair_turns.iter().filter(own).map(|it| turn(it, rotation, day)).collect();
    turns.sort_by_key(|it| (it.turn.life.first_day(), it.turn.role));
    let in_being = body.life().covers(day);
    let next = rotation.filter(|_| in_being).and_then(|it| next(it, day));
    ChairSide { party, rotation, turns, next }
}

fn turn<'m>(turn: &'m ChairTurn, rotation: Option<&'m Rotation>, day: NaiveDate) -> Turn<'m> {
    let state = match (turn.life.has_begun(day), turn.life.is_over(day)) {
        (_, true) => TurnState::Past,
        (true, false) => TurnState::Present,
        (false, false) => TurnState::ToCome,
    };
    let open = turn.life.until.is_none() && turn.role == ChairRole::Chair;
    let ends = || {
        let (rotation, from) = (rotation?, turn.life.first_day()?);
        let every = rotation.every.as_ref()?.value;
        let start = rotation.start.as_ref().map_or(from, |it| it.value.first_day());
        let (_, end) = stretch(start, every, from)?;
        end.checked_sub_days(Days::new(1))
    };
    Turn { turn, state, ends_by_rule: open.then(ends).flatten() }
}

fn next(rotation: &Rotation, day: NaiveDate) -> Option<NextTurn<'_>> {
    let start = rotation.start.as_ref()?.value.first_day();
    let (number, from) = stretch(start, rotation.every.as_ref()?.value, day)?;
    let order = &rotation.order;
    let whose = order.get((number + 1) % order.len().max(1))?;
    Some(NextTurn { whose: &whose.value, from })
}

/// Which turn of a rotation a day lies in, from 0, and the first day of the turn after it; none
/// where the day lies before the rotation.
fn stretch(start: NaiveDate, every: Duration, day: NaiveDate) -> Option<(usize, NaiveDate)> {
    if day < start {
        return None;
    }
    let never = |_| false;
    let after = |from: &NaiveDate| Some(every.after(*from, &never)).filter(|it| it > from);
    let starts = std::iter::successors(Some(start), after);
    starts.skip(1).enumerate().find(|(_, it)| *it > day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Model, build};
    use crate::source::{Tree, parse};

    fn model(rotation: &str, turns: &str) -> Model {
        let text = format!(
            "-- people/bo.md --\n---\nname: Bo\n---\n-- organisations/lemvig.md --\n---\nname: Lemvig\n---\n-- bodies/raad/mandate.md --\n---\nname: Rådet\nfrom: 2022-01-01\nchair:\n  sides: [{{party: kommune, rotation: {{{rotation}}}}}]\n---\n-- bodies/raad/members.yaml --\nchairs:\n{turns}\n"
        );
        build(&parse(&Tree::from_text(&text)))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    #[test]
    fn a_turn_ends_by_the_rotation() {
        let model = model(
            "every: 4 years",
            "  - {side: kommune, person: bo, from: 2022-09, until: 2026-08-31}\n  - {side: kommune, person: bo, from: 2026-09-01}",
        );
        let body = model.bodies.values().next().expect("the text holds a body");
        let sides = chair_sides(body, day("2026-11-22"));
        assert_eq!(sides.len(), 1);
        let states: Vec<TurnState> = sides[0].turns.iter().map(|it| it.state).collect();
        assert_eq!(states, [TurnState::Past, TurnState::Present]);
        assert_eq!(sides[0].turns[0].ends_by_rule, None);
        assert_eq!(sides[0].turns[1].ends_by_rule, Some(day("2030-08-31")));
        assert_eq!(sides[0].next, None);
    }

    #[test]
    fn the_order_and_the_start_give_the_next_turn() {
        let model = model(
            "every: 2 years, start: 2024-01-01, order: [herning, lemvig, struer]",
            "  - {side: kommune, organisation: lemvig, from: 2026-03-01}",
        );
        let body = model.bodies.values().next().expect("the text holds a body");
        let next = |on: &str| {
            let sides = chair_sides(body, day(on));
            sides[0].next.map(|it| format!("{} {}", it.whose, it.from))
        };
        assert_eq!(next("2026-11-22").as_deref(), Some("struer 2028-01-01"));
        assert_eq!(next("2029-12-31").as_deref(), Some("herning 2030-01-01"));
        assert_eq!(next("2023-12-31"), None);
        // Who steps in late sits until the turn ends for all.
        let turn = chair_sides(body, day("2026-11-22"))[0].turns[0];
        assert_eq!(turn.ends_by_rule, Some(day("2027-12-31")));
    }
}
