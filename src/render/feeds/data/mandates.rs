//! The versions of a body's mandate, each rule as it is stated with its clause.

use super::clusters::LegalBasisData;
use super::rules::{ChairData, DecisionRulesData, MeetingRulesData};
use super::seats::SeatData;
use super::values::{ActorData, CountData, DateData, LengthData, id, ids, strength, text, texts};
use crate::derive::Completeness;
use crate::model::{Body, Mandate};
use crate::render::prose::plain;
use crate::render::{Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

/// One version of a mandate.
#[derive(Serialize, JsonSchema)]
pub(super) struct MandateData {
    /// The version, of those that are no longer in force: `2019-05`.
    version: Option<String>,
    /// The path on the portal.
    path: String,
    /// Whether this is the version in force today.
    in_force: bool,
    /// The first day it is in force.
    from: Option<DateData>,
    /// The last day it is in force.
    until: Option<DateData>,
    /// The name it gives the body.
    name: String,
    /// The body or cluster that established the body.
    established_by: Option<ActorData>,
    /// The body it reports to, by its id.
    reports_to: Option<String>,
    /// The body through which it reports, by its id.
    via: Option<String>,
    /// Relations beside the tree of bodies.
    relations: Vec<RelationData>,
    /// The laws and agreements it rests on.
    legal_basis: Vec<LegalBasisData>,
    /// What the body is for.
    purpose: Option<String>,
    /// What it decides itself.
    decides: Vec<String>,
    /// What it recommends, and to whom.
    recommends: Vec<RecommendsData>,
    /// What it may not do.
    may_not: Vec<String>,
    /// Its seats.
    seats: Vec<SeatData>,
    /// How many sit in all, where that is stated.
    total: Option<CountData>,
    /// Parties that must have equally many.
    parity: Vec<String>,
    /// Who appoints, where a seat does not say.
    appointed_by: Vec<ActorData>,
    /// The chairmanship.
    chair: Option<ChairData>,
    /// The secretariat, each part in words.
    secretariat: Vec<String>,
    /// How long a term is, in words.
    term: Vec<String>,
    /// How it meets.
    meetings: Option<MeetingRulesData>,
    /// How it decides.
    decisions: Option<DecisionRulesData>,
    /// What it must do.
    duties: Vec<DutyData>,
    /// The kinds of group it may create.
    may_create: Vec<&'static str>,
    /// When the mandate is reviewed.
    review: Option<ReviewData>,
    /// Who approved it, and when.
    approvals: Vec<ApprovalData>,
    /// The numbered clauses of the text.
    clauses: Vec<ClauseData>,
    /// What a mandate may be expected to regulate and this one leaves open.
    not_regulated: Vec<&'static str>,
}

/// A relation beside the tree of bodies.
#[derive(Serialize, JsonSchema)]
struct RelationData {
    /// `implements`, `guided_by`, `advises`, `secretariat_for` or `sends_minutes_to`.
    kind: &'static str,
    /// The other body, by its id.
    to: String,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// What a body recommends.
#[derive(Serialize, JsonSchema)]
struct RecommendsData {
    /// What.
    what: Option<String>,
    /// To whom.
    to: Option<ActorData>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// Something the body must do.
#[derive(Serialize, JsonSchema)]
struct DutyData {
    /// The id within the body.
    id: Option<String>,
    /// What.
    what: String,
    /// How often, in words.
    every: Option<String>,
    /// By whom, in words.
    by: Option<String>,
    /// To whom.
    to: Option<ActorData>,
    /// The clause of the mandate.
    clause: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
}

/// When a mandate is reviewed.
#[derive(Serialize, JsonSchema)]
struct ReviewData {
    /// How often.
    every: Option<LengthData>,
    /// When next.
    next: Option<DateData>,
    /// By whom.
    by: Option<ActorData>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// An approval of the mandate.
#[derive(Serialize, JsonSchema)]
struct ApprovalData {
    /// By whom.
    by: Option<ActorData>,
    /// When.
    on: Option<DateData>,
    /// The decision that approved it, by its id.
    decision: Option<String>,
}

/// A numbered part of a mandate's text.
#[derive(Serialize, JsonSchema)]
struct ClauseData {
    /// The label as printed, without its stop: `5`, `§ 8`.
    label: String,
    /// The path on the portal, with its place on the page.
    path: String,
    /// The words, without marks of layout.
    text: String,
}

impl MandateData {
    pub(super) fn of(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> MandateData {
        let powers = &mandate.powers;
        let composition = &mandate.composition;
        let in_force = std::ptr::eq(body.mandate_on(portal.record.as_of), mandate);
        MandateData {
            version: mandate.version.clone(),
            path: Route::mandate(&body.id, mandate.version.as_deref()).as_str().to_owned(),
            in_force: in_force && body.life().covers(portal.record.as_of),
            from: DateData::stated(&mandate.life.from),
            until: DateData::stated(&mandate.life.until),
            name: mandate.name.value.clone(),
            established_by: ActorData::stated(portal, &mandate.established_by, body),
            reports_to: id(&mandate.reports_to),
            via: id(&mandate.via),
            relations: relations(mandate),
            legal_basis: LegalBasisData::each(&mandate.legal_basis),
            purpose: text(&mandate.purpose),
            decides: texts(&powers.decides),
            recommends: recommends(portal, mandate, body),
            may_not: texts(&powers.may_not),
            seats: mandate.seats.iter().map(|it| SeatData::of(portal, it, body)).collect(),
            total: CountData::stated(&composition.total),
            parity: ids(&composition.parity),
            appointed_by: ActorData::each(portal, &composition.appointed_by, body),
            chair: mandate.chair.as_ref().map(|it| ChairData::of(portal, it, body)),
            secretariat: mandate.secretariat.iter().map(|it| portal.secretariat(it)).collect(),
            term: mandate.term.as_ref().map(|it| portal.term(it)).unwrap_or_default(),
            meetings: mandate.meetings.as_ref().map(|it| MeetingRulesData::of(portal, it, body)),
            decisions: mandate.decisions.as_ref().map(|it| DecisionRulesData::of(portal, it)),
            duties: duties(portal, mandate, body),
            may_create: (mandate.sub_bodies.iter().flat_map(|it| &it.may_create))
                .map(|it| it.value.word())
                .collect(),
            review: review(portal, mandate, body),
            approvals: approvals(portal, mandate, body),
            clauses: clauses(portal, mandate, body),
            not_regulated: match mandate.hollow {
                true => Vec::new(),
                false => Completeness::of(mandate).open.iter().map(|it| it.word()).collect(),
            },
        }
    }
}

fn relations(mandate: &Mandate) -> Vec<RelationData> {
    let relation = |it: &crate::model::Relation| RelationData {
        kind: it.kind.value.word(),
        to: it.to.value.to_string(),
        clause: text(&it.clause),
    };
    mandate.relations.iter().map(relation).collect()
}

fn recommends(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> Vec<RecommendsData> {
    let recommends = |it: &crate::model::Recommends| RecommendsData {
        what: text(&it.what),
        to: ActorData::stated(portal, &it.to, body),
        clause: text(&it.clause),
    };
    mandate.powers.recommends.iter().map(recommends).collect()
}

fn duties(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> Vec<DutyData> {
    let duty = |it: &crate::model::Duty| DutyData {
        id: id(&it.id),
        what: it.what.value.clone(),
        every: it.every.as_ref().map(|it| portal.every(&it.value)),
        by: it.by.as_ref().map(|it| portal.role(&it.value)),
        to: ActorData::stated(portal, &it.to, body),
        clause: text(&it.rule.clause),
        strength: strength(&it.rule),
    };
    mandate.duties.iter().map(duty).collect()
}

fn review(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> Option<ReviewData> {
    mandate.review.as_ref().map(|it| ReviewData {
        every: LengthData::stated(&it.every),
        next: DateData::stated(&it.next),
        by: ActorData::stated(portal, &it.by, body),
        clause: text(&it.clause),
    })
}

fn approvals(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> Vec<ApprovalData> {
    let approval = |it: &crate::model::Approval| ApprovalData {
        by: ActorData::stated(portal, &it.by, body),
        on: DateData::stated(&it.on),
        decision: super::values::decision(portal, &it.decision),
    };
    mandate.approvals.iter().map(approval).collect()
}

fn clauses(portal: &Portal<'_>, mandate: &Mandate, body: &Body) -> Vec<ClauseData> {
    let route = Route::mandate(&body.id, mandate.version.as_deref());
    let clause = |it: &crate::source::Clause| ClauseData {
        label: it.printed().to_owned(),
        path: route.at(&it.anchor),
        text: plain(portal.tree.slice(it.span)),
    };
    mandate.prose.outline.clauses.iter().map(clause).collect()
}
