//! Findings as JSON, with everything that is known of them.
//!
//! The shape has a version, which is raised where a reader of the old shape would read wrongly; a
//! new field may come at any time. Lines and columns count from 1, columns in Unicode characters.
//! `tests/formats/mandat-report.schema.json` holds it as a schema.

use crate::check::{Diagnostic, Level, Nature, Novelty, Waived};
use crate::cli::judgement::{Found, Judgement, Region};
use crate::source::Place;
use crate::text::Language;
use serde::Serialize;

/// The version of the shape.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report {
    /// The version of the shape.
    version: u32,
    /// The version of Mandat.
    mandat: &'static str,
    /// The day it was judged on, as in `2026-03-03`.
    as_of: String,
    /// The language of every text: `da` or `en`.
    language: &'static str,
    /// The revision it was compared with, as it was asked for.
    since: Option<String>,
    /// Whether the check holds: its exit code is 0, and else 1.
    holds: bool,
    /// What was found, in order of place; where it was compared, only what the change brings.
    findings: Vec<Entry>,
    /// What the change mends; the places are those of the revision.
    mended: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    /// The rule's name, as in `vacant-seat`.
    rule: String,
    /// The rule's code, as in `M201`.
    code: &'static str,
    /// `error`, `warning` or `hint`.
    level: &'static str,
    /// `breach`, `silence` (the mandate says nothing of it) or `missing-evidence` (it cannot be
    /// decided).
    nature: &'static str,
    /// Where it was compared: `new`, or `graver` where it was excused or less grave before.
    change: Option<&'static str>,
    /// What stays the same when lines move and days pass.
    fingerprint: String,
    #[serde(flatten)]
    place: Range,
    message: String,
    /// The id of the body it concerns.
    body: Option<String>,
    /// The printed label of the clause it rests on.
    clause: Option<String>,
    /// Whether it rests on a house rule, since the mandate is silent.
    of_house: bool,
    /// The parts of the body it concerns, as a waiver would name them.
    about: Vec<String>,
    /// Other places that belong to it.
    labels: Vec<Label>,
    notes: Vec<String>,
    help: Option<String>,
    /// The waiver that excuses it.
    waived: Option<Waiver>,
}

#[derive(Serialize)]
struct Range {
    /// The path in the repository.
    file: String,
    line: usize,
    column: usize,
    /// The place after its last character.
    end: End,
}

#[derive(Serialize)]
struct End {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Label {
    #[serde(flatten)]
    place: Range,
    message: String,
}

#[derive(Serialize)]
struct Waiver {
    #[serde(flatten)]
    place: Range,
    reason: Option<String>,
    /// The id of the decision that excused it.
    decision: Option<String>,
    /// The last day it is excused.
    until: Option<String>,
}

pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let entries = |all: &[Found<'_>]| all.iter().map(|it| entry(judgement, it)).collect();
    let report = Report {
        version: VERSION,
        mandat: env!("CARGO_PKG_VERSION"),
        as_of: judgement.day.to_string(),
        language: judgement.language.code(),
        since: judgement.since.clone(),
        holds: !judgement.fails(),
        findings: entries(&judgement.found),
        mended: entries(&judgement.mended),
    };
    let json = serde_json::to_string_pretty(&report).expect("a report is plain data");
    format!("{json}\n")
}

fn entry(judgement: &Judgement<'_>, found: &Found<'_>) -> Entry {
    let language = judgement.language;
    let finding: &Diagnostic = found.finding;
    let label = |it: &crate::check::Label| Label {
        place: Range::of(judgement.region(found, it.span)),
        message: it.message.in_language(language).to_owned(),
    };
    Entry {
        rule: finding.rule.name(),
        code: finding.rule.code,
        level: level(finding.level),
        nature: nature(finding.nature),
        change: found.novelty.map(novelty),
        fingerprint: found.fingerprint.clone(),
        place: Range::of(judgement.place(found)),
        message: finding.message.in_language(language).to_owned(),
        body: finding.body.as_ref().map(ToString::to_string),
        clause: finding.clause.clone(),
        of_house: finding.of_house,
        about: finding.about.clone(),
        labels: finding.labels.iter().map(label).collect(),
        notes: said(&finding.notes, language),
        help: finding.help.as_ref().map(|it| it.in_language(language).to_owned()),
        waived: finding.waived.as_ref().map(|it| waiver(judgement, found, it)),
    }
}

fn waiver(judgement: &Judgement<'_>, found: &Found<'_>, waived: &Waived) -> Waiver {
    Waiver {
        place: Range::of(judgement.region(found, waived.span)),
        reason: waived.reason.clone(),
        decision: waived.decision.as_ref().map(ToString::to_string),
        until: waived.until.map(|it| it.to_string()),
    }
}

fn said(messages: &[crate::text::Message], language: Language) -> Vec<String> {
    messages.iter().map(|it| it.in_language(language).to_owned()).collect()
}

impl Range {
    fn of(Region { path, start, end, .. }: Region<'_>) -> Range {
        let Place { line, column } = start;
        Range { file: path, line, column, end: End { line: end.line, column: end.column } }
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "hint",
    }
}

fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Breach => "breach",
        Nature::Silence => "silence",
        Nature::MissingEvidence => "missing-evidence",
    }
}

fn novelty(novelty: Novelty) -> &'static str {
    match novelty {
        Novelty::New => "new",
        Novelty::Graver => "graver",
    }
}
