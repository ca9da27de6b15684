//! What is new stands on its day, under a name of its own, and tells nothing that is withheld.

use chrono::NaiveDate;
use mandat::check::{self, Ledger, Policy};
use mandat::derive::{Event, Happening, Record};
use mandat::model::{Audience, edition};
use mandat::render::{Artifact, Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::{BTreeMap, BTreeSet};

const SITE: &str = "\
-- site.yaml --
title: Portal
url: https://portal.example/
-- people/a.md --
---
name: Anna
---
-- people/b.md --
---
name: Bo
---
-- people/h.md --
---
name: Hanne Hemmelig
visibility: anonymous
---
-- bodies/raad/mandate.2025-01.md --
---
name: Rådet
from: 2025-01-01
seats: [{id: chef, title: Chef}, {id: gaest, title: Gæst, count: åben}]
approvals: [{by: raad, on: 2024-12-16}]
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2026-03-01
until: 2026-11-30
seats: [{id: chef, title: Chef}, {id: gaest, title: Gæst, count: åben}]
approvals: [{by: raad, on: 2026-02}]
---
-- bodies/raad/members.yaml --
members:
  - {seat: chef, person: a, from: 2025-01-01, until: 2026-05-31}
  - {seat: chef, person: a, from: 2026-06-01, until: 2026-09-30}
  - {seat: gaest, person: b, from: 2026-06-01, until: 2026-08}
  - {seat: gaest, person: h, from: 2026-06-01}
chairs:
  - {person: a, from: 2026-01-10, until: 2026-07-31}
  - {person: b, from: 2026-08-01, until: 2026-10-15}
-- bodies/raad/meetings/2026-02-03.md --
---
sent: {call: 2026-01-12, agenda: 2026-01-20, minutes: 2026-02-09}
approved: 2026-02-17
---
## Dagsorden {#dagsorden .consent}

> [!BESLUTNING]
> Godkendt.

## Brev {#brev}

> [!BESLUTNING]
> Brevet sendes.
>
> - til: udvalg

> [!OPGAVE]
> Skriv det.

## Plan {#plan}

> [!BESLUTNING]
> Planen gælder.

## Lukket {#lukket .closed}

> [!BESLUTNING]
> Hemmeligt.

-- bodies/raad/meetings/2026-05-05.md --
---
status: cancelled
sent: {call: 2026-04-20, agenda: 2026-04-20}
---
-- bodies/raad/meetings/2026-05-12.md --
---
status: moved
moved_to: 2026-05-20
---
-- bodies/raad/meetings/2026-06-02.md --
---
with: [udvalg]
---
## Ny plan {#ny-plan}

> [!BESLUTNING]
> En anden plan gælder.
>
> - erstatter: 2026-02-03/plan

## Opfølgning {#opfoelgning}

> [!OPFØLGNING] 2026-02-03/brev
> Det er sendt.
>
> - status: gennemført

## Fortroligt {#fortroligt .closed answers=raad/2026-02-03/plan}

> [!OPFØLGNING] 2026-02-03/lukket
> Hemmeligt.

-- bodies/udvalg/mandate.md --
---
name: Udvalget
---
-- bodies/udvalg/meetings/2026-03-17.md --
---
sent: {minutes: 2026-03-25}
---
## Svar {#svar answers=raad/2026-02-03/brev}
";

/// What of it an edition for everyone does not tell.
const CLOSED: [&str; 2] = [
    "2026-06-02 answered/raad/2026-06-02/fortroligt/raad/2026-02-03/plan/2026-06-02 +udvalg",
    "2026-06-02 followed-up/raad/2026-06-02/fortroligt/raad/2026-02-03/lukket/2026-06-02 +udvalg",
];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the test")
}

fn record(site: &str, at: NaiveDate) -> Record {
    mandat::record(&Tree::from_text(site), at)
}

/// The record as everyone may see it.
fn shown(record: &Record) -> Record {
    record.shown_as(edition(record.model.clone(), Audience::Public, record.as_of))
}

/// The files of the portal that everyone may read, by address.
fn published(site: &str, at: NaiveDate) -> BTreeMap<String, String> {
    let tree = Tree::from_text(site);
    let whole = mandat::record(&tree, at);
    let findings = check::run(&whole, &Policy::of(&whole));
    let ledger = Ledger::of(&whole);
    let shown = shown(&whole);
    let findings = check::disclosed(&findings, &tree, &whole.model, &shown.model);
    let ledger = check::disclosed_ledger(&ledger, &whole.model, &shown.model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(&tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("every page is painted");
    let text = |it: Artifact| match it.body {
        Body::Bytes(bytes) => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            Some((it.route.as_str().to_owned(), text))
        }
        Body::File(_) => None,
    };
    artifacts.into_iter().filter_map(text).collect()
}

/// What stands between the tags of this name, in order.
fn all<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&open).skip(1).filter_map(|it| Some(it.split_once(&close)?.0)).collect()
}

