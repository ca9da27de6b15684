//! The chairmanship, the term and the secretariat, as a mandate states them.

use super::InterpretationFront;
use super::record::{Text, record};
use super::written::{
    Actor, Body, ChairModel, Count, Date, Duration, OfParty, Organisation, Party, RotationUnit,
    Strength, YesNo,
};

record! {
    /// The chairmanship.
    #[da = "Formandskabet."]
    ChairFront or model {
        /// How it is arranged.
        #[da = "Hvordan det er ordnet."]
        model: Option<ChairModel>,
        /// Who chooses.
        #[da = "Hvem der vælger."]
        chosen_by: Option<Actor>,
        /// The sides that share the chair.
        #[da = "De sider, der deler formandskabet."]
        sides: Vec<SideFront>,
        /// A body of which chairs must be members.
        #[da = "En gruppe, som formænd skal være medlem af."]
        member_of: Option<Body>,
        /// The ids of the seats that may hold the chair.
        #[da = "Id'er på de pladser, formanden kan komme fra."]
        among: Vec<Text>,
        /// The clause that says so, as printed: `3`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `3`."]
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
    /// One side of a shared chairmanship.
    #[da = "En side af et delt formandskab."]
    SideFront or party {
        /// The party.
        #[da = "Parten."]
        party: Option<Party>,
        /// How the chair turns within the side.
        #[da = "Hvordan formandskabet går på skift inden for siden."]
        rotation: Option<RotationFront>,
    }
}

record! {
    /// How a chair turns.
    #[da = "Hvordan et formandskab går på skift."]
    RotationFront {
        /// What it turns among.
        #[da = "Hvad det går på skift mellem."]
        among: Option<RotationUnit>,
        /// The party of which cluster it turns among.
        #[da = "Den part i hvilken klynge, det går på skift mellem."]
        of: Option<OfParty>,
        /// How long a turn is.
        #[da = "Hvor lang en tur er."]
        every: Option<Duration>,
        /// The order of turns: ids, or words.
        #[da = "Rækkefølgen: id'er eller ord."]
        order: Vec<Text>,
        /// When the first turn began.
        #[da = "Hvornår den første tur begyndte."]
        start: Option<Date>,
        /// The clause that says so, as printed: `3`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `3`."]
        clause: Option<Text>,
    }
}

record! {
    /// A part of the secretariat.
    #[da = "En del af sekretariatet."]
    SecretariatFront or who {
        /// `self` where the body serves itself, or a description.
        #[da = "`self`, hvor gruppen betjener sig selv, eller en beskrivelse."]
        who: Option<Text>,
        /// The organisation that provides it.
        #[da = "Den organisation, der stiller det."]
        organisation: Option<Organisation>,
        /// The side whose chair's organisation provides it.
        #[da = "Den side, hvis formands organisation stiller det."]
        of_chair: Option<Party>,
        /// The body that provides it.
        #[da = "Den gruppe, der stiller det."]
        body: Option<Body>,
        /// How many.
        #[da = "Hvor mange."]
        count: Option<Count>,
        /// The clause that says so, as printed: `3`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `3`."]
        clause: Option<Text>,
    }
}

record! {
    /// How long a term of office is.
    #[da = "Hvor lang en funktionsperiode er."]
    TermFront or fixed {
        /// The kind of period it follows: `valgperiode`.
        #[da = "Den slags periode, den følger: `valgperiode`."]
        follows: Option<Text>,
        /// A fixed length.
        #[da = "En fast længde."]
        fixed: Option<Duration>,
        /// How many are up at a time.
        #[da = "Hvor mange der er på valg ad gangen."]
        staggered: Option<Text>,
        /// Whether a holder stays until someone follows.
        #[da = "Om man bliver siddende, til en ny er udpeget."]
        holdover: Option<YesNo>,
        /// The clause that says so, as printed: `4`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `4`."]
        clause: Option<Text>,
        /// How firmly it is stated; firmly where it is left out.
        #[da = "Hvor fast det er sagt; fast, hvor det er udeladt."]
        strength: Option<Strength>,
        /// What the data says beyond the wording.
        #[da = "Hvad der er læst ind ud over ordlyden."]
        interpretation: Option<InterpretationFront>,
    }
}
