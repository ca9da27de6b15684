//! What the readers of a model can be told of: the bodies, meetings and items that are in it.

use super::event::{Event, Happening, InChair, InSeat, MeetingOn};
use super::mandates::approvers;
use crate::model::{BodyId, DecisionId, MeetingId, Model};
use std::collections::{BTreeMap, BTreeSet};

/// What events can be of, in a model.
pub(super) struct Known<'m> {
    model: &'m Model,
    bodies: BTreeMap<&'m BodyId, Sitting>,
    meetings: BTreeSet<&'m MeetingId>,
    /// The items whose text is shown, and the decisions under them.
    items: BTreeSet<DecisionId>,
}

/// Who sits, or sat, in a body.
struct Sitting {
    seats: BTreeSet<InSeat>,
    turns: BTreeSet<InChair>,
}

impl<'m> Known<'m> {
    pub(super) fn of(model: &'m Model) -> Known<'m> {
        let sitting = |body: &crate::model::Body| Sitting {
            seats: body.appointments.iter().map(InSeat::of).collect(),
            turns: body.chair_turns.iter().map(InChair::of).collect(),
        };
        let items = model.meetings().flat_map(|(_, meeting)| {
            let shown = meeting.items.iter().filter(|it| !it.text_is_withheld());
            shown.flat_map(|it| {
                let own = DecisionId::of_item(&meeting.id, &it.id);
                it.decisions.iter().map(|it| it.id.clone()).chain([own])
            })
        });
        Known {
            model,
            bodies: model.bodies.values().map(|it| (&it.id, sitting(it))).collect(),
            meetings: model.meetings().map(|(_, it)| &it.id).collect(),
            items: items.collect(),
        }
    }

    /// What is left of an event when all that is not in the model is taken from it; nothing where
    /// nothing is left to tell.
    pub(super) fn left_of(&self, event: &Event) -> Option<Event> {
        let sitting = self.bodies.get(&event.body)?;
        let mut res = event.clone();
        res.others.retain(|it| self.bodies.contains_key(it));
        let is_left = match &mut res.what {
            Happening::Approved { by, .. } => {
                // As the edition names them.
                *by = approvers(&self.model.bodies[&event.body], event.date);
                true
            }
            Happening::InForce { .. } | Happening::Ended => true,
            Happening::Appointed(who) | Happening::Left(who) => {
                who.retain(|it| sitting.seats.contains(it));
                !who.is_empty()
            }
            Happening::ChairBegun(turns) | Happening::ChairEnded(turns) => {
                turns.retain(|it| sitting.turns.contains(it));
                !turns.is_empty()
            }
            Happening::Called(it)
            | Happening::AgendaSent { meeting: it, .. }
            | Happening::MinutesSent(it)
            | Happening::MinutesApproved(it)
            | Happening::Cancelled(it)
            | Happening::Moved { meeting: it, .. } => self.has_met(it),
            Happening::Decided { meeting, decisions } => {
                decisions.retain(|it| self.items.contains(it));
                self.has_met(meeting) && !decisions.is_empty()
            }
            Happening::Answered { of, by }
            | Happening::Replaced { of, by }
            | Happening::FollowedUp { of, by, .. } => {
                self.items.contains(of) && self.items.contains(by)
            }
        };
        is_left.then_some(res)
    }

    fn has_met(&self, meeting: &MeetingOn) -> bool {
        self.meetings.contains(&meeting.id)
    }
}
