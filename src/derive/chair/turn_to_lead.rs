//! Whose turn it is to lead a meeting to come, by which rule, and who led before.

use super::chairs::chairs_on;
use super::leading::{member_again, side_again, side_of_leader, standing, takes_turns};
use super::{meetings_in_turn, turns_by_meeting};
use crate::derive::attending::leader_of;
use crate::derive::meetings::MeetingState;
use crate::model::{
    Body, InTurn, Leader, LeaderTurns, Meeting, MeetingRules, Model, PartyId, PersonId,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Whose turn it is to lead a meeting.
#[derive(Clone, Debug)]
pub struct TurnToLead<'m> {
    /// Whose turn, and by which rule.
    pub turn: LeadingTurn<'m>,
    /// The rules that say so; nothing where none does, or the chair itself turns with the meetings.
    pub rules: Option<&'m MeetingRules>,
    /// Whether they are the house's, since the mandate is silent.
    pub of_house: bool,
    /// Who is set down to lead it.
    pub set: Option<&'m Leader>,
    /// Whether that agrees with the turn, where both are known.
    pub agrees: Option<bool>,
    /// The last meetings that were held, the latest first.
    pub before: Vec<Led<'m>>,
}

/// Whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadingTurn<'m> {
    /// The chair of this side, since the others have led since it last did.
    Side(&'m PartyId),
    /// The chair of any of these sides: by what is known, each may.
    AnyOf(Vec<&'m PartyId>),
    /// A member among those who have led the fewest times.
    Members(Vec<&'m PersonId>),
    /// The one whom the order of the rotation gives the meeting.
    InOrder(&'m InTurn),
    /// Whoever the rule names, in its own words.
    Named(&'m str),
    /// No rule says who leads.
    Open,
}

/// A meeting with who led it.
#[derive(Clone, Copy, Debug)]
pub struct Led<'m> {
    /// The meeting.
    pub meeting: &'m Meeting,
    /// Who led.
    pub leader: Option<&'m Leader>,
    /// The side that led, where that can be told.
    pub side: Option<&'m PartyId>,
}

/// How many earlier meetings are told of.
const BEFORE: usize = 3;

/// Whose turn it is to lead a meeting of a body, seen on a day.
///
/// Of the meetings between that day and the one asked about, each is taken to be led by whoever is
/// set down to, or else by the one whose turn it will be.
pub fn turn_to_lead<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
    day: NaiveDate,
) -> TurnToLead<'m> {
    let standing = standing(model, body.mandate_on(meeting.day));
    let counted = |it: &&Meeting| !it.hollow && MeetingState::of(it, day).stands();
    let earlier: Vec<&Meeting> =
        body.meetings.iter().filter(counted).filter(|it| it.day < meeting.day).collect();
    let before = earlier.iter().rev().filter(|it| MeetingState::of(it, day).took_place());
    let before: Vec<Led<'m>> = before
        .take(BEFORE)
        .map(|it| Led {
            meeting: it,
            leader: it.leader.as_ref().map(|it| &it.value),
            side: side_of_leader(model, body, it),
        })
        .collect();
    let rules = standing.as_ref().map(|it| it.rule);
    let turn = match (in_order(body, meeting), rules.and_then(MeetingRules::leader_turns)) {
        (Some(whose), _) => LeadingTurn::InOrder(whose),
        (None, Some(LeaderTurns::Sides)) => of_sides(model, body, meeting, &earlier),
        (None, Some(LeaderTurns::Members)) => of_members(body, meeting, &earlier),
        (None, None) => match rules.and_then(|it| it.leader.as_ref()) {
            Some(words) => LeadingTurn::Named(&words.value),
            None => LeadingTurn::Open,
        },
    };
    TurnToLead {
        agrees: agrees(model, body, meeting, &turn),
        turn,
        rules,
        of_house: standing.is_some_and(|it| it.of_house),
        set: meeting.leader.as_ref().map(|it| &it.value),
        before,
    }
}

fn in_order<'m>(body: &'m Body, meeting: &'m Meeting) -> Option<&'m InTurn> {
    let sides = body.mandate_on(meeting.day).chair.iter().flat_map(|it| &it.sides);
    let mut rotations =
        sides.filter_map(|it| it.rotation.as_ref()).filter(|it| turns_by_meeting(it));
    rotations.find_map(|it| {
        let mut turns = meetings_in_turn(body, it);
        turns.find(|(it, _)| it.id == meeting.id).map(|(_, whose)| whose)
    })
}

/// The sides that share the chair: those of the mandate, or else those whose turns run.
fn sides<'m>(body: &'m Body, meeting: &Meeting) -> Vec<&'m PartyId> {
    let stated = body.mandate_on(meeting.day).chair.iter().flat_map(|it| &it.sides);
    let mut res: Vec<&PartyId> =
        stated.filter_map(|it| it.party.as_ref()).map(|it| &it.value).collect();
    for turn in chairs_on(body, meeting.day) {
        res.extend(turn.side.as_ref().map(|it| &it.value).filter(|it| !res.contains(it)));
    }
    res
}

