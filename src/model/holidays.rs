//! The public holidays of Denmark, and the days that are closed without being one.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYearsDay,
    /// The Thursday before Easter.
    MaundyThursday,
    /// The Friday before Easter.
    GoodFriday,
    /// The day the others are counted from.
    EasterSunday,
    /// The day after Easter.
    EasterMonday,
    /// The fourth Friday after Easter, abolished from 2024.
    PrayerDay,
    /// The sixth Thursday after Easter.
    AscensionDay,
    /// The seventh Sunday after Easter.
    WhitSunday,
    /// The day after Whit Sunday.
    WhitMonday,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
}

/// A day on which offices are closed and several acts move their deadlines,
/// though it is no holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClosedDay {
    /// January is 1.
    pub month: u32,
    /// The day of that month.
    pub day: u32,
    /// What it is called in Danish.
    pub danish: &'static str,
    /// What it is called in English.
    pub english: &'static str,
}

/// The closed days, in the order of the year. A list and no enum: a portal may have others.
pub const CLOSED_DAYS: [ClosedDay; 3] = [
    ClosedDay { month: 6, day: 5, danish: "grundlovsdag", english: "Constitution Day" },
    ClosedDay { month: 12, day: 24, danish: "juleaftensdag", english: "Christmas Eve" },
    ClosedDay { month: 12, day: 31, danish: "nytårsaftensdag", english: "New Year's Eve" },
];

/// Days from Easter Sunday, and the years the holiday was held in.
const BY_EASTER: [(i64, Holiday, RangeInclusive<i32>); 8] = [
    (-3, Holiday::MaundyThursday, ALWAYS),
    (-2, Holiday::GoodFriday, ALWAYS),
    (0, Holiday::EasterSunday, ALWAYS),
    (1, Holiday::EasterMonday, ALWAYS),
    (26, Holiday::PrayerDay, i32::MIN..=2023),
    (39, Holiday::AscensionDay, ALWAYS),
    (49, Holiday::WhitSunday, ALWAYS),
    (50, Holiday::WhitMonday, ALWAYS),
];

const ALWAYS: RangeInclusive<i32> = i32::MIN..=i32::MAX;

impl Holiday {
    /// What it is called in Danish.
    pub fn danish(self) -> &'static str {
        match self {
            Self::NewYearsDay => "nytårsdag",
            Self::MaundyThursday => "skærtorsdag",
            Self::GoodFriday => "langfredag",
            Self::EasterSunday => "påskedag",
            Self::EasterMonday => "2. påskedag",
            Self::PrayerDay => "store bededag",
            Self::AscensionDay => "Kristi himmelfartsdag",
            Self::WhitSunday => "pinsedag",
            Self::WhitMonday => "2. pinsedag",
            Self::ChristmasDay => "juledag",
            Self::SecondChristmasDay => "2. juledag",
        }
    }

    /// What it is called in English.
    pub fn english(self) -> &'static str {
        match self {
            Self::NewYearsDay => "New Year's Day",
            Self::MaundyThursday => "Maundy Thursday",
            Self::GoodFriday => "Good Friday",
            Self::EasterSunday => "Easter Sunday",
            Self::EasterMonday => "Easter Monday",
            Self::PrayerDay => "Great Prayer Day",
            Self::AscensionDay => "Ascension Day",
            Self::WhitSunday => "Whit Sunday",
            Self::WhitMonday => "Whit Monday",
            Self::ChristmasDay => "Christmas Day",
            Self::SecondChristmasDay => "Second Day of Christmas",
        }
    }
}

/// The public holiday that this day is.
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYearsDay),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::SecondChristmasDay),
        (_, _) => {
            let from_easter = (day - easter(day.year())?).num_days();
            BY_EASTER
                .iter()
                .find(|(offset, _, years)| *offset == from_easter && years.contains(&day.year()))
                .map(|(_, holiday, _)| *holiday)
        }
    }
}

/// The public holidays of a year, in its order.
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let days = first.into_iter().flat_map(|first| first.iter_days());
    days.take_while(|day| day.year() == year).filter_map(|day| Some((day, holiday(day)?))).collect()
}

fn easter(year: i32) -> Option<NaiveDate> {
    let easter = computus::gregorian(year).ok()?;
    NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        let known = [
            (1961, 4, 2),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2019, 4, 21),
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2035, 3, 25),
            (2038, 4, 25),
        ];
        for (year, month, date) in known {
            assert_eq!(holiday(day(year, month, date)), Some(Holiday::EasterSunday), "{year}");
        }
    }

    #[test]
    fn the_year_2026_is_whole() {
        let expected = [
            (1, 1, "nytårsdag"),
            (4, 2, "skærtorsdag"),
            (4, 3, "langfredag"),
            (4, 5, "påskedag"),
            (4, 6, "2. påskedag"),
            (5, 14, "Kristi himmelfartsdag"),
            (5, 24, "pinsedag"),
            (5, 25, "2. pinsedag"),
            (12, 25, "juledag"),
            (12, 26, "2. juledag"),
        ];
        let found: Vec<_> = holidays(2026)
            .into_iter()
            .map(|(day, holiday)| (day.month(), day.day(), holiday.danish()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn prayer_day_ends_with_2023() {
        assert_eq!(holiday(day(2023, 5, 5)), Some(Holiday::PrayerDay));
        assert_eq!(holiday(day(2022, 5, 13)), Some(Holiday::PrayerDay));
        assert_eq!(holiday(day(2024, 4, 26)), None);
        for year in 1900..2200 {
            let expected = if year <= 2023 { 11 } else { 10 };
            assert_eq!(holidays(year).len(), expected, "{year}");
        }
    }

    #[test]
    fn each_holiday_has_its_weekday() {
        for (day, holiday) in (1900..2200).flat_map(holidays) {
            let weekday = match holiday {
                Holiday::MaundyThursday | Holiday::AscensionDay => Weekday::Thu,
                Holiday::GoodFriday | Holiday::PrayerDay => Weekday::Fri,
                Holiday::EasterSunday | Holiday::WhitSunday => Weekday::Sun,
                Holiday::EasterMonday | Holiday::WhitMonday => Weekday::Mon,
                Holiday::NewYearsDay | Holiday::ChristmasDay | Holiday::SecondChristmasDay => {
                    day.weekday()
                }
            };
            assert_eq!(day.weekday(), weekday, "{day} {}", holiday.english());
        }
    }

    #[test]
    fn a_closed_day_is_a_holiday_by_chance() {
        assert_eq!(holiday(day(2017, 6, 5)), Some(Holiday::WhitMonday));
    }

    #[test]
    fn far_years_have_fixed_holidays_only() {
        assert_eq!(holidays(1500).len(), 3);
        assert_eq!(holiday(NaiveDate::MIN), Some(Holiday::NewYearsDay));
    }
}
