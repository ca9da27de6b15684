//! A meeting: convened, held, attended; one document from agenda to minutes.

use super::lowering::Lowering;
use super::{
    BodyId, Item, MeetingForm, MeetingId, MeetingKind, PartialDate, PartyId, PersonId, Prose,
    StatedStatus, Time, TimeRange,
};
use crate::source::schema::{ApologyFront, MeetingFront, PresentFront, SentFront};
use crate::source::{Document, Fault, Flaw};
use crate::text::{Span, Spanned, slug};
use chrono::NaiveDate;

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
    /// When what was sent.
    pub sent: Sent,
    /// Who came, and who did not.
    pub attendance: Attendance,
    /// When the minutes were approved.
    pub approved: Option<Spanned<PartialDate>>,
    /// The items of the agenda.
    pub items: Vec<Item>,
    /// The whole prose.
    pub prose: Prose,
    /// Whether the document could not be read.
    pub hollow: bool,
    /// The start of the document.
    pub span: Span,
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

/// Who came, and who did not.
#[derive(Clone, Debug, Default)]
pub struct Attendance {
    /// Who was there.
    pub present: Vec<Present>,
    /// Who sent an apology.
    pub apologies: Vec<Apology>,
    /// Who was absent without notice.
    pub absent: Vec<Spanned<PersonId>>,
    /// Who was disqualified at which item.
    pub recused: Vec<Recused>,
    /// Others who were there, as written.
    pub guests: Vec<Spanned<String>>,
}

/// A person who was there.
#[derive(Clone, Debug)]
pub struct Present {
    /// The person.
    pub person: Spanned<PersonId>,
    /// The time of coming.
    pub from: Option<Spanned<Time>>,
    /// The time of leaving.
    pub until: Option<Spanned<Time>>,
    /// The person for whom this one sat in.
    pub deputy_for: Option<Spanned<PersonId>>,
}

/// A person who sent an apology.
#[derive(Clone, Debug)]
pub struct Apology {
    /// The person.
    pub person: Spanned<PersonId>,
    /// Who came instead.
    pub deputy: Option<Spanned<PersonId>>,
    /// Whether it came on the day itself.
    pub on_the_day: bool,
}

/// A person disqualified at an item.
#[derive(Clone, Debug)]
pub struct Recused {
    /// The person.
    pub person: Spanned<PersonId>,
    /// The item.
    pub item: Option<Spanned<String>>,
    /// Why.
    pub reason: Option<Spanned<String>>,
}

impl Meeting {
    /// Whether minutes are here: sent, approved, or with a decision or follow-up in them.
    pub fn has_minutes(&self) -> bool {
        let minuted = |it: &Item| !it.decisions.is_empty() || !it.follow_ups.is_empty();
        self.sent.minutes.is_some() || self.approved.is_some() || self.items.iter().any(minuted)
    }

    /// The prose before the first item.
    pub fn intro(&self) -> Span {
        let end = self.items.first().map_or(self.prose.span.end, |it| it.span.start);
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
        let Some(day) = id.name.get(..10).and_then(|it| it.parse::<NaiveDate>().ok()) else {
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
            sent: front.sent.as_ref().map(|it| Sent::lower(it, to)).unwrap_or_default(),
            attendance: Attendance::lower(front, to),
            approved: to.date(&front.approved),
            items: Item::lower_each(&prose, &id, to),
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

impl Attendance {
    fn lower(front: &MeetingFront, to: &mut Lowering) -> Attendance {
        Attendance {
            present: front.present.iter().filter_map(|it| Present::lower(it, to)).collect(),
            apologies: front.apologies.iter().filter_map(|it| Apology::lower(it, to)).collect(),
            absent: to.people(&front.absent),
            recused: front
                .recused
                .iter()
                .filter_map(|it| {
                    let person = to.person(&it.person)?;
                    Some(Recused { person, item: it.item.clone(), reason: it.reason.clone() })
                })
                .collect(),
            guests: front.guests.clone(),
        }
    }
}

impl Present {
    fn lower(front: &PresentFront, to: &mut Lowering) -> Option<Present> {
        Some(Present {
            person: to.person(&front.person)?,
            from: to.fit(&front.from),
            until: to.fit(&front.until),
            deputy_for: to.person(&front.deputy_for),
        })
    }
}

impl Apology {
    fn lower(front: &ApologyFront, to: &mut Lowering) -> Option<Apology> {
        Some(Apology {
            person: to.person(&front.person)?,
            deputy: to.person(&front.deputy),
            on_the_day: to.says_yes(&front.on_the_day),
        })
    }
}
