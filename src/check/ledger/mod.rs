//! The ledger: what each mandate asks of its body in a calendar year, and what was done.
//!
//! A row is one thing that a mandate asks and that can be held against practice. Its rows are made
//! by the files beside this one, one matter each. They name no person, so that every edition may
//! show them.
//!
//! A body has rows for the running year, for each of which a meeting is recorded, and for the one
//! after that. Years to come are plans, and nobody is held to those.

mod approval;
mod asked;
mod cadence;
mod chair;
mod composition;
mod deadlines;
mod duties;
mod leading;
mod outcome;
mod precedence;
mod quorum;
mod review;
mod row;
mod seats;
mod year;

pub use asked::{Asked, Requirement};
pub use outcome::{Forecast, Outcome, Verdict};
pub use row::{Evidence, Proof, Row};

use crate::derive::Record;
use crate::model::BodyId;
use year::Year;

/// What the files of this folder make.
type Rib = fn(&Year<'_>) -> Vec<Row>;

/// Every matter, in the order of the rows.
const RIBS: &[Rib] = &[
    seats::rows,
    composition::rows,
    chair::rows,
    leading::rows,
    cadence::rows,
    precedence::rows,
    deadlines::rows,
    quorum::rows,
    approval::rows,
    duties::rows,
    review::rows,
];

/// Every row, by body, year and matter.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    rows: Vec<Row>,
}

impl Ledger {
    /// The ledger on the day of the record.
    pub fn of(record: &Record) -> Ledger {
        let years = record.model.bodies.values().flat_map(|it| Year::all(record, it));
        let rows = years.flat_map(|year| RIBS.iter().flat_map(move |rib| rib(&year)));
        Ledger { rows: rows.collect() }
    }

    /// Every row, by body, year and matter.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The same rows without those that `keeps` does not let through, each after a change that
    /// leaves it in its place.
    pub(super) fn with_each(
        &self,
        keeps: impl Fn(&Row) -> bool,
        change: impl Fn(&mut Row),
    ) -> Ledger {
        let mut rows: Vec<Row> = self.rows.iter().filter(|it| keeps(it)).cloned().collect();
        rows.iter_mut().for_each(change);
        Ledger { rows }
    }

    /// The rows of a body in a year.
    pub fn of_year(&self, body: &BodyId, year: i32) -> &[Row] {
        self.between((body, year), (body, year))
    }

    /// The years in which a body has rows, the latest first.
    pub fn years_of(&self, body: &BodyId) -> Vec<i32> {
        let own = self.between((body, i32::MIN), (body, i32::MAX));
        let mut res: Vec<i32> = own.iter().map(|it| it.year).collect();
        res.dedup();
        res.reverse();
        res
    }

    /// The years in which any body has rows, the latest first.
    pub fn years(&self) -> Vec<i32> {
        let all: std::collections::BTreeSet<i32> = self.rows.iter().map(|it| it.year).collect();
        all.into_iter().rev().collect()
    }

    fn between(&self, first: (&BodyId, i32), last: (&BodyId, i32)) -> &[Row] {
        let start = self.rows.partition_point(|it| (&it.body, it.year) < first);
        let end = self.rows.partition_point(|it| (&it.body, it.year) <= last);
        &self.rows[start..end]
    }
}
