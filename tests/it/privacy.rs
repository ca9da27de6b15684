//! The number of a person is never published, and never said.

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A number that nobody has: its serial is not given.
const NUMBER: &str = "010190-0000";

fn mandat(dir: &Path, command: &str) -> OutputAssert {
    Command::new(cargo_bin!("mandat"))
        .args([command, "--as-of", "2026-03-10"])
        .current_dir(dir)
        .assert()
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
    fs::write(path, text).expect("it is written");
}

fn portal() -> TempDir {
    let dir = TempDir::new().expect("a folder");
    write(dir.path(), "site.yaml", "title: Portal\naccessibility: https://vest.example/was\n");
    write(dir.path(), "bodies/raad/mandate.md", "---\nname: Rådet\n---\n");
    dir
}

fn published(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(dir.join("public")).into_iter().filter_map(Result::ok);
    let files = files.filter(|it| it.file_type().is_file());
    let read = |path: &Path| fs::read(path).expect("it can be read");
    files.map(|it| (it.path().to_string_lossy().into_owned(), read(it.path()))).collect()
}

/// All that the program said.
fn said(assert: &OutputAssert) -> String {
    let output = assert.get_output();
    let parts = [&output.stdout, &output.stderr];
    parts.map(|it| String::from_utf8_lossy(it).into_owned()).concat()
}

fn assert_unsaid(words: &str) {
    for part in [NUMBER, "0101900000", "010190"] {
        assert!(!words.contains(part), "{part} in {words}");
    }
}

#[test]
fn nothing_is_published_while_a_number_is_there() {
    let places = [
        ("pages/om.md", format!("Ring om {NUMBER}.\n")),
        ("people/bo.md", format!("---\nname: Bo Lund\ntitle: \"{NUMBER}\"\n---\n")),
        ("organisations/a.md", "---\nname: A\n# 0101900000\n---\n".to_owned()),
        ("bodies/raad/members.yaml", format!("members: [{{seat: a, person: {NUMBER}}}]\n")),
        ("bodies/raad/meetings/2026-03-03.md", format!("## Sag {{.closed}}\n\n{NUMBER}\n")),
        ("bodies/raad/notes.md", format!("{NUMBER}\n")),
        ("people/0101900000.md", "---\nname: Bo Lund\n---\n".to_owned()),
        ("bodies/raad/010190-0000/brev.pdf", "x".to_owned()),
    ];
    let dir = portal();
    mandat(dir.path(), "build").success();
    let before = published(dir.path());
    for (path, text) in places {
        write(dir.path(), path, &text);
        let built = mandat(dir.path(), "build").code(1);
        assert!(said(&built).contains("Intet er udgivet"), "{path}");
        assert_unsaid(&said(&built));
        assert_eq!(published(dir.path()), before, "{path}");
        let checked = mandat(dir.path(), "check").code(1);
        assert!(said(&checked).contains("M701 cpr-number"), "{path}");
        assert_unsaid(&said(&checked));
        fs::remove_file(dir.path().join("content").join(path)).expect("it is removed");
    }
    mandat(dir.path(), "build").success();
}

#[test]
fn the_rule_cannot_be_turned_off_or_waived() {
    let dir = portal();
    write(dir.path(), "site.yaml", "title: Portal\nlevels: {cpr-number: \"off\", M701: hint}\n");
    write(
        dir.path(),
        "bodies/raad/mandate.md",
        &format!("---\nname: Rådet\nwaivers: [{{rule: M701, reason: Nej}}]\n---\n{NUMBER}\n"),
    );
    let built = mandat(dir.path(), "build").code(1);
    assert!(said(&built).contains("fejl[M701 cpr-number]"));
    assert!(!dir.path().join("public").exists());
}

#[test]
fn what_is_said_of_a_number_shows_stars() {
    let dir = portal();
    write(dir.path(), "pages/om.md", &format!("Se [sagen]({NUMBER}.pdf).\n"));
    mandat(dir.path(), "check").code(1).stdout_eq(snapbox::str![[r#"
vink[M606 unapproved-mandate]: det er ikke oplyst, hvem der har godkendt kommissoriet for Rådet
  ╭▸ content/bodies/raad/mandate.md:1:1
  │
1 │ ---
  │ ━
  │
  ╰ ikke reguleret: kommissoriet siger intet om det, så det er ikke et brud

fejl[M701 cpr-number]: her står, hvad der ligner et CPR-nummer; intet udgives
  ╭▸ content/pages/om.md:1:12
  │
1 │ Se [sagen](******-****.pdf).
  │            ━━━━━━━━━━━
  │
  ╰ hjælp: fjern nummeret, også fra kildens historik

fejl[M104 missing-attachment]: bilaget »******-****.pdf« findes ikke
  ╭▸ content/pages/om.md:1:12
  │
1 │ Se [sagen](******-****.pdf).
  ╰╴           ━━━━━━━━━━━━━━━

2 fejl og 1 vink.

"#]]);
}

#[test]
fn a_file_with_a_number_for_a_name_has_no_text_to_show() {
    let dir = portal();
    write(dir.path(), "bodies/raad/010190-0000.pdf", "x");
    let checked = mandat(dir.path(), "check").code(1);
    assert!(
        said(&checked).contains("content/bodies/raad/******-****.pdf:1:1"),
        "{}",
        said(&checked)
    );
}
