//! What an edition may not show is nowhere in its bytes.

use snapbox::cmd::{Command, cargo_bin};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Every withheld place of the site carries a mark that begins so, each its own.
const CANARY: &str = "kanarie";

/// A portal in which everything that can be withheld is, and breaks whatever rule it can.
const SITE: &str = include_str!("../sites/canary.txt");

const ANNEXES: [&str; 9] = [
    "raad/meetings/2026-02-03/kanarie-bilag.pdf",
    "raad/meetings/2026-04-07/kanarie-bilag-to.pdf",
    "raad/meetings/2026-02-03/kanarie-los.pdf",
    "kanarie-skjult/kanarie-billede.png",
    "kanarie-skjult/meetings/2026-02-20/kanarie-bilag-i-skjult.pdf",
    "under/meetings/2026-02-10/kanarie-bilag-i-internt.pdf",
    "under/meetings/2026-03-10/kanarie-internt-bilag.pdf",
    "under/meetings/2026-03-10/kanarie-stavett-bilag.pdf",
    "under/meetings/2012-05-05/kanarie-gammelt-bilag.pdf",
];

fn write(root: &Path, site: &str) {
    let (mut path, mut text) = (String::new(), String::new());
    for line in site.lines().chain(["-- end --"]) {
        match line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --")) {
            Some(next) => {
                if !path.is_empty() {
                    put(root, &path, &text);
                }
                (path, text) = (next.to_owned(), String::new());
            }
            None => text.extend([line, "\n"]),
        }
    }
    for annex in ANNEXES {
        let (_, name) = annex.rsplit_once('/').expect("it lies in a folder");
        put(root, &format!("bodies/{annex}"), &format!("kanarie-bytes-af {name}"));
    }
}

fn put(root: &Path, path: &str, text: &str) {
    let target = root.join("content").join(path);
    fs::create_dir_all(target.parent().expect("a folder")).expect("it is made");
    fs::write(target, text).expect("it is written");
}

/// Every file of the portal that everyone may read, by its path.
fn published(site: &str, day: &str) -> BTreeMap<String, Vec<u8>> {
    built(site, day, "public")
}

/// Every file of an edition, by its path, whatever file it is.
fn built(site: &str, day: &str, edition: &str) -> BTreeMap<String, Vec<u8>> {
    let dir = TempDir::new().expect("a folder");
    write(dir.path(), site);
    let asked = ["build", "--as-of", day, "--edition", edition];
    let build = Command::new(cargo_bin!("mandat")).args(asked);
    build.current_dir(dir.path()).assert().success();
    let root = dir.path().join(edition);
    let files = walkdir::WalkDir::new(&root).into_iter().map(|it| it.expect("a file"));
    let files = files.filter(|it| it.file_type().is_file()).map(|it| {
        let path = it.path().strip_prefix(&root).expect("it is within");
        (path.to_string_lossy().into_owned(), fs::read(it.path()).expect("it can be read"))
    });
    files.collect()
}

/// The marks in a text, in whatever letters and between whatever signs they stand.
fn marks_of(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let mark = |at: usize| {
        let rest = &text[at + CANARY.len()..];
        let named = |it: char| it.is_alphanumeric() || it == '-' || it == ' ';
        let end = rest.find(|it: char| !named(it)).unwrap_or(rest.len());
        let own = rest[..end].split([' ', '-']).filter(|it| !it.is_empty());
        own.take(2).fold(CANARY.to_owned(), |mark, it| format!("{mark}-{it}"))
    };
    text.match_indices(CANARY).map(|(at, _)| mark(at)).collect()
}

/// The marks in the bytes and the paths of a portal, each with the files it stands in.
fn marks(portal: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, BTreeSet<&str>> {
    let mut res: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, bytes) in portal {
        let text = format!("{path}\n{}", String::from_utf8_lossy(bytes));
        for mark in marks_of(&text) {
            res.entry(mark).or_default().insert(path);
        }
    }
    res
}

#[test]
fn nothing_withheld_is_in_the_public_bytes() {
    let english = SITE.replace("title: Portal\n", "title: Portal\nlanguage: en\n");
    // Before, between and after the meetings, so that every state of them is shown.
    let days = [(SITE, "2026-01-15"), (SITE, "2026-02-02"), (SITE, "2026-05-10")];
    for (site, day) in days.into_iter().chain([(english.as_str(), "2027-02-01")]) {
        let portal = published(site, day);
        assert!(portal.len() > 100, "{} files were searched", portal.len());
        let kinds = ["data/praksis-2026.csv", "data/praksis-2026.json", "afvigelser/index.html"];
        assert!(kinds.iter().all(|it| portal.contains_key(*it)));
        assert_eq!(marks(&portal), BTreeMap::new(), "{day}");
        let meeting = &portal["grupper/raad/moeder/2026-02-03/index.html"];
        let text = String::from_utf8_lossy(meeting);
        let agenda_is_out = day >= "2026-02-01";
        assert_eq!(text.contains("Neutral titel"), agenda_is_out, "{day}");
        assert_eq!(text.contains("Sidste punkt"), agenda_is_out, "{day}");
    }
}

