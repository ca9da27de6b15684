//! Which mandates in force state a tie to which body, gathered once.

use crate::derive::Record;
use crate::model::{BodyId, RelationKind};
use std::collections::BTreeMap;

/// The ties that mandates in force state, by the body that they lead to.
#[derive(Clone, Debug, Default)]
pub struct Relations {
    to: BTreeMap<BodyId, Vec<(RelationKind, BodyId)>>,
}

impl Relations {
    /// Those of the bodies that are in being on the day of the record.
    pub fn of(record: &Record) -> Relations {
        let mut res = Relations::default();
        for body in record.bodies_in_being() {
            for it in &body.mandate_on(record.as_of).relations {
                let tie = (it.kind.value, body.id.clone());
                res.to.entry(it.to.value.clone()).or_default().push(tie);
            }
        }
        res
    }

    /// The ties that others state to a body, by their ids.
    pub fn to(&self, body: &BodyId) -> &[(RelationKind, BodyId)] {
        self.to.get(body).map_or(&[], Vec::as_slice)
    }
}
