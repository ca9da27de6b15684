//! The rows that several lists are made of: bodies, meetings, decisions.

use super::view::{Day, Link, Tag, partial};
use super::{Portal, Route};
use crate::derive::{Entry, Occasion, occasions_of};
use crate::model::{Body, Cluster, Life, PartialDate};
use crate::text::capitalised;
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
        let iso = match date {
            PartialDate::Day(day) => day.to_string(),
            PartialDate::Month { year, month } => format!("{year:04}-{month:02}"),
            PartialDate::Year(year) => format!("{year:04}"),
        };
        When { iso, long: partial(date, self.language()) }
    }

    /// A life in words.
    pub(super) fn spell(&self, life: &Life) -> Spell {
        Spell {
            from: life.from.as_ref().map(|it| self.when(it.value)),
            until: life.until.as_ref().map(|it| self.when(it.value)),
        }
    }

    /// A meeting that lies ahead.
    pub(super) fn meeting_row(&self, it: Occasion<'_>) -> MeetingRow {
        let meeting = it.meeting;
        let bodies = &self.record.model.bodies;
        let others = meeting.with.iter().filter_map(|it| bodies.get(&it.value));
        let names: Vec<&str> =
            std::iter::once(it.body.short_name()).chain(others.map(Body::short_name)).collect();
        let day = self.day(meeting.day);
        let weekday = capitalised(&day.weekday);
        let time = meeting.time.as_ref().map(|it| self.time(it.value));
        MeetingRow {
            time: time.map_or_else(|| weekday.clone(), |it| format!("{weekday} {it}")),
            day,
            link: Link::to(self.language().list(&names), &Route::meeting(&meeting.id)),
            place: meeting.place.as_ref().map(|it| it.value.clone()),
            state: self.state_tag(it.state),
        }
    }

    /// A decision in a list.
    pub(super) fn decision_row(&self, entry: &Entry) -> DecisionRow {
        let (body, _, item, decision) = entry.look_up(&self.record.model);
        DecisionRow {
            day: self.day(entry.day),
            body: Link::to(body.short_name(), &Route::body(&body.id)),
            link: Link::to(item.title.as_str(), &Route::decision(&entry.id)),
            status: self.status_tag(entry.status),
            due: decision.task.due.as_ref().map(|it| self.day(it.value)),
        }
    }

    /// A body in a list.
    pub(super) fn body_row(&self, body: &Body) -> BodyRow {
        let (record, mandate) = (self.record, &body.mandate);
        let known = |id| record.model.bodies.get(id);
        let short = |it: &Body| Link::to(it.short_name(), &Route::body(&it.id));
        let vacant = record.occupancy.vacant(&body.id);
        let own = occasions_of(self.record, [body]);
        let next = own.iter().find(|it| it.state.lies_ahead()).map(|it| it.meeting);
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

    /// A link to a cluster, with a note where it has ended.
    pub(super) fn cluster_link(&self, cluster: &Cluster) -> Link {
        let name = cluster.name.value.as_str();
        let title = match cluster.life.is_over(self.record.as_of) {
            true => self.words().with("clusters-ended-name", &[("name", name)]),
            false => name.to_owned(),
        };
        Link::to(title, &Route::cluster(&cluster.id))
    }

    /// The name of a kind of body.
    fn body_kind(&self, word: &str) -> String {
        self.words().say(&format!("bodies-kind-{word}"))
    }

    /// The name of a kind of organisation: the theme's word for it, or the author's own.
    pub(super) fn organisation_kind(&self, kind: &str) -> String {
        let key = format!("organisations-kind-{kind}");
        if self.words().has(&key) { self.words().say(&key) } else { capitalised(kind) }
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
