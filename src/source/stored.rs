//! A tree of files that are kept elsewhere than in a folder, as a revision of a repository is.

use super::tree::{LARGEST_DOCUMENT, is_document};
use super::{Attachment, SourceFile, Tree, Unreadable};
use std::path::PathBuf;

/// A file by its path under the root, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The path, with `/` between folders.
    pub path: String,
    /// What stands there.
    pub content: Content,
}

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The bytes of a document.
    Bytes(Vec<u8>),
    /// The size in bytes of a file that is not read: an attachment, or a document too large.
    Size(u64),
    /// A symbolic link, which is not followed.
    Link,
}

impl Stored {
    /// Whether the bytes of a file are wanted: those of a document that is not too large.
    pub fn is_wanted(path: &str, size: u64) -> bool {
        is_document(path) && size <= LARGEST_DOCUMENT
    }
}

impl Tree {
    /// The same tree that [`read`](super::read) makes of a folder that holds these files.
    ///
    /// Hidden files and folders are passed over, and so are paths that lead out of the root.
    pub fn of_stored(stored: impl IntoIterator<Item = Stored>) -> Tree {
        let (mut files, mut attachments) = (Vec::new(), Vec::new());
        for Stored { path, content } in stored.into_iter().filter(|it| lies_within(&it.path)) {
            match content {
                Content::Link => files.push(SourceFile::refused(path, Unreadable::NotAFile)),
                Content::Bytes(bytes) => files.push(SourceFile::of(path, bytes)),
                Content::Size(bytes) if is_document(&path) => {
                    files.push(SourceFile::too_large(path, bytes));
                }
                Content::Size(size) => {
                    let source = PathBuf::from(&path);
                    attachments.push(Attachment { path, size, source });
                }
            }
        }
        Tree::new(files, attachments)
    }
}

/// A hidden part, `.` and `..` all begin with a dot.
fn lies_within(path: &str) -> bool {
    path.split('/').all(|it| !it.is_empty() && !it.starts_with('.') && !it.contains('\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_names_never_enter() {
        let hostile = [
            "../site.yaml",
            "/etc/site.yaml",
            "a/../../site.yaml",
            ".git/site.yaml",
            "a//b.md",
            "..\\site.yaml",
        ];
        let content = || Content::Bytes(b"title: T\n".to_vec());
        let stored = hostile.map(|it| Stored { path: it.to_owned(), content: content() });
        assert_eq!(Tree::of_stored(stored).files().len(), 0);
    }

    #[test]
    fn what_cannot_be_read_is_kept_with_its_reason() {
        let tree = Tree::of_stored([
            Stored { path: "a.md".to_owned(), content: Content::Link },
            Stored { path: "b.md".to_owned(), content: Content::Bytes(vec![0xff]) },
            Stored { path: "c.md".to_owned(), content: Content::Size(LARGEST_DOCUMENT + 1) },
            Stored { path: "d.pdf".to_owned(), content: Content::Size(7) },
        ]);
        let reasons: Vec<_> = tree.files().filter_map(|(_, it)| it.refused.clone()).collect();
        let large = Unreadable::TooLarge { bytes: LARGEST_DOCUMENT + 1, limit: LARGEST_DOCUMENT };
        let [Unreadable::NotAFile, Unreadable::NotUtf8 { line: 1, .. }, last] = &reasons[..] else {
            panic!("{reasons:?}");
        };
        assert_eq!(*last, large);
        assert_eq!(tree.attachments()[0].size, 7);
    }
}
