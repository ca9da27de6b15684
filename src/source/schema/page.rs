//! # A free page
//!
//! A page of the portal's own: what it is for, how it is read, its accessibility statement. What
//! is shown stands below the front matter.
//!
//! It lies in `pages/ID.md`. A page without a title is called by its first heading.
//!
//! # En fri side
//!
//! En side, portalen selv har brug for: hvad den er til, hvordan den læses, tilgængelighed. Det,
//! der vises, står under nøglerne.
//!
//! Den ligger i `pages/ID.md`. En side uden titel hedder som sin første overskrift.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- pages/om.md --
//! ---
//! title: Om portalen
//! order: 1
//! description: Hvad portalen viser, og hvem der holder den ved lige.
//! ---
//! Portalen viser, hvem der sidder i hvilke grupper, og hvad de har besluttet.
//! ```

use super::record::{Text, record};
use super::written::{Audience, Number};

record! {
    /// What is stated of a page.
    #[da = "Det, der siges om en side."]
    PageFront {
        /// Its title.
        #[da = "Dens titel."]
        title: Option<Text>,
        /// Its place among the pages, lowest first.
        #[da = "Dens plads blandt siderne, den laveste først."]
        order: Option<Number>,
        /// What it is about, in a sentence.
        #[da = "Hvad den handler om, i én sætning."]
        description: Option<Text>,
        /// Who may read the page; everyone where it is left out.
        #[da = "Hvem der må læse siden; alle, hvor det er udeladt."]
        audience: Option<Audience>,
    }
}
