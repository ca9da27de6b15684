//! Whether somebody is in the chair, and whether it turns as the mandate says.

use super::year::Year;
use super::{Asked, Evidence, Proof, Row, Verdict};
use crate::check::rules;
use crate::derive::{
    ChairSide, Departure, How, Turn, chair_organisation, chair_sides, departures, turns_by_meeting,
};
use crate::model::{Chair, ChairRole, Rotation};
use crate::text::Language::{self, Danish, English};
use chrono::{Datelike, NaiveDate};

pub(super) fn rows(year: &Year<'_>) -> Vec<Row> {
    let Some(chair) = &year.mandate.chair else { return Vec::new() };
    let last = year.days.1.min(year.record.as_of);
    let departures = departures(&year.record.model, year.body, last);
    let sides = chair_sides(year.body, last);
    // A chair that goes from meeting to meeting is held against each meeting's leader.
    let rotating = sides.iter().filter_map(|it| {
        let rotation = it.rotation.filter(|it| !turns_by_meeting(it))?;
        Some(side(year, chair, it, rotation, &departures, last))
    });
    let mut res: Vec<Row> = rotating.collect();
    let passes = sides.iter().any(|it| it.rotation.is_some_and(turns_by_meeting));
    if res.is_empty() && !passes {
        res.push(filled(year, chair, &sides, last));
    }
    res
}

/// A chair that does not turn: that somebody has it.
fn filled(year: &Year<'_>, chair: &Chair, sides: &[ChairSide<'_>], last: NaiveDate) -> Row {
    let turns: Vec<&Turn<'_>> = sides.iter().flat_map(|it| &it.turns).collect();
    let verdict = sitting(&turns, last);
    let evidence = in_year(year, &turns).map(|it| evidence(year, it, Verdict::Held));
    Row::new(year, &rules::chair_missing, Asked::Chair, chair.span)
        .under(&chair.rule, false)
        .shown_by(evidence.collect())
        .stands(verdict)
        .in_words(year, |language| happened(verdict, 0, language))
}

fn side(
    year: &Year<'_>,
    chair: &Chair,
    side: &ChairSide<'_>,
    rotation: &Rotation,
    departures: &[Departure<'_>],
    last: NaiveDate,
) -> Row {
    let turns: Vec<&Turn<'_>> = side.turns.iter().collect();
    let departs = |turn: &Turn<'_>| {
        let own = departures.iter().filter(|it| it.turn.span == turn.turn.span);
        own.filter(|it| of_year(it) == Some(year.number)).count() > 0
    };
    let amiss = turns.iter().filter(|it| departs(it)).count();
    let verdict = match amiss {
        0 => sitting(&turns, last),
        _ => Verdict::Broken,
    };
    let evidence = in_year(year, &turns).map(|it| {
        let verdict = if departs(it) { Verdict::Broken } else { Verdict::Held };
        evidence(year, it, verdict)
    });
    let rule = if amiss > 0 { &rules::rotation_out_of_turn } else { &rules::chair_missing };
    let asked = Asked::Turns(side.party.cloned(), Box::new(rotation.clone()));
    let row = Row::new(year, rule, asked, rotation.span);
    let row = match side.party {
        Some(party) => row.about(party.as_str()),
        None => row,
    };
    row.under(&chair.rule_of(rotation), false)
        .shown_by(evidence.collect())
        .stands(verdict)
        .in_words(year, |language| happened(verdict, amiss, language))
}

/// Whether somebody is in the chair on a day; that cannot be decided where no turn is written down.
fn sitting(turns: &[&Turn<'_>], day: NaiveDate) -> Verdict {
    let mut chairs = turns.iter().filter(|it| it.turn.role == ChairRole::Chair).peekable();
    match (chairs.peek().is_some(), chairs.any(|it| it.turn.life.covers(day))) {
        (false, _) => Verdict::Undecidable,
        (true, true) => Verdict::Held,
        (true, false) => Verdict::Broken,
    }
}

/// The year in which a turn departs from the order: that in which it began, or went on too long.
fn of_year(departure: &Departure<'_>) -> Option<i32> {
    let began = departure.turn.life.first_day().map(|it| it.year());
    match departure.how {
        How::TooLong(last) => last.succ_opt().map(|it| it.year()).max(began),
        How::Another(_) | How::NotNext(_) | How::Outsider | How::TooSoon(_) => began,
    }
}

/// The turns of which some day lies in the year, the vice-chair's left out.
fn in_year<'t, 'm>(
    year: &Year<'_>,
    turns: &'t [&'t Turn<'m>],
) -> impl Iterator<Item = &'t Turn<'m>> {
    let (first, last) = year.days;
    let chairs = turns.iter().copied().filter(|it| it.turn.role == ChairRole::Chair);
    chairs.filter(move |it| it.turn.life.has_begun(last) && !it.turn.life.is_over(first))
}

fn evidence(year: &Year<'_>, turn: &Turn<'_>, verdict: Verdict) -> Evidence {
    let organisation = chair_organisation(year.body, turn.turn);
    let organisation = organisation.and_then(|it| year.record.model.organisations.get(it));
    Evidence::new(verdict, Some(Proof::Chair), |language| {
        let whose = organisation.map_or("", |it| it.name.value.as_str());
        let from = turn.turn.life.first_day().map(|it| language.date(it));
        let until = turn.turn.life.last_day().map(|it| language.date(it));
        let period = match (from, until, language) {
            (Some(from), Some(until), _) => format!("{from} – {until}"),
            (Some(from), None, Danish) => format!("fra {from}"),
            (Some(from), None, English) => format!("from {from}"),
            (None, Some(until), Danish) => format!("til {until}"),
            (None, Some(until), English) => format!("until {until}"),
            (None, None, Danish) => "uden datoer".to_owned(),
            (None, None, English) => "without dates".to_owned(),
        };
        if whose.is_empty() { period } else { format!("{whose}: {period}") }
    })
}

fn happened(verdict: Verdict, amiss: usize, language: Language) -> String {
    match (amiss, verdict, language) {
        (1.., _, Danish) => format!("{amiss} uden for tur"),
        (1.., _, English) => format!("{amiss} out of turn"),
        (0, Verdict::Held | Verdict::Open(_), Danish) => "formandsposten er besat".to_owned(),
        (0, Verdict::Held | Verdict::Open(_), English) => "the chair is held".to_owned(),
        (0, Verdict::Broken, Danish) => "ingen har formandsposten".to_owned(),
        (0, Verdict::Broken, English) => "nobody is in the chair".to_owned(),
        (0, Verdict::Undecidable, Danish) => "formænd er ikke noteret".to_owned(),
        (0, Verdict::Undecidable, English) => "no chair is noted".to_owned(),
    }
}
