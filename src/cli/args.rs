//! What can be asked on the command line.

use super::{Verdict, build};
use crate::Error;
use chrono::NaiveDate;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Mandates become a portal, and practice is held against them.
#[derive(Debug, Parser)]
#[command(name = "mandat", version, about, max_term_width = 96)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the portal.
    Build(BuildArgs),
}

/// Which source, and seen on which day.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct SourceArgs {
    /// The folder that holds `content/` and perhaps `themes/`
    #[arg(default_value = ".")]
    pub(super) dir: PathBuf,
    /// Show the state on a day, as in 2026-03-03; today where left out
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<NaiveDate>,
}

#[derive(Debug, clap::Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    pub(super) source: SourceArgs,
    /// Where the portal is published
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub(super) out: PathBuf,
}

impl Args {
    pub(super) fn run(self) -> Result<Verdict, Error> {
        match self.command {
            Command::Build(args) => build::run(&args),
        }
    }
}
