//! What can be asked on the command line.

use super::report::Format;
use crate::check::Level;
use crate::text::Language;
use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Mandates in Markdown become a portal, and practice is held against them.
#[derive(Debug, Parser)]
#[command(
    name = "mandat",
    version,
    max_term_width = 96,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Exit codes: 0 all is well, 1 there are findings at error level, 2 could not run.\n\n\
        First steps:\n  \
        mandat init my-portal     a small portal to begin from\n  \
        mandat serve my-portal    see it in the browser while you write\n  \
        mandat check my-portal    what does not hold, with file and line\n  \
        mandat build my-portal    the portal as files, in public/"
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the portal as static files
    ///
    /// Findings do not stop the portal: a document that cannot be read has a page that says what
    /// is wrong. A CPR number alone stops it: nothing is published, and the exit code is 1. Only
    /// what has changed is written. A build that is stopped leaves the published
    /// portal as it was, and the next one finishes the work.
    Build(BuildArgs),
    /// Hold practice against the mandates, and say what does not hold
    ///
    /// In a pipeline, `--since` tells a change by what it brings and what it mends, and `--format`
    /// says it where people will read it.
    Check(CheckArgs),
    /// Show the portal in a browser on this machine, and build it again as you write
    Serve(ServeArgs),
    /// Explain a rule, a kind of document or one of its keys
    ///
    /// Of a rule: what it finds, why it matters, and what mends it. Of a kind of document, such as
    /// mandate or meeting: what it is, where it lies, an example, and every key with what may
    /// stand there; of one key, as in meeting.sent or mandate.seats.count, that key alone.
    Explain(ExplainArgs),
    /// Print the JSON Schema of a kind of document, by which editors complete and check
    Schema(SchemaArgs),
    /// Make a small portal to begin from
    Init(InitArgs),
}

/// Which source, and seen on which day.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct SourceArgs {
    /// The folder that holds content/ and perhaps themes/
    #[arg(default_value = ".")]
    pub(super) dir: PathBuf,
    /// The day to look from, as in 2026-03-03; today where left out
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<NaiveDate>,
}

#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) source: SourceArgs,
    /// The form of the report
    #[arg(long, value_enum, default_value_t, value_name = "FORM")]
    pub(super) format: Format,
    /// Only what has changed since this revision of the git repository, as in main or HEAD~3
    #[arg(long, value_name = "REVISION")]
    pub(super) since: Option<String>,
    /// The least grave level that makes the check fail; what a mandate waives never does
    #[arg(long, value_enum, default_value_t, value_name = "LEVEL")]
    pub(super) deny: Denied,
    /// The file to write the report to, in place of the terminal
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// The levels, as they are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Denied {
    #[default]
    Error,
    Warning,
    Hint,
}

impl From<Denied> for Level {
    fn from(denied: Denied) -> Level {
        match denied {
            Denied::Error => Level::Error,
            Denied::Warning => Level::Warning,
            Denied::Hint => Level::Hint,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct InitArgs {
    /// The folder to make it in
    pub(super) dir: PathBuf,
    /// Adds a pipeline that checks pull requests, shows them, and publishes the portal
    #[arg(long, value_enum, value_name = "FORGE")]
    pub(super) forge: Option<Forge>,
}

/// Where the portal's repository is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Forge {
    /// GitHub Actions
    Github,
    /// GitLab CI
    Gitlab,
    /// Forgejo Actions
    Forgejo,
    /// Gitea Actions
    Gitea,
}

#[derive(Debug, clap::Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) source: SourceArgs,
    /// The edition, as site.yaml lists it; the first that everyone may read where left out
    #[arg(long, value_name = "ID")]
    pub(super) edition: Option<String>,
    /// The folder to publish to; it must be empty, or Mandat's own and of the same edition. Left
    /// out, public for the edition that everyone may read, and the edition's id for another
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    pub(super) source: SourceArgs,
    /// The edition, as site.yaml lists it; the first that everyone may read where left out
    #[arg(long, value_name = "ID")]
    pub(super) edition: Option<String>,
    /// The port to listen on; the machine's own address alone is served
    #[arg(long, default_value_t = 8420)]
    pub(super) port: u16,
}

#[derive(Debug, clap::Args)]
pub(super) struct ExplainArgs {
    /// A rule, by name or code, as in vacant-seat or M201, or a kind of document; left out, all
    /// are listed
    pub(super) name: Option<String>,
    /// The language to explain it in: da or en
    #[arg(long, value_name = "CODE", default_value = "da", value_parser = language)]
    pub(super) language: Language,
}

#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// site, periods, organisation, cluster, person, mandate, members, meeting or page
    #[arg(required_unless_present = "all")]
    pub(super) kind: Option<String>,
    /// Write them all to a folder instead, as mandate.json and so on
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    pub(super) all: Option<PathBuf>,
    /// The language to describe it in, da or en; both where left out
    #[arg(long, value_name = "CODE", value_parser = language)]
    pub(super) language: Option<Language>,
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "Mandat speaks da and en".to_owned())
}
