//! Whose turn a mandate's order gives a day, and when it passes on to whom.
//!
//! Nothing is made up: without an order, a first day and the length of a turn, no turn is
//! foreseen. Each turn is reckoned from the first day of the rotation and not from the turn
//! before it, so that a month of thirty days never moves the turns that follow.

use crate::derive::meetings::MeetingState;
use crate::model::{Body, Duration, InTurn, Meeting, Rotation, RotationUnit};
use chrono::{Days, NaiveDate};

/// A turn as the mandate's order gives it, whoever takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeseenTurn<'m> {
    /// Whose.
    pub whose: &'m InTurn,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// The days of one turn, reckoned from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Which turn, from 0.
    pub(super) number: u32,
    /// Its first day.
    pub(super) from: NaiveDate,
    /// Its last day.
    pub(super) until: NaiveDate,
}

/// The turn that a day lies in; nothing where the order, the first day or the length of a turn
/// is not stated, before the first turn, or when the body is not in being.
pub fn turn_on<'m>(
    body: &Body,
    rotation: &'m Rotation,
    day: NaiveDate,
) -> Option<ForeseenTurn<'m>> {
    if !body.life().covers(day) {
        return None;
    }
    if turns_by_meeting(rotation) {
        return by_meeting(body, rotation).find(|it| it.from == day);
    }
    let (start, every) = anchor(rotation)?;
    numbered(rotation, start, every, stretch(start, every, day)?.number)
}

/// The turns that begin after a day, the nearest first, as many as are asked for and none after
/// the body's last day. Where the chair turns with each meeting, the meetings that are planned
/// are all that can be foreseen.
pub fn coming_turns<'m>(
    body: &Body,
    rotation: &'m Rotation,
    day: NaiveDate,
    count: usize,
) -> Vec<ForeseenTurn<'m>> {
    let in_time = |it: &ForeseenTurn<'_>| !body.life().is_over(it.from);
    if turns_by_meeting(rotation) {
        let coming = by_meeting(body, rotation).filter(|it| it.from > day);
        return coming.take_while(in_time).take(count).collect();
    }
    let Some((start, every)) = anchor(rotation) else { return Vec::new() };
    let first = stretch(start, every, day).map_or(0, |it| it.number.saturating_add(1));
    let turns = (first..).map_while(|it| numbered(rotation, start, every, it));
    turns.take_while(in_time).take(count).collect()
}

/// The meetings that turns are counted by, each with whose turn it is: those on or after the
/// first day that are neither cancelled nor moved. A meeting that is not held takes no turn.
pub fn meetings_in_turn<'b, 'm>(
    body: &'b Body,
    rotation: &'m Rotation,
) -> impl Iterator<Item = (&'b Meeting, &'m InTurn)> {
    let start = rotation.start.as_ref().map(|it| it.value.first_day());
    let counted = body.meetings.iter().filter(move |it| {
        MeetingState::of(it, it.day).stands() && start.is_some_and(|start| start <= it.day)
    });
    counted.zip(rotation.order.iter().map(|it| &it.value).cycle())
}

/// Whether the chair turns with each meeting.
pub fn turns_by_meeting(rotation: &Rotation) -> bool {
    rotation.among.as_ref().is_some_and(|it| it.value == RotationUnit::Meetings)
}

fn by_meeting<'m>(body: &Body, rotation: &'m Rotation) -> impl Iterator<Item = ForeseenTurn<'m>> {
    let turns = meetings_in_turn(body, rotation);
    turns.map(|(meeting, whose)| ForeseenTurn { whose, from: meeting.day, until: meeting.day })
}

/// The first day of the first turn and the length of each; nothing without an order.
fn anchor(rotation: &Rotation) -> Option<(NaiveDate, Duration)> {
    let start = rotation.start.as_ref()?.value.first_day();
    Some((start, rotation.every.as_ref()?.value)).filter(|_| !rotation.order.is_empty())
}

fn numbered(
    rotation: &Rotation,
    start: NaiveDate,
    every: Duration,
    number: u32,
) -> Option<ForeseenTurn<'_>> {
    let place = number as usize % rotation.order.len().max(1);
    let whose = &rotation.order.get(place)?.value;
    let (from, until) = days_of(start, every, number)?;
    Some(ForeseenTurn { whose, from, until })
}

