//! # How does it get there?
//!
//! Owns: the manifest, the difference, writing.
//! Never: looks inside an artifact.
//! Start reading at [`publish()`].

mod disk;
mod manifest;

pub use manifest::{Manifest, Plan};

use crate::Error;
use crate::model::Edition;
use crate::render::Artifact;
use std::path::Path;

/// What a run of [`publish`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Files that were new or changed.
    pub written: usize,
    /// Files that stood as they should.
    pub kept: usize,
    /// Files that are no longer part of the portal.
    pub removed: usize,
}

/// Makes the folder hold these artifacts of an edition, and no other of Mandat's files.
///
/// Whatever takes time is done beside the published files; then every changed file is renamed
/// into its place. A reader sees each file as it was or as it will be, and a run that is stopped
/// is finished by the next.
///
/// # Errors
///
/// Fails where a file cannot be read or written, and where the folder holds files that Mandat did
/// not write, or another edition: what some may read never lands where others look. Until every file has been written beside its place, nothing published is touched.
pub fn publish(dir: &Path, edition: &Edition, artifacts: &[Artifact]) -> Result<Summary, Error> {
    let old = disk::load(dir)?;
    if let Some(holds) = old.other_than(edition) {
        return Err(Error::OtherEdition { dir: dir.to_owned(), holds, asked: edition.id.clone() });
    }
    let contents = disk::contents(artifacts)?;
    let plan = Plan::new(&old, edition, &contents);
    disk::apply(dir, &plan)?;
    Ok(Summary {
        written: plan.write.len(),
        kept: contents.len() - plan.write.len(),
        removed: plan.remove.len(),
    })
}
