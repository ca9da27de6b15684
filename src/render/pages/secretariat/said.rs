//! What is to be done and why, in the portal's words.

use super::line;
use crate::check::{ALL, Asked};
use crate::derive::{Matter, Partner, Task, TaskState};
use crate::model::{Body, Mandate, Meeting, OrganisationId, SeatId};
use crate::render::Portal;
use crate::text::capitalised;

/// A thing that is to be done, with all that its words are made of.
pub(super) struct Saying<'p> {
    pub(super) portal: &'p Portal<'p>,
    pub(super) task: &'p Task,
    pub(super) body: &'p Body,
    /// The mandate that states its rule.
    pub(super) mandate: &'p Mandate,
}

impl Saying<'_> {
    /// What is to be done: `Dagsordenen til mødet den 1. december 2026 udsendes`.
    pub(super) fn what(&self) -> String {
        let words = self.portal.words();
        let key = format!("secretariat-{}", self.task.matter.word());
        match &self.task.matter {
            Matter::Sending { .. } | Matter::Approval { .. } => {
                words.with(&key, &[("day", &self.meeting_day())])
            }
            Matter::Meeting(_) | Matter::Review | Matter::BodyEnds => words.say(&key),
            Matter::ChairPasses { side, .. } => {
                let whose = match side {
                    Some(side) => self.portal.side(side.as_str(), "body-chair-of"),
                    None => words.say("body-chair"),
                };
                words.with(&key, &[("whose", &whose)])
            }
            Matter::SecretariatPasses { from, to } => {
                let gone: Vec<Partner> =
                    from.iter().filter(|it| !to.contains(it)).cloned().collect();
                let come: Vec<Partner> =
                    to.iter().filter(|it| !from.contains(it)).cloned().collect();
                let (from, to) = (self.names(&gone), self.names(&come));
                let key = match (gone.is_empty(), come.is_empty()) {
                    (true, _) => "secretariat-secretariat-begins",
                    (false, true) => "secretariat-secretariat-ends",
                    (false, false) => &key,
                };
                words.with(key, &[("from", &from), ("to", &to)])
            }
            Matter::ServiceEnds { person, organisation } => {
                let name = self.portal.called(person).name;
                let name = name.unwrap_or_else(|| words.say("name-withheld"));
                words.with(&key, &[("who", &self.with_organisation(&name, organisation.as_ref()))])
            }
            Matter::TermEnds { places, .. } => words.count(&key, *places),
            Matter::AppointmentEnds { seat, organisation, .. } => {
                words.with(&key, &[("seat", &self.seat(seat, organisation.as_ref()))])
            }
            Matter::SeatVacant { seat, organisation, places } => {
                let seat = self.seat(seat, organisation.as_ref());
                let number = places.to_string();
                let key = if *places > 1 { "secretariat-seats-vacant" } else { &key };
                words.with(key, &[("seat", &seat), ("number", &number)])
            }
            Matter::Duty { duty, .. } => {
                let duty = self.mandate.duties.get(*duty);
                duty.map_or_else(String::new, |it| it.what.value.clone())
            }
            Matter::BasisEnds(name) => words.with(&key, &[("name", name)]),
            Matter::WaiverEnds(rule) => words.with(&key, &[("rule", &self.rule(rule))]),
        }
    }

    /// What else is to be known.
    pub(super) fn note(&self) -> Option<String> {
        let words = self.portal.words();
        match &self.task.matter {
            Matter::Meeting(_) => {
                let meeting = self.meeting()?;
                let time = meeting.time.as_ref().map(|it| self.portal.time(it.value));
                let place = meeting.place.as_ref().map(|it| it.value.clone());
                let parts: Vec<String> = time.into_iter().chain(place).collect();
                (!parts.is_empty()).then(|| capitalised(&parts.join(", ")))
            }
            Matter::ChairPasses { to, .. } => Some(match to {
                Some(to) => {
                    words.with("secretariat-chair-to", &[("whose", &self.portal.in_turn(to))])
                }
                None => words.say("secretariat-chair-to-nobody"),
            }),
            Matter::SecretariatPasses { .. } if self.task.state == TaskState::Open => {
                Some(words.say("secretariat-nobody-serves"))
            }
            Matter::TermEnds { open, .. } if *open > 0 => {
                Some(words.count("secretariat-term-open", *open))
            }
            Matter::AppointmentEnds { person, .. } => {
                let name = self.portal.called(person).name?;
                Some(words.with("secretariat-held-by", &[("name", &name)]))
            }
            Matter::Duty { done, times, .. } if *times > 1 => {
                let values = [("done", &*done.to_string()), ("times", &*times.to_string())];
                Some(words.with("secretariat-duty-times", &values))
            }
            Matter::Sending { .. }
            | Matter::Approval { .. }
            | Matter::SecretariatPasses { .. }
            | Matter::ServiceEnds { .. }
            | Matter::TermEnds { .. }
            | Matter::SeatVacant { .. }
            | Matter::Duty { .. }
            | Matter::Review
            | Matter::BasisEnds(_)
            | Matter::WaiverEnds(_)
            | Matter::BodyEnds => None,
        }
    }

    /// What the rule asks, in words, where it is more than the matter itself.
    pub(super) fn asked(&self) -> Option<String> {
        match &self.task.matter {
            Matter::Sending { deadline, .. } => Some(self.portal.deadline(deadline)),
            Matter::Approval { way, .. } => Some(self.portal.asked(&Asked::Approval(*way))),
            Matter::Duty { duty, .. } => {
                let every = self.mandate.duties.get(*duty)?.every.as_ref()?;
                Some(self.portal.every(&every.value))
            }
            Matter::Meeting(_) | Matter::ServiceEnds { .. } | Matter::BodyEnds => {
                Some(self.portal.words().say("secretariat-by-date"))
            }
            Matter::ChairPasses { .. }
            | Matter::SecretariatPasses { .. }
            | Matter::TermEnds { .. }
            | Matter::AppointmentEnds { .. }
            | Matter::SeatVacant { .. }
            | Matter::Review
            | Matter::BasisEnds(_)
            | Matter::WaiverEnds(_) => None,
        }
    }

    /// Words to send, of what is to be sent or to come in and has not.
    pub(super) fn reminder(&self) -> Option<String> {
        let Matter::Sending { what, deadline, .. } = &self.task.matter else { return None };
        if !matches!(self.task.state, TaskState::Open | TaskState::Overdue) {
            return None;
        }
        let words = self.portal.words();
        let late = self.task.state == TaskState::Overdue;
        let key = if late { "secretariat-reminder-late" } else { "secretariat-reminder" };
        let day = self.portal.day(self.task.day?).full;
        let what = words.say(&format!("secretariat-thing-{}", what.word()));
        let meeting = self.portal.day(self.meeting()?.day).full;
        let rule = self.portal.deadline(deadline);
        let values = [
            ("what", what.as_str()),
            ("body", self.body.name()),
            ("meeting", &meeting),
            ("day", &day),
            ("rule", &rule),
        ];
        Some(words.with(key, &values))
    }

    fn meeting(&self) -> Option<&Meeting> {
        let id = self.task.matter.meeting()?;
        self.body.meeting(id)
    }

    fn meeting_day(&self) -> String {
        self.meeting().map_or_else(String::new, |it| self.portal.day(it.day).long)
    }

    fn names(&self, partners: &[Partner]) -> String {
        let links = line::partners(self.portal, partners, self.body, self.mandate);
        let names: Vec<String> = links.into_iter().map(|it| it.title).collect();
        self.portal.language().list(&names)
    }

    /// `Fagchef, Herning`
    fn seat(&self, id: &SeatId, organisation: Option<&OrganisationId>) -> String {
        let seat = self.mandate.seats.iter().find(|it| it.id.value == *id);
        let title = seat.map_or(id.as_str(), |it| it.title.value.as_str());
        self.with_organisation(title, organisation)
    }

    fn with_organisation(&self, title: &str, organisation: Option<&OrganisationId>) -> String {
        match organisation {
            Some(id) => format!("{title}, {}", self.portal.short_organisation(id)),
            None => title.to_owned(),
        }
    }

    /// The title of a rule that a mandate waives; the words as written where there is none.
    fn rule(&self, name: &str) -> String {
        let rule = ALL.iter().find(|it| it.name() == name || it.code == name);
        let title = rule.map(|it| it.headnote().page(self.portal.language()).title.clone());
        title.unwrap_or_else(|| name.to_owned())
    }
}
