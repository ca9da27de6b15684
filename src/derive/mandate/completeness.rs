//! What a mandate regulates, and what it leaves open.

use crate::derive::seats::{appointers, is_appointed};
use crate::model::{ChairModel, DecisionMode, Mandate};

/// What a mandate may be expected to regulate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleKind {
    /// What the body is for.
    Purpose,
    /// What it may decide, recommend and not do.
    Powers,
    /// What it must do.
    Duties,
    /// To whom it answers.
    Reporting,
    /// The law or agreement it rests on.
    LegalBasis,
    /// Who sits in it.
    Seats,
    /// Who appoints to the seats.
    Appointing,
    /// Who sits in for an absent member.
    Deputies,
    /// How long a term is.
    Term,
    /// How long one person may sit.
    Limit,
    /// Who leads it.
    Chair,
    /// In which order the chair turns.
    ChairOrder,
    /// Who serves it.
    Secretariat,
    /// How often it meets.
    Cadence,
    /// Who may demand a meeting beside the plan.
    Extraordinary,
    /// Who leads the meetings, where several share the chair.
    Leader,
    /// Whether anyone may attend.
    Openness,
    /// When members must have sent their items.
    Items,
    /// When the agenda must be out.
    Agenda,
    /// Who keeps minutes, and of what sort.
    Minutes,
    /// When the minutes must be out.
    MinutesDeadline,
    /// How the minutes are approved.
    MinutesApproval,
    /// How many must be present to decide.
    Quorum,
    /// Whether decisions need agreement or a majority.
    Deciding,
    /// What happens at a tie.
    Tie,
    /// Whether it may decide in writing.
    WrittenProcedure,
    /// Whether it may create groups of its own.
    SubBodies,
    /// When the mandate is looked at again.
    Review,
    /// From when the mandate is in force.
    InForce,
    /// Who approved the mandate.
    Approval,
}

/// What a mandate regulates and what it leaves open, each in the order of [`RuleKind::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// What it regulates.
    pub regulated: Vec<RuleKind>,
    /// What it leaves open.
    pub open: Vec<RuleKind>,
}

impl Completeness {
    /// What a mandate regulates and what it leaves open. A question that its other rules keep from
    /// arising is neither: where all must agree, there is no tie.
    pub fn of(mandate: &Mandate) -> Completeness {
        let mut res = Completeness::default();
        for kind in RuleKind::ALL.into_iter().filter(|it| it.arises(mandate)) {
            let list = if kind.is_regulated(mandate) { &mut res.regulated } else { &mut res.open };
            list.push(kind);
        }
        res
    }
}

impl RuleKind {
    /// Every kind, from what a body is to how its mandate is kept.
    pub const ALL: [RuleKind; 30] = [
        RuleKind::Purpose,
        RuleKind::Powers,
        RuleKind::Duties,
        RuleKind::Reporting,
        RuleKind::LegalBasis,
        RuleKind::Seats,
        RuleKind::Appointing,
        RuleKind::Deputies,
        RuleKind::Term,
        RuleKind::Limit,
        RuleKind::Chair,
        RuleKind::ChairOrder,
        RuleKind::Secretariat,
        RuleKind::Cadence,
        RuleKind::Extraordinary,
        RuleKind::Leader,
        RuleKind::Openness,
        RuleKind::Items,
        RuleKind::Agenda,
        RuleKind::Minutes,
        RuleKind::MinutesDeadline,
        RuleKind::MinutesApproval,
        RuleKind::Quorum,
        RuleKind::Deciding,
        RuleKind::Tie,
        RuleKind::WrittenProcedure,
        RuleKind::SubBodies,
        RuleKind::Review,
        RuleKind::InForce,
        RuleKind::Approval,
    ];

