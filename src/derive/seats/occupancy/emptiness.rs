//! Which places of a seat stand empty, and after whom.

use super::seating::{Line, On, Table};
use crate::model::{Count, OrganisationId, PersonId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A place that must be filled and is not.
pub(super) struct Empty<'m> {
    /// The organisation that must fill it, where one for each is asked.
    pub(super) organisation: Option<OrganisationId>,
    /// After whom, where somebody has sat there.
    pub(super) left: Option<Left<'m>>,
}

/// The last day on which a place was filled, and the appointment that ended then.
#[derive(Clone, Copy)]
pub(super) struct Left<'m> {
    pub(super) day: NaiveDate,
    pub(super) last: Line<'m>,
}

/// The places that must be filled and are not: those of organisations without anyone first, in
/// their order.
pub(super) fn empty_places<'m>(
    on: &On<'_>,
    lines: &[Line<'m>],
    wanted: Option<&[OrganisationId]>,
    places: Count,
    table: &Table<'_>,
) -> Vec<Empty<'m>> {
    let missing = (places.min as usize).saturating_sub(table.len());
    let absent = wanted.unwrap_or_default().iter().filter(|it| !table.represents(it));
    let past = Past::of(on, lines, table);
    let mut res: Vec<Empty<'m>> = Vec::new();
    for organisation in absent.take(missing) {
        let own: Vec<Line<'m>> =
            lines.iter().copied().filter(|it| it.organisation == Some(organisation)).collect();
        let left = Past::of(on, &own, table).left(1, &mut 0, &BTreeSet::new());
        res.push(Empty { organisation: Some(organisation.clone()), left });
    }
    // With so many places empty, the first has been so since fewer than all sat there, the next
    // since fewer than all but one, and so on.
    let spoken_for: BTreeSet<usize> = res.iter().filter_map(|it| Some(it.left?.last.at)).collect();
    let mut next = 0;
    for place in res.len()..missing {
        let left = past.left(places.min as usize - place, &mut next, &spoken_for);
        res.push(Empty { organisation: None, left });
    }
    res
}

/// Those who have left a seat, and how many sat there on the last day of each.
struct Past<'m> {
    /// The days on which somebody's appointment ended, the earliest first, with how many sat there
    /// then, or on any such day after.
    days: Vec<(NaiveDate, usize)>,
    /// Those who are gone, the first to leave first.
    gone: Vec<(NaiveDate, Line<'m>)>,
    /// The first written of those whose appointment ended on a day.
    first: BTreeMap<NaiveDate, Line<'m>>,
}

impl<'m> Past<'m> {
    fn of(on: &On<'_>, lines: &[Line<'m>], table: &Table<'_>) -> Past<'m> {
        let ended = |it: &Line<'_>| it.appointment.life.last_day().filter(|it| *it < on.day);
        let mut gone: Vec<(NaiveDate, Line<'m>)> =
            lines.iter().filter_map(|it| Some((ended(it)?, *it))).collect();
        let mut first: BTreeMap<NaiveDate, Line<'m>> = BTreeMap::new();
        for (day, line) in &gone {
            first.entry(*day).or_insert(*line);
        }
        let mut days = sitting_on(lines, first.keys().copied());
        for at in (1..days.len()).rev() {
            days[at - 1].1 = days[at - 1].1.max(days[at].1);
        }
        // Whoever left and came back has not left the place empty.
        let sitting = table.people();
        gone.retain(|it| !sitting.contains(&it.1.appointment.person.value));
        gone.sort_by_key(|it| it.0);
        Past { days, gone, first }
    }

    /// The last day on which at least so many sat there, and after whom there were fewer. Asked for
    /// fewer and fewer, it gives those of `gone` one by one, from `next` on.
    fn left(
        &self,
        least: usize,
        next: &mut usize,
        spoken_for: &BTreeSet<usize>,
    ) -> Option<Left<'m>> {
        let enough = self.days.partition_point(|it| it.1 >= least);
        let day = self.days.get(enough.checked_sub(1)?)?.0;
        let later = |it: &(NaiveDate, Line<'m>)| day <= it.0 && !spoken_for.contains(&it.1.at);
        while self.gone.get(*next).is_some_and(|it| !later(it)) {
            *next += 1;
        }
        let last = match self.gone.get(*next) {
            Some((_, line)) => line,
            None => self.first.get(&day)?,
        };
        *next += 1;
        Some(Left { day, last: *last })
    }
}

/// How many different people sat there on each of some days, which come in order.
fn sitting_on(
    lines: &[Line<'_>],
    days: impl Iterator<Item = NaiveDate>,
) -> Vec<(NaiveDate, usize)> {
    let life = |it: &Line<'_>| {
        let life = &it.appointment.life;
        let first = life.first_day().unwrap_or(NaiveDate::MIN);
        (first, life.last_day().unwrap_or(NaiveDate::MAX))
    };
    let lived = lines.iter().filter(|it| life(it).0 <= life(it).1);
    let mut coming: Vec<(NaiveDate, &PersonId)> =
        lived.clone().map(|it| (life(it).0, &it.appointment.person.value)).collect();
    let mut going: Vec<(NaiveDate, &PersonId)> =
        lived.map(|it| (life(it).1, &it.appointment.person.value)).collect();
    coming.sort();
    going.sort();
    let (mut coming, mut going) = (coming.into_iter().peekable(), going.into_iter().peekable());
    let mut sitting: BTreeMap<&PersonId, usize> = BTreeMap::new();
    let mut res = Vec::new();
    for day in days {
        while let Some((_, person)) = coming.next_if(|it| it.0 <= day) {
            *sitting.entry(person).or_default() += 1;
        }
        while let Some((_, person)) = going.next_if(|it| it.0 < day) {
            let lines = sitting.entry(person).or_default();
            *lines = lines.saturating_sub(1);
            if *lines == 0 {
                sitting.remove(person);
            }
        }
        res.push((day, sitting.len()));
    }
    res
}
