//! What was known on a day: the one place where what came later is taken away.
//!
//! A source tells of many days. Seen from one of them, minutes that were not yet sent, agendas
//! that were not yet out and mandates that were not yet approved are not there. What carries no
//! day of its own, such as a planned meeting or a page, is taken to have been known.

use super::{Attendance, Item, Mandate, Meeting, Model, Sent, Withheld};
use crate::text::{Span, Spanned};
use chrono::NaiveDate;

/// The model as it was known on a day.
pub fn known_on(mut model: Model, day: NaiveDate) -> Model {
    let mut unknown: Vec<Span> = Vec::new();
    model.site.snapshots.retain(|it| it.day.value < day);
    for body in model.bodies.values_mut() {
        for meeting in &mut body.meetings {
            meeting.forget_after(day, &mut unknown);
        }
        while let Some(before) = body.earlier.pop_if(|_| body.mandate.is_approved_after(day)) {
            let later = std::mem::replace(&mut body.mandate, before);
            unknown.push(later.prose.span);
        }
    }
    model.withheld = Withheld::of(unknown);
    model
}

impl Mandate {
    /// Whether it began after a day, and everyone who approved it did so after that day.
    fn is_approved_after(&self, day: NaiveDate) -> bool {
        let after =
            |it: &super::Approval| it.on.as_ref().is_some_and(|it| it.value.first_day() > day);
        !self.life.has_begun(day) && !self.approvals.is_empty() && self.approvals.iter().all(after)
    }
}

impl Meeting {
    /// Takes away what came of the meeting after a day; `unknown` gets the places where it stands.
    fn forget_after(&mut self, day: NaiveDate, unknown: &mut Vec<Span>) {
        let minutes_to_come = self.sent.minutes.as_ref().is_some_and(|it| it.value > day);
        let agenda_to_come = match &self.sent.agenda {
            Some(sent) => sent.value > day,
            // Minutes of a meeting to come, without a day for its agenda: all of it came later.
            None => self.day > day && self.has_minutes(),
        };
        if self.day > day || minutes_to_come {
            self.forget_minutes(unknown);
        }
        if self.day > day && agenda_to_come {
            self.forget_agenda(unknown);
        }
        self.approved.take_if(|it| it.value.first_day() > day);
        self.sent.forget_after(day);
    }

    fn forget_minutes(&mut self, unknown: &mut Vec<Span>) {
        // An apology may be known before the meeting; who came, and who was away, may not.
        let apologies = std::mem::take(&mut self.attendance.apologies);
        self.attendance = Attendance { apologies, ..Attendance::default() };
        self.approved = None;
        self.objections.clear();
        for item in &mut self.items {
            item.forget_minutes(unknown);
        }
    }

    fn forget_agenda(&mut self, unknown: &mut Vec<Span>) {
        unknown.push(self.prose.span);
        self.attendance.apologies.clear();
        self.items.clear();
        self.without_intro = true;
    }
}

impl Item {
    fn forget_minutes(&mut self, unknown: &mut Vec<Span>) {
        let Item { decisions, actions, follow_ups, dissents, recusals, .. } = self;
        unknown.extend(decisions.drain(..).map(|it| it.span));
        unknown.extend(actions.drain(..).map(|it| it.span));
        unknown.extend(follow_ups.drain(..).map(|it| it.span));
        unknown.extend(dissents.drain(..).map(|it| it.span));
        unknown.extend(recusals.drain(..).map(|it| it.span));
    }
}

impl Sent {
    fn forget_after(&mut self, day: NaiveDate) {
        let after = |it: &mut Spanned<NaiveDate>| it.value > day;
        self.items.take_if(after);
        self.call.take_if(after);
        self.agenda.take_if(after);
        self.minutes.take_if(after);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Tree;

    const TEXT: &str = "\
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.2024-01.md --
---
name: Old name
from: 2024-01
approvals: [{by: self, on: 2024-02}]
---
-- bodies/a/mandate.md --
---
name: New name
from: 2026-03-01
approvals: [{by: self, on: 2026-03-03}]
---
-- bodies/a/meetings/2026-03-03.md --
---
sent: {call: 2026-02-01, agenda: 2026-02-20, minutes: 2026-03-10}
present: [bo]
apologies: [{person: bo}]
approved: 2026-05-19
---
Before the first item.

## Case {#case}

What it is about.

> [!RECOMMENDATION]
> Do it.

> [!DECISION]
> Done.

> [!ACTION]
> Write.
";

    /// What is known of the meeting: items, recommendations, decisions and actions, those present,
    /// apologies, how many sendings, and whether the minutes are approved.
    fn known(day: &str) -> (usize, usize, usize, usize, usize, usize, bool, String) {
        let tree = Tree::from_text(TEXT);
        let model = super::super::build(&crate::source::parse(&tree));
        let model = known_on(model, day.parse().expect("a day"));
        let body = model.bodies.values().next().expect("a body");
        let meeting = &body.meetings[0];
        let item = meeting.items.first();
        let sent = &meeting.sent;
        let sent = [&sent.items, &sent.call, &sent.agenda, &sent.minutes];
        (
            meeting.items.len(),
            item.map_or(0, |it| it.recommendations.len()),
            item.map_or(0, |it| it.decisions.len() + it.actions.len()),
            meeting.attendance.present.len(),
            meeting.attendance.apologies.len(),
            sent.into_iter().flatten().count(),
            meeting.approved.is_some(),
            body.name().to_owned(),
        )
    }

    #[test]
    fn what_came_later_is_not_there_on_any_day_before_it() {
        let first: NaiveDate = "2026-01-01".parse().expect("a day");
        for day in first.iter_days().take(200) {
            let from = |it: &str| usize::from(day >= it.parse().expect("a day"));
            let name = if from("2026-03-01") == 1 { "New name" } else { "Old name" };
            let wanted = (
                from("2026-02-20"),
                from("2026-02-20"),
                2 * from("2026-03-10"),
                from("2026-03-10"),
                from("2026-02-20"),
                from("2026-02-01") + from("2026-02-20") + from("2026-03-10"),
                from("2026-05-19") == 1,
                name.to_owned(),
            );
            assert_eq!(known(&day.to_string()), wanted, "{day}");
        }
    }

    #[test]
    fn the_places_of_what_is_not_known_are_withheld() {
        let tree = Tree::from_text(TEXT);
        let at = |day: &str, words: &str| {
            let model = super::super::build(&crate::source::parse(&tree));
            let model = known_on(model, day.parse().expect("a day"));
            let meeting = &model.bodies.values().next().expect("a body").meetings[0];
            let text = tree.text(meeting.span.file);
            let start = text.find(words).expect("the words are there");
            let intro = tree.slice(meeting.intro()).trim().to_owned();
            let place = Span::new(meeting.span.file, start, start + words.len());
            (model.withheld.covers(place), intro)
        };
        let intro = "Before the first item.".to_owned();
        assert_eq!(at("2026-02-19", "What it is"), (true, String::new()));
        assert_eq!(at("2026-02-20", "What it is"), (false, intro.clone()));
        assert_eq!(at("2026-03-09", "Done."), (true, intro.clone()));
        assert_eq!(at("2026-03-10", "Done."), (false, intro));
    }
}
