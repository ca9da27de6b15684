//! A mandate: `bodies/ID/mandate.md`, or an earlier version of it.

use super::record::{Text, record};
use super::{AliasFront, DecisionsFront, InterpretationFront, MeetingsFront, SeatFront};

record! {
    /// What a mandate states.
    MandateFront {
        /// The body's name.
        name: Option<Text>,
        /// Its short name.
        short: Option<Text>,
        /// Other names under which it is known.
        aliases: Vec<AliasFront>,
        /// `political`, `strategic`, `steering`, `operative`, `working`, `advisory`, `ad-hoc`.
        kind: Option<Text>,
        /// The cluster it belongs to.
        cluster: Option<Text>,
        /// The body that established it.
        established_by: Option<Text>,
        /// The body it reports to.
        reports_to: Option<ReportsToFront>,
        /// Relations beside the tree.
        relations: Vec<RelationFront>,
        /// When it begins.
        from: Option<Text>,
        /// When it ends.
        until: Option<Text>,
        /// Why and by whom it was ended.
        ended: Option<EndedFront>,
        /// What takes its place.
        successor: Vec<Text>,
        /// The law or agreement it rests on.
        legal_basis: Vec<super::cluster::LegalBasisFront>,
        /// What it is for.
        purpose: Option<Text>,
        /// What it decides itself.
        decides: Vec<Text>,
        /// What it recommends, and to whom.
        recommends: Vec<RecommendsFront>,
        /// What it may not do.
        may_not: Vec<Text>,
        /// Its seats.
        seats: Vec<SeatFront>,
        /// How many sit in all.
        total: Option<Text>,
        /// Parties that must have equally many.
        parity: Vec<Text>,
        /// Seats that must be more than half.
        majority: Vec<Text>,
        /// Who appoints, where a seat does not say.
        appointed_by: Vec<Text>,
        /// The chairmanship.
        chair: Option<ChairFront>,
        /// The secretariat.
        secretariat: Vec<SecretariatFront>,
        /// How long a term is.
        term: Option<TermFront>,
        /// How it meets.
        meetings: Option<MeetingsFront>,
        /// How it decides.
        decisions: Option<DecisionsFront>,
        /// `running` where items are numbered through the year.
        numbering: Option<Text>,
        /// What it must do.
        duties: Vec<DutyFront>,
        /// The groups it may create.
        sub_bodies: Option<SubBodiesFront>,
        /// When the mandate is reviewed.
        review: Option<ReviewFront>,
        /// Who approved the mandate, and when.
        approvals: Vec<ApprovalFront>,
        /// Rules that are excused for a time.
        waivers: Vec<WaiverFront>,
    }
}

record! {
    /// The body that this one reports to, perhaps through another.
    ReportsToFront or body {
        /// The body.
        body: Option<Text>,
        /// The body in between.
        via: Option<Text>,
    }
}

record! {
    /// A relation beside the tree.
    RelationFront {
        /// `implements`, `guided_by`, `advises`, `secretariat_for`, `sends_minutes_to`.
        r#type: Option<Text>,
        /// The other body.
        to: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// How a body came to its end.
    EndedFront or reason {
        /// Why.
        reason: Option<Text>,
        /// By whom or what.
        by: Option<Text>,
    }
}

record! {
    /// What a body recommends.
    RecommendsFront or what {
        /// To whom.
        to: Option<Text>,
        /// What.
        what: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// The chairmanship.
    ChairFront or model {
        /// `single`, `single-with-vice`, `shared`, `co-chairs`.
        model: Option<Text>,
        /// `self`, a body, an organisation.
        chosen_by: Option<Text>,
        /// The sides that share the chair.
        sides: Vec<SideFront>,
        /// A body of which chairs must be members.
        member_of: Option<Text>,
        /// Seats that may hold the chair, by id, title or `group`.
        among: Vec<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// One side of a shared chairmanship.
    SideFront or party {
        /// The party.
        party: Option<Text>,
        /// How the chair turns within the side.
        rotation: Option<RotationFront>,
    }
}

record! {
    /// How a chair turns.
    RotationFront {
        /// `organisations`, `members`, `sides` or `meetings`.
        among: Option<Text>,
        /// Of which party in which cluster: `goedstrup.kommune`.
        of: Option<Text>,
        /// How long a turn is.
        every: Option<Text>,
        /// The order of turns.
        order: Vec<Text>,
        /// When the first turn began.
        start: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// A part of the secretariat; `self` where the body serves itself.
    SecretariatFront or who {
        /// `self`, or a description.
        who: Option<Text>,
        /// The organisation that provides it.
        organisation: Option<Text>,
        /// The side whose chair organisation provides it.
        of_chair: Option<Text>,
        /// The body that provides it.
        body: Option<Text>,
        /// How many.
        count: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// How long a term is.
    TermFront or fixed {
        /// The kind of period it follows: `valgperiode`.
        follows: Option<Text>,
        /// A fixed length.
        fixed: Option<Text>,
        /// How many are up at a time.
        staggered: Option<Text>,
        /// Whether a holder stays until someone follows.
        holdover: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// Something the body must do.
    DutyFront or what {
        /// The duty's id within the body.
        id: Option<Text>,
        /// What.
        what: Option<Text>,
        /// How often: `year`.
        every: Option<Text>,
        /// By whom.
        by: Option<Text>,
        /// To which body.
        to: Option<Text>,
        /// The clause.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
    }
}

record! {
    /// The groups a body may create.
    SubBodiesFront or may_create {
        /// Their kinds.
        may_create: Vec<Text>,
        /// Who serves them.
        secretariat: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// When the mandate is reviewed.
    ReviewFront or every {
        /// How often.
        every: Option<Text>,
        /// When next.
        next: Option<Text>,
        /// By whom.
        by: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// An approval of the mandate.
    ApprovalFront or by {
        /// `self`, a body, or a cluster.
        by: Option<Text>,
        /// When.
        on: Option<Text>,
        /// The decision that approved it.
        decision: Option<Text>,
    }
}

record! {
    /// A rule that is excused for a time.
    WaiverFront {
        /// The rule, by name.
        rule: Option<Text>,
        /// Why.
        reason: Option<Text>,
        /// The decision that excused it.
        decision: Option<Text>,
        /// The last day it is excused.
        until: Option<Text>,
        /// The seat or other part it concerns, where not all.
        of: Option<Text>,
    }
}
