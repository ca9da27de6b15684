//! What an edition may not show is nowhere in its bytes.

use snapbox::cmd::{Command, cargo_bin};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Every withheld place of this site carries a mark that begins so.
const CANARY: &str = "kanarie";

const SITE: &str = "
-- site.yaml --
title: Portal
-- people/aaben.md --
---
name: Åben Person
---
-- people/kanarie-navn.md --
---
name: Kanarie Navn
email: kanarie-skjult@x.example
visibility: anonymous
---
Kanarie-prosa
-- people/kun-navn.md --
---
name: Kun Navn
title: kanarie-titel
email: kanarie-post@x.example
phone: kanarie-nummer
visibility: name-only
---
kanarie-omtale
-- bodies/raad/mandate.md --
---
name: Rådet
seats: [{id: medlem, title: Medlem, count: 3}]
---
-- bodies/raad/members.yaml --
members:
  - {seat: medlem, person: aaben}
  - {seat: medlem, person: kanarie-navn}
  - {seat: medlem, person: kun-navn}
-- bodies/raad/meetings/2026-02-03.md --
---
present: [aaben, kanarie-navn]
---
## Åbent punkt {#aabent}

Tekst.

## Neutral titel {#lukket .closed case=kanarie-sag by=kanarie-oplæg}

Kanarie-sagsfremstilling <b>kanarie-html</b> [kanarie-link](2026-02-03/kanarie-bilag.pdf)

> [!BESLUTNING]
> Kanarie-beslutning
>
> - ansvarlig: kanarie-navn
> - frist: kanarie-frist

> [!OPGAVE]
> Kanarie-opgave

## Sidste punkt {#sidste}
";

fn write(root: &Path) {
    let (mut path, mut text) = (String::new(), String::new());
    for line in SITE.lines().chain(["-- end --"]) {
        match line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --")) {
            Some(next) => {
                if !path.is_empty() {
                    let target = root.join("content").join(&path);
                    fs::create_dir_all(target.parent().expect("a folder")).expect("it is made");
                    fs::write(target, &text).expect("it is written");
                }
                (path, text) = (next.to_owned(), String::new());
            }
            None => text.extend([line, "\n"]),
        }
    }
    let annex = root.join("content/bodies/raad/meetings/2026-02-03/kanarie-bilag.pdf");
    fs::create_dir_all(annex.parent().expect("a folder")).expect("it is made");
    fs::write(annex, "kanarie-bytes").expect("it is written");
}

#[test]
fn nothing_withheld_is_in_the_public_bytes() {
    let dir = TempDir::new().expect("a folder");
    write(dir.path());
    Command::new(cargo_bin!("mandat"))
        .args(["build", "--as-of", "2026-03-01"])
        .current_dir(dir.path())
        .assert()
        .success();
    let mut pages = 0;
    for entry in walkdir::WalkDir::new(dir.path().join("public")) {
        let entry = entry.expect("a file");
        let path = entry.path().to_string_lossy().to_lowercase();
        assert!(!path.contains(CANARY), "{path}");
        if entry.file_type().is_file() {
            pages += 1;
            let bytes = fs::read(entry.path()).expect("it can be read");
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            let at = text.find(CANARY).map(|it| &text[it..(it + 30).min(text.len())]);
            assert_eq!(at, None, "{path}");
        }
    }
    assert!(pages > 10, "{pages} pages were searched");
    let meeting = dir.path().join("public/grupper/raad/moeder/2026-02-03/index.html");
    let text = fs::read_to_string(meeting).expect("the meeting has a page");
    assert!(text.contains("Neutral titel") && text.contains("Sidste punkt"));
}
