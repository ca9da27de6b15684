//! What is to be done, and who answers for it: against a recount, and as pages show it.

use crate::showcase;
use chrono::NaiveDate;
use mandat::check::{self, Ledger, Policy};
use mandat::derive::{Answer, Commitment, Record, Status, Undertaking, What, trail};
use mandat::model::{self, Actor, Audience, Body, ChairRole, Owner, PersonId, Progress};
use mandat::render::{self, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is to be done on a day, looked for in the documents alone: by id and kind, with
/// whether its deadline has passed and the people who answer for it.
fn recounted(record: &Record) -> BTreeMap<(String, bool), (bool, BTreeSet<String>)> {
    let day = record.as_of;
    let mut res = BTreeMap::new();
    for body in record.model.bodies.values() {
        for meeting in body.meetings.iter().filter(|it| it.day <= day) {
            for item in &meeting.items {
                for (number, action) in (1..).zip(&item.actions) {
                    let of = format!("{}/{}", meeting.id, item.id);
                    let stated = action.task.progress.as_ref().map(|it| it.value);
                    let closed = said_last(record, &of).or(stated);
                    let id = if number == 1 { of } else { format!("{of}-{number}") };
                    if !matches!(closed, Some(Progress::Done | Progress::Dropped)) {
                        let late = action.task.due.as_ref().is_some_and(|it| it.value < day);
                        res.insert((id, true), (late, people(body, &action.task.owner, day)));
                    }
                }
                for decision in &item.decisions {
                    let entry = record.register.get(&decision.id).expect("it was taken");
                    let bound = decision.task.names_owner || decision.task.due.is_some();
                    let open = [Status::Overdue, Status::Awaiting, Status::Pending];
                    if bound && open.contains(&entry.status) {
                        let late = entry.status == Status::Overdue;
                        let people = people(body, &decision.task.owner, day);
                        res.insert((decision.id.to_string(), false), (late, people));
                    }
                }
            }
        }
    }
    res
}

/// What the latest follow-up until the day says of an item.
fn said_last(record: &Record, id: &str) -> Option<Progress> {
    let meetings = record.model.bodies.values().flat_map(|it| &it.meetings);
    let mut said: Vec<(NaiveDate, Progress)> = Vec::new();
    for meeting in meetings.filter(|it| it.day <= record.as_of) {
        for follow_up in meeting.items.iter().flat_map(|it| &it.follow_ups) {
            let (Some(of), Some(progress)) = (&follow_up.of, &follow_up.progress) else { continue };
            if of.value.to_string() == id {
                said.push((meeting.day, progress.value));
            }
        }
    }
    said.into_iter().max_by_key(|it| it.0).map(|it| it.1)
}

/// Who holds what an owner names, line by line of the members.
fn people(
    body: &Body,
    owner: &Option<mandat::text::Spanned<Owner>>,
    day: NaiveDate,
) -> BTreeSet<String> {
    let mut res = BTreeSet::new();
    let mut add = |it: &PersonId| {
        res.insert(it.to_string());
    };
    match owner.as_ref().map(|it| &it.value) {
        Some(Owner::Actor(Actor::Person(it))) => add(it),
        Some(Owner::Seat(seat, of)) => {
            for it in body.appointments.iter().filter(|it| it.life.covers(day)) {
                let organisation = it.organisation.as_ref().map(|it| &it.value);
                if it.seat.value == *seat && (of.is_none() || of.as_ref() == organisation) {
                    add(&it.person.value);
                }
            }
        }
        Some(Owner::Chair) => {
            let chairs = body.chair_turns.iter().filter(|it| it.role == ChairRole::Chair);
            let now = chairs.filter(|it| it.life.covers(day));
            now.filter_map(|it| it.person.as_ref()).for_each(|it| add(&it.value));
        }
        Some(Owner::Secretariat) => {
            let now = body.services.iter().filter(|it| it.life.covers(day));
            now.for_each(|it| add(&it.person.value));
        }
        Some(Owner::Actor(_)) | None => (),
    }
    res
}

/// Every fifth day of two years, all of it by hand: what is open, what is late, and for each person
/// and seat what points there.
#[test]
fn the_index_of_the_example_agrees_with_a_recount_on_every_fifth_day() {
    let first: NaiveDate = "2025-03-01".parse().expect("a day");
    let mut most = 0;
    for day in first.iter_days().step_by(5).take(140) {
        let record = showcase::record(&day.to_string());
        let wanted = recounted(&record);
        let key = |it: &Commitment| (it.id.clone(), it.of == Undertaking::Action);
        let open: Vec<&Commitment> =
            record.commitments.all().iter().filter(|it| it.is_outstanding()).collect();
        let keys: BTreeSet<_> = open.iter().map(|it| key(it)).collect();
        assert_eq!(keys, wanted.keys().cloned().collect(), "{day}");
        for it in &open {
            let (late, people) = &wanted[&key(it)];
            assert_eq!(it.days_overdue(day).is_some(), *late, "{day} {}", it.id);
            let bears: BTreeSet<String> =
                it.bearers.people.iter().map(ToString::to_string).collect();
            assert_eq!(bears, *people, "{day} {}", it.id);
            if let Some(seat) = &it.bearers.seat {
                let mut of_seat = record.commitments.of_seat(&it.body, seat);
                assert!(of_seat.any(|other| key(other) == key(it)), "{day} {}", it.id);
            }
            let mut of_body = record.commitments.of_body(&it.body);
            assert!(of_body.any(|other| key(other) == key(it)), "{day} {}", it.id);
        }
        for person in record.model.people.keys() {
            let own = record.commitments.of_person(person).filter(|it| it.is_outstanding());
            let own: BTreeSet<_> = own.map(key).collect();
            let named = wanted.iter().filter(|it| it.1.1.contains(person.as_str()));
            assert_eq!(own, named.map(|it| it.0.clone()).collect(), "{day} {person}");
        }
        let late: Vec<bool> = open.iter().map(|it| it.status != Status::Overdue).collect();
        assert!(late.is_sorted(), "{day}: what is overdue stands first");
        most = most.max(open.len());
    }
    assert!(most > 8, "{most}");
}

/// The one case of the example that goes from the ad hoc group over the operative to the strategic
/// group and back, twice.
#[test]
fn the_case_of_the_example_goes_up_and_down() {
    let record = showcase::record("2026-11-22");
    let all = record.register.newest_first();
    let first = "adhoc-faelles-henvisning/2025-11-11/anbefaling";
    let entry = all.iter().find(|it| it.id.to_string() == first).expect("it is there");
    let steps: Vec<(String, Option<i64>)> = trail(&record, &entry.id)
        .into_iter()
        .filter(|it| !matches!(it.what, What::FollowedUp(..)))
        .map(|it| {
            let body = match &it.what {
                What::Asked(id) | What::Answered(id) | What::OnAgenda(id) => id,
                What::Replaced(id) | What::Replaces(id) | What::FollowedUp(id, _) => id,
                What::Taken | What::Due => &entry.id,
            };
            let days = it.sent.first().and_then(|it| it.answer.days());
            (format!("{} {}", it.day, body.meeting.body), days)
        })
        .collect();
    let wanted = [
        ("2025-11-11 adhoc-faelles-henvisning", Some(21)),
        ("2025-12-02 fog-voksen-somatik", Some(15)),
        ("2025-12-17 faglig-strategisk-gruppe", Some(76)),
        ("2026-03-03 fog-voksen-somatik", Some(189)),
        ("2026-09-08 adhoc-faelles-henvisning", Some(14)),
        ("2026-09-22 fog-voksen-somatik", Some(15)),
        ("2026-10-07 faglig-strategisk-gruppe", Some(46)),
        ("2026-12-01 fog-voksen-somatik", None),
    ];
    assert_eq!(steps, wanted.map(|it| (it.0.to_owned(), it.1)));
    let last = all.iter().find(|it| it.id.to_string().ends_with("07/henvisning-udbredelse"));
    let way = trail(&record, &last.expect("it is there").id);
    let sent = way.iter().find(|it| it.what == What::Taken).expect("it was taken");
    assert!(matches!(sent.sent[0].answer, Answer::OnAgenda { days: 46, .. }));
}

const SITE: &str = "\
-- organisations/herning.md --
---
name: Herning Kommune
---
-- organisations/struer.md --
---
name: Struer Kommune
---
-- people/bo.md --
---
name: Bo Lund
---
-- people/eva.md --
---
name: Eva Dam
---
-- people/ida.md --
---
name: Ida Krog
visibility: anonymous
organisation: struer
---
-- bodies/a/mandate.md --
---
name: Gruppen
recommends: [{to: b, what: fælles skemaer, clause: \"2\"}]
seats: [{id: chef, title: Chef, count: 2}]
---
1. Gruppen har en chef.
2. Gruppen indstiller skemaer.
-- bodies/a/members.yaml --
members:
  - {seat: chef, person: bo, organisation: herning, until: 2026-05-31}
  - {seat: chef, person: eva, organisation: herning, from: 2026-06-01}
chairs: [{person: eva, organisation: herning}]
-- bodies/a/meetings/2026-03-03.md --
---
---
## Plan {#plan}

> [!BESLUTNING]
> Planen gælder.
>
> - ansvarlig: chef/herning
> - frist: 2026-10-01

> [!OPGAVE]
> Skrive et brev.
>
> - ansvarlig: chef/struer

## Skema {#skema}

> [!BESLUTNING]
> Skemaet ændres i Struer Kommune.
>
> - emne: fælles skemaer
> - ansvarlig: ida
> - frist: 2027-01-01

## Spørg {#spoerg}

> [!BESLUTNING]
> Gruppen anbefaler.
>
> - ansvarlig: formand
> - til: b

## Lukket {#lukket .closed}

> [!OPGAVE]
> Hemmeligt arbejde.
>
> - ansvarlig: bo
-- bodies/a/meetings/2026-06-02.md --
---
---
## Ny plan {#ny}

> [!BESLUTNING]
> En ny plan.
>
> - ansvarlig: bo
> - erstatter: 2026-03-03/plan

-- bodies/b/mandate.md --
---
name: Styregruppen
---
";

fn pages(day: &str) -> BTreeMap<String, String> {
    let tree = Tree::from_text(SITE);
    let whole = mandat::record(&tree, day.parse().expect("a day"));
    let found = check::run(&whole, &Policy::of(&whole));
    let shown = whole.shown_as(model::edition(whole.model.clone(), Audience::Public, whole.as_of));
    let findings = check::disclosed(&found, &tree, &whole.model, &shown.model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&whole);
    let portal = Portal::new(&tree, &shown, &findings, &ledger, &theme);
    let painted = paint(&theme, &compose(&portal)).expect("every page is painted");
    let texts = painted.into_iter().filter_map(|it| match it.body {
        render::Body::Bytes(bytes) => {
            Some((it.route.as_str().to_owned(), String::from_utf8(bytes).ok()?))
        }
        render::Body::File(_) => None,
    });
    texts.collect()
}

#[test]
fn what_is_to_be_done_stands_with_whoever_must_do_it() {
    let before = pages("2026-05-31");
    let todo = &before["opgaver/index.html"];
    assert!(todo.contains("4 åbne opgaver"), "{todo}");
    assert!(before["personer/bo/index.html"].contains("Planen gælder."));
    assert!(!before["personer/eva/index.html"].contains("Planen gælder."));
    assert!(before["organisationer/herning/index.html"].contains("Planen gælder."));
    assert!(before["opgaver/struer/index.html"].contains("Skrive et brev."));
    assert!(!before["opgaver/struer/index.html"].contains("Planen gælder."));
    assert!(before["organisationer/struer/index.html"].contains("Skema</a>"));
    let after = pages("2026-11-22");
    assert!(!after["opgaver/index.html"].contains("Planen gælder."));
    assert!(after["personer/eva/index.html"].contains("Gruppen anbefaler."));
}

#[test]
fn an_edition_tells_of_nothing_that_is_closed_and_of_nobody_who_is_withheld() {
    let pages = pages("2026-11-22");
    // The examples of the rules have people of their own.
    for (path, text) in pages.iter().filter(|it| !it.0.starts_with("regler/")) {
        assert!(!text.contains("Hemmeligt"), "{path}");
        assert!(!text.contains("Ida Krog"), "{path}");
    }
    assert!(pages["opgaver/index.html"].contains("Navnet vises ikke"));
    let struer = &pages["opgaver/struer/index.html"];
    assert!(!struer.contains("Skemaet ændres"), "whom a withheld person is of is not told");
}

#[test]
fn a_decision_says_how_it_stands_and_which_clause_limits_it() {
    let seen = pages("2026-09-30");
    let plan = &seen["beslutninger/a/2026-03-03/plan/index.html"];
    assert!(plan.contains("Erstattet den 2.\u{a0}juni 2026"), "{plan}");
    let new = &seen["beslutninger/a/2026-06-02/ny/index.html"];
    assert!(new.contains("<span class=\"of\">Erstatter:</span>"), "{new}");
    let beyond = &seen["beslutninger/a/2026-03-03/skema/index.html"];
    let clause = "grupper/a/kommissorium/index.html#punkt-2\">Kommissoriet, punkt";
    assert!(beyond.contains("Grænsen står i") && beyond.contains(clause), "{beyond}");
    assert!(beyond.contains("regler/decision-beyond-powers/index.html"));
    let asked = &seen["beslutninger/a/2026-03-03/spoerg/index.html"];
    assert!(asked.contains("Har ventet 211 dage på svar fra Styregruppen"), "{asked}");
    let answering = &seen["grupper/b/index.html"];
    assert!(answering.contains("Har ventet 211 dage på svar fra denne gruppe"), "{answering}");
    let asking = &seen["grupper/a/index.html"];
    assert!(asking.contains("Har ventet 211 dage på svar fra Styregruppen"));
    let minutes = &seen["grupper/a/moeder/2026-03-03/index.html"];
    assert!(minutes.contains("Erstattet af <a"));
    assert!(seen["grupper/a/moeder/2026-06-02/index.html"].contains("Erstatter <a"));
}

#[test]
fn what_is_late_says_by_how_much() {
    let text = SITE.replace("> - erstatter: 2026-03-03/plan\n", "");
    let days = |day: &str| {
        let record = mandat::record(&Tree::from_text(&text), day.parse().expect("a day"));
        record.commitments.all().first().and_then(|it| it.days_overdue(record.as_of))
    };
    assert_eq!(days("2026-10-01"), None);
    assert_eq!(days("2026-10-02"), Some(1));
    assert_eq!(days("2026-11-22"), Some(52));
}
