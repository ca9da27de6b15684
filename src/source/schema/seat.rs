//! A seat, as a mandate states it.

use super::record::{Text, record};

record! {
    /// A place, or several alike, that a mandate creates.
    SeatFront {
        /// The seat's id within the body.
        id: Option<Text>,
        /// What the seat is called.
        title: Option<Text>,
        /// A heading over several seats.
        group: Option<Text>,
        /// How many sit here: `6`, `1-2`, `open`.
        count: Option<Text>,
        /// The party that fills the seat.
        party: Option<Text>,
        /// The organisation that fills the seat.
        organisation: Option<Text>,
        /// One for each organisation of a party in a cluster: `goedstrup.kommune`.
        one_per: Option<Text>,
        /// The body of which a holder must be a member.
        member_of: Option<Text>,
        /// The body whose chair holds the seat.
        chair_of: Option<Text>,
        /// The body whose composition the seats mirror.
        mirrors: Option<Text>,
        /// The position that holds the seat, whoever it is.
        ex_officio: Option<Text>,
        /// Who may nominate.
        nominated_by: Vec<Text>,
        /// Who appoints.
        appointed_by: Vec<Text>,
        /// Who elects.
        elected_by: Vec<Text>,
        /// On whose behalf the holder sits.
        on_behalf_of: Vec<Text>,
        /// What the holder must be or know.
        qualification: Option<Text>,
        /// `no` where the seat has no vote.
        voting: Option<Text>,
        /// `yes` where the seat is an observer's.
        observer: Option<Text>,
        /// Who sits in for an absent holder.
        alternates: Option<AlternatesFront>,
        /// How long one person may hold the seat.
        limit: Option<LimitFront>,
        /// The term, where it differs from the body's.
        term: Option<super::TermFront>,
        /// The clause that creates the seat.
        clause: Option<Text>,
        /// `must`, `normally` or `example`.
        strength: Option<Text>,
        /// What the data says beyond the wording.
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// Who sits in for an absent holder.
    AlternatesFront or kind {
        /// `personal`, `ranked` or `by-organisation`.
        kind: Option<Text>,
        /// When they may.
        when: Option<Text>,
        /// Whether they vote.
        voting: Option<Text>,
        /// `yes` where a deputy takes the seat when the holder leaves before the time.
        succeeds: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// How often a person may be appointed again.
    LimitFront or terms {
        /// How many terms.
        terms: Option<Text>,
        /// Whether only terms in a row count.
        consecutive: Option<Text>,
        /// How many years in all.
        years: Option<Text>,
        /// The clause.
        clause: Option<Text>,
    }
}

record! {
    /// Data that goes beyond the wording, and whose reading it is.
    InterpretationFront or says {
        /// The key that is read so.
        of: Option<Text>,
        /// The reading.
        says: Option<Text>,
        /// Whose reading it is.
        by: Option<Text>,
        /// When it was made.
        on: Option<Text>,
    }
}