#[test]
fn rules_speak_of_what_is_withheld_to_those_who_wrote_it() {
    let dir = TempDir::new().expect("a folder");
    write(dir.path(), SITE);
    let check = Command::new(cargo_bin!("mandat"))
        .args(["check", "--as-of", "2026-05-10", "--format", "json"])
        .current_dir(dir.path())
        .assert();
    let report = String::from_utf8_lossy(&check.get_output().stdout).into_owned();
    let report: serde_json::Value = serde_json::from_str(&report).expect("the report is JSON");
    let findings = report["findings"].as_array().expect("there are findings");
    let telling = findings.iter().filter(|it| !marks_of(&it.to_string()).is_empty()).count();
    assert!(telling > 20, "{telling} findings tell something");
}

/// The same site with nothing withheld in it.
fn opened() -> String {
    let open = |line: &str| match line {
        it if ["visibility: ", "retention: ", "internal: ", "audience: "]
            .iter()
            .any(|key| it.starts_with(key)) =>
        {
            String::new()
        }
        it if it.starts_with("## ") || it.starts_with("### ") => {
            [" .closed", ".closed", " .Closed", " .closd", " .lukket"]
                .iter()
                .fold(it.to_owned(), |line, class| line.replace(class, ""))
        }
        it => it
            .replace("\"Kanarie Itu", "Kanarie Itu")
            .replace("\"Kanarie itu", "Kanarie itu")
            .replace("2026-04-09", "2026-04-09}")
            .replace(", audience: internal}", "}"),
    };
    SITE.lines().map(|it| open(it) + "\n").collect()
}

#[test]
fn the_search_finds_what_is_not_withheld() {
    let portal = published(&opened(), "2026-05-10");
    let found = marks(&portal);
    for mark in [
        "intern",
        "anonym",
        "vikar",
        "ubrugt",
        "itu",
        "stavet",
        "stilling",
        "post",
        "telefon",
        "omtale-af",
        "aarsag",
        "sag",
        "sagsfremstilling",
        "underoverskrift",
        "underanker",
        "indstilling",
        "beslutning-om",
        "anden-beslutning",
        "opgave",
        "opfoelgning",
        "mindretal",
        "inhabil",
        "link",
        "bilag",
        "bilag-to",
        "bytes-af",
        "mangler",
        "html",
        "minutter",
        "attribut",
        "i-ulaeseligt",
        "stort-c",
        "paa-dansk",
        "under-underpunkt",
        "i-kommende",
    ] {
        assert!(found.contains_key(&format!("{CANARY}-{mark}")), "{mark} in {:?}", found.keys());
    }
    // In a page, a table and data, and in a path.
    for path in [
        "data/praksis-2026.csv",
        "data/praksis-2026.json",
        "grupper/raad/praksis/2026/index.html",
        "afvigelser/index.html",
        "personer/kanarie-intern/index.html",
    ] {
        assert!(found.values().any(|it| it.contains(path)), "{path}");
    }
}

#[test]
fn readers_of_the_internal_edition_see_what_is_for_them() {
    let portal = built(SITE, "2026-05-10", "internal");
    let bytes: String = portal
        .iter()
        .map(|(path, bytes)| format!("{path}\n{}\n", String::from_utf8_lossy(bytes)))
        .collect::<String>()
        .to_lowercase();
    for shown in [
        "kanarie skjult gruppe",
        "kanarie-formaal",
        "kanarie-punkt-i-skjult",
        "kanarie-tekst-i-skjult",
        "kanarie-beslutning-i-skjult",
        "kanarie-bytes-af kanarie-bilag-i-skjult",
        "kanarie-tekst-paa-intern-side",
        "kanarie-sted-internt",
        "kanarie-indledning-i-internt",
        "kanarie-beslutning-i-internt",
        "kanarie-bilagstitel",
        "kanarie-bytes-af kanarie-internt-bilag",
        "kanarie-bilagslink",
        "kanarie-bilagsalt",
        "kanarie-internt-bilag-titel",
        "kanarie-post-for-interne",
        "kanarie-sagsfremstilling",
        "kanarie intern",
    ] {
        assert!(bytes.contains(shown), "{shown}");
    }
    // Nobody reads who is anonymous, who has left or is kept too long, or what is.
    for hidden in [
        "kanarie anonym",
        "kanarie-omtale-af-anonym",
        "kanarie-post-af-fratraadt",
        "kanarie-titel-af-fratraadt",
        "kanarie-nummer-af-fratraadt",
        "kanarie-omtale-af-fratraadt",
        "kanarie forladt",
        "kanarie-forladt",
        "kanarie-gammelt-sted",
        "kanarie-gammel-tekst",
        "kanarie-gammelt-bilag",
        "kanarie-gammel-titel",
        "kanarie-aeldgammel",
    ] {
        assert!(!bytes.contains(hidden), "{hidden}");
    }
}

