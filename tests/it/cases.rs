//! Cases from the field that bend a simple model: each a small site with what must be found in it,
//! and nothing else may be.
//!
//! A case is a file in `tests/sites/cases/`. Its first lines tell what it is about; `as of DATE`
//! among them names the day, and `with RULE` a rule that gives hints and is held to the marks as
//! well. Errors and warnings are always held to them.

use super::rules::{Mark, marks};
use mandat::check::{self, Level, Policy};
use mandat::source::Tree;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_is_judged_right() {
    for path in cases() {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("the case can be read");
        let (head, site) = text.split_once("\n-- ").expect("a case holds a site");
        let site = format!("-- {site}");
        let mut found = found(head, &site);
        found.sort();
        let mut wanted = marks(&site);
        wanted.sort();
        assert_eq!(found, wanted, "{name}");
    }
}

fn found(head: &str, site: &str) -> Vec<Mark> {
    let day = head.lines().find_map(|it| it.strip_prefix("as of ")).expect("a case has its day");
    let with: Vec<&str> = head.lines().filter_map(|it| it.strip_prefix("with ")).collect();
    let tree = Tree::from_text(site);
    let record = mandat::record(&tree, day.trim().parse().expect("a day"));
    let held =
        |it: &&check::Diagnostic| it.level < Level::Hint || with.contains(&it.rule.name().as_str());
    let findings = check::run(&record, &Policy::of(&record));
    let mark = |it: &check::Diagnostic| {
        (tree.path(it.span.file).to_owned(), tree.line(it.span), it.rule.code.to_owned())
    };
    findings.iter().filter(held).map(mark).collect()
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/cases");
    let entries = fs::read_dir(folder).expect("the cases can be listed");
    let mut res: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).collect();
    res.sort();
    assert!(!res.is_empty());
    res
}
