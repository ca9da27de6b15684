//! # Who asks?
//!
//! Owns: arguments, clock, environment, terminal, report formats, exit codes.
//! Never: holds a rule of governance.
//! Start reading at [`run`].

mod args;
mod build;
mod portal;

use crate::Error;
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
    let args = args::Args::parse();
    match args.run() {
        Ok(Verdict::Holds) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(error) => {
            complain(&error);
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stderr, reason = "the program speaks to the terminal")]
fn complain(error: &Error) {
    eprintln!("mandat: {error}");
}
