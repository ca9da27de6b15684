//! Who sits in the chair and who sat there, and until when the mandate lets them.

use super::rotation::{self, ForeseenTurn, stretch};
use crate::model::{
    Body, ChairRole, ChairTurn, InTurn, Mandate, OrganisationId, PartyId, Rotation, RotationUnit,
};
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
    pub next: Option<ForeseenTurn<'m>>,
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

impl<'m> ChairSide<'m> {
    /// The turns in this role that run on the day.
    pub fn present(&self, role: ChairRole) -> impl Iterator<Item = &Turn<'m>> {
        let present = self.turns.iter().filter(|it| it.state == TurnState::Present);
        present.filter(move |it| it.turn.role == role)
    }

    /// Whether somebody is written down to take the chair after a day.
    pub fn is_followed(&self, day: NaiveDate) -> bool {
        let chairs = self.turns.iter().filter(|it| it.turn.role == ChairRole::Chair);
        chairs.filter_map(|it| it.turn.life.first_day()).any(|it| it > day)
    }
}

impl Turn<'_> {
    /// The last day: as stated, or else as the rotation gives it.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.turn.life.last_day().or(self.ends_by_rule)
    }
}

/// The sides of a body's chair on a day: those of the mandate in force, then those of which only
/// the turns know.
pub fn chair_sides(body: &Body, day: NaiveDate) -> Vec<ChairSide<'_>> {
    let mandate = body.mandate_on(day);
    let stated = mandate.chair.iter().flat_map(|it| &it.sides);
    let mut sides: Vec<(Option<&PartyId>, Option<&Rotation>)> =
        stated.map(|it| (it.party.as_ref().map(|it| &it.value), it.rotation.as_ref())).collect();
    for turn in &body.chair_turns {
        let party = side_of(turn, mandate);
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
    let mandate = body.mandate_on(day);
    let own = body.chair_turns.iter().filter(|it| side_of(it, mandate) == party);
    let mut own: Vec<&ChairTurn> = own.collect();
    own.sort_by_key(|it| (it.life.first_day(), it.role));
    let turns = (0..own.len()).map(|at| turn(body, &own, at, rotation, day)).collect();
    let next = rotation.and_then(|it| {
        let covered = body.life().covers(day);
        rotation::coming_turns(body, it, day, 1).pop().filter(|_| covered)
    });
    ChairSide { party, rotation, turns, next }
}

fn turn<'m>(
    body: &Body,
    own: &[&'m ChairTurn],
    at: usize,
    rotation: Option<&Rotation>,
    day: NaiveDate,
) -> Turn<'m> {
    let turn = own[at];
    let state = match (turn.life.has_begun(day), turn.life.is_over(day)) {
        (_, true) => TurnState::Past,
        (true, false) => TurnState::Present,
        (false, false) => TurnState::ToCome,
    };
    let open = turn.life.until.is_none() && turn.role == ChairRole::Chair;
    let reckoned = rotation.filter(|_| open).and_then(|it| reckon(body, own, at, it));
    Turn { turn, state, ends_by_rule: reckoned.map(|it| it.until) }
}

/// What the rotation makes of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reckoned {
    /// The last day that the rotation gives it.
    pub(super) until: NaiveDate,
    /// The last day that had been given to the same holder, where this turn goes on after it.
    pub(super) went_on_after: Option<NaiveDate>,
}

/// Reckons a turn of a side, whose turns stand in order. Without a stated beginning of the
/// rotation, a turn begins when its holder came to the chair, also where one person has followed
/// another for the same organisation since.
pub(super) fn reckon(
    body: &Body,
    own: &[&ChairTurn],
    at: usize,
    rotation: &Rotation,
) -> Option<Reckoned> {
    if rotation::turns_by_meeting(rotation) {
        return None;
    }
    let every = rotation.every.as_ref()?.value;
    let from = own[at].life.first_day()?;
    if let Some(start) = &rotation.start {
        let until = stretch(start.value.first_day(), every, from)?.until;
        return Some(Reckoned { until, went_on_after: None });
    }
    let first = stretch(run_start(body, own, at, rotation)?, every, from)?;
    if first.number == 0 {
        return Some(Reckoned { until: first.until, went_on_after: None });
    }
    let until = stretch(from, every, from)?.until;
    let before = first.from.checked_sub_days(Days::new(1));
    Some(Reckoned { until, went_on_after: before })
}

