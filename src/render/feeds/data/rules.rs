//! How a mandate says that its body is led, meets and decides.

use super::values::{
    ActorData, CountData, DateData, DueData, LengthData, PartyOfData, ReadingData, strength, text,
    texts, yes,
};
use crate::model::{Body, Chair, DecisionRules, InTurn, MeetingRules, MinutesRule, Rotation, Side};
use crate::render::Portal;
use schemars::JsonSchema;
use serde::Serialize;

/// How the chairmanship is arranged.
#[derive(Serialize, JsonSchema)]
pub(super) struct ChairData {
    /// `single`, `single-with-vice`, `shared` or `co-chairs`.
    model: Option<&'static str>,
    /// Who chooses.
    chosen_by: Option<ActorData>,
    /// The seats that may hold it, each by its id, its title or the heading over it; any where
    /// empty.
    among: Vec<String>,
    /// The body of which chairs must be members, by its id.
    member_of: Option<String>,
    /// The sides that share it.
    sides: Vec<SideData>,
    /// The clause of the mandate.
    clause: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
    /// What the data says beyond the wording, and whose reading that is.
    reading: Option<ReadingData>,
}

/// One side of a shared chairmanship.
#[derive(Serialize, JsonSchema)]
struct SideData {
    /// The party.
    party: Option<String>,
    /// How the chair turns within the side.
    rotation: Option<RotationData>,
}

