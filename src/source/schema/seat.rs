//! A seat, as a mandate states it.

use super::record::{Text, record};
use super::written::{
    Actor, AlternatesKind, Body, Count, Date, Number, OfParty, Organisation, Party, Strength, YesNo,
};

record! {
    /// A place, or several alike, that a mandate creates.
    #[da = "En plads, eller flere ens, som kommissoriet opretter."]
    SeatFront {
        /// The seat's id within the body, by which an appointment names it; made of the title
        /// where it is left out.
        #[da = "Pladsens id i gruppen, som en udpegning nævner den ved; dannet af titlen, hvor det er udeladt."]
        id: Option<Text>,
        /// What the seat is called.
        #[da = "Hvad pladsen hedder."]
        #[required or id]
        title: Option<Text>,
        /// A heading over several seats.
        #[da = "En overskrift over flere pladser."]
        group: Option<Text>,
        /// How many sit here; one, or one for each organisation, where it is left out.
        #[da = "Hvor mange der sidder her; én, eller én for hver organisation, hvor det er udeladt."]
        count: Option<Count>,
        /// The party that fills the seat.
        #[da = "Den part, der besætter pladsen."]
        party: Option<Party>,
        /// The organisation that fills the seat.
        #[da = "Den organisation, der besætter pladsen."]
        organisation: Option<Organisation>,
        /// One for each organisation of a party in a cluster.
        #[da = "Én for hver organisation af en part i en klynge."]
        one_per: Option<OfParty>,
        /// The body of which a holder must be a member.
        #[da = "Den gruppe, man skal være medlem af for at have pladsen."]
        member_of: Option<Body>,
        /// The body whose chair holds the seat.
        #[da = "Den gruppe, hvis formand har pladsen."]
        chair_of: Option<Body>,
        /// The body whose composition the seats mirror.
        #[da = "Den gruppe, hvis sammensætning pladserne afspejler."]
        mirrors: Option<Body>,
        /// The position that holds the seat, whoever it is.
        #[da = "Den stilling, der har pladsen, uanset hvem det er."]
        ex_officio: Option<Text>,
        /// Who may nominate, jointly where several.
        #[da = "Hvem der indstiller, i forening hvor der er flere."]
        nominated_by: Vec<Actor>,
        /// Who appoints.
        #[da = "Hvem der udpeger."]
        appointed_by: Vec<Actor>,
        /// Who elects.
        #[da = "Hvem der vælger."]
        elected_by: Vec<Actor>,
        /// On whose behalf the holder sits.
        #[da = "Hvem man sidder på vegne af."]
        on_behalf_of: Vec<Organisation>,
        /// What the holder must be or know.
        #[da = "Hvad man skal være eller kunne."]
        qualification: Option<Text>,
        /// Whether the seat has a vote.
        #[da = "Om pladsen har stemmeret."]
        voting: Option<YesNo>,
        /// Whether the seat is an observer's.
        #[da = "Om pladsen er en observatørs."]
        observer: Option<YesNo>,
        /// Who sits in for an absent holder.
        #[da = "Hvem der møder i stedet for en fraværende."]
        alternates: Option<AlternatesFront>,
        /// How long one person may hold the seat.
        #[da = "Hvor længe den samme kan have pladsen."]
        limit: Option<LimitFront>,
        /// The term, where it differs from the body's.
        #[da = "Funktionsperioden, hvor den er en anden end gruppens."]
        term: Option<super::TermFront>,
        /// The clause that creates the seat, as printed: `1`.
        #[da = "Det punkt i kommissoriet, der opretter pladsen, som det er trykt: `1`."]
        clause: Option<Text>,
        /// How firmly it is stated; firmly where it is left out.
        #[da = "Hvor fast det er sagt; fast, hvor det er udeladt."]
        strength: Option<Strength>,
        /// What the data says beyond the wording.
        #[da = "Hvad der er læst ind ud over ordlyden."]
        interpretation: Option<InterpretationFront>,
    }
}

record! {
    /// Who sits in for an absent holder.
    #[da = "Hvem der møder i stedet for en fraværende."]
    AlternatesFront or kind {
        /// How they are arranged.
        #[da = "Hvordan de er ordnet."]
        kind: Option<AlternatesKind>,
        /// When they may sit in.
        #[da = "Hvornår de kan møde."]
        when: Option<Text>,
        /// Whether they vote.
        #[da = "Om de har stemmeret."]
        voting: Option<YesNo>,
        /// Whether a deputy takes the seat when the holder leaves before the time.
        #[da = "Om en stedfortræder overtager pladsen, når medlemmet går før tid."]
        succeeds: Option<YesNo>,
        /// The clause that says so, as printed: `2`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `2`."]
        clause: Option<Text>,
    }
}

record! {
    /// How often a person may be appointed again.
    #[da = "Hvor ofte den samme kan udpeges igen."]
    LimitFront or terms {
        /// How many terms.
        #[da = "Hvor mange perioder."]
        terms: Option<Number>,
        /// Whether only terms in a row count.
        #[da = "Om kun perioder i træk tæller."]
        consecutive: Option<YesNo>,
        /// How many years in all.
        #[da = "Hvor mange år i alt."]
        years: Option<Number>,
        /// The clause that says so, as printed: `4`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `4`."]
        clause: Option<Text>,
    }
}

record! {
    /// Data that goes beyond the wording, and whose reading it is.
    #[da = "Det, der er læst ind ud over ordlyden, og hvis læsning det er."]
    InterpretationFront or says {
        /// The key that is read so: `one_per`.
        #[da = "Den nøgle, der er læst sådan: `one_per`."]
        of: Option<Text>,
        /// The reading.
        #[da = "Læsningen."]
        says: Option<Text>,
        /// Whose reading it is.
        #[da = "Hvis læsning det er."]
        by: Option<Actor>,
        /// When it was made.
        #[da = "Hvornår den er fra."]
        on: Option<Date>,
    }
}
