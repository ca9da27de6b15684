//! A meeting: convened, held, attended; one document from agenda to minutes.

use super::lowering::Lowering;
use super::{
    Annex, Attendance, Audience, Body, BodyId, Duration, Item, MeetingForm, MeetingId, MeetingKind,
    Model, PartialDate, PartyId, PersonId, Prose, StatedStatus, TimeRange,
};
use crate::source::schema::{MeetingFront, SentFront};
use crate::source::{Document, Fault, Flaw};
use crate::text::{Span, Spanned, slug};
use chrono::{Datelike, NaiveDate};

/// A meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The id.
    pub id: MeetingId,
    /// The day; the first where it takes several.
    pub day: NaiveDate,
    /// The last day, where it takes several.
    pub until: Option<Spanned<NaiveDate>>,
    /// From when until when.
    pub time: Option<Spanned<TimeRange>>,
    /// Where.
    pub place: Option<Spanned<String>>,
    /// In a room, on line, or both.
    pub form: Option<Spanned<MeetingForm>>,
    /// What sort.
    pub kind: Option<Spanned<MeetingKind>>,
    /// Who leads.
    pub leader: Option<Spanned<Leader>>,
    /// What the author says has become of it.
    pub status: Option<Spanned<StatedStatus>>,
    /// Why it was cancelled, moved or called beside the plan.
    pub reason: Option<Spanned<String>>,
    /// The day it was moved to.
    pub moved_to: Option<Spanned<NaiveDate>>,
    /// Other bodies that meet with this one.
    pub with: Vec<Spanned<BodyId>>,
    /// Who demanded a meeting beside the plan, as written.
    pub demanded_by: Vec<Spanned<String>>,
    /// The day it was asked for.
    pub requested: Option<Spanned<NaiveDate>>,
    /// When what was sent.
    pub sent: Sent,
    /// Who came, and who did not.
    pub attendance: Attendance,
    /// When the minutes were approved.
    pub approved: Option<Spanned<PartialDate>>,
    /// Objections to the minutes as they were sent, as written.
    pub objections: Vec<Spanned<String>>,
    /// Who may read of it.
    pub audience: Audience,
    /// The annexes of which more is said than that a text links to them.
    pub annexes: Vec<Annex>,
    /// Why this edition says no more of it than that it was held; nothing where it does.
    pub gone: Option<Gone>,
    /// The items of the agenda.
    pub items: Vec<Item>,
    /// The whole prose.
    pub prose: Prose,
    /// Whether minutes are known to be here, also of what this edition does not show.
    pub(super) minuted: bool,
    /// Whether the prose before the first item is taken from this edition.
    pub(super) without_intro: bool,
    /// Whether the document could not be read.
    pub hollow: bool,
    /// The start of the document.
    pub span: Span,
}

/// Why an edition says no more of a meeting than that it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// It is for others to read.
    Internal,
    /// It is kept no longer than this.
    Past(Duration),
}

/// Who leads a meeting.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leader {
    /// A person.
    Person(PersonId),
    /// The chair of a side.
    Side(PartyId),
    /// Someone of whom the portal has no document, in the author's words.
    Words(String),
}

/// When what was sent.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The call for items.
    pub items: Option<Spanned<NaiveDate>>,
    /// The call.
    pub call: Option<Spanned<NaiveDate>>,
    /// The agenda.
    pub agenda: Option<Spanned<NaiveDate>>,
    /// The minutes.
    pub minutes: Option<Spanned<NaiveDate>>,
}

impl Model {
    /// Every meeting, with the body that calls it.
    pub fn meetings(&self) -> impl Iterator<Item = (&Body, &Meeting)> {
        self.bodies.values().flat_map(|body| body.meetings.iter().map(move |it| (body, it)))
    }
}

