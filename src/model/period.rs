//! A named span of days, such as an election period.

use super::Life;
use super::lowering::Lowering;
use crate::source::schema::PeriodFront;
use crate::text::Spanned;

/// A named span of days.
#[derive(Clone, Debug)]
pub struct Period {
    /// Its id, or its name where it has none.
    pub id: Spanned<String>,
    /// Its name.
    pub name: Spanned<String>,
    /// What kind it is: `valgperiode`.
    pub kind: Option<Spanned<String>>,
    /// Its days.
    pub life: Life,
}

impl Period {
    pub(super) fn lower(front: &PeriodFront, to: &mut Lowering) -> Option<Period> {
        let Some(id) = front.id.clone().or_else(|| front.name.clone()) else {
            to.missing(front.span, "id");
            return None;
        };
        Some(Period {
            name: front.name.clone().unwrap_or_else(|| id.clone()),
            kind: front.kind.clone(),
            life: Life::lower(&front.from, &front.until, to),
            id,
        })
    }
}
