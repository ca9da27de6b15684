//! A deadline: how long, before or after what, and the day it falls on.
//!
//! The day of the event is not counted, the end of the named day still counts,
//! and no deadline moves because it falls on a weekend.

use chrono::NaiveDate;

use super::duration::{Duration, Unit};
use super::trigger::Trigger;
use super::words;

/// By when something must have happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// How far from the event.
    pub amount: Amount,
    /// On which side of it.
    pub side: Side,
    /// The event.
    pub trigger: Trigger,
}

/// How far from its event a deadline lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Amount {
    /// So far and no nearer before, so far and no farther after.
    Exact(Duration),
    /// Between two days, in the order they come: `14-10 days before`, `7-14 days after`.
    Window {
        /// The distance of the first day.
        from: Duration,
        /// The distance of the last day.
        to: Duration,
    },
}

/// On which side of its event a deadline lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Before the event.
    Before,
    /// After the event.
    After,
    /// On the day itself; the amount is then no days.
    OnThe,
}

/// What an opening word lets a deadline be: `within` has no sense before, `at least` none after.
#[derive(Clone, Copy, PartialEq)]
enum Opening {
    Latest,
    Within,
    AtLeast,
}

/// In this order, since `inden for` also begins with `inden`.
const OPENINGS: [(Opening, &[&str]); 3] = [
    (Opening::Within, &["inden for ", "indenfor ", "within ", "at most ", "højst "]),
    (Opening::AtLeast, &["at least ", "mindst ", "minimum "]),
    (
        Opening::Latest,
        &["at the latest ", "no later than ", "not later than ", "senest ", "inden "],
    ),
];

const ON_THE_DAY: &[&str] = &[
    "on the day",
    "on the day of the meeting",
    "same day",
    "the same day",
    "samme dag",
    "på dagen",
    "på mødedagen",
];

impl Deadline {
    /// Accepted forms, best first.
    pub const FORMS: &'static [&'static str] = &[
        "10 days before",
        "14-10 dage før",
        "8 dage efter udsendelse",
        "within 14 days of request",
    ];

    /// Reads an amount, a side and what it is counted from; the meeting when nothing is named.
    pub fn parse(text: &str) -> Option<Self> {
        let text = words::plain(text);
        if ON_THE_DAY.contains(&text.as_str()) {
            let amount = Amount::Exact(Duration { length: 0, unit: Unit::Days });
            return Some(Self { amount, side: Side::OnThe, trigger: Trigger::Meeting });
        }
        let (opening, text) = OPENINGS
            .iter()
            .find_map(|(opening, names)| Some((*opening, words::after_any(&text, names)?)))
            .unwrap_or((Opening::Latest, &text));
        let (amount, side, event) = opening.split(text)?;
        let trigger = Trigger::parse(event)?;
        // Nothing falls due before it was asked for.
        let is_past = side == Side::Before && trigger == Trigger::Request;
        let amount = Amount::read(amount, side).filter(|_| !is_past)?;
        Some(Self { amount, side, trigger })
    }

    /// The last day on which it is kept, to its end, when the event is on this day.
    pub fn day(&self, event: NaiveDate, holidays: &dyn Fn(NaiveDate) -> bool) -> NaiveDate {
        match self.amount {
            Amount::Exact(distance) | Amount::Window { to: distance, .. } => {
                self.side.reach(distance, event, holidays)
            }
        }
    }

    /// The first day on which it is kept, where the text states one.
    pub fn opens(
        &self,
        event: NaiveDate,
        holidays: &dyn Fn(NaiveDate) -> bool,
    ) -> Option<NaiveDate> {
        match self.amount {
            Amount::Exact(_) => None,
            Amount::Window { from, .. } => Some(self.side.reach(from, event, holidays)),
        }
    }
}

impl Opening {
    /// The text on both sides of the word that tells the side.
    fn split(self, text: &str) -> Option<(&str, Side, &str)> {
        let mut end = 0;
        for word in text.split(' ') {
            let start = end;
            end += word.len() + 1;
            let Some(side) = self.side(word) else { continue };
            return Some((text[..start].trim_end(), side, text.get(end..).unwrap_or_default()));
        }
        None
    }

    fn side(self, word: &str) -> Option<Side> {
        match (word, self) {
            ("before" | "før" | "inden", Self::Latest | Self::AtLeast) => Some(Side::Before),
            ("after" | "efter", Self::Latest | Self::Within) | ("of", Self::Within) => {
                Some(Side::After)
            }
            (_, Self::Latest | Self::Within | Self::AtLeast) => None,
        }
    }
}

impl Side {
    fn reach(
        self,
        distance: Duration,
        event: NaiveDate,
        holidays: &dyn Fn(NaiveDate) -> bool,
    ) -> NaiveDate {
        match self {
            Self::Before => distance.before(event, holidays),
            Self::After => distance.after(event, holidays),
            Self::OnThe => event,
        }
    }
}

impl Amount {
    fn read(text: &str, side: Side) -> Option<Self> {
        let Some((from, to)) = words::range(text) else {
            return Duration::parse(text).map(Self::Exact);
        };
        let to = Duration::parse(to)?;
        let from = words::number(from).filter(|it| *it <= to.unit.most())?;
        let from = Duration { length: from, unit: to.unit };
        let in_order = match side {
            Side::Before => from.length > to.length,
            Side::After => from.length < to.length,
            Side::OnThe => false,
        };
        in_order.then_some(Self::Window { from, to })
    }
}

