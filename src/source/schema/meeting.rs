//! # A meeting
//!
//! One document from agenda to minutes. The front matter says when and where, what was sent and
//! who was there; each heading of the second level below it is an item. In braces after a heading
//! stand the item's name and what it is for, and marked quotes carry what was recommended,
//! decided and followed up.
//!
//! It lies in `bodies/ID/meetings/DATE.md`, with a few words after the date where there are
//! several that day: `2026-03-03-seminar.md`.
//!
//! ## Items
//!
//! `## Joint referral {#referral .decision minutes=30 by=anna-holm}`: the item's name in the
//! meeting; `.decision`, `.discussion`, `.information` or `.consent`; `.closed` where it is treated
//! behind closed doors; `minutes=`, `by=`, `case=`; `answers=DECISION` where another body asked,
//! and `fulfils=DUTY` where the mandate asks for it.
//!
//! ## Marked quotes
//!
//! `> [!DECISION]`, and likewise RECOMMENDATION, ACTION, DISSENT and RECUSED, or
//! `> [!FOLLOW-UP] DECISION`, each with a text below. A decision or an action may close with a list
//! of `owner:`, `due:`, `to:` (another body), `replaces:` (a decision), `subject:` (what the
//! decision is about, in the words of the mandate) and `status:`.
//!
//! # Et møde
//!
//! Ét dokument fra dagsorden til referat. Nøglerne siger hvor og hvornår, hvad der er sendt ud, og
//! hvem der var der; hver overskrift på andet niveau under dem er et dagsordenspunkt. I krøllede
//! parenteser efter overskriften står punktets navn og hvad det er til, og mærkede citater
//! rummer, hvad der er indstillet, besluttet og fulgt op.
//!
//! Det ligger i `bodies/ID/meetings/DATO.md`, med et par ord efter datoen, hvor der er flere den
//! dag: `2026-03-03-seminar.md`.
//!
//! ## Dagsordenspunkter
//!
//! `## Fælles henvisning {#henvisning .decision minutes=30 by=anna-holm}`: punktets navn i mødet;
//! `.decision` (til beslutning), `.discussion` (til drøftelse), `.information` (til orientering)
//! eller `.consent` (uden drøftelse); `.closed`, hvor det behandles for lukkede døre; `minutes=`
//! for de minutter, der er afsat, `by=` for den, der forelægger, og `case=` for sagsnummeret;
//! `answers=BESLUTNING`, hvor en anden gruppe har spurgt, og `fulfils=OPGAVE`, hvor kommissoriet
//! kræver det.
//!
//! ## Mærkede citater
//!
//! `> [!BESLUTNING]`, og ligeså INDSTILLING, OPGAVE, MINDRETAL og INHABIL, eller
//! `> [!OPFØLGNING] BESLUTNING`, hver med en tekst under. En beslutning eller en opgave kan slutte
//! med en liste af `ansvarlig:`, `frist:`, `til:` (en anden gruppe), `erstatter:` (en beslutning),
//! `emne:` (hvad beslutningen handler om, med kommissoriets ord) og `status:`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- bodies/styregruppen/meetings/2026-03-03.md --
//! ---
//! time: 13.00-15.00
//! place: Østby Rådhus
//! form: physical
//! sent: {call: 2026-02-10, agenda: 2026-02-20, minutes: 2026-03-09}
//! present: [anna-holm]
//! approved: 2026-05-19
//! ---
//! ## Valg af formand {#formand .decision minutes=10}
//!
//! > [!INDSTILLING]
//! > Det indstilles, at Anna Holm vælges.
//!
//! > [!BESLUTNING]
//! > Anna Holm er valgt.
//! >
//! > - ansvarlig: anna-holm
//! > - frist: 2026-04-01
//! > - status: gennemført
//! ```

use super::record::{Text, record};
use super::written::{
    Audience, Body, Date, Day, MeetingForm, MeetingKind, Person, Seat, StatedStatus, Time,
    TimeRange, YesNo,
};