impl Meeting {
    /// Whether minutes are here: sent, approved, or with a decision or follow-up in them.
    pub fn has_minutes(&self) -> bool {
        let minuted = |it: &Item| !it.decisions.is_empty() || !it.follow_ups.is_empty();
        self.minuted
            || self.sent.minutes.is_some()
            || self.approved.is_some()
            || self.items.iter().any(minuted)
    }

    /// Whether it was called beside the plan.
    pub fn is_beside_the_plan(&self) -> bool {
        self.kind.as_ref().is_some_and(|it| it.value == MeetingKind::Extraordinary)
    }

    /// Every day that it takes.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let last = self.last_day();
        self.day.iter_days().take_while(move |it| *it <= last)
    }

    /// The last day; the day where it takes one.
    pub fn last_day(&self) -> NaiveDate {
        self.until.as_ref().map_or(self.day, |it| it.value)
    }

    /// Whether a heading before the first item says that it is closed.
    pub(super) fn intro_is_closed(&self) -> bool {
        let first = self.items.first().map_or(self.prose.span.end, |it| it.span.start);
        self.prose.outline.headings.iter().any(|it| it.closed && it.span.start < first)
    }

    /// The prose before the first item; nothing where the edition has taken it away.
    pub fn intro(&self) -> Span {
        let end = self.items.first().map_or(self.prose.span.end, |it| it.span.start);
        let end = if self.without_intro { self.prose.span.start } else { end };
        Span { end, ..self.prose.span }
    }

    /// A file whose name does not begin with a day is no meeting; that is kept as a fault.
    pub(super) fn lower(
        document: &Document,
        front: &MeetingFront,
        id: MeetingId,
        to: &mut Lowering,
    ) -> Option<Meeting> {
        let span = Span::start_of(document.file);
        let day = id.name.get(..10).and_then(|it| it.parse::<NaiveDate>().ok());
        let Some(day) = day.filter(|it| PartialDate::YEARS.contains(&it.year())) else {
            let flaw = Flaw::Unfit { written: id.name.to_string(), forms: &["2026-03-03"] };
            to.faults.push(Fault { span, flaw });
            return None;
        };
        if let Some(stated) = to.day(&front.date)
            && stated.value != day
        {
            let written = stated.value.to_string();
            to.faults.push(Fault { span: stated.span, flaw: Flaw::Unfit { written, forms: &[] } });
        }
        let prose = Prose::of(document);
        Some(Meeting {
            day,
            until: to.day(&front.until),
            time: to.fit(&front.time),
            place: front.place.clone(),
            form: to.fit(&front.form),
            kind: to.fit(&front.kind),
            leader: front.leader.as_ref().map(|it| it.with(Leader::lower(&it.value, to))),
            status: to.fit(&front.status),
            reason: front.reason.clone(),
            moved_to: to.day(&front.moved_to),
            with: to.bodies(&front.with),
            demanded_by: front.demanded_by.clone(),
            requested: to.day(&front.requested),
            sent: front.sent.as_ref().map(|it| Sent::lower(it, to)).unwrap_or_default(),
            attendance: Attendance::lower(front, to),
            approved: to.date(&front.approved),
            objections: front.objections.clone(),
            audience: Audience::lower(&front.audience, document, to),
            annexes: front.annexes.iter().filter_map(|it| Annex::lower(it, document, to)).collect(),
            gone: None,
            items: Item::lower_each(&prose, &id, to),
            minuted: false,
            without_intro: false,
            hollow: document.unread.is_some(),
            prose,
            span,
            id,
        })
    }
}

impl Leader {
    fn lower(text: &str, to: &Lowering) -> Leader {
        match to.someone(text) {
            Some(person) => Leader::Person(person),
            None if text.contains(' ') => Leader::Words(text.to_owned()),
            None => Leader::Side(PartyId::new(&slug(text))),
        }
    }
}

impl Sent {
    fn lower(front: &SentFront, to: &mut Lowering) -> Sent {
        Sent {
            items: to.day(&front.items),
            call: to.day(&front.call),
            agenda: to.day(&front.agenda),
            minutes: to.day(&front.minutes),
        }
    }
}
