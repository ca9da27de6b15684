//! What follows on a day: occupancy, meetings, decisions, structure.

use chrono::NaiveDate;
use mandat::derive::{Calendar, MeetingState, Record, Status};
use mandat::model::{Body, Count};
use mandat::source::Tree;

fn record(site: &str, day: &str) -> Record {
    mandat::record(&Tree::from_text(site), day.parse().expect("a day"))
}

fn body<'r>(record: &'r Record, id: &str) -> &'r Body {
    record.model.bodies.values().find(|it| it.id.as_str() == id).expect("the body is there")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

const SEATS: &str = "
-- organisations/herning.md --
---
name: Herning
party: kommune
---
-- organisations/struer.md --
---
name: Struer
party: kommune
until: 2026-06-30
---
-- clusters/vest.md --
---
name: Vest
organisations: [herning, struer]
---
-- people/a.md --
---
name: A
---
-- people/b.md --
---
name: B
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2025
seats:
  - {id: fagchef, title: Fagchef, one_per: vest.kommune}
  - {id: chef, title: Chef, count: 1-2}
  - {id: gaest, title: Gæst, count: åben}
---
-- bodies/raad/members.yaml --
members:
  - {seat: fagchef, person: a, organisation: herning, from: 2025, until: 2026-03-31}
  - {seat: fagchef, person: b, organisation: herning, from: 2026-05-01}
  - {seat: chef, person: b, from: 2025}
  - {seat: gaest, person: a, from: 2026}
";

#[test]
fn places_follow_the_organisations_that_are_in_being() {
    let before = record(SEATS, "2026-06-30");
    let after = record(SEATS, "2026-07-01");
    let places = |it: &Record| it.occupancy.places(&body(it, "raad").id);
    assert_eq!(places(&before), Count { min: 3, max: None });
    assert_eq!(places(&after), Count { min: 2, max: None });
    assert_eq!(after.occupancy.vacant(&body(&after, "raad").id), 0);
}

#[test]
fn a_seat_is_vacant_from_the_day_after_its_last_holder() {
    let mut vacant = Vec::new();
    for at in day("2026-03-25").iter_days().take_while(|it| *it < day("2026-05-10")) {
        let record = record(SEATS, &at.to_string());
        let seats = record.occupancy.seats(&body(&record, "raad").id);
        let herning = |it: &&mandat::derive::Vacancy| {
            it.organisation.as_ref().is_some_and(|it| it.as_str() == "herning")
        };
        if let Some(vacancy) = seats[0].vacancies.iter().find(herning) {
            assert_eq!(vacancy.since, Some(day("2026-04-01")));
            vacant.push(at);
        }
    }
    assert_eq!(vacant.first(), Some(&day("2026-04-01")));
    assert_eq!(vacant.last(), Some(&day("2026-04-30")));
    assert_eq!(vacant.len(), 30);
}

#[test]
fn a_body_that_is_not_in_being_has_no_seats_to_fill() {
    let record = record(SEATS, "2024-12-31");
    assert!(record.occupancy.seats(&body(&record, "raad").id).is_empty());
}

#[test]
fn a_part_of_a_year_asks_for_its_share() {
    let site = |from: &str| {
        format!(
            "-- bodies/raad/mandate.md --\n---\nname: R\nfrom: {from}\nmeetings: {{per_year: 4-}}\n---\n"
        )
    };
    let asked = |from: &str, year| {
        let record = record(&site(from), "2026-11-22");
        Calendar::asked(body(&record, "raad"), year).map(|it| it.min)
    };
    assert_eq!(asked("2025", 2026), Some(4));
    assert_eq!(asked("2026-07-01", 2026), Some(2));
    assert_eq!(asked("2026-07-02", 2026), Some(2), "183 of 365 days are more than half");
    assert_eq!(asked("2026-07-03", 2026), Some(1));
    assert_eq!(asked("2026-12-31", 2026), Some(0));
}

