//! What things and states are called wherever a page names them.

use super::prose::plain;
use super::view::{Link, Reference, Tag, Who};
use super::{Portal, Route};
use crate::derive::{Facet, MeetingState, Status, bearers};
use crate::model::{
    Actor, Body, Decision, DecisionId, ItemKind, Mandate, Meeting, Owner, PersonId, Progress,
    TimeRange,
};
use crate::text::first_sentence;

impl Portal<'_> {
    /// What has become of a meeting.
    pub(super) fn state_tag(&self, state: MeetingState) -> Tag {
        let (kind, icon, key) = match state {
            MeetingState::Planned => ("line", "cal", "state-planned"),
            MeetingState::AgendaSent => ("info", "doc", "state-agenda-sent"),
            MeetingState::AwaitingMinutes => ("warn", "clock", "state-awaiting-minutes"),
            MeetingState::Held => ("ok", "check", "state-held"),
            MeetingState::Cancelled => ("mute", "x", "state-cancelled"),
            MeetingState::Moved => ("mute", "swap", "state-moved"),
        };
        Tag { kind, icon, text: self.words().say(key) }
    }

    /// What has become of a decision.
    pub(super) fn status_tag(&self, status: Status) -> Tag {
        let (kind, icon) = match status {
            Status::Overdue => ("bad", "alert"),
            Status::Awaiting => ("info", "dot"),
            Status::Pending => ("warn", "clock"),
            Status::Adopted => ("line", "scale"),
            Status::Done => ("ok", "check"),
            Status::Replaced => ("mute", "swap"),
            Status::Dropped => ("mute", "minus"),
        };
        Tag { kind, icon, text: self.words().say(&format!("status-{}", status.word())) }
    }

    /// What an item is for, in a word.
    pub(super) fn item_kind(&self, kind: Option<ItemKind>) -> String {
        match kind {
            Some(it) => self.words().say(&format!("item-{}", it.word())),
            None => self.words().say("item-unstated"),
        }
    }

    /// What a decision says, in its first sentence.
    pub(super) fn summary(&self, decision: &Decision) -> String {
        first_sentence(&plain(&decision.text)).to_owned()
    }

    /// How far a decision or a task has come.
    pub(super) fn progress_tag(&self, progress: Progress) -> Tag {
        let (kind, icon, key) = match progress {
            Progress::Ongoing => ("warn", "clock", "progress-ongoing"),
            Progress::Done => ("ok", "check", "progress-done"),
            Progress::Dropped => ("mute", "minus", "progress-dropped"),
        };
        Tag { kind, icon, text: self.words().say(key) }
    }

    /// Someone who acts under the mandate of a body.
    pub(super) fn acting(&self, actor: &Actor, body: &Body) -> Who {
        match actor {
            Actor::Itself => named(self.body_link(body)),
            Actor::Person(id) => self.called(id),
            Actor::Body(_) | Actor::Organisation(_) | Actor::Cluster(_) | Actor::Words(_) => {
                named(self.actor_link(actor))
            }
        }
    }

    /// Who must do what a decision of a body asks for, in words.
    pub(super) fn owner(&self, owner: &Owner, body: &Body) -> Who {
        let to_body = |title: String| named(Link::to(title, &Route::body(&body.id)));
        match owner {
            Owner::Chair => to_body(self.words().say("owner-chair")),
            Owner::Secretariat => to_body(self.words().say("owner-secretariat")),
            Owner::Actor(actor) => self.acting(actor, body),
            Owner::Seat(seat, organisation) => {
                let of = |it: &Mandate| it.seats.iter().find(|it| it.id.value == *seat).cloned();
                let known = body.seat(seat).cloned().or_else(|| body.versions().find_map(of));
                let title = known.map_or_else(|| seat.to_string(), |it| it.title.value);
                match organisation.as_ref().map(|it| self.organisation_link(it)) {
                    Some(it) => {
                        named(Link { title: format!("{title}, {}", it.title), href: it.href })
                    }
                    None => to_body(title),
                }
            }
        }
    }

    /// The people who answer for it on the day of the record; nobody where the owner is named.
    pub(super) fn owners_today(&self, owner: &Owner, body: &Body) -> Vec<Who> {
        let named = match owner {
            Owner::Actor(_) => return Vec::new(),
            Owner::Chair | Owner::Secretariat | Owner::Seat(..) => {
                bearers(owner, body, &self.record.model, self.record.as_of)
            }
        };
        named.people.iter().map(|it| self.called(it)).collect()
    }

    /// A person by name alone.
    pub(super) fn called(&self, id: &PersonId) -> Who {
        Who { title: None, ..self.who(id) }
    }

    /// An item or a decision as another page points at it: the decision's own page, or else its
    /// place in the minutes; nothing where it leads nowhere.
    pub(super) fn reference(&self, id: &DecisionId) -> Option<Reference> {
        let (body, meeting, item) = self.record.model.item(id)?;
        let href = match self.record.register.get(id) {
            Some(_) => Route::decision(id).as_str().to_owned(),
            None => Route::meeting(&meeting.id).at(&item.id),
        };
        Some(Reference {
            title: item.title.clone(),
            href,
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            day: self.day(meeting.day),
        })
    }

    /// A meeting as another page points at it: `FOG Voksen-somatik, 3. marts 2026`.
    pub(super) fn meeting_link(&self, body: &Body, meeting: &Meeting) -> Link {
        let day = self.day(meeting.day).long;
        Link::to(format!("{}, {day}", body.short_name()), &Route::meeting(&meeting.id))
    }

    /// The list of a body's decisions; that of all where it has taken none.
    pub(super) fn register_of(&self, body: &Body) -> Route {
        let decides = !self.record.register.of_body(&body.id).is_empty();
        let facet = if decides { Facet::Body(body.id.clone()) } else { Facet::All };
        Route::decisions(&facet, 1)
    }

    /// The version of a mandate that was in force when a body met.
    pub(super) fn mandate_link(&self, body: &Body, meeting: &Meeting) -> Link {
        let mandate = body.mandate_on(meeting.day);
        let route = Route::mandate(&body.id, mandate.version.as_deref());
        Link::to(self.words().say("mandate"), &route)
    }

    /// `kl. 13.00–15.00`
    pub(super) fn time(&self, time: TimeRange) -> String {
        let (language, words) = (self.language(), self.words());
        let from = language.clock(time.start);
        match time.end {
            Some(end) => {
                words.with("time-range", &[("from", &from), ("until", &language.clock(end))])
            }
            None => words.with("time-from", &[("from", &from)]),
        }
    }
}

fn named(link: Link) -> Who {
    Who { name: Some(link.title), href: link.href, ..Who::default() }
}
