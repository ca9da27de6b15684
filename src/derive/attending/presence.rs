//! Whose places at the table were filled, item by item, as far as the minutes tell.
//!
//! A place is that of a member who votes: seats of observers and seats without a vote are none.
//! One head fills one place, whatever else it stands for. What the minutes leave open stays open.

use super::roll::{Items, Roll};
use super::stand_ins::{Deputy, Told, deputies_count, sits_in};
use crate::model::{
    Actor, Body, DecisionRules, Item, Mandate, Meeting, PersonId, Present, Seat, SeatId, YesNo,
};
use std::collections::{BTreeMap, BTreeSet};

/// What would have to be written down to tell whether a body could decide; the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// Who was there at which item.
    Times,
    /// Whether deputies count.
    Deputies,
    /// Who was in the chair.
    Chair,
    /// Who the members are.
    Members,
    /// Who came.
    Attendance,
}

/// A meeting's table: who votes there, and who came.
#[derive(Clone, Debug)]
pub(super) struct Table<'m> {
    meeting: &'m Meeting,
    roll: Roll<'m>,
    voters: Vec<Voter<'m>>,
}

/// A member who votes.
#[derive(Clone, Debug)]
struct Voter<'m> {
    person: &'m PersonId,
    /// Whether a deputy takes the member's place.
    deputies: Told,
}

/// How many places were filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Filled {
    /// So many surely.
    pub(super) surely: u32,
    /// So many more perhaps.
    pub(super) perhaps: u32,
    /// Why that is left open.
    pub(super) missing: Option<Missing>,
}

/// A part of a meeting that is asked about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// The meeting as a whole: whoever came at all.
    Whole,
    /// An item by its place, with the disqualified among those who were there.
    Attending(usize),
    /// An item by its place, without the disqualified.
    Deciding(usize),
}

impl Part {
    fn item(self) -> Option<usize> {
        match self {
            Part::Whole => None,
            Part::Attending(at) | Part::Deciding(at) => Some(at),
        }
    }
}

