//! The meetings that a chair is briefed for.

use super::Portal;
use crate::derive::MeetingState;
use crate::model::{Body, Meeting, MeetingId};

/// How many meetings of each body are briefed for.
const MEETINGS: usize = 2;

impl Portal<'_> {
    /// The next meetings that a body itself calls, for which its chair is briefed; none of a body
    /// that is not in being, or of which the mandate could not be read.
    pub(super) fn briefed<'b>(&self, body: &'b Body) -> impl Iterator<Item = &'b Meeting> {
        let day = self.record.as_of;
        let acts = body.life().covers(day) && !body.mandate_on(day).hollow;
        let ahead =
            move |it: &&Meeting| acts && !it.hollow && MeetingState::of(it, day).lies_ahead();
        body.meetings.iter().filter(ahead).take(MEETINGS)
    }

    /// Whether the chair is briefed for a meeting of a body.
    pub(super) fn is_briefed(&self, body: &Body, meeting: &MeetingId) -> bool {
        self.briefed(body).any(|it| it.id == *meeting)
    }
}
