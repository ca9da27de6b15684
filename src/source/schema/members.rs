//! The members of a body: `bodies/ID/members.yaml`.

use super::record::{Text, record};

record! {
    /// Who holds which seat, and the chair's turns.
    MembersFront {
        /// One line for each appointment.
        members: Vec<AppointmentFront>,
        /// One line for each turn in the chair.
        chairs: Vec<ChairTurnFront>,
        /// One line for each person who serves the body.
        secretariat: Vec<ServiceFront>,
    }
}

record! {
    /// A person in a seat.
    AppointmentFront {
        /// The seat's id.
        seat: Option<Text>,
        /// The person.
        person: Option<Text>,
        /// The organisation the person comes from.
        organisation: Option<Text>,
        /// The organisations the person sits for.
        on_behalf_of: Vec<Text>,
        /// The first day.
        from: Option<Text>,
        /// The last day.
        until: Option<Text>,
        /// Who appointed.
        appointed_by: Option<Text>,
        /// Who nominated.
        nominated_by: Vec<Text>,
        /// The decision that appointed: `DATE#ITEM` or `BODY/DATE/ITEM`.
        decided: Option<Text>,
        /// Who sits in when the person is absent, first choice first.
        deputy: Vec<Text>,
    }
}

record! {
    /// A turn in the chair.
    ChairTurnFront {
        /// The side, where the chair is shared.
        side: Option<Text>,
        /// The organisation whose turn it is.
        organisation: Option<Text>,
        /// The person in the chair.
        person: Option<Text>,
        /// `chair` or `vice-chair`.
        role: Option<Text>,
        /// The first day.
        from: Option<Text>,
        /// The last day.
        until: Option<Text>,
        /// The decision that chose: `DATE#ITEM` or `BODY/DATE/ITEM`.
        decided: Option<Text>,
    }
}

record! {
    /// A person who serves the body.
    ServiceFront or person {
        /// The person.
        person: Option<Text>,
        /// The organisation the person comes from.
        organisation: Option<Text>,
        /// The first day.
        from: Option<Text>,
        /// The last day.
        until: Option<Text>,
    }
}
