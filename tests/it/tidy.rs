//! The laws of the house that the compiler cannot keep.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, from the ground up: a floor leans on those before it and on none after.
const FLOORS: [&str; 8] =
    ["text", "source", "model", "derive", "check", "render", "publish", "cli"];

/// Packages that have one home.
const HOMES: [(&str, &[&str]); 10] = [
    ("walkdir::", &["source/disk.rs"]),
    ("serde_yaml::", &["source/schema/node.rs"]),
    ("pulldown_cmark::", &["source/prose.rs", "source/relinked.rs", "render/prose.rs"]),
    ("tera::", &["render/theme.rs", "render/output.rs"]),
    ("rayon::", &["source/document.rs", "check/engine.rs", "render/output.rs"]),
    ("annotate_snippets::", &["cli/report/human.rs"]),
    ("atom_syndication::", &["render/feeds/news.rs"]),
    ("quick_junit::", &["cli/report/junit.rs"]),
    ("icu_collator::", &["render/alphabet.rs"]),
    ("fluent_bundle::", &["render/words.rs", "render/theme.rs"]),
];

/// Where HTML may be written, beside templates.
const WRITERS_OF_HTML: [&str; 3] =
    ["render/prose.rs", "render/diagrams/kit/svg.rs", "cli/serve/web.rs"];

struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The code before its tests, without comments.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn floor(&self) -> Option<usize> {
        FLOORS.iter().position(|it| self.path.starts_with(&format!("{it}/")))
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|it| it.expect("the source can be listed").into_path())
        .filter(|it| it.extension().is_some_and(|it| it == "rs"))
        .collect();
    paths.sort();
    let read = |path: PathBuf| Source {
        path: path.strip_prefix(&root).expect("under src").to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(&path).expect("the source can be read"),
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn floors_lean_downwards() {
    for source in sources() {
        let Some(own) = source.floor() else { continue };
        for (above, floor) in FLOORS.iter().enumerate().skip(own + 1) {
            let leans = source.code().contains(&format!("crate::{floor}"));
            assert!(!leans, "{} leans on {floor}, {} floors above it", source.path, above - own);
        }
    }
}

#[test]
fn facts_lean_on_earlier_facts() {
    let sources = sources();
    let page = sources.iter().find(|it| it.path == "derive/mod.rs").expect("the floor has a page");
    let order: Vec<&str> =
        (page.text.lines()).filter_map(|it| it.strip_prefix("mod ")?.strip_suffix(';')).collect();
    assert!(order.len() > 2, "the order is read from the page");
    for source in sources.iter().filter(|it| it.path.starts_with("derive/")) {
        let module = source.path.split(['/', '.']).nth(1).expect("it lies on the floor");
        let Some(own) = order.iter().position(|it| *it == module) else { continue };
        let code = source.code();
        for leans in code.split("crate::derive::").skip(1) {
            let on = leans.split(|it: char| !it.is_alphanumeric() && it != '_').next();
            let on = on.expect("a split has a first part");
            let earlier = on == "Record" || order[..=own].contains(&on);
            assert!(earlier, "{} leans on `{on}`, which does not come before it", source.path);
        }
    }
}

#[test]
fn ribs_do_not_know_each_other() {
    for folder in ["check/rules", "render/pages", "cli/report"] {
        let module = format!("{}::", folder.replace('/', "::"));
        for source in sources().iter().filter(|it| it.path.starts_with(folder)) {
            assert!(!source.code().contains(&module), "{} knows a sibling", source.path);
        }
    }
    let kit = sources().into_iter().filter(|it| it.path.starts_with("render/diagrams/kit/"));
    for source in kit {
        assert!(!source.code().contains("crate::"), "{} knows more than shapes", source.path);
    }
}

#[test]
fn files_are_headed_and_short() {
    for source in sources() {
        assert!(source.text.starts_with("//!"), "{} does not say what it is", source.path);
        let lines = source.text.lines().count();
        let page = source.text.lines().take_while(|it| it.starts_with("//!")).count();
        assert!(lines - page <= 300, "{} has {lines} lines", source.path);
    }
}

#[test]
fn packages_stay_at_home() {
    for source in sources() {
        for (package, homes) in HOMES {
            let used = source.code().contains(package);
            assert!(!used || homes.contains(&source.path.as_str()), "{package} in {}", source.path);
        }
    }
}

#[test]
fn reading_and_writing_have_one_floor_each() {
    for source in sources() {
        let reads = source.code().contains("Deserialize") && source.path != "publish/manifest.rs";
        assert!(!reads || source.path.starts_with("source/schema/"), "{}", source.path);
        let writes = source.code().contains("Serialize)]") || source.code().contains("Serialize,");
        let may = ["render/", "publish/manifest.rs", "cli/report/"];
        assert!(!writes || may.iter().any(|it| source.path.starts_with(it)), "{}", source.path);
    }
}

#[test]
fn html_is_written_in_few_places() {
    for source in sources() {
        let writes = source.code().contains("</");
        assert!(!writes || WRITERS_OF_HTML.contains(&source.path.as_str()), "{}", source.path);
    }
}

#[test]
fn every_test_file_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).expect("main.rs is here");
    for entry in fs::read_dir(&folder).expect("the tests can be listed") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".rs").filter(|it| *it != "main") else { continue };
        assert!(main.contains(&format!("mod {stem};")), "{name} is forgotten");
    }
}
