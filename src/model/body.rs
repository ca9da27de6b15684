//! A body: who acts. Its mandates say what it is, its members who sits in it, its meetings what
//! it did.

use super::{
    Appointment, Audience, BodyId, ChairTurn, Life, Mandate, Meeting, MeetingId, Seat, SeatId,
    Service,
};
use chrono::NaiveDate;

/// A body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The id.
    pub id: BodyId,
    /// The mandate in force, or the last one; or the draft that will be.
    pub mandate: Mandate,
    /// The earlier versions, oldest first.
    pub earlier: Vec<Mandate>,
    /// Who sits, or sat, in which seat.
    pub appointments: Vec<Appointment>,
    /// The turns in the chair, in the order written.
    pub chair_turns: Vec<ChairTurn>,
    /// Who serves, or served, the body.
    pub services: Vec<Service>,
    /// Its meetings, oldest first.
    pub meetings: Vec<Meeting>,
}

impl Body {
    /// The name, from the mandate in force.
    pub fn name(&self) -> &str {
        &self.mandate.name.value
    }

    /// The short name, or the name where there is none.
    pub fn short_name(&self) -> &str {
        self.mandate.short.as_ref().map_or(self.name(), |it| &it.value)
    }

    /// Everything it is, or was, called.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.versions().flat_map(|it| {
            let short = it.short.iter().map(|it| it.value.as_str());
            let others = it.aliases.iter().map(|it| it.name.value.as_str());
            [it.name.value.as_str()].into_iter().chain(short).chain(others)
        })
    }

    /// The days on which the body is in being: from its first mandate until its last ends.
    pub fn life(&self) -> Life {
        let first = self.earlier.first().unwrap_or(&self.mandate);
        Life { from: first.life.from, until: self.mandate.life.until }
    }

    /// The version in force on a day: the latest that has begun.
    pub fn mandate_on(&self, day: NaiveDate) -> &Mandate {
        let begun = |it: &&Mandate| it.life.has_begun(day);
        let versions = std::iter::once(&self.mandate).chain(self.earlier.iter().rev());
        versions
            .clone()
            .find(begun)
            .unwrap_or_else(|| self.earlier.first().unwrap_or(&self.mandate))
    }

    /// Who may read of the body. Where one version of its mandate is not for everyone, nothing of
    /// it is.
    pub fn audience(&self) -> Audience {
        let kept = self.versions().any(|it| it.audience == Audience::Internal);
        if kept { Audience::Internal } else { Audience::Public }
    }

    /// Every version, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = &Mandate> {
        self.earlier.iter().chain([&self.mandate])
    }

    /// The meeting with this id.
    pub fn meeting(&self, id: &MeetingId) -> Option<&Meeting> {
        self.meetings.iter().find(|it| it.id == *id)
    }

    /// The seat with this id, in the mandate in force.
    pub fn seat(&self, id: &SeatId) -> Option<&Seat> {
        self.mandate.seats.iter().find(|it| it.id.value == *id)
    }
}
