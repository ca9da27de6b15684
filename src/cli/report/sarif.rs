//! Findings as SARIF 2.1.0, the format of code scanning and of editors.
//!
//! Paths begin at the root of the repository. What a change mends is there as `absent`; what a
//! mandate waives is there, suppressed; what cannot be decided is of the kind `open`, which has no
//! level.
//!
//! Columns count units of UTF-16. The format knows characters too, but its readers, the reference
//! among them, count as UTF-16 whatever a log says, and would miss the place after a 🎼.

use crate::check::{ALL, Level, Nature, Novelty, Rule};
use crate::cli::judgement::{Found, Judgement, Region};
use crate::source::Place;
use crate::text::Span;
use serde_json::{Value, json};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What paths are relative to.
const ROOT: &str = "SRCROOT";

pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let brought = judgement.found.iter().map(|it| (it, it.novelty.map(state)));
    let mended = judgement.mended.iter().map(|it| (it, Some("absent")));
    let results: Vec<Value> =
        brought.chain(mended).map(|(it, state)| result(judgement, it, state)).collect();
    let rules: Vec<Value> = ALL.iter().map(|it| rule(judgement, it)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Mandat",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": judgement.language.code(),
                "rules": rules,
            }},
            "language": judgement.language.code(),
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
            "automationDetails": {"id": "mandat/"},
            "invocations": [{"executionSuccessful": true}],
            "properties": {"as_of": judgement.day.to_string(), "since": judgement.since},
            "results": results,
        }],
    });
    let json = serde_json::to_string_pretty(&log).expect("a log is plain data");
    format!("{json}\n")
}

fn rule(judgement: &Judgement<'_>, rule: &Rule) -> Value {
    let headnote = rule.headnote();
    let page = headnote.page(judgement.language);
    let configuration = match judgement.policy.level(rule) {
        Some(level) => json!({"level": grade(level)}),
        None => json!({"enabled": false, "level": grade(rule.level)}),
    };
    let mut res = json!({
        "id": rule.code,
        "name": rule.name(),
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.summary},
        "help": {"text": page.markdown, "markdown": page.markdown},
        "defaultConfiguration": configuration,
    });
    if let Some(address) = judgement.page_of(rule) {
        res["helpUri"] = json!(address);
    }
    res
}

fn result(judgement: &Judgement<'_>, found: &Found<'_>, state: Option<&str>) -> Value {
    let finding = found.finding;
    let (kind, level) = match found.is_open() {
        true => ("open", "none"),
        false => ("fail", grade(finding.level)),
    };
    let place = judgement.place(found);
    let mut res = json!({
        "ruleId": finding.rule.code,
        "ruleIndex": ALL.iter().position(|it| it.code == finding.rule.code),
        "kind": kind,
        "level": level,
        "message": {"text": literal(&judgement.words(found))},
        "locations": [{"physicalLocation": physical(&place)}],
        "partialFingerprints": {"mandat/v1": found.fingerprint},
        "suppressions": suppressions(judgement, found),
        "properties": {
            "body": finding.body.as_ref().map(ToString::to_string),
            "clause": finding.clause,
            "of_house": finding.of_house,
            "about": finding.about,
            "nature": match finding.nature {
                Nature::Breach => "breach",
                Nature::Silence => "silence",
                Nature::MissingEvidence => "missing-evidence",
            },
        },
    });
    let related: Vec<Value> = finding
        .labels
        .iter()
        .enumerate()
        .map(|(number, it)| {
            let words = it.message.in_language(judgement.language);
            related(judgement, found, it.span, number, words)
        })
        .collect();
    if !related.is_empty() {
        res["relatedLocations"] = json!(related);
    }
    if let Some(state) = state {
        res["baselineState"] = json!(state);
    }
    res
}

fn related(
    judgement: &Judgement<'_>,
    found: &Found<'_>,
    span: Span,
    number: usize,
    words: &str,
) -> Value {
    json!({
        "id": number + 1,
        "physicalLocation": physical(&judgement.region(found, span)),
        "message": {"text": literal(words)},
    })
}

/// The mandate's waiver, where it has one; an empty list says that it has none.
fn suppressions(judgement: &Judgement<'_>, found: &Found<'_>) -> Vec<Value> {
    let one = |waived: &crate::check::Waived| {
        let mut res = json!({
            "kind": "inSource",
            "status": "accepted",
            "location": {"physicalLocation": physical(&judgement.region(found, waived.span))},
            "properties": {
                "decision": waived.decision.as_ref().map(ToString::to_string),
                "until": waived.until.map(|it| it.to_string()),
            },
        });
        if let Some(reason) = &waived.reason {
            res["justification"] = json!(reason);
        }
        res
    };
    found.finding.waived.iter().map(one).collect()
}

fn physical(place: &Region<'_>) -> Value {
    json!({
        "artifactLocation": {"uri": address(&place.path), "uriBaseId": ROOT},
        "region": {
            "startLine": place.start.line,
            "startColumn": column(place, place.start),
            "endLine": place.end.line,
            "endColumn": column(place, place.end),
        },
    })
}

/// The column of a place, from 1, in units of UTF-16.
fn column(of: &Region<'_>, place: Place) -> usize {
    let line = of.text.split('\n').nth(place.line - 1).unwrap_or_default();
    let before = line.trim_start_matches('\u{feff}').chars().take(place.column - 1);
    before.map(char::len_utf16).sum::<usize>() + 1
}

/// A path as a relative address: every byte that is not plain is written `%C3`.
fn address(path: &str) -> String {
    let mut res = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                res.push(char::from(byte));
            }
            other => res.push_str(&format!("%{other:02X}")),
        }
    }
    res
}

/// Text in which a reader of the format finds neither placeholders nor links.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}").replace("](", "] (")
}

fn grade(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "note",
    }
}

fn state(novelty: Novelty) -> &'static str {
    match novelty {
        Novelty::New => "new",
        Novelty::Graver => "updated",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::portal::Judged;
    use crate::source::Tree;

    #[test]
    fn what_cannot_be_decided_is_open_and_has_no_level() {
        let tree = Tree::from_text("-- site.yaml --\ntittel: T\n");
        let mut judged = Judged::of(tree, "2026-03-01".parse().unwrap());
        judged.findings[0].nature = Nature::MissingEvidence;
        let judgement = Judgement::whole(&judged, "content/".to_owned(), Level::Error);
        let log: Value = serde_json::from_str(&report(&judgement)).unwrap();
        let result = &log["runs"][0]["results"][0];
        assert_eq!((&result["kind"], &result["level"]), (&json!("open"), &json!("none")));
        assert_eq!(result["properties"]["nature"], "missing-evidence");
    }

    #[test]
    fn what_a_reader_would_take_for_more_than_words_is_escaped() {
        assert_eq!(literal("{0} [a](b)"), "{{0}} [a] (b)");
        assert_eq!(address("a b/æ#%.md"), "a%20b/%C3%A6%23%25.md");
    }
}
