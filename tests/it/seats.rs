//! Seats on every day of some years: who sits there, what is empty and since when, how long terms
//! last, who stays and who steps in; held against a recount from the lines alone.

mod by_right;
mod composition;
mod deputies;
mod elections;
mod limits;
mod recount;
mod shown;
mod staying;
mod terms;

use chrono::{Days, NaiveDate};
use mandat::derive::{
    Balance, Composed, Occupancy, SeatState, SeatTerm, SitsBy, checklist, coming_ends, deputies_of,
    overstays, seats_on,
};
use mandat::model::{Body, Count, Model, PersonId, build};
use mandat::source::{Tree, parse};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const PERIODS: &str = "-- periods.yaml --
periods:
  - {id: a, kind: valgperiode, from: 2018-01-01, until: 2021-12-31}
  - {id: b, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
  - {id: c, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
  - {id: d, kind: valgperiode, from: 2030-01-01, until: 2033-12-31}
";

fn model(site: &str) -> Model {
    build(&parse(&Tree::from_text(site)))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the test")
}

fn days(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
    let last = day(until);
    day(from).iter_days().take_while(move |it| *it <= last)
}

fn body<'m>(model: &'m Model, id: &str) -> &'m Body {
    model.bodies.values().find(|it| it.id.as_str() == id).expect("the body is there")
}

/// A small site: people and a body `raad` with these seats, other keys and members.
fn site(people: &[&str], front: &str, members: &str) -> Model {
    let mut text = PERIODS.to_owned();
    for it in people {
        let _ = write!(text, "-- people/{it}.md --\n---\nname: {it}\n---\n");
    }
    let _ = write!(
        text,
        "-- bodies/raad/mandate.md --\n---\nname: Rådet\nfrom: 2018-01-01\n{front}---\n-- bodies/raad/members.yaml --\n{members}"
    );
    model(&text)
}

/// Who sits in the first seat of `raad`, those who stay on with `+`, who steps in with `*`.
fn sitting(model: &Model, on: NaiveDate) -> String {
    let raad = body(model, "raad");
    let states = seats_on(model, raad, on);
    let state = &states[0];
    let mut res: Vec<String> = Vec::new();
    for at in &state.holders {
        let mark = if state.held_over.contains(at) { "+" } else { "" };
        res.push(format!("{}{mark}", raad.appointments[*at].person.value));
    }
    res.extend(state.unwritten.iter().map(|it| format!("{}*", it.person)));
    res.join(" ")
}

/// The stretches of days on which the same sit in the first seat.
fn stretches(model: &Model, from: &str, until: &str) -> Vec<String> {
    let mut res: Vec<(NaiveDate, String)> = Vec::new();
    for on in days(from, until) {
        let who = sitting(model, on);
        if res.last().is_none_or(|it| it.1 != who) {
            res.push((on, who));
        }
    }
    res.into_iter().map(|(from, who)| format!("{from} {who}")).collect()
}