record! {
    /// What is stated of a meeting beside its items.
    #[da = "Det, der siges om et møde ud over punkterne."]
    MeetingFront {
        /// The date, where the author writes it too; it is held against the file's name.
        #[da = "Datoen, hvor forfatteren også skriver den; den holdes op mod filens navn."]
        date: Option<Day>,
        /// The last day, where the meeting takes several.
        #[da = "Den sidste dag, hvor mødet varer flere."]
        until: Option<Day>,
        /// From when until when.
        #[da = "Hvornår fra og til."]
        time: Option<TimeRange>,
        /// Where.
        #[da = "Hvor."]
        place: Option<Text>,
        /// In a room, on line, or both.
        #[da = "I et lokale, på nettet eller begge dele."]
        form: Option<MeetingForm>,
        /// What sort of meeting it is; an ordinary one where it is left out.
        #[da = "Hvad det er for et møde; et ordinært, hvor det er udeladt."]
        kind: Option<MeetingKind>,
        /// The person who leads, or the side whose chair does: `kommune`.
        #[da = "Den, der leder mødet, eller den side, hvis formand gør: `kommune`."]
        leader: Option<Text>,
        /// What has become of it, where that does not follow from the rest.
        #[da = "Hvad der er blevet af det, hvor det ikke følger af resten."]
        status: Option<StatedStatus>,
        /// Why it was cancelled, moved or called beside the plan.
        #[da = "Hvorfor det blev aflyst, flyttet eller indkaldt uden for planen."]
        reason: Option<Text>,
        /// The day it was moved to.
        #[da = "Den dag, det blev flyttet til."]
        moved_to: Option<Day>,
        /// Other bodies that meet with this one.
        #[da = "Andre grupper, der mødes sammen med denne."]
        with: Vec<Body>,
        /// Who demanded an extraordinary meeting.
        #[da = "Hvem der forlangte et ekstraordinært møde."]
        demanded_by: Vec<Text>,
        /// The day it was asked for, from which some deadlines count.
        #[da = "Den dag, der blev bedt om det; nogle frister regnes derfra."]
        requested: Option<Day>,
        /// When what was sent.
        #[da = "Hvornår hvad blev sendt ud."]
        sent: Option<SentFront>,
        /// Who was there.
        #[da = "Hvem der var til stede."]
        present: Vec<PresentFront>,
        /// Who sent an apology.
        #[da = "Hvem der meldte afbud."]
        apologies: Vec<ApologyFront>,
        /// Who was absent without notice.
        #[da = "Hvem der udeblev uden afbud."]
        absent: Vec<Person>,
        /// Deputies that were called.
        #[da = "Stedfortrædere, der blev indkaldt."]
        deputies: Vec<DeputyFront>,
        /// Who was disqualified at which item.
        #[da = "Hvem der var inhabil ved hvilket punkt."]
        recused: Vec<RecusedFront>,
        /// Others who were there.
        #[da = "Andre, der var til stede."]
        guests: Vec<Text>,
        /// When the minutes were approved.
        #[da = "Hvornår referatet blev godkendt."]
        approved: Option<Date>,
        /// Objections to the minutes as sent.
        #[da = "Indsigelser mod det udsendte referat."]
        objections: Vec<Text>,
        /// Who may read of the meeting; everyone where it is left out. Others are told that it was
        /// held, and no more.
        #[da = "Hvem der må læse om mødet; alle, hvor det er udeladt. Andre får at vide, at det er holdt, og ikke mere."]
        audience: Option<Audience>,
        /// Its annexes, where more is to be said of them than a link in the text says.
        #[da = "Dets bilag, hvor der er mere at sige om dem, end et link i teksten siger."]
        annexes: Vec<AnnexFront>,
    }
}

