//! What a text is meant as, before anyone reads it: a date, a person, a number of seats.
//!
//! A key's type says what its text is meant as; [`model`](crate::model) reads each as exactly
//! that, and tells what is accepted.

use super::node::Node;
use super::record::{Read, Text};
use super::shape::{Description, Takes};
use crate::source::Fault;
use crate::text::Spanned;
use std::ops::Deref;

/// A text that is meant as something.
pub(crate) trait Written: Deref<Target = Text> {
    /// As what.
    const MEANING: Meaning;
}

macro_rules! meanings {
    ($( $(#[doc = $english:literal])+ #[da = $danish:literal] $name:ident ),* $(,)?) => {
        /// What a text may be meant as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Meaning {
            /// Any words.
            Words,
            $( $(#[doc = $english])+ $name, )*
        }

        impl Meaning {
            /// Every meaning but any words.
            #[cfg(test)]
            pub(crate) const ALL: &'static [Meaning] = &[$(Meaning::$name),*];

            /// Its name, as in `BodyKind`.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    Meaning::Words => "Words",
                    $( Meaning::$name => stringify!($name), )*
                }
            }

            /// What it is.
            pub(crate) fn description(self) -> Description {
                match self {
                    Meaning::Words => Description { english: "Words.", danish: "Ord." },
                    $( Meaning::$name => Description {
                        english: concat!($($english),+),
                        danish: $danish,
                    }, )*
                }
            }
        }

        $(
            $(#[doc = $english])+
            #[derive(Clone, Debug)]
            pub(crate) struct $name(Text);

            impl Written for $name {
                const MEANING: Meaning = Meaning::$name;
            }

            impl Deref for $name {
                type Target = Text;

                fn deref(&self) -> &Text {
                    &self.0
                }
            }

            impl From<Text> for $name {
                fn from(text: Text) -> $name {
                    $name(text)
                }
            }

            impl Read for $name {
                const TAKES: Takes = Takes::Text(Meaning::$name);

                fn read(node: Spanned<Node>, faults: &mut Vec<Fault>) -> Option<$name> {
                    Text::read(node, faults).map($name)
                }
            }
        )*
    };
}

meanings! {
    /// A day, a month or a year.
    #[da = "En dag, en måned eller et år."]
    Date,
    /// A day.
    #[da = "En dag."]
    Day,
    /// A day, a month or a year, once or each year.
    #[da = "En dag, en måned eller et år, én gang eller hvert år."]
    Closure,
    /// A time of the clock.
    #[da = "Et klokkeslæt."]
    Time,
    /// From when, and perhaps until when.
    #[da = "Hvornår fra og eventuelt til."]
    TimeRange,
    /// A month.
    #[da = "En måned."]
    Month,
    /// A length of time.
    #[da = "Et tidsrum."]
    Duration,
    /// A deadline, counted from the meeting, from the sending of something or from a request.
    #[da = "En frist, regnet fra mødet, fra en udsendelse eller fra en anmodning."]
    Deadline,
    /// How often in a year, or with what rhythm.
    #[da = "Hvor ofte om året, eller i hvilken rytme."]
    Cadence,
    /// A number, or from how many to how many.
    #[da = "Et antal, eller fra hvor mange til hvor mange."]
    Count,
    /// A number of members, or a share of them.
    #[da = "Et antal medlemmer eller en andel af dem."]
    Quorum,
    /// A whole number.
    #[da = "Et helt tal."]
    Number,
    /// Yes or no.
    #[da = "Ja eller nej."]
    YesNo,
    /// A language.
    #[da = "Et sprog."]
    Language,
    /// A kind of body.
    #[da = "En slags gruppe."]
    BodyKind,
    /// How firmly a rule is stated.
    #[da = "Hvor fast en regel er."]
    Strength,
    /// A relation to another body.
    #[da = "En forbindelse til en anden gruppe."]
    RelationKind,
    /// An arrangement of the chairmanship.
    #[da = "En ordning af formandskabet."]
    ChairModel,
    /// A role in the chairmanship.
    #[da = "En rolle i formandskabet."]
    ChairRole,
    /// What a chair turns among.
    #[da = "Det, formandskabet går på skift mellem."]
    RotationUnit,
    /// A way to decide.
    #[da = "En måde at beslutte på."]
    DecisionMode,
    /// What happens at a tie.
    #[da = "Hvad der sker ved stemmelighed."]
    Tie,
    /// An arrangement of deputies.
    #[da = "En ordning med stedfortrædere."]
    AlternatesKind,
    /// Where a meeting takes place.
    #[da = "Hvordan et møde holdes."]
    MeetingForm,
    /// A sort of meeting.
    #[da = "En slags møde."]
    MeetingKind,
    /// What has become of a meeting.
    #[da = "Hvad der er blevet af et møde."]
    StatedStatus,
    /// What an item is for.
    #[da = "Hvad et dagsordenspunkt er til."]
    ItemKind,
    /// How minutes are approved.
    #[da = "Hvordan referatet godkendes."]
    MinutesApproval,
    /// How far a decision has come.
    #[da = "Hvor langt en beslutning er nået."]
    Progress,
    /// What may be seen of a person.
    #[da = "Hvad man må se om en person."]
    Visibility,
    /// Something that is said of a person.
    #[da = "Noget, der siges om en person."]
    PersonField,
    /// What is kept for a time.
    #[da = "Det, der gemmes i en tid."]
    Retained,
    /// Those who read an edition.
    #[da = "De, der læser en udgave."]
    Audience,
    /// How grave a finding is.
    #[da = "Hvor alvorlig en afvigelse er."]
    StatedLevel,
    /// A body, by id or name.
    #[da = "En gruppe, ved id eller navn."]
    Body,
    /// A cluster, by id or name.
    #[da = "En klynge, ved id eller navn."]
    Cluster,
    /// An organisation, by id or name.
    #[da = "En organisation, ved id eller navn."]
    Organisation,
    /// A person, by id or name.
    #[da = "En person, ved id eller navn."]
    Person,
    /// A party: one of those who cooperate.
    #[da = "En part: en af dem, der samarbejder."]
    Party,
    /// A party within a cluster.
    #[da = "En part i en klynge."]
    OfParty,
    /// Someone who acts: the body itself, a body, an organisation, a cluster or a person, by id
    /// or name; or others in plain words.
    #[da = "En, der handler: gruppen selv, en gruppe, en organisation, en klynge eller en person, ved id eller navn; eller andre med egne ord."]
    Actor,
    /// A decision: `DATE#ITEM` of the body itself, or `BODY/DATE/ITEM`.
    #[da = "En beslutning: gruppens egen som `DATO#PUNKT`, eller `GRUPPE/DATO/PUNKT`."]
    Decision,
    /// A seat, by its id in the mandate.
    #[da = "En plads, ved dens id i kommissoriet."]
    Seat,
    /// A rule that practice is held against, by name; `mandat explain` lists them.
    #[da = "En regel, som praksis holdes op mod, ved navn; `mandat explain` viser dem alle."]
    Rule,
}
