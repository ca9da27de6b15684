//! The register's pages, facets and files hold the decisions of the record, and no others.

use crate::showcase;
use mandat::check::Ledger;
use mandat::derive::{Entry, Facet, Facets, Record, Status};
use mandat::render::{Body, Portal, Route, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How many decisions stand on a page.
const ROWS: usize = 50;

/// Every page and file that is made, by route.
fn built(tree: &Tree, record: &Record) -> BTreeMap<String, String> {
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(record);
    let portal = Portal::new(tree, record, &[], &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let made = artifacts.into_iter().filter_map(|it| match it.body {
        Body::Bytes(bytes) => {
            let text = String::from_utf8(bytes).expect("text");
            Some((it.route.as_str().to_owned(), text))
        }
        Body::File(_) => None,
    });
    made.collect()
}

/// Six bodies that meet four times a year for five years: 120 decisions of every status.
fn many() -> Tree {
    let mut text = String::new();
    let mut add = |line: String| writeln!(text, "{line}").expect("text can be written to");
    for body in 0..6 {
        add(format!("-- bodies/g{body}/mandate.md --\n---\nname: Gruppe {body}\n---"));
        for meeting in 0..20 {
            let (year, month) = (2022 + meeting / 4, meeting % 4 * 3 + 1);
            let number = body * 20 + meeting;
            let kind = ["", " .decision", " .discussion", " .consent"][number % 4];
            let field = match number % 6 {
                0 => "> - frist: 2026-01-05".to_owned(),
                1 => format!("> - til: g{}", (body + 1) % 6),
                2 => "> - frist: 2027-01-05".to_owned(),
                3 => "> - status: gennemført".to_owned(),
                4 => "> - status: bortfaldet".to_owned(),
                _ if meeting > 0 => {
                    let before = meeting - 1;
                    format!("> - erstatter: {}-{:02}-04/sag", 2022 + before / 4, before % 4 * 3 + 1)
                }
                _ => "> - emne: sagen".to_owned(),
            };
            add(format!("-- bodies/g{body}/meetings/{year}-{month:02}-04.md --\n---\n---"));
            add(format!("## Sag {number} {{#sag{kind}}}\n\n> [!BESLUTNING]"));
            add(format!("> =Det\" vedtages, nr. {number}.\n>\n{field}\n"));
        }
    }
    Tree::from_text(&text)
}

fn on(tree: &Tree, day: &str) -> Record {
    mandat::record(tree, day.parse().expect("a day"))
}

/// The addresses of the rows of a page, in order. A blank row has no address.
fn rows(page: &str) -> Vec<String> {
    let parts = page.split("<article class=\"dec\"><div><h2><a href=\"").skip(1);
    let href = |it: &str| it.split('"').next().unwrap_or_default().replace("../", "");
    parts.map(href).collect()
}

/// The decisions that a facet should have, picked by its meaning and not by the index of facets.
fn belong<'r>(record: &'r Record, facet: &Facet) -> Vec<&'r Entry> {
    let mut all = record.register.newest_first();
    all.retain(|it| {
        let (body, meeting, item, _) = it.look_up(&record.model);
        let year = meeting.day.to_string()[..4].parse::<i32>().expect("a year");
        match facet {
            Facet::All => true,
            Facet::Status(status) => it.status == *status,
            Facet::Body(id) => body.id == *id,
            Facet::BodyInYear(id, of) => body.id == *id && year == *of,
            Facet::Kind(kind) => item.kind == *kind,
            Facet::Year(of) => year == *of,
        }
    });
    all
}

fn hold(record: &Record, files: &BTreeMap<String, String>) {
    let facets = Facets::of(&record.register, &record.model);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for (facet, _) in facets.each() {
        let of: Vec<String> = (belong(record, facet).into_iter())
            .map(|it| Route::decision(&it.id).as_str().to_owned())
            .collect();
        assert!(!of.is_empty(), "{facet:?}");
        let mut shown = Vec::new();
        for page in 1..=of.len().div_ceil(ROWS) {
            let route = Route::decisions(facet, page).as_str().to_owned();
            let text = files.get(&route).unwrap_or_else(|| panic!("{route} is there"));
            let rows = rows(text);
            assert!(rows.len() <= ROWS, "{route} has {}", rows.len());
            assert!(text.contains(&format!(">{} beslutning", of.len())), "{route} says how many");
            shown.extend(rows);
            expected.insert(route);
        }
        assert_eq!(shown, of, "{facet:?}");
    }
    for id in record.register.newest_first().iter().map(|it| &it.id) {
        expected.insert(Route::decision(id).as_str().to_owned());
    }
    let there = files.keys().filter(|it| it.starts_with("beslutninger/"));
    let there =
        there.filter(|it| !it.starts_with("beslutninger/grupper/") && it.ends_with(".html"));
    assert_eq!(there.cloned().collect::<BTreeSet<String>>(), expected);
}

