//! What the portal says of itself is said in every language, and every page can say it.

use mandat::check::Ledger;
use mandat::render::{Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn theme(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/mandat");
    fs::read_to_string(root.join(path)).expect("the theme can be read")
}

/// The keys of a file of words, in order.
fn keys(language: Language) -> Vec<String> {
    let text = theme(&format!("words/{}.ftl", language.code()));
    let begins = |it: &&str| it.starts_with(|it: char| it.is_ascii_lowercase());
    let keys = text.lines().filter(begins).filter_map(|it| it.split_once(" ="));
    keys.map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn every_language_has_the_same_words_once() {
    let danish = keys(Language::Danish);
    let english = keys(Language::English);
    let distinct: BTreeSet<&String> = danish.iter().collect();
    assert_eq!(distinct.len(), danish.len(), "a word stands twice");
    assert_eq!(distinct, english.iter().collect::<BTreeSet<&String>>());
    assert_eq!(danish.len(), english.len());
}

#[test]
fn every_word_that_a_template_names_is_there() {
    let known: BTreeSet<String> = keys(Language::Danish).into_iter().collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/mandat/templates");
    let mut named = 0;
    for entry in fs::read_dir(folder).expect("the templates can be listed") {
        let path = entry.expect("a template").path();
        let text = fs::read_to_string(&path).expect("a template can be read");
        for (before, _) in text.match_indices("\" | word").map(|(at, _)| text.split_at(at)) {
            let key = before.rsplit('"').next().unwrap_or_default();
            assert!(known.contains(key), "{key} in {}", path.display());
            named += 1;
        }
    }
    assert!(named > 100, "{named} words were looked for");
}

#[test]
fn the_example_is_painted_in_english_too() {
    let record = crate::showcase::record("2026-11-22");
    let theme = Theme::load(Vec::new(), Language::English).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(crate::showcase::tree(), &record, &[], &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("every page can be said in English");
    assert!(artifacts.len() > 100);
}

#[test]
fn a_portal_may_replace_a_single_file_of_the_theme() {
    let tree = Tree::from_text("-- pages/om.md --\n---\ntitle: Om\n---\nTekst\n");
    let record = mandat::record(&tree, "2026-03-01".parse().expect("a day"));
    let own = vec![("templates/page.html".to_owned(), b"eget: {{ page.title }}".to_vec())];
    let theme = Theme::load(own, Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(&tree, &record, &[], &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("every page is painted");
    let page = artifacts.iter().find(|it| it.route.as_str() == "sider/om/index.html");
    let mandat::render::Body::Bytes(bytes) = &page.expect("the page is there").body else {
        panic!("a page is made")
    };
    assert_eq!(bytes, b"eget: Om");
}

#[test]
fn a_faulty_template_is_named_with_its_line() {
    let own = vec![("templates/page.html".to_owned(), b"a\n{% if %}".to_vec())];
    let error = Theme::load(own, Language::Danish).expect_err("the template is faulty");
    assert!(error.to_string().contains("page.html"), "{error}");
}
