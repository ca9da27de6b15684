//! How a mandate says that its body meets, decides and reports.

use super::InterpretationFront;
use super::record::{Text, record};
use super::written::{
    Actor, Cadence, Deadline, DecisionMode, Duration, MeetingForm, MinutesApproval, Month, Quorum,
    Strength, Tie, YesNo,
};

record! {
    /// How the body meets.
    #[da = "Hvordan gruppen mødes."]
    MeetingsFront or per_year {
        /// How often.
        #[da = "Hvor ofte."]
        per_year: Option<Cadence>,
        /// Months without meetings.
        #[da = "Måneder uden møder."]
        except: Vec<Month>,
        /// Who leads: `chair`, `alternates` where the sides take turns, `members in turn`, or a side.
        #[da = "Hvem der leder: `chair` for formanden, `alternates` hvor siderne skiftes, `members in turn` hvor medlemmerne skiftes, eller en side."]
        leader: Option<Text>,
        /// When the call must be out.
        #[da = "Hvornår indkaldelsen skal være ude."]
        call: Option<DeadlineFront>,
        /// When items are called for.
        #[da = "Hvornår der indkaldes punkter."]
        call_for_items: Option<DeadlineFront>,
        /// When members must have sent their items.
        #[da = "Hvornår medlemmerne skal have sendt deres punkter."]
        items_from_members: Option<DeadlineFront>,
        /// When members must have sent their apologies.
        #[da = "Hvornår medlemmerne skal have meldt afbud."]
        apologies: Option<DeadlineFront>,
        /// The items that stand on every agenda, by their titles.
        #[da = "De punkter, der står på hver dagsorden, ved deres overskrifter."]
        standing_items: Vec<Text>,
        /// When the agenda must be out.
        #[da = "Hvornår dagsordenen skal være ude."]
        agenda: Option<DeadlineFront>,
        /// How minutes are made.
        #[da = "Hvordan der tages referat."]
        minutes: Option<MinutesFront>,
        /// Meetings beside the plan.
        #[da = "Møder uden for planen."]
        extraordinary: Option<ExtraordinaryFront>,
        /// What is said of the first meeting of a term.
        #[da = "Hvad der gælder for det første møde i en periode."]
        constituting: Option<Text>,
        /// In a room, on line, or both.
        #[da = "I et lokale, på nettet eller begge dele."]
        form: Option<MeetingForm>,
        /// Whether anyone may attend.
        #[da = "Om møderne er åbne."]
        open: Option<YesNo>,
        /// The body before whose meetings this one meets, as in `styregruppen by 10 days`.
        #[da = "Den gruppe, før hvis møder denne mødes, som `styregruppen by 10 days`."]
        before: Option<Text>,
        /// The clause that says so, as printed: `5`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `5`."]
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
    /// Something that falls due.
    #[da = "Noget, der har en frist."]
    DeadlineFront or due {
        /// When it falls due.
        #[da = "Fristen."]
        #[required]
        due: Option<Deadline>,
        /// When it falls due in an urgent case.
        #[da = "Fristen i en hastesag."]
        urgent: Option<Deadline>,
        /// The clause that says so, as printed: `6`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `6`."]
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
    /// How minutes are made.
    #[da = "Hvordan der tages referat."]
    MinutesFront or kind {
        /// What sort: `decision`, `summary` or `verbatim`.
        #[da = "Hvad slags: `decision` for et beslutningsreferat, `summary` for et resumé, `verbatim` for et ordret."]
        kind: Option<Text>,
        /// Who writes them.
        #[da = "Hvem der skriver det."]
        by: Option<Actor>,
        /// When they must be sent.
        #[da = "Hvornår det skal være sendt ud."]
        sent: Option<DeadlineFront>,
        /// When comments on them must have come: `5 days after sending of the minutes`.
        #[da = "Hvornår bemærkninger til referatet skal være kommet: `5 days after sending of the minutes`."]
        comments: Option<DeadlineFront>,
        /// How they are approved.
        #[da = "Hvordan det godkendes."]
        approval: Option<MinutesApproval>,
        /// The versions that are made: `internal`, `public`.
        #[da = "De udgaver, der laves: `internal`, `public`."]
        versions: Vec<Text>,
        /// The clause that says so, as printed: `6`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `6`."]
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
    /// Meetings beside the plan.
    #[da = "Møder uden for planen."]
    ExtraordinaryFront or demanded_by {
        /// Who may demand one: `chair`, or a share of the members: `1/3`.
        #[da = "Hvem der kan forlange et: `chair` for formanden, eller en andel af medlemmerne: `1/3`."]
        demanded_by: Vec<Text>,
        /// How long before it must be called.
        #[da = "Hvor lang tid før det skal indkaldes."]
        notice: Option<Duration>,
        /// The clause that says so, as printed: `7`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `7`."]
        clause: Option<Text>,
        /// How firmly it is stated; firmly where it is left out.
        #[da = "Hvor fast det er sagt; fast, hvor det er udeladt."]
        strength: Option<Strength>,
    }
}

record! {
    /// How the body decides.
    #[da = "Hvordan gruppen beslutter."]
    DecisionsFront or mode {
        /// How many must be present.
        #[da = "Hvor mange der skal være til stede."]
        quorum: Option<QuorumFront>,
        /// By agreement or by vote.
        #[da = "Ved enighed eller ved afstemning."]
        mode: Option<DecisionMode>,
        /// What happens at a tie.
        #[da = "Hvad der sker ved stemmelighed."]
        tie: Option<Tie>,
        /// Whether it may decide in writing, and how.
        #[da = "Om der kan besluttes skriftligt, og hvordan."]
        written_procedure: Option<Text>,
        /// The clause that says so, as printed: `8`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `8`."]
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
    /// How many must be present.
    #[da = "Hvor mange der skal være til stede."]
    QuorumFront or at_least {
        /// The fewest that suffice.
        #[da = "De færreste, der er nok."]
        at_least: Option<Quorum>,
        /// `count` where deputies count.
        #[da = "`count`, hvor stedfortrædere tæller med."]
        deputies: Option<Text>,
        /// The clause that says so, as printed: `8`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `8`."]
        clause: Option<Text>,
    }
}
