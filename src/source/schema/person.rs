//! # A person
//!
//! The only document with a person's name and contact data, so that they can be kept or erased in
//! one place. The file's name is the person's id, by which every other document knows them.
//!
//! It lies in `people/ID.md`.
//!
//! # En person
//!
//! Det eneste dokument med en persons navn og kontaktoplysninger, så de kan rettes eller slettes
//! ét sted. Filens navn er personens id, og det bruger alle andre dokumenter.
//!
//! Den ligger i `people/ID.md`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- people/anna-holm.md --
//! ---
//! name: Anna Holm
//! title: Direktør
//! organisation: oestby-kommune
//! email: anna.holm@oestby.example
//! phone: 00 00 00 02
//! visibility: public
//! ---
//! ```

use super::record::{Text, record};
use super::written::{Date, Organisation, PersonField, Visibility};

record! {
    /// What is stated of a person.
    #[da = "Det, der siges om en person."]
    PersonFront {
        /// The name.
        #[da = "Navnet."]
        #[required]
        name: Option<Text>,
        /// The name as it is sorted, where that differs.
        #[da = "Navnet, som det sorteres, hvor det er et andet."]
        sort: Option<Text>,
        /// The position.
        #[da = "Stillingen."]
        title: Option<Text>,
        /// The organisation the person works for.
        #[da = "Den organisation, personen arbejder i."]
        organisation: Option<Organisation>,
        /// The e-mail address at work.
        #[da = "E-mailadressen på arbejdet."]
        email: Option<Text>,
        /// The telephone number at work.
        #[da = "Telefonnummeret på arbejdet."]
        phone: Option<Text>,
        /// What may be seen of the person; everything where it is left out.
        #[da = "Hvad man må se om personen; alt, hvor det er udeladt."]
        visibility: Option<Visibility>,
        /// What only the internal edition shows of a person who is otherwise public.
        #[da = "Det, som kun den interne udgave viser om en person, der ellers er offentlig."]
        internal: Vec<PersonField>,
        /// The last day in the position.
        #[da = "Den sidste dag i stillingen."]
        until: Option<Date>,
    }
}
