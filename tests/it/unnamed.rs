//! What a portal counts is so whoever reads it: people who are not named hold their seats, and what
//! was done behind closed doors is done.

use mandat::check::{self, Ledger, Policy};
use mandat::derive::{KeyFigures, Record, Status};
use mandat::model::{Audience, edition};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::BTreeMap;

/// Seats that only the documents of people fill: by where they work, by how long they stay in
/// their position, and by whom another body mirrors.
const SITE: &str = "\
-- site.yaml --
title: Portal
-- periods.yaml --
periods:
  - {id: valgperiode-2022, kind: valgperiode, name: Før, from: 2022-01-01, until: 2025-12-31}
  - {id: valgperiode-2026, kind: valgperiode, name: Nu, from: 2026-01-01, until: 2029-12-31}
-- organisations/oestby.md --
---
name: Østby
party: kommune
---
-- organisations/vestby.md --
---
name: Vestby
party: kommune
---
-- clusters/egnen.md --
---
name: Egnen
organisations: [oestby, vestby]
---
-- people/bo.md --
---
name: Bo Lund
organisation: oestby
visibility: public
---
-- people/eva.md --
---
name: Eva Dam
organisation: vestby
until: 2026-06-30
visibility: public
---
-- bodies/top/mandate.md --
---
name: Toppen
seats: [{id: medlem, title: Medlem, count: 2}]
chair: {model: single}
---
-- bodies/top/members.yaml --
members: [{seat: medlem, person: bo}, {seat: medlem, person: eva}]
chairs: [{person: bo, from: 2022-01-01}]
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2022-01-01
term: {follows: valgperiode, holdover: yes}
seats:
  - {id: kommune, title: Kommunalt medlem, one_per: egnen.kommune}
  - {id: spejl, title: Spejl, mirrors: top}
  - {id: formand, title: Formand for toppen, chair_of: top}
  - {id: ekspert, title: Ekspert}
---
-- bodies/raad/members.yaml --
members:
  - {seat: kommune, person: bo, from: 2026-01-01}
  - {seat: kommune, person: eva, from: 2026-01-01}
  - {seat: spejl, person: bo, from: 2026-01-01}
  - {seat: spejl, person: eva, from: 2026-01-01}
  - {seat: ekspert, person: eva, from: 2022-01-01, until: 2025-12-31}
-- bodies/raad/meetings/2026-01-10.md --
---
---
## Sendt {#sendt}

> [!BESLUTNING]
> Sendes.
>
> - til: top

## Gjort {#gjort}

> [!BESLUTNING]
> Gøres.
>
> - frist: 2026-02-01

## Glemt {#glemt}

> [!BESLUTNING]
> Gøres ikke.

-- bodies/top/meetings/2026-02-10.md --
---
---
## Svar {#svar .closed answers=raad/2026-01-10/sendt}

> [!BESLUTNING]
> Ja.
-- bodies/raad/meetings/2026-02-11.md --
---
---
## Opfølgning {#opfoelgning .closed}

> [!OPFØLGNING] raad/2026-01-10/gjort
> Er gjort.
>
> - status: gennemført

> [!BESLUTNING]
> En anden.
>
> - erstatter: raad/2026-01-10/glemt
";

fn public(text: &str, day: &str) -> (Record, Record, BTreeMap<String, String>) {
    let tree = Tree::from_text(text);
    let whole = mandat::record(&tree, day.parse().expect("a day"));
    let findings = check::run(&whole, &Policy::of(&whole));
    let ledger = Ledger::of(&whole);
    let model = edition(whole.model.clone(), Audience::Public, whole.as_of);
    let findings = check::disclosed(&findings, &tree, &whole.model, &model);
    let ledger = check::disclosed_ledger(&ledger, &whole.model, &model);
    let shown = whole.shown_as(model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(&tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let pages = artifacts.into_iter().filter_map(|it| match it.body {
        Body::Bytes(bytes) => {
            Some((it.route.as_str().to_owned(), String::from_utf8_lossy(&bytes).into_owned()))
        }
        Body::File(_) => None,
    });
    let pages = pages.collect();
    (whole, shown, pages)
}

fn unnamed() -> String {
    SITE.replace("visibility: public", "visibility: anonymous")
}

#[test]
fn a_seat_is_not_vacant_because_its_holder_is_not_named() {
    for day in ["2026-01-15", "2026-05-10", "2026-06-30", "2026-07-01", "2026-11-22"] {
        let (_, named, named_pages) = public(SITE, day);
        let (_, unnamed, pages) = public(&unnamed(), day);
        assert_eq!(KeyFigures::of(&named), KeyFigures::of(&unnamed), "{day}");
        for route in ["grupper/raad/index.html", "organisationer/oestby/index.html", "index.html"] {
            let vacant = |pages: &BTreeMap<String, String>| {
                let words = ["Ledig plads", "ledig", "Udløbet periode", "besat"];
                words.map(|it| pages[route].matches(it).count())
            };
            assert_eq!(vacant(&named_pages), vacant(&pages), "{route} on {day}");
        }
        assert!(!pages["grupper/raad/index.html"].contains("Eva Dam"));
    }
    // The deputy chief is there until the position is left; so the case has teeth.
    let vacant = |day: &str| KeyFigures::of(&public(&unnamed(), day).1).vacant;
    assert_eq!((vacant("2026-06-30"), vacant("2026-07-01")), (0, 1));
}

#[test]
fn where_somebody_works_who_is_not_named_is_not_told() {
    let (_, _, pages) = public(&unnamed(), "2026-05-10");
    let chair = &pages["grupper/raad/index.html"];
    let members = chair.split("Formand for toppen").count();
    assert!(members > 1);
    let (_, _, named) = public(SITE, "2026-05-10");
    let links = |page: &str| page.matches("organisationer/oestby/index.html").count();
    assert!(links(chair) < links(&named["grupper/raad/index.html"]));
}

#[test]
fn what_was_done_behind_closed_doors_is_done() {
    let (whole, shown, pages) = public(SITE, "2026-05-10");
    let status = |record: &Record| -> Vec<Status> {
        let ids = ["sendt", "gjort", "glemt"].map(|it| format!("raad/2026-01-10/{it}"));
        let all = record.register.newest_first();
        let of = |id: &String| all.iter().find(|it| it.id.to_string() == *id).map(|it| it.status);
        ids.iter().filter_map(of).collect()
    };
    assert_eq!(status(&whole), [Status::Adopted, Status::Done, Status::Replaced]);
    assert_eq!(status(&shown), status(&whole));
    let page = |item: &str| &pages[&format!("beslutninger/raad/2026-01-10/{item}/index.html")];
    assert!(!page("sendt").contains("dage på svar"));
    for item in ["sendt", "gjort", "glemt"] {
        assert!(!page(item).contains("2026-02-1"), "{item} tells where it was treated");
    }
    for route in ["grupper/raad/moeder/2026-02-11", "grupper/top/moeder/2026-02-10"] {
        let page = &pages[&format!("{route}/index.html")];
        assert!(!page.contains("Referat på vej"), "{route}");
    }
}
