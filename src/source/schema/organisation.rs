//! # An organisation
//!
//! One of those who cooperate: a municipality, a region, a hospital, a practice, an association.
//! The file's name is the organisation's id, and the text below the front matter is shown on its
//! page.
//!
//! It lies in `organisations/ID.md`.
//!
//! # En organisation
//!
//! En af dem, der samarbejder: en kommune, en region, et hospital, en praksis, en forening.
//! Filens navn er organisationens id, og teksten under nøglerne vises på organisationens side.
//!
//! Den ligger i `organisations/ID.md`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- organisations/oestby-kommune.md --
//! ---
//! name: Østby Kommune
//! kind: municipality
//! party: kommune
//! aliases:
//!   - {name: Gammel Østby Kommune, until: 2006-12-31}
//! identifiers: {cvr: "29189999", kommunekode: "999"}
//! ---
//! ```

use super::record::{Text, record};
use super::written::{Date, Organisation, Party};

record! {
    /// What is stated of an organisation.
    #[da = "Det, der siges om en organisation."]
    OrganisationFront {
        /// Its name.
        #[da = "Dens navn."]
        #[required]
        name: Option<Text>,
        /// Its short name.
        #[da = "Dens korte navn."]
        short: Option<Text>,
        /// What sort it is: `municipality`, `region`, `hospital`, `practice`, `association`, or
        /// other words.
        #[da = "Hvad det er for en: en kommune, en region, et hospital, en praksis, en forening, eller andre ord."]
        kind: Option<Text>,
        /// The party it belongs to.
        #[da = "Den part, den hører til."]
        party: Option<Party>,
        /// Other and former names.
        #[da = "Andre og tidligere navne."]
        aliases: Vec<AliasFront>,
        /// Its numbers in public registers.
        #[da = "Dens numre i offentlige registre."]
        identifiers: Option<IdentifiersFront>,
        /// When it begins.
        #[da = "Hvornår den begynder."]
        from: Option<Date>,
        /// When it ends.
        #[da = "Hvornår den ophører."]
        until: Option<Date>,
        /// The organisations that take its place.
        #[da = "De organisationer, der træder i stedet."]
        successor: Vec<Organisation>,
    }
}

record! {
    /// Another name, perhaps for a time.
    #[da = "Et andet navn, måske for en tid."]
    AliasFront or name {
        /// The name.
        #[da = "Navnet."]
        #[required]
        name: Option<Text>,
        /// The first day it was used.
        #[da = "Den første dag, det blev brugt."]
        from: Option<Date>,
        /// The last day it was used.
        #[da = "Den sidste dag, det blev brugt."]
        until: Option<Date>,
    }
}

record! {
    /// An organisation's numbers in public registers.
    #[da = "En organisations numre i offentlige registre."]
    IdentifiersFront {
        /// The number in the Danish central business register.
        #[da = "Nummeret i CVR-registret."]
        cvr: Option<Text>,
        /// The municipality's number.
        #[da = "Kommunens nummer."]
        kommunekode: Option<Text>,
    }
}
