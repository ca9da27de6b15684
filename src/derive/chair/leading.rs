//! Who led a meeting out of turn, where the leading goes from meeting to meeting.

use super::{meetings_in_turn, turns_by_meeting};
use crate::derive::attending::{leader_of, organisation_at};
use crate::derive::meetings::MeetingState;
use crate::derive::standing::Standing;
use crate::model::{
    Appointment, Body, ChairRole, InTurn, Leader, LeaderTurns, Life, Mandate, Meeting,
    MeetingRules, Model, PartyId, PersonId,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A meeting that was led out of turn, or of which it cannot be told.
#[derive(Clone, Debug)]
pub struct LedOutOfTurn<'m> {
    /// The meeting.
    pub meeting: &'m Meeting,
    /// The rule that stands; none where it is the rotation of the chair.
    pub standing: Option<Standing<'m, MeetingRules>>,
    /// How it departs.
    pub how: Misled<'m>,
}

/// How the leading of a meeting departs from its turn.
#[derive(Clone, Debug)]
pub enum Misled<'m> {
    /// A side led again, before every other side had led.
    SideAgain(&'m PartyId, &'m Meeting),
    /// A member led again, though so many members had led less often.
    MemberAgain(usize),
    /// By the order it was another's turn.
    Another(&'m InTurn),
    /// The minutes do not say who led.
    Unknown,
}

/// The meetings of a body that were led out of turn, seen on a day. A meeting that is planned with
/// a leader counts; one that is cancelled or moved does not.
pub fn led_out_of_turn<'m>(
    model: &'m Model,
    body: &'m Body,
    day: NaiveDate,
) -> Vec<LedOutOfTurn<'m>> {
    let counted = |it: &&Meeting| !it.hollow && MeetingState::of(it, day).stands();
    let mut sides: Vec<(Option<&PartyId>, &Meeting)> = Vec::new();
    let mut members: Vec<(Option<&PersonId>, &Meeting)> = Vec::new();
    let mut res = Vec::new();
    for meeting in body.meetings.iter().filter(counted) {
        let mandate = body.mandate_on(meeting.day);
        let standing = standing(model, mandate);
        let how = match standing.as_ref().and_then(|it| it.rule.leader_turns()) {
            Some(LeaderTurns::Sides) => {
                sides.push((side_of_leader(model, body, meeting), meeting));
                side_again(mandate, &sides)
            }
            Some(LeaderTurns::Members) => {
                members.push((leader_of(body, meeting), meeting));
                member_again(body, &members)
            }
            None => continue,
        };
        let silent =
            meeting.leader.is_none() && MeetingState::of(meeting, day) == MeetingState::Held;
        let how = how.or(silent.then_some(Misled::Unknown));
        res.extend(how.map(|how| LedOutOfTurn { meeting, standing, how }));
    }
    res.extend(out_of_stated_order(model, body, day));
    res
}

pub(super) fn standing<'m>(
    model: &'m Model,
    mandate: &'m Mandate,
) -> Option<Standing<'m, MeetingRules>> {
    let stated = |it: &&MeetingRules| it.leader.is_some();
    let house = model.site.house_rules.meetings.as_ref().filter(stated);
    let own = mandate.meetings.as_ref().filter(stated);
    Standing::of(own, house).filter(|_| !mandate.hollow)
}

/// The side that a leader belongs to: the one named, or that of the person's chair or seat.
pub(super) fn side_of_leader<'m>(
    model: &'m Model,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Option<&'m PartyId> {
    let person = match &meeting.leader.as_ref()?.value {
        Leader::Side(side) => return Some(side),
        Leader::Words(_) => return None,
        Leader::Person(person) => person,
    };
    let mut turns = body.chair_turns.iter().filter(|it| {
        it.role == ChairRole::Chair
            && it.life.covers(meeting.day)
            && it.person.as_ref().is_some_and(|it| it.value == *person)
    });
    let of_chair = turns.find_map(|it| it.side.as_ref());
    let organisation = || model.organisations.get(organisation_at(model, body, meeting, person)?);
    of_chair.or_else(|| organisation()?.party.as_ref()).map(|it| &it.value)
}

