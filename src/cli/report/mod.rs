//! The forms in which findings leave the program, one file each.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod sarif;

use super::judgement::Judgement;
use clap::ValueEnum;

pub(super) use github::summary as job_summary;

/// A form in which findings leave the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Words and excerpts, for a terminal
    #[default]
    Human,
    /// Everything, for programs: version 1
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Workflow commands that annotate the lines of a pull request on GitHub
    Github,
    /// A Code Quality report for a merge request on GitLab
    Gitlab,
    /// JUnit XML, for anything that shows test results
    Junit,
}

/// The report of a judgement, ending in a line break.
pub(super) fn report(judgement: &Judgement<'_>, format: Format) -> String {
    match format {
        Format::Human => human::report(judgement),
        Format::Json => json::report(judgement),
        Format::Sarif => sarif::report(judgement),
        Format::Github => github::report(judgement),
        Format::Gitlab => gitlab::report(judgement),
        Format::Junit => junit::report(judgement),
    }
}
