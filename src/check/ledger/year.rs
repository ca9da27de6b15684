//! A calendar year of a body, as far as it has come.

use crate::derive::{Occasion, Record, occasions_of};
use crate::model::{Body, Mandate};
use chrono::{Datelike, NaiveDate};

/// A calendar year of a body.
#[derive(Debug)]
pub(super) struct Year<'m> {
    pub(super) record: &'m Record,
    pub(super) body: &'m Body,
    /// The mandate in force on the last day of the year, or of the body.
    pub(super) mandate: &'m Mandate,
    pub(super) number: i32,
    /// The body's first and last day in the year, whether it has come or not.
    pub(super) days: (NaiveDate, NaiveDate),
    /// The year's meetings, by itself or with others, the earliest first.
    pub(super) meetings: Vec<Occasion<'m>>,
}

impl<'m> Year<'m> {
    /// The years of a body of which anything is recorded, the earliest first; none of a body whose
    /// mandate could not be read.
    pub(super) fn all(record: &'m Record, body: &'m Body) -> Vec<Year<'m>> {
        if body.mandate.hollow {
            return Vec::new();
        }
        let all = occasions_of(record, [body]);
        let running = record.as_of.year();
        let mut years = record.calendar.years_on_record(&body.id, running);
        years.insert(running);
        years.into_iter().filter_map(|number| Year::new(record, body, number, &all)).collect()
    }

    /// A year in which the body was in being; nothing where it was not.
    fn new(
        record: &'m Record,
        body: &'m Body,
        number: i32,
        all: &[Occasion<'m>],
    ) -> Option<Year<'m>> {
        let life = body.life();
        let first = NaiveDate::from_ymd_opt(number, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(number, 12, 31)?;
        let first = life.first_day().map_or(first, |it| it.max(first));
        let last = life.last_day().map_or(last, |it| it.min(last));
        let begun = first <= last && first <= record.as_of;
        let of_year = |it: &&Occasion<'m>| it.meeting.day.year() == number;
        begun.then(|| Year {
            record,
            body,
            mandate: body.mandate_on(last),
            number,
            days: (first, last),
            meetings: all.iter().filter(of_year).copied().collect(),
        })
    }

    /// Whether the year has not come to its end.
    pub(super) fn is_running(&self) -> bool {
        self.record.as_of <= self.days.1
    }
}