fn told(event: &Event) -> String {
    let others: Vec<String> = event.others.iter().map(|it| format!(" +{it}")).collect();
    format!("{} {}{}", event.day, event.key(), others.concat())
}

const TOLD: [&str; 27] = [
    "2026-11-30 ended/raad/2026-11-30",
    "2026-10-15 chair-ended/raad/2026-10-15",
    "2026-09-30 left/raad/2026-09-30",
    "2026-08-31 left/raad/2026-08",
    "2026-08-01 chair-begun/raad/2026-08-01",
    "2026-06-02 decided/raad/2026-06-02/2026-06-02 +udvalg",
    "2026-06-02 replaced/raad/2026-06-02/ny-plan/raad/2026-02-03/plan/2026-06-02 +udvalg",
    "2026-06-02 answered/raad/2026-06-02/fortroligt/raad/2026-02-03/plan/2026-06-02 +udvalg",
    "2026-06-02 followed-up/raad/2026-06-02/fortroligt/raad/2026-02-03/lukket/2026-06-02 +udvalg",
    "2026-06-02 followed-up/raad/2026-06-02/opfoelgning/raad/2026-02-03/brev/2026-06-02 +udvalg",
    "2026-06-01 appointed/raad/2026-06-01",
    "2026-05-12 moved/raad/2026-05-12/2026-05-12",
    "2026-05-05 cancelled/raad/2026-05-05/2026-05-05",
    "2026-04-20 agenda/raad/2026-05-05/2026-04-20",
    "2026-03-25 answered/udvalg/2026-03-17/svar/raad/2026-02-03/brev/2026-03-25 +raad",
    "2026-03-25 minutes/udvalg/2026-03-17/2026-03-25",
    "2026-03-01 in-force/raad/2026-03-01",
    "2026-02-17 minutes-approved/raad/2026-02-03/2026-02-17",
    "2026-02-09 decided/raad/2026-02-03/2026-02-09",
    "2026-02-09 minutes/raad/2026-02-03/2026-02-09",
    "2026-02-01 approved/raad/2026-02",
    "2026-01-20 agenda/raad/2026-02-03/2026-01-20",
    "2026-01-12 call/raad/2026-02-03/2026-01-12",
    "2026-01-10 chair-begun/raad/2026-01-10",
    "2025-01-01 in-force/raad/2025-01-01",
    "2025-01-01 appointed/raad/2025-01-01",
    "2024-12-16 approved/raad/2024-12-16",
];

#[test]
fn everything_that_has_a_day_is_told_on_it() {
    let record = record(SITE, day("2026-12-31"));
    let found: Vec<String> = record.news.newest_first().iter().map(told).collect();
    assert_eq!(found, TOLD);
}

#[test]
fn nothing_is_told_before_its_day() {
    let last = day("2026-12-31");
    let whole = record(SITE, last);
    for at in last.iter_days().rev().take(366) {
        let record = record(SITE, at);
        let found: Vec<String> = record.news.newest_first().iter().map(told).collect();
        let until = |it: &&Event| it.day <= at;
        let wanted: Vec<String> =
            whole.news.newest_first().iter().filter(until).map(told).collect();
        assert_eq!(found, wanted, "{at}");
        let years: usize =
            record.news.years().iter().map(|it| record.news.of_year(*it).len()).sum();
        assert_eq!(years, found.len(), "{at}");
    }
}

