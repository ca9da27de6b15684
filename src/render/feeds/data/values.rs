//! The small values that many kinds of data share: dates, numbers, lengths, those who act.

use crate::model::{
    Actor, Amount, Body, Count, Deadline, DeadlineSide, DecisionId, DueRule, Duration, Life,
    OfParty, PartialDate, PersonId, Rule, Strength, Trigger, Unit, YesNo,
};
use crate::render::Portal;
use crate::text::Spanned;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

/// A date, no more precise than it was given: a day, a month or a year.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("pattern" = "^[0-9]{4}(-[0-9]{2}){0,2}$"))]
pub(super) struct DateData(String);

/// A number, or the range that it may lie in.
#[derive(Serialize, JsonSchema)]
pub(super) struct CountData {
    /// No fewer than this.
    min: u32,
    /// No more than this; null where the range is open.
    max: Option<u32>,
}

/// A length of time.
#[derive(Serialize, JsonSchema)]
pub(super) struct LengthData {
    /// How many of the unit.
    length: u32,
    /// `hours`, `days`, `working-days` (Monday to Friday, no holidays), `weekdays` (Saturdays too),
    /// `weeks`, `months` or `years`.
    unit: &'static str,
}

/// By when something must have happened.
#[derive(Serialize, JsonSchema)]
pub(super) struct DueData {
    /// How far from the event the last day lies.
    distance: LengthData,
    /// How far from the event the first day lies, where there is a window.
    opens: Option<LengthData>,
    /// `before`, `after` or `on-the-day`.
    side: &'static str,
    /// What is counted from: `meeting`, `request`, `sending`, or `sending` with what is sent after
    /// a space.
    event: String,
    /// The deadline in words.
    text: String,
    /// The deadline in an urgent case, in words.
    urgent: Option<String>,
    /// The clause of the mandate.
    clause: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
}

/// Someone who acts: appoints, approves, receives.
#[derive(Serialize, JsonSchema)]
pub(super) struct ActorData {
    /// `body`, `organisation`, `cluster`, `person`, or `words` where the portal has no document.
    kind: &'static str,
    /// The id; null where there is none, or where a person is not named in this edition.
    id: Option<String>,
    /// The name; null where a person is not named in this edition.
    name: Option<String>,
}

/// The organisations of one party in a cluster.
#[derive(Serialize, JsonSchema)]
pub(super) struct PartyOfData {
    /// The cluster, by its id.
    cluster: String,
    /// The party: `kommune`, `region`, …
    party: String,
}

/// Data that goes beyond the wording, and whose reading it is.
#[derive(Serialize, JsonSchema)]
pub(super) struct ReadingData {
    /// The key that is read so.
    of: Option<String>,
    /// The reading.
    says: Option<String>,
    /// Whose reading it is.
    by: Option<ActorData>,
    /// When it was made.
    on: Option<DateData>,
}

/// Another name, perhaps for a time.
#[derive(Serialize, JsonSchema)]
pub(super) struct NameData {
    /// The name.
    name: String,
    /// The first day it was used.
    from: Option<DateData>,
    /// The last day it was used.
    until: Option<DateData>,
}

impl DateData {
    pub(super) fn of(date: PartialDate) -> DateData {
        DateData(date.to_string())
    }

    pub(super) fn day(day: NaiveDate) -> DateData {
        DateData(day.to_string())
    }

    pub(super) fn stated(date: &Option<Spanned<PartialDate>>) -> Option<DateData> {
        date.as_ref().map(|it| DateData::of(it.value))
    }

    pub(super) fn days(date: &Option<Spanned<NaiveDate>>) -> Option<DateData> {
        date.as_ref().map(|it| DateData::day(it.value))
    }
}

impl CountData {
    pub(super) fn of(count: Count) -> CountData {
        CountData { min: count.min, max: count.max }
    }

    pub(super) fn stated(count: &Option<Spanned<Count>>) -> Option<CountData> {
        count.as_ref().map(|it| CountData::of(it.value))
    }
}

