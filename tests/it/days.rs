//! The portal of another day: asked for, or kept beside that of today.

use snapbox::cmd::{Command, cargo_bin};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const SITE: &str = "\
title: Portal
snapshots: [{day: 2026-03-09, title: Før referatet}, 2026-02-01, 2027-01-01]
";

const MANDATE: &str =
    "---\nname: Rådet\nseats: [{id: medlem, title: Medlem, count: 1}]\n---\n1. Rådet mødes.\n";

const MEMBERS: &str = "\
members:
  - {seat: medlem, person: bo, until: 2026-02-28}
  - {seat: medlem, person: eva, from: 2026-03-01}
";

const MEETING: &str = "\
---
sent: {agenda: 2026-02-20, minutes: 2026-03-10}
present: [eva]
---
## Sagen {#sagen}

Det sagen drejer sig om, står i [bilaget](2026-03-03/bilag.pdf).

> [!BESLUTNING]
> Afgørelsen er truffet.
";

/// Every file that a build as of a day publishes, by its path.
fn published(root: &Path, day: &str) -> BTreeMap<String, Vec<u8>> {
    let out = root.join(format!("out-{day}"));
    let build = Command::new(cargo_bin!("mandat")).args(["build", "--as-of", day, "--out"]);
    build.arg(&out).current_dir(root).assert().success();
    let files = walkdir::WalkDir::new(&out).into_iter().map(|it| it.expect("a file"));
    let files = files.filter(|it| it.file_type().is_file()).map(|it| {
        let path = it.path().strip_prefix(&out).expect("it is within");
        (path.to_string_lossy().into_owned(), fs::read(it.path()).expect("it can be read"))
    });
    files.collect()
}

fn site() -> TempDir {
    let dir = TempDir::new().expect("a folder");
    let files = [
        ("site.yaml", SITE),
        ("people/bo.md", "---\nname: Bo Lund\n---\n"),
        ("people/eva.md", "---\nname: Eva Dam\n---\n"),
        ("bodies/raad/mandate.md", MANDATE),
        ("bodies/raad/members.yaml", MEMBERS),
        ("bodies/raad/meetings/2026-03-03.md", MEETING),
        ("bodies/raad/meetings/2026-03-03/bilag.pdf", "bilagets bytes"),
    ];
    for (path, text) in files {
        let path = dir.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        fs::write(path, text).expect("it is written");
    }
    dir
}

fn main_of(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let start = text.find("<main").expect("a page has a main part");
    let end = text.find("</main>").expect("the main part ends");
    // Of a kept day nothing is new, so that it has no feed to follow.
    let parts = text[start..end].split("<a class=\"btn\"");
    let without = |it: &str| match it.split_once("</a>") {
        Some((link, rest)) if link.contains("nyt.atom") => rest.to_owned(),
        Some(_) | None => it.to_owned(),
    };
    parts.map(without).collect::<String>().replace("<p class=\"mt-l\"></p>", "")
}

#[test]
fn a_kept_day_is_the_portal_as_it_is_built_on_that_day() {
    let site = site();
    let today = published(site.path(), "2026-11-22");
    for day in ["2026-02-01", "2026-03-09"] {
        let then = published(site.path(), day);
        let mut compared = 0;
        for (path, bytes) in then.iter().filter(|it| it.0.ends_with(".html")) {
            // Days that were not yet over are kept in neither, and there is one page for no page.
            if path == "404.html" || path.starts_with("dage/") {
                continue;
            }
            let kept = &today[&format!("dage/{day}/{path}")];
            assert_eq!(main_of(kept), main_of(bytes), "{path} on {day}");
            compared += 1;
        }
        assert!(compared > 100, "{compared} pages were compared");
        let front = String::from_utf8_lossy(&today[&format!("dage/{day}/index.html")]).into_owned();
        assert!(front.contains("href=\"../../index.html\"") && front.contains("../../assets/"));
        assert!(!front.contains("dage/"), "a kept day keeps no days");
    }
    let list = String::from_utf8_lossy(&today["dage/index.html"]).into_owned();
    assert!(list.contains("Før referatet") && list.contains("../dage/2026-02-01/index.html"));
    assert!(!list.contains("2027") && !today.keys().any(|it| it.starts_with("dage/2027")));
}

#[test]
fn what_came_later_is_nowhere_in_the_bytes_of_an_earlier_day() {
    let site = site();
    let marks = |day: &str| -> Vec<bool> {
        let portal = published(site.path(), day);
        let portal = portal.iter().filter(|it| !it.0.starts_with("dage/"));
        let all: Vec<String> = portal
            .map(|(path, bytes)| format!("{path}\n{}", String::from_utf8_lossy(bytes)))
            .collect();
        let stands = |mark: &&str| all.iter().any(|it| it.contains(*mark));
        ["Det sagen drejer sig om", "bilagets bytes", "bilag.pdf", "Afgørelsen er truffet"]
            .iter()
            .map(stands)
            .collect()
    };
    assert_eq!(marks("2026-02-19"), [false; 4]);
    assert_eq!(marks("2026-02-20"), [true, true, true, false]);
    assert_eq!(marks("2026-03-09"), [true, true, true, false]);
    assert_eq!(marks("2026-03-10"), [true; 4]);
}
