//! How long each floor takes: `cargo bench`, or `cargo bench -- 500` for a portal of 500 bodies.
//!
//! The portal is generated in memory; only `publish` touches the disk, in a folder of its own.
//! `TMPDIR=/dev/shm cargo bench` puts that folder in memory too, and leaves the disk's own speed
//! out. A figure is the median of several runs. Nothing is asserted: a clock is no judge.
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock and the arguments")]
#![expect(clippy::print_stdout, reason = "a measurement is printed")]

mod generator;
mod writing;

use chrono::NaiveDate;
use mandat::check::{self, Ledger, Policy};
use mandat::derive::derive;
use mandat::model::{self, Audience, edition};
use mandat::render::{Portal, Theme, compose, paint};
use mandat::source::{self, Tree};
use mandat::text::Language;
use mandat::{Error, publish};
use std::time::{Duration, Instant};

/// A portal's documents are one mandate and four minutes a body.
const DOCUMENTS_PER_BODY: usize = 5;

/// The steps of a build, in order.
const STEPS: [&str; 8] = [
    "parse",
    "model, derive",
    "check",
    "edition",
    "compose",
    "paint",
    "publish",
    "publish unchanged",
];

/// What one run took, step by step.
type Run = [Duration; STEPS.len()];

fn main() -> Result<(), Error> {
    let asked: Vec<usize> = std::env::args().filter_map(|it| it.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![200, 2000] } else { asked };
    for bodies in sizes {
        measure(bodies)?;
    }
    Ok(())
}

fn measure(bodies: usize) -> Result<(), Error> {
    let tree = generator::tree(bodies);
    let runs = if bodies > 1000 { 3 } else { 7 };
    let mut measured = Vec::new();
    let mut made = Made::default();
    for _ in 0..runs {
        let (run, of) = build(&tree)?;
        measured.push(run);
        made = of;
    }
    report(bodies, &tree, &made, &measured);
    Ok(())
}

/// What a run made.
#[derive(Clone, Copy, Default)]
struct Made {
    findings: usize,
    files: usize,
    bytes: usize,
}

/// One build, from the text to the disk.
fn build(tree: &Tree) -> Result<(Run, Made), Error> {
    let as_of = NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists");
    let theme = Theme::load(Vec::new(), Language::Danish)?;
    let out = tempfile::tempdir().map_err(|it| Error::Read(std::env::temp_dir(), it))?;
    let mut run = Run::default();
    let [parse, join, judge, shown, composed, painted, first, again] = &mut run;

    let corpus = timed(parse, || source::parse(tree));
    let record = timed(join, || derive(model::build(&corpus), as_of));
    let (findings, ledger) =
        timed(judge, || (check::run(&record, &Policy::of(&record)), Ledger::of(&record)));
    let (public, findings, ledger) = timed(shown, || {
        let public = edition(record.model.clone(), Audience::Public, record.as_of);
        let findings = check::disclosed(&findings, tree, &record.model, &public);
        let ledger = check::disclosed_ledger(&ledger, &record.model, &public);
        (record.shown_as(public), findings, ledger)
    });
    let outputs =
        timed(composed, || compose(&Portal::new(tree, &public, &findings, &ledger, &theme)));
    let artifacts = timed(painted, || paint(&theme, &outputs))?;
    let of = record.model.site.default_edition();
    timed(first, || publish::publish(out.path(), &of, &artifacts))?;
    let unchanged = timed(again, || publish::publish(out.path(), &of, &artifacts))?;

    let bytes = artifacts.iter().map(|it| match &it.body {
        mandat::render::Body::Bytes(bytes) => bytes.len(),
        mandat::render::Body::File(_) => 0,
    });
    let made = Made { findings: findings.len(), files: unchanged.kept, bytes: bytes.sum() };
    Ok((run, made))
}

fn timed<T>(taken: &mut Duration, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let res = work();
    *taken = start.elapsed();
    res
}

fn report(bodies: usize, tree: &Tree, made: &Made, runs: &[Run]) {
    let documents = bodies * DOCUMENTS_PER_BODY;
    println!(
        "{bodies} bodies: {documents} documents in {} files, {} findings, {} files of {} MB; median of {} runs",
        tree.files().len(),
        made.findings,
        made.files,
        made.bytes / 1_000_000,
        runs.len()
    );
    println!("{:<18} {:>12} {:>16}", "", "ms", "documents/s");
    let mut whole = Duration::ZERO;
    for (step, name) in STEPS.iter().enumerate() {
        let taken = median(runs.iter().map(|it| it[step]).collect());
        if *name != "publish unchanged" {
            whole += taken;
        }
        row(name, documents, taken);
    }
    row("whole", documents, whole);
    println!();
}

fn row(name: &str, documents: usize, taken: Duration) {
    let seconds = taken.as_secs_f64();
    println!("{name:<18} {:>12.1} {:>16.0}", seconds * 1000.0, documents as f64 / seconds);
}

fn median(mut taken: Vec<Duration>) -> Duration {
    taken.sort();
    taken[taken.len() / 2]
}
