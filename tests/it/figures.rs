//! The figures that must come out right, each a test that is named after it.

use chrono::{Datelike, NaiveDate, Weekday};
use mandat::derive::{Timing, deadlines};
use mandat::model::{CLOSED_DAYS, Holiday, holiday, holidays};
use mandat::source::Tree;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The last day on which an agenda is in time.
fn due(meeting: &str, rule: &str) -> NaiveDate {
    let site = site(meeting, rule, "time: 13-15");
    let record = mandat::record(&Tree::from_text(&site), day("2026-11-22"));
    let body = record.model.bodies.values().next().expect("a body");
    deadlines(&record.model.site, body, &body.meetings[0])[0].day
}

fn site(meeting: &str, rule: &str, front: &str) -> String {
    format!(
        "-- bodies/raad/mandate.md --\n---\nname: R\nmeetings: {{agenda: {rule}}}\n---\n-- bodies/raad/meetings/{meeting}.md --\n---\n{front}\n---\n"
    )
}

#[test]
fn tue_19_may_2026_less_ten_days_is_sat_9_may() {
    assert_eq!(due("2026-05-19", "10 dage før"), day("2026-05-09"));
}

#[test]
fn tue_19_may_2026_less_five_weekdays_is_tue_12_may() {
    assert_eq!(due("2026-05-19", "5 hverdage før"), day("2026-05-12"));
}

#[test]
fn tue_19_may_2026_less_five_working_days_is_mon_11_may() {
    assert_eq!(due("2026-05-19", "5 arbejdsdage før"), day("2026-05-11"));
}

#[test]
fn tue_26_may_2026_less_seven_days_is_tue_19_may() {
    assert_eq!(due("2026-05-26", "7 dage før"), day("2026-05-19"));
}

#[test]
fn tue_26_may_2026_less_five_weekdays_is_tue_19_may() {
    assert_eq!(due("2026-05-26", "5 hverdage før"), day("2026-05-19"));
}

#[test]
fn tue_26_may_2026_less_five_working_days_is_mon_18_may() {
    assert_eq!(due("2026-05-26", "5 arbejdsdage før"), day("2026-05-18"));
}

#[test]
fn wed_8_april_2026_less_ten_days_is_sun_29_march() {
    assert_eq!(due("2026-04-08", "10 dage før"), day("2026-03-29"));
}

#[test]
fn wed_8_april_2026_less_five_weekdays_is_mon_30_march() {
    assert_eq!(due("2026-04-08", "5 hverdage før"), day("2026-03-30"));
}

#[test]
fn wed_8_april_2026_less_five_working_days_is_fri_27_march() {
    assert_eq!(due("2026-04-08", "5 arbejdsdage før"), day("2026-03-27"));
}

#[test]
fn wed_16_march_2022_less_eleven_days_is_to_the_end_of_sat_5_march() {
    assert_eq!(due("2022-03-16", "senest 11 dage før"), day("2022-03-05"));
}

#[test]
fn the_end_of_sat_5_march_2022_is_in_time_and_sunday_is_not() {
    let timing = |sent: &str| {
        let front = format!("sent: {{agenda: {sent}}}");
        let site = site("2022-03-16", "11 days before", &front);
        let record = mandat::record(&Tree::from_text(&site), day("2022-04-01"));
        let body = record.model.bodies.values().next().expect("a body");
        deadlines(&record.model.site, body, &body.meetings[0])[0].timing(record.as_of)
    };
    assert_eq!(timing("2022-03-05"), Timing::InTime);
    assert_eq!(timing("2022-03-06"), Timing::Late(1));
}

#[test]
fn iso_2026_has_53_weeks() {
    assert_eq!(day("2026-12-31").iso_week().week(), 53);
    assert_eq!(NaiveDate::from_isoywd_opt(2026, 53, Weekday::Sun), Some(day("2027-01-03")));
}

#[test]
fn fri_1_jan_2027_is_in_week_53_of_2026() {
    let week = day("2027-01-01").iso_week();
    assert_eq!((week.year(), week.week()), (2026, 53));
}

#[test]
fn mon_30_dec_2024_is_in_week_1_of_2025() {
    let week = day("2024-12-30").iso_week();
    assert_eq!((week.year(), week.week()), (2025, 1));
}

#[test]
fn great_prayer_day_is_a_holiday_to_2023_only() {
    let prays = |year: i32| holidays(year).iter().any(|it| it.1 == Holiday::PrayerDay);
    for year in 1990..2060 {
        assert_eq!(prays(year), year <= 2023, "{year}");
    }
}

#[test]
fn five_june_and_24_and_31_december_are_closed_by_the_portals_list_alone() {
    for closed in CLOSED_DAYS {
        let on = NaiveDate::from_ymd_opt(2026, closed.month, closed.day).expect("a day");
        assert_eq!(holiday(on), None, "{}", closed.danish);
        for (list, wanted) in [(String::new(), false), (format!("[{}]", closed.danish), true)] {
            let site = format!("-- site.yaml --\ntitle: T\nclosed_days: {list}\n");
            let record = mandat::record(&Tree::from_text(&site), on);
            assert_eq!(record.model.site.rests_on(on), wanted, "{}", closed.danish);
        }
    }
}

#[test]
fn election_periods_run_from_1_january_to_31_december_of_the_fourth_year() {
    let record = crate::showcase::record("2026-11-22");
    for first in [2022, 2026, 2030] {
        let begins = NaiveDate::from_ymd_opt(first, 1, 1);
        let ends = NaiveDate::from_ymd_opt(first + 3, 12, 31);
        let mut lives = record.model.periods.iter().map(|it| &it.life);
        assert!(lives.any(|it| (it.first_day(), it.last_day()) == (begins, ends)), "{first}");
    }
}