#[cfg(test)]
mod tests {
    use super::super::holidays;
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    fn is_holiday(day: NaiveDate) -> bool {
        holidays::holiday(day).is_some()
    }

    fn told(deadline: &Deadline) -> String {
        let Deadline { amount, side, trigger } = deadline;
        match amount {
            Amount::Exact(Duration { length, unit }) => {
                format!("{length} {unit:?} {side:?} {trigger:?}")
            }
            Amount::Window { from, to } => {
                assert_eq!(from.unit, to.unit);
                format!("{}-{} {:?} {side:?} {trigger:?}", from.length, to.length, to.unit)
            }
        }
    }

    #[test]
    fn deadlines_are_read_as_they_are_typed() {
        let cases = [
            ("10 days before", "10 Days Before Meeting"),
            ("14 dage før mødet.", "14 Days Before Meeting"),
            ("Senest 11 dage før", "11 Days Before Meeting"),
            ("inden 11 dage før", "11 Days Before Meeting"),
            ("at least a week before", "1 Weeks Before Meeting"),
            ("14-10 days before", "14-10 Days Before Meeting"),
            ("7 – 5 dage før", "7-5 Days Before Meeting"),
            ("14 til 10 dage inden mødet", "14-10 Days Before Meeting"),
            ("7-14 days after", "7-14 Days After Meeting"),
            ("14 days after", "14 Days After Meeting"),
            ("within 14 days of the meeting", "14 Days After Meeting"),
            ("to uger efter", "2 Weeks After Meeting"),
            ("5 hverdage før", "5 Weekdays Before Meeting"),
            ("5 working days before", "5 WorkingDays Before Meeting"),
            ("24 hours before", "24 Hours Before Meeting"),
            ("8 days after sending", "8 Days After Sending(\"\")"),
            ("8 dage efter udsendelse", "8 Days After Sending(\"\")"),
            ("8 dage efter udsendelsen af referatet", "8 Days After Sending(\"minutes\")"),
            ("3 days before sending the agenda", "3 Days Before Sending(\"agenda\")"),
            ("within 14 days of request", "14 Days After Request"),
            ("14 dage efter anmodning", "14 Days After Request"),
            ("inden for 14 dage efter anmodningen", "14 Days After Request"),
            ("samme dag", "0 Days OnThe Meeting"),
        ];
        for (text, expected) in cases {
            assert_eq!(
                Deadline::parse(text).as_ref().map(told).as_deref(),
                Some(expected),
                "{text:?}"
            );
        }
        assert!(Deadline::FORMS.iter().all(|form| Deadline::parse(form).is_some()));
    }

    #[test]
    fn what_is_no_deadline_is_refused() {
        let refused = " | før | 10 days | 10 before | before 10 days | 10-14 days before | \
            14-7 days after | 10-10 dage før | 0 days before | 10 days before lunch | \
            10 days before request | within 10 days before | mindst 3 dage efter | \
            14 days of request | 10 days before the meeting or so | \
            8 days after sending banana | 10 dage førmødet | -10 days before | \
            8 dage efter udsendelsesdagen | 14-10-5 days before";
        for text in refused.split(" | ") {
            assert_eq!(Deadline::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_figures_of_the_rule_book_come_out() {
        let cases = [
            ("2026-05-19", "10 days before", "2026-05-09"),
            ("2026-05-19", "5 weekdays before", "2026-05-12"),
            ("2026-05-19", "5 working days before", "2026-05-11"),
            ("2026-05-26", "7 dage før", "2026-05-19"),
            ("2026-05-26", "5 hverdage før", "2026-05-19"),
            ("2026-05-26", "5 arbejdsdage før", "2026-05-18"),
            ("2026-04-08", "10 days before", "2026-03-29"),
            ("2026-04-08", "5 hverdage før", "2026-03-30"),
            ("2026-04-08", "5 arbejdsdage før", "2026-03-27"),
            ("2022-03-16", "at the latest 11 days before", "2022-03-05"),
            ("2026-05-19", "24 timer før", "2026-05-18"),
            ("2026-05-19", "14 days after", "2026-06-02"),
            ("2026-05-19", "samme dag", "2026-05-19"),
        ];
        for (event, text, expected) in cases {
            let deadline = Deadline::parse(text).expect(text);
            assert_eq!(deadline.day(date(event), &is_holiday), date(expected), "{event} {text}");
            assert_eq!(deadline.opens(date(event), &is_holiday), None, "{event} {text}");
        }
    }

    #[test]
    fn a_window_opens_before_it_closes() {
        let days = date("2020-01-01").iter_days().take_while(|day| *day <= date("2035-12-31"));
        let windows =
            ["14-10 days before", "7-5 hverdage før", "6-2 arbejdsdage før", "7-14 days after"]
                .map(|text| Deadline::parse(text).expect(text));
        for day in days {
            for window in &windows {
                let opens = window.opens(day, &is_holiday).expect("a window has a first day");
                let closes = window.day(day, &is_holiday);
                assert!(opens < closes, "{window:?} {day}");
                assert_eq!(closes < day, window.side == Side::Before, "{window:?} {day}");
            }
        }
        let tuesday = date("2026-05-19");
        assert_eq!(windows[0].opens(tuesday, &is_holiday), Some(date("2026-05-05")));
        assert_eq!(windows[0].day(tuesday, &is_holiday), date("2026-05-09"));
    }
}
