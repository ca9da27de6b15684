//! What can go wrong for the person who runs the program.

use std::{io, path::PathBuf};

/// A reason why the program could not run: a path and a cause.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error("cannot read {}: {}", .0.display(), .1)]
    Read(PathBuf, io::Error),
    /// A file could not be written; the portal that is published stands as it was.
    #[error("cannot write {}: {}", .0.display(), .1)]
    Write(PathBuf, io::Error),
    /// The folder to publish to holds files of someone else.
    #[error("{} holds files that Mandat did not write: choose an empty folder", .0.display())]
    NotOurs(PathBuf),
    /// The folder to publish to holds another edition; nothing in it is touched.
    #[error("{} holds the edition {holds}, and the edition {asked} does not belong there: choose another folder", dir.display())]
    OtherEdition {
        /// The folder.
        dir: PathBuf,
        /// The edition that is there.
        holds: String,
        /// The edition that was to be published.
        asked: String,
    },
    /// A template or a file of words is faulty.
    #[error("the theme cannot be used: {0}")]
    Theme(String),
    /// Something was found that may not be published; what is published stands as it was.
    #[error("{0}")]
    Barred(String),
    /// The command was given something it cannot use.
    #[error("{0}")]
    Usage(String),
}
