//! The seats of a mandate as it states them, and who sits there today.

use super::values::{
    ActorData, CountData, DateData, PartyOfData, ReadingData, id, ids, shown, strength, text, yes,
};
use crate::derive::{SeatState, SitsBy, Sitter, Vacancy};
use crate::model::{Alternates, Body, Limit, Seat, Term};
use crate::render::Portal;
use schemars::JsonSchema;
use serde::Serialize;

/// A place, or several alike, that a mandate creates.
#[derive(Serialize, JsonSchema)]
pub(super) struct SeatData {
    /// The id within the body.
    id: String,
    /// What it is called.
    title: String,
    /// A heading over several seats.
    group: Option<String>,
    /// How many sit here, as stated; where nothing is, one, or one for each organisation.
    count: Option<CountData>,
    /// The party that fills it.
    party: Option<String>,
    /// The organisation that fills it, by its id.
    organisation: Option<String>,
    /// One for each organisation of a party in a cluster.
    one_per: Option<PartyOfData>,
    /// The body of which a holder must be a member, by its id.
    member_of: Option<String>,
    /// The body whose chair holds it, by its id.
    chair_of: Option<String>,
    /// The body whose composition it mirrors, by its id.
    mirrors: Option<String>,
    /// The position that holds it.
    ex_officio: Option<String>,
    /// Who may nominate.
    nominated_by: Vec<ActorData>,
    /// Who appoints.
    appointed_by: Vec<ActorData>,
    /// Who elects.
    elected_by: Vec<ActorData>,
    /// The organisations on whose behalf the holder sits, by their ids.
    on_behalf_of: Vec<String>,
    /// What the holder must be or know.
    qualification: Option<String>,
    /// Whether the seat has a vote, where that is stated.
    voting: Option<bool>,
    /// Whether the seat is an observer's.
    observer: bool,
    /// Who sits in for an absent holder.
    alternates: Option<AlternatesData>,
    /// How long one person may hold it.
    limit: Option<LimitData>,
    /// The term in words, where it differs from the body's.
    term: Vec<String>,
    /// The clause of the mandate.
    clause: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
    /// What the data says beyond the wording, and whose reading that is.
    reading: Option<ReadingData>,
}