/// The first day of turns of one holder that follow each other without a break, up to this one.
fn run_start(body: &Body, own: &[&ChairTurn], at: usize, rotation: &Rotation) -> Option<NaiveDate> {
    let mut start = own[at].life.first_day()?;
    let whose = holder(body, own[at], rotation);
    for earlier in own[..at].iter().rev().filter(|it| it.role == ChairRole::Chair) {
        let free = earlier.life.last_day().and_then(|it| it.checked_add_days(Days::new(1)));
        let goes_on = whose.is_some() && holder(body, earlier, rotation) == whose;
        match earlier.life.first_day().filter(|_| goes_on && free.is_none_or(|it| it >= start)) {
            Some(first) => start = first,
            None => break,
        }
    }
    Some(start)
}

/// The side a turn belongs to under a mandate: the one it names; none where the mandate lets one
/// chair turn among the sides, so that all turns are of that chair.
pub(super) fn side_of<'m>(turn: &'m ChairTurn, mandate: &Mandate) -> Option<&'m PartyId> {
    let among_sides = mandate.chair.iter().flat_map(|it| &it.sides).any(|it| {
        let among = it.rotation.as_ref().and_then(|it| it.among.as_ref());
        it.party.is_none() && among.is_some_and(|it| it.value == RotationUnit::Sides)
    });
    turn.side.as_ref().map(|it| &it.value).filter(|_| !among_sides)
}

/// Who took a turn, in the unit of the rotation; nothing where that is not written down.
pub(super) fn holder(body: &Body, turn: &ChairTurn, rotation: &Rotation) -> Option<InTurn> {
    let organisation = || chair_organisation(body, turn).cloned().map(InTurn::Organisation);
    let person = || turn.person.as_ref().map(|it| InTurn::Person(it.value.clone()));
    let side = || turn.side.as_ref().map(|it| InTurn::Side(it.value.clone()));
    match rotation.among.as_ref().map(|it| it.value) {
        Some(RotationUnit::Organisations) => organisation(),
        Some(RotationUnit::Members) => person(),
        Some(RotationUnit::Sides) => side(),
        Some(RotationUnit::Meetings) => None,
        None => match rotation.order.first().map(|it| &it.value) {
            Some(InTurn::Organisation(_)) => organisation(),
            Some(InTurn::Person(_)) => person(),
            Some(InTurn::Side(_)) => side(),
            Some(InTurn::Words(_)) => None,
            None => organisation().or_else(person),
        },
    }
}

/// The organisation that has the chair in a turn: as stated, or else the one for which the person
/// in it sits in the body on the turn's first day.
pub fn chair_organisation<'m>(body: &'m Body, turn: &'m ChairTurn) -> Option<&'m OrganisationId> {
    let sits = || {
        let (person, from) = (turn.person.as_ref()?, turn.life.first_day()?);
        let seats = body.appointments.iter().filter(|it| it.person.value == person.value);
        seats.filter(|it| it.life.covers(from)).find_map(|it| it.organisation.as_ref())
    };
    turn.organisation.as_ref().or_else(sits).map(|it| &it.value)
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
            "among: sides, every: 2 years, start: 2024-01-01, order: [herning, lemvig, struer]",
            "  - {side: kommune, organisation: lemvig, from: 2026-03-01}",
        );
        let body = model.bodies.values().next().expect("the text holds a body");
        let next = |on: &str| {
            let sides = chair_sides(body, day(on));
            sides[0].next.map(|it| match it.whose {
                InTurn::Side(whose) => format!("{whose} {}", it.from),
                other => format!("{other:?}"),
            })
        };
        assert_eq!(next("2026-11-22").as_deref(), Some("struer 2028-01-01"));
        assert_eq!(next("2029-12-31").as_deref(), Some("herning 2030-01-01"));
        assert_eq!(next("2023-12-31").as_deref(), Some("herning 2024-01-01"));
        assert_eq!(next("2021-12-31"), None, "the body is not in being");
        // Who steps in late sits until the turn ends for all.
        let turn = chair_sides(body, day("2026-11-22"))[0].turns[0];
        assert_eq!(turn.ends_by_rule, Some(day("2027-12-31")));
    }

    #[test]
    fn the_turn_of_an_organisation_goes_on_when_its_people_change() {
        let model = model(
            "among: organisations, every: 4 years",
            "  - {side: kommune, organisation: lemvig, person: bo, from: 2022-09, until: 2024-01-31}\n  - {side: kommune, organisation: lemvig, from: 2024-02-01}",
        );
        let body = model.bodies.values().next().expect("the text holds a body");
        let side = chair_sides(body, day("2026-01-01")).remove(0);
        assert_eq!(side.turns[1].ends_by_rule, Some(day("2026-08-31")));
        assert_eq!(side.present(ChairRole::Chair).count(), 1);
    }
}
