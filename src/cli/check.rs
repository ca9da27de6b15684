//! `mandat check`: what does not hold.

use super::Verdict;
use super::args::SourceArgs;
use super::portal::Judged;
use super::report::{human, summary};
use super::terminal::{Progress, say};
use crate::Error;
use crate::check::Level;

pub(super) fn run(args: &SourceArgs) -> Result<Verdict, Error> {
    let progress = Progress::begin();
    progress.step("reading");
    let judged = Judged::read(args)?;
    drop(progress);
    let language = judged.language();
    let report = human(&judged.tree, &judged.findings, language);
    say(&format!("{report}{}", summary(&judged.findings, language)));
    let grave = judged.findings.iter().any(|it| it.level == Level::Error);
    Ok(if grave { Verdict::Findings } else { Verdict::Holds })
}
