//! Which turns in the chair end soon, and who comes after.

use super::chairs::{ChairSide, Turn, TurnState, chair_sides};
use super::coming_turns;
use crate::model::{Body, ChairRole, ChairTurn, InTurn};
use chrono::{Months, NaiveDate};

/// How long before a handover it is time to settle it.
const AHEAD: Months = Months::new(6);

/// A turn in the chair that ends soon.
#[derive(Clone, Debug)]
pub struct Handover<'m> {
    /// The side of the chair.
    pub side: ChairSide<'m>,
    /// The turn that ends.
    pub turn: Turn<'m>,
    /// Its last day.
    pub last: NaiveDate,
    /// The turn that is written down to follow.
    pub follower: Option<&'m ChairTurn>,
    /// Whose turn the mandate's order says is next.
    pub in_order: Option<&'m InTurn>,
}

/// The turns in the chair of a body that end within six months from a day, side by side; none that
/// end with the body.
pub fn handovers(body: &Body, day: NaiveDate) -> Vec<Handover<'_>> {
    let Some(horizon) = day.checked_add_months(AHEAD) else { return Vec::new() };
    if !body.life().covers(day) || body.mandate_on(day).hollow {
        return Vec::new();
    }
    let sides = chair_sides(body, day).into_iter();
    sides.filter_map(|it| handover(body, it, day, horizon)).collect()
}

fn handover<'m>(
    body: &'m Body,
    side: ChairSide<'m>,
    day: NaiveDate,
    horizon: NaiveDate,
) -> Option<Handover<'m>> {
    let present = side.present(ChairRole::Chair).filter_map(|it| Some((*it, it.last_day()?)));
    let (turn, last) = present.max_by_key(|it| it.1)?;
    let next = last.succ_opt().unwrap_or(last);
    if !(day..horizon).contains(&last) || body.life().is_over(next) {
        return None;
    }
    let to_come =
        |it: &&Turn<'_>| it.state == TurnState::ToCome && it.turn.role == ChairRole::Chair;
    let follower = side.turns.iter().find(to_come).map(|it| it.turn);
    let foreseen = side.rotation.and_then(|it| coming_turns(body, it, last, 1).pop());
    let in_order = foreseen.filter(|it| it.from == next).map(|it| it.whose);
    Some(Handover { side, turn, last, follower, in_order })
}
