//! Who takes which slot: the organisation's own, or the place that has stood empty the longest.

use super::{Hold, Slot, SlotId, Version};
use crate::derive::seats::{SeatState, SeatTerm, organisation_of};
use crate::model::{Appointment, Body, Life, Model, PartialDate, PersonId, SeatId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The slots of a body with whoever took them, seat by seat.
pub(super) fn seat(
    model: &Model,
    body: &Body,
    versions: &[Version<'_>],
    day: NaiveDate,
) -> Vec<Slot> {
    let mut lines: BTreeMap<&SeatId, Vec<usize>> = BTreeMap::new();
    for (at, appointment) in body.appointments.iter().enumerate() {
        lines.entry(&appointment.seat.value).or_default().push(at);
    }
    let mut ids: Vec<&SeatId> = Vec::new();
    // The seats of the version in force come first, in its order.
    let of_versions = versions.iter().rev().flat_map(|it| &it.mandate.seats);
    let mut known = BTreeSet::new();
    for id in of_versions.map(|it| &it.id.value).chain(lines.keys().copied()) {
        if known.insert(id) {
            ids.push(id);
        }
    }
    let mut res = Vec::new();
    for id in ids {
        let mut row = Row::of(id, model, body, versions, day);
        let mut own = lines.remove(id).unwrap_or_default();
        own.sort_by_key(|it| (body.appointments[*it].life.first_day(), *it));
        own.into_iter().for_each(|it| row.appoint(it));
        row.seat_the_unwritten();
        res.extend(row.slots.into_iter().map(|it| it.slot));
    }
    res
}

/// The slots of one seat.
struct Row<'m, 'v> {
    id: &'v SeatId,
    model: &'m Model,
    body: &'m Body,
    versions: &'v [Version<'m>],
    day: NaiveDate,
    slots: Vec<Taken>,
}

/// A slot with the versions that create it and the days on which it is taken.
struct Taken {
    slot: Slot,
    versions: BTreeSet<usize>,
    days: Vec<(NaiveDate, NaiveDate)>,
}

/// Somebody to be seated, with the days on which the place is taken.
struct Guest {
    hold: Hold,
    days: (NaiveDate, NaiveDate),
    /// The version under which the place must be one.
    version: Option<usize>,
}

impl<'m, 'v> Row<'m, 'v> {
    fn of(
        id: &'v SeatId,
        model: &'m Model,
        body: &'m Body,
        versions: &'v [Version<'m>],
        day: NaiveDate,
    ) -> Row<'m, 'v> {
        let mut res = Row { id, model, body, versions, day, slots: Vec::new() };
        for (at, version) in versions.iter().enumerate() {
            for state in version.states(id) {
                let asked = state.asked.as_deref().unwrap_or_default();
                let fits = state.places.max.is_none_or(|it| asked.len() <= it as usize);
                let asked = if fits { asked } else { &[] };
                asked.iter().for_each(|it| res.create(SlotId::Of(it.clone()), at));
                let places = state.places.max.unwrap_or(state.places.min);
                let alike = places.saturating_sub(u32::try_from(asked.len()).unwrap_or(u32::MAX));
                // A slip of the finger in a count makes no table of millions.
                (1..=alike.min(MOST)).for_each(|it| res.create(SlotId::Number(it), at));
            }
        }
        res
    }

    /// A slot that a version creates.
    fn create(&mut self, place: SlotId, version: usize) {
        let Version { mandate, is_at_hand, .. } = &self.versions[version];
        let found = self.slots.iter_mut().find(|it| it.slot.place == place);
        let life = match found.as_ref().and_then(|it| it.slot.life.as_ref()) {
            Some(earlier) => Life { from: earlier.from, until: mandate.life.until },
            None => mandate.life.clone(),
        };
        match found {
            Some(taken) => {
                taken.slot.life = Some(life);
                taken.slot.stands |= is_at_hand;
                taken.versions.insert(version);
            }
            None => self.slots.push(Taken {
                slot: Slot {
                    seat: self.id.clone(),
                    place,
                    life: Some(life),
                    stands: *is_at_hand,
                    holds: Vec::new(),
                },
                versions: BTreeSet::from([version]),
                days: Vec::new(),
            }),
        }
    }

    fn appoint(&mut self, at: usize) {
        let appointment = &self.body.appointments[at];
        let sits = self.today().any(|it| it.holders.contains(&at));
        let (start, stated) = (appointment.life.first_day(), appointment.life.last_day());
        let by_rule = self.end_by_rule(appointment).filter(|_| stated.is_none());
        let start = start.unwrap_or(NaiveDate::MIN);
        let end = stated.or(by_rule).unwrap_or(NaiveDate::MAX);
        let end = if sits { end.max(self.day) } else { end }.max(start);
        let over = |it: &PartialDate| it.last_day() < self.day;
        let until = appointment.life.until.as_ref().map(|it| it.value);
        let until = match sits {
            true => until.filter(|it| !over(it)),
            false => until.or_else(|| {
                let ended = self.body.life().until.map(|it| it.value);
                by_rule.map(PartialDate::Day).into_iter().chain(ended).filter(over).min()
            }),
        };
        let organisation = organisation_of(self.model, appointment).cloned();
        let hold = Hold {
            person: appointment.person.value.clone(),
            organisation,
            appointment: Some(at),
            from: appointment.life.from.as_ref().map(|it| it.value),
            until,
            sits,
        };
        // Whoever sat through a change of the mandate sits in a place of the later one.
        let under = self.body.mandate_on(end.min(self.day).max(start));
        let version = self.versions.iter().position(|it| std::ptr::eq(it.mandate, under));
        self.take(Guest { hold, days: (start, end), version });
    }

    /// The last day that the rule of term gives an appointment.
    fn end_by_rule(&self, appointment: &Appointment) -> Option<NaiveDate> {
        let mandate = self.body.mandate_on(appointment.life.first_day()?);
        let seat = mandate.seats.iter().find(|it| it.id.value == *self.id)?;
        SeatTerm::of(self.model, mandate, seat).end_of(appointment).map(|it| it.day)
    }

    /// Those who sit there on the day without an appointment of their own.
    fn seat_the_unwritten(&mut self) {
        let unwritten: Vec<_> = self.today().flat_map(|it| it.unwritten.clone()).collect();
        let version = self.versions.iter().position(|it| it.is_at_hand);
        for it in unwritten {
            let hold = Hold {
                person: it.person,
                organisation: it.organisation,
                appointment: None,
                from: None,
                until: None,
                sits: true,
            };
            self.take(Guest { hold, days: (self.day, self.day), version });
        }
    }

    fn take(&mut self, guest: Guest) {
        let at = self.own(&guest).or_else(|| self.empty_longest(&guest));
        let at = at.unwrap_or_else(|| self.add(&guest));
        let taken = &mut self.slots[at];
        taken.days.push(guest.days);
        taken.slot.holds.push(guest.hold);
    }

    /// The place of the guest's organisation, or the one that the guest has just left.
    fn own(&self, guest: &Guest) -> Option<usize> {
        let free: Vec<usize> = self.free(guest).collect();
        let of = guest.hold.organisation.as_ref();
        let is_of = |it: &&usize| match &self.slots[**it].slot.place {
            SlotId::Of(organisation) => of == Some(organisation),
            SlotId::Number(_) | SlotId::Beyond(_) => false,
        };
        let left = free.iter().filter(|it| self.slots[**it].was_left_by(&guest.hold.person));
        let left = left.max_by_key(|it| self.slots[**it].since());
        free.iter().find(is_of).or(left).copied()
    }

    fn empty_longest(&self, guest: &Guest) -> Option<usize> {
        let numbered = |it: &usize| matches!(self.slots[*it].slot.place, SlotId::Number(_));
        let free = self.free(guest).filter(numbered);
        free.min_by_key(|it| (self.slots[*it].since(), *it))
    }

    fn free(&self, guest: &Guest) -> impl Iterator<Item = usize> {
        let all = self.slots.iter().enumerate();
        all.filter(|(_, it)| it.is_free(guest)).map(|it| it.0)
    }

    /// One more slot: a place, where the mandate sets no bound; or else none.
    fn add(&mut self, guest: &Guest) -> usize {
        let is_open =
            |it: &usize| self.versions[*it].states(self.id).any(|it| it.places.max.is_none());
        let number = |of: fn(&SlotId) -> bool| {
            let alike = self.slots.iter().filter(|it| of(&it.slot.place)).count();
            u32::try_from(alike).unwrap_or(u32::MAX).saturating_add(1)
        };
        match guest.version.filter(is_open) {
            Some(version) => {
                let place = SlotId::Number(number(|it| matches!(it, SlotId::Number(_))));
                self.create(place, version);
            }
            None => {
                let place = SlotId::Beyond(number(|it| matches!(it, SlotId::Beyond(_))));
                let slot = Slot {
                    seat: self.id.clone(),
                    place,
                    life: None,
                    stands: false,
                    holds: Vec::new(),
                };
                self.slots.push(Taken { slot, versions: BTreeSet::new(), days: Vec::new() });
            }
        }
        self.slots.len() - 1
    }

    /// The seat on the day at hand.
    fn today(&self) -> impl Iterator<Item = &SeatState> {
        self.versions.iter().filter(|it| it.is_at_hand).flat_map(|it| it.states(self.id))
    }
}

/// The most places that are told apart where a seat has a bound.
const MOST: u32 = 1000;

impl Version<'_> {
    /// The seat of this id, with its places.
    fn states(&self, id: &SeatId) -> impl Iterator<Item = &SeatState> {
        self.seats.iter().filter(move |it| self.mandate.seats[it.seat].id.value == *id)
    }
}

impl Taken {
    /// Whether nobody holds it on the guest's days, and it is a place under the guest's version.
    fn is_free(&self, guest: &Guest) -> bool {
        let (start, end) = guest.days;
        guest.version.is_some_and(|it| self.versions.contains(&it))
            && self.days.iter().all(|(from, until)| *until < start || end < *from)
    }

    fn was_left_by(&self, person: &PersonId) -> bool {
        self.slot.holds.last().is_some_and(|it| it.person == *person)
    }

    /// The last day on which it was held.
    fn since(&self) -> Option<NaiveDate> {
        self.days.iter().map(|it| it.1).max()
    }
}
