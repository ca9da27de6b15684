//! Findings as workflow commands, which annotate the lines of a pull request on GitHub, and as the
//! summary of the job.
//!
//! GitHub shows at most ten annotations of each level from a step. The gravest are given to it, and
//! the summary holds the rest.

use crate::check::Level;
use crate::cli::judgement::{Found, Judgement};
use crate::cli::wording::{self, verdict};
use crate::text::{Language, sentence};
use std::fmt::Write;

/// How many annotations of a level are shown of a step.
const SHOWN: usize = 10;

/// How many rows the summary has; GitHub refuses one of more than a mebibyte.
const ROWS: usize = 1000;

/// A command for each finding that is shown, the gravest first, and a line that counts them all.
pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let mut res = String::new();
    for level in [Level::Error, Level::Warning, Level::Hint] {
        let of_level = judgement.found.iter().filter(|it| it.finding.level == level);
        for found in of_level.take(SHOWN) {
            res.push_str(&command(judgement, found));
            res.push('\n');
        }
    }
    res.push_str(&verdict(judgement));
    res.push('\n');
    res
}

/// The findings as a table in Markdown, and what the change mends as a list.
pub(in crate::cli) fn summary(judgement: &Judgement<'_>) -> String {
    let language = judgement.language;
    let mut res = format!("## Mandat\n\n{}\n", verdict(judgement));
    let head = match language {
        Language::Danish => "| niveau | sted | regel | afvigelse |",
        Language::English => "| level | place | rule | finding |",
    };
    if !judgement.found.is_empty() {
        let _ = writeln!(res, "\n{head}\n|---|---|---|---|");
    }
    let mut rows: Vec<&Found<'_>> = judgement.found.iter().collect();
    rows.sort_by_key(|it| it.finding.level);
    for found in rows.iter().take(ROWS) {
        let level = wording::level(found.finding.level, language);
        let (place, rule) = (place(judgement, found), judgement.title(found.finding.rule));
        let words = escaped(&judgement.words(found));
        let _ = writeln!(res, "| {level} | {place} | {} | {words} |", escaped(&rule));
    }
    if rows.len() > ROWS {
        let _ = writeln!(res, "\n… {}", rows.len() - ROWS);
    }
    for found in judgement.mended.iter().take(ROWS) {
        let said = escaped(&sentence(found.finding.message.in_language(language)));
        let _ = writeln!(res, "\n- ~~{}: {said}~~", place(judgement, found));
    }
    res
}

fn command(judgement: &Judgement<'_>, found: &Found<'_>) -> String {
    let name = match found.finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "notice",
    };
    let rule = found.finding.rule;
    let title = format!("{} {}", rule.code, judgement.title(rule));
    let place = judgement.place(found);
    let mut properties = vec![
        ("title", title),
        ("file", place.path),
        ("line", place.start.line.to_string()),
        ("endLine", place.end.line.to_string()),
    ];
    // Columns are refused where a finding is of several lines.
    if place.start.line == place.end.line {
        properties.push(("col", place.start.column.to_string()));
        properties.push(("endColumn", place.end.column.to_string()));
    }
    let properties: Vec<String> =
        properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
    format!("::{name} {}::{}", properties.join(","), data(&judgement.words(found)))
}

/// Text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A place as code, which Markdown takes as it is but for the sign that ends it.
fn place(judgement: &Judgement<'_>, found: &Found<'_>) -> String {
    let place = judgement.place(found);
    let path = place.path.replace(['`', '|', '\n', '\r'], "\u{fffd}");
    format!("`{path}:{}:{}`", place.start.line, place.start.column)
}

/// Text in which Markdown finds nothing to do.
fn escaped(text: &str) -> String {
    let mut res = String::new();
    for letter in text.chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, '.' | ',' | ':' | '-' | '(' | ')') {
            res.push('\\');
        }
        res.push(letter);
    }
    res
}
