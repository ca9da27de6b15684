//! Cases from the field that bend a simple model: each a small site with what must be found in it,
//! and nothing else may be.
//!
//! A case is a file in `tests/sites/cases/`. Its first lines tell what it is about; `as of DATE`
//! among them names the day, and `with RULE` a rule that gives hints and is held to the marks as
//! well. Errors and warnings are always held to them.

use super::rules::{Mark, marks};
use mandat::check::{self, Diagnostic, Level, Policy};
use mandat::derive::Record;
use mandat::source::Tree;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_is_judged_right() {
    let mut amiss = String::new();
    for case in cases() {
        let (found, wanted) = (case.found(), marks(&case.site));
        for mark in found.iter().filter(|it| !wanted.contains(it)) {
            amiss.push_str(&format!("{}: found {mark:?}\n", case.name));
        }
        for mark in wanted.iter().filter(|it| !found.contains(it)) {
            amiss.push_str(&format!("{}: missed {mark:?}\n", case.name));
        }
    }
    assert!(amiss.is_empty(), "{amiss}");
}

/// A case: what it is about, seen on which day, and the site.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) record: Record,
    head: String,
    site: String,
    tree: Tree,
}

impl Case {
    fn read(path: &Path) -> Case {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("the case can be read");
        let (head, site) = text.split_once("\n-- ").expect("a case holds a site");
        let day = head.lines().find_map(|it| it.strip_prefix("as of "));
        let day = day.expect("a case has its day").trim().parse().expect("a day");
        let site = format!("-- {site}");
        let tree = Tree::from_text(&site);
        let record = mandat::record(&tree, day);
        Case { name, record, head: head.to_owned(), site, tree }
    }

    fn found(&self) -> Vec<Mark> {
        let with: Vec<&str> = self.head.lines().filter_map(|it| it.strip_prefix("with ")).collect();
        let held =
            |it: &&Diagnostic| it.level < Level::Hint || with.contains(&it.rule.name().as_str());
        let mark = |it: &Diagnostic| {
            let path = self.tree.path(it.span.file).to_owned();
            (path, self.tree.line(it.span), it.rule.code.to_owned())
        };
        let findings = check::run(&self.record, &Policy::of(&self.record));
        findings.iter().filter(held).map(mark).collect()
    }
}

/// Every case, by name.
pub(crate) fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/cases");
    let entries = fs::read_dir(folder).expect("the cases can be listed");
    let mut paths: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths.iter().map(|it| Case::read(it)).collect()
}