#[test]
fn what_is_gone_says_so_at_its_address() {
    let portal = published(SITE, "2026-05-10");
    let page = |path: &str| {
        let bytes = portal.get(&format!("{path}/index.html"));
        String::from_utf8_lossy(bytes.unwrap_or_else(|| panic!("{path}"))).replace('\u{a0}', " ")
    };
    for (path, said) in [
        ("grupper/gammel", "En nedlagt gruppe"),
        ("grupper/gammel/kommissorium", "fjernet 2. januar 2026"),
        ("grupper/gammel", "Opgaven er løst"),
        ("grupper/gammel", "../../grupper/top/index.html\">Toppen"),
        ("grupper/gammel/moeder/2020-01-01", "er fjernet"),
        ("grupper/under/moeder/2026-02-10", "Dagsorden og referat er interne"),
        ("grupper/under/moeder/2012-05-05", "slettet efter 10 år"),
        ("grupper/under/moeder/2012-05-05", "Gammel titel"),
        ("beslutninger/under/2012-05-05/gammel", "Den gamle beslutning gemmes"),
        ("grupper/under/moeder/2026-03-10", "(bilag, internt)"),
        ("grupper/under/moeder/2026-03-10", "Bilag, internt"),
        ("grupper/under/kommissorium", "en gruppe, der ikke vises"),
        ("sider/aaben", "(en side, der ikke vises)"),
        ("personer/fratraadt", "Fratrådt Person"),
        ("personer/kun-intern-post", "Delvis Åben"),
    ] {
        assert!(page(path).contains(said), "{path}: {said}");
    }
    let text = page("beslutninger/under/2009-05-05/aeldgammel");
    assert!(text.contains("Slettet efter portalens slettefrist"));
}

#[test]
fn a_single_leak_is_found() {
    let leaks = [
        ("pages/om.md", "---\ntitle: Om\n---\nKANARIE-leak\n"),
        (
            "bodies/bag/mandate.md",
            "---\nname: Bag\nduties: [{what: kanarie leak, every: year}]\n---\n",
        ),
        ("organisations/kanarie-leak.md", "---\nname: Sydby\n---\n"),
    ];
    for (path, text) in leaks {
        let portal = published(&format!("{SITE}-- {path} --\n{text}"), "2026-05-10");
        let found: Vec<String> = marks(&portal).into_keys().collect();
        assert_eq!(found, ["kanarie-leak"], "{path}");
    }
}

/// The places that a page leads to within the portal: a path, and perhaps an anchor in it.
fn ways(path: &str, text: &str) -> Vec<(String, Option<String>)> {
    let here: Vec<&str> = path.split('/').collect();
    let from = &here[..here.len() - 1];
    let hrefs = text.split(" href=\"").skip(1).filter_map(|it| it.split('"').next());
    let local = hrefs.filter(|it| !it.contains(':') && !it.is_empty());
    let resolved = local.map(|href| {
        let (target, anchor) = match href.split_once('#') {
            Some((target, anchor)) => (target, Some(anchor.to_owned())),
            None => (href, None),
        };
        if target.is_empty() {
            return (path.to_owned(), anchor);
        }
        let mut parts = from.to_vec();
        for part in target.split('?').next().unwrap_or_default().split('/') {
            match part {
                ".." => _ = parts.pop(),
                "." => (),
                part => parts.push(part),
            }
        }
        (parts.join("/"), anchor)
    });
    resolved.collect()
}

#[test]
fn every_way_in_the_edition_leads_somewhere() {
    let portal = published(SITE, "2026-05-10");
    let text = |path: &str| portal.get(path).map(|it| String::from_utf8_lossy(it).into_owned());
    let mut followed = 0;
    for (path, bytes) in portal.iter().filter(|(path, _)| path.ends_with(".html")) {
        // A page for whatever is not found may be shown anywhere, so its ways begin at the root.
        if path == "404.html" {
            continue;
        }
        for (target, anchor) in ways(path, &String::from_utf8_lossy(bytes)) {
            let page = text(&target).unwrap_or_else(|| panic!("{path} leads to {target}"));
            let there = |it: &String| page.contains(&format!("id=\"{it}\""));
            assert!(anchor.iter().all(there), "{path} leads to {target}#{anchor:?}");
            followed += 1;
        }
    }
    assert!(followed > 1000, "{followed}");
    let data = text("data/praksis-2026.json").expect("it is there");
    let data: serde_json::Value = serde_json::from_str(&data).expect("it is JSON");
    for row in data["rows"].as_array().expect("there are rows") {
        let evidence = row["evidence"].as_array().expect("a list").iter();
        for page in
            evidence.map(|it| &it["page"]).chain([&row["page"]]).filter_map(|it| it.as_str())
        {
            let (target, anchor) = page.split_once('#').unwrap_or((page, ""));
            let page = text(target).unwrap_or_else(|| panic!("the ledger leads to {target}"));
            let id = format!("id=\"{anchor}\"");
            assert!(
                anchor.is_empty() || page.contains(&id),
                "the ledger leads to {target}#{anchor}"
            );
        }
    }
}
