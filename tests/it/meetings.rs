//! What follows of meetings on a day: what falls due, what a year comes to, what lapses.

use chrono::NaiveDate;
use mandat::derive::{
    Due, Lapsed, Reachable, Record, Sendable, Timing, deadlines, forecast, lapses, too_late,
};
use mandat::model::Body;
use mandat::source::Tree;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn record(site: &str, at: &str) -> Record {
    mandat::record(&Tree::from_text(site), day(at))
}

fn body<'r>(record: &'r Record, id: &str) -> &'r Body {
    record.model.bodies.get(id).expect("the body is there")
}

fn mandate(id: &str, rest: &str) -> String {
    format!("-- bodies/{id}/mandate.md --\n---\nname: {id}\n{rest}\n---\n")
}

fn meeting(id: &str, on: &str, front: &str) -> String {
    format!("-- bodies/{id}/meetings/{on}.md --\n---\n{front}\n---\n")
}

/// Everything that falls due around the only meeting of the only body.
fn dues(record: &Record) -> Vec<Due<'_>> {
    let body = record.model.bodies.values().next().expect("a body");
    deadlines(&record.model.site, body, &body.meetings[0])
}

const EVERYTHING: &str = "\
meetings:
  call_for_items: 21-14 days before
  items_from_members: 11 days before
  call: {due: 4 weeks before, urgent: within 14 days of request}
  agenda: {due: 5 working days before, urgent: 24 hours before}
  apologies: 2 days before
  minutes: {sent: 14 days after, comments: 5 days after sending of the minutes, clause: \"8\"}";

#[test]
fn a_meeting_tells_all_that_falls_due_and_when_it_was_done() {
    let sent = "time: 13-15\nsent: {items: 2026-04-20, call: 2026-04-21, agenda: 2026-05-12}";
    let site = mandate("a", EVERYTHING) + &meeting("a", "2026-05-19", sent);
    let record = record(&site, "2026-05-30");
    let found: Vec<_> =
        dues(&record).iter().map(|it| (it.what, it.day, it.timing(record.as_of))).collect();
    let expected = [
        (Sendable::Call, day("2026-04-21"), Timing::InTime),
        (Sendable::CallForItems, day("2026-05-05"), Timing::Early(8)),
        (Sendable::ItemsFromMembers, day("2026-05-08"), Timing::Unrecorded),
        (Sendable::Agenda, day("2026-05-11"), Timing::Late(1)),
        (Sendable::Apologies, day("2026-05-17"), Timing::Unrecorded),
        (Sendable::Minutes, day("2026-06-02"), Timing::Open),
    ];
    assert_eq!(found, expected);
    assert_eq!(dues(&record)[1].opens, Some(day("2026-04-28")));
    let clause = dues(&record)[5].stated.clause.as_ref().map(|it| it.value.clone());
    assert_eq!(clause.as_deref(), Some("8"), "the clause on minutes is that of their sending");
}

#[test]
fn comments_run_from_the_day_the_minutes_were_in_fact_sent() {
    let site = mandate("a", EVERYTHING);
    for days in 0..40 {
        let sent = day("2026-05-20") + chrono::Days::new(days);
        let site =
            site.clone() + &meeting("a", "2026-05-19", &format!("sent: {{minutes: {sent}}}"));
        let record = record(&site, "2026-12-01");
        let comments = dues(&record).into_iter().find(|it| it.what == Sendable::Comments);
        assert_eq!(comments.map(|it| it.day), Some(sent + chrono::Days::new(5)));
    }
}

#[test]
fn an_extraordinary_meeting_has_deadlines_of_its_own() {
    let front = "time: 13-15\nkind: extraordinary\nrequested: 2026-05-04";
    let site = mandate("a", EVERYTHING) + &meeting("a", "2026-05-19", front);
    let urgent = record(&site, "2026-05-30");
    let by = |what: Sendable, it: &Record| {
        dues(it).into_iter().find(|it| it.what == what).map(|it| (it.day, it.hour.is_some()))
    };
    assert_eq!(by(Sendable::Call, &urgent), Some((day("2026-05-18"), false)));
    assert_eq!(by(Sendable::Agenda, &urgent), Some((day("2026-05-18"), true)));
    // Where a notice is all that is said of such meetings, the agenda's days are left open.
    let rules =
        "meetings: {call: 4 weeks before, agenda: 10 days before, extraordinary: {notice: 3 days}}";
    let notice = record(&(mandate("a", rules) + &meeting("a", "2026-05-19", front)), "2026-05-30");
    assert_eq!(by(Sendable::Call, &notice), Some((day("2026-05-16"), false)));
    assert_eq!(by(Sendable::Agenda, &notice), None);
    // Where nothing is said of them, they are held to what holds for all.
    let rules = "meetings: {call: 4 weeks before, agenda: 10 days before}";
    let plain = record(&(mandate("a", rules) + &meeting("a", "2026-05-19", front)), "2026-05-30");
    assert_eq!(by(Sendable::Agenda, &plain), Some((day("2026-05-09"), false)));
}

#[test]
fn hours_are_judged_as_fairly_as_a_day_can_tell() {
    let rules = "meetings: {agenda: 24 hours before}";
    let timing = |time: &str, sent: &str| {
        let front = format!("{time}\nsent: {{agenda: {sent}}}");
        let site = mandate("a", rules) + &meeting("a", "2026-03-29", &front);
        let record = record(&site, "2026-05-30");
        dues(&record)[0].timing(record.as_of)
    };
    // The clocks are changed that night; noon to noon is a day all the same.
    for time in ["time: 13-15", "time: 0.30-2.00", "place: Uden tid"] {
        assert_eq!(timing(time, "2026-03-27"), Timing::InTime, "{time}");
        assert_eq!(timing(time, "2026-03-28"), Timing::Undecided, "{time}");
        assert_eq!(timing(time, "2026-03-29"), Timing::Late(1), "{time}");
    }
}

#[test]
fn a_year_is_reached_open_or_lost_as_its_days_run_out() {
    let rules = "from: 2024\nmeetings: {per_year: 3-, agenda: 10 days before}";
    let site = mandate("a", rules)
        + &meeting("a", "2026-03-03", "time: 13-15")
        + &meeting("a", "2026-06-02", "time: 13-15");
    let reach = |site: &str, at: NaiveDate| {
        let record = record(site, &at.to_string());
        forecast(&record, body(&record, "a"), 2026).reach
    };
    let mut lost = None;
    for at in day("2026-01-01").iter_days().take(365) {
        match reach(&site, at) {
            Reachable::Open { missing: 1 } => assert!(lost.is_none(), "{at}"),
            Reachable::Lost { missing: 1 } => lost = lost.or(Some(at)),
            other => panic!("{other:?} on {at}"),
        }
    }
    // A meeting on Thursday 31 December can be called until ten days before it.
    assert_eq!(lost, Some(day("2026-12-22")));
    let planned = site + &meeting("a", "2026-12-01", "time: 13-15");
    assert_eq!(reach(&planned, day("2026-11-22")), Reachable::Planned);
    assert_eq!(reach(&planned, day("2026-12-02")), Reachable::Held);
}

#[test]
fn a_joint_meeting_counts_once_for_each_body() {
    let rules = "from: 2024\nmeetings: {per_year: 4-}";
    let one_document = mandate("a", rules)
        + &mandate("b", rules)
        + &meeting("a", "2026-05-16", "with: [b]")
        + &meeting("a", "2026-09-16", "status: cancelled\nwith: [b]");
    let both_keep_one = one_document.clone() + &meeting("b", "2026-05-16", "with: [a]");
    for site in [one_document, both_keep_one] {
        let record = record(&site, "2026-11-22");
        for id in ["a", "b"] {
            let counted = forecast(&record, body(&record, id), 2026).counted;
            assert_eq!((counted.held, counted.cancelled), (1, 1), "{id}");
        }
    }
}

#[test]
fn a_rhythm_lapses_from_the_week_after_the_next_meeting_was_to_be() {
    let rules = "meetings: {per_year: every 6 weeks}";
    let site = mandate("a", rules) + &meeting("a", "2026-08-04", "time: 13-15");
    let mut first = None;
    for at in day("2026-08-05").iter_days().take(120) {
        let record = record(&site, &at.to_string());
        let found = lapses(&record, body(&record, "a"));
        match found.first().map(|it| &it.what) {
            None => assert!(first.is_none(), "{at}"),
            Some(Lapsed::Gap { until: None, .. }) => first = first.or(Some(at)),
            Some(other) => panic!("{other:?} on {at}"),
        }
    }
    // Six weeks after Tuesday 4 August is the week of 15 September.
    assert_eq!(first, Some(day("2026-09-21")));
}

#[test]
fn what_can_still_be_called_in_time_is_not_too_late() {
    let site = mandate("a", "from: 2024")
        + &meeting("a", "2026-06-17", "time: 13-15")
        + &mandate("b", "meetings: {before: a by 10 days}")
        + &meeting("b", "2026-02-02", "time: 13-15")
        + &meeting("a", "2026-03-18", "time: 13-15");
    let mut first = None;
    for at in day("2026-03-01").iter_days().take(150) {
        let record = record(&site, &at.to_string());
        match too_late(&record, body(&record, "b")).as_slice() {
            [] => assert!(first.is_none(), "{at}"),
            [late] => {
                assert_eq!((late.last, late.own.is_some()), (day("2026-06-07"), false));
                first = first.or(Some(at));
            }
            more => panic!("{} on {at}", more.len()),
        }
    }
    assert_eq!(first, Some(day("2026-06-08")));
}

#[test]
fn a_slip_in_a_date_does_not_call_up_a_thousand_years() {
    for rules in ["meetings: {per_year: 4-}", "meetings: {per_year: monthly}"] {
        let site = mandate("a", rules) + &meeting("a", "0206-03-03", "time: 13-15");
        let record = record(&site, "2026-11-22");
        let found = mandat::check::run(&record, &mandat::check::Policy::of(&record));
        let of_meetings = found.iter().filter(|it| it.rule.code.starts_with("M3")).count();
        assert!(of_meetings <= 3, "{rules}: {of_meetings}");
        let years = mandat::check::Ledger::of(&record).years();
        assert!(years.len() <= 3, "{rules}: {years:?}");
    }
}
