//! What lies ahead, over ranges of days.

use super::*;
use crate::derive::meetings::{MeetingState, Sendable, deadlines};
use crate::source::Tree;

const SITE: &str = "\
-- site.yaml --
title: T
house_rules: {meetings: {minutes: {sent: {due: 14 days after}}}}
-- periods.yaml --
periods:
  - {id: p22, name: P22, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
  - {id: p26, name: P26, kind: valgperiode, from: 2026-01-01, until: 2029-12-31}
-- organisations/herning.md --
---
name: Herning
---
-- organisations/struer.md --
---
name: Struer
---
-- organisations/rhg.md --
---
name: RHG
---
-- people/ida.md --
---
name: Ida
---
-- people/ole.md --
---
name: Ole
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2022-01-01
until: 2026-12-15
seats: [{id: chef, title: Chef, count: 2}]
term: {follows: valgperiode}
chair: {model: shared, sides: [{party: kommune}]}
secretariat: [{organisation: rhg, clause: \"3\"}, {of_chair: kommune, clause: \"3\"}]
meetings: {call: {due: 21 days before}, agenda: {due: 10 days before, clause: \"6\"}, items_from_members: {due: 14 days before}}
review: {next: 2026-10-31, clause: \"9\"}
legal_basis: [{name: Aftalen, until: 2026-11-05}]
duties: [{id: status, what: Give status, every: year}]
---
-- bodies/raad/members.yaml --
members:
  - {seat: chef, person: ida, organisation: herning, from: 2022-01-01, until: 2026-09-12}
  - {seat: chef, person: ole, organisation: struer, from: 2026-01-01}
chairs:
  - {side: kommune, organisation: herning, from: 2022-01-01, until: 2026-09-30}
  - {side: kommune, organisation: struer, from: 2026-10-01}
secretariat:
  - {person: ida, organisation: herning, from: 2022-01-01, until: 2026-10-20}
  - {person: ole, organisation: struer, from: 2026-10-01}
-- bodies/raad/meetings/2026-09-20.md --
---
sent: {call: 2026-08-30, agenda: 2026-09-12}
---
-- bodies/raad/meetings/2026-10-14.md --
---
sent: {minutes: 2026-11-24}
---
-- bodies/raad/meetings/2026-11-12.md --
---
status: cancelled
---
-- bodies/raad/meetings/2026-12-01.md --
---
---
-- bodies/gruppe/mandate.md --
---
name: Gruppen
from: 2026-10-01
secretariat: self
meetings: {agenda: {due: 7 days before}}
---
-- bodies/gruppe/meetings/2026-11-02.md --
---
---
-- bodies/stille/mandate.md --
---
name: De stille
---
";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the test")
}

fn record(at: NaiveDate) -> Record {
    crate::record(&Tree::from_text(SITE), at)
}

/// `2026-09-10 agenda herning+rhg`
fn line(task: &Task) -> String {
    let who = |it: &Partner| match it {
        Partner::Organisation(id) => id.to_string(),
        Partner::OfChair(side) => format!("chair of {side}"),
        Partner::Body(id) => id.to_string(),
        Partner::Itself => "itself".to_owned(),
        Partner::Described => "described".to_owned(),
    };
    let who: Vec<String> = task.partners.iter().map(who).collect();
    let at = task.day.map_or("-".to_owned(), |it| it.to_string());
    format!("{at} {} {}", task.matter.word(), who.join("+"))
}

fn sendings(tasks: &[Task]) -> Vec<(String, Sendable, NaiveDate)> {
    let sending = |it: &Task| match &it.matter {
        Matter::Sending { meeting, what, .. } => Some((meeting.to_string(), *what, it.day?)),
        _ => None,
    };
    tasks.iter().filter_map(sending).collect()
}

/// What is to be sent within the days stands once and on its own day, and so does what is past
/// its day and still missing.
#[test]
fn each_deadline_stands_once_and_in_its_window() {
    for at in day("2026-07-01").iter_days().take(180) {
        let record = record(at);
        let until = at + Days::new(Ahead::DAYS);
        let (mut coming, mut overdue) = (Vec::new(), Vec::new());
        for (body, meeting) in record.model.meetings() {
            let life = body.life();
            if life.is_over(at) || !life.has_begun(until) {
                continue;
            }
            let state = MeetingState::of(meeting, at);
            for due in deadlines(&record.model.site, body, meeting) {
                let found = (meeting.id.to_string(), due.what, due.day);
                let awaited = match due.what {
                    Sendable::Minutes => {
                        state.took_place() && due.sent.map_or(!meeting.has_minutes(), |it| at < it)
                    }
                    Sendable::ItemsFromMembers => false,
                    _ => state.lies_ahead() && due.sent.is_none_or(|it| at < it),
                };
                if at <= due.day && due.day <= until {
                    coming.push(found);
                } else if due.day < at && awaited {
                    overdue.push(found);
                }
            }
        }
        let in_order = |mut all: Vec<(String, Sendable, NaiveDate)>| {
            all.sort();
            all
        };
        assert_eq!(in_order(sendings(record.ahead.coming())), in_order(coming), "{at}");
        assert_eq!(in_order(sendings(record.ahead.overdue())), in_order(overdue), "{at}");
        let days: Vec<_> = record.ahead.coming().iter().map(|it| it.day).collect();
        assert!(days.is_sorted() && days.iter().all(|it| it.is_some_and(|it| at <= it)), "{at}");
    }
}

#[test]
fn the_secretary_of_a_side_changes_with_its_chair() {
    for at in [day("2026-08-01"), day("2026-09-25")] {
        for task in record(at).ahead.coming().iter().filter(|it| it.body.as_str() == "raad") {
            let found = line(task);
            let (word, on) = (task.matter.word(), task.day.expect("it has a day"));
            let wanted = match word {
                "chair-passes" | "secretariat-passes" => "herning+rhg+struer",
                _ if on < day("2026-10-01") => "herning+rhg",
                _ => "rhg+struer",
            };
            assert!(found.ends_with(&format!("{word} {wanted}")), "{at}: {found}");
        }
    }
    let record = record(day("2026-09-13"));
    let lines: Vec<String> = record.ahead.coming().iter().map(line).collect();
    let chair = ["2026-10-01 chair-passes", "2026-10-01 secretariat-passes"];
    for wanted in chair {
        assert_eq!(lines.iter().filter(|it| it.starts_with(wanted)).count(), 1, "{wanted}");
    }
    assert!(lines.iter().all(|it| !it.contains("2026-11-12")), "cancelled meetings ask nothing");
}

#[test]
fn what_is_past_its_day_is_missing_until_it_is_there() {
    let record = record(day("2026-11-22"));
    let lines: Vec<String> = record.ahead.overdue().iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "2026-09-13 seat-vacant rhg+struer",
            "2026-10-04 minutes rhg+struer",
            "2026-10-28 minutes rhg+struer",
            "2026-10-31 review rhg+struer",
            "2026-11-05 basis-ends rhg+struer",
            "2026-11-10 call rhg+struer",
            "2026-11-16 minutes itself",
            "2026-11-21 agenda rhg+struer",
        ]
    );
    let lines: Vec<String> = record.ahead.coming().iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "2026-12-01 meeting rhg+struer",
            "2026-12-15 minutes rhg+struer",
            "2026-12-15 duty rhg+struer",
            "2026-12-15 body-ends rhg+struer",
        ]
    );
    let served: Vec<usize> = record.ahead.served().values().map(Vec::len).collect();
    assert_eq!(served, [1, 2, 0]);
}

