//! Who sits in a body, party by party, and which places stand empty.

use super::places::{Place, Sitting, places};
use crate::derive::tenures;
use crate::model::{Body, Mandate, PersonId, Seat};
use crate::render::Portal;
use crate::render::view::{Link, Who};
use serde::Serialize;
use std::collections::BTreeSet;

/// How many dots stand in a row, and how far apart.
const DOTS_IN_A_ROW: usize = 12;
const DOT: usize = 25;

/// The members of a body.
#[derive(Serialize)]
pub(super) struct MembersView {
    groups: Vec<Group>,
    seats: Vec<SeatRow>,
    former: Vec<FormerRow>,
}

/// The places of one party.
#[derive(Serialize)]
struct Group {
    title: String,
    class: &'static str,
    summary: String,
    dots: Vec<Dot>,
    width: usize,
    height: usize,
    rows: Vec<Sitting>,
}

/// A place as a small circle.
#[derive(Serialize)]
struct Dot {
    x: usize,
    y: usize,
    /// Where the letter stands, so that it looks centred.
    line: usize,
    free: bool,
    /// The letter of the chair.
    letter: Option<String>,
}

/// A seat as the mandate creates it.
#[derive(Serialize)]
struct SeatRow {
    title: String,
    places: String,
    filled: Option<usize>,
    sitters: Vec<String>,
    appointing: Option<String>,
    clause: Option<Link>,
}

/// Somebody who sat in the body and does so no more.
#[derive(Serialize)]
struct FormerRow {
    who: Who,
    seat: String,
    organisation: Option<Link>,
    period: String,
}

/// The members of a body on the day of the record.
pub(super) fn members(portal: &Portal<'_>, body: &Body) -> MembersView {
    let mandate = body.mandate_on(portal.record.as_of);
    MembersView {
        groups: groups(portal, places(portal, body)),
        seats: seats(portal, body, mandate),
        former: former(portal, body),
    }
}

/// The places party by party: the parties in their order, those of no party, and observers.
fn groups(portal: &Portal<'_>, places: Vec<Place>) -> Vec<Group> {
    let words = portal.words();
    let mut rest = places;
    let mut res = Vec::new();
    let mut take = |title: String, class, of: &dyn Fn(&Place) -> bool| {
        let (own, others) = std::mem::take(&mut rest).into_iter().partition(of);
        rest = others;
        let own: Vec<Place> = own;
        if !own.is_empty() {
            res.push(group(portal, title, class, own));
        }
    };
    for party in portal.parties() {
        let of = |it: &Place| !it.observer && it.party.as_ref() == Some(party);
        take(portal.party(party.as_str()), portal.party_class(party), &of);
    }
    take(words.say("body-no-party"), "", &|it| !it.observer);
    take(words.say("body-observers"), "p5", &|_| true);
    res
}

fn group(portal: &Portal<'_>, title: String, class: &'static str, places: Vec<Place>) -> Group {
    let words = portal.words();
    let shown: Vec<&Place> = places.iter().filter(|it| it.counts).collect();
    let empty = shown.iter().filter(|it| it.vacant).count();
    let filled = words.count("body-filled", shown.len() - empty);
    let summary = if empty > 0 {
        format!("{filled}, {}", words.count("vacant-places", empty))
    } else {
        filled
    };
    let dots: Vec<Dot> = shown
        .iter()
        .enumerate()
        .map(|(at, it)| Dot {
            x: 11 + DOT * (at % DOTS_IN_A_ROW),
            y: 11 + DOT * (at / DOTS_IN_A_ROW),
            line: 15 + DOT * (at / DOTS_IN_A_ROW),
            free: it.vacant,
            letter: it.letter.clone(),
        })
        .collect();
    let width = DOT * dots.len().min(DOTS_IN_A_ROW);
    let height = DOT * dots.len().div_ceil(DOTS_IN_A_ROW);
    let rows = places.into_iter().filter_map(|it| it.row).collect();
    Group { title, class, summary, dots, width, height, rows }
}

fn seats(portal: &Portal<'_>, body: &Body, mandate: &Mandate) -> Vec<SeatRow> {
    let states = portal.record.occupancy.seats(&body.id);
    let row = |(at, seat): (usize, &Seat)| {
        let state = states.iter().find(|it| it.seat == at);
        let places = state.map(|it| it.places).or(seat.count.as_ref().map(|it| it.value));
        let mut sitters = portal.sitters(seat);
        sitters.extend(portal.standing(seat));
        SeatRow {
            title: seat.title.value.clone(),
            places: match places {
                Some(places) => portal.amount(places),
                None if seat.one_per.is_some() => portal.words().say("body-one-each"),
                None => "1".to_owned(),
            },
            filled: state.map(|it| it.held()),
            sitters,
            appointing: portal.appointing(seat, mandate),
            clause: seat.rule.clause.as_ref().map(|it| portal.clause(body, mandate, &it.value)),
        }
    };
    mandate.seats.iter().enumerate().map(row).collect()
}

/// Those who sat in the body and sit there no more, the last to leave first.
fn former(portal: &Portal<'_>, body: &Body) -> Vec<FormerRow> {
    let day = portal.record.as_of;
    let sitting = portal.record.occupancy.seats(&body.id).iter();
    let sitting = sitting.flat_map(|it| it.sitters(&portal.record.model, body)).map(|it| it.person);
    let here: BTreeSet<&PersonId> = (body.appointments.iter())
        .filter(|it| !it.life.is_over(day) && !body.life().is_over(day))
        .map(|it| &it.person.value)
        .chain(sitting)
        .collect();
    let mut gone = tenures(body);
    gone.retain(|it| !here.contains(&it.last.person.value));
    gone.sort_by_key(|it| std::cmp::Reverse(it.life.last_day()));
    gone.iter()
        .map(|it| FormerRow {
            who: Who { title: None, ..portal.who(&it.last.person.value) },
            seat: seat_title(body, it.last.seat.value.as_str()),
            organisation: (it.last.organisation.as_ref())
                .map(|it| portal.organisation_link(&it.value)),
            period: portal.period(&it.life).unwrap_or_default(),
        })
        .collect()
}

/// The title of a seat, from the newest version that has it.
fn seat_title(body: &Body, seat: &str) -> String {
    let newest_first = std::iter::once(&body.mandate).chain(body.earlier.iter().rev());
    let seats = newest_first.flat_map(|it| &it.seats);
    let found = seats.into_iter().find(|it| it.id.value.as_str() == seat);
    found.map_or_else(|| seat.to_owned(), |it| it.title.value.clone())
}