fn of_sides<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
    earlier: &[&'m Meeting],
) -> LeadingTurn<'m> {
    let mut led: Vec<(Option<&PartyId>, &Meeting)> = Vec::new();
    for it in earlier {
        let known = side_of_leader(model, body, it);
        let foreseen = || match it.leader.is_none() && !it.has_minutes() {
            true => match &may_lead(body, it, &led)[..] {
                [side] => Some(*side),
                [] | [_, ..] => None,
            },
            false => None,
        };
        let side = known.or_else(foreseen);
        led.push((side, it));
    }
    match &may_lead(body, meeting, &led)[..] {
        [side] => LeadingTurn::Side(side),
        sides => LeadingTurn::AnyOf(sides.to_vec()),
    }
}

/// The sides that would not lead out of turn.
fn may_lead<'m>(
    body: &'m Body,
    meeting: &'m Meeting,
    led: &[(Option<&'m PartyId>, &'m Meeting)],
) -> Vec<&'m PartyId> {
    let mandate = body.mandate_on(meeting.day);
    let mut with = led.to_vec();
    let may = |side: &&'m PartyId| {
        with.push((Some(*side), meeting));
        let again = side_again(mandate, &with).is_some();
        with.pop();
        !again
    };
    sides(body, meeting).into_iter().filter(may).collect()
}

fn of_members<'m>(
    body: &'m Body,
    meeting: &'m Meeting,
    earlier: &[&'m Meeting],
) -> LeadingTurn<'m> {
    let led: Vec<(Option<&PersonId>, &Meeting)> =
        earlier.iter().map(|it| (leader_of(body, it), *it)).collect();
    let sitting = body.appointments.iter().filter(|it| takes_turns(body, it, meeting.day));
    let sitting: BTreeSet<&PersonId> = sitting.map(|it| &it.person.value).collect();
    let mut with = led;
    let may = |person: &&'m PersonId| {
        with.push((Some(*person), meeting));
        let again = member_again(body, &with).is_some();
        with.pop();
        !again
    };
    LeadingTurn::Members(sitting.into_iter().filter(may).collect())
}

fn agrees(model: &Model, body: &Body, meeting: &Meeting, turn: &LeadingTurn<'_>) -> Option<bool> {
    match turn {
        LeadingTurn::Side(side) => Some(side_of_leader(model, body, meeting)? == *side),
        LeadingTurn::AnyOf(sides) => Some(sides.contains(&side_of_leader(model, body, meeting)?)),
        LeadingTurn::Members(people) => Some(people.contains(&leader_of(body, meeting)?)),
        LeadingTurn::InOrder(InTurn::Person(person)) => Some(leader_of(body, meeting)? == person),
        LeadingTurn::InOrder(InTurn::Side(side)) => {
            Some(side_of_leader(model, body, meeting)? == side)
        }
        LeadingTurn::InOrder(InTurn::Organisation(_) | InTurn::Words(_))
        | LeadingTurn::Named(_)
        | LeadingTurn::Open => None,
    }
}
