//! Which places of a seat stand empty, and after whom.

use super::seating::{Line, On, Table};
use crate::model::{Count, OrganisationId, PersonId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A place that must be filled and is not.
pub(super) struct Empty<'m> {
    /// The organisation that must fill it, where one for each is asked.
    pub(super) organisation: Option<OrganisationId>,
    /// The appointment that ended before it.
    pub(super) last: Option<Line<'m>>,
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
        let last = last_of(on, &own, 1, &[], table);
        res.push(Empty { organisation: Some(organisation.clone()), last });
    }
    // With so many places empty, the first has been so since fewer than all sat there, the next
    // since fewer than all but one, and so on.
    for place in res.len()..missing {
        let spoken_for: Vec<usize> = res.iter().filter_map(|it| Some(it.last?.at)).collect();
        let last = last_of(on, lines, places.min as usize - place, &spoken_for, table);
        res.push(Empty { organisation: None, last });
    }
    res
}

/// The appointment after which fewer than so many sat there until the day.
fn last_of<'m>(
    on: &On<'_>,
    lines: &[Line<'m>],
    least: usize,
    spoken_for: &[usize],
    table: &Table<'_>,
) -> Option<Line<'m>> {
    let ends = lines.iter().filter_map(|it| it.appointment.life.last_day());
    let ends: BTreeSet<NaiveDate> = ends.filter(|it| *it < on.day).collect();
    for end in ends.into_iter().rev() {
        let sat = lines.iter().filter(|it| it.appointment.life.covers(end));
        let sat: BTreeSet<&PersonId> = sat.map(|it| &it.appointment.person.value).collect();
        if sat.len() < least {
            continue;
        }
        let left = lines.iter().filter(|it| {
            it.appointment.life.last_day() == Some(end)
                && !spoken_for.contains(&it.at)
                && !table.has(&it.appointment.person.value)
        });
        if let Some(found) = left.last() {
            return Some(*found);
        }
    }
    None
}
