//! The page of a meeting, from agenda to minutes: what it says, in what order, and to whom.

use mandat::check::{self, Ledger, Policy};
use mandat::model::{Audience, Item, Task, edition};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;

const SITE: &str = "\
-- site.yaml --
title: Portal
house_rules: {meetings: {standing_items: [Eventuelt]}}
-- organisations/oestby.md --
---
name: Østby
party: kommune
---
-- people/anna.md --
---
name: Anna Holm
visibility: public
---
-- people/bo.md --
---
name: Bo Lund
visibility: public
---
-- people/eva.md --
---
name: Eva Dam
visibility: anonymous
---
-- people/ole.md --
---
name: Ole Ry
visibility: public
---
-- bodies/raad/mandate.2025.md --
---
name: Rådet
from: 2025
---
-- bodies/raad/mandate.md --
---
name: Rådet
from: 2026-05-01
seats: [{id: direktoer, title: Direktør, party: kommune, count: 3}]
numbering: running
---
-- bodies/raad/members.yaml --
members:
  - {seat: direktoer, person: anna, organisation: oestby}
  - {seat: direktoer, person: bo, organisation: oestby}
  - {seat: direktoer, person: eva, organisation: oestby}
-- bodies/udvalg/mandate.md --
---
name: Udvalget
---
-- bodies/udvalg/meetings/2026-09-15.md --
---
---
## Svar {#svar answers=raad/2026-06-02/sag}

> [!BESLUTNING]
> Udvalget er enigt.
-- bodies/raad/meetings/2026-03-03.md --
---
---
## Et
-- bodies/raad/meetings/2026-06-02.md --
---
time: 13-15
with: [udvalg]
sent: {agenda: 2026-05-20}
present: [anna, ole]
apologies: [{person: bo, deputy: ole, approved_at: sag}, eva]
---
## Godkendelse {#godkendelse .consent minutes=10}

## Sag {#sag .decision minutes=50}

Sagen står i [planen](2026-06-02/plan.pdf).

> [!INDSTILLING]
> Det indstilles.

> [!BESLUTNING]
> Rådet beder om svar.
>
> - til: udvalg

> [!MINDRETAL] Anna Holm
> Nej.

## Personsag {#personsag .closed}

Se [det hemmelige](2026-06-02/hemmeligt.pdf).

## Eventuelt {#eventuelt minutes=5}
-- bodies/raad/meetings/2026-06-02/plan.pdf --
%PDF-1.7 en plan
-- bodies/raad/meetings/2026-06-02/hemmeligt.pdf --
%PDF
-- bodies/raad/meetings/2026-10-06.md --
---
time: 13-15
sent: {agenda: 2026-09-10}
---
## Svaret følges op {#opfoelgning minutes=15}

