//! The ledger agrees with the rules, and the example's was read line by line.

use crate::showcase;
use mandat::check::{self, Diagnostic, Ledger, Policy, Row};
use mandat::derive::Record;
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::text::Language;

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

/// The table and the data hold the rows of the pages, and no others.
#[test]
fn the_files_hold_the_rows_of_the_ledger() {
    let record = showcase::record("2026-11-22");
    let ledger = Ledger::of(&record);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(showcase::tree(), &record, &[], &ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let text = |route: &str| {
        let found = artifacts.iter().find(|it| it.route.as_str() == route).expect(route);
        let Body::Bytes(bytes) = &found.body else { panic!("{route} is copied") };
        String::from_utf8(bytes.clone()).expect("text")
    };
    for year in ledger.years() {
        let rows: Vec<&Row> = ledger.rows().iter().filter(|it| it.year == year).collect();
        let data: serde_json::Value =
            serde_json::from_str(&text(&format!("data/praksis-{year}.json"))).expect("JSON");
        let data = data["rows"].as_array().expect("rows");
        let table = text(&format!("data/praksis-{year}.csv"));
        let table = table.strip_prefix('\u{feff}').expect("spreadsheets know it for UTF-8");
        let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
        let table: Vec<csv::StringRecord> =
            table.records().collect::<Result<_, _>>().expect("every line has as many cells");
        assert_eq!((data.len(), table.len()), (rows.len(), rows.len()), "{year}");
        for ((row, data), line) in rows.iter().zip(data).zip(&table) {
            assert_eq!(data["body"], row.body.as_str());
            assert_eq!(data["verdict"], row.verdict.word());
            assert_eq!(data["outcome"], row.outcome().word());
            assert_eq!(data["evidence"].as_array().map(Vec::len), Some(row.evidence.len()));
            assert_eq!(&line[0], year.to_string());
            assert_eq!(data["asked"], line[5]);
            assert_eq!(data["happened"], line[8]);
        }
    }
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