impl<'m> Table<'m> {
    /// The table of a meeting, under the mandate of its day.
    pub(super) fn of(
        body: &'m Body,
        meeting: &'m Meeting,
        mandate: &'m Mandate,
        rules: Option<&DecisionRules>,
    ) -> Table<'m> {
        let mut sitting: BTreeSet<&PersonId> = BTreeSet::new();
        let counted = rules.and_then(deputies_count);
        let appointments = body.appointments.iter().filter(|it| it.life.covers(meeting.day));
        let seats: BTreeMap<&SeatId, &Seat> =
            mandate.seats.iter().rev().map(|it| (&it.id.value, it)).collect();
        let voters = appointments
            .filter_map(|it| {
                let seat = seats.get(&it.seat.value).copied();
                let votes = seat.is_none_or(votes) && sitting.insert(&it.person.value);
                let deputies = counted.unwrap_or_else(|| sits_in(seat));
                votes.then_some(Voter { person: &it.person.value, deputies })
            })
            .collect();
        Table { meeting, roll: Roll::of(meeting), voters }
    }

    /// How many members vote on the day of the meeting.
    pub(super) fn members(&self) -> u32 {
        u32::try_from(self.voters.len()).unwrap_or(u32::MAX)
    }

    /// The members who vote, each with whether a deputy takes the member's place.
    pub(super) fn voters(&self) -> impl Iterator<Item = (&'m PersonId, Told)> {
        self.voters.iter().map(|it| (it.person, it.deputies))
    }

    /// How many of the places were filled.
    pub(super) fn filled(&self, part: Part) -> Filled {
        let own: Vec<Told> =
            self.voters.iter().map(|it| self.takes_part(it.person, part)).collect();
        let sure = self.voters.iter().zip(&own).filter(|(_, own)| **own == Told::Yes);
        let mut heads: BTreeSet<&PersonId> = sure.map(|(it, _)| it.person).collect();
        let mut res =
            Filled { surely: heads.len().try_into().unwrap_or(u32::MAX), ..Filled::default() };
        for (voter, own) in self.voters.iter().zip(own).filter(|(_, own)| *own != Told::Yes) {
            let (stands_in, deputy) = self.deputy(voter, part, &heads);
            heads.extend(deputy);
            match (own.max(stands_in), own) {
                (Told::Yes, _) => res.surely += 1,
                (Told::Perhaps, Told::Perhaps) => res.leave_open(Missing::Times),
                (Told::Perhaps, _) => res.leave_open(Missing::Deputies),
                (Told::No, _) => (),
            }
        }
        for _ in 0..self.nameless(part).min(res.surely) {
            res.surely -= 1;
            res.leave_open(Missing::Times);
        }
        res
    }

    /// Whether a person was there and not disqualified.
    pub(super) fn takes_part(&self, person: &PersonId, part: Part) -> Told {
        self.there(person, part).min(self.disqualified(person, part).not())
    }

    /// The deputy who took a voter's place, the surest first.
    fn deputy(
        &self,
        voter: &Voter<'m>,
        part: Part,
        heads: &BTreeSet<&PersonId>,
    ) -> (Told, Option<&'m PersonId>) {
        let of_voter = self.roll.deputies_of(voter.person).iter();
        let found = of_voter.filter(|it| !heads.contains(it.deputy)).map(|it| {
            let told = self.takes_part(it.deputy, part).min(self.approved(it, part));
            (told.min(voter.deputies), it.deputy)
        });
        let best = found.max_by_key(|it| it.0).filter(|it| it.0 != Told::No);
        best.map_or((Told::No, None), |(told, deputy)| (told, Some(deputy)))
    }

    /// A deputy votes from the item that let the deputy in; where none is stated, from the first.
    fn approved(&self, deputy: &Deputy<'_>, part: Part) -> Told {
        let (Some(words), Some(item)) = (deputy.approved_at, part.item()) else { return Told::Yes };
        let from = self.meeting.items.iter().position(|it| it.is_called(words));
        from.map_or(Told::Perhaps, |from| Told::of(from <= item))
    }

    fn there(&self, person: &PersonId, part: Part) -> Told {
        let listed = self.roll.present(person).iter();
        let stated = listed.map(|(it, items)| self.entry(it, items, part)).max();
        // Who came for another need not stand in the list as well.
        stated.unwrap_or_else(|| Told::of(self.roll.came_for_another(person)))
    }

    fn entry(&self, entry: &Present, items: &Items, part: Part) -> Told {
        let Some(item) = part.item().filter(|it| *it < self.meeting.items.len()) else {
            return Told::Yes;
        };
        if items.stated {
            return match (items.named.contains(&item), items.lost) {
                (true, _) => Told::Yes,
                (false, true) => Told::Perhaps,
                (false, false) => Told::No,
            };
        }
        // Items have no clock times, so that a part by the clock fits no item for sure.
        let time = self.meeting.time.as_ref().map(|it| it.value);
        let from_start =
            entry.from.as_ref().is_none_or(|it| time.is_some_and(|time| it.value.0 <= time.start));
        let end = time.and_then(|it| it.end);
        let to_end = entry.until.as_ref().is_none_or(|it| end.is_some_and(|end| end <= it.value.0));
        if from_start && to_end { Told::Yes } else { Told::Perhaps }
    }

    fn disqualified(&self, person: &PersonId, part: Part) -> Told {
        let Part::Deciding(at) = part else { return Told::No };
        let Some(item) = self.meeting.items.get(at) else { return Told::No };
        let told = self.roll.recused(person).iter().map(|it| match it.named.contains(&at) {
            true => Told::Yes,
            false if it.stated && !it.lost => Told::No,
            false => Told::Perhaps,
        });
        let marked = item.recusals.iter().filter_map(|it| it.argument.as_ref());
        let marked = marked.filter(|it| it.value == Actor::Person(person.clone()));
        told.chain(marked.map(|_| Told::Yes)).max().unwrap_or(Told::No)
    }

    /// How many were disqualified at an item without a name that the portal knows.
    fn nameless(&self, part: Part) -> u32 {
        let Part::Deciding(at) = part else { return 0 };
        let recusals = self.meeting.items.get(at).map_or(&[][..], |it: &Item| &it.recusals);
        let named = |it: &crate::model::Passage| {
            it.argument.as_ref().is_some_and(|it| matches!(it.value, Actor::Person(_)))
        };
        u32::try_from(recusals.iter().filter(|it| !named(it)).count()).unwrap_or(0)
    }
}

impl Filled {
    fn leave_open(&mut self, missing: Missing) {
        self.perhaps += 1;
        self.missing = self.missing.max(Some(missing));
    }
}

/// Whether a seat has a vote: an observer's has none.
pub(super) fn votes(seat: &Seat) -> bool {
    !seat.observer && seat.voting.as_ref().is_none_or(|it| it.value == YesNo::Yes)
}