#[test]
fn a_meeting_is_planned_called_awaited_and_held() {
    let site = "-- bodies/raad/mandate.md --\n---\nname: R\n---\n-- bodies/raad/meetings/2026-03-03.md --\n---\nsent: {agenda: 2026-02-20}\n---\n";
    let state = |at: &str| {
        let record = record(site, at);
        MeetingState::of(&body(&record, "raad").meetings[0], record.as_of)
    };
    assert_eq!(state("2026-02-19"), MeetingState::Planned);
    assert_eq!(state("2026-02-20"), MeetingState::AgendaSent);
    assert_eq!(state("2026-03-03"), MeetingState::AgendaSent);
    assert_eq!(state("2026-03-04"), MeetingState::AwaitingMinutes);
}

#[test]
fn a_decision_walks_up_and_down_again() {
    let record = crate::showcase::record("2026-11-22");
    let answered =
        record.register.newest_first().into_iter().filter(|it| !it.answered_by.is_empty());
    assert!(answered.clone().count() >= 3, "three answers at least");
    let awaiting = record.register.newest_first();
    assert!(awaiting.iter().any(|it| it.status == Status::Awaiting), "one is still awaited");
    let replaced =
        awaiting.iter().find(|it| it.status == Status::Replaced).expect("a replaced one");
    let by = replaced.replaced_by.as_ref().and_then(|it| record.register.get(it));
    assert!(by.is_some_and(|it| it.day > replaced.day));
    // From the ad hoc group by way of the operative to the strategic group.
    let climbs = answered.filter(|it| it.id.meeting.body.as_str() == "adhoc-faelles-henvisning");
    let mut chains = climbs.filter_map(|it| record.register.get(it.answered_by.first()?));
    let second = chains.find(|it| !it.answered_by.is_empty()).expect("an answer that was sent on");
    assert_eq!(second.id.meeting.body.as_str(), "fog-voksen-somatik");
    assert_eq!(second.answered_by[0].meeting.body.as_str(), "faglig-strategisk-gruppe");
}

#[test]
fn rings_have_no_place_in_the_tree() {
    let site = "-- bodies/a/mandate.md --\n---\nname: A\nreports_to: b\n---\n-- bodies/b/mandate.md --\n---\nname: B\nreports_to: a\n---\n-- bodies/c/mandate.md --\n---\nname: C\nreports_to: a\n---\n-- bodies/d/mandate.md --\n---\nname: D\nreports_to: d\n---\n";
    let record = record(site, "2026-03-01");
    let roots: Vec<&str> = record.structure.roots().iter().map(|it| it.as_str()).collect();
    assert_eq!(roots, ["a", "b", "d"]);
    assert_eq!(record.structure.rings().len(), 2);
    assert_eq!(record.structure.children(&body(&record, "a").id).len(), 1);
    assert_eq!(record.structure.ancestors(&body(&record, "c").id).count(), 1);
}

#[test]
fn a_deadline_is_kept_by_the_answer() {
    let status = |answer: &str, task: &str| {
        let site = format!(
            "-- bodies/a/mandate.md --\n---\nname: A\n---\n-- bodies/a/meetings/2026-01-13.md --\n---\n---\n## Ask {{#ask}}\n\n> [!DECISION]\n> A asks.\n>\n> - due: 2026-03-01\n{task}\n-- bodies/b/mandate.md --\n---\nname: B\n---\n-- bodies/b/meetings/2026-02-10.md --\n---\nsent: {{minutes: 2026-02-12}}\n---\n{answer}\n"
        );
        record(&site, "2026-11-22").register.newest_first()[0].status
    };
    let answer = "## Answer {#answer answers=a/2026-01-13/ask}";
    assert_eq!(status("", ""), Status::Overdue);
    assert_eq!(status("", "> - to: b"), Status::Awaiting);
    assert_eq!(status(answer, "> - to: b"), Status::Adopted);
    assert_eq!(status(answer, "> - to: b\n> - status: ongoing"), Status::Overdue);
    assert_eq!(status(answer, ""), Status::Overdue, "nobody was asked");
}
