//! # A mandate
//!
//! The text that lets a body act. The front matter states its rules, one by one; the text below
//! is the mandate as it was adopted, and its clauses keep the labels they are printed with. What
//! the mandate does not say is left out: it is shown as not regulated, and never filled in.
//!
//! It lies in `bodies/ID/mandate.md`, where the folder's name is the body's id. Earlier versions
//! lie beside it as `mandate.VERSION.md`, as in `mandate.2019-05.md`.
//!
//! # Et kommissorium
//!
//! Den tekst, der lader en gruppe handle. Nøglerne angiver dens regler, én for én; teksten under
//! dem er kommissoriet, som det er vedtaget, og dets punkter beholder de numre, de er trykt med.
//! Det, kommissoriet ikke siger, udelades: det vises som ikke reguleret og udfyldes aldrig.
//!
//! Det ligger i `bodies/ID/mandate.md`, hvor mappens navn er gruppens id. Tidligere udgaver ligger
//! ved siden af som `mandate.UDGAVE.md`, for eksempel `mandate.2019-05.md`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppen/mandate.md --
//! ---
//! name: Styregruppen
//! kind: steering
//! cluster: samarbejdet
//! from: 2025-01
//! purpose: Styregruppen sætter retningen for samarbejdet.
//! decides: [fælles indsatser og deres rækkefølge]
//! seats:
//!   - {id: direktoer, title: Direktør, one_per: samarbejdet.kommune, clause: "1"}
//! chair: {model: single, chosen_by: self, clause: "2"}
//! term: {follows: valgperiode, clause: "1"}
//! meetings:
//!   per_year: 1-
//!   clause: "3"
//!   agenda: {due: 10 days before, clause: "3"}
//! approvals:
//!   - {by: samarbejdet, on: 2025-01}
//! ---
//! ## Medlemmer
//!
//! 1. Styregruppen består af en direktør fra hver kommune. Medlemmerne følger valgperioden.
//! 2. Styregruppen vælger selv sin formand.
//!
//! ## Møder
//!
//! 3. Styregruppen mødes mindst én gang årligt. Dagsordenen udsendes 10 dage før mødet.
//! ```

use super::chair::{ChairFront, SecretariatFront, TermFront};
use super::record::{Text, record};
use super::written::{
    Actor, Audience, Body, BodyKind, Cluster, Count, Date, Party, RelationKind, Strength,
};
use super::{
    AliasFront, ApprovalFront, DecisionsFront, MeetingsFront, ReviewFront, SeatFront, WaiverFront,
};

record! {
    /// What a mandate states.
    #[da = "Det, et kommissorium angiver."]
    MandateFront {
        /// The body's name.
        #[da = "Gruppens navn."]
        #[required]
        name: Option<Text>,
        /// Its short name.
        #[da = "Dens korte navn."]
        short: Option<Text>,
        /// Other names under which it is known; they are understood wherever a name is written.
        #[da = "Andre navne, den kendes under; de forstås overalt, hvor et navn skrives."]
        aliases: Vec<AliasFront>,
        /// Who may read of the body at all; everyone where it is left out.
        #[da = "Hvem der må læse om gruppen overhovedet; alle, hvor det er udeladt."]
        audience: Option<Audience>,
        /// What kind of body it is.
        #[da = "Hvad det er for en gruppe."]
        kind: Option<BodyKind>,
        /// The cluster it belongs to.
        #[da = "Den klynge, den hører til."]
        cluster: Option<Cluster>,
        /// Who established it.
        #[da = "Hvem der har nedsat den."]
        established_by: Option<Actor>,
        /// The body it reports to.
        #[da = "Den gruppe, den refererer til."]
        reports_to: Option<ReportsToFront>,
        /// Relations beside the tree.
        #[da = "Forbindelser ved siden af træet."]
        relations: Vec<RelationFront>,
        /// When the mandate begins.
        #[da = "Hvornår kommissoriet begynder."]
        from: Option<Date>,
        /// When it ends.
        #[da = "Hvornår det ophører."]
        until: Option<Date>,
        /// Why and by whom the body was ended.
        #[da = "Hvorfor og af hvem gruppen blev nedlagt."]
        ended: Option<EndedFront>,
        /// The bodies that take its place.
        #[da = "De grupper, der træder i stedet."]
        successor: Vec<Body>,
        /// The law or agreement it rests on.
        #[da = "Den lov eller aftale, det bygger på."]
        legal_basis: Vec<super::LegalBasisFront>,
        /// What the body is for.
        #[da = "Hvad gruppen er til for."]
        purpose: Option<Text>,
        /// What it decides itself.
        #[da = "Hvad den selv beslutter."]
        decides: Vec<Text>,
        /// What it recommends, and to whom.
        #[da = "Hvad den indstiller, og til hvem."]
        recommends: Vec<RecommendsFront>,
        /// What it may not do.
        #[da = "Hvad den ikke må."]
        may_not: Vec<Text>,
        /// Its seats.
        #[da = "Dens pladser."]
        seats: Vec<SeatFront>,
        /// How many sit in all.
        #[da = "Hvor mange der sidder i alt."]
        total: Option<Count>,
        /// Parties that must have equally many.
        #[da = "Parter, der skal have lige mange."]
        parity: Vec<Party>,
        /// The ids of the seats that must be more than half.
        #[da = "Id'er på de pladser, der skal være flertal."]
        majority: Vec<Text>,
        /// Who appoints, where a seat does not say.
        #[da = "Hvem der udpeger, hvor en plads ikke siger det."]
        appointed_by: Vec<Actor>,
        /// The chairmanship.
        #[da = "Formandskabet."]
        chair: Option<ChairFront>,
        /// The secretariat.
        #[da = "Sekretariatet."]
        secretariat: Vec<SecretariatFront>,
        /// How long a term of office is.
        #[da = "Hvor lang en funktionsperiode er."]
        term: Option<TermFront>,
        /// How it meets.
        #[da = "Hvordan den mødes."]
        meetings: Option<MeetingsFront>,
        /// How it decides.
        #[da = "Hvordan den beslutter."]
        decisions: Option<DecisionsFront>,
        /// `running` where items are numbered through the calendar year. Cancelled and moved meetings
        /// take no numbers. Where a meeting's keys name an item by number, the printed one is meant,
        /// and else the place on the agenda.
        #[da = "`running`, hvor punkterne nummereres hen over kalenderåret. Aflyste og flyttede møder får ingen numre. Hvor et mødes nøgler nævner et punkt ved nummer, menes det trykte, og ellers pladsen på dagsordenen."]
        numbering: Option<Text>,
        /// What it must do.
        #[da = "Hvad den skal."]
        duties: Vec<DutyFront>,
        /// The groups it may create.
        #[da = "De grupper, den kan nedsætte."]
        sub_bodies: Option<SubBodiesFront>,
        /// When the mandate is reviewed.
        #[da = "Hvornår kommissoriet tages op igen."]
        review: Option<ReviewFront>,
        /// Who approved the mandate, and when.
        #[da = "Hvem der har godkendt kommissoriet, og hvornår."]
        approvals: Vec<ApprovalFront>,
        /// Rules that are excused for a time.
        #[da = "Regler, der må fraviges for en tid."]
        waivers: Vec<WaiverFront>,
    }
}