#[test]
fn each_page_of_the_example_holds_its_facet() {
    let record = showcase::record("2026-11-22");
    hold(&record, &built(showcase::tree(), &record));
}

#[test]
fn each_page_of_many_decisions_holds_its_facet() {
    let tree = many();
    let record = on(&tree, "2026-11-22");
    assert_eq!(record.register.newest_first().len(), 120);
    let statuses: BTreeSet<Status> =
        record.register.newest_first().iter().map(|it| it.status).collect();
    assert!(statuses.len() >= 6, "{statuses:?}");
    let files = built(&tree, &record);
    hold(&record, &files);
    assert!(files.contains_key("beslutninger/side-3/index.html"));
    assert!(files.contains_key("beslutninger/status/overskredet/index.html"));
    assert!(files.contains_key("beslutninger/gruppe/g3/2024/index.html"));
    assert!(files.contains_key("beslutninger/type/ikke-angivet/index.html"));
    assert!(!files.contains_key("beslutninger/aar/2021/index.html"));
}

#[test]
fn a_facet_is_marked_with_its_number_and_a_way_back() {
    let tree = many();
    let files = built(&tree, &on(&tree, "2026-11-22"));
    let page = &files["beslutninger/gruppe/g1/2023/index.html"];
    let here = |word: &str, title: &str, n: u32| {
        let mark = format!(
            "data-word=\"{word}\" aria-current=\"true\"><span>{title}</span> <span class=\"n\">{n}<"
        );
        assert!(page.contains(&mark), "{mark}");
    };
    here("g1", "Gruppe 1", 20);
    here("2023", "2023", 4);
    assert_eq!(page.matches("aria-current=\"true\"").count(), 3, "with the tab of the menu");
    assert!(page.contains("href=\"../../../../beslutninger/index.html\""));
    // A list that is narrowed already has nothing for a script to take hold of.
    assert!(!page.contains("data-register"));
    assert!(files["beslutninger/index.html"].contains("data-register"));
    assert!(files["beslutninger/side-2/index.html"].contains("data-register"));
}

/// The list beside the decisions does not grow with the bodies, and every body is led to.
#[test]
fn bodies_beyond_thirty_stand_on_a_page_of_their_own() {
    let mut text = String::new();
    for body in 0..70 {
        writeln!(text, "-- bodies/b{body}/mandate.md --\n---\nname: Gruppe {body}\n---")
            .expect("text can be written to");
        for meeting in 1..=1 + body / 40 {
            writeln!(text, "-- bodies/b{body}/meetings/2026-0{meeting}-04.md --\n---\n---\n## Sag {{#sag}}\n\n> [!BESLUTNING]\n> Ja.\n")
                .expect("text can be written to");
        }
    }
    let tree = Tree::from_text(&text);
    let files = built(&tree, &on(&tree, "2026-11-22"));
    let beside = |page: &str| page.matches("data-word=\"b").count();
    let register = &files["beslutninger/index.html"];
    assert_eq!(beside(register), 30);
    assert!(register.contains("data-word=\"b69\""), "those with most decisions stand there");
    assert!(!register.contains("data-word=\"b0\""));
    let rare = &files["beslutninger/gruppe/b0/index.html"];
    assert_eq!(beside(rare), 31);
    assert!(rare.contains("data-word=\"b0\" aria-current=\"true\""));
    let makers: Vec<&String> = files
        .iter()
        .filter(|it| it.0.starts_with("beslutninger/grupper/"))
        .map(|it| it.1)
        .collect();
    assert_eq!(makers.len(), 2, "paged at fifty");
    for body in 0..70 {
        let link = format!("beslutninger/gruppe/b{body}/index.html");
        assert!(makers.iter().any(|it| it.contains(&link)), "{link}");
    }
}

