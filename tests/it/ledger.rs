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
        row.verdict.word()
    )
}

#[test]
fn the_ledger_of_the_example_is_right() {
    let record = showcase::record("2026-11-22");
    let lines: Vec<String> = Ledger::of(&record).rows().iter().map(line).collect();
    snapbox::assert_data_eq!(lines.join("\n"), snapbox::str![[r#"
adhoc-faelles-henvisning 2025 agenda - clause 4: held (1 in time)
adhoc-faelles-henvisning 2025 minutes - clause - of the house: held (1 in time)
adhoc-faelles-henvisning 2026 agenda - clause 4: held (1 in time)
adhoc-faelles-henvisning 2026 minutes - clause - of the house: held (1 in time)
adhoc-udskrivning-i-weekenden 2025 agenda - clause 5: held (1 in time)
adhoc-udskrivning-i-weekenden 2025 minutes - clause - of the house: held (1 in time)
adhoc-udskrivning-i-weekenden 2026 agenda - clause 5: held (1 in time)
adhoc-udskrivning-i-weekenden 2026 minutes - clause - of the house: held (1 in time)
faglig-strategisk-gruppe 2025 meetings 2025 clause 7: held (4 held)
faglig-strategisk-gruppe 2025 agenda - clause 7: held (4 in time)
faglig-strategisk-gruppe 2025 minutes - clause -: held (4 in time)
faglig-strategisk-gruppe 2026 meetings 2026 clause 7: open (3 held, 1 planned)
faglig-strategisk-gruppe 2026 agenda - clause 7: open (3 in time, 1 not yet due)
faglig-strategisk-gruppe 2026 minutes - clause -: open (3 in time, 1 not yet due)
fog-boern-og-unge 2026 meetings 2026 clause 7: at-risk (2 held, 1 planned, 1 cancelled, 1 missing)
fog-boern-og-unge 2026 agenda - clause 7: open (2 in time, 1 not yet due)
fog-boern-og-unge 2026 minutes - clause - of the house: open (2 in time, 1 not yet due)
fog-digitalisering-og-data 2026 meetings 2026 clause 6: open (3 held, 1 planned)
fog-digitalisering-og-data 2026 agenda - clause 6: open (3 in time, 1 not yet due)
fog-digitalisering-og-data 2026 minutes - clause -: broken (2 in time, 1 too late, 1 not yet due)
fog-voksen-somatik 2025 meetings 2025 clause 6: held (4 held)
fog-voksen-somatik 2025 agenda - clause 6: held (4 in time)
fog-voksen-somatik 2025 minutes - clause - of the house: held (4 in time)
fog-voksen-somatik 2026 meetings 2026 clause 6: open (3 held, 1 planned)
fog-voksen-somatik 2026 agenda - clause 6: broken (3 in time, 1 too late)
fog-voksen-somatik 2026 minutes - clause - of the house: open (3 in time, 1 not yet due)
"#]]);
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
