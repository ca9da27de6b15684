//! How a mandate says that its body meets, decides and reports.

use super::InterpretationFront;
use super::record::{Text, record};

record! {
    /// How the body meets.
    MeetingsFront or per_year {
        /// How often: `4-`, `2-3`, `monthly`, `last thursday of month`.
        per_year: Option<Text>,
        /// Months without meetings.
        except: Vec<Text>,
        /// Who leads: `alternates` (the sides in turn), `members in turn`, `chair`, a side.
        leader: Option<Text>,
        /// When the call must be out.
        call: Option<DeadlineFront>,
        /// When items are called for.
        call_for_items: Option<DeadlineFront>,
        /// When members must have sent their items.
        items_from_members: Option<DeadlineFront>,
        /// When members must have sent their apologies.
        apologies: Option<DeadlineFront>,
        /// When the agenda must be out.
        agenda: Option<DeadlineFront>,
        /// How minutes are made.
        minutes: Option<MinutesFront>,
        /// Meetings beside the plan.
        extraordinary: Option<ExtraordinaryFront>,
        /// The first meeting of a term.
        constituting: Option<Text>,
        /// `physical`, `virtual` or `hybrid`.
        form: Option<Text>,
        /// Whether anyone may attend.
        open: Option<Text>,
        /// The body before whose meetings this one meets: `BODY by 10 days`.
        before: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// A deadline: `10 days before`.
    DeadlineFront or due {
        /// When it falls due.
        due: Option<Text>,
        /// When it falls due in an urgent case.
        urgent: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// How minutes are made.
    MinutesFront or kind {
        /// `decision`, `summary` or `verbatim`.
        kind: Option<Text>,
        /// Who writes them.
        by: Option<Text>,
        /// When they must be sent.
        sent: Option<DeadlineFront>,
        /// When comments on them must have come: `5 days after sending of the minutes`.
        comments: Option<DeadlineFront>,
        /// `chair`, `silence after 8 days`, `next meeting`, `signed`.
        approval: Option<Text>,
        /// The versions that are made: `internal`, `public`.
        versions: Vec<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// Meetings beside the plan.
    ExtraordinaryFront or demanded_by {
        /// Who may demand one: `1/3`, `chair`.
        demanded_by: Vec<Text>,
        /// How long before it must be called.
        notice: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
    }
}

record! {
    /// How the body decides.
    DecisionsFront or mode {
        /// How many must be present.
        quorum: Option<QuorumFront>,
        /// `consensus`, `majority` or `absolute`.
        mode: Option<Text>,
        /// `chair`, `lapses`, `revote` or `lot`.
        tie: Option<Text>,
        /// Whether it may decide in writing, and how.
        written_procedure: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// How many must be present.
    QuorumFront or at_least {
        /// `1/2`, `6`, `4 incl. chair`.
        at_least: Option<Text>,
        /// `count` where deputies count.
        deputies: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}
