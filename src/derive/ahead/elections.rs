//! The ends of election periods that ask for new appointments: body by body, place by place.

use super::Partner;
use super::partners::Serving;
use crate::derive::Record;
use crate::derive::seats::{Ending, SeatTerm, checklist, is_appointed};
use crate::model::{Body, BodyId, OrganisationId, PersonId, SeatId};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// The end of a period, with the places that must be appointed anew.
#[derive(Clone, Debug)]
pub struct Election {
    /// The last day of the period.
    pub end: NaiveDate,
    /// The name of the period.
    pub name: String,
    /// The places, body by body.
    pub places: Vec<Place>,
}

/// A place that must be appointed anew.
#[derive(Clone, Debug)]
pub struct Place {
    /// The body.
    pub body: BodyId,
    /// The seat.
    pub seat: SeatId,
    /// The organisation whose place it is, where that is known.
    pub organisation: Option<OrganisationId>,
    /// Who sits there on the last day; nobody where it is empty.
    pub holder: Option<PersonId>,
    /// Who follows, and from when; nobody yet where empty.
    pub follower: Option<(PersonId, Option<NaiveDate>)>,
    /// Whether the holder stays until someone follows.
    pub stays: bool,
    /// Who answers for it on the last day.
    pub partners: Vec<Partner>,
}

/// How long before the end of a period it is time to ask for names, and how long after it the
/// answers are still looked for.
const BEFORE: Days = Days::new(365);
const AFTER: Days = Days::new(182);

/// The periods that end within a year, or ended within half a year, and that some seat follows.
pub(super) fn elections(record: &Record) -> Vec<Election> {
    let today = record.as_of;
    let first = today.checked_sub_days(AFTER).unwrap_or(NaiveDate::MIN);
    let last = today.checked_add_days(BEFORE).unwrap_or(NaiveDate::MAX);
    let mut ends: BTreeMap<NaiveDate, &str> = BTreeMap::new();
    for period in &record.model.periods {
        let end = period.life.last_day().filter(|it| first <= *it && *it <= last);
        if let Some(end) = end {
            ends.entry(end).or_insert(&period.name.value);
        }
    }
    let election = |(end, name): (NaiveDate, &str)| {
        let bodies = record.model.bodies.values().filter(|it| it.life().covers(end));
        let places: Vec<Place> = bodies.flat_map(|it| places(record, it, end)).collect();
        (!places.is_empty()).then(|| Election { end, name: name.to_owned(), places })
    };
    ends.into_iter().filter_map(election).collect()
}

fn places(record: &Record, body: &Body, end: NaiveDate) -> Vec<Place> {
    let mandate = body.mandate_on(end);
    let follows = mandate.seats.iter().any(|it| {
        let term = SeatTerm::of(&record.model, mandate, it);
        term.followed().any(|it| it.life.last_day() == Some(end))
    });
    if !follows {
        return Vec::new();
    }
    let partners = Serving::of(body, record.as_of).on(end.max(record.as_of));
    let endings = checklist(&record.model, body, end).into_iter();
    let place = |it: Ending<'_>| Place {
        body: body.id.clone(),
        seat: it.seat.id.value.clone(),
        organisation: it.organisation,
        holder: it.holder,
        follower: it.follower.map(|it| (it.person.value.clone(), it.life.first_day())),
        stays: it.stays,
        partners: partners.clone(),
    };
    endings.filter(|it| is_appointed(it.seat)).map(place).collect()
}
