//! What an edition shows of a meeting.

use super::meetings_of;
use crate::model::unshown::Unshown;
use crate::model::{
    Annex, Attendance, Audience, Decision, Duration, Gone, Item, Meeting, Model, Recused, Retained,
    Task,
};
use crate::text::Language;
use chrono::NaiveDate;

impl Unshown {
    /// Of this meeting no more is shown than its day.
    pub(super) fn withhold_meeting(&mut self, meeting: &Meeting) {
        self.meetings.insert(meeting.id.clone());
        self.annexes.insert(Annex::folder(&meeting.id));
        for annex in &meeting.annexes {
            self.withhold(annex, &meeting.id, true);
        }
    }
}

impl Model {
    /// Leaves of the meetings that are not shown what everyone may know of them.
    pub(super) fn withhold_meetings(&mut self, unshown: &Unshown, as_of: NaiveDate) {
        let language = self.site.language;
        let minutes = self.site.keeps(Retained::Meetings).map(|it| it.value);
        let decisions = self.site.keeps(Retained::Decisions).map(|it| it.value);
        let audience = self.shown_to.unwrap_or(Audience::Public);
        for meeting in meetings_of(self) {
            meeting.withhold_annexes(unshown);
            if !unshown.meetings.contains(&meeting.id) {
                continue;
            }
            let is_past = |it: Duration| it.after(meeting.last_day(), &|_| false) < as_of;
            match minutes.filter(|_| audience.may_read(meeting.audience)) {
                None => meeting.withhold(Gone::Internal, Vec::new()),
                Some(period) => {
                    let kept = decisions.is_some_and(|it| !is_past(it));
                    let items = meeting.items.drain(..);
                    let items = items.filter(|it| !it.decisions.is_empty());
                    let items = items.map(|it| it.forget(kept, language)).collect();
                    meeting.withhold(Gone::Past(period), items);
                }
            }
        }
    }
}

impl Meeting {
    /// Leaves the day, whether it was held, when its papers were sent, and these items.
    fn withhold(&mut self, why: Gone, items: Vec<Item>) {
        self.minuted = self.has_minutes();
        self.gone = Some(why);
        self.items = items;
        self.time = None;
        self.place = None;
        self.form = None;
        self.leader = None;
        self.reason = None;
        self.requested = None;
        self.with.clear();
        self.demanded_by.clear();
        self.objections.clear();
        self.annexes.clear();
        self.attendance = Attendance::default();
        self.prose.clear();
        self.without_intro = true;
    }

    /// An annex that is not shown is still there, without its name.
    fn withhold_annexes(&mut self, unshown: &Unshown) {
        for annex in &mut self.annexes {
            let path = annex.path.as_ref().map(|it| it.value.as_str());
            if path.is_none_or(|it| unshown.hides(it).is_some()) {
                annex.path = None;
                annex.title = None;
            }
        }
    }

    pub(super) fn withhold_closed_items(&mut self) {
        let of_closed = |it: &Recused| {
            let item = it.item.as_ref().map(|it| it.value.as_str());
            let mut closed = self.items.iter().filter(|it| it.closed);
            closed.any(|it| item.is_some_and(|item| it.is_called(item)))
        };
        self.attendance.recused.retain(|it| !of_closed(it));
        self.without_intro |= self.intro_is_closed();
        self.minuted = self.has_minutes();
        for item in self.items.iter_mut().filter(|it| it.closed) {
            item.withhold_text();
        }
    }
}

impl Item {
    /// Whether this edition has taken the item's text away.
    pub fn text_is_withheld(&self) -> bool {
        self.closed && self.prose.is_empty()
    }

    fn withhold_text(&mut self) {
        self.case = None;
        self.by = None;
        self.minutes = None;
        self.answers = None;
        self.fulfils = None;
        self.recommendations.clear();
        self.decisions.clear();
        self.actions.clear();
        self.follow_ups.clear();
        self.dissents.clear();
        self.recusals.clear();
        self.prose.clear();
    }

    /// What is left of an item when the minutes are kept no longer: its decisions, as long as
    /// those are kept; and afterwards that they were taken.
    fn forget(mut self, decisions_are_kept: bool, language: Language) -> Item {
        let (decisions, answers) = (std::mem::take(&mut self.decisions), self.answers.take());
        self.withhold_text();
        self.closed = false;
        if decisions_are_kept {
            return Item { decisions, answers, ..self };
        }
        self.title = deleted(language).to_owned();
        let forget =
            |it| Decision { text: format!("{}.", deleted(language)), task: Task::default(), ..it };
        Item { decisions: decisions.into_iter().map(forget).collect(), kind: None, ..self }
    }
}

/// What stands for the text of what is kept no longer.
fn deleted(language: Language) -> &'static str {
    match language {
        Language::Danish => "Slettet efter portalens slettefrist",
        Language::English => "Deleted, as the portal keeps it no longer",
    }
}