#[test]
fn those_of_a_day_are_one_event_and_those_who_go_on_have_not_left() {
    let record = record(SITE, day("2026-12-31"));
    let count = |key: &str| {
        let event = record.news.newest_first().iter().find(|it| it.key() == key);
        match &event.expect("it is told").what {
            Happening::Appointed(who) | Happening::Left(who) => who.len(),
            Happening::Decided { decisions, .. } => decisions.len(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(count("appointed/raad/2026-06-01"), 3);
    assert_eq!(count("left/raad/2026-09-30"), 1);
    // Without what was passed without discussion.
    assert_eq!(count("decided/raad/2026-02-03/2026-02-09"), 3);
}

#[test]
fn a_body_has_what_concerns_it() {
    let record = record(SITE, day("2026-12-31"));
    let committee = record.model.bodies.keys().find(|it| it.as_str() == "udvalg");
    let of = record.news.of_body(committee.expect("it is there")).map(told);
    let wanted = TOLD.iter().filter(|it| it.contains("udvalg")).map(|it| (*it).to_owned());
    assert_eq!(of.collect::<Vec<String>>(), wanted.collect::<Vec<String>>());
}

#[test]
fn an_edition_tells_of_what_it_shows() {
    let whole = record(SITE, day("2026-12-31"));
    let shown = shown(&whole);
    let found: Vec<String> = shown.news.newest_first().iter().map(told).collect();
    let open = TOLD.iter().filter(|it| !CLOSED.contains(it));
    assert_eq!(found, open.copied().collect::<Vec<&str>>());
    let decided = shown.news.newest_first().iter().filter_map(|it| match &it.what {
        Happening::Decided { decisions, .. } => Some(decisions.len()),
        _ => None,
    });
    assert_eq!(decided.collect::<Vec<usize>>(), [1, 2]);
}

#[test]
fn nothing_withheld_is_new() {
    let files = published(SITE, day("2026-12-31"));
    let news: Vec<(&String, &String)> = (files.iter())
        .filter(|(path, _)| path.ends_with(".atom") || path.starts_with("nyt/"))
        .collect();
    assert_eq!(news.len(), 3 + 4, "{:?}", news.iter().map(|it| it.0).collect::<Vec<_>>());
    for (path, text) in &news {
        for word in ["Hanne", "emmelig", "Fortroligt", "fortroligt", "lukket", "personer/h"] {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
    assert!(files["nyt/2026/index.html"].contains("Navnet vises ikke"));
    // Readers keep what a feed has told, so that it names nobody.
    for (path, text) in news.iter().filter(|it| it.0.ends_with(".atom")) {
        assert!(!text.contains("Anna") && !text.contains("Bo<"), "{path}");
    }
}

#[test]
fn an_entry_keeps_its_id() {
    let at = day("2026-12-31");
    let ids = |site: &str| -> Vec<String> {
        let files = published(site, at);
        all(&files["nyt.atom"], "id").into_iter().map(str::to_owned).collect()
    };
    let first = ids(SITE);
    assert_eq!(first.len(), 1 + TOLD.len() - CLOSED.len());
    assert_eq!(first[0], "tag:portal.example,2026:feed");
    assert!(first.contains(&"tag:portal.example,2026:left/raad/2026-08".to_owned()));
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), first.len());
    for (what, other) in [
        ("titles", SITE.replace("Brev {", "Skrivelse {").replace("title: Portal", "title: Andet")),
        ("names", SITE.replace("name: Rådet", "name: Det Store Råd").replace("Anna", "Ane")),
        ("lines", SITE.replace("---\nname", "---\n\n# Her er en linje mere.\nname")),
        ("the path", SITE.replace("portal.example/", "portal.example/ny/sti/")),
        ("the base", SITE.replace("title: Portal", "title: Portal\nbase_path: /intranet/")),
        ("the scheme", SITE.replace("https://", "http://")),
        ("the version", SITE.replace("mandate.2025-01.md", "mandate.2025.md")),
        ("the language", SITE.replace("title: Portal", "title: Portal\nlanguage: en")),
    ] {
        assert_ne!(other, SITE, "{what}");
        assert_eq!(ids(&other), first, "{what}");
    }
    assert_ne!(ids(&SITE.replace("portal.example", "andet.example")), first);
}

#[test]
fn a_portal_without_an_address_leads_to_its_neighbours() {
    let site = SITE.replace("url: https://portal.example/\n", "");
    let files = published(&site, day("2026-12-31"));
    let feed = &files["grupper/udvalg/nyt.atom"];
    assert!(feed.contains("href=\"../../grupper/udvalg/nyt.atom\" rel=\"self\""), "{feed}");
    assert!(feed.contains("href=\"../../grupper/raad/moeder/2026-06-02/index.html\""), "{feed}");
    assert!(all(feed, "id").iter().all(|it| it.starts_with("urn:uuid:")), "{feed}");
    let own = &published(SITE, day("2026-12-31"))["grupper/udvalg/nyt.atom"];
    assert!(own.contains("href=\"https://portal.example/grupper/udvalg/nyt.atom\" rel=\"self\""));
}

#[test]
fn the_same_day_gives_the_same_feed() {
    let at = day("2026-06-30");
    let first = published(SITE, at);
    let again = published(SITE, at);
    let feeds: Vec<&String> = first.keys().filter(|it| it.ends_with(".atom")).collect();
    assert_eq!(feeds.len(), 3);
    for path in feeds {
        assert_eq!(first[path], again[path], "{path}");
    }
    let updated = all(&first["nyt.atom"], "updated");
    assert_eq!(updated[0], "2026-06-02T00:00:00+00:00");
    assert!(updated.is_sorted_by(|a, b| a >= b), "{updated:?}");
}

#[test]
fn no_more_than_a_hundred_are_fed_and_fifty_stand_on_a_page() {
    let mut site = "-- bodies/a/mandate.md --\n---\nname: A\n---\n".to_owned();
    for at in day("2026-01-01").iter_days().take(120) {
        let text = format!("-- bodies/a/meetings/{at}.md --\n---\nsent: {{agenda: {at}}}\n---\n");
        site.push_str(&text);
    }
    let files = published(&site, day("2026-12-31"));
    assert_eq!(all(&files["nyt.atom"], "entry").len(), 100);
    assert_eq!(all(&files["grupper/a/nyt.atom"], "entry").len(), 100);
    let rows = |path: &str| files[path].matches("<li><p class=\"no\">").count();
    let pages = ["nyt/index.html", "nyt/2026/index.html", "nyt/2026/side-2/index.html"];
    assert_eq!(pages.map(rows), [50, 50, 50]);
    assert_eq!(rows("nyt/2026/side-3/index.html"), 20);
}