/// Which turn a day lies in, where the first begins on a day and each is so long; none before it.
pub(super) fn stretch(start: NaiveDate, every: Duration, day: NaiveDate) -> Option<Stretch> {
    if day < start {
        return None;
    }
    let begun = |number: u32| beginning(start, every, number).is_some_and(|it| it <= day);
    let (mut low, mut high) = (0_u32, 1_u32);
    while begun(high) {
        (low, high) = (high, high.checked_mul(2)?);
    }
    // The turn `low` has begun and `high` has not: halve what lies between.
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if begun(middle) { low = middle } else { high = middle }
    }
    let (from, until) = days_of(start, every, low)?;
    Some(Stretch { number: low, from, until })
}

fn days_of(start: NaiveDate, every: Duration, number: u32) -> Option<(NaiveDate, NaiveDate)> {
    let next = beginning(start, every, number.checked_add(1)?)?;
    Some((beginning(start, every, number)?, next.checked_sub_days(Days::new(1))?))
}

/// The first day of a turn; nothing past the end of the calendar.
fn beginning(start: NaiveDate, every: Duration, number: u32) -> Option<NaiveDate> {
    if number == 0 {
        return Some(start);
    }
    let length = every.length.checked_mul(number)?;
    let never = |_| false;
    let day = Duration { length, ..every }.after(start, &never);
    Some(day).filter(|it| *it < NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Model, build};
    use crate::source::{Tree, parse};
    use std::collections::BTreeSet;

    const SIX: &str = "among: organisations, every: 4 years, start: 2022-09, order: [herning, holstebro, ikast, lemvig, ringkoebing, struer]";

    fn model(rotation: &str, meetings: &str) -> Model {
        let mut text = String::new();
        for it in ["herning", "holstebro", "ikast", "lemvig", "ringkoebing", "struer"] {
            text.push_str(&format!("-- organisations/{it}.md --\n---\nname: {it}\n---\n"));
        }
        for it in ["anna", "bo", "eva"] {
            text.push_str(&format!("-- people/{it}.md --\n---\nname: {it}\n---\n"));
        }
        text.push_str(&format!("-- bodies/raad/mandate.md --\n---\nname: Rådet\nfrom: 2022-01-01\nuntil: 2050-12-31\nchair:\n  sides: [{{party: kommune, rotation: {{{rotation}}}}}]\n---\n"));
        for it in meetings.split_whitespace() {
            let (day, status) = it.split_once('=').unwrap_or((it, "planned"));
            text.push_str(&format!(
                "-- bodies/raad/meetings/{day}.md --\n---\nstatus: {status}\n---\n"
            ));
        }
        build(&parse(&Tree::from_text(&text)))
    }

    fn only(model: &Model) -> (&Body, &Rotation) {
        let body = model.bodies.values().next().expect("the text holds a body");
        let side = &body.mandate.chair.as_ref().expect("it has a chair").sides[0];
        (body, side.rotation.as_ref().expect("the chair turns"))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn name(whose: &InTurn) -> String {
        match whose {
            InTurn::Organisation(it) => it.to_string(),
            InTurn::Person(it) => it.to_string(),
            InTurn::Side(it) => it.to_string(),
            InTurn::Words(it) => it.clone(),
        }
    }

    #[test]
    fn on_every_day_of_twenty_four_years_one_organisation_has_the_turn() {
        let model = model(SIX, "");
        let (body, rotation) = only(&model);
        let (first, last) = (day("2022-09-01"), day("2046-08-31"));
        let mut holders = BTreeSet::new();
        let mut handovers = Vec::new();
        let mut before: Option<ForeseenTurn<'_>> = None;
        for at in first.iter_days().take_while(|it| *it <= last) {
            let turn = turn_on(body, rotation, at).expect("someone has the turn");
            assert!(turn.from <= at && at <= turn.until);
            if before != Some(turn) {
                assert_eq!(turn.from, at, "a turn begins where the one before it ended");
                assert!(holders.insert(name(turn.whose)), "nobody comes again within the cycle");
                handovers.push(at);
            }
            let next = coming_turns(body, rotation, at, 1);
            assert_eq!(next[0].from, turn.until.succ_opt().expect("a day after"));
            before = Some(turn);
        }
        let wanted: Vec<NaiveDate> =
            (0..6).map(|it| NaiveDate::from_ymd_opt(2022 + 4 * it, 9, 1).expect("a day")).collect();
        assert_eq!(handovers, wanted);
        assert_eq!(before.map(|it| it.until), Some(last));
        let again = turn_on(body, rotation, day("2046-09-01")).expect("the cycle begins anew");
        assert_eq!(name(again.whose), "herning");
        assert_eq!(turn_on(body, rotation, day("2022-08-31")), None);
    }

    #[test]
    fn as_many_turns_as_are_asked_for_are_foreseen_until_the_body_ends() {
        let model = model(SIX, "");
        let (body, rotation) = only(&model);
        let said = |on: &str, count| {
            let turns = coming_turns(body, rotation, day(on), count);
            turns.iter().map(|it| format!("{} {}", it.from, name(it.whose))).collect::<Vec<_>>()
        };
        let three = ["2026-09-01 holstebro", "2030-09-01 ikast", "2034-09-01 lemvig"];
        assert_eq!(said("2025-03-01", 3), three);
        assert_eq!(said("2022-01-01", 1), ["2022-09-01 herning"]);
        assert_eq!(
            said("2042-01-01", 9),
            ["2042-09-01 struer", "2046-09-01 herning", "2050-09-01 holstebro"]
        );
        assert_eq!(said("2022-09-01", 0), Vec::<String>::new());
    }

    #[test]
    fn nothing_is_foreseen_without_order_beginning_and_length() {
        for rotation in [
            "among: organisations, every: 4 years",
            "among: organisations, every: 4 years, start: 2022-09",
            "among: organisations, every: 4 years, order: [herning, struer]",
            "among: organisations, start: 2022-09, order: [herning, struer]",
            "among: meetings, order: [anna, bo]",
        ] {
            let model = model(rotation, "2026-03-03 2026-06-02");
            let (body, rotation) = only(&model);
            for at in ["2022-09-01", "2026-03-03", "2040-01-01"] {
                assert_eq!(turn_on(body, rotation, day(at)), None);
                assert!(coming_turns(body, rotation, day(at), 5).is_empty());
            }
        }
    }

    #[test]
    fn turns_are_reckoned_from_the_first_and_never_drift() {
        let model =
            model("among: members, every: 1 month, start: 2024-01-31, order: [anna, bo, eva]", "");
        let (body, rotation) = only(&model);
        let found = coming_turns(body, rotation, day("2024-01-31"), 3);
        let days: Vec<String> = found.iter().map(|it| it.from.to_string()).collect();
        assert_eq!(days, ["2024-02-29", "2024-03-31", "2024-04-30"]);
        for at in day("2024-01-31").iter_days().take(9000) {
            let turn = turn_on(body, rotation, at).expect("someone has the turn");
            assert!(turn.from <= at && at <= turn.until);
        }
    }

    #[test]
    fn a_chair_that_turns_with_the_meetings_passes_over_those_that_are_cancelled() {
        let model = model(
            "among: meetings, start: 2026-01-01, order: [anna, bo, eva]",
            "2025-12-01 2026-02-03 2026-03-03=cancelled 2026-04-07 2026-05-05 2026-06-02",
        );
        let (body, rotation) = only(&model);
        let said = |it: &ForeseenTurn<'_>| format!("{} {}", it.from, name(it.whose));
        let found: Vec<String> =
            coming_turns(body, rotation, day("2026-02-03"), 9).iter().map(said).collect();
        assert_eq!(found, ["2026-04-07 bo", "2026-05-05 eva", "2026-06-02 anna"]);
        assert_eq!(turn_on(body, rotation, day("2026-03-03")), None);
        assert_eq!(
            turn_on(body, rotation, day("2026-02-03")).as_ref().map(said).as_deref(),
            Some("2026-02-03 anna")
        );
    }

    #[test]
    fn a_name_that_leads_nowhere_keeps_its_place() {
        let model = model(
            "among: organisations, every: 1 year, start: 2026-01-01, order: [herning, strur, lemvig]",
            "",
        );
        assert_eq!(model.loose_ends.len(), 1);
        let (body, rotation) = only(&model);
        let found = coming_turns(body, rotation, day("2026-06-01"), 2);
        assert_eq!(*found[0].whose, InTurn::Words("strur".to_owned()));
        assert_eq!(name(found[1].whose), "lemvig");
    }
}
