//! Findings as JUnit XML, for anything that shows the results of tests.
//!
//! Each rule is a suite, and each document that it found something in a test: failed where a finding
//! is grave enough to fail the check, skipped where something cannot be decided, and otherwise
//! passed with its findings as output. A rule that found nothing is a test that passed. The text of
//! each test has a finding on each line.

use crate::check::{ALL, Rule};
use crate::cli::judgement::{Found, Judgement};
use crate::cli::wording;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::collections::BTreeMap;

pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let mut res = Report::new("mandat");
    for rule in ALL.iter().filter(|it| judgement.policy.level(it).is_some()) {
        res.add_test_suite(suite(judgement, rule));
    }
    let xml = res.to_string().expect("a report is written to memory");
    format!("{}\n", without_total_of_skipped(xml.trim_end()))
}

/// Jenkins holds the report against a schema which counts what is skipped by the suite alone, and
/// refuses the sum that the first tag has.
fn without_total_of_skipped(xml: &str) -> String {
    let cut = |xml: &str| {
        let (before, after) = xml.split_once(" skipped=\"")?;
        Some(format!("{before}{}", after.split_once('"')?.1))
    };
    cut(xml).unwrap_or_else(|| xml.to_owned())
}

fn suite(judgement: &Judgement<'_>, rule: &Rule) -> TestSuite {
    let name = format!("{} {}", rule.code, rule.name());
    let mut by_file: BTreeMap<String, Vec<&Found<'_>>> = BTreeMap::new();
    for found in judgement.found.iter().filter(|it| it.finding.rule.code == rule.code) {
        by_file.entry(judgement.place(found).path).or_default().push(found);
    }
    let mut res = TestSuite::new(name.as_str());
    if by_file.is_empty() {
        let mut case = TestCase::new(judgement.title(rule), TestCaseStatus::success());
        case.set_classname(name.as_str());
        res.add_test_case(case);
    }
    for (path, found) in by_file {
        let mut case = case(judgement, &path, &found);
        case.set_classname(name.as_str());
        res.add_test_case(case);
    }
    res
}

fn case(judgement: &Judgement<'_>, path: &str, found: &[&Found<'_>]) -> TestCase {
    let lines: Vec<String> = found.iter().map(|it| line(judgement, it)).collect();
    let text = lines.join("\n");
    let message = &lines[0];
    let grave = found.iter().any(|it| judgement.is_grave(it));
    if grave {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_message(message.as_str()).set_description(text);
        return TestCase::new(path, status);
    }
    let status = if found.iter().any(|it| it.is_open()) {
        let mut status = TestCaseStatus::skipped();
        status.set_message(message.as_str());
        status
    } else {
        TestCaseStatus::success()
    };
    let mut res = TestCase::new(path, status);
    res.set_system_out(text);
    res
}

/// `content/site.yaml:3:1: fejl: Nøglen kendes ikke her.`
fn line(judgement: &Judgement<'_>, found: &Found<'_>) -> String {
    let place = judgement.place(found);
    let level = wording::level(found.finding.level, judgement.language);
    let words = judgement.words(found);
    format!("{}:{}:{}: {level}: {words}", place.path, place.start.line, place.start.column)
}

#[cfg(test)]
mod tests {
    use super::report;
    use crate::check::{Level, Nature};
    use crate::cli::judgement::Judgement;
    use crate::cli::portal::Judged;
    use crate::source::Tree;

    #[test]
    fn what_cannot_be_decided_is_skipped() {
        let tree = Tree::from_text("-- site.yaml --\ntitle: T\ntittel: T\n");
        let mut judged = Judged::of(tree, "2026-03-01".parse().unwrap());
        judged.findings.retain(|it| it.rule.code == "M002");
        judged.findings[0].nature = Nature::MissingEvidence;
        judged.findings[0].level = Level::Hint;
        let judgement = Judgement::whole(&judged, "content/".to_owned(), Level::Error);
        let xml = report(&judgement);
        assert!(xml.contains("<skipped message=\"content/site.yaml:2:1: vink: "), "{xml}");
        assert!(xml.lines().nth(1).is_some_and(|it| !it.contains("skipped")), "{xml}");
    }
}
