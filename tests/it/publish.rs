//! Publishing: only what changed is written, nothing of others is touched, and a reader sees the
//! old portal or the new one.

use mandat::Error;
use mandat::check::Ledger;
use mandat::model::{Audience, Edition};
use mandat::publish::{Summary, publish as publish_edition};
use mandat::render::{Artifact, Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn artifacts(text: &str) -> Vec<Artifact> {
    let tree = Tree::from_text(text);
    let record = mandat::record(&tree, "2026-03-01".parse().expect("a day"));
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let ledger = Ledger::of(&record);
    let portal = Portal::new(&tree, &record, &[], &ledger, &theme);
    paint(&theme, &compose(&portal)).expect("the theme paints everything")
}

fn public() -> Edition {
    Edition { id: "public".to_owned(), audience: Audience::Public }
}

fn publish(dir: &Path, artifacts: &[Artifact]) -> Result<Summary, Error> {
    publish_edition(dir, &public(), artifacts)
}

fn page(id: &str, text: &str) -> String {
    format!("-- pages/{id}.md --\n---\ntitle: Side\norder: 1\n---\n{text}\n")
}

/// Every published file with its bytes.
fn published(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(dir).into_iter().map(|it| it.expect("a file"));
    let files = files.filter(|it| it.file_type().is_file());
    let named = files.map(|it| {
        let path = it.path().strip_prefix(dir).expect("under dir").to_string_lossy().into_owned();
        (path, fs::read(it.path()).expect("it can be read"))
    });
    named.filter(|(path, _)| !path.starts_with(".mandat")).collect()
}

#[test]
fn only_what_changed_is_written() {
    let dir = TempDir::new().expect("a folder");
    let go = |text: &str| publish(dir.path(), &artifacts(text)).expect("it is published");
    let first = go(&[page("a", "En"), page("b", "To")].concat());
    assert_eq!((first.kept, first.removed), (0, 0));
    let total = first.written;
    let again = go(&[page("a", "En"), page("b", "To")].concat());
    assert_eq!(again, Summary { written: 0, kept: total, removed: 0 });
    let edited = go(&[page("a", "En"), page("b", "Tre")].concat());
    assert_eq!(edited, Summary { written: 1, kept: total - 1, removed: 0 });
    fs::remove_file(dir.path().join("sider/a/index.html")).expect("it was there");
    assert_eq!(go(&[page("a", "En"), page("b", "Tre")].concat()).written, 1);
}

#[test]
fn what_is_withdrawn_is_removed_with_its_folder() {
    let dir = TempDir::new().expect("a folder");
    let go = |text: &str| publish(dir.path(), &artifacts(text)).expect("it is published");
    go(&[page("a", "En"), page("b", "To")].concat());
    assert_eq!(go(&page("a", "En")).removed, 1);
    assert!(!dir.path().join("sider/b").exists());
}

#[test]
fn a_folder_of_others_is_refused() {
    let dir = TempDir::new().expect("a folder");
    fs::write(dir.path().join("brev.txt"), "kære").expect("it is written");
    let refused = publish(dir.path(), &artifacts(&page("a", "En")));
    assert!(matches!(refused, Err(Error::NotOurs(_))));
    assert_eq!(fs::read_to_string(dir.path().join("brev.txt")).expect("it is there"), "kære");
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_portal_as_it_was() {
    let dir = TempDir::new().expect("a folder");
    publish(dir.path(), &artifacts(&page("a", "En"))).expect("it is published");
    let before = published(dir.path());
    let mut next = artifacts(&page("a", "To"));
    next[0].body = Body::File(dir.path().join("findes-ikke.pdf"));
    assert!(publish(dir.path(), &next).is_err());
    assert_eq!(published(dir.path()), before);
}

#[test]
fn an_interrupted_run_is_finished_by_the_next() {
    let dir = TempDir::new().expect("a folder");
    publish(dir.path(), &artifacts(&page("a", "En"))).expect("it is published");
    // A folder stands where the page of `c` must go: the run renames some files and stops.
    fs::create_dir_all(dir.path().join("sider/c/index.html/x")).expect("it is made");
    let three = [page("a", "En"), page("b", "To"), page("c", "Tre")].concat();
    assert!(publish(dir.path(), &artifacts(&three)).is_err());
    fs::remove_dir_all(dir.path().join("sider/c")).expect("it is removed");
    // `b` and `c` are withdrawn before anyone tries again: nothing of them stays.
    publish(dir.path(), &artifacts(&page("a", "To"))).expect("it is published");
    let fresh = TempDir::new().expect("a folder");
    publish(fresh.path(), &artifacts(&page("a", "To"))).expect("it is published");
    assert_eq!(published(dir.path()), published(fresh.path()));
}

#[test]
fn a_manifest_changed_by_hand_leads_nowhere_else() {
    let outer = TempDir::new().expect("a folder");
    let dir = outer.path().join("public");
    fs::write(outer.path().join("regnskab.txt"), "tal").expect("it is written");
    publish(&dir, &artifacts(&page("a", "En"))).expect("it is published");
    let manifest = r#"{"digests":{"../regnskab.txt":"x"}}"#;
    fs::write(dir.join(".mandat.json"), manifest).expect("it is written");
    publish(&dir, &artifacts(&page("a", "En"))).expect("it is published");
    assert!(outer.path().join("regnskab.txt").exists());
}

#[test]
fn a_folder_holds_one_edition() {
    let dir = TempDir::new().expect("a folder");
    let internal = Edition { id: "internal".to_owned(), audience: Audience::Internal };
    publish(dir.path(), &artifacts(&page("a", "En"))).expect("it is published");
    let before = published(dir.path());
    let next = artifacts(&page("a", "To"));
    let refused = publish_edition(dir.path(), &internal, &next);
    assert!(matches!(refused, Err(Error::OtherEdition { .. })));
    assert_eq!(published(dir.path()), before);
    // Nor where the same name is given to other readers.
    let renamed = Edition { audience: Audience::Internal, ..public() };
    assert!(publish_edition(dir.path(), &renamed, &next).is_err());
    // What was published before editions were told apart is everyone's.
    let manifest = fs::read_to_string(dir.path().join(".mandat.json")).expect("it is there");
    let digests = manifest.find("\"digests\"").expect("it lists what is published");
    let older = format!("{{{}", &manifest[digests..]);
    fs::write(dir.path().join(".mandat.json"), &older).expect("it is written");
    assert!(publish_edition(dir.path(), &internal, &next).is_err());
    publish(dir.path(), &next).expect("it is published");
    // Of a folder whose manifest is broken, nobody knows what lies there.
    fs::write(dir.path().join(".mandat.json"), "{").expect("it is written");
    assert!(matches!(publish(dir.path(), &next), Err(Error::NotOurs(_))));
}
