//! Findings as they leave the program: for people, for forges, and of a change.

use serde_json::Value;
use snapbox::cmd::{Command, cargo_bin};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const DAY: &str = "2026-11-22";

/// The small portal that `tests/formats` reads too.
const SITE: &str = include_str!("../sites/formats.txt");

/// A portal in a folder of a repository, committed.
struct Repository(TempDir);

impl Repository {
    fn new() -> Repository {
        let res = Repository(TempDir::new().expect("a folder"));
        let mut path = None;
        for line in SITE.split_inclusive('\n') {
            let opened = line.trim_end().strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
            match (opened, &path) {
                (Some(opened), _) => path = Some(format!("portal/content/{opened}")),
                (None, Some(path)) => res.edit(path, |text| format!("{text}{line}")),
                (None, None) => (),
            }
        }
        res.git(&["init", "--quiet"]);
        res.commit();
        res
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn edit(&self, path: &str, change: impl Fn(&str) -> String) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        let text = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, change(&text)).expect("it is written");
    }

    fn mandate(&self, change: impl Fn(&str) -> String) {
        self.edit("portal/content/bodies/raad/mandate.md", change);
    }

    fn git(&self, args: &[&str]) {
        let author = ["-c", "user.name=M", "-c", "user.email=m@localhost"];
        let mut git = std::process::Command::new("git");
        let done = git.current_dir(self.root()).args(author).args(args).output().expect("git runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "m"]);
    }

    fn check(&self, args: &[&str]) -> Command {
        let day = ["check", "portal", "--as-of", DAY];
        Command::new(cargo_bin!("mandat")).current_dir(self.root()).args(day).args(args)
    }

    fn json(&self, args: &[&str]) -> Value {
        let done = self.check(args).args(["--format", "json"]).output().expect("it runs");
        serde_json::from_slice(&done.stdout).expect("it is JSON")
    }

    fn sarif(&self, args: &[&str]) -> Value {
        let done = self.check(args).args(["--format", "sarif"]).output().expect("it runs");
        serde_json::from_slice::<Value>(&done.stdout).expect("it is JSON")["runs"][0].take()
    }
}

/// `M002 mandate.md:3:1-3:7`
fn places(findings: &Value) -> Vec<String> {
    let place = |it: &Value| {
        let file = it["file"].as_str().expect("a path").rsplit('/').next().expect("a name");
        let (end, code) = (&it["end"], it["code"].as_str().expect("a code"));
        format!("{code} {file}:{}:{}-{}:{}", it["line"], it["column"], end["line"], end["column"])
    };
    findings.as_array().expect("a list").iter().map(place).collect()
}

fn fingerprints(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("a list");
    findings.iter().map(|it| it["fingerprint"].as_str().expect("text").to_owned()).collect()
}

#[test]
fn columns_count_characters() {
    let report = Repository::new().json(&[]);
    let places = places(&report["findings"]);
    for place in [
        "M002 mandate.md:3:1-3:7",
        "M002 mandate.md:5:61-5:67",
        "M006 mandate.md:13:7-13:10",
        "M006 50 % rabat, #1: æøå.md:4:5-4:8",
    ] {
        assert!(places.contains(&place.to_owned()), "{place} is not among {places:?}");
    }
    let file = &report["findings"][0]["file"];
    assert_eq!(file, "portal/content/bodies/raad/mandate.md", "from the root of the repository");
    assert_eq!(report["holds"], false);
}

