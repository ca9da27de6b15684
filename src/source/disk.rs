//! The way in from the disk.
#![expect(clippy::disallowed_methods, reason = "the way in")]

use super::stored::LARGEST_DOCUMENT;
use super::tree::is_document;
use super::{Attachment, SourceFile, Tree, Unreadable};
use crate::Error;
use std::{fs, path::Path};

/// Reads every file under `root` into a [`Tree`].
///
/// Hidden files and folders are passed over. Symbolic links are never followed: a document or
/// annex that is one is kept as unreadable.
///
/// # Errors
///
/// Fails where `root` itself cannot be listed. A single file that cannot be read is no error
/// here: it is kept, so that its page can say why.
pub fn read(root: &Path) -> Result<Tree, Error> {
    let mut files = Vec::new();
    let mut attachments = Vec::new();
    let walk = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_entry(|it| it.depth() == 0 || !it.file_name().as_encoded_bytes().starts_with(b"."));
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(cause) if cause.depth() == 0 => {
                return Err(Error::Read(root.to_owned(), cause.into()));
            }
            Err(cause) => {
                let path = cause.path().map_or_else(String::new, |it| relative(root, it));
                files.push(SourceFile::refused(path, Unreadable::System(cause.to_string())));
                continue;
            }
        };
        if entry.file_type().is_dir() {
            continue;
        }
        let path = relative(root, entry.path());
        if !entry.file_type().is_file() {
            files.push(SourceFile::refused(path, Unreadable::NotAFile));
        } else if is_document(&path) {
            files.push(document(path, entry.path()));
        } else {
            let size = entry.metadata().map_or(0, |it| it.len());
            attachments.push(Attachment { path, size, source: entry.path().to_owned() });
        }
    }
    Ok(Tree::new(files, attachments))
}

/// Reads every file under `root` as bytes, by its path; none where there is no such folder.
///
/// # Errors
///
/// Fails where a file or the folder cannot be read.
pub fn read_bytes(root: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut res = Vec::new();
    if !root.is_dir() {
        return Ok(res);
    }
    for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
        let entry = entry.map_err(|cause| Error::Read(root.to_owned(), cause.into()))?;
        if entry.file_type().is_file() {
            res.push((relative(root, entry.path()), bytes(entry.path())?));
        }
    }
    Ok(res)
}

/// Reads the bytes of an attachment.
///
/// # Errors
///
/// Fails where the file cannot be read.
pub(crate) fn bytes(attachment: &Path) -> Result<Vec<u8>, Error> {
    fs::read(attachment).map_err(|cause| Error::Read(attachment.to_owned(), cause))
}

fn document(path: String, source: &Path) -> SourceFile {
    match fs::metadata(source) {
        Ok(meta) if meta.len() > LARGEST_DOCUMENT => {
            let reason = Unreadable::TooLarge { bytes: meta.len(), limit: LARGEST_DOCUMENT };
            return SourceFile::refused(path, reason);
        }
        Ok(_) => (),
        Err(cause) => return SourceFile::refused(path, Unreadable::System(cause.to_string())),
    }
    match fs::read(source) {
        Ok(bytes) => SourceFile::of_bytes(path, bytes),
        Err(cause) => SourceFile::refused(path, Unreadable::System(cause.to_string())),
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts = relative.components().map(|it| it.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
