//! What falls due around a meeting, when it was done, and what is not known of it.

use super::MeetingState;
use super::due::{Event, Reach, Timing};
use crate::derive::standing::Standing;
use crate::model::{
    Body, Deadline, DeadlineSide, DueRule, Meeting, MeetingRules, Rule, Site, Trigger,
};
use crate::text::Spanned;
use chrono::{NaiveDate, NaiveDateTime};

/// What is sent around a meeting, in the order in which it is.
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
    /// The members' apologies.
    Apologies,
    /// The minutes.
    Minutes,
    /// Comments on the minutes.
    Comments,
}

/// Something that falls due around a meeting.
#[derive(Clone, Debug)]
pub struct Due<'m> {
    /// What.
    pub what: Sendable,
    /// Whether the rule is the house's, since the mandate is silent.
    pub of_house: bool,
    /// The deadline that holds: that for urgent cases where the meeting stands beside the plan.
    pub deadline: &'m Spanned<Deadline>,
    /// Where the rule stands and how firmly: as stated for it, or else for the minutes as a whole.
    pub stated: &'m Rule,
    /// The first day on which it is in time, where one is stated.
    pub opens: Option<NaiveDate>,
    /// The last day on which it is in time beyond doubt: the same as `day` unless hours are
    /// counted, since a sending has a day and no hour.
    pub certain: NaiveDate,
    /// The last day on which it may be in time.
    pub day: NaiveDate,
    /// The hour at which it falls due, where hours are counted and the meeting has its hour.
    pub hour: Option<NaiveDateTime>,
    /// The day it was done, where that is known.
    pub sent: Option<NaiveDate>,
}

impl Due<'_> {
    /// How many days late it was sent; nothing where it was in time, too early, or nobody knows.
    pub fn days_late(&self) -> Option<i64> {
        self.sent.map(|it| (it - self.day).num_days()).filter(|it| *it > 0)
    }

    /// How it stands, seen on a day.
    pub fn timing(&self, as_of: NaiveDate) -> Timing {
        match self.sent {
            None if as_of <= self.day => Timing::Open,
            None => Timing::Unrecorded,
            Some(sent) if sent > self.day => Timing::Late((sent - self.day).num_days()),
            Some(sent) if sent > self.certain => Timing::Undecided,
            Some(sent) => match self.opens.filter(|it| sent < *it) {
                Some(opens) => Timing::Early((opens - sent).num_days()),
                None => Timing::InTime,
            },
        }
    }
}

/// What falls due around a meeting, in the order of its days.
///
/// A cancelled or moved meeting has no deadlines, and neither has one that could not be read.
/// Where the mandate in force on the day of the meeting is silent, the house rules of the portal
/// hold. What is counted from something that has not happened does not fall due yet.
pub fn deadlines<'m>(site: &'m Site, body: &'m Body, meeting: &'m Meeting) -> Vec<Due<'m>> {
    if meeting.hollow || !MeetingState::of(meeting, meeting.day).stands() {
        return Vec::new();
    }
    let mandate = body.mandate_on(meeting.day);
    let closed = |day: NaiveDate| site.rests_on(day);
    let due = |what: Sendable| {
        let says = |it: &'m MeetingRules| what.rule(it, meeting).map(|_| it);
        let Standing { rule: rules, of_house } = Standing::of_meetings(site, mandate, says)?;
        let rule = what.rule(rules, meeting)?;
        let deadline = what.deadline(rule, rules, meeting)?;
        let event = event(what, &deadline.value, meeting)?;
        let reach = Reach::of(&deadline.value, event, &closed);
        Some(Due {
            what,
            of_house,
            deadline,
            stated: what.stated(rule, rules),
            opens: reach.opens,
            certain: reach.certain,
            day: reach.day,
            hour: reach.hour,
            sent: what.sent(meeting),
        })
    };
    let mut res: Vec<Due<'m>> = Sendable::ALL.into_iter().filter_map(due).collect();
    res.sort_by_key(|it| (it.day, it.what));
    res
}