#[test]
fn sarif_counts_as_its_readers_do() {
    let run = Repository::new().sarif(&[]);
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let results = run["results"].as_array().expect("a list");
    let region = |code: &str, line: u64| {
        let regions = results.iter().filter(|it| it["ruleId"] == code);
        let mut regions = regions.map(|it| &it["locations"][0]["physicalLocation"]["region"]);
        regions.find(|it| it["startLine"] == line).expect("it is found there").clone()
    };
    let after_two_notes = region("M002", 5);
    assert_eq!(
        (&after_two_notes["startColumn"], &after_two_notes["endColumn"]),
        (&63.into(), &69.into())
    );
    let after_three = region("M006", 4);
    assert_eq!((&after_three["startColumn"], &after_three["endColumn"]), (&8.into(), &11.into()));
    let uris: Vec<&str> = results
        .iter()
        .filter_map(|it| it["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str())
        .collect();
    assert!(
        uris.contains(
            &"portal/content/pages/50%20%25%20rabat%2C%20%231%3A%20%C3%A6%C3%B8%C3%A5.md"
        )
    );
}

#[test]
fn what_is_waived_is_suppressed_with_its_reason() {
    let repository = Repository::new();
    let run = repository.sarif(&[]);
    let results = run["results"].as_array().expect("a list");
    let waived: Vec<&Value> = results
        .iter()
        .filter(|it| it["suppressions"].as_array().is_some_and(|it| !it.is_empty()))
        .collect();
    let [waived] = waived.as_slice() else { panic!("one finding is waived: {waived:?}") };
    let suppression = &waived["suppressions"][0];
    assert_eq!((&waived["ruleId"], &waived["level"]), (&"M401".into(), &"note".into()));
    assert_eq!(
        (&suppression["kind"], &suppression["status"]),
        (&"inSource".into(), &"accepted".into())
    );
    assert_eq!(suppression["justification"], "Opslået, men ikke besat");
    let place = &suppression["location"]["physicalLocation"]["region"]["startLine"];
    assert_eq!(place, 9);
    // Nothing else is of the mandate's own making, so that only the waiver keeps the check from failing.
    repository.mandate(|text| text.replace("qourum: 3\n", "").replace(", tittel: x", ""));
    repository.edit("portal/content/bodies/raad/members.yaml", |_| {
        "members:\n  - {seat: gæst, person: aase, from: 2020-01-01}\n".to_owned()
    });
    repository.check(&[]).assert().code(0);
    repository.check(&["--deny", "warning"]).assert().code(1);
}

#[test]
fn lines_that_move_and_days_that_pass_keep_fingerprints() {
    let repository = Repository::new();
    let before = fingerprints(&repository.json(&[]));
    repository.mandate(|text| text.replace("name: Rådet", "\n# Et ord\nshort: Råd\nname: Rådet"));
    assert_eq!(fingerprints(&repository.json(&["--since", "HEAD"])), Vec::<String>::new());
    assert_eq!(fingerprints(&repository.json(&[])), before);
    let later = Command::new(cargo_bin!("mandat"))
        .current_dir(repository.root())
        .args(["check", "portal", "--as-of", "2026-11-25", "--format", "json"])
        .output()
        .expect("it runs");
    let later = serde_json::from_slice(&later.stdout).expect("it is JSON");
    assert_eq!(fingerprints(&later), before);
}

#[test]
fn a_change_is_told_by_what_it_brings_and_what_it_mends() {
    let repository = Repository::new();
    repository.mandate(|text| text.replace("qourum: 3\n", "\n\n"));
    repository
        .edit("portal/content/pages/ny.md", |_| "---\ntitle: Ny\n---\nH<u>e</u>j\n".to_owned());
    let report = repository.json(&["--since", "HEAD"]);
    assert_eq!(places(&report["findings"]), ["M006 ny.md:4:2-4:5", "M006 ny.md:4:6-4:10"]);
    assert_eq!(places(&report["mended"]), ["M002 mandate.md:3:1-3:7"]);
    assert_eq!(report["findings"][0]["change"], "new");
    let states: Vec<Value> = repository.sarif(&["--since", "HEAD"])["results"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["baselineState"].clone())
        .collect();
    assert_eq!(states, ["new", "new", "absent"]);
    // What stood there already fails nothing.
    repository.check(&["--since", "HEAD"]).assert().code(0).stdout_eq(snapbox::str![[r#"
vink[M006 raw-html]: HTML vises som tekst; skriv det med Markdown
  ╭▸ portal/content/pages/ny.md:4:2
  │
4 │ H<u>e</u>j
  ╰╴ ━━━

vink[M006 raw-html]: HTML vises som tekst; skriv det med Markdown
  ╭▸ portal/content/pages/ny.md:4:6
  │
4 │ H<u>e</u>j
  ╰╴     ━━━━

rettet[M002 unknown-key]: portal/content/bodies/raad/mandate.md:3:1: nøglen »qourum« kendes ikke her

Nyt siden HEAD: 2 vink. Rettet: 1.

"#]]);
    repository.mandate(|text| text.replace("name: Rådet", "naem: x\nname: Rådet"));
    repository.check(&["--since", "HEAD"]).assert().code(1);
}

#[test]
fn a_waiver_taken_away_brings_back_what_it_excused() {
    let repository = Repository::new();
    repository.mandate(|text| text.replace("rule: missing-minutes", "rule: late-agenda"));
    let report = repository.json(&["--since", "HEAD"]);
    let of_minutes: Vec<&Value> = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|it| it["code"] == "M401")
        .collect();
    let [finding] = of_minutes.as_slice() else { panic!("{report}") };
    assert_eq!((&finding["change"], &finding["level"]), (&"graver".into(), &"warning".into()));
}

#[test]
fn what_git_does_not_keep_is_no_part_of_a_change() {
    let repository = Repository::new();
    repository.git(&["rm", "-r", "--quiet", "--cached", "portal/content/people"]);
    repository.edit(".gitignore", |_| "people/\n".to_owned());
    repository.commit();
    let report = repository.json(&["--since", "HEAD"]);
    assert_eq!((places(&report["findings"]).len(), places(&report["mended"]).len()), (0, 0));
    fs::remove_file(repository.root().join(".gitignore")).expect("it is removed");
    let people = repository.root().join("portal/content/people");
    let own = std::process::Command::new("git").current_dir(&people).args(["init", "-q"]).status();
    assert!(own.expect("git runs").success());
    let report = repository.json(&["--since", "HEAD"]);
    assert_eq!((places(&report["findings"]).len(), places(&report["mended"]).len()), (0, 0));
}

#[test]
fn a_module_of_the_repository_is_read_as_it_was() {
    let repository = Repository::new();
    let people = TempDir::new().expect("a folder");
    let git = |args: &[&str]| {
        let author = ["-c", "user.name=M", "-c", "user.email=m@localhost"];
        let mut git = std::process::Command::new("git");
        assert!(
            git.current_dir(people.path())
                .args(author)
                .args(args)
                .status()
                .is_ok_and(|it| it.success())
        );
    };
    fs::write(people.path().join("aase.md"), "---\nname: Åse\n---\n").expect("it is written");
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "m"]);
    repository.git(&["rm", "-r", "--quiet", "portal/content/people"]);
    let from = people.path().to_string_lossy();
    let add = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
    repository.git(&[&add[..], &[&*from, "portal/content/people"]].concat());
    repository.commit();
    let report = repository.json(&["--since", "HEAD"]);
    assert_eq!((places(&report["findings"]).len(), places(&report["mended"]).len()), (0, 0));
    repository.edit("portal/content/people/aase.md", |_| "---\nnaem: Åse\n---\n".to_owned());
    let report = repository.json(&["--since", "HEAD"]);
    assert!(places(&report["findings"]).contains(&"M002 aase.md:2:1-2:5".to_owned()), "{report}");
}

#[test]
fn what_cannot_be_compared_is_said() {
    let repository = Repository::new();
    let unknown = repository.check(&["--since", "nowhere"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        said.contains("git knows no revision `nowhere`") && !said.contains("shallow"),
        "{said}"
    );
    repository.edit("portal/content/pages/a.md", |_| "---\ntitle: A\n---\n".to_owned());
    repository.commit();
    let clone = TempDir::new().expect("a folder");
    let from = format!("file://{}", repository.root().display());
    let args = ["clone", "--quiet", "--depth", "1", &from, "."];
    let cloned = std::process::Command::new("git").current_dir(clone.path()).args(args).status();
    assert!(cloned.expect("git runs").success());
    let shallow = Command::new(cargo_bin!("mandat"))
        .current_dir(clone.path())
        .args(["check", "portal", "--since", "HEAD~1"])
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&shallow.stderr).into_owned();
    assert!(said.contains("the clone is shallow") && said.contains("--unshallow"), "{said}");
    let alone = TempDir::new().expect("a folder");
    fs::create_dir(alone.path().join("content")).expect("it is made");
    Command::new(cargo_bin!("mandat"))
        .current_dir(alone.path())
        .args(["check", "--since", "HEAD"])
        .assert()
        .code(2)
        .stderr_eq(snapbox::str![[r#"
mandat: . lies in no git repository, so there is nothing to compare with

"#]]);
}

#[test]
fn github_is_given_the_gravest_and_the_summary_the_rest() {
    let repository = Repository::new();
    let many = "<b>x</b>\n\n".repeat(30);
    repository.edit("portal/content/pages/ny.md", |_| format!("---\ntitle: Ny\n---\n{many}"));
    let summary = repository.root().join("summary.md");
    let done = repository
        .check(&["--format", "github"])
        .env("GITHUB_STEP_SUMMARY", &summary)
        .output()
        .expect("it runs");
    let out = String::from_utf8_lossy(&done.stdout).into_owned();
    assert_eq!(out.lines().filter(|it| it.starts_with("::notice ")).count(), 10);
    assert!(out.starts_with("::error "), "{out}");
    let written = fs::read_to_string(summary).expect("the summary is written");
    assert!(written.matches("\n| vink |").count() > 60, "{written}");
    assert!(written.contains("50 \\% \\{og\\} \\[pærer\\](x)"), "{written}");
}

#[test]
fn a_report_is_written_where_it_is_asked_for() {
    let repository = Repository::new();
    let done = repository.check(&["--format", "junit", "--output", "ud.xml"]).assert().code(1);
    let said = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
    assert!(said.starts_with("3 fejl") && said.lines().count() == 1, "{said}");
    let xml = fs::read_to_string(repository.root().join("ud.xml")).expect("it is written");
    assert!(xml.contains("<failure message=") && xml.ends_with("</testsuites>\n"));
}

#[test]
fn a_pipeline_is_made_beside_what_is_there() {
    let dir = TempDir::new().expect("a folder");
    let init = |args: &[&str]| {
        Command::new(cargo_bin!("mandat")).current_dir(dir.path()).args(["init", "."]).args(args)
    };
    init(&[]).assert().success();
    for (forge, path) in [
        ("github", ".github/workflows/portal.yml"),
        ("gitlab", ".gitlab-ci.yml"),
        ("forgejo", ".forgejo/workflows/portal.yml"),
        ("gitea", ".gitea/workflows/portal.yml"),
    ] {
        init(&["--forge", forge]).assert().success();
        assert!(dir.path().join(path).exists(), "{path}");
        init(&["--forge", forge]).assert().code(2);
    }
}
