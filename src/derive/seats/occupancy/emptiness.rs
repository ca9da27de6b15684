//! Which places of a seat stand empty, and after whom.

use super::seating::{Line, On, Table};
use crate::model::{Count, OrganisationId, PersonId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

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
    let mut res: Vec<Empty<'m>> = Vec::new();
    for organisation in absent.take(missing) {
        let own: Vec<Line<'m>> =
            lines.iter().copied().filter(|it| it.organisation == Some(organisation)).collect();
        let left = last_of(on, &own, 1, &[], table);
        res.push(Empty { organisation: Some(organisation.clone()), left });
    }
    // With so many places empty, the first has been so since fewer than all sat there, the next
    // since fewer than all but one, and so on.
    for place in res.len()..missing {
        let spoken_for: Vec<usize> = res.iter().filter_map(|it| Some(it.left?.last.at)).collect();
        let left = last_of(on, lines, places.min as usize - place, &spoken_for, table);
        res.push(Empty { organisation: None, left });
    }
    res
}

/// The last day on which at least so many sat there, and after whom there were fewer.
fn last_of<'m>(
    on: &On<'_>,
    lines: &[Line<'m>],
    least: usize,
    spoken_for: &[usize],
    table: &Table<'_>,
) -> Option<Left<'m>> {
    let ended = |it: &Line<'_>| it.appointment.life.last_day().filter(|it| *it < on.day);
    let ends: BTreeSet<NaiveDate> = lines.iter().filter_map(ended).collect();
    let enough = |day: &NaiveDate| {
        let sat = lines.iter().filter(|it| it.appointment.life.covers(*day));
        let sat: BTreeSet<&PersonId> = sat.map(|it| &it.appointment.person.value).collect();
        sat.len() >= least
    };
    let day = ends.into_iter().rev().find(enough)?;
    // Whoever left that day and came back has not left the place empty.
    let gone = |it: &&Line<'m>| {
        ended(it).is_some_and(|it| day <= it)
            && !spoken_for.contains(&it.at)
            && !table.has(&it.appointment.person.value)
    };
    let gone = lines.iter().filter(gone).min_by_key(|it| ended(it));
    let last = gone.or_else(|| lines.iter().find(|it| ended(it) == Some(day)))?;
    Some(Left { day, last: *last })
}
