//! Everything wrong at once: the portal still builds, and each page says what is wrong.

use mandat::check::{self, Ledger, Level, Policy};
use mandat::derive::Record;
use mandat::render::{Artifact, Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;

/// One broken file of each kind.
const WRECK: &str = include_str!("../sites/wreck.txt");

fn built(text: &str) -> (Tree, Record, Vec<Artifact>) {
    let tree = Tree::from_text(text);
    let record = mandat::record(&tree, "2026-03-01".parse().expect("a day"));
    let findings = check::run(&record, &Policy::of(&record));
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(&tree, &record, &findings, &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    (tree, record, artifacts)
}

fn page<'a>(artifacts: &'a [Artifact], route: &str) -> &'a str {
    let found = artifacts.iter().find(|it| it.route.as_str() == route);
    let artifact = found.unwrap_or_else(|| panic!("{route} is there"));
    match &artifact.body {
        Body::Bytes(bytes) => std::str::from_utf8(bytes).expect("a page is text"),
        Body::File(_) => panic!("{route} is a page"),
    }
}

#[test]
fn every_kind_of_document_may_be_broken() {
    let (tree, record, artifacts) = built(WRECK);
    let unread: Vec<&str> = record.model.unread.iter().map(|it| tree.path(it.span.file)).collect();
    assert_eq!(unread.len(), tree.files().len(), "{unread:?}");
    let findings = check::run(&record, &Policy::of(&record));
    assert!(findings.iter().filter(|it| it.level == Level::Error).count() >= unread.len());
    for route in [
        "grupper/raad/index.html",
        "grupper/raad/kommissorium/index.html",
        "grupper/raad/moeder/2026-02-03/index.html",
        "organisationer/herning/index.html",
        "klynger/vest/index.html",
        "personer/bo-lund/index.html",
        "sider/om/index.html",
    ] {
        assert!(page(&artifacts, route).contains("Filen kan ikke læses"), "{route}");
    }
}

#[test]
fn a_page_says_that_its_file_is_too_large_or_wrongly_saved() {
    let site = "-- bodies/raad/mandate.md (2 MB) --\n---\nname: R\n---\n-- bodies/udvalg/mandate.md --\n---\nname: \"Udvalget”\n---\n-- people/bo.md (ISO 8859-1) --\n---\nname: Bo Ærø\n---\n-- bodies/forum/mandate.md --\n---\nname: “Forum”\n---\n";
    let (_, record, artifacts) = built(site);
    assert_eq!(record.model.unread.len(), 3);
    for (route, unread) in [
        ("grupper/raad/index.html", true),
        ("grupper/udvalg/index.html", true),
        ("personer/bo/index.html", true),
        ("grupper/forum/index.html", false),
    ] {
        assert_eq!(page(&artifacts, route).contains("Filen kan ikke læses"), unread, "{route}");
    }
}

#[test]
fn hostile_text_is_shown_and_never_run() {
    let script = "<script>alert(1)</script>";
    let site = format!(
        "-- site.yaml --\ntitle: \"{script}\"\n-- pages/om.md --\n---\ntitle: \"{script}\"\n---\n{script}\n\n[x](javascript:alert(1)) ![y](https://tracker.example/p.png) [z]({script})\n-- bodies/raad/mandate.md --\n---\nname: \"{script}\"\npurpose: \"{script}\"\nseats: [{{id: a, title: \"{script}\"}}]\ndecides: [\"{script}\"]\n---\n## {script} {{#x onclick=alert(1)}}\n\n{{{{ page.title }}}}{{% include \"base.html\" %}}\n"
    );
    let (_, _, artifacts) = built(&site);
    for artifact in &artifacts {
        let Body::Bytes(bytes) = &artifact.body else { continue };
        let text = String::from_utf8_lossy(bytes);
        let route = artifact.route.as_str();
        // What is no page is shown as text, or opened by a spreadsheet.
        assert!(!route.ends_with(".html") || !text.contains(script), "{route}");
        // The page of findings names such a link, as text.
        assert!(!text.contains("=\"javascript:"), "{route}");
        assert!(!text.contains("onclick=\""), "{route}");
        assert!(!text.contains("src=\"https:"), "{route}");
    }
    assert!(page(&artifacts, "grupper/raad/kommissorium/index.html").contains("{{ page.title }}"));
}
