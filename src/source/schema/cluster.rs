//! # A cluster
//!
//! A cooperation that is no body: the organisations that take part, and what it rests on. The
//! file's name is the cluster's id, and the text below the front matter is shown on its page.
//!
//! It lies in `clusters/ID.md`. With `one_per: ID.PARTY` a mandate gives a seat to each
//! organisation of a party in the cluster.
//!
//! # En klynge
//!
//! Et samarbejde, der ikke selv er en gruppe: de organisationer, der er med, og det, samarbejdet
//! bygger på. Filens navn er klyngens id, og teksten under nøglerne vises på klyngens side.
//!
//! Den ligger i `clusters/ID.md`. Med `one_per: ID.PART` giver et kommissorium en plads til hver
//! organisation af en part i klyngen.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- clusters/samarbejdet.md --
//! ---
//! name: Samarbejdet
//! organisations: [oestby-kommune]
//! legal_basis:
//!   - {name: Sundhedsloven, clause: § 204}
//! from: 2025-01
//! ---
//! Samarbejdet er indgået for at give borgerne ét forløb.
//! ```

use super::record::{Text, record};
use super::written::{Cluster, Date, Organisation};

record! {
    /// What is stated of a cluster.
    #[da = "Det, der siges om en klynge."]
    ClusterFront {
        /// Its name.
        #[da = "Dens navn."]
        #[required]
        name: Option<Text>,
        /// Other names under which it is known.
        #[da = "Andre navne, den kendes under."]
        aliases: Vec<Text>,
        /// The organisations that take part, in the order in which they are to be shown.
        #[da = "De organisationer, der er med, i den rækkefølge de skal vises."]
        organisations: Vec<Organisation>,
        /// The law or agreement it rests on.
        #[da = "Den lov eller aftale, den bygger på."]
        legal_basis: Vec<LegalBasisFront>,
        /// When it begins.
        #[da = "Hvornår den begynder."]
        from: Option<Date>,
        /// When it ends.
        #[da = "Hvornår den ophører."]
        until: Option<Date>,
        /// The clusters that take its place.
        #[da = "De klynger, der træder i stedet."]
        successor: Vec<Cluster>,
    }
}

record! {
    /// A law or agreement that something rests on.
    #[da = "En lov eller aftale, som noget bygger på."]
    LegalBasisFront or name {
        /// Its name.
        #[da = "Dens navn."]
        #[required]
        name: Option<Text>,
        /// Where in it, as in `§ 204`.
        #[da = "Hvor i den, som `§ 204`."]
        clause: Option<Text>,
        /// The first day it holds.
        #[da = "Den første dag, den gælder."]
        from: Option<Date>,
        /// The last day it holds.
        #[da = "Den sidste dag, den gælder."]
        until: Option<Date>,
    }
}
