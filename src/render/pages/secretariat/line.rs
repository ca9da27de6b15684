//! A thing that a secretariat must do or watch, in words.

use super::said::Saying;
use crate::check::ALL;
use crate::derive::{Matter, Partner, Task, TaskState};
use crate::model::{Body, Mandate};
use crate::render::view::{Day, Link, Tag};
use crate::render::{Portal, Route};
use crate::text::capitalised;
use chrono::NaiveDate;
use serde::Serialize;

/// A line of the calendar.
#[derive(Serialize)]
pub(super) struct Line {
    /// The last day, or the day on which it happens.
    day: Option<Day>,
    /// The body.
    body: Link,
    /// Whether more than one partner serves the body.
    joint: bool,
    /// What is to be done, leading to the meeting it is about.
    what: Link,
    /// What else is to be known.
    note: Option<String>,
    /// How it stands.
    state: Option<Tag>,
    /// What is asked, in words: `10 dage før mødet`.
    asked: Option<String>,
    /// The clause that asks, or the rule's own page, or nothing.
    rule: Option<Link>,
    /// That it is a house rule, or no more than what is usual.
    force: Option<Tag>,
    /// Who answers for it, each leading to the own list.
    partners: Vec<Link>,
    /// The file and line where its datum stands.
    place: String,
    /// Where that is edited.
    edit: Option<String>,
    /// Words to send.
    reminder: Option<String>,
}

impl Line {
    /// A line; nothing where the edition does not show the body.
    pub(super) fn of(portal: &Portal<'_>, task: &Task) -> Option<Line> {
        let body = portal.record.model.bodies.get(&task.body)?;
        let mandate = body.mandate_on(day_of_rule(portal, task, body));
        let saying = Saying { portal, task, body, mandate };
        let ahead = &portal.record.ahead;
        Some(Line {
            day: task.day.map(|it| portal.day(it)),
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            joint: ahead.partners(&body.id).len() > 1,
            what: Link {
                title: saying.what(),
                href: task.matter.meeting().map(|it| Route::meeting(it).as_str().to_owned()),
            },
            note: saying.note(),
            state: state(portal, task, body),
            asked: saying.asked().map(|it| capitalised(&it)),
            rule: rule(portal, task, body, mandate),
            force: force(portal, task),
            partners: partners(portal, &task.partners, body, mandate),
            place: format!(
                "{}:{}",
                portal.tree.path(task.source.file),
                portal.tree.line(task.source)
            ),
            edit: portal.edit_url(task.source.file),
            reminder: saying.reminder(),
        })
    }
}

/// The day whose mandate states the rule: that of the meeting, or of what passes on, or today.
fn day_of_rule(portal: &Portal<'_>, task: &Task, body: &Body) -> NaiveDate {
    let today = portal.record.as_of;
    if let Some(id) = task.matter.meeting() {
        return body.meeting(id).map_or(today, |it| it.day);
    }
    match task.matter {
        Matter::ChairPasses { .. } | Matter::SecretariatPasses { .. } => task.day.unwrap_or(today),
        Matter::Sending { .. }
        | Matter::Meeting(_)
        | Matter::Approval { .. }
        | Matter::ServiceEnds { .. }
        | Matter::TermEnds { .. }
        | Matter::AppointmentEnds { .. }
        | Matter::SeatVacant { .. }
        | Matter::Duty { .. }
        | Matter::Review
        | Matter::BasisEnds(_)
        | Matter::WaiverEnds(_)
        | Matter::BodyEnds => today,
    }
}

/// How it stands, where that is more than to come.
fn state(portal: &Portal<'_>, task: &Task, body: &Body) -> Option<Tag> {
    let words = portal.words();
    let tag = |kind, icon, text| Some(Tag { kind, icon, text });
    match task.state {
        TaskState::Open => None,
        TaskState::Overdue if is_waived(portal, task, body) => {
            tag("info", "pause", words.say("secretariat-waived"))
        }
        TaskState::Overdue => {
            // The first day that a place stands empty is one of the days it has done so.
            let vacant = matches!(task.matter, Matter::SeatVacant { .. });
            let key = if vacant { "secretariat-empty-for" } else { "secretariat-late" };
            let days = task.day.map(|it| (portal.record.as_of - it).num_days());
            let days = days.map(|it| it + i64::from(vacant)).filter(|it| *it > 0);
            let text = match days {
                Some(days) => words.with(key, &[("days", &portal.language().days(days))]),
                None => words.say("secretariat-missing-now"),
            };
            tag("bad", "alert", text)
        }
        TaskState::Done(_) if matches!(task.matter, Matter::Meeting(_)) => {
            tag("ok", "check", words.say("state-held"))
        }
        TaskState::Done(day) => {
            let day = portal.day(day).long;
            tag("ok", "check", words.with("secretariat-done", &[("day", &day)]))
        }
        TaskState::Settled => tag("ok", "check", words.say("secretariat-settled")),
    }
}

