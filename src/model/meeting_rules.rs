//! How a mandate says that its body meets, decides and keeps minutes.

use super::lowering::Lowering;
use super::{
    Actor, Cadence, Deadline, DecisionMode, Duration, MeetingForm, Month, Quorum, Rule, Tie, YesNo,
};
use crate::source::schema::{DeadlineFront, DecisionsFront, MeetingsFront, MinutesFront};
use crate::text::Spanned;

/// How a body meets.
#[derive(Clone, Debug, Default)]
pub struct MeetingRules {
    /// How often.
    pub cadence: Option<Spanned<Cadence>>,
    /// Months without meetings.
    pub except: Vec<Spanned<Month>>,
    /// Who leads, as written: `alternates`, `chair`, a side.
    pub leader: Option<Spanned<String>>,
    /// When the call must be out.
    pub call: Option<DueRule>,
    /// When items are called for.
    pub call_for_items: Option<DueRule>,
    /// When members must have sent their items.
    pub items_from_members: Option<DueRule>,
    /// When the agenda must be out.
    pub agenda: Option<DueRule>,
    /// How minutes are made.
    pub minutes: Option<MinutesRule>,
    /// Who may demand a meeting beside the plan.
    pub demanded_by: Vec<Spanned<String>>,
    /// How long before such a meeting must be called.
    pub notice: Option<Spanned<Duration>>,
    /// The clause and strength of what is said of such meetings.
    pub extraordinary: Rule,
    /// What is said of the first meeting of a term.
    pub constituting: Option<Spanned<String>>,
    /// Where meetings take place.
    pub form: Option<Spanned<MeetingForm>>,
    /// Whether anyone may attend.
    pub open: Option<Spanned<YesNo>>,
    /// The body before whose meetings this one meets, as written.
    pub before: Option<Spanned<String>>,
    /// The clause, strength and reading of the cadence.
    pub rule: Rule,
}

/// Something that falls due.
#[derive(Clone, Debug)]
pub struct DueRule {
    /// When.
    pub due: Spanned<Deadline>,
    /// When in an urgent case.
    pub urgent: Option<Spanned<Deadline>>,
    /// The clause, strength and reading.
    pub rule: Rule,
}

/// How minutes are made.
#[derive(Clone, Debug)]
pub struct MinutesRule {
    /// What sort, as written: `decision`, `summary`.
    pub kind: Option<Spanned<String>>,
    /// Who writes them.
    pub by: Option<Spanned<Actor>>,
    /// When they must be sent.
    pub sent: Option<DueRule>,
    /// How they are approved, as written.
    pub approval: Option<Spanned<String>>,
    /// The versions that are made, as written.
    pub versions: Vec<Spanned<String>>,
    /// The clause, strength and reading.
    pub rule: Rule,
}

/// How a body decides.
#[derive(Clone, Debug)]
pub struct DecisionRules {
    /// How many must be present.
    pub quorum: Option<Spanned<Quorum>>,
    /// Whether deputies count, as written.
    pub deputies: Option<Spanned<String>>,
    /// The clause on the quorum.
    pub quorum_clause: Option<Spanned<String>>,
    /// By agreement or by vote.
    pub mode: Option<Spanned<DecisionMode>>,
    /// What happens at a tie.
    pub tie: Option<Spanned<Tie>>,
    /// Whether and how it decides in writing, as written.
    pub written_procedure: Option<Spanned<String>>,
    /// The clause, strength and reading.
    pub rule: Rule,
}

impl MeetingRules {
    pub(super) fn lower(front: &MeetingsFront, to: &mut Lowering) -> MeetingRules {
        let extraordinary = front.extraordinary.as_ref();
        MeetingRules {
            cadence: to.fit(&front.per_year),
            except: to.fit_each(&front.except),
            leader: front.leader.clone(),
            call: DueRule::lower(&front.call, to),
            call_for_items: DueRule::lower(&front.call_for_items, to),
            items_from_members: DueRule::lower(&front.items_from_members, to),
            agenda: DueRule::lower(&front.agenda, to),
            minutes: front.minutes.as_ref().map(|it| MinutesRule::lower(it, to)),
            demanded_by: extraordinary.map(|it| it.demanded_by.clone()).unwrap_or_default(),
            notice: extraordinary.and_then(|it| to.fit(&it.notice)),
            extraordinary: extraordinary
                .map(|it| Rule::lower(&it.clause, &it.strength, &None, to))
                .unwrap_or_default(),
            constituting: front.constituting.clone(),
            form: to.fit(&front.form),
            open: to.fit(&front.open),
            before: front.before.clone(),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        }
    }
}

impl DueRule {
    fn lower(front: &Option<DeadlineFront>, to: &mut Lowering) -> Option<DueRule> {
        let front = front.as_ref()?;
        if front.due.is_none() {
            to.missing(front.span, "due");
        }
        Some(DueRule {
            due: to.fit(&front.due)?,
            urgent: to.fit(&front.urgent),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        })
    }
}

impl MinutesRule {
    fn lower(front: &MinutesFront, to: &mut Lowering) -> MinutesRule {
        MinutesRule {
            kind: front.kind.clone(),
            by: to.actor(&front.by),
            sent: DueRule::lower(&front.sent, to),
            approval: front.approval.clone(),
            versions: front.versions.clone(),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        }
    }
}

impl DecisionRules {
    pub(super) fn lower(front: &DecisionsFront, to: &mut Lowering) -> DecisionRules {
        let quorum = front.quorum.as_ref();
        DecisionRules {
            quorum: quorum.and_then(|it| to.fit(&it.at_least)),
            deputies: quorum.and_then(|it| it.deputies.clone()),
            quorum_clause: quorum.and_then(|it| it.clause.clone()),
            mode: to.fit(&front.mode),
            tie: to.fit(&front.tie),
            written_procedure: front.written_procedure.clone(),
            rule: Rule::lower(&front.clause, &front.strength, &front.interpretation, to),
        }
    }
}
