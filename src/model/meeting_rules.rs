//! How a mandate says that its body meets, decides and keeps minutes.

use super::lowering::{Lowering, meant};
use super::{
    Actor, Amount, BodyId, Cadence, Deadline, DeadlineSide as Side, DecisionMode, Duration,
    MeetingForm, MinutesApproval, Month, Quorum, Rule, Tie, Trigger, YesNo,
};
use crate::source::schema::{DeadlineFront, DecisionsFront, MeetingsFront, MinutesFront, Text};
use crate::text::Spanned;

/// How a body meets.
#[derive(Clone, Debug, Default)]
pub struct MeetingRules {
    /// How often.
    pub cadence: Option<Spanned<Cadence>>,
    /// Months without meetings.
    pub except: Vec<Spanned<Month>>,
    /// Who leads, as written: `alternates`, `members in turn`, `chair`, a side.
    pub leader: Option<Spanned<String>>,
    /// When the call must be out.
    pub call: Option<DueRule>,
    /// When items are called for.
    pub call_for_items: Option<DueRule>,
    /// When members must have sent their items.
    pub items_from_members: Option<DueRule>,
    /// When members must have sent their apologies.
    pub apologies: Option<DueRule>,
    /// The items that stand on every agenda, by their titles.
    pub standing_items: Vec<Spanned<String>>,
    /// When the agenda must be out.
    pub agenda: Option<DueRule>,
    /// How minutes are made.
    pub minutes: Option<MinutesRule>,
    /// Who may demand a meeting beside the plan.
    pub demanded_by: Vec<Spanned<String>>,
    /// How long before such a meeting must be called.
    pub notice: Option<Spanned<Duration>>,
    /// The same as a deadline of its own, with the clause on such meetings.
    pub call_beside_the_plan: Option<DueRule>,
    /// The clause and strength of what is said of such meetings.
    pub extraordinary: Rule,
    /// What is said of the first meeting of a term.
    pub constituting: Option<Spanned<String>>,
    /// Where meetings take place.
    pub form: Option<Spanned<MeetingForm>>,
    /// Whether anyone may attend.
    pub open: Option<Spanned<YesNo>>,
    /// The body before whose meetings this one meets.
    pub before: Option<Before>,
    /// The clause, strength and reading of the cadence.
    pub rule: Rule,
}

/// How the leading goes from meeting to meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeaderTurns {
    /// The sides that share the chair lead in turn.
    Sides,
    /// Every member leads in turn.
    Members,
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

/// The body before whose meetings another one meets, so that its proposals reach them.
#[derive(Clone, Debug)]
pub struct Before {
    /// The body; nothing where the words name none.
    pub body: Option<Spanned<BodyId>>,
    /// How long before, at the least; any time where nothing is stated.
    pub by: Option<Duration>,
    /// The words as written.
    pub written: Spanned<String>,
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
    /// When comments on them must have come.
    pub comments: Option<DueRule>,
    /// How they are approved, as written.
    pub approval: Option<Spanned<String>>,
    /// The way in which they are approved, as it is read.
    pub approved_by: Option<Spanned<MinutesApproval>>,
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
    /// How the leading goes from meeting to meeting, where it does.
    pub fn leader_turns(&self) -> Option<LeaderTurns> {
        match self.leader.as_ref()?.value.trim().to_lowercase().as_str() {
            "alternates" | "skifter" | "på skift" => Some(LeaderTurns::Sides),
            "members in turn" | "medlemmer på skift" | "medlemmerne på skift" => {
                Some(LeaderTurns::Members)
            }
            _ => None,
        }
    }

    pub(super) fn lower(front: &MeetingsFront, to: &mut Lowering) -> MeetingRules {
        let extraordinary = front.extraordinary.as_ref();
        let notice = extraordinary.and_then(|it| to.fit(&it.notice));
        let beside_the_plan = extraordinary
            .map(|it| Rule::lower(&it.clause, &it.strength, &None, to))
            .unwrap_or_default();
        MeetingRules {
            cadence: to.fit(&front.per_year),
            except: to.fit_each(&front.except),
            leader: front.leader.clone(),
            call: DueRule::lower(&front.call, to),
            call_for_items: DueRule::lower(&front.call_for_items, to),
            items_from_members: DueRule::lower(&front.items_from_members, to),
            apologies: DueRule::lower(&front.apologies, to),
            standing_items: front.standing_items.clone(),
            agenda: DueRule::lower(&front.agenda, to),
            minutes: front.minutes.as_ref().map(|it| MinutesRule::lower(it, to)),
            demanded_by: extraordinary.map(|it| it.demanded_by.clone()).unwrap_or_default(),
            call_beside_the_plan: notice
                .as_ref()
                .map(|it| DueRule::before_the_meeting(it, &beside_the_plan)),
            notice,
            extraordinary: beside_the_plan,
            constituting: front.constituting.clone(),
            form: to.fit(&front.form),
            open: to.fit(&front.open),
            before: front.before.as_ref().map(|it| Before::lower(it, to)),
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

impl DueRule {
    fn before_the_meeting(distance: &Spanned<Duration>, rule: &Rule) -> DueRule {
        let amount = Amount::Exact(distance.value);
        let due = Deadline { amount, side: Side::Before, trigger: Trigger::Meeting };
        DueRule { due: distance.with(due), urgent: None, rule: rule.clone() }
    }
}

impl Before {
    /// `faglig-strategisk-gruppe by 10 days`, or a body alone.
    fn lower(text: &Text, to: &mut Lowering) -> Before {
        let parted = [" by ", " med "].iter().find_map(|it| text.value.rsplit_once(it));
        // The same small words may stand in a body's name.
        let timed = parted.and_then(|(body, by)| Some((body, Duration::parse(by)?)));
        let (body, by) = match timed {
            Some((body, by)) => (body.trim(), Some(by)),
            None => (text.value.as_str(), None),
        };
        let body = to.body(&meant(&text.with(body.to_owned())));
        Before { body, by, written: text.clone() }
    }
}

impl MinutesRule {
    fn lower(front: &MinutesFront, to: &mut Lowering) -> MinutesRule {
        MinutesRule {
            kind: front.kind.clone(),
            by: to.actor(&front.by),
            sent: DueRule::lower(&front.sent, to),
            comments: DueRule::lower(&front.comments, to),
            approval: front.approval.as_deref().cloned(),
            approved_by: to.fit(&front.approval),
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
