//! The rows of the ledger, a file a year: as a table for a spreadsheet, and as JSON.
//!
//! The JSON has the rows of the table under English keys that do not change within a version.

use super::Feed;
use super::table::table;
use crate::check::{Evidence, Row, Verdict};
use crate::model::Strength;
use crate::render::{Output, Portal, Route};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) const FEED: Feed = Feed { make };

/// The version of the JSON's shape; a change that breaks readers raises it.
const VERSION: u32 = 1;

fn make(portal: &Portal<'_>) -> Vec<Output> {
    portal.ledger.years().into_iter().flat_map(|it| files(portal, it)).collect()
}

/// What the mandates ask in a year, and what was done.
#[derive(Serialize, JsonSchema)]
pub(super) struct File<'a> {
    /// Always `mandat-ledger`.
    format: &'static str,
    /// The version of the shape; a change that breaks readers raises it.
    version: u32,
    /// The calendar year.
    year: i32,
    /// The day that everything is seen from.
    as_of: String,
    /// Each requirement of each mandate.
    rows: Vec<RowData<'a>>,
}

/// What a mandate asks in a year, and what was done.
#[derive(Serialize, JsonSchema)]
struct RowData<'a> {
    /// The calendar year.
    year: i32,
    /// The body, by its id.
    body: &'a str,
    /// The body's name.
    body_name: &'a str,
    /// What is asked of: `meetings`, `agenda`, `seats`, …
    matter: &'static str,
    /// The clause of the mandate.
    clause: Option<&'a str>,
    /// The words of the clause.
    clause_text: Option<String>,
    /// What is asked.
    asked: String,
    /// How the clause is read, where the data says more than the wording.
    reading: Option<String>,
    /// How firmly it is stated: `must`, `normally` or `example`.
    strength: &'static str,
    /// Whether the rule is the house's, since the mandate is silent.
    house_rule: bool,
    /// What was done.
    happened: &'a str,
    /// Whether that holds to what is asked.
    verdict: &'static str,
    /// The verdict, seen with how firmly it is stated and what is excused.
    outcome: &'static str,
    /// The last day on which it is excused.
    waived_until: Option<String>,
    /// Why it is excused.
    waived_because: Option<&'a str>,
    /// The single events.
    evidence: Vec<EvidenceData<'a>>,
    /// The code of the rule that finds departures.
    rule: &'static str,
    /// The file and line of the source.
    source: String,
    /// The path on the portal.
    page: String,
}

/// A single event.
#[derive(Serialize, JsonSchema)]
struct EvidenceData<'a> {
    /// What happened.
    what: &'a str,
    /// Whether it holds; null where it neither holds nor breaks what is asked.
    verdict: Option<&'static str>,
    /// The path on the portal.
    page: Option<String>,
}

fn files(portal: &Portal<'_>, year: i32) -> Vec<Output> {
    let of_year = portal.ledger.rows().iter().filter(|it| it.year == year);
    let rows: Vec<RowData<'_>> = of_year.filter_map(|it| data(portal, it)).collect();
    let table = lines(portal, &rows);
    let file = File {
        format: "mandat-ledger",
        version: VERSION,
        year,
        as_of: portal.record.as_of.to_string(),
        rows,
    };
    let json = serde_json::to_string_pretty(&file).expect("texts and numbers become JSON");
    vec![
        Output::text(Route::ledger_file(year, "csv"), table),
        Output::text(Route::ledger_file(year, "json"), json + "\n"),
    ]
}

fn data<'a>(portal: &Portal<'a>, row: &'a Row) -> Option<RowData<'a>> {
    let language = portal.language();
    let body = portal.record.model.bodies.get(&row.body)?;
    let path = portal.tree.path(row.span.file);
    Some(RowData {
        year: row.year,
        body: row.body.as_str(),
        body_name: body.name(),
        matter: row.asked.requirement().word(),
        clause: row.clause.as_deref(),
        clause_text: portal.clause_words(row, body),
        asked: portal.asked(&row.asked),
        reading: portal.reader(row),
        strength: match row.strength {
            Strength::Must => "must",
            Strength::Normally => "normally",
            Strength::Example => "example",
        },
        house_rule: row.of_house,
        happened: row.happened.in_language(language),
        verdict: row.verdict.word(),
        outcome: row.outcome().word(),
        waived_until: row.waived.as_ref().and_then(|it| it.until).map(|it| it.to_string()),
        waived_because: row.waived.as_ref().and_then(|it| it.reason.as_deref()),
        evidence: row.evidence.iter().map(|it| evidence(portal, row, it)).collect(),
        rule: row.rule.code,
        source: format!("{path}:{}", portal.tree.line(row.span)),
        page: Route::practice(&row.body, row.year).as_str().to_owned(),
    })
}

fn evidence<'a>(portal: &Portal<'_>, row: &Row, evidence: &'a Evidence) -> EvidenceData<'a> {
    EvidenceData {
        what: evidence.what.in_language(portal.language()),
        verdict: evidence.verdict.map(Verdict::word),
        page: evidence.proof.as_ref().map(|it| portal.proof(row, it)),
    }
}

/// The rows as a table.
fn lines(portal: &Portal<'_>, rows: &[RowData<'_>]) -> String {
    let words = portal.words();
    let titles = COLUMNS.map(|it| words.say(&format!("ledger-column-{it}")));
    let cells = |row: &RowData<'_>| -> Vec<String> {
        let verdict = words.say(&format!("ledger-{}", row.outcome));
        let shown: Vec<&str> = row.evidence.iter().map(|it| it.what).collect();
        let text = |it: Option<&str>| it.unwrap_or_default().to_owned();
        let house = if row.house_rule { words.say("ledger-house") } else { String::new() };
        vec![
            row.year.to_string(),
            row.body_name.to_owned(),
            words.say(&format!("ledger-matter-{}", row.matter)),
            text(row.clause),
            text(row.clause_text.as_deref()),
            row.asked.clone(),
            text(row.reading.as_deref()),
            house,
            row.happened.to_owned(),
            verdict,
            text(row.waived_because),
            shown.join(" | "),
            row.rule.to_owned(),
            row.source.clone(),
            row.page.clone(),
        ]
    };
    let lines = std::iter::once(titles.to_vec()).chain(rows.iter().map(cells));
    table(portal.language(), lines)
}

const COLUMNS: [&str; 15] = [
    "year", "body", "matter", "clause", "text", "asked", "reading", "house", "happened", "verdict",
    "waived", "evidence", "rule", "source", "page",
];
