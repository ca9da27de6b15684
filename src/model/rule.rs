//! What every rule of a mandate may carry: its clause, its strength, and whose reading it is.

use super::lowering::Lowering;
use super::{Actor, PartialDate, Strength};
use crate::source::schema::{InterpretationFront, Text, written};
use crate::text::Spanned;

/// Where a rule stands in the mandate's text, how firmly, and how it was read.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// The printed label of the clause.
    pub clause: Option<Spanned<String>>,
    /// How firmly it is stated; firmly where nothing is said.
    pub strength: Option<Spanned<Strength>>,
    /// What the data says beyond the wording.
    pub interpretation: Option<Interpretation>,
}

/// Data that goes beyond the wording, and whose reading it is.
#[derive(Clone, Debug)]
pub struct Interpretation {
    /// The key that is read so.
    pub of: Option<Spanned<String>>,
    /// The reading.
    pub says: Option<Spanned<String>>,
    /// Whose reading it is.
    pub by: Option<Spanned<Actor>>,
    /// When it was made.
    pub on: Option<Spanned<PartialDate>>,
}

impl Rule {
    pub(super) fn lower(
        clause: &Option<Text>,
        strength: &Option<written::Strength>,
        interpretation: &Option<InterpretationFront>,
        to: &mut Lowering,
    ) -> Rule {
        Rule {
            clause: clause.clone(),
            strength: to.fit(strength),
            interpretation: Interpretation::lower(interpretation, to),
        }
    }

    /// A rule of which no more is stated than the clause it stands in, if that.
    pub fn in_clause(clause: Option<&Spanned<String>>) -> Rule {
        Rule { clause: clause.cloned(), ..Rule::default() }
    }

    /// Whether a deviation is a breach, and no more than a departure from what is usual.
    pub fn is_firm(&self) -> bool {
        self.strength.as_ref().is_none_or(|it| it.value == Strength::Must)
    }
}

impl Interpretation {
    pub(super) fn lower(
        front: &Option<InterpretationFront>,
        to: &mut Lowering,
    ) -> Option<Interpretation> {
        front.as_ref().map(|it| Interpretation {
            of: it.of.clone(),
            says: it.says.clone(),
            by: to.actor(&it.by),
            on: to.date(&it.on),
        })
    }
}