/// The last of these meetings was led by a side that led before and has not let every other side
/// lead since. A meeting led by nobody knows whom breaks the row.
pub(super) fn side_again<'m>(
    mandate: &Mandate,
    led: &[(Option<&'m PartyId>, &'m Meeting)],
) -> Option<Misled<'m>> {
    let (last, earlier) = led.split_last()?;
    let side = last.0?;
    let stated = mandate.chair.iter().flat_map(|it| &it.sides);
    let stated = stated.filter(|it| it.party.is_some()).count();
    let mut others: BTreeSet<&PartyId> = BTreeSet::new();
    for (led_by, meeting) in earlier.iter().rev() {
        let led_by = (*led_by)?;
        if led_by == side {
            let turned = others.len() + 1 >= stated.max(2);
            return Some(Misled::SideAgain(side, meeting)).filter(|_| !turned);
        }
        others.insert(led_by);
    }
    None
}

/// The last of these meetings was led by a member who had led more often than another who sat in
/// the body and came to every meeting as long. Which order the members take is not laid down.
pub(super) fn member_again<'m>(
    body: &'m Body,
    led: &[(Option<&'m PersonId>, &'m Meeting)],
) -> Option<Misled<'m>> {
    let (last, earlier) = led.split_last()?;
    let (leader, meeting) = (last.0?, last.1);
    let since = member_since(body, leader, meeting.day)?;
    let sitting = body.appointments.iter().filter(|it| takes_turns(body, it, meeting.day));
    let others: BTreeSet<&PersonId> = sitting.map(|it| &it.person.value).collect();
    let waits = |other: &&&PersonId| {
        let Some(from) = member_since(body, other, meeting.day) else { return false };
        let both = since.max(from);
        let counted = || earlier.iter().filter(|(_, it)| both.is_none_or(|both| both <= it.day));
        let times = |person| counted().filter(|(by, _)| *by == Some(person)).count();
        let unknown = counted().filter(|(by, _)| by.is_none()).count();
        let came = counted().all(|(_, it)| !missed(it, other)) && !missed(meeting, other);
        came && times(leader) > times(other) + unknown
    };
    let waiting = others.iter().filter(|it| **it != leader).filter(waits).count();
    (waiting > 0).then_some(Misled::MemberAgain(waiting))
}

fn missed(meeting: &Meeting, person: &PersonId) -> bool {
    let attendance = &meeting.attendance;
    attendance.apologies.iter().any(|it| it.person.value == *person)
        || attendance.absent.iter().any(|it| it.value == *person)
}

pub(super) fn takes_turns(body: &Body, appointment: &Appointment, day: NaiveDate) -> bool {
    let mut seats = body.mandate_on(day).seats.iter();
    let observes = seats.any(|it| it.observer && it.id.value == appointment.seat.value);
    appointment.life.covers(day) && !observes
}

/// From when a person has sat in the body without a break, in any seats; the inner nothing where
/// no beginning is stated, the outer where the person does not sit there on the day.
fn member_since(body: &Body, person: &PersonId, day: NaiveDate) -> Option<Option<NaiveDate>> {
    let held: Vec<&Life> = body
        .appointments
        .iter()
        .filter(|it| it.person.value == *person)
        .map(|it| &it.life)
        .collect();
    let mut first = held.iter().find(|it| it.covers(day))?.first_day();
    while let Some(before) = first.and_then(|it| it.pred_opt()) {
        match held.iter().find(|it| it.covers(before)) {
            Some(earlier) => first = earlier.first_day(),
            None => break,
        }
    }
    Some(first)
}

/// The meetings that another led than the one whose turn it was, where the chair turns with the
/// meetings. Where the one in turn sent an apology, anyone may lead.
fn out_of_stated_order<'m>(
    model: &'m Model,
    body: &'m Body,
    day: NaiveDate,
) -> Vec<LedOutOfTurn<'m>> {
    let mandate = body.mandate_on(day);
    let sides = mandate.chair.iter().flat_map(|it| &it.sides);
    let rotations = sides.filter_map(|it| it.rotation.as_ref()).filter(|it| turns_by_meeting(it));
    let mut res = Vec::new();
    for (meeting, due) in rotations.flat_map(|it| meetings_in_turn(body, it)) {
        if !mandate.life.has_begun(meeting.day) {
            continue;
        }
        let leader = leader_of(body, meeting);
        let in_turn = match due {
            InTurn::Person(person) => {
                leader.map(|it| it == person).filter(|_| !missed(meeting, person))
            }
            InTurn::Organisation(organisation) => leader
                .and_then(|it| organisation_at(model, body, meeting, it))
                .map(|it| it == organisation),
            InTurn::Side(side) => side_of_leader(model, body, meeting).map(|it| it == side),
            InTurn::Words(_) => None,
        };
        if in_turn == Some(false) {
            res.push(LedOutOfTurn { meeting, standing: None, how: Misled::Another(due) });
        }
    }
    res
}
