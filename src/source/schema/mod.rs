//! Front matter as it stands on disk: which keys each kind of document may hold.
//!
//! The only place that derives or writes `Deserialize`. A record keeps every value as the text
//! that was written, with its place; [`model`](crate::model) says what the text means.

mod approval;
mod chair;
mod cluster;
mod homes;
mod mandate;
mod meeting;
mod meetings_rule;
mod members;
mod node;
mod organisation;
mod page;
mod periods;
mod person;
mod record;
mod seat;
mod shape;
mod site;
pub(crate) mod written;

pub(crate) use approval::{ApprovalFront, ReviewFront, WaiverFront};
pub(crate) use chair::{ChairFront, RotationFront, SecretariatFront, SideFront, TermFront};
pub(crate) use cluster::{ClusterFront, LegalBasisFront};
pub use homes::KeyHome;
pub(crate) use homes::home_of;
pub(crate) use mandate::{DutyFront, MandateFront, RelationFront};
pub(crate) use meeting::{
    AnnexFront, ApologyFront, DeputyFront, MeetingFront, PresentFront, RecusedFront, SentFront,
};
pub(crate) use meetings_rule::{DeadlineFront, DecisionsFront, MeetingsFront, MinutesFront};
pub(crate) use members::{AppointmentFront, ChairTurnFront, MembersFront, ServiceFront};
pub(crate) use organisation::{AliasFront, OrganisationFront};
pub(crate) use page::PageFront;
pub(crate) use periods::{PeriodFront, PeriodsFront};
pub(crate) use person::PersonFront;
pub(crate) use record::Text;
pub(crate) use seat::{AlternatesFront, InterpretationFront, LimitFront, SeatFront};
pub(crate) use shape::{Description, Key, Record, Takes};
pub(crate) use site::{RemovedFront, SiteFront};
pub(crate) use written::Meaning;

use super::{Fault, Kind, Unreadable};
use crate::text::{FileId, Headnote, Span};
use record::Read;

/// A kind of document, as an author meets it.
#[derive(Debug)]
pub(crate) struct DocumentKind {
    /// The name, as commands use it: `mandate`.
    pub(crate) name: &'static str,
    /// Where such documents lie under `content/`.
    pub(crate) path: &'static str,
    /// What its front matter may hold.
    pub(crate) record: &'static Record,
    source: &'static str,
}

macro_rules! document_kinds {
    ($($name:ident: $path:literal holds $record:ident),* $(,)?) => {
        &[$( DocumentKind {
            name: stringify!($name),
            path: $path,
            record: $record::RECORD,
            source: include_str!(concat!(stringify!($name), ".rs")),
        } ),*]
    };
}

/// Every kind of document, each with the page at the head of its file here.
pub(crate) const DOCUMENT_KINDS: &[DocumentKind] = document_kinds![
    site: "site.yaml" holds SiteFront,
    periods: "periods.yaml" holds PeriodsFront,
    organisation: "organisations/ID.md" holds OrganisationFront,
    cluster: "clusters/ID.md" holds ClusterFront,
    person: "people/ID.md" holds PersonFront,
    mandate: "bodies/ID/mandate.md" holds MandateFront,
    members: "bodies/ID/members.yaml" holds MembersFront,
    meeting: "bodies/ID/meetings/DATE.md" holds MeetingFront,
    page: "pages/ID.md" holds PageFront,
];

impl DocumentKind {
    /// The page that explains the kind, with an example.
    pub(crate) fn headnote(&self) -> Headnote {
        Headnote::of(self.source)
    }
}

/// The front matter of a document, by its kind.
#[derive(Clone, Debug)]
pub(crate) enum Front {
    /// `site.yaml`
    Site(Box<SiteFront>),
    /// `periods.yaml`
    Periods(PeriodsFront),
    /// An organisation.
    Organisation(Box<OrganisationFront>),
    /// A cluster.
    Cluster(ClusterFront),
    /// A person.
    Person(Box<PersonFront>),
    /// A mandate.
    Mandate(Box<MandateFront>),
    /// The members of a body.
    Members(MembersFront),
    /// A meeting.
    Meeting(Box<MeetingFront>),
    /// A free page.
    Page(PageFront),
    /// A document in a place that Mandat does not read.
    Misplaced,
}

/// YAML that stands at an offset in a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Yaml<'t> {
    pub(super) text: &'t str,
    pub(super) file: FileId,
    pub(super) start: usize,
}

impl Front {
    /// Reads the front matter; where it is not YAML, every key counts as not stated and the
    /// reason is given beside.
    pub(super) fn read(
        kind: &Kind,
        yaml: Yaml<'_>,
        faults: &mut Vec<Fault>,
    ) -> (Front, Option<(Span, Unreadable)>) {
        match kind {
            Kind::Site => read(yaml, faults, SiteFront::empty, |it| Front::Site(Box::new(it))),
            Kind::Periods => read(yaml, faults, PeriodsFront::empty, Front::Periods),
            Kind::Organisation(_) => {
                read(yaml, faults, OrganisationFront::empty, |it| Front::Organisation(Box::new(it)))
            }
            Kind::Cluster(_) => read(yaml, faults, ClusterFront::empty, Front::Cluster),
            Kind::Person(_) => {
                read(yaml, faults, PersonFront::empty, |it| Front::Person(Box::new(it)))
            }
            Kind::Mandate { .. } => {
                read(yaml, faults, MandateFront::empty, |it| Front::Mandate(Box::new(it)))
            }
            Kind::Members(_) => read(yaml, faults, MembersFront::empty, Front::Members),
            Kind::Meeting { .. } => {
                read(yaml, faults, MeetingFront::empty, |it| Front::Meeting(Box::new(it)))
            }
            Kind::Page(_) => read(yaml, faults, PageFront::empty, Front::Page),
            Kind::Misplaced => (Front::Misplaced, None),
        }
    }
}

fn read<T: Read>(
    yaml: Yaml<'_>,
    faults: &mut Vec<Fault>,
    empty: impl Fn(Span) -> T,
    front: impl Fn(T) -> Front,
) -> (Front, Option<(Span, Unreadable)>) {
    let start = Span::new(yaml.file, yaml.start, yaml.start);
    match node::read(yaml.text, yaml.file, yaml.start) {
        Ok(node) => (front(T::read(node, faults).unwrap_or_else(|| empty(start))), None),
        Err(reason) => (front(empty(start)), Some(reason)),
    }
}
