//! Where the body belongs, what it must do again and again, and when its mandate is looked at.

use super::{Sentence, Speaker};
use crate::model::{Actor, BodyId, Duty, LegalBasis, RelationKind, Review, SubBodies};
use crate::text::{capitalised, uncapitalised};

pub(super) fn sentences(of: &Speaker<'_>) -> Vec<Sentence> {
    let mandate = of.mandate;
    let actor = |it: &Actor| of.portal.actor_link(it).title;
    let body = |it: &BodyId| actor(&Actor::Body(it.clone()));
    let mut res = Vec::new();
    res.extend(
        (mandate.established_by.as_ref())
            .map(|it| of.fact(of.with("plain-established", &[("by", &actor(&it.value))]), None)),
    );
    res.extend(mandate.reports_to.as_ref().map(|it| {
        let to = body(&it.value);
        let said = match &mandate.via {
            Some(via) => of.with("plain-reports-via", &[("to", &to), ("via", &body(&via.value))]),
            None => of.with("plain-reports", &[("to", &to)]),
        };
        of.fact(said, None)
    }));
    res.extend(mandate.relations.iter().map(|it| {
        let does = uncapitalised(&of.portal.words().say(relation(it.kind.value)));
        let values = [("does", does.as_str()), ("name", &body(&it.to.value))];
        of.fact(of.with("plain-relation", &values), it.clause.as_ref())
    }));
    res.extend(mandate.sub_bodies.iter().flat_map(|it| sub_bodies(of, it)));
    res.extend(mandate.duties.iter().map(|it| duty(of, it)));
    res.extend(mandate.legal_basis.iter().map(|it| basis(of, it)));
    res.extend(mandate.review.iter().flat_map(|it| review(of, it)));
    res
}

fn relation(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Implements => "body-implements",
        RelationKind::GuidedBy => "body-guided-by",
        RelationKind::Advises => "body-advises",
        RelationKind::SecretariatFor => "body-secretariat-for",
        RelationKind::SendsMinutesTo => "body-sends-minutes-to",
    }
}

fn sub_bodies(of: &Speaker<'_>, stated: &SubBodies) -> Vec<Sentence> {
    let words = of.portal.words();
    let kinds: Vec<String> = (stated.may_create.iter())
        .map(|it| words.say(&format!("mandate-groups-{}", it.value.word())))
        .collect();
    let mut said = Vec::new();
    if !kinds.is_empty() {
        said.push(of.with("plain-may-create", &[("kinds", &of.list(&kinds))]));
    }
    said.extend(
        (stated.secretariat.as_ref())
            .map(|it| of.with("plain-served", &[("how", &of.portal.role(&it.value))])),
    );
    said.into_iter().map(|it| of.fact(it, stated.clause.as_ref())).collect()
}

/// A duty as authors write it, `Give en status`, with how often, by whom and to whom.
fn duty(of: &Speaker<'_>, duty: &Duty) -> Sentence {
    let portal = of.portal;
    let what = uncapitalised(&duty.what.value);
    let often = duty.every.as_ref().map(|it| portal.every(&it.value));
    let by = duty.by.as_ref().map(|it| of.with("reads-by", &[("by", &portal.role(&it.value))]));
    let to = (duty.to.as_ref())
        .map(|it| of.with("mandate-to", &[("to", &portal.actor_link(&it.value).title)]));
    let parts: Vec<String> = often.into_iter().chain(by).chain(to).collect();
    // What is to be written to someone is one thought; how often and by whom are added to it.
    let comma = if duty.every.is_none() && duty.by.is_none() { " " } else { ", " };
    let what = if parts.is_empty() { what } else { format!("{what}{comma}{}", parts.join(", ")) };
    let said = of.with("plain-duty", &[("what", &what)]);
    of.own(said, &duty.rule)
}

fn basis(of: &Speaker<'_>, basis: &LegalBasis) -> Sentence {
    let name = basis.name.value.as_str();
    let name = match &basis.clause {
        Some(clause) => format!("{name}, {}", clause.value),
        None => name.to_owned(),
    };
    of.fact(of.with("plain-basis", &[("name", &capitalised(&name))]), None)
}

fn review(of: &Speaker<'_>, review: &Review) -> Vec<Sentence> {
    let portal = of.portal;
    let mut said = Vec::new();
    said.extend(
        review
            .every
            .as_ref()
            .map(|it| of.with("plain-review-every", &[("every", &portal.duration(it.value))])),
    );
    said.extend(
        review
            .next
            .as_ref()
            .map(|it| of.with("plain-review-next", &[("day", &portal.partial(it.value))])),
    );
    said.extend(
        review
            .by
            .as_ref()
            .map(|it| of.with("plain-review-by", &[("by", &portal.actor_link(&it.value).title)])),
    );
    said.into_iter().map(|it| of.fact(it, review.clause.as_ref())).collect()
}
