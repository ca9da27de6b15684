//! Whether the seats were filled, every day of the year.

use super::year::Year;
use super::{Asked, Evidence, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{SeatState, seats_on};
use crate::model::{Life, Seat, SeatId};
use crate::text::Language::{self, Danish, English};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Days in a row on which a seat stood alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    first: NaiveDate,
    last: NaiveDate,
    state: Filling,
}

/// How a seat is filled on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Filling {
    missing: usize,
    surplus: u32,
    held: usize,
    /// How many sit on after the last day of their term.
    overdue: usize,
    /// Whether a place is empty since a term ran out.
    ran_out: bool,
}

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let begun = first_record(year);
    let last = year.days.1.min(year.record.as_of);
    let first = begun.map_or(year.days.0, |it| it.max(year.days.0));
    let days: Vec<NaiveDate> = match begun {
        Some(_) => turning_days(year, first, last),
        None => Vec::new(),
    };
    let found = stretches(year, &days, last);
    let of = |seat: &Seat| found.get(&seat.id.value).map_or(&[][..], Vec::as_slice);
    let seats = year.mandate.seats.iter().filter(|it| !it.observer);
    seats.map(|seat| row(year, seat, of(seat))).collect()
}

/// The first day of which anything is written down about who sits in the body; the beginning of
/// time where an appointment has always stood. Days before it are not known.
fn first_record(year: &Year<'_>) -> Option<NaiveDate> {
    let first = year.body.appointments.iter().map(|it| it.life.first_day());
    first.map(|it| it.unwrap_or(NaiveDate::MIN)).min()
}

/// The days on which somebody came or went, from the first day to the last.
fn turning_days(year: &Year<'_>, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    if first > last {
        return Vec::new();
    }
    let model = &year.record.model;
    let others = year.mandate.seats.iter().flat_map(|it| [&it.chair_of, &it.mirrors]).flatten();
    let others = others.filter_map(|it| model.bodies.get(&it.value));
    let bodies = others.chain([year.body]);
    let sitting = bodies.flat_map(|it| {
        let seats = it.appointments.iter().map(|it| &it.life);
        seats.chain(it.chair_turns.iter().map(|it| &it.life))
    });
    let clusters = year.mandate.seats.iter().filter_map(|it| it.one_per.as_ref());
    let clusters = clusters.filter_map(|it| model.clusters.get(&it.value.cluster));
    let organisations = clusters.flat_map(|it| &it.organisations);
    let organisations = organisations.filter_map(|it| model.organisations.get(&it.value));
    let versions = year.body.versions().map(|it| &it.life);
    let lives = sitting.chain(organisations.map(|it| &it.life)).chain(versions);
    let turns = lives.flat_map(days_of).filter(|it| first < *it && *it <= last);
    BTreeSet::from_iter(turns.chain([first])).into_iter().collect()
}

/// The first day of a life, and the first after it.
fn days_of(life: &Life) -> impl Iterator<Item = NaiveDate> {
    let after = life.last_day().and_then(|it| it.checked_add_days(Days::new(1)));
    life.first_day().into_iter().chain(after)
}

/// How each seat stood from the first day to the last, by its id; of several with one id, the first.
fn stretches(
    year: &Year<'_>,
    days: &[NaiveDate],
    last: NaiveDate,
) -> BTreeMap<SeatId, Vec<Stretch>> {
    let mut res: BTreeMap<SeatId, Vec<Stretch>> = BTreeMap::new();
    for (at, first) in days.iter().enumerate() {
        let next = days.get(at + 1).and_then(|it| it.checked_sub_days(Days::new(1)));
        let end = next.unwrap_or(last);
        let seats = &year.body.mandate_on(*first).seats;
        let mut seen: BTreeSet<&SeatId> = BTreeSet::new();
        for state in seats_on(&year.record.model, year.body, *first) {
            let seat = &seats[state.seat].id.value;
            if !seen.insert(seat) {
                continue;
            }
            let state = Filling::of(&state);
            let own = res.entry(seat.clone()).or_default();
            match own.last_mut() {
                Some(before) if before.state == state => before.last = end,
                Some(_) | None => own.push(Stretch { first: *first, last: end, state }),
            }
        }
    }
    res
}

fn row(year: &Year<'_>, seat: &Seat, stretches: &[Stretch]) -> Row {
    let rule = match stretches.iter().rev().find(|it| it.state.departs()).map(|it| it.state) {
        Some(Filling { surplus: 1.., .. }) => &rules::overfilled_seat,
        Some(Filling { ran_out: true, .. } | Filling { missing: 0, overdue: 1.., .. }) => {
            &rules::expired_term
        }
        Some(_) | None => &rules::vacant_seat,
    };
    let evidence: Vec<Evidence> =
        stretches.iter().filter(|it| it.state.departs()).map(evidence).collect();
    let verdict = match (stretches.is_empty(), evidence.is_empty()) {
        (true, _) => Verdict::Undecidable,
        (false, true) => Verdict::Held,
        (false, false) => Verdict::Broken,
    };
    let asked = Asked::Seat(seat.title.value.clone(), seat.clone().count.map(|it| it.value));
    Row::new(year, rule, asked, seat.span)
        .under(&seat.rule, false)
        .about(seat.id.value.as_str())
        .shown_by(evidence)
        .stands(verdict)
        .in_words(year, |language| happened(stretches, language))
}

impl Filling {
    fn of(state: &SeatState) -> Filling {
        Filling {
            missing: state.vacancies.len(),
            surplus: state.surplus,
            held: state.held(),
            overdue: state.overdue.len(),
            ran_out: !state.vacancies.is_empty()
                && state.vacancies.iter().all(|it| it.term_ran_out),
        }
    }

    fn departs(self) -> bool {
        self.missing > 0 || self.surplus > 0 || self.overdue > 0
    }
}

fn evidence(stretch: &Stretch) -> Evidence {
    let days = (stretch.last - stretch.first).num_days() + 1;
    let Filling { missing, surplus, overdue, .. } = stretch.state;
    Evidence::new(Verdict::Broken, Some(Proof::Members), |language| {
        let (first, last) = (language.date(stretch.first), language.date(stretch.last));
        let parts = [
            (missing, "ubesat", "vacant"),
            (surplus as usize, "for mange", "too many"),
            (overdue, "efter periodens udløb", "after the end of the term"),
        ];
        let amiss: Vec<String> = (parts.into_iter())
            .filter(|it| it.0 > 0)
            .map(|(number, danish, english)| match language {
                Danish => format!("{number} {danish}"),
                English => format!("{number} {english}"),
            })
            .collect();
        format!("{first} – {last}: {} ({})", amiss.join(", "), language.days(days))
    })
}

fn happened(stretches: &[Stretch], language: Language) -> String {
    let Some(last) = stretches.last() else {
        return match language {
            Danish => "ingen udpegninger er registreret".to_owned(),
            English => "no appointments are recorded".to_owned(),
        };
    };
    let held = last.state.held;
    let vacant: i64 = (stretches.iter())
        .filter(|it| it.state.missing > 0)
        .map(|it| (it.last - it.first).num_days() + 1)
        .sum();
    match (vacant, language) {
        (0, Danish) => format!("{held} besat"),
        (0, English) => format!("{held} filled"),
        (days, Danish) => format!("{held} besat, ubesat i {}", language.days(days)),
        (days, English) => format!("{held} filled, vacant for {}", language.days(days)),
    }
}
