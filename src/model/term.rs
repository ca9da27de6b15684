//! How long a holder holds a seat, and when a mandate is looked at again.

use super::lowering::Lowering;
use super::{Actor, Duration, PartialDate, Rule, YesNo};
use crate::source::schema::{ReviewFront, TermFront};
use crate::text::{Span, Spanned};

/// How long a term is.
#[derive(Clone, Debug)]
pub struct Term {
    /// The kind of period it follows: `valgperiode`.
    pub follows: Option<Spanned<String>>,
    /// A fixed length.
    pub fixed: Option<Spanned<Duration>>,
    /// How many are up at a time, as written.
    pub staggered: Option<Spanned<String>>,
    /// Whether a holder stays until someone follows.
    pub holdover: Option<Spanned<YesNo>>,
    /// The clause, strength and reading.
    pub rule: Rule,
}

/// When a mandate is reviewed.
#[derive(Clone, Debug)]
pub struct Review {
    /// How often.
    pub every: Option<Spanned<Duration>>,
    /// When next.
    pub next: Option<Spanned<PartialDate>>,
    /// By whom.
    pub by: Option<Spanned<Actor>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

impl Term {
    pub(super) fn lower(front: &TermFront, to: &mut Lowering) -> Term {
        Term {
            follows: front.follows.clone(),
            fixed: to.fit(&front.fixed),
            staggered: front.staggered.clone(),
            holdover: to.fit(&front.holdover),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        }
    }

    /// Where its length stands, where one is stated.
    pub fn span(&self) -> Option<Span> {
        let follows = self.follows.as_ref().map(|it| it.span);
        follows.or_else(|| self.fixed.as_ref().map(|it| it.span))
    }
}

impl Review {
    pub(super) fn lower(front: &ReviewFront, to: &mut Lowering) -> Review {
        Review {
            every: to.fit(&front.every),
            next: to.date(&front.next),
            by: to.actor(&front.by),
            clause: front.clause.clone(),
        }
    }
}