impl LengthData {
    pub(super) fn of(length: Duration) -> LengthData {
        let unit = match length.unit {
            Unit::Hours => "hours",
            Unit::Days => "days",
            Unit::WorkingDays => "working-days",
            Unit::Weekdays => "weekdays",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        LengthData { length: length.length, unit }
    }

    pub(super) fn stated(length: &Option<Spanned<Duration>>) -> Option<LengthData> {
        length.as_ref().map(|it| LengthData::of(it.value))
    }
}

impl DueData {
    pub(super) fn stated(portal: &Portal<'_>, due: &Option<DueRule>) -> Option<DueData> {
        let due = due.as_ref()?;
        let Deadline { amount, side, trigger } = &due.due.value;
        let (opens, distance) = match amount {
            Amount::Exact(it) => (None, *it),
            Amount::Window { from, to } => (Some(LengthData::of(*from)), *to),
        };
        Some(DueData {
            distance: LengthData::of(distance),
            opens,
            side: match side {
                DeadlineSide::Before => "before",
                DeadlineSide::After => "after",
                DeadlineSide::OnThe => "on-the-day",
            },
            event: match trigger {
                Trigger::Meeting => "meeting".to_owned(),
                Trigger::Request => "request".to_owned(),
                Trigger::Sending(of) => format!("sending {of}").trim().to_owned(),
            },
            text: portal.deadline(&due.due.value),
            urgent: due.urgent.as_ref().map(|it| portal.deadline(&it.value)),
            clause: text(&due.rule.clause),
            strength: strength(&due.rule),
        })
    }
}

impl ActorData {
    /// Someone who acts under the mandate of a body.
    pub(super) fn of(portal: &Portal<'_>, actor: &Actor, body: &Body) -> ActorData {
        let known = |kind, id: &str| {
            let name = Some(portal.actor_link(actor).title);
            ActorData { kind, id: Some(id.to_owned()), name }
        };
        match actor {
            Actor::Itself => ActorData {
                kind: "body",
                id: Some(body.id.to_string()),
                name: Some(body.name().to_owned()),
            },
            Actor::Body(id) => known("body", id.as_str()),
            Actor::Organisation(id) => known("organisation", id.as_str()),
            Actor::Cluster(id) => known("cluster", id.as_str()),
            Actor::Person(id) => ActorData::person(portal, id),
            Actor::Words(words) => ActorData::words(words.clone()),
        }
    }

    /// A person, nameless where the edition withholds the name.
    pub(super) fn person(portal: &Portal<'_>, id: &PersonId) -> ActorData {
        ActorData { kind: "person", id: shown(portal, id), name: portal.who(id).name }
    }

    /// Someone of whom the portal has no document.
    pub(super) fn words(words: String) -> ActorData {
        ActorData { kind: "words", id: None, name: Some(words) }
    }

    pub(super) fn stated(
        portal: &Portal<'_>,
        actor: &Option<Spanned<Actor>>,
        body: &Body,
    ) -> Option<ActorData> {
        actor.as_ref().map(|it| ActorData::of(portal, &it.value, body))
    }

    pub(super) fn each(
        portal: &Portal<'_>,
        actors: &[Spanned<Actor>],
        body: &Body,
    ) -> Vec<ActorData> {
        actors.iter().map(|it| ActorData::of(portal, &it.value, body)).collect()
    }
}

impl PartyOfData {
    pub(super) fn stated(of: &Option<Spanned<OfParty>>) -> Option<PartyOfData> {
        of.as_ref().map(|it| PartyOfData {
            cluster: it.value.cluster.to_string(),
            party: it.value.party.to_string(),
        })
    }
}

impl ReadingData {
    pub(super) fn stated(portal: &Portal<'_>, rule: &Rule, body: &Body) -> Option<ReadingData> {
        rule.interpretation.as_ref().map(|it| ReadingData {
            of: text(&it.of),
            says: text(&it.says),
            by: ActorData::stated(portal, &it.by, body),
            on: DateData::stated(&it.on),
        })
    }
}

impl NameData {
    pub(super) fn of(name: &str, life: &Life) -> NameData {
        NameData {
            name: name.to_owned(),
            from: DateData::stated(&life.from),
            until: DateData::stated(&life.until),
        }
    }
}

/// A person's id, where this edition names the person: an id is made of a name.
pub(super) fn shown(portal: &Portal<'_>, id: &PersonId) -> Option<String> {
    portal.record.model.people.contains_key(id).then(|| id.to_string())
}

/// A decision or an item, where this edition shows it.
pub(super) fn decision(
    portal: &Portal<'_>,
    stated: &Option<Spanned<DecisionId>>,
) -> Option<String> {
    let id = &stated.as_ref()?.value;
    portal.reference(id).map(|_| id.to_string())
}

pub(super) fn text(stated: &Option<Spanned<String>>) -> Option<String> {
    stated.as_ref().map(|it| it.value.clone())
}

pub(super) fn texts(stated: &[Spanned<String>]) -> Vec<String> {
    stated.iter().map(|it| it.value.clone()).collect()
}

/// The ids that are stated, as texts.
pub(super) fn id<T: ToString>(stated: &Option<Spanned<T>>) -> Option<String> {
    stated.as_ref().map(|it| it.value.to_string())
}

pub(super) fn ids<T: ToString>(stated: &[Spanned<T>]) -> Vec<String> {
    stated.iter().map(|it| it.value.to_string()).collect()
}

pub(super) fn yes(stated: &Option<Spanned<YesNo>>) -> Option<bool> {
    stated.as_ref().map(|it| it.value == YesNo::Yes)
}

/// How firmly a rule is stated; firmly where nothing is said.
pub(super) fn strength(rule: &Rule) -> &'static str {
    rule.strength.as_ref().map_or(Strength::Must, |it| it.value).word()
}
