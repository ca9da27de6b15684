//! The way out to the disk.
#![expect(clippy::disallowed_methods, reason = "the way out")]

use super::manifest::{Content, Manifest, Plan};
use crate::Error;
use crate::render::{Artifact, Body};
use crate::source;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::{fs, io};

const MANIFEST: &str = ".mandat.json";

/// Where changed files are written before they are renamed into their places.
const STAGE: &str = ".mandat-next";

/// What stands there: only files that are still in place count as published.
pub(super) fn load(dir: &Path) -> Result<Manifest, Error> {
    match fs::read(dir.join(MANIFEST)) {
        Ok(bytes) => {
            // Of a manifest that cannot be read nobody knows which files are ours, or of which
            // edition they are.
            let mut manifest: Manifest =
                serde_json::from_slice(&bytes).map_err(|_| Error::NotOurs(dir.to_owned()))?;
            manifest.digests.retain(|path, _| is_within(path) && dir.join(path).is_file());
            Ok(manifest)
        }
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
            let others = fs::read_dir(dir).map(|it| it.flatten().any(|it| it.file_name() != STAGE));
            match others {
                Ok(true) => Err(Error::NotOurs(dir.to_owned())),
                Ok(false) | Err(_) => Ok(Manifest::default()),
            }
        }
        Err(cause) => Err(Error::Read(dir.join(MANIFEST), cause)),
    }
}

/// The bytes of every artifact; attachments are read here.
pub(super) fn contents(artifacts: &[Artifact]) -> Result<Vec<Content<'_>>, Error> {
    let mut res = Vec::with_capacity(artifacts.len());
    for artifact in artifacts {
        let bytes = match &artifact.body {
            Body::Bytes(bytes) => Cow::Borrowed(bytes.as_slice()),
            Body::File(path) => Cow::Owned(source::bytes(path)?),
        };
        res.push(Content { path: artifact.route.as_str(), bytes });
    }
    Ok(res)
}

/// The manifest is written first with the changed files marked unfinished, and last as it stands.
pub(super) fn apply(dir: &Path, plan: &Plan<'_>) -> Result<(), Error> {
    let stage = dir.join(STAGE);
    clear(&stage)?;
    if plan.write.is_empty() && plan.remove.is_empty() {
        return save(dir, &plan.next);
    }
    for (number, content) in plan.write.iter().enumerate() {
        write(&stage.join(number.to_string()), &content.bytes)?;
    }
    save(dir, &plan.intent)?;
    for (number, content) in plan.write.iter().enumerate() {
        rename(&stage.join(number.to_string()), &dir.join(content.path))?;
    }
    for path in &plan.remove {
        remove(dir, path)?;
    }
    clear(&stage)?;
    save(dir, &plan.next)
}

fn save(dir: &Path, manifest: &Manifest) -> Result<(), Error> {
    let json = serde_json::to_vec(manifest).expect("a manifest is plain data");
    if fs::read(dir.join(MANIFEST)).is_ok_and(|it| it == json) {
        return Ok(());
    }
    let beside = dir.join(format!("{MANIFEST}.next"));
    write(&beside, &json)?;
    rename(&beside, &dir.join(MANIFEST))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    make_folder_of(path)?;
    fs::write(path, bytes).map_err(|cause| Error::Write(path.to_owned(), cause))
}

/// A reader sees the old file or the new one, never half of either.
fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    make_folder_of(to)?;
    fs::rename(from, to).map_err(|cause| Error::Write(to.to_owned(), cause))
}

fn make_folder_of(path: &Path) -> Result<(), Error> {
    let folder = path.parent().expect("a published file stands in a folder");
    fs::create_dir_all(folder).map_err(|cause| Error::Write(folder.to_owned(), cause))
}

/// Removes a file, and the folders that are left empty by it.
fn remove(dir: &Path, path: &str) -> Result<(), Error> {
    let path = dir.join(path);
    fs::remove_file(&path).map_err(|cause| Error::Write(path.clone(), cause))?;
    let mut folder: Option<&Path> = path.parent();
    while let Some(it) = folder.filter(|it| *it != dir) {
        // A folder that still holds something stays.
        if fs::remove_dir(it).is_err() {
            break;
        }
        folder = it.parent();
    }
    Ok(())
}

fn clear(stage: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(stage) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            Err(Error::Write(stage.to_owned(), cause))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// A manifest changed by hand may not lead out of the folder.
fn is_within(path: &str) -> bool {
    let parts = PathBuf::from(path);
    parts.components().all(|it| matches!(it, std::path::Component::Normal(_)))
}
