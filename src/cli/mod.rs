//! # Who asks?
//!
//! Owns: arguments, clock, environment, terminal, report formats, exit codes.
//! Never: holds a rule of governance.
//! Start reading at [`run`].

mod args;
mod build;
mod check;
mod edition;
mod explain;
mod init;
mod json_schema;
mod judgement;
mod portal;
mod report;
mod repository;
mod saved;
mod schema;
mod serve;
mod terminal;
mod wording;

use crate::Error;
use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// What was asked was done, and practice holds.
    Holds,
    /// There are findings at error level.
    Findings,
}

/// Runs the program. Exit codes: 0 holds, 1 findings at error level, 2 could not run.
pub fn run() -> ExitCode {
    match obey(Args::parse()) {
        Ok(Verdict::Holds) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(Error::Barred(report)) => {
            terminal::complain(&report);
            ExitCode::from(1)
        }
        Err(error) => {
            terminal::complain(&format!("mandat: {error}"));
            ExitCode::from(2)
        }
    }
}

fn obey(args: Args) -> Result<Verdict, Error> {
    match args.command {
        Command::Build(args) => build::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Serve(args) => serve::run(args),
        Command::Explain(args) => explain::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Init(args) => init::run(&args),
    }
}
