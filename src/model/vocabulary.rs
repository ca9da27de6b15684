//! The closed lists of words that an author chooses from, in Danish or English.

use super::value::Value;
use crate::source::schema::written;

/// Declares an enum whose variants are written as one of several words.
macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident {
        $( $(#[$variant_doc:meta])* $variant:ident = $first:literal $(| $other:literal)* ),* $(,)?
    })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[$variant_doc])* $variant ),* }

        impl $name {
            /// The word by which the portal's words know it.
            pub fn word(self) -> &'static str {
                match self { $( $name::$variant => $first ),* }
            }
        }

        impl Value for $name {
            type Written = written::$name;

            const FORMS: &'static [&'static str] = &[$($first),*];
            const WORDS: &'static [&'static [&'static str]] = &[$(&[$first $(, $other)*]),*];

            fn parse(text: &str) -> Option<$name> {
                match text.trim().to_lowercase().as_str() {
                    $( $first $(| $other)* => Some($name::$variant), )*
                    _ => None,
                }
            }
        }
    )* };
}

vocabulary! {
    /// What kind of body a mandate creates.
    BodyKind {
        /// Elected politicians.
        Political = "political" | "politisk",
        /// Directors who set the course.
        Strategic = "strategic" | "strategisk",
        /// A steering group.
        Steering = "steering" | "styregruppe",
        /// Heads who carry out.
        Operative = "operative" | "operativ",
        /// A standing working group.
        Working = "working" | "arbejdsgruppe",
        /// Gives advice.
        Advisory = "advisory" | "rådgivende",
        /// For one task and a time.
        AdHoc = "ad-hoc" | "ad hoc",
    }

    /// How firmly a rule is stated.
    Strength {
        /// It must be so.
        Must = "must" | "skal",
        /// It is so as a rule.
        Normally = "normally" | "i udgangspunktet" | "normalt",
        /// It is an example.
        Example = "example" | "eksempelvis" | "eksempel",
    }

    /// The relations beside the tree.
    RelationKind {
        /// Carries out what the other decides.
        Implements = "implements" | "implementerer",
        /// Works by the other's guidelines.
        GuidedBy = "guided_by" | "vejledes_af",
        /// Advises the other.
        Advises = "advises" | "rådgiver",
        /// Serves the other.
        SecretariatFor = "secretariat_for" | "sekretariat_for",
        /// Keeps the other informed by minutes.
        SendsMinutesTo = "sends_minutes_to" | "sender_referat_til",
    }

    /// How a chairmanship is arranged.
    ChairModel {
        /// One chair.
        Single = "single" | "én" | "formand",
        /// A chair and a vice-chair.
        SingleWithVice = "single-with-vice" | "formand-og-næstformand",
        /// Shared between sides.
        Shared = "shared" | "delt",
        /// Several chairs alike.
        CoChairs = "co-chairs" | "medformænd",
    }

    /// A role in the chairmanship.
    ChairRole {
        /// The chair.
        Chair = "chair" | "formand" | "forperson",
        /// The vice-chair.
        ViceChair = "vice-chair" | "næstformand",
    }

    /// What a chair turns among.
    RotationUnit {
        /// Organisations.
        Organisations = "organisations" | "organisationer",
        /// Members.
        Members = "members" | "medlemmer",
        /// Sides.
        Sides = "sides" | "sider" | "parter",
        /// Meetings.
        Meetings = "meetings" | "møder",
    }
    /// How a body comes to a decision.
    DecisionMode {
        /// All agree.
        Consensus = "consensus" | "enighed" | "konsensus",
        /// More than half of those present.
        Majority = "majority" | "flertal" | "simpelt flertal",
        /// More than half of all.
        Absolute = "absolute" | "absolut flertal",
    }

    /// What happens at a tie.
    Tie {
        /// The chair's vote decides.
        Chair = "chair" | "formand",
        /// The proposal falls.
        Lapses = "lapses" | "bortfalder",
        /// There is a second vote.
        Revote = "revote" | "omafstemning",
        /// Lots are drawn.
        Lot = "lot" | "lodtrækning",
    }

    /// How those who sit in are arranged.
    AlternatesKind {
        /// Each member has a deputy.
        Personal = "personal" | "personlig",
        /// A list in order.
        Ranked = "ranked" | "rangordnet",
        /// Anyone of the organisation.
        ByOrganisation = "by-organisation" | "organisationsvis",
    }

    /// Where a meeting takes place.
    MeetingForm {
        /// In a room.
        Physical = "physical" | "fysisk",
        /// On line.
        Virtual = "virtual" | "virtuel" | "virtuelt",
        /// Both.
        Hybrid = "hybrid",
    }

    /// What sort of meeting it is.
    MeetingKind {
        /// According to plan.
        Ordinary = "ordinary" | "ordinært",
        /// Beside the plan.
        Extraordinary = "extraordinary" | "ekstraordinært",
        /// The first of a term.
        Constituting = "constituting" | "konstituerende",
        /// On one theme.
        Theme = "theme" | "temamøde" | "seminar",
    }

    /// What an author says has become of a meeting.
    StatedStatus {
        /// It stands in the plan.
        Planned = "planned" | "planlagt",
        /// It has been called.
        Called = "called" | "indkaldt",
        /// It has been held.
        Held = "held" | "afholdt" | "holdt",
        /// It was cancelled.
        Cancelled = "cancelled" | "aflyst",
        /// It was moved to another day.
        Moved = "moved" | "flyttet",
    }

    /// What an item is for.
    ItemKind {
        /// A decision is wanted.
        Decision = "decision" | "beslutning",
        /// A discussion is wanted.
        Discussion = "discussion" | "drøftelse",
        /// For information.
        Information = "information" | "orientering",
        /// Approved without discussion unless someone asks.
        Consent = "consent" | "samtykke",
    }

    /// How far a decision has come.
    Progress {
        /// Under way.
        Ongoing = "ongoing" | "i gang" | "igangsat",
        /// Done.
        Done = "done" | "gennemført" | "afsluttet",
        /// Given up.
        Dropped = "dropped" | "bortfaldet" | "opgivet",
    }

    /// Who may see what is said of a person.
    Visibility {
        /// Everyone, with contact data at work.
        Public = "public" | "offentlig",
        /// Only the internal edition.
        Internal = "internal" | "intern",
        /// The name alone.
        NameOnly = "name-only" | "kun navn",
        /// Neither name nor contact data.
        Anonymous = "anonymous" | "anonym",
    }

    /// Something said of a person that may be for some readers alone.
    PersonField {
        /// The e-mail address.
        Email = "email" | "mail" | "e-mail",
        /// The telephone number.
        Phone = "phone" | "telefon",
        /// The position.
        Title = "title" | "titel" | "stilling",
    }

    /// What is kept for a time.
    Retained {
        /// Meetings, from agenda to minutes.
        Meetings = "meetings" | "møder" | "meeting",
        /// Decisions; as long as the minutes they stand in where nothing is said.
        Decisions = "decisions" | "beslutninger" | "decision",
        /// People, after they have left.
        People = "people" | "personer" | "person" | "persons",
    }

    /// Who reads an edition.
    Audience {
        /// Everyone.
        Public = "public" | "offentlig",
        /// Those who take part.
        Internal = "internal" | "intern",
    }

    /// How grave a finding is.
    StatedLevel {
        /// Not looked for.
        Off = "off" | "fra",
        /// Good to know.
        Hint = "hint" | "vink",
        /// To be looked at.
        Warning = "warning" | "advarsel",
        /// Stops the check.
        Error = "error" | "fejl",
    }

    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes" | "ja" | "true",
        /// No.
        No = "no" | "nej" | "false",
    }
}
