//! What falls due around a meeting, and when it was done.

use super::{MeetingState, Standing};
use crate::model::{
    Body, Deadline, DeadlineSide, DueRule, Meeting, MeetingRules, Site, Trigger, holiday,
};
use chrono::NaiveDate;

/// What a secretariat sends around a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sendable {
    /// The call for items.
    CallForItems,
    /// The members' own items.
    ItemsFromMembers,
    /// The call to the meeting.
    Call,
    /// The agenda.
    Agenda,
    /// The minutes.
    Minutes,
}

/// Something that falls due around a meeting.
#[derive(Clone, Debug)]
pub struct Due<'m> {
    /// What.
    pub what: Sendable,
    /// The rule that says so.
    pub rule: &'m DueRule,
    /// Whether the rule is the house's, since the mandate is silent.
    pub house_rule: bool,
    /// The last day on which it is in time.
    pub day: NaiveDate,
    /// The day it was done, where that is known.
    pub sent: Option<NaiveDate>,
}

impl Due<'_> {
    /// How many days late it was sent; nothing where it was in time or nobody knows.
    pub fn days_late(&self) -> Option<i64> {
        self.sent.map(|it| (it - self.day).num_days()).filter(|it| *it > 0)
    }
}

/// What falls due around a meeting, in the order of its days.
///
/// A cancelled or moved meeting has no deadlines. Where the mandate in force on the day of the
/// meeting is silent, the house rules of the portal hold.
pub fn deadlines<'m>(site: &'m Site, body: &'m Body, meeting: &'m Meeting) -> Vec<Due<'m>> {
    if matches!(
        MeetingState::of(meeting, meeting.day),
        MeetingState::Cancelled | MeetingState::Moved
    ) {
        return Vec::new();
    }
    let mandate = body.mandate_on(meeting.day);
    let mut res: Vec<Due<'m>> = Vec::new();
    for what in Sendable::ALL {
        let Some(Standing { rule, of_house }) =
            Standing::of_meetings(site, mandate, |it| what.rule(it))
        else {
            continue;
        };
        if let Some(day) = falls_due(&rule.due.value, site, meeting) {
            res.push(Due { what, rule, house_rule: of_house, day, sent: what.sent(meeting) });
        }
    }
    res.sort_by_key(|it| (it.day, it.what));
    res
}

impl Sendable {
    /// Everything that is sent, in the order of sending.
    pub const ALL: [Sendable; 5] = [
        Sendable::CallForItems,
        Sendable::ItemsFromMembers,
        Sendable::Call,
        Sendable::Agenda,
        Sendable::Minutes,
    ];

    fn rule(self, rules: &MeetingRules) -> Option<&DueRule> {
        match self {
            Sendable::CallForItems => rules.call_for_items.as_ref(),
            Sendable::ItemsFromMembers => rules.items_from_members.as_ref(),
            Sendable::Call => rules.call.as_ref(),
            Sendable::Agenda => rules.agenda.as_ref(),
            Sendable::Minutes => rules.minutes.as_ref()?.sent.as_ref(),
        }
    }

    fn sent(self, meeting: &Meeting) -> Option<NaiveDate> {
        let sent = match self {
            Sendable::CallForItems => &meeting.sent.items,
            Sendable::ItemsFromMembers => &None,
            Sendable::Call => &meeting.sent.call,
            Sendable::Agenda => &meeting.sent.agenda,
            Sendable::Minutes => &meeting.sent.minutes,
        };
        sent.as_ref().map(|it| it.value)
    }
}

/// The day a deadline falls due; nothing where what it counts from has not happened.
fn falls_due(deadline: &Deadline, site: &Site, meeting: &Meeting) -> Option<NaiveDate> {
    let from = match &deadline.trigger {
        Trigger::Meeting => match deadline.side {
            DeadlineSide::Before | DeadlineSide::OnThe => meeting.day,
            DeadlineSide::After => meeting.until.as_ref().map_or(meeting.day, |it| it.value),
        },
        Trigger::Sending(of) => match of.as_str() {
            "agenda" => meeting.sent.agenda.as_ref()?.value,
            "call" => meeting.sent.call.as_ref()?.value,
            _ => meeting.sent.minutes.as_ref()?.value,
        },
        Trigger::Request => return None,
    };
    let closed = |day: NaiveDate| {
        let of_site = site.closed_days.iter().any(|it| it.value.covers(day));
        holiday(day).is_some() || of_site
    };
    Some(deadline.day(from, &closed))
}