/// Whether a finding on the same place is waived.
fn is_waived(portal: &Portal<'_>, task: &Task, body: &Body) -> bool {
    let Matter::SeatVacant { seat, organisation, .. } = &task.matter else { return false };
    portal.of_body(body).iter().any(|it| {
        let says = |word: &str| it.about.iter().any(|it| it == word);
        let of_seat = matches!(it.rule.name().as_str(), "vacant-seat" | "expired-term");
        let same = organisation.as_ref().is_none_or(|it| says(it.as_str()));
        of_seat && it.waived.is_some() && says(seat.as_str()) && same
    })
}

/// The clause that asks; where none is stated, and the house does not ask either, the page of the
/// rule that would speak of it.
fn rule(portal: &Portal<'_>, task: &Task, body: &Body, mandate: &Mandate) -> Option<Link> {
    let ground = task.ground.as_ref();
    if let Some(label) = ground.and_then(|it| it.clause.as_ref()) {
        return Some(portal.clause(body, mandate, label));
    }
    if ground.is_some_and(|it| it.of_house) {
        return None;
    }
    let name = rule_of(&task.matter)?;
    let rule = ALL.iter().find(|it| it.name() == name)?;
    let title = rule.headnote().page(portal.language()).title.clone();
    Some(Link::to(title, &Route::rule(name)))
}

/// The rule that speaks of a matter, where one does.
pub(super) fn rule_of(matter: &Matter) -> Option<&'static str> {
    match matter {
        Matter::Sending { .. } | Matter::Approval { .. } => None,
        Matter::Meeting(_) | Matter::ServiceEnds { .. } | Matter::BodyEnds => None,
        Matter::ChairPasses { .. } => Some("rotation-handover-soon"),
        Matter::SecretariatPasses { .. } => Some("secretariat-does-not-follow-chair"),
        Matter::TermEnds { .. } | Matter::AppointmentEnds { .. } => Some("term-ends-soon"),
        Matter::SeatVacant { .. } => Some("vacant-seat"),
        Matter::Duty { .. } => Some("missing-duty-evidence"),
        Matter::Review => Some("overdue-review"),
        Matter::BasisEnds(_) => Some("expired-legal-basis"),
        Matter::WaiverEnds(_) => Some("expired-waiver"),
    }
}

fn force(portal: &Portal<'_>, task: &Task) -> Option<Tag> {
    let ground = task.ground.as_ref()?;
    let tag = |icon, key| Some(Tag { kind: "line", icon, text: portal.words().say(key) });
    match (ground.of_house, ground.is_loose) {
        (true, _) => tag("building", "ledger-house"),
        (false, true) => tag("ring", "mandate-normally"),
        (false, false) => None,
    }
}

/// Those who serve, by name; an organisation leads to its own list.
pub(super) fn partners(
    portal: &Portal<'_>,
    partners: &[Partner],
    body: &Body,
    mandate: &Mandate,
) -> Vec<Link> {
    let described = || {
        let parts = mandate.secretariat.iter();
        let own = parts.filter(|it| it.who.is_some() && it.organisation.is_none());
        own.map(|it| Link::here(capitalised(&portal.secretariat(it)))).next()
    };
    let link = |it: &Partner| match it {
        Partner::Organisation(id) => {
            Some(Link::to(portal.short_organisation(id), &Route::secretariat(id.as_str(), 1)))
        }
        Partner::OfChair(side) => {
            Some(Link::here(capitalised(&portal.side(side.as_str(), "reads-of-chair"))))
        }
        Partner::Body(id) => portal.record.model.bodies.get(id).map(|it| portal.body_link(it)),
        Partner::Itself => {
            let title = portal.words().say("secretariat-itself");
            Some(Link::to(title, &Route::body(&body.id)))
        }
        Partner::Described => described(),
    };
    partners.iter().filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_matter_leads_to_a_rule_that_there_is() {
        let all = [
            Matter::ChairPasses { side: None, to: None },
            Matter::SecretariatPasses { from: Vec::new(), to: Vec::new() },
            Matter::TermEnds { places: 1, open: 1 },
            Matter::Duty { duty: 0, done: 0, times: 1 },
            Matter::Review,
            Matter::BasisEnds(String::new()),
            Matter::WaiverEnds(String::new()),
        ];
        for name in all.iter().filter_map(rule_of).chain(["vacant-seat", "expired-term"]) {
            assert!(ALL.iter().any(|it| it.name() == name), "{name}");
        }
    }
}
