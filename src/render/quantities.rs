//! Numbers, lengths of time and deadlines in words.

use super::Portal;
use crate::model::{
    Amount, Cadence, Count, Deadline, DeadlineSide, Duration, Least, Month, Nth, Presiding, Quorum,
    Trigger, Unit,
};
use crate::text::Spanned;
use chrono::{NaiveDate, Weekday};

impl Portal<'_> {
    /// `6`, `11–14`, `mindst 4`.
    pub(super) fn amount(&self, count: Count) -> String {
        let number = |key: &str, it: u32| self.words().count(key, it as usize);
        match (count.min, count.max) {
            (min, Some(max)) if min == max => max.to_string(),
            (0, Some(max)) => number("reads-at-most", max),
            (min, Some(max)) => format!("{min}–{max}"),
            (0, None) => self.words().say("reads-open-number"),
            (min, None) => number("reads-at-least", min),
        }
    }

    /// `10 dage`.
    pub(super) fn duration(&self, duration: Duration) -> String {
        self.words().count(unit(duration.unit), duration.length as usize)
    }

    /// `mindst 4 møder om året, ikke i juli`.
    pub(super) fn cadence(&self, cadence: &Cadence, except: &[Spanned<Month>]) -> String {
        let often = self.how_often(cadence);
        let months: Vec<String> = except.iter().map(|it| self.month(it.value.number())).collect();
        if months.is_empty() {
            return often;
        }
        let months = self.language().list(&months);
        self.words().with("reads-except", &[("often", &often), ("months", &months)])
    }

    fn how_often(&self, cadence: &Cadence) -> String {
        let words = self.words();
        match cadence {
            Cadence::PerYear(Count { min: 1, max: Some(1) }) => words.say("reads-once-a-year"),
            Cadence::PerYear(count) => {
                words.with("reads-per-year", &[("number", &self.amount(*count))])
            }
            Cadence::Monthly => words.say("reads-monthly"),
            Cadence::Every(Duration { length: 1, unit: each }) => {
                words.say(&format!("reads-each-{}", unit(*each)))
            }
            Cadence::Every(period) => {
                words.with("reads-every", &[("period", &self.duration(*period))])
            }
            Cadence::NthWeekday { nth: which, weekday } => words.with(
                "reads-nth-weekday",
                &[("nth", &words.say(nth(*which))), ("weekday", &self.weekday(*weekday))],
            ),
            Cadence::InMonths(months) => {
                let months: Vec<String> = months.iter().map(|it| self.month(*it)).collect();
                words.with("reads-in-months", &[("months", &self.language().list(&months))])
            }
            Cadence::AsNeeded => words.say("reads-as-needed"),
        }
    }

    /// `10 dage før mødet`.
    pub(super) fn deadline(&self, deadline: &Deadline) -> String {
        let words = self.words();
        let distance = match deadline.amount {
            Amount::Exact(it) => self.duration(it),
            Amount::Window { from, to } if from.unit == to.unit => {
                format!("{}–{}", from.length, self.duration(to))
            }
            Amount::Window { from, to } => {
                format!("{}–{}", self.duration(from), self.duration(to))
            }
        };
        let event = match &deadline.trigger {
            Trigger::Meeting => words.say("reads-event-meeting"),
            Trigger::Request => words.say("reads-event-request"),
            Trigger::Sending(of) => {
                let key = format!("reads-event-{of}");
                if words.has(&key) { words.say(&key) } else { words.say("reads-event-sending") }
            }
        };
        let values = [("distance", distance.as_str()), ("event", event.as_str())];
        match deadline.side {
            DeadlineSide::Before => words.with("reads-before", &values),
            DeadlineSide::After => words.with("reads-after", &values),
            DeadlineSide::OnThe => words.say("reads-on-the-day"),
        }
    }

    /// `mindst halvdelen af medlemmerne, heraf formanden`.
    pub(super) fn quorum(&self, quorum: Quorum) -> String {
        let words = self.words();
        let share = |part: u32, of: u32| match (part, of) {
            (1, 2) => words.say("reads-half"),
            (1, 3) => words.say("reads-third"),
            (2, 3) => words.say("reads-two-thirds"),
            (part, of) => format!("{part}/{of}"),
        };
        let least = match quorum.least {
            Least::Number(number) => words.count("reads-quorum-number", number as usize),
            Least::Share { part, of } if part == of => words.say("reads-quorum-all"),
            Least::Share { part, of } => {
                words.with("reads-quorum-share", &[("share", &share(part, of))])
            }
            Least::MoreThan { part, of } => {
                words.with("reads-quorum-more", &[("share", &share(part, of))])
            }
        };
        match quorum.presiding {
            Presiding::Anyone => least,
            Presiding::Chair => words.with("reads-with-chair", &[("least", &least)]),
            Presiding::ChairOrVice => words.with("reads-with-chair-or-vice", &[("least", &least)]),
        }
    }

    fn month(&self, number: u32) -> String {
        let first = NaiveDate::from_ymd_opt(2026, number, 1);
        first.map_or_else(|| number.to_string(), |it| self.language().format(it, "%B"))
    }

    fn weekday(&self, weekday: Weekday) -> String {
        let day = NaiveDate::from_isoywd_opt(2026, 1, weekday);
        self.language().format(day.expect("every week has every weekday"), "%A")
    }
}

/// The key of the word for so many of a unit.
fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Hours => "unit-hours",
        Unit::Days => "unit-days",
        Unit::WorkingDays => "unit-working-days",
        Unit::Weekdays => "unit-weekdays",
        Unit::Weeks => "unit-weeks",
        Unit::Months => "unit-months",
        Unit::Years => "unit-years",
    }
}

fn nth(nth: Nth) -> &'static str {
    match nth {
        Nth::First => "reads-nth-first",
        Nth::Second => "reads-nth-second",
        Nth::Third => "reads-nth-third",
        Nth::Fourth => "reads-nth-fourth",
        Nth::Last => "reads-nth-last",
    }
}
