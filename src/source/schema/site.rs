//! # The portal
//!
//! What is so of the portal as a whole: its title, its languages, whom to ask, how grave which
//! rule is, and the rules that hold where a mandate is silent.
//!
//! It lies in `site.yaml`.
//!
//! # Portalen
//!
//! Det, der gælder for hele portalen: titel, sprog, hvem man kan spørge, hvor alvorlig hvilken
//! regel er, og de regler, der gælder, hvor et kommissorium er tavst.
//!
//! Den ligger i `site.yaml`.
//!
//! ## Examples
//!
//! ```text,passes 2026-11-22
//! -- site.yaml --
//! title: Vores samarbejde
//! subtitle: Kommissorier, møder og beslutninger
//! language: da
//! time_zone: Europe/Copenhagen
//! url: https://portal.example/
//! contact: {name: Fællessekretariatet, email: sekretariat@oestby.example}
//! house_rules:
//!   meetings:
//!     minutes: {sent: {due: 14 days after}}
//! levels:
//!   late-agenda: hint
//! ```

use super::MandateFront;
use super::node::Node;
use super::record::{Field, Read, Text, record, wrong};
use super::shape::Takes;
use super::written::{Audience, Closure, Date, Day, Duration, Language, Meaning, StatedLevel};
use crate::source::{Fault, Shape};
use crate::text::Spanned;

record! {
    /// What is stated of the portal.
    #[da = "Det, der siges om portalen."]
    SiteFront {
        /// Its title.
        #[da = "Dens titel."]
        #[required]
        title: Option<Text>,
        /// What it is, in a few words.
        #[da = "Hvad den er, i få ord."]
        subtitle: Option<Text>,
        /// The language it is written in.
        #[da = "Det sprog, den er skrevet på."]
        language: Option<Language>,
        /// The languages it is published in.
        #[da = "De sprog, den udgives på."]
        languages: Vec<Language>,
        /// The time zone of its meetings: `Europe/Copenhagen`.
        #[da = "Mødernes tidszone: `Europe/Copenhagen`."]
        time_zone: Option<Text>,
        /// The address where it is published: `https://portal.example/`.
        #[da = "Den adresse, hvor den udgives: `https://portal.example/`."]
        url: Option<Text>,
        /// The path under which it is published; that of the address where it is left out.
        #[da = "Den sti, den udgives under; adressens, hvor den er udeladt."]
        base_path: Option<Text>,
        /// Who may read what.
        #[da = "Hvem der må læse hvad."]
        editions: Vec<EditionFront>,
        /// Where a page's source is edited, with {path} in place of its path:
        /// `https://git.example/portal/edit/main/content/{path}`.
        #[da = "Hvor en sides kilde rettes, med {path} i stedet for dens sti: `https://git.example/portal/edit/main/content/{path}`."]
        edit_url: Option<Text>,
        /// Rules that hold where a mandate is silent: its keys `meetings`, `decisions` and `term`.
        #[da = "Regler, der gælder, hvor et kommissorium er tavst: dets nøgler `meetings`, `decisions` og `term`."]
        house_rules: Option<Box<MandateFront>>,
        /// What every mandate must hold.
        #[da = "Det, ethvert kommissorium skal indeholde."]
        template: Option<TemplateFront>,
        /// The levels of rules, by their names.
        #[da = "Hvor alvorlige regler er, ved deres navne."]
        levels: Vec<LevelFront>,
        /// How long what is shown.
        #[da = "Hvor længe hvad vises."]
        retention: Vec<RetentionFront>,
        /// Days whose portal is kept beside that of today, as it was then:
        /// `[2025-12-31]`, or `[{day: 2025-12-31, title: Valgperiodens sidste dag}]`.
        #[da = "Dage, hvis portal gemmes ved siden af dagens, som den var da: `[2025-12-31]` eller `[{day: 2025-12-31, title: Valgperiodens sidste dag}]`."]
        snapshots: Vec<SnapshotFront>,
        /// What was removed from the portal, so that its old address says so.
        #[da = "Det, der er fjernet fra portalen, så den gamle adresse siger det."]
        removed: Vec<RemovedFront>,
        /// Days without meetings.
        #[da = "Dage uden møder."]
        closed_days: Vec<Closure>,
        /// The accessibility statement.
        #[da = "Tilgængelighedserklæringen."]
        accessibility: Option<AccessibilityFront>,
        /// Whom to ask.
        #[da = "Hvem man kan spørge."]
        contact: Option<ContactFront>,
        /// The folder of the portal's own theme, under themes/: `mandat`.
        #[da = "Mappen med portalens eget tema, under themes/: `mandat`."]
        theme: Option<Text>,
    }
}

record! {
    /// An edition of the portal.
    #[da = "En udgave af portalen."]
    EditionFront or id {
        /// Its id.
        #[da = "Dens id."]
        #[required]
        id: Option<Text>,
        /// Who may read it.
        #[da = "Hvem der må læse den."]
        audience: Option<Audience>,
    }
}