/// Who sits in for an absent holder.
#[derive(Serialize, JsonSchema)]
struct AlternatesData {
    /// `personal`, `ranked` or `by-organisation`.
    kind: Option<&'static str>,
    /// When they may sit in.
    when: Option<String>,
    /// Whether they vote.
    voting: Option<bool>,
    /// Whether a deputy takes the seat when the holder leaves before the time.
    succeeds: Option<bool>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// How often a person may be appointed again.
#[derive(Serialize, JsonSchema)]
struct LimitData {
    /// How many terms.
    terms: Option<u32>,
    /// Whether only terms in a row count.
    consecutive: Option<bool>,
    /// How many years in all.
    years: Option<u32>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// A seat today.
#[derive(Serialize, JsonSchema)]
pub(super) struct OccupancyData {
    /// The seat, by its id.
    seat: String,
    /// How many places it has.
    places: CountData,
    /// How many sit there.
    filled: usize,
    /// How many places must be filled and are not.
    vacant: usize,
    /// How many sit there beyond the places there are.
    surplus: u32,
    /// Who sits there.
    holders: Vec<HolderData>,
    /// The places that must be filled and are not.
    vacancies: Vec<VacancyData>,
}

/// Somebody in a seat today.
#[derive(Serialize, JsonSchema)]
struct HolderData {
    /// The person, by id; null where the edition does not name the person.
    person: Option<String>,
    /// The name; null where the edition does not name the person.
    name: Option<String>,
    /// The organisation the person comes from, by its id, where that is known.
    organisation: Option<String>,
    /// By what the person sits there: `appointment`, `chair` of another body, or `succession`.
    by: &'static str,
    /// Whether the term is over and the holder stays until someone follows.
    stays: bool,
}

/// A place that must be filled and is not.
#[derive(Serialize, JsonSchema)]
struct VacancyData {
    /// The organisation that must fill it, by its id, where one for each is asked.
    organisation: Option<String>,
    /// The first day it stood empty, where that can be told.
    since: Option<DateData>,
}

impl SeatData {
    pub(super) fn of(portal: &Portal<'_>, seat: &Seat, body: &Body) -> SeatData {
        let term = |it: &Term| portal.term(it);
        SeatData {
            id: seat.id.value.to_string(),
            title: seat.title.value.clone(),
            group: text(&seat.group),
            count: CountData::stated(&seat.count),
            party: id(&seat.party),
            organisation: id(&seat.organisation),
            one_per: PartyOfData::stated(&seat.one_per),
            member_of: id(&seat.member_of),
            chair_of: id(&seat.chair_of),
            mirrors: id(&seat.mirrors),
            ex_officio: text(&seat.ex_officio),
            nominated_by: ActorData::each(portal, &seat.nominated_by, body),
            appointed_by: ActorData::each(portal, &seat.appointed_by, body),
            elected_by: ActorData::each(portal, &seat.elected_by, body),
            on_behalf_of: ids(&seat.on_behalf_of),
            qualification: text(&seat.qualification),
            voting: yes(&seat.voting),
            observer: seat.observer,
            alternates: seat.alternates.as_ref().map(AlternatesData::of),
            limit: seat.limit.as_ref().map(LimitData::of),
            term: seat.term.as_ref().map(term).unwrap_or_default(),
            clause: text(&seat.rule.clause),
            strength: strength(&seat.rule),
            reading: ReadingData::stated(portal, &seat.rule, body),
        }
    }
}

impl AlternatesData {
    fn of(alternates: &Alternates) -> AlternatesData {
        AlternatesData {
            kind: alternates.kind.as_ref().map(|it| it.value.word()),
            when: text(&alternates.when),
            voting: yes(&alternates.voting),
            succeeds: yes(&alternates.succeeds),
            clause: text(&alternates.clause),
        }
    }
}

impl LimitData {
    fn of(limit: &Limit) -> LimitData {
        LimitData {
            terms: limit.terms.as_ref().map(|it| it.value),
            consecutive: yes(&limit.consecutive),
            years: limit.years.as_ref().map(|it| it.value),
            clause: text(&limit.clause),
        }
    }
}

impl OccupancyData {
    /// The seats of a body in being, as they are filled today.
    pub(super) fn of(portal: &Portal<'_>, body: &Body) -> Vec<OccupancyData> {
        let seats = portal.record.seats_of(body);
        seats.map(|(seat, state)| OccupancyData::one(portal, body, seat, state)).collect()
    }

    fn one(portal: &Portal<'_>, body: &Body, seat: &Seat, state: &SeatState) -> OccupancyData {
        let holder = |(at, it): (usize, Sitter<'_>)| HolderData {
            person: shown(portal, it.person),
            name: portal.who(it.person).name,
            organisation: it.organisation.map(ToString::to_string),
            by: match at.checked_sub(state.holders.len()).map(|it| &state.unwritten[it].by) {
                None => "appointment",
                Some(SitsBy::ChairOf(_)) => "chair",
                Some(SitsBy::Succeeding(_)) => "succession",
            },
            stays: state.holders.get(at).is_some_and(|it| state.held_over.contains(it)),
        };
        let vacancy = |it: &Vacancy| VacancyData {
            organisation: it.organisation.as_ref().map(ToString::to_string),
            since: it.since.map(DateData::day),
        };
        let sitters = state.sitters(&portal.record.model, body);
        OccupancyData {
            seat: seat.id.value.to_string(),
            places: CountData::of(state.places),
            filled: state.held(),
            vacant: state.vacancies.len(),
            surplus: state.surplus,
            holders: sitters.enumerate().map(holder).collect(),
            vacancies: state.vacancies.iter().map(vacancy).collect(),
        }
    }
}