record! {
    /// When what was sent.
    #[da = "Hvornår hvad blev sendt ud."]
    SentFront {
        /// The call for items.
        #[da = "Indkaldelsen af punkter."]
        items: Option<Day>,
        /// The call.
        #[da = "Indkaldelsen til mødet."]
        call: Option<Day>,
        /// The agenda.
        #[da = "Dagsordenen."]
        agenda: Option<Day>,
        /// The minutes.
        #[da = "Referatet."]
        minutes: Option<Day>,
    }
}

record! {
    /// A person who was there, perhaps for a part.
    #[da = "En person, der var til stede, måske kun en del af mødet."]
    PresentFront or person {
        /// The person.
        #[da = "Personen."]
        #[required]
        person: Option<Person>,
        /// The seat, where the person holds several.
        #[da = "Pladsen, hvor personen har flere."]
        seat: Option<Seat>,
        /// The time of coming.
        #[da = "Hvornår personen kom."]
        from: Option<Time>,
        /// The time of leaving.
        #[da = "Hvornår personen gik."]
        until: Option<Time>,
        /// The items the person was there for, by name or number.
        #[da = "De punkter, personen var med til, ved navn eller nummer."]
        item: Vec<Text>,
        /// The person for whom this one sat in.
        #[da = "Den person, som denne mødte i stedet for."]
        deputy_for: Option<Person>,
        /// The item that let the deputy vote, by name or number.
        #[da = "Det punkt, der gav stedfortræderen stemmeret, ved navn eller nummer."]
        approved_at: Option<Text>,
    }
}

record! {
    /// A person who sent an apology.
    #[da = "En person, der meldte afbud."]
    ApologyFront or person {
        /// The person.
        #[da = "Personen."]
        #[required]
        person: Option<Person>,
        /// Who came instead.
        #[da = "Hvem der kom i stedet."]
        deputy: Option<Person>,
        /// Whether it came on the day itself.
        #[da = "Om afbuddet kom på selve dagen."]
        on_the_day: Option<YesNo>,
        /// The item that let the deputy vote, by name or number.
        #[da = "Det punkt, der gav stedfortræderen stemmeret, ved navn eller nummer."]
        approved_at: Option<Text>,
    }
}

record! {
    /// A deputy who was called.
    #[da = "En stedfortræder, der blev indkaldt."]
    DeputyFront or person {
        /// The deputy.
        #[da = "Stedfortræderen."]
        #[required]
        person: Option<Person>,
        /// For whom.
        #[da = "For hvem."]
        r#for: Option<Person>,
        /// When the deputy was called.
        #[da = "Hvornår stedfortræderen blev indkaldt."]
        called: Option<Text>,
        /// Whether the deputy came.
        #[da = "Om stedfortræderen kom."]
        came: Option<YesNo>,
        /// The item that let the deputy vote, by name or number.
        #[da = "Det punkt, der gav stedfortræderen stemmeret, ved navn eller nummer."]
        approved_at: Option<Text>,
    }
}

record! {
    /// An annex of the meeting.
    #[da = "Et bilag til mødet."]
    AnnexFront or file {
        /// The file, in the meeting's own folder: `plan.pdf`; or the way to it from the meeting.
        #[da = "Filen, i mødets egen mappe: `plan.pdf`; eller vejen til den fra mødet."]
        #[required]
        file: Option<Text>,
        /// What it is called.
        #[da = "Hvad det hedder."]
        title: Option<Text>,
        /// Who may read it; everyone where it is left out. Others are told that there is an annex,
        /// wherever a text links to it.
        #[da = "Hvem der må læse det; alle, hvor det er udeladt. Andre får at vide, at der er et bilag, hvor en tekst linker til det."]
        audience: Option<Audience>,
    }
}

record! {
    /// A person disqualified at an item.
    #[da = "En person, der var inhabil ved et punkt."]
    RecusedFront or person {
        /// The person.
        #[da = "Personen."]
        #[required]
        person: Option<Person>,
        /// The item, by name or number.
        #[da = "Punktet, ved navn eller nummer."]
        item: Option<Text>,
        /// Why.
        #[da = "Hvorfor."]
        reason: Option<Text>,
    }
}
