//! The rows that several lists are made of: bodies, meetings, decisions.

use super::view::{Day, Link};
use super::{Portal, Route, Words};
use crate::derive::{Entry, MeetingState, Status, meets};
use crate::model::{Body, Life, Meeting, PartialDate, TimeRange};
use crate::text::Language;
use chrono::NaiveTime;
use serde::Serialize;

/// A date as precise as it was given, in the form of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct When {
    /// `2022-09`
    pub(super) iso: String,
    /// `september 2022`
    pub(super) long: String,
}

/// From when until when; open where nothing is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Spell {
    /// The first day.
    pub(super) from: Option<When>,
    /// The last day.
    pub(super) until: Option<When>,
}

/// A word with its colour and shape.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Tag {
    /// `ok`, `warn`, `bad`, `info`, `mute` or `line`.
    pub(super) kind: &'static str,
    /// The shape.
    pub(super) icon: &'static str,
    /// The word.
    pub(super) text: String,
}

/// A meeting that lies ahead.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MeetingRow {
    /// The day.
    pub(super) day: Day,
    /// Who meets, leading to the meeting.
    pub(super) link: Link,
    /// `Onsdag kl. 9.00–12.00`
    pub(super) time: String,
    /// Where.
    pub(super) place: Option<String>,
    /// What has become of it.
    pub(super) state: Tag,
}

/// A decision in a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct DecisionRow {
    /// The day it was taken.
    pub(super) day: Day,
    /// Who took it.
    pub(super) body: Link,
    /// Its title, leading to it.
    pub(super) link: Link,
    /// What has become of it.
    pub(super) status: Tag,
    /// When it falls due.
    pub(super) due: Option<Day>,
}

/// A body in a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct BodyRow {
    /// The body.
    pub(super) link: Link,
    /// What kind it is of.
    pub(super) kind: Option<String>,
    /// The body it reports to.
    pub(super) parent: Option<Link>,
    /// `12 af 13`
    pub(super) seats: String,
    /// `1 ledig`, where some are.
    pub(super) vacant: Option<String>,
    /// The next meeting, by its day.
    pub(super) next: Option<Link>,
    /// The days it is in being.
    pub(super) life: Spell,
    /// What takes its place.
    pub(super) successors: Vec<Link>,
}

