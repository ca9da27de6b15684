//! How far the minutes of a meeting are on their way to approval.

use super::MeetingState;
use crate::derive::Record;
use crate::derive::standing::Standing;
use crate::model::{Body, Meeting, MeetingRules, MinutesApproval, MinutesRule, Rule};
use crate::text::Spanned;
use chrono::NaiveDate;

/// How the minutes of a meeting are approved, and whether they are.
#[derive(Clone, Copy, Debug)]
pub struct ApprovalOf<'m> {
    /// The way that is stated.
    pub way: &'m Spanned<MinutesApproval>,
    /// The clause, strength and reading.
    pub rule: &'m Rule,
    /// Whether it is the house's rule, since the mandate is silent.
    pub of_house: bool,
    /// How far the minutes are.
    pub state: ApprovalState,
}

/// How far minutes are on their way to approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApprovalState {
    /// They are said to be approved on, or within the span that begins with, this day.
    Stated(NaiveDate),
    /// Nobody objected; this was the last day for it.
    BySilence(NaiveDate),
    /// There is still time: until this day, where the way sets one.
    Open(Option<NaiveDate>),
    /// The body met again on this day, and should have approved them.
    Missed(NaiveDate),
    /// Somebody objected before this day was over, and nothing says what came of it.
    Objected(NaiveDate),
    /// It cannot be decided: nobody wrote down when the minutes were sent.
    UnknownSending,
    /// It cannot be decided: the way sets no day, and the body has met again on this one.
    UnknownSince(NaiveDate),
}

/// How the minutes of a meeting are approved, where the minutes are here and the mandate or the
/// house says how.
pub fn approval<'m>(
    record: &'m Record,
    body: &'m Body,
    meeting: &'m Meeting,
) -> Option<ApprovalOf<'m>> {
    let mandate = body.mandate_on(meeting.day);
    let minuted = MeetingState::of(meeting, record.as_of) == MeetingState::Held;
    if mandate.hollow || meeting.hollow || !minuted {
        return None;
    }
    fn stated(rules: &MeetingRules) -> Option<&MinutesRule> {
        rules.minutes.as_ref().filter(|it| it.approved_by.is_some())
    }
    let Standing { rule: minutes, of_house } =
        Standing::of_meetings(&record.model.site, mandate, stated)?;
    let way = minutes.approved_by.as_ref()?;
    let state = state(record, body, meeting, way.value);
    Some(ApprovalOf { way, rule: &minutes.rule, of_house, state })
}

fn state(record: &Record, body: &Body, meeting: &Meeting, way: MinutesApproval) -> ApprovalState {
    if let Some(approved) = &meeting.approved {
        return ApprovalState::Stated(approved.value.first_day());
    }
    let next = met_again(record, body, meeting);
    match way {
        MinutesApproval::Silence(length) => {
            let Some(sent) = &meeting.sent.minutes else { return ApprovalState::UnknownSending };
            let last = length.after(sent.value, &|day| record.model.site.rests_on(day));
            match (last < record.as_of, meeting.objections.is_empty()) {
                (false, _) => ApprovalState::Open(Some(last)),
                (true, true) => ApprovalState::BySilence(last),
                (true, false) => ApprovalState::Objected(last),
            }
        }
        MinutesApproval::NextMeeting => {
            next.map_or(ApprovalState::Open(None), ApprovalState::Missed)
        }
        MinutesApproval::Chair | MinutesApproval::Signed => {
            next.map_or(ApprovalState::Open(None), ApprovalState::UnknownSince)
        }
    }
}

/// The day of the next meeting of which the minutes are here.
fn met_again(record: &Record, body: &Body, meeting: &Meeting) -> Option<NaiveDate> {
    let held = |it: &&Meeting| MeetingState::of(it, record.as_of) == MeetingState::Held;
    body.meetings.iter().filter(|it| it.day > meeting.day).find(held).map(|it| it.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    fn state_on(way: &str, front: &str, day: NaiveDate) -> ApprovalState {
        let text = format!(
            "\
-- bodies/a/mandate.md --
---
name: A
meetings: {{minutes: {{approval: {way}}}}}
---
-- bodies/a/meetings/2026-03-03.md --
---
{front}
---
## Et {{#et}}

> [!BESLUTNING]
> Ja.

-- bodies/a/meetings/2026-06-02.md --
---
---
## To {{#to}}

> [!BESLUTNING]
> Ja.
"
        );
        let record = crate::record(&Tree::from_text(&text), day);
        let body = record.model.bodies.values().next().expect("a body");
        approval(&record, body, &body.meetings[0]).expect("a way is stated").state
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    #[test]
    fn silence_approves_on_the_day_after_the_last() {
        let last = day("2026-03-17");
        for at in day("2026-03-09").iter_days().take(30) {
            let found = state_on("silence after 8 days", "sent: {minutes: 2026-03-09}", at);
            let wanted = if at <= last {
                ApprovalState::Open(Some(last))
            } else {
                ApprovalState::BySilence(last)
            };
            assert_eq!(found, wanted, "{at}");
        }
    }

    #[test]
    fn an_objection_breaks_the_silence() {
        let front = "sent: {minutes: 2026-03-09}\nobjections: [Punkt 1 er gengivet forkert]";
        let on = |front: &str| state_on("tavshed i 8 dage", front, day("2026-04-01"));
        assert_eq!(on(front), ApprovalState::Objected(day("2026-03-17")));
        let settled = format!("{front}\napproved: 2026-03-25");
        assert_eq!(on(&settled), ApprovalState::Stated(day("2026-03-25")));
        assert_eq!(on("place: Herning"), ApprovalState::UnknownSending);
    }

    #[test]
    fn a_way_without_a_day_waits_until_the_body_has_met_again() {
        let met = day("2026-06-02");
        for at in day("2026-05-25").iter_days().take(20) {
            let found = |way| state_on(way, "sent: {minutes: 2026-03-09}", at);
            let open = ApprovalState::Open(None);
            let again = at > met;
            assert_eq!(
                found("next meeting"),
                if again { ApprovalState::Missed(met) } else { open }
            );
            for way in ["chair", "signed"] {
                let wanted = if again { ApprovalState::UnknownSince(met) } else { open };
                assert_eq!(found(way), wanted, "{way} {at}");
            }
        }
    }
}
