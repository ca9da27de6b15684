//! The page of a body shows everyone who sits there, whatever by.

use super::PERIODS;
use mandat::check::{self, Policy};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;

const SITE: &str = "-- site.yaml --
title: Portal
-- people/anna.md --
---
name: Anna Holm
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
---
-- bodies/forum/mandate.md --
---
name: Forum
---
-- bodies/forum/members.yaml --
chairs: [{person: anna}]
-- bodies/raad/mandate.md --
---
name: Rådet
term: {follows: valgperiode, holdover: yes}
seats:
  - {id: formand, title: Forums formand, chair_of: forum}
  - {id: medlem, title: Medlem}
  - {id: gaest, title: Gæst, alternates: {kind: personal, succeeds: yes}}
---
-- bodies/raad/members.yaml --
members:
  - {seat: medlem, person: bo, from: 2022-01-01, until: 2025-12-31}
  - {seat: gaest, person: eva, from: 2026-01-01, until: 2026-06-30, deputy: ida}
";

#[test]
fn a_page_shows_who_sits_there_without_a_line_of_their_own() {
    let tree = Tree::from_text(&format!("{PERIODS}{SITE}"));
    let record = mandat::record(&tree, "2026-11-22".parse().expect("a day"));
    let findings = check::run(&record, &Policy::of(&record));
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = check::Ledger::of(&record);
    let portal = Portal::new(&tree, &record, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("everything is painted");
    let page = artifacts.iter().find(|it| it.route.as_str() == "grupper/raad/index.html");
    let Body::Bytes(bytes) = &page.expect("the body has a page").body else {
        panic!("a page is made, not copied");
    };
    let text = String::from_utf8_lossy(bytes);
    let main = text.split("<main").nth(1).expect("a page has a main part");
    for shown in
        ["Anna Holm", "I kraft af sit hverv", "Bo Lund", "Bliver siddende", "Ida Krog", "Indtrådt"]
    {
        assert!(main.contains(shown), "{shown}");
    }
    assert!(!main.contains("Ledig plads"), "nothing is vacant");
    let former = main.split("Tidligere medlemmer").nth(1).expect("Eva has left");
    assert!(former.contains("Eva Dam") && !former.contains("Bo Lund"));
}