    /// The word by which the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            RuleKind::Purpose => "purpose",
            RuleKind::Powers => "powers",
            RuleKind::Duties => "duties",
            RuleKind::Reporting => "reporting",
            RuleKind::LegalBasis => "legal-basis",
            RuleKind::Seats => "seats",
            RuleKind::Appointing => "appointing",
            RuleKind::Deputies => "deputies",
            RuleKind::Term => "term",
            RuleKind::Limit => "limit",
            RuleKind::Chair => "chair",
            RuleKind::ChairOrder => "chair-order",
            RuleKind::Secretariat => "secretariat",
            RuleKind::Cadence => "cadence",
            RuleKind::Extraordinary => "extraordinary",
            RuleKind::Leader => "leader",
            RuleKind::Openness => "openness",
            RuleKind::Items => "items",
            RuleKind::Agenda => "agenda",
            RuleKind::Minutes => "minutes",
            RuleKind::MinutesDeadline => "minutes-deadline",
            RuleKind::MinutesApproval => "minutes-approval",
            RuleKind::Quorum => "quorum",
            RuleKind::Deciding => "deciding",
            RuleKind::Tie => "tie",
            RuleKind::WrittenProcedure => "written-procedure",
            RuleKind::SubBodies => "sub-bodies",
            RuleKind::Review => "review",
            RuleKind::InForce => "in-force",
            RuleKind::Approval => "approval",
        }
    }

    fn arises(self, mandate: &Mandate) -> bool {
        match self {
            RuleKind::Appointing => mandate.seats.iter().any(is_appointed),
            RuleKind::ChairOrder => rotations(mandate).next().is_some(),
            RuleKind::Leader => is_shared(mandate),
            RuleKind::Limit => !mandate.seats.is_empty(),
            RuleKind::Tie => {
                let mode = mandate.decisions.as_ref().and_then(|it| it.mode.as_ref());
                mode.is_none_or(|it| it.value != DecisionMode::Consensus)
            }
            RuleKind::Purpose
            | RuleKind::Powers
            | RuleKind::Duties
            | RuleKind::Reporting
            | RuleKind::LegalBasis
            | RuleKind::Seats
            | RuleKind::Deputies
            | RuleKind::Term
            | RuleKind::Chair
            | RuleKind::Secretariat
            | RuleKind::Cadence
            | RuleKind::Extraordinary
            | RuleKind::Openness
            | RuleKind::Items
            | RuleKind::Agenda
            | RuleKind::Minutes
            | RuleKind::MinutesDeadline
            | RuleKind::MinutesApproval
            | RuleKind::Quorum
            | RuleKind::Deciding
            | RuleKind::WrittenProcedure
            | RuleKind::SubBodies
            | RuleKind::Review
            | RuleKind::InForce
            | RuleKind::Approval => true,
        }
    }

    fn is_regulated(self, of: &Mandate) -> bool {
        let meetings = of.meetings.as_ref();
        let minutes = meetings.and_then(|it| it.minutes.as_ref());
        let decisions = of.decisions.as_ref();
        match self {
            RuleKind::Purpose => of.purpose.is_some(),
            RuleKind::Powers => {
                let powers = &of.powers;
                !powers.decides.is_empty()
                    || !powers.recommends.is_empty()
                    || !powers.may_not.is_empty()
            }
            RuleKind::Seats => !of.seats.is_empty(),
            RuleKind::Duties => !of.duties.is_empty(),
            RuleKind::Reporting => of.reports_to.is_some(),
            RuleKind::LegalBasis => !of.legal_basis.is_empty(),
            RuleKind::Appointing => {
                let mut seats = of.seats.iter().filter(|it| is_appointed(it));
                seats.all(|it| !appointers(of, it).is_empty())
            }
            RuleKind::Deputies => of.seats.iter().any(|it| it.alternates.is_some()),
            RuleKind::Term => of.term.is_some() || of.seats.iter().any(|it| it.term.is_some()),
            RuleKind::Limit => of.seats.iter().any(|it| it.limit.is_some()),
            RuleKind::Chair => of.chair.is_some(),
            RuleKind::ChairOrder => rotations(of).all(|it| !it.order.is_empty()),
            RuleKind::Secretariat => !of.secretariat.is_empty(),
            RuleKind::Cadence => meetings.is_some_and(|it| it.cadence.is_some()),
            RuleKind::Extraordinary => meetings.is_some_and(|it| !it.demanded_by.is_empty()),
            RuleKind::Agenda => meetings.is_some_and(|it| it.agenda.is_some()),
            RuleKind::Leader => meetings.is_some_and(|it| it.leader.is_some()),
            RuleKind::Openness => meetings.is_some_and(|it| it.open.is_some()),
            RuleKind::Items => meetings
                .is_some_and(|it| it.call_for_items.is_some() || it.items_from_members.is_some()),
            RuleKind::Minutes => minutes.is_some(),
            RuleKind::MinutesDeadline => minutes.is_some_and(|it| it.sent.is_some()),
            RuleKind::MinutesApproval => minutes.is_some_and(|it| it.approval.is_some()),
            RuleKind::Quorum => decisions.is_some_and(|it| it.quorum.is_some()),
            RuleKind::Deciding => decisions.is_some_and(|it| it.mode.is_some()),
            RuleKind::Tie => decisions.is_some_and(|it| it.tie.is_some()),
            RuleKind::WrittenProcedure => {
                decisions.is_some_and(|it| it.written_procedure.is_some())
            }
            RuleKind::SubBodies => of.sub_bodies.is_some(),
            RuleKind::Review => of.review.is_some(),
            RuleKind::InForce => of.life.from.is_some(),
            RuleKind::Approval => !of.approvals.is_empty(),
        }
    }
}

/// Whether several hold the chair together, so that somebody must say who leads.
fn is_shared(mandate: &Mandate) -> bool {
    let model = mandate.chair.as_ref().and_then(|it| it.model.as_ref());
    model.is_some_and(|it| matches!(it.value, ChairModel::Shared | ChairModel::CoChairs))
}

fn rotations(mandate: &Mandate) -> impl Iterator<Item = &crate::model::Rotation> {
    let sides = mandate.chair.iter().flat_map(|it| &it.sides);
    sides.filter_map(|it| it.rotation.as_ref())
}

#[cfg(test)]
mod tests;
