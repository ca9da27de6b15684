//! How the smaller parts of a mandate are lowered.

use super::lowering::Lowering;
use super::{
    Approval, BodyId, Composition, Duty, DutyId, Powers, Recommends, Relation, Rule, Secretariat,
    SubBodies, Waiver,
};
use crate::source::schema::{
    ApprovalFront, DutyFront, MandateFront, RelationFront, SecretariatFront, WaiverFront,
};
use crate::text::slug;

impl Relation {
    pub(super) fn lower(fronts: &[RelationFront], to: &mut Lowering) -> Vec<Relation> {
        let mut res = Vec::new();
        for front in fronts {
            if front.r#type.is_none() {
                to.missing(front.span, "type");
            }
            if front.to.is_none() {
                to.missing(front.span, "to");
            }
            if let (Some(kind), Some(body)) = (to.fit(&front.r#type), to.body(&front.to)) {
                res.push(Relation { kind, to: body, clause: front.clause.clone() });
            }
        }
        res
    }
}

impl Powers {
    pub(super) fn lower(front: &MandateFront, to: &mut Lowering) -> Powers {
        let recommends = front.recommends.iter();
        Powers {
            decides: front.decides.clone(),
            recommends: recommends
                .map(|it| Recommends {
                    to: to.actor(&it.to),
                    what: it.what.clone(),
                    clause: it.clause.clone(),
                })
                .collect(),
            may_not: front.may_not.clone(),
        }
    }
}

impl Composition {
    pub(super) fn lower(front: &MandateFront, to: &mut Lowering) -> Composition {
        Composition {
            total: to.fit(&front.total),
            parity: front.parity.iter().filter_map(|it| to.party(&Some(it.clone()))).collect(),
            majority: front.majority.clone(),
            appointed_by: to.actors(&front.appointed_by),
        }
    }
}

impl Secretariat {
    pub(super) fn lower(fronts: &[SecretariatFront], to: &mut Lowering) -> Vec<Secretariat> {
        let lower = |it: &SecretariatFront| Secretariat {
            who: it.who.clone(),
            organisation: to.organisation(&it.organisation),
            of_chair: to.party(&it.of_chair),
            body: to.body(&it.body),
            count: to.fit(&it.count),
            clause: it.clause.clone(),
        };
        fronts.iter().map(lower).collect()
    }
}

impl Duty {
    pub(super) fn lower(front: &DutyFront, to: &mut Lowering) -> Option<Duty> {
        let Some(what) = front.what.clone() else {
            to.missing(front.span, "what");
            return None;
        };
        Some(Duty {
            id: front.id.as_ref().map(|it| it.with(DutyId::new(&slug(&it.value)))),
            what,
            every: front.every.clone(),
            by: front.by.clone(),
            to: to.actor(&front.to),
            rule: Rule::lower(&front.clause, &front.strength, &None, to),
        })
    }
}

impl SubBodies {
    /// Whether each group must agree on who serves it, as mandates put it in either language.
    pub fn leaves_secretariat_to_each(&self) -> bool {
        let said = self.secretariat.as_ref().map(|it| it.value.to_lowercase()).unwrap_or_default();
        ["agreed", "aftal", "in each", "i hver"].iter().any(|it| said.contains(it))
    }
}

impl Approval {
    pub(super) fn lower(
        fronts: &[ApprovalFront],
        body: &BodyId,
        to: &mut Lowering,
    ) -> Vec<Approval> {
        let lower = |it: &ApprovalFront| Approval {
            by: to.actor(&it.by),
            on: to.date(&it.on),
            decision: to.decision(&it.decision, body),
        };
        fronts.iter().map(lower).collect()
    }
}

impl Waiver {
    pub(super) fn lower(fronts: &[WaiverFront], body: &BodyId, to: &mut Lowering) -> Vec<Waiver> {
        let mut res = Vec::new();
        for front in fronts {
            let Some(rule) = front.rule.as_deref().cloned() else {
                to.missing(front.span, "rule");
                continue;
            };
            if front.reason.is_none() {
                to.missing(rule.span, "reason");
            }
            let until = to.date(&front.until);
            if front.until.is_some() && until.is_none() {
                // Nobody knows how long it was to hold, so it holds not at all.
                continue;
            }
            res.push(Waiver {
                rule,
                reason: front.reason.clone(),
                decision: to.decision(&front.decision, body),
                until,
                of: front.of.clone(),
            });
        }
        res
    }
}
