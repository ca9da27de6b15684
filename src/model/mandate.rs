//! A mandate: the text that lets a body act.

use super::lowering::Lowering;
use super::{
    Actor, Alias, Audience, BodyId, BodyKind, Chair, ClusterId, Count, DecisionId, DecisionRules,
    DutyId, LegalBasis, Life, MeetingRules, OrganisationId, PartialDate, PartyId, Prose,
    RelationKind, Review, Rule, Seat, Term, Wording,
};
use crate::source::Document;
use crate::source::schema::MandateFront;
use crate::text::{Span, Spanned};
use chrono::NaiveDate;

/// One version of a mandate.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// The version, for those that are no longer in force: `2019-05`.
    pub version: Option<String>,
    /// The body's name; its id where none is stated.
    pub name: Spanned<String>,
    /// The body's short name.
    pub short: Option<Spanned<String>>,
    /// Other names under which it is known.
    pub aliases: Vec<Alias>,
    /// Who may read of the body.
    pub audience: Audience,
    /// What kind of body it creates.
    pub kind: Option<Spanned<BodyKind>>,
    /// The cluster it belongs to.
    pub cluster: Option<Spanned<ClusterId>>,
    /// The body or cluster that established it.
    pub established_by: Option<Spanned<Actor>>,
    /// The body it reports to.
    pub reports_to: Option<Spanned<BodyId>>,
    /// The body through which it reports.
    pub via: Option<Spanned<BodyId>>,
    /// Relations beside the tree.
    pub relations: Vec<Relation>,
    /// The days it is in force.
    pub life: Life,
    /// Why and by whom the body was ended.
    pub ended: Option<Ended>,
    /// What takes its place.
    pub successors: Vec<Spanned<BodyId>>,
    /// The law or agreement it rests on.
    pub legal_basis: Vec<LegalBasis>,
    /// What the body is for.
    pub purpose: Option<Spanned<String>>,
    /// What it may, recommends and may not.
    pub powers: Powers,
    /// Its seats.
    pub seats: Vec<Seat>,
    /// How the seats are composed as a whole.
    pub composition: Composition,
    /// The chairmanship.
    pub chair: Option<Chair>,
    /// The secretariat.
    pub secretariat: Vec<Secretariat>,
    /// How long a term is.
    pub term: Option<Term>,
    /// How it meets.
    pub meetings: Option<MeetingRules>,
    /// How it decides.
    pub decisions: Option<DecisionRules>,
    /// Whether items are numbered through the year.
    pub running_numbers: bool,
    /// What it must do.
    pub duties: Vec<Duty>,
    /// The groups it may create.
    pub sub_bodies: Option<SubBodies>,
    /// When the mandate is reviewed.
    pub review: Option<Review>,
    /// Who approved it, and when.
    pub approvals: Vec<Approval>,
    /// Rules that are excused for a time.
    pub waivers: Vec<Waiver>,
    /// The text as adopted.
    pub prose: Prose,
    /// The clauses of it that rules point to, word for word.
    pub wordings: Vec<Wording>,
    /// Whether the document could not be read, so that nothing is stated.
    pub hollow: bool,
    /// The start of the document.
    pub span: Span,
}

/// A relation beside the tree.
#[derive(Clone, Debug)]
pub struct Relation {
    /// What relation.
    pub kind: Spanned<RelationKind>,
    /// The other body.
    pub to: Spanned<BodyId>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// How a body came to its end.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Why.
    pub reason: Option<Spanned<String>>,
    /// By whom or what.
    pub by: Option<Spanned<Actor>>,
}

/// What a body may, recommends and may not.
#[derive(Clone, Debug, Default)]
pub struct Powers {
    /// What it decides itself.
    pub decides: Vec<Spanned<String>>,
    /// What it recommends, and to whom.
    pub recommends: Vec<Recommends>,
    /// What it may not do.
    pub may_not: Vec<Spanned<String>>,
}

