//! The ledger agrees with the rules, and the example's was read line by line.

use crate::showcase;
use mandat::check::{self, Diagnostic, Ledger, Policy, Row};
use mandat::derive::Record;

fn line(row: &Row) -> String {
    let matter = row.asked.requirement().word();
    let about = row.about.as_deref().unwrap_or("-");
    let clause = row.clause.as_deref().unwrap_or("-");
    let house = if row.of_house { " of the house" } else { "" };
    let happened = row.happened.in_language(mandat::text::Language::English);
    format!(
        "{} {} {matter} {about} clause {clause}{house}: {} ({happened})",
        row.body,
        row.year,
        row.outcome().word()
    )
}

#[test]
fn the_ledger_of_the_example_is_right() {
    let record = showcase::record("2026-11-22");
    let lines: Vec<String> = Ledger::of(&record).rows().iter().map(line).collect();
    snapbox::assert_data_eq!(
        lines.join(
            "
"
        ) + "
",
        snapbox::file!["ledger.txt"]
    );
}

/// Whatever the ledger calls broken, the rule that the row names speaks of, and the other way
/// round: whoever reads one need not read the other.
#[test]
fn the_ledger_and_the_rules_agree() {
    let record = showcase::record("2026-11-22");
    agree("content", &record);
    for case in super::cases::cases() {
        agree(&case.name, &case.record);
    }
}

fn agree(site: &str, record: &Record) {
    let findings = check::run(record, &Policy::of(record));
    let ledger = Ledger::of(record);
    for row in ledger.rows().iter().filter(|it| it.departs()) {
        let spoken = findings.iter().any(|it| it.rule.code == row.rule.code && same(it, row));
        assert!(spoken, "{site}: no finding for {}", line(row));
    }
}

fn same(finding: &Diagnostic, row: &Row) -> bool {
    finding.body.as_ref() == Some(&row.body)
}
