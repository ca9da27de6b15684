//! What is written to files that the person who runs the program, or the pipeline, names.
#![expect(clippy::disallowed_methods, reason = "reports are written where they are asked for")]

use crate::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Writes a report, in place of what the file held.
pub(super) fn save(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|cause| Error::Write(path.to_owned(), cause))
}

/// Adds to the summary that GitHub, and what is made like it, shows of a job; does nothing outside
/// of a pipeline.
pub(super) fn add_to_job_summary(text: &str) -> Result<(), Error> {
    let Some(path) = env::var_os("GITHUB_STEP_SUMMARY").filter(|it| !it.is_empty()) else {
        return Ok(());
    };
    let path = PathBuf::from(path);
    let file = fs::File::options().append(true).create(true).open(&path);
    file.and_then(|mut it| it.write_all(text.as_bytes())).map_err(|cause| Error::Write(path, cause))
}
