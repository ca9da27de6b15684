//! What a body must do, who serves it, and with whom it is connected.

use crate::model::{Body, BodyId, RelationKind};
use crate::render::Portal;
use crate::render::view::{Link, Who};
use crate::text::capitalised;
use serde::Serialize;

/// Something the body must do.
#[derive(Serialize)]
pub(super) struct DutyView {
    text: String,
    /// How often and by whom.
    note: Option<String>,
    to: Option<Link>,
    clause: Option<Link>,
}

/// A tie to another body.
#[derive(Serialize)]
pub(super) struct RelationView {
    title: String,
    to: Link,
}

/// The secretariat: what the mandate says, and who serves today.
#[derive(Serialize)]
pub(super) struct SecretariatView {
    rules: Vec<RuleView>,
    people: Vec<Servant>,
    former: Vec<Servant>,
}

#[derive(Serialize)]
struct RuleView {
    text: String,
    clause: Option<Link>,
}

#[derive(Serialize)]
struct Servant {
    who: Who,
    organisation: Option<Link>,
    period: Option<String>,
}

/// What the body must do.
pub(super) fn duties(portal: &Portal<'_>, body: &Body) -> Vec<DutyView> {
    let mandate = body.mandate_on(portal.record.as_of);
    let view = |it: &crate::model::Duty| {
        let often = it.every.as_ref().map(|it| portal.every(&it.value));
        let by = it
            .by
            .as_ref()
            .map(|it| portal.words().with("reads-by", &[("by", &portal.role(&it.value))]));
        let note: Vec<String> = often.into_iter().chain(by).collect();
        DutyView {
            text: capitalised(&it.what.value),
            note: (!note.is_empty()).then(|| capitalised(&note.join(" "))),
            to: it.to.as_ref().map(|it| portal.actor_link(&it.value)),
            clause: it.rule.clause.as_ref().map(|it| portal.clause(body, mandate, &it.value)),
        }
    };
    mandate.duties.iter().map(view).collect()
}

/// The ties that the body's mandate states, and those that other mandates state to it.
pub(super) fn relations(portal: &Portal<'_>, body: &Body) -> Vec<RelationView> {
    let model = &portal.record.model;
    let day = portal.record.as_of;
    let tie = |key: String, to: &Body| RelationView {
        title: portal.words().say(&key),
        to: portal.body_link(to),
    };
    let named = |id: &BodyId| model.bodies.get(id);
    let own =
        body.mandate_on(day).relations.iter().filter_map(|it| {
            Some(tie(format!("body-{}", word(it.kind.value)), named(&it.to.value)?))
        });
    let mut res: Vec<RelationView> = own.collect();
    let back = portal.relations.to(&body.id).iter();
    res.extend(back.filter_map(|(kind, other)| {
        Some(tie(format!("body-back-{}", word(*kind)), named(other)?))
    }));
    res
}

fn word(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Implements => "implements",
        RelationKind::GuidedBy => "guided-by",
        RelationKind::Advises => "advises",
        RelationKind::SecretariatFor => "secretariat-for",
        RelationKind::SendsMinutesTo => "sends-minutes-to",
    }
}

/// The secretariat.
pub(super) fn secretariat(portal: &Portal<'_>, body: &Body) -> SecretariatView {
    let day = portal.record.as_of;
    let mandate = body.mandate_on(day);
    let rule = |it: &crate::model::Secretariat| RuleView {
        text: capitalised(&portal.secretariat(it)),
        clause: it.clause.as_ref().map(|it| portal.clause(body, mandate, &it.value)),
    };
    let servant = |it: &&crate::model::Service| Servant {
        who: Who { title: None, ..portal.who(&it.person.value) },
        organisation: it.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        period: portal.period(&it.life),
    };
    let (former, now): (Vec<_>, Vec<_>) = body.services.iter().partition(|it| it.life.is_over(day));
    SecretariatView {
        rules: mandate.secretariat.iter().map(rule).collect(),
        people: now.iter().map(servant).collect(),
        former: former.iter().map(servant).collect(),
    }
}
