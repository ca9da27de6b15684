//! What falls due around the meetings of a body.

use super::{Ground, Look, Matter, Task, TaskState};
use crate::derive::meetings::{
    ApprovalState, Due, MeetingState, Sendable, Timing, approval, deadlines,
};
use crate::model::{Meeting, MinutesApproval};
use chrono::NaiveDate;

impl<'r> Look<'r> {
    /// The meetings, what is to be sent around them, and the approval of their minutes.
    pub(super) fn meetings(&mut self) {
        let body = self.body;
        for meeting in body.meetings.iter().filter(|it| !it.hollow) {
            let state = MeetingState::of(meeting, self.today());
            if !state.stands() {
                continue;
            }
            for due in deadlines(&self.record.model.site, body, meeting) {
                let task = self.sending(meeting, state, &due);
                task.into_iter().for_each(|it| self.keep(it));
            }
            self.meeting(meeting, state);
            let task = self.approval(meeting);
            task.into_iter().for_each(|it| self.keep(it));
        }
    }

    fn meeting(&mut self, meeting: &Meeting, state: MeetingState) {
        if !self.covers(meeting.day) {
            return;
        }
        // Those who serve a body that meets with this one have it in their calendar too.
        let mut partners = self.serving.on(meeting.day);
        for other in meeting.with.iter().filter_map(|it| self.record.model.bodies.get(&it.value)) {
            partners.extend(super::Serving::of(other, self.today()).on(meeting.day));
        }
        partners.sort();
        partners.dedup();
        let held = state.took_place();
        let state = if held { TaskState::Done(meeting.day) } else { TaskState::Open };
        let task = self.task(meeting.day, Matter::Meeting(meeting.id.clone()), state, meeting);
        self.keep(Task { partners, ..task });
    }

    fn sending(&self, meeting: &Meeting, state: MeetingState, due: &Due<'_>) -> Option<Task> {
        // What is sent after the day of the record has not been sent on it.
        let sent = due.sent.filter(|it| *it <= self.today());
        let is_awaited = due.sent.is_some() && sent.is_none();
        let due = &Due { sent, ..due.clone() };
        let standing = match due.timing(self.today()) {
            Timing::Open => TaskState::Open,
            // What members do leaves no trace, and what was not noted before a meeting that has
            // been held is a question of proof.
            Timing::Unrecorded => {
                let minutes = due.what == Sendable::Minutes;
                let awaited = match minutes {
                    // Minutes without a day of sending are here; how they came is a question of proof.
                    true => state.took_place() && (is_awaited || !meeting.has_minutes()),
                    false => state.lies_ahead() && due.what.is_recorded(),
                };
                awaited.then_some(TaskState::Overdue)?
            }
            Timing::InTime | Timing::Early(_) | Timing::Late(_) | Timing::Undecided => {
                TaskState::Done(sent?)
            }
        };
        if standing != TaskState::Overdue && !self.covers(due.day) {
            return None;
        }
        let deadline = due.deadline.value.clone();
        let matter = Matter::Sending { meeting: meeting.id.clone(), what: due.what, deadline };
        let ground = Some(Ground::of(due.stated, due.of_house));
        Some(Task { ground, ..self.task(due.day, matter, standing, meeting) })
    }

    fn approval(&self, meeting: &Meeting) -> Option<Task> {
        let of = approval(self.record, self.body, meeting)?;
        let (day, state) = match of.state {
            ApprovalState::Open(Some(last)) => (last, TaskState::Open),
            ApprovalState::Open(None) if of.way.value == MinutesApproval::NextMeeting => {
                (self.next_meeting()?, TaskState::Open)
            }
            ApprovalState::Missed(day) => (day, TaskState::Overdue),
            ApprovalState::Open(None)
            | ApprovalState::Stated(_)
            | ApprovalState::BySilence(_)
            | ApprovalState::Objected(_)
            | ApprovalState::UnknownSending
            | ApprovalState::UnknownSince(_) => return None,
        };
        if state == TaskState::Open && !self.covers(day) {
            return None;
        }
        let matter = Matter::Approval { meeting: meeting.id.clone(), way: of.way.value };
        let ground = Some(Ground::of(of.rule, of.of_house));
        Some(Task { ground, ..self.task(day, matter, state, meeting) })
    }

    /// The day of the body's next meeting.
    fn next_meeting(&self) -> Option<NaiveDate> {
        let ahead = |it: &&Meeting| MeetingState::of(it, self.today()).lies_ahead();
        self.body.meetings.iter().find(ahead).map(|it| it.day)
    }

    fn task(&self, day: NaiveDate, matter: Matter, state: TaskState, meeting: &Meeting) -> Task {
        Task {
            body: self.body.id.clone(),
            day: Some(day),
            matter,
            state,
            ground: None,
            source: meeting.span,
            partners: Vec::new(),
        }
    }
}
