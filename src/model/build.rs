//! From a corpus to a model: every document lowered, every reference looked up.

use super::home::Home;
use super::link::Links;
use super::lowering::Lowering;
use super::{
    Appointment, Audience, Body, BodyId, BrokenLink, ChairTurn, Clash, Cluster, ClusterId,
    DecisionId, Exposure, LooseEnd, Mandate, Meeting, MeetingId, Organisation, OrganisationId,
    OutdatedName, Page, PageId, Period, Person, PersonId, PrivateContact, Prose, Service, Site,
    Wanted, Withheld, Wording, clash, numbering,
};
use crate::source::schema::{Front, MembersFront};
use crate::source::{Corpus, Document, Fault, Kind, Notice, Unread};
use crate::text::{FileId, Span, Spanned};
use std::collections::{BTreeMap, BTreeSet};

/// Everything the documents say, and what in them could not be used.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The portal.
    pub site: Site,
    /// Named spans of days, in the order written.
    pub periods: Vec<Period>,
    /// The organisations, by id.
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// The clusters, by id.
    pub clusters: BTreeMap<ClusterId, Cluster>,
    /// The people, by id.
    pub people: BTreeMap<PersonId, Person>,
    /// The bodies, by id.
    pub bodies: BTreeMap<BodyId, Body>,
    /// The free pages, by id.
    pub pages: BTreeMap<PageId, Page>,
    /// Documents that could not be read.
    pub unread: Vec<Unread>,
    /// Parts of documents that could not be used.
    pub faults: Vec<Fault>,
    /// References that lead nowhere.
    pub loose_ends: Vec<LooseEnd>,
    /// Ids that are used twice.
    pub clashes: Vec<Clash>,
    /// Links that lead nowhere.
    pub broken_links: Vec<BrokenLink>,
    /// Attachments to which no link leads, by path.
    pub orphans: Vec<Spanned<String>>,
    /// The people whom some document refers to.
    pub mentioned: BTreeSet<PersonId>,
    /// What was noticed in the raw texts.
    pub notices: Vec<Notice>,
    /// Names that were used after they had been given up.
    pub outdated_names: Vec<OutdatedName>,
    /// Contact data of somebody's home that anyone may read.
    pub private_contacts: Vec<PrivateContact>,
    /// What is closed and stands in the open all the same.
    pub exposures: Vec<Exposure>,
    /// Who may read it; nobody in particular until an edition is made.
    pub shown_to: Option<Audience>,
    /// The places that are not shown; none until an edition is made.
    pub withheld: Withheld,
    /// The bodies that documents and attachments belong to.
    pub(super) homes: BTreeMap<FileId, Home>,
}

/// Lowers every document. What does not fit is kept in the model; nothing fails.
pub fn build(corpus: &Corpus<'_>) -> Model {
    let mut to = Lowering::new(corpus);
    let mut model = Model { clashes: clash::clashes(&corpus.documents), ..Model::default() };
    // Mandates come before members and meetings, which belong to the bodies they create.
    for document in &corpus.documents {
        model.lower_mandate(document, &mut to);
    }
    for document in &corpus.documents {
        model.lower(document, &mut to);
        model.unread.extend(document.unread.clone());
        model.faults.extend(document.faults.iter().cloned());
        model.notices.extend(document.notices.iter().cloned());
    }
    for body in model.bodies.values_mut() {
        body.meetings.sort_by(|a, b| (a.day, &a.id).cmp(&(b.day, &b.id)));
        body.earlier.sort_by_key(|it| (it.life.first_day(), it.version.clone()));
        for mandate in body.earlier.iter_mut().chain([&mut body.mandate]) {
            mandate.wordings = Wording::of(mandate, corpus.tree);
        }
        numbering::number(body);
    }
    model.faults.append(&mut to.faults);
    model.loose_ends.append(&mut to.loose_ends);
    model.look_up_decisions(&to.decisions);
    model.look_up_seats();
    let links = Links::of(corpus);
    model.mentioned = to.mentioned.into_inner();
    model.mentioned.extend(links.people.iter().cloned());
    model.homes = Home::all(corpus);
    model.notices.extend(notices_of_names(corpus));
    model.outdated_names = OutdatedName::all(&model, corpus);
    model.private_contacts = PrivateContact::all(&model, corpus);
    model.exposures = Exposure::all(&model, corpus, &links);
    model.broken_links = links.broken;
    model.orphans = links.orphans;
    model
}

fn notices_of_names(corpus: &Corpus<'_>) -> impl Iterator<Item = Notice> {
    corpus.tree.attached().filter_map(|(file, it)| Notice::of_name(file, &it.path))
}

impl Model {
    /// The prose of every document.
    pub fn proses(&self) -> impl Iterator<Item = &Prose> {
        let bodies = self.bodies.values();
        let of_bodies = bodies.flat_map(|body| {
            let mandates = body.versions().map(|it| &it.prose);
            mandates.chain(body.meetings.iter().map(|it| &it.prose))
        });
        of_bodies
            .chain(self.organisations.values().map(|it| &it.prose))
            .chain(self.clusters.values().map(|it| &it.prose))
            .chain(self.people.values().map(|it| &it.prose))
            .chain(self.pages.values().map(|it| &it.prose))
    }

    fn lower_mandate(&mut self, document: &Document, to: &mut Lowering) {
        let (Kind::Mandate { body, version: None }, Front::Mandate(front)) =
            (&document.kind, &document.front)
        else {
            return;
        };
        let id = BodyId::new(body);
        let mandate = Mandate::lower(document, front, &id, to);
        self.bodies.entry(id.clone()).or_insert(Body {
            id,
            mandate,
            earlier: Vec::new(),
            appointments: Vec::new(),
            chair_turns: Vec::new(),
            services: Vec::new(),
            meetings: Vec::new(),
        });
    }