/// How a chair turns.
#[derive(Serialize, JsonSchema)]
struct RotationData {
    /// `organisations`, `members`, `sides` or `meetings`.
    among: Option<&'static str>,
    /// The organisations it turns among.
    of: Option<PartyOfData>,
    /// How long a turn is.
    every: Option<LengthData>,
    /// The order of turns, in words; not stated where empty.
    order: Vec<String>,
    /// When the first turn began.
    start: Option<DateData>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// How a body meets.
#[derive(Serialize, JsonSchema)]
pub(super) struct MeetingRulesData {
    /// How often, in words.
    cadence: Option<String>,
    /// How many times a calendar year, where that is what is stated.
    per_year: Option<CountData>,
    /// The clause of the mandate on how often.
    clause: Option<String>,
    /// How firmly that is stated: `must`, `normally` or `example`.
    strength: &'static str,
    /// What the data says beyond the wording, and whose reading that is.
    reading: Option<ReadingData>,
    /// Months without meetings; January is 1.
    except: Vec<u32>,
    /// Who leads, in words.
    leader: Option<String>,
    /// When items are called for.
    call_for_items: Option<DueData>,
    /// When members must have sent their items.
    items_from_members: Option<DueData>,
    /// When the call must be out.
    call: Option<DueData>,
    /// When the agenda must be out.
    agenda: Option<DueData>,
    /// When members must have sent their apologies.
    apologies: Option<DueData>,
    /// How minutes are made.
    minutes: Option<MinutesData>,
    /// Who may demand a meeting beside the plan, in words.
    demanded_by: Vec<String>,
    /// How long before such a meeting must be called.
    notice: Option<LengthData>,
    /// `physical`, `virtual` or `hybrid`.
    form: Option<&'static str>,
    /// Whether anyone may attend, where that is stated.
    open: Option<bool>,
    /// The body before whose meetings this one meets, by its id.
    before: Option<String>,
}

/// How minutes are made.
#[derive(Serialize, JsonSchema)]
struct MinutesData {
    /// What sort, in words.
    kind: Option<String>,
    /// Who writes them.
    by: Option<ActorData>,
    /// When they must be sent.
    sent: Option<DueData>,
    /// When comments on them must have come.
    comments: Option<DueData>,
    /// How they are approved, in words.
    approval: Option<String>,
    /// The clause of the mandate.
    clause: Option<String>,
}

/// How a body decides.
#[derive(Serialize, JsonSchema)]
pub(super) struct DecisionRulesData {
    /// How many must be present, in words.
    quorum: Option<String>,
    /// Whether deputies count, in words.
    deputies: Option<String>,
    /// `consensus`, `majority` or `absolute`.
    mode: Option<&'static str>,
    /// What happens at a tie: `chair`, `lapses`, `revote` or `lot`.
    tie: Option<&'static str>,
    /// Whether and how it decides in writing, in words.
    written_procedure: Option<String>,
    /// The clause of the mandate on the quorum, where it is another.
    quorum_clause: Option<String>,
    /// The clause of the mandate.
    clause: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
}

impl ChairData {
    pub(super) fn of(portal: &Portal<'_>, chair: &Chair, body: &Body) -> ChairData {
        let side = |it: &Side| SideData {
            party: super::values::id(&it.party),
            rotation: it.rotation.as_ref().map(|it| RotationData::of(portal, it)),
        };
        ChairData {
            model: chair.model.as_ref().map(|it| it.value.word()),
            chosen_by: ActorData::stated(portal, &chair.chosen_by, body),
            among: texts(&chair.among),
            member_of: super::values::id(&chair.member_of),
            sides: chair.sides.iter().map(side).collect(),
            clause: text(&chair.rule.clause),
            strength: strength(&chair.rule),
            reading: ReadingData::stated(portal, &chair.rule, body),
        }
    }
}

impl RotationData {
    fn of(portal: &Portal<'_>, rotation: &Rotation) -> RotationData {
        let order = rotation.order.iter().map(|it| match &it.value {
            InTurn::Organisation(id) => portal.organisation_link(id).title,
            InTurn::Person(_) | InTurn::Side(_) | InTurn::Words(_) => portal.in_turn(&it.value),
        });
        RotationData {
            among: rotation.among.as_ref().map(|it| it.value.word()),
            of: PartyOfData::stated(&rotation.of),
            every: LengthData::stated(&rotation.every),
            order: order.collect(),
            start: DateData::stated(&rotation.start),
            clause: text(&rotation.clause),
        }
    }
}

impl MeetingRulesData {
    pub(super) fn of(portal: &Portal<'_>, rules: &MeetingRules, body: &Body) -> MeetingRulesData {
        let cadence = rules.cadence.as_ref().map(|it| &it.value);
        let minutes = rules.minutes.as_ref();
        MeetingRulesData {
            cadence: cadence.map(|it| portal.cadence(it, &rules.except)),
            per_year: cadence.and_then(|it| match it {
                crate::model::Cadence::PerYear(count) => Some(CountData::of(*count)),
                crate::model::Cadence::Monthly
                | crate::model::Cadence::Every(_)
                | crate::model::Cadence::NthWeekday { .. }
                | crate::model::Cadence::InMonths(_)
                | crate::model::Cadence::AsNeeded => None,
            }),
            clause: text(&rules.rule.clause),
            strength: strength(&rules.rule),
            reading: ReadingData::stated(portal, &rules.rule, body),
            except: rules.except.iter().map(|it| it.value.number()).collect(),
            leader: rules.leader.as_ref().map(|it| portal.role(&it.value)),
            call_for_items: DueData::stated(portal, &rules.call_for_items),
            items_from_members: DueData::stated(portal, &rules.items_from_members),
            call: DueData::stated(portal, &rules.call),
            agenda: DueData::stated(portal, &rules.agenda),
            apologies: DueData::stated(portal, &rules.apologies),
            minutes: minutes.map(|it| MinutesData::of(portal, it, body)),
            demanded_by: rules.demanded_by.iter().map(|it| portal.role(&it.value)).collect(),
            notice: LengthData::stated(&rules.notice),
            form: rules.form.as_ref().map(|it| it.value.word()),
            open: yes(&rules.open),
            before: (rules.before.as_ref())
                .and_then(|it| it.body.as_ref())
                .map(|it| it.value.to_string()),
        }
    }
}

impl MinutesData {
    fn of(portal: &Portal<'_>, minutes: &MinutesRule, body: &Body) -> MinutesData {
        MinutesData {
            kind: minutes.kind.as_ref().map(|it| portal.role(&it.value)),
            by: ActorData::stated(portal, &minutes.by, body),
            sent: DueData::stated(portal, &minutes.sent),
            comments: DueData::stated(portal, &minutes.comments),
            approval: minutes.approval.as_ref().map(|it| portal.role(&it.value)),
            clause: text(&minutes.rule.clause),
        }
    }
}

impl DecisionRulesData {
    pub(super) fn of(portal: &Portal<'_>, rules: &DecisionRules) -> DecisionRulesData {
        DecisionRulesData {
            quorum: rules.quorum.as_ref().map(|it| portal.quorum(it.value)),
            deputies: rules.deputies.as_ref().map(|it| portal.role(&it.value)),
            mode: rules.mode.as_ref().map(|it| it.value.word()),
            tie: rules.tie.as_ref().map(|it| it.value.word()),
            written_procedure: rules.written_procedure.as_ref().map(|it| portal.role(&it.value)),
            quorum_clause: text(&rules.quorum_clause),
            clause: text(&rules.rule.clause),
            strength: strength(&rules.rule),
        }
    }
}