#[test]
fn a_portal_without_decisions_says_so() {
    let tree = Tree::from_text("-- bodies/a/mandate.md --\n---\nname: A\n---\n");
    let files = built(&tree, &on(&tree, "2026-11-22"));
    assert!(
        files["beslutninger/index.html"].contains("Der er ingen beslutninger i portalen endnu")
    );
    assert!(files["beslutninger/grupper/index.html"].contains("Der er ingen beslutninger"));
    let data: serde_json::Value =
        serde_json::from_str(&files["data/beslutninger.json"]).expect("JSON");
    assert_eq!(data["decisions"].as_array().map(Vec::len), Some(0));
}

fn files_hold(record: &Record, files: &BTreeMap<String, String>) {
    let json = |route: &str| -> serde_json::Value {
        serde_json::from_str(&files[route]).unwrap_or_else(|it| panic!("{route}: {it}"))
    };
    let data = json("data/beslutninger.json");
    assert_eq!((data["version"].as_u64(), data["as_of"].as_str()), (Some(1), Some("2026-11-22")));
    let data = data["decisions"].as_array().expect("decisions");
    let list = json("beslutninger/liste.json");
    let table = files["data/beslutninger.csv"].strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
    let table: Vec<csv::StringRecord> =
        table.records().collect::<Result<_, _>>().expect("every line has as many cells");
    let all = record.register.newest_first();
    assert_eq!((data.len(), table.len()), (all.len(), all.len()));
    for (column, of) in list["columns"].as_object().expect("columns") {
        assert_eq!(of.as_array().map(Vec::len), Some(all.len()), "{column}");
    }
    for (place, ((entry, data), line)) in all.iter().zip(data).zip(&table).enumerate() {
        let (body, _, item, decision) = entry.look_up(&record.model);
        let id = entry.id.to_string();
        assert_eq!((data["id"].as_str(), &line[0]), (Some(id.as_str()), id.as_str()));
        let page = Route::decision(&entry.id).as_str().to_owned();
        assert_eq!(data["page"], page);
        assert_eq!(list["columns"]["href"][place], page);
        assert!(files.contains_key(&page), "{page}");
        let minutes = data["minutes"].as_str().and_then(|it| it.split_once('#'));
        let (minutes, anchor) = minutes.expect("a place in the minutes");
        assert!(files[minutes].contains(&format!("id=\"{anchor}\"")), "{id}");
        assert_eq!((data["title"].as_str(), &line[2]), (Some(&*item.title), &*item.title));
        assert_eq!(
            (data["status"].as_str(), &line[8]),
            (Some(entry.status.word()), entry.status.word())
        );
        assert_eq!(data["status_name"], line[9]);
        assert_eq!(data["body"], body.id.as_str());
        assert_eq!(
            data["due"].as_str(),
            decision.task.due.as_ref().map(|it| it.value.to_string()).as_deref()
        );
        assert_eq!(data["due"].as_str().unwrap_or_default(), &line[11]);
        assert_eq!(
            data["replaced_by"].as_str(),
            entry.replaced_by.as_ref().map(ToString::to_string).as_deref()
        );
        assert_eq!(data["answered_by"].as_array().map(Vec::len), Some(entry.answered_by.len()));
        assert_eq!(data["follow_ups"].as_array().map(Vec::len), Some(entry.followed_up.len()));
    }
}

#[test]
fn the_files_of_the_example_hold_its_decisions() {
    let record = showcase::record("2026-11-22");
    let files = built(showcase::tree(), &record);
    files_hold(&record, &files);
    let data: serde_json::Value =
        serde_json::from_str(&files["data/beslutninger.json"]).expect("JSON");
    let all = data["decisions"].as_array().expect("decisions");
    let some = |key: &str| all.iter().any(|it| it[key].as_str().is_some());
    let lists =
        |key: &str| all.iter().any(|it| it[key].as_array().is_some_and(|it| !it.is_empty()));
    for key in ["kind", "owner", "owner_page", "due", "sent_to", "answers", "replaced_by"] {
        assert!(some(key), "no decision of the example has a {key}");
    }
    for key in ["answered_by", "replaces", "follow_ups"] {
        assert!(lists(key), "no decision of the example has {key}");
    }
}

#[test]
fn the_files_of_many_decisions_hold_them() {
    let tree = many();
    let record = on(&tree, "2026-11-22");
    let files = built(&tree, &record);
    files_hold(&record, &files);
    assert!(
        files["data/beslutninger.csv"].contains(";\"'=Det\"\" vedtages, nr. 0.\";"),
        "no formula"
    );
}
