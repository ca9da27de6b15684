//! What a finding is besides its level, waived, of the house, silent or unproven, is said wherever
//! the finding is shown.

use mandat::check::{self, Diagnostic, Ledger, Level, Nature, Policy};
use mandat::render::{Artifact, Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use snapbox::cmd::{Command, cargo_bin};
use std::fs;
use tempfile::TempDir;

const SITE: &str = "
-- site.yaml --
title: Portal
accessibility: https://vest.example/was
house_rules: {meetings: {agenda: 10 days before}}
levels: {unapproved-mandate: off, orphan-body: off}
-- bodies/raad/mandate.md --
---
name: Rådet
meetings: {agenda: {due: 10 days before, clause: \"6\"}}
waivers:
  - rule: late-agenda
    of: 2026-02-03
    reason: Nyt system til dagsordener
    decision: 2026-02-03#frist
    until: 2026-12-31
---
6. Dagsordenen sendes 10 dage før.
-- bodies/raad/meetings/2026-02-03.md --
---
sent: {agenda: 2026-02-01}
---
## Frist {#frist}

> [!BESLUTNING]
> Fristen fraviges i år.
-- bodies/udvalg/mandate.md --
---
name: Udvalget
---
-- bodies/udvalg/meetings/2026-03-03.md --
---
sent: {agenda: 2026-03-01}
---
";

const PAGES: [&str; 2] = ["afvigelser/index.html", "grupper/raad/index.html"];

fn painted(site: &str, language: Language, change: impl Fn(&mut Diagnostic)) -> Vec<Artifact> {
    let tree = Tree::from_text(site);
    let record = mandat::record(&tree, "2026-03-10".parse().expect("a day"));
    let mut findings = check::run(&record, &Policy::of(&record));
    findings.iter_mut().for_each(change);
    let theme = Theme::load(Vec::new(), language).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(&tree, &record, &findings, &ledger, &theme);
    paint(&theme, &compose(&portal)).expect("every page is painted")
}

fn page<'a>(artifacts: &'a [Artifact], route: &str) -> &'a str {
    let found = artifacts.iter().find(|it| it.route.as_str() == route);
    match &found.expect("the page is there").body {
        Body::Bytes(bytes) => std::str::from_utf8(bytes).expect("a page is text"),
        Body::File(_) => panic!("{route} is a page"),
    }
}

#[test]
fn a_waived_finding_says_why_by_what_decision_and_until_when() {
    let danish = painted(SITE, Language::Danish, |_| ());
    for route in PAGES.into_iter().chain(["regler/late-agenda/index.html"]) {
        let page = page(&danish, route);
        assert!(page.contains("Fraveget</span>"), "{route}");
        assert!(
            page.contains("til og med den 31. december 2026: Nyt system til dagsordener."),
            "{route}"
        );
        assert!(
            page.contains("beslutninger/raad/2026-02-03/frist/index.html\">Besluttet 3."),
            "{route}"
        );
    }
    let english = painted(SITE, Language::English, |_| ());
    for route in PAGES {
        assert!(page(&english, route).contains("Waived</span>"), "{route}");
        assert!(
            page(&english, route).contains("Waived by the mandate until 31 December"),
            "{route}"
        );
    }
}

#[test]
fn a_house_rule_and_what_is_no_breach_are_told_apart() {
    let as_nature = |nature| {
        move |it: &mut Diagnostic| {
            if it.of_house {
                it.nature = nature;
            }
        }
    };
    for (nature, danish, english) in [
        (Nature::Breach, "Husregel</span>", "House rule</span>"),
        (Nature::Silence, "Ikke reguleret</span>", "Not regulated</span>"),
        (Nature::MissingEvidence, "Kan ikke afgøres</span>", "Cannot be decided</span>"),
    ] {
        let da = painted(SITE, Language::Danish, as_nature(nature));
        let en = painted(SITE, Language::English, as_nature(nature));
        for route in ["afvigelser/index.html", "grupper/udvalg/index.html"] {
            assert!(page(&da, route).contains(danish), "{danish} on {route}");
            assert!(page(&en, route).contains(english), "{english} on {route}");
            let other = page(&da, route).contains("Kan ikke afgøres</span>");
            assert_eq!(other, nature == Nature::MissingEvidence, "{route}");
        }
    }
}

#[test]
fn a_waived_finding_is_a_hint_on_the_terminal_too() {
    let dir = TempDir::new().expect("a folder");
    for file in SITE.split("\n-- ").skip(1) {
        let (path, text) = file.split_once(" --\n").expect("a file has its name");
        let path = dir.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        fs::write(path, text).expect("it is written");
    }
    let mut command = Command::new(cargo_bin!("mandat"));
    command = command.args(["check", "--as-of", "2026-03-10"]).current_dir(dir.path());
    command.assert().success().stdout_eq(snapbox::str![[r#"
vink[M305 late-agenda]: dagsordenen til mødet den 3. februar 2026 i Rådet blev sendt 8 dage for sent; fristen var den 24. januar 2026
  ╭▸ content/bodies/raad/meetings/2026-02-03.md:2:16
  │
2 │ sent: {agenda: 2026-02-01}
  │                ━━━━━━━━━━
  │
  ⸬  content/bodies/raad/mandate.md:3:26
  │
3 │ meetings: {agenda: {due: 10 days before, clause: "6"}}
  │                          ────────────── kommissoriets regel
  │
  ├ hjemmel: kommissoriets punkt 6
  ╰ bemærk: fraveget i kommissoriet til og med den 31. december 2026: Nyt system til dagsordener

advarsel[M305 late-agenda]: dagsordenen til mødet den 3. marts 2026 i Udvalget blev sendt 8 dage for sent; fristen var den 21. februar 2026
  ╭▸ content/bodies/udvalg/meetings/2026-03-03.md:2:16
  │
2 │ sent: {agenda: 2026-03-01}
  │                ━━━━━━━━━━
  │
  ⸬  content/site.yaml:3:34
  │
3 │ house_rules: {meetings: {agenda: 10 days before}}
  ╰╴                                 ────────────── husregel: kommissoriet er tavst

1 advarsel og 1 vink.

"#]]);
}

#[test]
fn whose_finding_is_waived_by_a_closed_decision_is_not_led_to_it() {
    let closed = SITE.replace("{#frist}", "{#frist .closed}");
    let tree = Tree::from_text(&closed);
    let record = mandat::record(&tree, "2026-03-10".parse().expect("a day"));
    let findings = check::run(&record, &Policy::of(&record));
    let shown =
        mandat::model::edition(record.model.clone(), mandat::model::Audience::Public, record.as_of);
    let findings = check::disclosed(&findings, &tree, &record.model, &shown);
    assert!(findings.iter().any(|it| it.waived.is_some() && it.level == Level::Hint));
    let shown = mandat::derive::derive(shown, record.as_of);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(&tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("every page is painted");
    let page = page(&artifacts, "afvigelser/index.html");
    assert!(page.contains("Fraveget</span>"));
    assert!(!page.contains("beslutninger/raad/2026-02-03/frist"));
}