record! {
    /// The body that this one reports to, perhaps through another.
    #[da = "Den gruppe, denne refererer til, måske gennem en anden."]
    ReportsToFront or body {
        /// The body.
        #[da = "Gruppen."]
        body: Option<Body>,
        /// The body in between.
        #[da = "Gruppen imellem."]
        via: Option<Body>,
    }
}

record! {
    /// A relation beside the tree.
    #[da = "En forbindelse ved siden af træet."]
    RelationFront {
        /// What relation.
        #[da = "Hvilken forbindelse."]
        #[required]
        r#type: Option<RelationKind>,
        /// The other body.
        #[da = "Den anden gruppe."]
        #[required]
        to: Option<Body>,
        /// The clause that says so, as printed: `2`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `2`."]
        clause: Option<Text>,
    }
}

record! {
    /// How a body came to its end.
    #[da = "Hvordan en gruppe ophørte."]
    EndedFront or reason {
        /// Why.
        #[da = "Hvorfor."]
        reason: Option<Text>,
        /// By whom.
        #[da = "Af hvem."]
        by: Option<Actor>,
    }
}

record! {
    /// What a body recommends.
    #[da = "Hvad en gruppe indstiller."]
    RecommendsFront or what {
        /// To whom.
        #[da = "Til hvem."]
        to: Option<Actor>,
        /// What.
        #[da = "Hvad."]
        what: Option<Text>,
        /// The clause that says so, as printed: `2`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `2`."]
        clause: Option<Text>,
    }
}

record! {
    /// Something the body must do.
    #[da = "Noget, gruppen skal."]
    DutyFront or what {
        /// The duty's id within the body; an item says by it that it fulfils the duty.
        #[da = "Opgavens id i gruppen; med det siger et punkt, at det opfylder opgaven."]
        id: Option<Text>,
        /// What.
        #[da = "Hvad."]
        #[required]
        what: Option<Text>,
        /// How often: `year`.
        #[da = "Hvor ofte: `year` for hvert år."]
        every: Option<Text>,
        /// By whom: `chairs`, or other words.
        #[da = "Af hvem: `chairs` for formandskabet, eller andre ord."]
        by: Option<Text>,
        /// To whom.
        #[da = "Til hvem."]
        to: Option<Actor>,
        /// The clause that says so, as printed: `8`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `8`."]
        clause: Option<Text>,
        /// How firmly it is stated; firmly where it is left out.
        #[da = "Hvor fast det er sagt; fast, hvor det er udeladt."]
        strength: Option<Strength>,
    }
}

record! {
    /// The groups a body may create.
    #[da = "De grupper, en gruppe kan nedsætte."]
    SubBodiesFront or may_create {
        /// Their kinds.
        #[da = "Hvilke slags."]
        may_create: Vec<BodyKind>,
        /// Who serves them.
        #[da = "Hvem der betjener dem."]
        secretariat: Option<Text>,
        /// The clause that says so, as printed: `9`.
        #[da = "Det punkt i kommissoriet, der siger det, som det er trykt: `9`."]
        clause: Option<Text>,
    }
}
