//! The secretariat's calendar: what the example's holds, and what its pages say.

use crate::showcase;
use mandat::check::{self, Ledger, Policy};
use mandat::derive::{Partner, Record, Task, TaskState};
use mandat::model::{Audience, edition};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::BTreeMap;

fn line(tree: &Tree, task: &Task) -> String {
    let who = |it: &Partner| match it {
        Partner::Organisation(id) => id.to_string(),
        Partner::OfChair(side) => format!("chair of {side}"),
        Partner::Body(id) => id.to_string(),
        Partner::Itself => "itself".to_owned(),
        Partner::Described => "described".to_owned(),
    };
    let who: Vec<String> = task.partners.iter().map(who).collect();
    let state = match task.state {
        TaskState::Overdue => "overdue".to_owned(),
        TaskState::Open => "open".to_owned(),
        TaskState::Done(day) => format!("done {day}"),
        TaskState::Settled => "settled".to_owned(),
    };
    let ground = task.ground.as_ref();
    let clause = ground.and_then(|it| it.clause.as_deref()).unwrap_or("-");
    let house = if ground.is_some_and(|it| it.of_house) { " of the house" } else { "" };
    let day = task.day.map_or("-".to_owned(), |it| it.to_string());
    let (path, place) = (tree.path(task.source.file), tree.line(task.source));
    let (body, word, who) = (&task.body, task.matter.word(), who.join("+"));
    format!("{day} {body} {word} {state} clause {clause}{house} {path}:{place} {who}")
}