impl Portal<'_> {
    /// A date in words, as precise as it was given.
    pub(super) fn when(&self, date: PartialDate) -> When {
        match date {
            PartialDate::Day(day) => {
                let day = self.day(day);
                When { iso: day.iso, long: day.long }
            }
            PartialDate::Month { year, month } => When {
                iso: format!("{year:04}-{month:02}"),
                long: self.language().format(date.first_day(), "%B %Y"),
            },
            PartialDate::Year(year) => When { iso: format!("{year:04}"), long: year.to_string() },
        }
    }

    /// A life in words.
    pub(super) fn spell(&self, life: &Life) -> Spell {
        Spell {
            from: life.from.as_ref().map(|it| self.when(it.value)),
            until: life.until.as_ref().map(|it| self.when(it.value)),
        }
    }

    /// A meeting that lies ahead.
    pub(super) fn meeting_row(&self, body: &Body, meeting: &Meeting) -> MeetingRow {
        let bodies = &self.record.model.bodies;
        let others = meeting.with.iter().filter_map(|it| bodies.get(&it.value));
        let names: Vec<&str> =
            std::iter::once(body.short_name()).chain(others.map(Body::short_name)).collect();
        let day = self.day(meeting.day);
        let weekday = capital(&day.weekday);
        let time = meeting.time.as_ref().map(|it| clock(self.words(), it.value));
        MeetingRow {
            time: time.map_or_else(|| weekday.clone(), |it| format!("{weekday} {it}")),
            day,
            link: Link::to(self.language().list(&names), &Route::meeting(&meeting.id)),
            place: meeting.place.as_ref().map(|it| it.value.clone()),
            state: state_tag(self.words(), MeetingState::of(meeting, self.record.as_of)),
        }
    }

    /// A decision in a list.
    pub(super) fn decision_row(&self, entry: &Entry) -> DecisionRow {
        let (body, _, item, decision) = entry.look_up(&self.record.model);
        DecisionRow {
            day: self.day(entry.day),
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            link: Link::to(item.title.as_str(), &Route::decision(&entry.id)),
            status: status_tag(self.words(), entry.status),
            due: decision.task.due.as_ref().map(|it| self.day(it.value)),
        }
    }

    /// A body in a list, given every meeting that lies ahead, the next first.
    pub(super) fn body_row(&self, body: &Body, ahead: &[(&Body, &Meeting)]) -> BodyRow {
        let (record, mandate) = (self.record, &body.mandate);
        let known = |id| record.model.bodies.get(id);
        let short = |it: &Body| Link::to(it.short_name(), &Route::body(&it.id));
        let vacant = record.occupancy.vacant(&body.id);
        let next = ahead.iter().map(|it| it.1).find(|it| meets(&body.id, it));
        BodyRow {
            link: self.body_link(body),
            kind: mandate.kind.as_ref().map(|it| self.body_kind(it.value.word())),
            parent: record.structure.parent(&body.id).and_then(known).map(short),
            seats: self.seats(body),
            vacant: (vacant > 0).then(|| self.words().count("vacant-places", vacant)),
            next: next.map(|it| Link::to(self.day(it.day).long, &Route::meeting(&it.id))),
            life: self.spell(&body.life()),
            successors: mandate
                .successors
                .iter()
                .filter_map(|it| known(&it.value))
                .map(short)
                .collect(),
        }
    }

    /// The name of a kind of body.
    pub(super) fn body_kind(&self, word: &str) -> String {
        self.words().say(&format!("bodies-kind-{word}"))
    }

    /// `12 af 13`; nothing where the mandate creates no seats.
    fn seats(&self, body: &Body) -> String {
        let occupancy = &self.record.occupancy;
        let filled = occupancy.filled(&body.id).to_string();
        let places = occupancy.places(&body.id);
        let of = match places.max {
            Some(0) => return String::new(),
            Some(max) if max == places.min => max.to_string(),
            Some(max) => format!("{}–{max}", places.min),
            None => return self.words().with("bodies-seats-open", &[("filled", &filled)]),
        };
        self.words().with("bodies-seats", &[("filled", &filled), ("of", &of)])
    }
}

fn state_tag(words: &Words, state: MeetingState) -> Tag {
    let (kind, icon, key) = match state {
        MeetingState::Planned => ("mute", "cal", "front-planned"),
        MeetingState::AgendaSent => ("info", "check", "front-agenda-sent"),
        MeetingState::AwaitingMinutes => ("warn", "clock", "front-awaiting-minutes"),
        MeetingState::Held => ("ok", "check", "front-held"),
        MeetingState::Cancelled => ("mute", "x", "front-cancelled"),
        MeetingState::Moved => ("mute", "swap", "front-moved"),
    };
    Tag { kind, icon, text: words.say(key) }
}

fn status_tag(words: &Words, status: Status) -> Tag {
    let (kind, icon, key) = match status {
        Status::Overdue => ("bad", "alert", "front-overdue"),
        Status::Awaiting => ("info", "dot", "front-awaiting"),
        Status::Pending => ("warn", "clock", "front-pending"),
        Status::Adopted => ("line", "check", "front-adopted"),
        Status::Done => ("ok", "check", "front-done"),
        Status::Replaced => ("mute", "swap", "front-replaced"),
        Status::Dropped => ("mute", "x", "front-dropped"),
    };
    Tag { kind, icon, text: words.say(key) }
}

/// `kl. 13.00–15.00`
fn clock(words: &Words, time: TimeRange) -> String {
    let pattern = match words.language() {
        Language::Danish => "%-H.%M",
        Language::English => "%H:%M",
    };
    let one = |it: NaiveTime| it.format(pattern).to_string();
    let range = match time.end {
        Some(end) => format!("{}–{}", one(time.start), one(end)),
        None => one(time.start),
    };
    words.with("front-clock", &[("time", &range)])
}

/// The text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