/// What a body recommends.
#[derive(Clone, Debug)]
pub struct Recommends {
    /// To whom.
    pub to: Option<Spanned<Actor>>,
    /// What.
    pub what: Option<Spanned<String>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// How the seats are composed as a whole.
#[derive(Clone, Debug, Default)]
pub struct Composition {
    /// How many sit in all, where that is stated.
    pub total: Option<Spanned<Count>>,
    /// Parties that must have equally many.
    pub parity: Vec<Spanned<PartyId>>,
    /// Seats that must be more than half, as written.
    pub majority: Vec<Spanned<String>>,
    /// Who appoints, where a seat does not say.
    pub appointed_by: Vec<Spanned<Actor>>,
}

/// A part of the secretariat.
#[derive(Clone, Debug)]
pub struct Secretariat {
    /// `self`, or a description, as written.
    pub who: Option<Spanned<String>>,
    /// The organisation that provides it.
    pub organisation: Option<Spanned<OrganisationId>>,
    /// The side whose chair organisation provides it.
    pub of_chair: Option<Spanned<PartyId>>,
    /// The body that provides it.
    pub body: Option<Spanned<BodyId>>,
    /// How many.
    pub count: Option<Spanned<Count>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// Something the body must do.
#[derive(Clone, Debug)]
pub struct Duty {
    /// Its id within the body.
    pub id: Option<Spanned<DutyId>>,
    /// What.
    pub what: Spanned<String>,
    /// How often, as written: `year`.
    pub every: Option<Spanned<String>>,
    /// By whom, as written: `chairs`.
    pub by: Option<Spanned<String>>,
    /// To whom.
    pub to: Option<Spanned<Actor>>,
    /// The clause and strength.
    pub rule: Rule,
}

/// The groups a body may create.
#[derive(Clone, Debug)]
pub struct SubBodies {
    /// Their kinds.
    pub may_create: Vec<Spanned<BodyKind>>,
    /// Who serves them, as written.
    pub secretariat: Option<Spanned<String>>,
    /// The clause.
    pub clause: Option<Spanned<String>>,
}

/// An approval of the mandate.
#[derive(Clone, Debug)]
pub struct Approval {
    /// By whom.
    pub by: Option<Spanned<Actor>>,
    /// When.
    pub on: Option<Spanned<PartialDate>>,
    /// The decision that approved it.
    pub decision: Option<Spanned<DecisionId>>,
}

/// A rule that is excused for a time.
#[derive(Clone, Debug)]
pub struct Waiver {
    /// The rule, by name.
    pub rule: Spanned<String>,
    /// Why.
    pub reason: Option<Spanned<String>>,
    /// The decision that excused it.
    pub decision: Option<Spanned<DecisionId>>,
    /// The last day it is excused.
    pub until: Option<Spanned<PartialDate>>,
    /// The part it concerns, where not all.
    pub of: Option<Spanned<String>>,
}

impl Waiver {
    /// The last day it excuses anything, where one is stated.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.until.as_ref().map(|it| it.value.last_day())
    }

    /// Whether its last day has passed.
    pub fn is_over(&self, day: NaiveDate) -> bool {
        self.last_day().is_some_and(|it| it < day)
    }
}

impl Mandate {
    /// Whether the body it creates is for a time only.
    pub fn is_temporary(&self) -> bool {
        self.kind.as_ref().is_some_and(|it| it.value == BodyKind::AdHoc)
    }

    pub(super) fn lower(
        document: &Document,
        front: &MandateFront,
        body: &BodyId,
        to: &mut Lowering,
    ) -> Mandate {
        let start = Span::start_of(document.file);
        if front.name.is_none() && document.unread.is_none() {
            to.missing(start, "name");
        }
        let reports_to = front.reports_to.as_ref();
        Mandate {
            version: None,
            name: front.name.clone().unwrap_or(Spanned { value: body.to_string(), span: start }),
            short: front.short.clone(),
            aliases: front.aliases.iter().filter_map(|it| Alias::lower(it, to)).collect(),
            audience: Audience::lower(&front.audience, document, to),
            kind: to.fit(&front.kind),
            cluster: to.cluster(&front.cluster),
            established_by: to.actor(&front.established_by),
            reports_to: reports_to.and_then(|it| to.body(&it.body)),
            via: reports_to.and_then(|it| to.body(&it.via)),
            relations: Relation::lower(&front.relations, to),
            life: Life::lower(&front.from, &front.until, to),
            ended: front
                .ended
                .as_ref()
                .map(|it| Ended { reason: it.reason.clone(), by: to.actor(&it.by) }),
            successors: to.bodies(&front.successor),
            legal_basis: LegalBasis::lower(&front.legal_basis, to),
            purpose: front.purpose.clone(),
            powers: Powers::lower(front, to),
            seats: front.seats.iter().filter_map(|it| Seat::lower(it, to)).collect(),
            composition: Composition::lower(front, to),
            chair: front.chair.as_ref().map(|it| Chair::lower(it, to)),
            secretariat: Secretariat::lower(&front.secretariat, to),
            term: front.term.as_ref().map(|it| Term::lower(it, to)),
            meetings: front.meetings.as_ref().map(|it| MeetingRules::lower(it, to)),
            decisions: front.decisions.as_ref().map(|it| DecisionRules::lower(it, to)),
            running_numbers: front.numbering.as_ref().is_some_and(|it| it.value == "running"),
            duties: front.duties.iter().filter_map(|it| Duty::lower(it, to)).collect(),
            sub_bodies: front.sub_bodies.as_ref().map(|it| SubBodies {
                may_create: to.fit_each(&it.may_create),
                secretariat: it.secretariat.clone(),
                clause: it.clause.clone(),
            }),
            review: front.review.as_ref().map(|it| Review::lower(it, to)),
            approvals: Approval::lower(&front.approvals, body, to),
            waivers: Waiver::lower(&front.waivers, body, to),
            prose: Prose::of(document),
            wordings: Vec::new(),
            hollow: document.unread.is_some(),
            span: start,
        }
    }
}
