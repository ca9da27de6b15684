//! Findings as GitLab's Code Quality report: a list of issues.
//!
//! GitLab compares the reports of two pipelines by fingerprint, and shows in the merge request what
//! is new and what is mended. It is therefore given everything; `--since` is for other formats.

use crate::check::Level;
use crate::cli::judgement::{Found, Judgement, Region};
use serde::Serialize;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
    positions: Positions,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

#[derive(Serialize)]
struct Positions {
    begin: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let issues: Vec<Issue> = judgement.found.iter().map(|it| issue(judgement, it)).collect();
    let json = serde_json::to_string_pretty(&issues).expect("issues are plain data");
    format!("{json}\n")
}

fn issue(judgement: &Judgement<'_>, found: &Found<'_>) -> Issue {
    Issue {
        description: judgement.words(found),
        check_name: found.finding.rule.name(),
        fingerprint: found.fingerprint.clone(),
        severity: match found.finding.level {
            Level::Error => "critical",
            Level::Warning => "minor",
            Level::Hint => "info",
        },
        location: Location::of(judgement.place(found)),
    }
}

impl Location {
    fn of(Region { path, start, end, .. }: Region<'_>) -> Location {
        Location {
            path,
            lines: Lines { begin: start.line, end: end.line },
            positions: Positions {
                begin: Position { line: start.line, column: start.column },
                end: Position { line: end.line, column: end.column },
            },
        }
    }
}