    fn lower(&mut self, document: &Document, to: &mut Lowering) {
        match (&document.kind, &document.front) {
            (Kind::Site, Front::Site(front)) => self.site = Site::lower(front, to),
            (Kind::Periods, Front::Periods(front)) => {
                self.periods.extend(front.periods.iter().filter_map(|it| Period::lower(it, to)));
            }
            (Kind::Organisation(id), Front::Organisation(front)) => {
                let id = OrganisationId::new(id);
                let organisation = Organisation::lower(document, front, id.clone(), to);
                self.organisations.entry(id).or_insert(organisation);
            }
            (Kind::Cluster(id), Front::Cluster(front)) => {
                let id = ClusterId::new(id);
                let cluster = Cluster::lower(document, front, id.clone(), to);
                self.clusters.entry(id).or_insert(cluster);
            }
            (Kind::Person(id), Front::Person(front)) => {
                let person = Person::lower(document, front, PersonId::new(id), to);
                person.join(&mut self.people);
            }
            (Kind::Page(id), Front::Page(front)) => {
                let id = PageId::new(id);
                let page = Page::lower(document, front, id.clone(), to);
                self.pages.entry(id).or_insert(page);
            }
            (Kind::Mandate { body, version: Some(version) }, Front::Mandate(front)) => {
                let id = BodyId::new(body);
                let mut mandate = Mandate::lower(document, front, &id, to);
                mandate.version = Some(version.clone());
                if let Some(body) = self.owner(&id, document, to) {
                    body.earlier.push(mandate);
                }
            }
            (Kind::Members(body), Front::Members(front)) => {
                let id = BodyId::new(body);
                if let Some(body) = self.owner(&id, document, to) {
                    lower_members(body, front, to);
                }
            }
            (Kind::Meeting { body, name }, Front::Meeting(front)) => {
                let id = MeetingId::new(&BodyId::new(body), name);
                let meeting = Meeting::lower(document, front, id.clone(), to);
                if let (Some(body), Some(meeting)) = (self.owner(&id.body, document, to), meeting) {
                    body.meetings.push(meeting);
                }
            }
            _ => (),
        }
    }

    /// The body that a document belongs to; without a mandate there is none.
    fn owner(&mut self, id: &BodyId, document: &Document, to: &mut Lowering) -> Option<&mut Body> {
        let body = self.bodies.get_mut(id);
        if body.is_none() {
            let key = Spanned { value: id.to_string(), span: Span::start_of(document.file) };
            let nearest = to.names.bodies.nearest(id.as_str());
            to.loose_ends.push(LooseEnd { wanted: Wanted::Body, key, nearest });
        }
        body
    }

    /// A reference may be to an item, or to one of several decisions under it.
    fn look_up_decisions(&mut self, references: &[Spanned<DecisionId>]) {
        let items = self.bodies.values().flat_map(|body| &body.meetings).flat_map(|meeting| {
            meeting.items.iter().flat_map(|item| {
                let own = DecisionId::new(&meeting.id, &item.id);
                item.decisions.iter().map(|it| it.id.clone()).chain([own])
            })
        });
        let known: BTreeSet<DecisionId> = items.collect();
        for reference in references.iter().filter(|it| !known.contains(&it.value)) {
            let written = reference.value.to_string();
            let names: Vec<String> = (known.iter())
                .filter(|it| it.meeting == reference.value.meeting)
                .map(ToString::to_string)
                .collect();
            let nearest = crate::text::nearest(&written, names.iter().map(String::as_str));
            self.loose_ends.push(LooseEnd {
                wanted: Wanted::Decision,
                nearest: nearest.map(str::to_owned),
                key: reference.with(written),
            });
        }
    }

    fn look_up_seats(&mut self) {
        for body in self.bodies.values().filter(|it| !it.mandate.hollow) {
            let known = || body.versions().flat_map(|it| &it.seats).map(|it| it.id.value.as_str());
            for appointment in &body.appointments {
                let seat = appointment.seat.value.as_str();
                if known().any(|it| it == seat) {
                    continue;
                }
                self.loose_ends.push(LooseEnd {
                    wanted: Wanted::Seat,
                    key: appointment.seat.with(seat.to_owned()),
                    nearest: crate::text::nearest(seat, known()).map(str::to_owned),
                });
            }
            for mandate in body.versions() {
                let named = mandate.chair.iter().flat_map(|it| &it.among);
                let called = |name: &str| mandate.seats.iter().any(|it| it.is_called(name));
                for key in named.filter(|it| !called(&it.value)) {
                    let nearest = crate::text::nearest(&key.value, known()).map(str::to_owned);
                    let wanted = Wanted::Seat;
                    self.loose_ends.push(LooseEnd { wanted, key: key.clone(), nearest });
                }
                self.loose_ends.extend(LooseEnd::of_majority(mandate));
            }
        }
    }
}

/// Words for seats that are to be the majority, and name none.
fn lower_members(body: &mut Body, front: &MembersFront, to: &mut Lowering) {
    let id = body.id.clone();
    let appointments = front.members.iter().filter_map(|it| Appointment::lower(it, &id, to));
    body.appointments.extend(appointments);
    body.chair_turns.extend(front.chairs.iter().map(|it| ChairTurn::lower(it, &id, to)));
    body.services.extend(front.secretariat.iter().filter_map(|it| Service::lower(it, to)));
}
