//! How the members of a body are divided: by party, by seat, and in all.

use super::SeatState;
use crate::model::{Body, Count, Mandate, Model, PartyId, Seat};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How the members of a body are divided on a day. Observers are no members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Of the whole body.
    pub whole: Share,
    /// Of each party that has a place.
    pub parties: BTreeMap<PartyId, Share>,
    /// Of those whose party nobody knows.
    pub of_no_party: Share,
    seats: Vec<Option<Share>>,
}

/// How many sit somewhere, and how many places there must be filled and are not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many sit there.
    pub sitting: usize,
    /// How many more must.
    pub vacant: usize,
}

/// How a rule of composition stands to those who sit there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composed {
    /// As it says.
    Kept,
    /// It would be kept if nobody were missing; the empty places speak for themselves.
    ButForVacancies,
    /// Otherwise, and no filled place would mend it.
    Broken,
    /// That cannot be told, since the party of somebody is not known.
    Unknown,
}

impl Balance {
    /// How the members of a body on a day are divided, by the seats of that day.
    pub fn of(model: &Model, body: &Body, states: &[SeatState], day: NaiveDate) -> Balance {
        let mandate = body.mandate_on(day);
        let mut res = Balance { seats: vec![None; mandate.seats.len()], ..Balance::default() };
        for state in states {
            let seat = &mandate.seats[state.seat];
            if seat.observer {
                continue;
            }
            let of_seat = Share { sitting: state.held(), vacant: state.vacancies.len() };
            res.whole.add(of_seat);
            res.seats[state.seat] = Some(of_seat);
            res.divide(model, body, seat, state, of_seat);
        }
        res
    }

    /// Counts a seat under its party, or else each who sits there under that of where they come
    /// from.
    fn divide(&mut self, model: &Model, body: &Body, seat: &Seat, state: &SeatState, share: Share) {
        if let Some(party) = party_of_seat(model, seat) {
            return self.parties.entry(party.clone()).or_default().add(share);
        }
        for sitter in state.sitters(model, body) {
            let party = sitter.organisation.and_then(|it| model.organisations.get(it));
            let party = party.and_then(|it| it.party.as_ref());
            self.of_party(party.map(|it| &it.value)).sitting += 1;
        }
        for vacancy in &state.vacancies {
            let organisation = vacancy.organisation.as_ref();
            let party = organisation.and_then(|it| model.organisations.get(it)?.party.as_ref());
            self.of_party(party.map(|it| &it.value)).vacant += 1;
        }
    }

    fn of_party(&mut self, party: Option<&PartyId>) -> &mut Share {
        match party {
            Some(party) => self.parties.entry(party.clone()).or_default(),
            None => &mut self.of_no_party,
        }
    }

    /// How many of a party sit there, and how many more must.
    pub fn party(&self, party: &PartyId) -> Share {
        self.parties.get(party).copied().unwrap_or_default()
    }

    /// Whether the parties have equally many.
    pub fn parity<'p>(&self, parties: impl Iterator<Item = &'p PartyId> + Clone) -> Composed {
        let even = |count: fn(Share) -> usize| {
            let mut counts = parties.clone().map(|it| count(self.party(it)));
            let first = counts.next();
            counts.all(|it| Some(it) == first)
        };
        let unknown = self.of_no_party.sitting > 0;
        match (even(|it| it.sitting), even(|it| it.sitting + it.vacant)) {
            (true, _) => Composed::Kept,
            (false, true) => Composed::ButForVacancies,
            (false, false) if unknown => Composed::Unknown,
            (false, false) => Composed::Broken,
        }
    }

    /// How many sit in seats that a mandate names together: by id, title, group or party.
    pub fn seats_named<'n>(
        &self,
        mandate: &Mandate,
        names: impl Iterator<Item = &'n str>,
    ) -> Share {
        let names: Vec<&str> = names.collect();
        let mut res = Share::default();
        for (seat, share) in mandate.seats.iter().zip(&self.seats) {
            if names.iter().any(|it| seat.is_among(it)) {
                res.add(share.unwrap_or_default());
            }
        }
        res
    }

    /// Whether a part is more than half of the whole.
    pub fn majority(&self, part: Share) -> Composed {
        let whole = self.whole;
        match (
            part.sitting * 2 > whole.sitting,
            (part.sitting + part.vacant) * 2 > whole.sitting + whole.vacant,
        ) {
            (true, _) => Composed::Kept,
            (false, true) => Composed::ButForVacancies,
            (false, false) => Composed::Broken,
        }
    }

    /// Whether as many sit there in all as should.
    pub fn total(&self, asked: Count) -> Composed {
        let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        let (sitting, all) = (number(self.whole.sitting), number(self.whole.places()));
        match (asked.contains(sitting), sitting < asked.min && asked.min <= all) {
            (true, _) => Composed::Kept,
            (false, true) => Composed::ButForVacancies,
            (false, false) => Composed::Broken,
        }
    }
}

impl Share {
    /// How many would sit there if nobody were missing.
    pub fn places(self) -> usize {
        self.sitting + self.vacant
    }

    fn add(&mut self, other: Share) {
        self.sitting += other.sitting;
        self.vacant += other.vacant;
    }
}

/// The party that a seat belongs to, where the mandate says so.
fn party_of_seat<'m>(model: &'m Model, seat: &'m Seat) -> Option<&'m PartyId> {
    let stated = seat.party.as_ref().map(|it| &it.value);
    let of_each = seat.one_per.as_ref().map(|it| &it.value.party);
    let provider = seat.organisation.as_ref().and_then(|it| model.organisations.get(&it.value));
    stated.or(of_each).or_else(|| provider?.party.as_ref().map(|it| &it.value))
}
