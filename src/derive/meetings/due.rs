//! How far a deadline reaches: in days, or in hours, of which a sending tells only the day.

use crate::model::{Amount, Deadline, DeadlineSide, Duration, Meeting, Unit};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// How something that falls due stands, seen on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timing {
    /// It was sent in time.
    InTime,
    /// It was sent so many days before its window opened, which is not late.
    Early(i64),
    /// It was sent so many days late.
    Late(i64),
    /// It was sent on the last day, and the hour that decides is not known.
    Undecided,
    /// There is still time.
    Open,
    /// The deadline has passed, and no day of sending is written down.
    Unrecorded,
}

/// What a deadline is counted from: a moment, as closely as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// The day of the calendar.
    day: NaiveDate,
    /// The earliest it may have been.
    earliest: NaiveDateTime,
    /// The latest it may have been.
    latest: NaiveDateTime,
}

/// How far a deadline reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    /// The first day in time, of a window.
    pub(super) opens: Option<NaiveDate>,
    /// The last day in time beyond doubt.
    pub(super) certain: NaiveDate,
    /// The last day that may be in time.
    pub(super) day: NaiveDate,
    /// The hour, where it is known.
    pub(super) hour: Option<NaiveDateTime>,
}

impl Event {
    /// Something of which the day is known, and not the hour.
    pub(super) fn on(day: NaiveDate) -> Event {
        let midnight = day.and_time(NaiveTime::MIN);
        Event { day, earliest: midnight, latest: midnight + TimeDelta::days(1) }
    }

    /// The beginning of a meeting.
    pub(super) fn start_of(meeting: &Meeting) -> Event {
        match &meeting.time {
            Some(time) => Event::at(meeting.day.and_time(time.value.start)),
            None => Event::on(meeting.day),
        }
    }

    /// The end of a meeting, on its last day.
    pub(super) fn end_of(meeting: &Meeting) -> Event {
        let day = meeting.last_day();
        match meeting.time.as_ref().map(|it| it.value) {
            Some(time) => match time.end {
                Some(end) => Event::at(day.and_time(end)),
                None => Event { earliest: day.and_time(time.start), ..Event::on(day) },
            },
            None => Event::on(day),
        }
    }

    fn at(moment: NaiveDateTime) -> Event {
        Event { day: moment.date(), earliest: moment, latest: moment }
    }

    /// So many hours from it, by the clock on the wall: when clocks are changed, a day still
    /// reaches from noon to noon.
    fn moved(self, side: DeadlineSide, hours: u32) -> Event {
        let hours = TimeDelta::hours(i64::from(hours));
        let moved = |it: NaiveDateTime| {
            let there = match side {
                DeadlineSide::Before => it.checked_sub_signed(hours),
                DeadlineSide::After => it.checked_add_signed(hours),
                DeadlineSide::OnThe => Some(it),
            };
            there.unwrap_or(it)
        };
        Event { earliest: moved(self.earliest), latest: moved(self.latest), ..self }
    }
}

impl Reach {
    /// How far a deadline reaches from an event.
    pub(super) fn of(
        deadline: &Deadline,
        event: Event,
        closed: &dyn Fn(NaiveDate) -> bool,
    ) -> Reach {
        let (opens, last) = match deadline.amount {
            Amount::Exact(last) => (None, last),
            Amount::Window { from, to } => (Some(from), to),
        };
        if last.unit != Unit::Hours {
            let day = deadline.day(event.day, closed);
            return Reach {
                opens: deadline.opens(event.day, closed),
                certain: day,
                day,
                hour: None,
            };
        }
        let moved = |it: Duration| event.moved(deadline.side, it.length);
        let due = moved(last);
        // What falls due at midnight falls due at the end of the day before.
        let day = (due.latest - TimeDelta::seconds(1)).date();
        let before = due.earliest.date().checked_sub_days(Days::new(1));
        Reach {
            opens: opens.map(|it| moved(it).earliest.date()),
            certain: before.unwrap_or(day),
            day,
            hour: (due.earliest == due.latest).then_some(due.earliest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn reach(due: &str, event: Event) -> Reach {
        Reach::of(&Deadline::parse(due).expect(due), event, &|_| false)
    }

    fn at(day: &str, hour: u32) -> Event {
        Event::at(date(day).and_hms_opt(hour, 0, 0).expect("an hour of the day"))
    }

    #[test]
    fn hours_count_from_the_hour_of_the_meeting() {
        let cases = [
            ("24 hours before", at("2026-05-19", 13), "2026-05-17", "2026-05-18"),
            ("24 hours before", Event::on(date("2026-05-19")), "2026-05-17", "2026-05-18"),
            ("6 timer før", at("2026-05-19", 13), "2026-05-18", "2026-05-19"),
            ("30 hours before", at("2026-05-19", 13), "2026-05-17", "2026-05-18"),
            ("30 hours before", Event::on(date("2026-05-19")), "2026-05-16", "2026-05-18"),
            ("13 hours before", at("2026-05-19", 13), "2026-05-18", "2026-05-18"),
            ("24 hours after", at("2026-05-19", 15), "2026-05-19", "2026-05-20"),
            ("48 timer før", at("2027-01-01", 9), "2026-12-29", "2026-12-30"),
        ];
        for (due, event, certain, day) in cases {
            let found = reach(due, event);
            assert_eq!((found.certain, found.day), (date(certain), date(day)), "{due} {event:?}");
        }
    }

    #[test]
    fn a_day_of_hours_is_a_day_when_clocks_are_changed() {
        for day in ["2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"] {
            let found = reach("24 hours before", at(day, 13));
            let before = date(day).pred_opt().expect("a day of the test");
            assert_eq!(found.hour, before.and_hms_opt(13, 0, 0), "{day}");
        }
    }

    #[test]
    fn the_doubt_is_never_longer_than_the_hours_that_are_not_known() {
        for day in date("2024-01-01").iter_days().take(800) {
            for hours in 1..=72 {
                let due = format!("{hours} hours before");
                let known = reach(&due, at(&day.to_string(), hours % 24));
                let unknown = reach(&due, Event::on(day));
                assert!((known.day - known.certain).num_days() <= 1, "{day} {hours}");
                assert!((unknown.day - unknown.certain).num_days() <= 2, "{day} {hours}");
                assert!(unknown.certain <= known.certain && known.day <= unknown.day, "{day}");
            }
        }
    }
}