record! {
    /// A day whose portal is kept.
    #[da = "En dag, hvis portal gemmes."]
    SnapshotFront or day {
        /// The day.
        #[da = "Dagen."]
        #[required]
        day: Option<Day>,
        /// What is to be remembered of it: `The last day of the term`.
        #[da = "Hvad der er værd at huske ved den: `Valgperiodens sidste dag`."]
        title: Option<Text>,
    }
}

record! {
    /// What every mandate must hold, whatever else stands in it.
    #[da = "Det, ethvert kommissorium skal indeholde, uanset hvad der ellers står."]
    TemplateFront or must {
        /// The headings that must be there: `[Formål, Medlemmer]`.
        #[da = "De overskrifter, der skal være der: `[Formål, Medlemmer]`."]
        must: Vec<Text>,
    }
}

record! {
    /// The accessibility statement.
    #[da = "Tilgængelighedserklæringen."]
    AccessibilityFront or url {
        /// Where it is.
        #[da = "Hvor den er."]
        url: Option<Text>,
        /// When it was last revised.
        #[da = "Hvornår den sidst er revideret."]
        date: Option<Date>,
        /// Whom to tell of a fault.
        #[da = "Hvem man kan fortælle om en fejl."]
        contact: Option<Text>,
    }
}

record! {
    /// Whom to ask.
    #[da = "Hvem man kan spørge."]
    ContactFront or name {
        /// Who.
        #[da = "Hvem."]
        name: Option<Text>,
        /// The e-mail address.
        #[da = "E-mailadressen."]
        email: Option<Text>,
        /// The telephone number.
        #[da = "Telefonnummeret."]
        phone: Option<Text>,
    }
}

record! {
    /// Something that was removed from the portal.
    #[da = "Noget, der er fjernet fra portalen."]
    RemovedFront or what {
        /// Where its document lay: `bodies/gammel-gruppe`, `bodies/raad/meetings/2026-03-03`,
        /// `pages/vejledning`; with `#` and the item's name behind a meeting for a decision.
        #[da = "Hvor dets dokument lå: `bodies/gammel-gruppe`, `bodies/raad/meetings/2026-03-03`, `pages/vejledning`; med `#` og punktets navn efter et møde for en beslutning."]
        #[required]
        what: Option<Text>,
        /// What to call it, so that nothing is told that is gone.
        #[da = "Hvad det kaldes, så intet siges, som er væk."]
        title: Option<Text>,
        /// When it was removed.
        #[da = "Hvornår det blev fjernet."]
        on: Option<Date>,
        /// Why; everyone may read it.
        #[da = "Hvorfor; det kan alle læse."]
        reason: Option<Text>,
        /// Where to look instead: the path of another document, or an address.
        #[da = "Hvor man kan se i stedet: stien til et andet dokument eller en adresse."]
        instead: Option<Text>,
    }
}

/// A rule and the level it is given.
#[derive(Clone, Debug)]
pub(crate) struct LevelFront {
    /// The rule, by name.
    pub(crate) rule: Text,
    /// How grave it is.
    pub(crate) level: StatedLevel,
}

/// A kind of document and how long it is shown.
#[derive(Clone, Debug)]
pub(crate) struct RetentionFront {
    /// The kind.
    pub(crate) kind: Text,
    /// How long.
    pub(crate) period: Duration,
}

impl Read for Box<MandateFront> {
    const TAKES: Takes = Takes::Part(MandateFront::RECORD);

    fn read(node: Spanned<Node>, faults: &mut Vec<Fault>) -> Option<Box<MandateFront>> {
        MandateFront::read(node, faults).map(Box::new)
    }
}

impl Field for Vec<LevelFront> {
    const TAKES: Takes = Takes::Pairs(Meaning::Rule, Meaning::StatedLevel);
    const MANY: bool = false;

    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        let pairs = pairs(node, faults);
        self.extend(pairs.map(|(rule, level)| LevelFront { rule, level: level.into() }));
    }
}

impl Field for Vec<RetentionFront> {
    const TAKES: Takes = Takes::Pairs(Meaning::Retained, Meaning::Duration);
    const MANY: bool = false;

    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        let pairs = pairs(node, faults);
        self.extend(pairs.map(|(kind, period)| RetentionFront { kind, period: period.into() }));
    }
}

/// Keys that the author chooses, each with a text.
fn pairs(node: Spanned<Node>, faults: &mut Vec<Fault>) -> impl Iterator<Item = (Text, Text)> {
    let pairs = match node.value {
        Node::Keys(pairs) => pairs,
        Node::Empty => Vec::new(),
        Node::Text(_) | Node::List(_) => wrong(node.span, Shape::Keys, faults).unwrap_or_default(),
    };
    let read: Vec<_> = pairs
        .into_iter()
        .filter_map(|(key, value)| Some((key, Text::read(value, faults)?)))
        .collect();
    read.into_iter()
}