Rådet [spurgte i juni](2026-06-02.md#sag).

## Eventuelt {#eventuelt minutes=5}
-- bodies/raad/meetings/2026-12-01.md --
---
---
";

/// The main part of a meeting's page as an audience reads it, in one line.
fn page(meeting: &str, day: &str, audience: Audience) -> String {
    let tree = Tree::from_text(SITE);
    let whole = mandat::record(&tree, day.parse().expect("a day"));
    let findings = check::run(&whole, &Policy::of(&whole));
    let ledger = Ledger::of(&whole);
    let model = edition(whole.model.clone(), audience, whole.as_of);
    let findings = check::disclosed(&findings, &tree, &whole.model, &model);
    let ledger = check::disclosed_ledger(&ledger, &whole.model, &model);
    let shown = whole.shown_as(model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(&tree, &shown, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let route = format!("grupper/{meeting}/index.html");
    let found = artifacts.into_iter().find(|it| it.route.as_str() == route);
    let Some(Body::Bytes(bytes)) = found.map(|it| it.body) else { panic!("no page {route}") };
    let html = String::from_utf8(bytes).expect("a page is text");
    let main = html.split("<main").nth(1).and_then(|it| it.split("</main>").next());
    let main = main.expect("a page has a main part");
    let parts = main.split('<').map(|it| it.split_once('>').map_or("", |it| it.1));
    let text = parts.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn stands_in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("{part} in {page}"));
        rest = after;
    }
}

#[test]
fn the_decision_stands_first_then_recommendation_case_and_annexes() {
    let page = page("raad/moeder/2026-06-02", "2026-06-20", Audience::Internal);
    stands_in_order(
        &page,
        &[
            "Fællesmøde",
            "Kommuner 2 af 3 pladser",
            "Bo Lund",
            "Afbud",
            "Stedfortræder: Ole Ry , stemmeret fra punkt 2",
            "1 t 5 min. til de punkter",
            "Punkt 1 var sat på til behandling uden drøftelse",
            "Rådet beder om svar.",
            "Det indstilles.",
            "Sagen står i planen",
            "Bilag",
            "Planen (PDF, 17 byte)",
            "Mindretal Anna Holm Nej.",
            "Det hemmelige (PDF, 5 byte)",
            "Fast punkt",
            "Bilag til mødet",
            "Planen (PDF, 17 byte)",
            "Punkt 2",
            "Det hemmelige (PDF, 5 byte) Punkt 3",
        ],
    );
    assert!(!page.contains("kl. 13.10"), "the plan of a meeting that was held");
}

#[test]
fn an_agenda_tells_when_each_item_begins_and_its_numbers_run_on() {
    let page = page("raad/moeder/2026-10-06", "2026-09-20", Audience::Internal);
    stands_in_order(
        &page,
        &[
            "20 min. i alt",
            "nummereret fortløbende i 2026",
            "5. Svaret følges op",
            "kl. 13.00 15 min.",
            "Ændret siden Sag , Rådet, 2. juni 2026 : Besvaret af Udvalget, 15. september 2026",
            "6. Eventuelt",
            "Fast punkt kl. 13.15",
        ],
    );
    let before = self::page("raad/moeder/2026-10-06", "2026-09-14", Audience::Internal);
    assert!(!before.contains("Ændret siden"));
}

#[test]
fn a_meeting_without_an_agenda_tells_its_standing_items() {
    let page = page("raad/moeder/2026-12-01", "2026-11-22", Audience::Internal);
    stands_in_order(&page, &["Faste punkter på dagsordenen", "Eventuelt", "Efter husreglen"]);
}

#[test]
fn a_meeting_keeps_the_mandate_that_it_saw() {
    let page = page("raad/moeder/2026-03-03", "2026-11-22", Audience::Internal);
    let seen = ["Kommissoriet fra 2025", "Ændret siden", "Nu gælder udgaven fra 1. maj 2026"];
    stands_in_order(&page, &seen);
    let before = self::page("raad/moeder/2026-03-03", "2026-04-30", Audience::Internal);
    assert!(before.contains("Kommissoriet fra 2025") && !before.contains("Nu gælder"));
}

#[test]
fn in_public_nobody_is_named_who_is_not_and_closed_annexes_are_gone() {
    let page = page("raad/moeder/2026-06-02", "2026-06-20", Audience::Public);
    assert!(page.contains("Kommuner 2 af 3 pladser") && page.contains("Navnet vises ikke"));
    assert!(page.contains("3. Personsag") && page.contains("Planen (PDF"));
    for word in ["Eva Dam", "hemmelige", "hemmeligt"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn a_joint_meeting_stands_in_the_order_of_both_bodies() {
    let page = page("raad/moeder/2026-06-02", "2026-11-22", Audience::Internal);
    stands_in_order(
        &page,
        &["Møder i Rådet", "3. marts 2026", "6. oktober 2026", "Møder i Udvalget", "15. september"],
    );
    let other = self::page("udvalg/moeder/2026-09-15", "2026-11-22", Audience::Internal);
    assert!(other.contains("Forrige 2. juni 2026"), "{other}");
}

/// What the marked quotes of an item say, without where they stand.
fn said(item: &Item) -> Vec<String> {
    let task = |it: &Task| {
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?}",
            it.owner.as_ref().map(|it| &it.value),
            it.due.as_ref().map(|it| it.value),
            it.to.as_ref().map(|it| &it.value),
            it.replaces.iter().map(|it| &it.value).collect::<Vec<_>>(),
            it.progress.as_ref().map(|it| it.value),
            it.subject.as_ref().map(|it| &it.value),
        )
    };
    let passage = |it: &mandat::model::Passage| {
        format!("{:?} {}", it.argument.as_ref().map(|it| &it.value), it.text)
    };
    let mut res: Vec<String> = item.recommendations.iter().map(passage).collect();
    res.extend(item.decisions.iter().map(|it| format!("{} {}", it.text, task(&it.task))));
    res.extend(item.actions.iter().map(|it| format!("{} {}", it.text, task(&it.task))));
    res.extend(item.follow_ups.iter().map(|it| {
        let of = it.of.as_ref().map(|it| &it.value);
        format!("{of:?} {} {:?}", it.text, it.progress.as_ref().map(|it| it.value))
    }));
    res.extend(item.dissents.iter().chain(&item.recusals).map(passage));
    res
}

/// The words of marked quotes, Danish and English.
const WORDS: [(&str, &str); 16] = [
    ("INDSTILLING", "RECOMMENDATION"),
    ("BESLUTNING", "DECISION"),
    ("OPGAVE", "ACTION"),
    ("OPFØLGNING", "FOLLOW-UP"),
    ("MINDRETAL", "DISSENT"),
    ("INHABIL", "RECUSED"),
    ("ansvarlig:", "owner:"),
    ("frist:", "due:"),
    ("til:", "to:"),
    ("erstatter:", "replaces:"),
    ("emne:", "subject:"),
    ("gennemført", "done"),
    ("i gang", "ongoing"),
    ("bortfaldet", "dropped"),
    ("formandskab", "chair"),
    ("sekretariat", "secretariat"),
];

const QUOTES: &str = "\
-- people/bo.md --
---
name: Bo
---
-- bodies/a/mandate.md --
---
name: A
---
-- bodies/a/meetings/2026-03-03.md --
---
---
## Før {#foer}

> [!BESLUTNING]
> Før.

## Sag {#sag}

> [!INDSTILLING] Bo
> Det indstilles.

> [!BESLUTNING]
> Gruppen siger ja.
>
> - ansvarlig: formandskab
> - frist: 2026-05-01
> - til: a
> - erstatter: a/2026-03-03/foer
> - emne: det hele
> - status: i gang

> [!OPGAVE]
> Skriv.
>
> - ansvarlig: sekretariat
> - frist: 2026-04-01
> - status: bortfaldet

> [!OPFØLGNING] a/2026-03-03/foer
> Gjort.
>
> - status: gennemført

> [!MINDRETAL] Bo
> Nej.

> [!INHABIL] Bo
> Ejer.
";

#[test]
fn marked_quotes_mean_the_same_in_both_languages() {
    let translated = |text: &str| {
        WORDS.iter().fold(text.to_owned(), |text, (danish, english)| text.replace(danish, english))
    };
    let items = |text: &str| {
        let record = mandat::record(&Tree::from_text(text), "2026-11-22".parse().expect("a day"));
        assert!(record.model.faults.is_empty() && record.model.loose_ends.is_empty());
        let body = record.model.bodies.values().next().expect("a body");
        said(&body.meetings[0].items[1])
    };
    let english = translated(QUOTES);
    assert!(WORDS.iter().all(|(it, _)| QUOTES.contains(it) && !english.contains(it)));
    assert_eq!(items(QUOTES).len(), 6);
    assert_eq!(items(QUOTES), items(&english));
}
