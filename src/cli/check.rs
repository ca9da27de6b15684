//! `mandat check`: what does not hold, or what a change brings and mends.

use super::Verdict;
use super::args::CheckArgs;
use super::judgement::Judgement;
use super::portal::Judged;
use super::report::{Format, job_summary, report};
use super::repository::Repository;
use super::saved::{add_to_job_summary, save};
use super::terminal::{Progress, say};
use super::wording::verdict;
use crate::Error;
use std::path::Path;

pub(super) fn run(args: &CheckArgs) -> Result<Verdict, Error> {
    let progress = Progress::begin();
    progress.step("reading");
    let judged = Judged::read(&args.source)?;
    let repository = Repository::around(&args.source.dir);
    let before = match &args.since {
        Some(revision) => Some(before(&judged, repository.as_ref(), args, revision)?),
        None => None,
    };
    drop(progress);
    let content = content(&args.source.dir, repository.as_ref(), args.format);
    let whole = Judgement::whole(&judged, content, args.deny.into());
    let judgement = match (&before, &args.since) {
        (Some(before), Some(revision)) => whole.since(&judged, before, revision),
        (_, None) | (None, _) => whole,
    };
    if args.format == Format::Github {
        add_to_job_summary(&job_summary(&judgement))?;
    }
    let text = report(&judgement, args.format);
    match &args.output {
        Some(path) => {
            save(path, &text)?;
            say(&verdict(&judgement));
        }
        None => say(text.trim_end()),
    }
    Ok(if judgement.fails() { Verdict::Findings } else { Verdict::Holds })
}

/// The documents as they were at a revision, judged on the same day.
fn before(
    judged: &Judged,
    repository: Option<&Repository>,
    args: &CheckArgs,
    revision: &str,
) -> Result<Judged, Error> {
    let dir = args.source.dir.display();
    let repository = repository.ok_or_else(|| {
        Error::Usage(format!(
            "{dir} lies in no git repository, so there is nothing to compare with"
        ))
    })?;
    let tree = repository.tree_at(revision, &judged.tree)?;
    Ok(Judged::of(tree, judged.record.as_of))
}

/// The path of `content/`: for a person from where they stand, for a program from the root of the
/// repository.
fn content(dir: &Path, repository: Option<&Repository>, format: Format) -> String {
    let from_here = || match dir.to_string_lossy().trim_end_matches('/') {
        "." => "content/".to_owned(),
        dir => format!("{}/content/", dir.trim_start_matches("./")),
    };
    match format {
        Format::Human => from_here(),
        Format::Json | Format::Sarif | Format::Github | Format::Gitlab | Format::Junit => {
            repository.map_or_else(from_here, Repository::content)
        }
    }
}
