//! # The members of a body
//!
//! Who holds which seat from when until when, and whose turn it is in the chair. A line is never
//! changed into another person's: it is ended, and a new one is added, so that any day can be
//! asked for.
//!
//! It lies beside the mandate, in `bodies/ID/members.yaml`. The seats are those of the mandate.
//!
//! # En gruppes medlemmer
//!
//! Hvem der har hvilken plads fra hvornår til hvornår, og hvem der har formandskabet. En linje
//! laves aldrig om til en andens: den afsluttes, og en ny tilføjes, så man kan spørge til enhver
//! dag.
//!
//! Filen ligger ved siden af kommissoriet, i `bodies/ID/members.yaml`. Pladserne er
//! kommissoriets.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppen/members.yaml --
//! members:
//!   - {seat: direktoer, person: anna-holm, organisation: oestby-kommune, from: 2026-01-01}
//! chairs:
//!   - {person: anna-holm, organisation: oestby-kommune, from: 2026-03-03, decided: 2026-03-03#formand}
//! ```

use super::record::record;
use super::written::{Actor, ChairRole, Date, Decision, Organisation, Party, Person, Seat};

record! {
    /// Who holds which seat, and the chair's turns.
    #[da = "Hvem der har hvilken plads, og formandskabets skift."]
    MembersFront {
        /// One line for each appointment.
        #[da = "En linje for hver udpegning."]
        members: Vec<AppointmentFront>,
        /// One line for each turn in the chair.
        #[da = "En linje for hver tur i formandskabet."]
        chairs: Vec<ChairTurnFront>,
        /// One line for each person who serves the body.
        #[da = "En linje for hver, der betjener gruppen."]
        secretariat: Vec<ServiceFront>,
    }
}

record! {
    /// A person in a seat.
    #[da = "En person på en plads."]
    AppointmentFront {
        /// The seat.
        #[da = "Pladsen."]
        #[required]
        seat: Option<Seat>,
        /// The person.
        #[da = "Personen."]
        #[required]
        person: Option<Person>,
        /// The organisation the person comes from.
        #[da = "Den organisation, personen kommer fra."]
        organisation: Option<Organisation>,
        /// The organisations the person sits for, where it is not only their own.
        #[da = "De organisationer, personen sidder for, hvor det ikke kun er ens egen."]
        on_behalf_of: Vec<Organisation>,
        /// The first day.
        #[da = "Den første dag."]
        from: Option<Date>,
        /// The last day.
        #[da = "Den sidste dag."]
        until: Option<Date>,
        /// Who appointed.
        #[da = "Hvem der udpegede."]
        appointed_by: Option<Actor>,
        /// Who nominated, jointly where several.
        #[da = "Hvem der indstillede, i forening hvor der er flere."]
        nominated_by: Vec<Actor>,
        /// The decision that appointed.
        #[da = "Den beslutning, der udpegede."]
        decided: Option<Decision>,
        /// Who sits in when the person is absent, first choice first.
        #[da = "Hvem der møder i stedet, når personen er fraværende, den første først."]
        deputy: Vec<Person>,
    }
}

record! {
    /// A turn in the chair.
    #[da = "En tur i formandskabet."]
    ChairTurnFront {
        /// The side, where the chair is shared.
        #[da = "Siden, hvor formandskabet er delt."]
        side: Option<Party>,
        /// The organisation whose turn it is.
        #[da = "Den organisation, hvis tur det er."]
        organisation: Option<Organisation>,
        /// The person in the chair.
        #[da = "Den person, der er formand."]
        person: Option<Person>,
        /// The role; the chair where it is left out.
        #[da = "Rollen; formand, hvor den er udeladt."]
        role: Option<ChairRole>,
        /// The first day.
        #[da = "Den første dag."]
        from: Option<Date>,
        /// The last day.
        #[da = "Den sidste dag."]
        until: Option<Date>,
        /// The decision that chose.
        #[da = "Den beslutning, der valgte."]
        decided: Option<Decision>,
    }
}

record! {
    /// A person who serves the body.
    #[da = "En person, der betjener gruppen."]
    ServiceFront or person {
        /// The person.
        #[da = "Personen."]
        #[required]
        person: Option<Person>,
        /// The organisation the person comes from.
        #[da = "Den organisation, personen kommer fra."]
        organisation: Option<Organisation>,
        /// The first day.
        #[da = "Den første dag."]
        from: Option<Date>,
        /// The last day.
        #[da = "Den sidste dag."]
        until: Option<Date>,
    }
}