/// A chair that the rotation ends passes to whom the order says, and the secretariat with it.
#[test]
fn an_order_foresees_who_follows() {
    let text = "\
-- organisations/herning.md --
---
name: Herning
---
-- organisations/struer.md --
---
name: Struer
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2022-01-01
chair:
  model: shared
  sides:
    - {party: kommune, rotation: {among: organisations, every: 2 years, start: 2024-01-01, order: [herning, struer]}}
secretariat: [{of_chair: kommune}]
meetings: {agenda: {due: 7 days before}}
---
-- bodies/raad/members.yaml --
chairs: [{side: kommune, organisation: herning, from: 2024-01-01}]
-- bodies/raad/meetings/2025-12-20.md --
---
---
-- bodies/raad/meetings/2026-01-20.md --
---
---
";
    for at in day("2025-11-01").iter_days().take(90) {
        let record = crate::record(&Tree::from_text(text), at);
        let lines: Vec<String> = record.ahead.coming().iter().map(line).collect();
        // Whoever still sits when the turn is over, and nobody has written of another, sits.
        let (agenda, chair) = match at < day("2026-01-01") {
            true => ("2026-01-13 agenda struer", 1),
            false => ("2026-01-13 agenda herning", usize::from(at == day("2026-01-01"))),
        };
        let found = lines.iter().find(|it| it.starts_with("2026-01-13"));
        if at <= day("2026-01-13") {
            assert_eq!(found.map(String::as_str), Some(agenda), "{at}");
        }
        assert_eq!(lines.iter().filter(|it| it.contains("chair-passes")).count(), chair, "{at}");
    }
}

#[test]
fn an_election_asks_for_every_place_around_its_day() {
    let ends = |at: &str| -> Vec<usize> {
        record(day(at)).ahead.elections().iter().map(|it| it.places.len()).collect()
    };
    assert_eq!(ends("2024-12-30"), [] as [usize; 0]);
    assert_eq!(ends("2024-12-31"), [1]);
    assert_eq!(ends("2026-07-01"), [1]);
    assert_eq!(ends("2026-07-02"), [] as [usize; 0]);
}