/// What a deadline is counted from; nothing where that has not happened.
fn event(what: Sendable, deadline: &Deadline, meeting: &Meeting) -> Option<Event> {
    let sent = &meeting.sent;
    let day = match &deadline.trigger {
        Trigger::Meeting => {
            return Some(match deadline.side {
                DeadlineSide::Before | DeadlineSide::OnThe => Event::start_of(meeting),
                DeadlineSide::After => Event::end_of(meeting),
            });
        }
        Trigger::Request => meeting.requested,
        Trigger::Sending(of) => match (of.as_str(), what) {
            ("agenda", _) => sent.agenda,
            ("call", _) => sent.call,
            ("minutes", _) | ("", Sendable::Comments) => sent.minutes,
            // Whatever was not said to be sent is the call, by which a meeting begins.
            ("", _) => sent.call,
            // The portal keeps no day of anything else.
            (_, _) => None,
        },
    };
    day.map(|it| Event::on(it.value))
}

impl Sendable {
    /// Everything, in order.
    pub const ALL: [Sendable; 7] = [
        Sendable::CallForItems,
        Sendable::ItemsFromMembers,
        Sendable::Call,
        Sendable::Agenda,
        Sendable::Apologies,
        Sendable::Minutes,
        Sendable::Comments,
    ];

    /// The word by which waivers and the portal's words know it.
    pub fn word(self) -> &'static str {
        match self {
            Sendable::CallForItems => "call-for-items",
            Sendable::ItemsFromMembers => "items-from-members",
            Sendable::Call => "call",
            Sendable::Agenda => "agenda",
            Sendable::Apologies => "apologies",
            Sendable::Minutes => "minutes",
            Sendable::Comments => "comments",
        }
    }

    /// Whether a meeting's document has a place for the day it was sent.
    pub fn is_recorded(self) -> bool {
        match self {
            Sendable::CallForItems | Sendable::Call | Sendable::Agenda | Sendable::Minutes => true,
            Sendable::ItemsFromMembers | Sendable::Apologies | Sendable::Comments => false,
        }
    }

    /// The rule for a meeting. One beside the plan may have a notice of its own for its call.
    fn rule<'m>(self, rules: &'m MeetingRules, meeting: &Meeting) -> Option<&'m DueRule> {
        let minutes = || rules.minutes.as_ref();
        match self {
            Sendable::CallForItems => rules.call_for_items.as_ref(),
            Sendable::ItemsFromMembers => rules.items_from_members.as_ref(),
            Sendable::Call => {
                let call = rules.call.as_ref();
                let notice =
                    rules.call_beside_the_plan.as_ref().filter(|_| meeting.is_beside_the_plan());
                call.filter(|it| it.urgent.is_some()).or(notice).or(call)
            }
            Sendable::Agenda => rules.agenda.as_ref(),
            Sendable::Apologies => rules.apologies.as_ref(),
            Sendable::Minutes => minutes()?.sent.as_ref(),
            Sendable::Comments => minutes()?.comments.as_ref(),
        }
    }

    /// The deadline for a meeting. Where one beside the plan has a notice of its own, what must be
    /// out before it cannot be held to the days of an ordinary one, and no text says what holds.
    fn deadline<'m>(
        self,
        rule: &'m DueRule,
        rules: &MeetingRules,
        meeting: &Meeting,
    ) -> Option<&'m Spanned<Deadline>> {
        if !meeting.is_beside_the_plan() {
            return Some(&rule.due);
        }
        let before = rule.due.value.side == DeadlineSide::Before;
        let left_open = before && rules.notice.is_some() && self != Sendable::Call;
        rule.urgent.as_ref().or((!left_open).then_some(&rule.due))
    }

    /// The clause: that of the minutes as a whole, where none is stated for their sending.
    fn stated<'m>(self, rule: &'m DueRule, rules: &'m MeetingRules) -> &'m Rule {
        let bare = rule.rule.clause.is_none() && rule.rule.strength.is_none();
        match (self, &rules.minutes) {
            (Sendable::Minutes | Sendable::Comments, Some(minutes)) if bare => &minutes.rule,
            (_, _) => &rule.rule,
        }
    }

    fn sent(self, meeting: &Meeting) -> Option<NaiveDate> {
        let sent = match self {
            Sendable::CallForItems => &meeting.sent.items,
            Sendable::Call => &meeting.sent.call,
            Sendable::Agenda => &meeting.sent.agenda,
            Sendable::Minutes => &meeting.sent.minutes,
            Sendable::ItemsFromMembers | Sendable::Apologies | Sendable::Comments => &None,
        };
        sent.as_ref().map(|it| it.value)
    }
}
