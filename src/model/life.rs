//! From when until when a thing is in being.

use super::PartialDate;
use super::lowering::Lowering;
use crate::source::schema::written;
use crate::text::Spanned;
use chrono::NaiveDate;

/// The days on which a thing is in being; open where nothing is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// The first day, as precise as it was given.
    pub from: Option<Spanned<PartialDate>>,
    /// The last day, as precise as it was given.
    pub until: Option<Spanned<PartialDate>>,
}

impl Life {
    pub(super) fn lower(
        from: &Option<written::Date>,
        until: &Option<written::Date>,
        to: &mut Lowering,
    ) -> Life {
        Life { from: to.date(from), until: to.date(until) }
    }

    /// Whether the thing is in being on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.has_begun(day) && !self.is_over(day)
    }

    /// Whether the first day is this day or before it; so where none is stated.
    pub fn has_begun(&self, day: NaiveDate) -> bool {
        self.first_day().is_none_or(|it| it <= day)
    }

    /// Whether the last day is before this day.
    pub fn is_over(&self, day: NaiveDate) -> bool {
        self.last_day().is_some_and(|it| it < day)
    }

    /// The first day: the first of the month or year where only that is stated.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.from.as_ref().map(|it| it.value.first_day())
    }

    /// The last day: the last of the month or year where only that is stated.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.until.as_ref().map(|it| it.value.last_day())
    }
}
