//! The program as a person meets it: what it prints, how it ends, what it leaves on the disk.

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;
use tempfile::TempDir;

fn mandat(dir: &Path) -> Command {
    Command::new(cargo_bin!("mandat")).current_dir(dir)
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
    fs::write(path, text).expect("it is written");
}

fn small(dir: &Path) {
    let site = "title: Portal\naccessibility: https://vest.example/was\n";
    write(dir, "content/site.yaml", site);
    write(
        dir,
        "content/bodies/raad/mandate.md",
        "---\nname: Rådet\nqourum: 3\nseats:\n  - {id: medlem, title: Medlem, appointed_by: Kommunen, clause: \"1\"}\napprovals: [{by: self}]\n---\n1. Ét medlem.\n",
    );
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8_lossy(&assert.get_output().stdout).into_owned()
}

#[test]
fn check_shows_the_line_the_reason_and_the_mend() {
    let dir = TempDir::new().expect("a folder");
    small(dir.path());
    mandat(dir.path()).args(["check", "--as-of", "2026-03-01"]).assert().code(1).stdout_eq(
        snapbox::str![[r#"
fejl[M002 unknown-key]: nøglen »qourum« kendes ikke her
  ╭▸ content/bodies/raad/mandate.md:3:1
  │
3 │ qourum: 3
  │ ━━━━━━
  │
  ╰ hjælp: her kan stå: name, short, aliases, audience, kind, cluster, established_by, reports_to, relations, from, until, ended, successor, legal_basis, purpose, decides, recommends, may_not, seats, total, parity, majority, appointed_by, chair, secretariat, term, meetings, decisions, numbering, duties, sub_bodies, review, approvals, waivers

advarsel[M201 vacant-seat]: ingen sidder som Medlem i Rådet
  ╭▸ content/bodies/raad/mandate.md:5:25
  │
5 │   - {id: medlem, title: Medlem, appointed_by: Kommunen, clause: "1"}
  │                         ━━━━━━
  │
  ├ hjemmel: kommissoriets punkt 1
  ╰ hjælp: tilføj en linje i members.yaml, når nogen er udpeget

1 fejl og 1 advarsel.

"#]],
    );
}

#[test]
fn a_folder_without_content_cannot_be_read() {
    let dir = TempDir::new().expect("a folder");
    mandat(dir.path()).arg("check").assert().code(2).stderr_eq(snapbox::str![[r#"
mandat: . holds no folder called content; `mandat init .` makes a small portal there

"#]]);
}

#[test]
fn a_portal_is_begun_checked_and_built() {
    let dir = TempDir::new().expect("a folder");
    mandat(dir.path()).args(["init", "ny"]).assert().success();
    let meetings = dir.path().join("ny/content/bodies/styregruppen/meetings");
    let meeting = fs::read_dir(meetings).expect("a folder").next().expect("a meeting");
    let name = meeting.expect("a file").file_name().to_string_lossy().into_owned();
    // The portal is made for the year to come; seen from its February, nothing is amiss.
    let day = format!("{}-02-01", &name[..4]);
    let checked = mandat(dir.path()).args(["check", "ny", "--as-of", &day]).assert().success();
    assert_eq!(stdout(&checked).trim(), "Ingen afvigelser.");
    mandat(dir.path()).args(["build", "ny"]).assert().success();
    assert!(dir.path().join("public/index.html").exists());
    mandat(dir.path()).args(["init", "ny"]).assert().code(2);
}

#[test]
fn a_rule_is_explained_by_name_or_code() {
    let dir = TempDir::new().expect("a folder");
    let named = mandat(dir.path()).args(["explain", "vacant-seat"]).assert().success();
    let coded = mandat(dir.path()).args(["explain", "m201"]).assert().success();
    assert_eq!(stdout(&named), stdout(&coded));
    assert!(stdout(&named).starts_with("Ubesat plads (M201 vacant-seat, advarsel)"));
    mandat(dir.path()).args(["explain", "vacant-seats"]).assert().code(2).stderr_eq(snapbox::str![
        [r#"
mandat: neither a rule nor a kind of document is called `vacant-seats`: did you mean `vacant-seat`?

"#]
    ]);
}

#[test]
fn a_key_is_explained_by_its_path() {
    let dir = TempDir::new().expect("a folder");
    let explain = |name: &str| mandat(dir.path()).args(["explain", name]).assert();
    explain("mandate.meetings.agenda").success().stdout_eq(snapbox::str![[r#"
mandate.meetings.agenda
    Hvornår dagsordenen skal være ude.
    Nøgler: due, urgent, clause, strength, interpretation.

Noget, der har en frist. Er der kun `due`, kan værdien stå alene.

due (skal være der)
    Fristen.
    En frist, regnet fra mødet, fra en udsendelse eller fra en anmodning. Fx 10 days before · 14-10 dage før · 8 dage efter udsendelse · within 14 days of request.

urgent
    Fristen i en hastesag.
    En frist, regnet fra mødet, fra en udsendelse eller fra en anmodning. Fx 10 days before · 14-10 dage før · 8 dage efter udsendelse · within 14 days of request.

clause
    Det punkt i kommissoriet, der siger det, som det er trykt: `6`.

strength
    Hvor fast det er sagt; fast, hvor det er udeladt.
    Et af: must (skal) · normally (i udgangspunktet, normalt) · example (eksempelvis, eksempel).

interpretation
    Hvad der er læst ind ud over ordlyden.
    Nøgler: of, says, by, on.

"#]]);
    explain("mandate.seats.cuont").code(2).stderr_eq(snapbox::str![[r#"
mandat: `mandate.seats.cuont` holds no key `cuont`: did you mean `count`?

"#]]);
    explain("mandat").code(2).stderr_eq(snapbox::str![[r#"
mandat: neither a rule nor a kind of document is called `mandat`: did you mean `mandate`?

"#]]);
    assert!(stdout(&explain("meeting").success()).starts_with("Et møde (meeting)\n"));
}

/// Its keys with what may stand there, word for word.
#[test]
#[expect(clippy::too_many_lines, reason = "the schema is printed whole")]
fn a_schema_is_printed() {
    let dir = TempDir::new().expect("a folder");
    let printed = mandat(dir.path()).args(["schema", "page", "--language", "en"]).assert();
    printed.success().stdout_eq(snapbox::str![[r#"
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:mandat:schema:page",
  "title": "A free page",
  "description": "A page of the portal's own: what it is for, how it is read, its accessibility statement. What is shown stands below the front matter.",
  "type": [
    "object",
    "null"
  ],
  "properties": {
    "title": {
      "description": "Its title.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ]
    },
...
  },
  "additionalProperties": false,
  "$defs": {
    "AudienceText": {
      "description": "Those who read an edition.",
      "anyOf": [
        {
          "enum": [
            "public",
            "offentlig",
            "internal",
            "intern",
            null
          ]
        },
        {
          "type": "string",
          "pattern": "^//s*([pP][uU][bB][lL][iI][cC]|[oO][fF][fF][eE][nN][tT][lL][iI][gG]|[iI][nN][tT][eE][rR][nN][aA][lL]|[iI][nN][tT][eE][rR][nN])//s*$"
        }
      ]
    },
    "NumberText": {
      "description": "A whole number.",
      "type": [
        "string",
        "number",
        "boolean",
        "null"
      ],
      "pattern": "[0-9]",
      "examples": [
        "1",
        "2"
      ]
    }
  }
}

"#]]);
}

#[test]
fn all_schemas_are_written_at_once() {
    let dir = TempDir::new().expect("a folder");
    mandat(dir.path()).args(["schema", "--all", "schemas"]).assert().success();
    let written = fs::read_dir(dir.path().join("schemas")).expect("a folder").count();
    assert_eq!(written, 9);
    mandat(dir.path()).args(["schema", "pge"]).assert().code(2).stderr_eq(snapbox::str![[r#"
mandat: no kind of document is called `pge`: did you mean `page`?

"#]]);
}

/// A portal large enough that a build can be stopped while it writes.
fn large(dir: &Path, word: &str) {
    write(dir, "content/site.yaml", "title: Portal\n");
    for number in 0..400 {
        let text = format!("---\ntitle: Side {number}\n---\n{}\n", word.repeat(400));
        write(dir, &format!("content/pages/side-{number}.md"), &text);
    }
}

fn published(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(dir).into_iter().filter_map(Result::ok);
    let files = files.filter(|it| it.file_type().is_file());
    let named = files.map(|it| {
        let path = it.path().strip_prefix(dir).expect("under dir").to_string_lossy().into_owned();
        (path, fs::read(it.path()).expect("it can be read"))
    });
    named.filter(|(path, _)| !path.starts_with(".mandat")).collect()
}

fn build(dir: &Path, out: &str) -> Child {
    std::process::Command::new(cargo_bin!("mandat"))
        .args(["build", "--as-of", "2026-03-01", "--out", out])
        .current_dir(dir)
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts")
}

#[test]
fn a_build_that_is_killed_leaves_every_page_old_or_new() {
    let dir = TempDir::new().expect("a folder");
    large(dir.path(), "gammel ");
    assert!(build(dir.path(), "public").wait().expect("it ends").success());
    let old = published(&dir.path().join("public"));
    large(dir.path(), "ny ");
    assert!(build(dir.path(), "fresh").wait().expect("it ends").success());
    let new = published(&dir.path().join("fresh"));
    for step in 0..40 {
        let mut running = build(dir.path(), "public");
        std::thread::sleep(Duration::from_millis(10 * step));
        running.kill().expect("it can be stopped");
        running.wait().expect("it ends");
        for (path, bytes) in published(&dir.path().join("public")) {
            let whole = old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes);
            assert!(whole, "{path} after {} ms", 10 * step);
        }
        for path in old.keys().filter(|it| new.contains_key(*it)) {
            assert!(dir.path().join("public").join(path).exists(), "{path} is gone");
        }
    }
    assert!(build(dir.path(), "public").wait().expect("it ends").success());
    assert_eq!(published(&dir.path().join("public")), new);
}

#[test]
fn an_edition_is_built_by_its_name_and_never_by_chance() {
    let dir = TempDir::new().expect("a folder");
    small(dir.path());
    let site = "title: Portal\naccessibility: https://vest.example/was\neditions: [{id: intern, audience: internal}, {id: aaben, audience: public}]\n";
    write(dir.path(), "content/site.yaml", site);
    let build = |args: &[&str]| mandat(dir.path()).arg("build").args(args).assert();
    let page = |path: &str| {
        fs::read_to_string(dir.path().join(path).join("index.html")).expect("it is built")
    };
    build(&[]).success();
    assert!(!page("public").contains("Intern udgave"));
    build(&["--edition", "intern"]).success();
    assert!(page("intern").contains("Intern udgave"));
    let before = page("public");
    build(&["--edition", "intern", "--out", "public"]).code(2).stderr_eq(snapbox::str![[r#"
mandat: public indeholder udgaven »aaben«, og udgaven »intern« hører ikke til der; intet er ændret. Angiv en anden mappe med --out

"#]]);
    build(&["--edition", "aaben", "--out", "intern"]).code(2);
    assert_eq!(page("public"), before);
    build(&["--edition", "internt"]).code(2).stderr_eq(snapbox::str![[r#"
mandat: der er ingen udgave »internt«; portalen har intern og aaben

"#]]);
    // A portal that lists none for everyone has one all the same, and its folder is nobody else's.
    let site = "title: Portal\nlanguage: en\neditions: [{id: Public, audience: internal}]\n";
    write(dir.path(), "content/site.yaml", site);
    build(&["--edition", "public", "--out", "english"]).success();
    assert!(!page("english").contains("Internal edition"));
    build(&["--edition", "Public"]).code(2).stderr_eq(snapbox::str![[r#"
mandat: the edition `Public` cannot be put in public/; name a folder with --out

"#]]);
}