/// Every page of a portal that everyone may read, by its address.
fn pages(tree: &Tree, record: &Record, language: Language) -> BTreeMap<String, String> {
    let findings = check::run(record, &Policy::of(record));
    let theme = Theme::load(Vec::new(), language).expect("the theme is whole");
    let shown = edition(record.model.clone(), Audience::Public, record.as_of);
    let findings = check::disclosed(&findings, tree, &record.model, &shown);
    let ledger = check::disclosed_ledger(&Ledger::of(record), &record.model, &shown);
    let shown = record.shown_as(shown);
    let portal = Portal::new(tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let text = artifacts.into_iter().filter_map(|it| match it.body {
        Body::Bytes(bytes) => Some((it.route.as_str().to_owned(), String::from_utf8(bytes).ok()?)),
        Body::File(_) => None,
    });
    text.collect()
}

/// The words of a page's `main`, without its markup.
fn words(page: &str) -> String {
    let main = page.split_once("<main").expect("it has a main part").1;
    let main = main.split_once("</main>").expect("which ends").0;
    let mut res = String::new();
    for part in main.split('<') {
        res.push(' ');
        res.push_str(part.split_once('>').map_or(part, |it| it.1));
    }
    res.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_lines_of_the_example_are_right() {
    let record = showcase::record("2026-11-22");
    let all = record.ahead.overdue().iter().chain(record.ahead.coming());
    let lines: Vec<String> = all.map(|it| line(showcase::tree(), it)).collect();
    snapbox::assert_data_eq!(
        lines.join("\n"),
        snapbox::str![[r#"
2026-01-01 fog-boern-og-unge seat-vacant overdue clause 2 bodies/fog-boern-og-unge/members.yaml:14 holstebro-kommune+regionshospitalet-goedstrup
2026-10-01 fog-voksen-somatik seat-vacant overdue clause 1 bodies/fog-voksen-somatik/members.yaml:18 holstebro-kommune+regionshospitalet-goedstrup
2026-11-01 fog-digitalisering-og-data seat-vacant overdue clause 2 bodies/fog-digitalisering-og-data/members.yaml:7 herning-kommune+regionshospitalet-goedstrup
2026-11-11 fog-digitalisering-og-data minutes overdue clause 7 bodies/fog-digitalisering-og-data/meetings/2026-10-28.md:1 herning-kommune+regionshospitalet-goedstrup
2026-11-29 fog-digitalisering-og-data agenda open clause 6 bodies/fog-digitalisering-og-data/meetings/2026-12-09.md:1 herning-kommune+regionshospitalet-goedstrup
2026-11-30 fog-boern-og-unge agenda open clause 7 bodies/fog-boern-og-unge/meetings/2026-12-10.md:1 holstebro-kommune+regionshospitalet-goedstrup
2026-12-01 fog-voksen-somatik meeting open clause - bodies/fog-voksen-somatik/meetings/2026-12-01.md:1 holstebro-kommune+regionshospitalet-goedstrup
2026-12-06 faglig-strategisk-gruppe agenda open clause 7 bodies/faglig-strategisk-gruppe/meetings/2026-12-16.md:1 ikast-brande-kommune+regionshospitalet-goedstrup
2026-12-09 fog-digitalisering-og-data meeting open clause - bodies/fog-digitalisering-og-data/meetings/2026-12-09.md:1 herning-kommune+regionshospitalet-goedstrup
2026-12-10 fog-boern-og-unge meeting open clause - bodies/fog-boern-og-unge/meetings/2026-12-10.md:1 holstebro-kommune+regionshospitalet-goedstrup
2026-12-15 fog-voksen-somatik minutes open clause - of the house bodies/fog-voksen-somatik/meetings/2026-12-01.md:1 holstebro-kommune+regionshospitalet-goedstrup
2026-12-16 faglig-strategisk-gruppe meeting open clause - bodies/faglig-strategisk-gruppe/meetings/2026-12-16.md:1 ikast-brande-kommune+regionshospitalet-goedstrup
2026-12-23 fog-digitalisering-og-data minutes open clause 7 bodies/fog-digitalisering-og-data/meetings/2026-12-09.md:1 herning-kommune+regionshospitalet-goedstrup
2026-12-24 fog-boern-og-unge minutes open clause - of the house bodies/fog-boern-og-unge/meetings/2026-12-10.md:1 holstebro-kommune+regionshospitalet-goedstrup
2026-12-30 faglig-strategisk-gruppe minutes open clause 9 bodies/faglig-strategisk-gruppe/meetings/2026-12-16.md:1 ikast-brande-kommune+regionshospitalet-goedstrup
2026-12-31 faglig-strategisk-gruppe duty settled clause 6 bodies/faglig-strategisk-gruppe/mandate.md:51 ikast-brande-kommune+regionshospitalet-goedstrup
2026-12-31 fog-boern-og-unge duty settled clause 6 bodies/fog-boern-og-unge/mandate.md:36 holstebro-kommune+regionshospitalet-goedstrup
2026-12-31 fog-digitalisering-og-data duty settled clause 8 bodies/fog-digitalisering-og-data/mandate.md:41 herning-kommune+regionshospitalet-goedstrup
2027-01-31 fog-digitalisering-og-data waiver-ends open clause - bodies/fog-digitalisering-og-data/mandate.md:45 herning-kommune+regionshospitalet-goedstrup
2027-02-20 fog-voksen-somatik agenda open clause 6 bodies/fog-voksen-somatik/meetings/2027-03-02.md:1 holstebro-kommune+regionshospitalet-goedstrup
"#]]
    );
}

const SITE: &str = "\
-- site.yaml --
title: T
edit_url: \"https://git.example/edit/{path}\"
-- periods.yaml --
periods:
  - {id: p22, name: P22, kind: valgperiode, from: 2022-01-01, until: 2025-12-31}
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
name: Ida Krog
---
-- people/ole.md --
---
name: Ole Lykke
visibility: internal
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2022-01-01
seats: [{id: chef, title: Chef, count: 2, appointed_by: herning}]
term: {follows: valgperiode}
chair: {model: shared, sides: [{party: kommune}]}
secretariat: [{organisation: rhg}, {of_chair: kommune}]
meetings: {agenda: {due: 10 days before, clause: \"6\"}}
---
6. Dagsordenen sendes ti dage før.
-- bodies/raad/members.yaml --
members:
  - {seat: chef, person: ole, organisation: struer, from: 2022-01-01}
chairs:
  - {side: kommune, organisation: herning, from: 2022-01-01, until: 2025-09-30}
  - {side: kommune, organisation: struer, from: 2025-10-01}
secretariat:
  - {person: ida, organisation: herning, from: 2022-01-01, until: 2025-09-30}
-- bodies/raad/meetings/2025-09-22.md --
---
---
-- bodies/raad/meetings/2025-11-20.md --
---
---
-- bodies/selv/mandate.md --
---
name: De selvbetjente
secretariat: self
---
-- bodies/stille/mandate.md --
---
name: De stille
review: {next: 2025-10-10}
---
";

fn small(day: &str) -> BTreeMap<String, String> {
    let tree = Tree::from_text(SITE);
    let record = mandat::record(&tree, day.parse().expect("a day"));
    pages(&tree, &record, Language::Danish)
}

#[test]
fn each_partner_has_a_list_of_what_it_answers_for() {
    let pages = small("2025-09-15");
    let page = |part: &str| words(&pages[&format!("sekretariat/{part}index.html")]);
    let (old, new) = (page("herning/"), page("struer/"));
    // The agenda of the meeting before the handover is the old chair's, and that after it the new's.
    assert!(old.contains("Dagsordenen til mødet den 22. september 2025"), "{old}");
    assert!(!old.contains("Dagsordenen til mødet den 20. november 2025"), "{old}");
    assert!(new.contains("Dagsordenen til mødet den 20. november 2025"), "{new}");
    assert!(!new.contains("Dagsordenen til mødet den 22. september 2025"), "{new}");
    for both in [&old, &new, &page("rhg/")] {
        assert!(both.contains("Sekretariatet går fra Herning til Struer"), "{both}");
        assert!(both.contains("Ingen er skrevet ind som sekretær fra den dag."), "{both}");
    }
    assert!(page("rhg/").contains("Betjener 1 gruppe Rådet Fælles med Herning"));
    assert!(page("gruppen-selv/").contains("1 gruppe betjener sig selv De selvbetjente"));
    let silent = page("ikke-fastsat/");
    assert!(silent.contains("1 gruppe uden fastsat sekretariat De stille"), "{silent}");
    assert!(silent.contains("fredag 10. oktober 2025 De stille Kommissoriet tages op"), "{silent}");
}

#[test]
fn a_line_says_the_rule_the_place_and_what_to_write() {
    let all = &small("2025-09-15")["sekretariat/index.html"];
    assert!(all.contains("https://git.example/edit/bodies/raad/meetings/2025-09-22.md"));
    assert!(all.contains("../grupper/raad/kommissorium/index.html#"), "the clause is a link");
    let said = words(all);
    let late = "fredag 12. september 2025 Rådet Fælles Dagsordenen til mødet den 22. september 2025 sendes Overskredet med 3 dage";
    assert!(said.contains(late), "{said}");
    assert!(said.contains(
        "Kære alle. Vi mangler dagsordenen til mødet i Rådet mandag den 22. september 2025. Fristen var fredag den 12. september 2025 (10 dage før mødet)."
    ));
    assert!(!said.contains("Ole Lykke"), "an edition withholds names here too");
}

#[test]
fn an_election_lists_who_must_appoint() {
    let pages = small("2025-09-15");
    let page = words(&pages["sekretariat/valg-2025-12-31/index.html"]);
    assert!(page.contains("2 pladser. 2 mangler at blive udpeget."), "{page}");
    assert!(page.contains("Herning Skal udpeges"), "{page}");
    assert!(page.contains("Navnet vises ikke") && !page.contains("Ole Lykke"), "{page}");
    assert!(!small("2026-07-02").contains_key("sekretariat/valg-2025-12-31/index.html"));
}

#[test]
fn a_long_list_is_paged_and_each_line_stands_once() {
    let mut site = SITE.to_owned();
    for day in 1..=28 {
        for month in [10, 11, 12] {
            site += &format!("-- bodies/selv/meetings/2025-{month}-{day:02}.md --\n---\n---\n");
        }
    }
    let tree = Tree::from_text(&site);
    let record = mandat::record(&tree, "2025-09-30".parse().expect("a day"));
    let number = record.ahead.coming().len() + record.ahead.overdue().len();
    let pages = pages(&tree, &record, Language::English);
    let lists = pages.iter().filter(|(route, _)| {
        *route == "sekretariat/index.html" || route.starts_with("sekretariat/side-")
    });
    let rows: Vec<usize> = lists.map(|it| it.1.matches("<tr><td").count()).collect();
    assert!(number > 50, "{number}");
    assert_eq!(rows.iter().sum::<usize>(), number);
    assert!(rows.iter().all(|it| *it <= 50), "{rows:?}");
}

#[test]
fn what_is_missing_stands_with_what_mends_it() {
    let pages = small("2025-10-30");
    let page = words(&pages["sekretariat/mangler/index.html"]);
    assert!(page.contains("Der er intet referat af mødet den 22. september 2025"), "{page}");
    assert!(pages.contains_key("sekretariat/struer/mangler/index.html"));
}
