//! The files of a portal's source, in memory, in path order.

use super::{Encoding, Unreadable};
use crate::text::{FileId, Span, without_cpr_numbers};
use std::path::PathBuf;

/// Every document as text; every other file by its name and size alone.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub(super) files: Vec<SourceFile>,
    pub(super) attachments: Vec<Attachment>,
}

/// A document's file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path under the root, with `/` between folders.
    pub path: String,
    /// The text; empty where the file could not be read.
    pub text: String,
    /// Why the file could not be read, if so.
    pub refused: Option<Unreadable>,
}

/// A file that is published as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// The path under the root, with `/` between folders.
    pub path: String,
    /// The size in bytes.
    pub size: u64,
    /// Where the disk keeps it.
    pub source: PathBuf,
}

/// A place as an editor counts it: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
}

/// The largest document that is read, in bytes: a mandate of four hundred pages.
pub(super) const LARGEST_DOCUMENT: u64 = 1 << 20;

impl SourceFile {
    /// A document of these bytes; refused where they are too many, or no UTF-8 text.
    pub(super) fn of(path: String, bytes: Vec<u8>) -> SourceFile {
        if bytes.len() as u64 > LARGEST_DOCUMENT {
            return SourceFile::too_large(path, bytes.len() as u64);
        }
        match String::from_utf8(bytes) {
            Ok(text) => SourceFile { path, text, refused: None },
            Err(cause) => {
                let valid = cause.utf8_error().valid_up_to();
                let bytes = cause.as_bytes();
                let line = bytes[..valid].iter().filter(|it| **it == b'\n').count() + 1;
                let reason = Unreadable::NotUtf8 { line, seems: Encoding::of(bytes) };
                SourceFile::refused(path, reason)
            }
        }
    }

    /// A document that is larger than is read.
    pub(super) fn too_large(path: String, bytes: u64) -> SourceFile {
        let limit = LARGEST_DOCUMENT;
        SourceFile::refused(path, Unreadable::TooLarge { bytes, limit })
    }

    /// A document that cannot be read.
    pub(super) fn refused(path: String, reason: Unreadable) -> SourceFile {
        SourceFile { path, text: String::new(), refused: Some(reason) }
    }
}

impl Tree {
    /// Sorts the files by path, so that the order of the disk is never seen.
    pub fn new(mut files: Vec<SourceFile>, mut attachments: Vec<Attachment>) -> Tree {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        attachments.sort();
        Tree { files, attachments }
    }

    /// Many small files in one text: `-- path --` opens each.
    ///
    /// A mark (`#~ M201`, in prose `<!--~ M103 -->`) is cut, so that it is no part of what is
    /// tested.
    /// A file whose name does not end in `.md` or `.yaml` becomes an attachment.
    /// `-- path (ISO 8859-1) --` opens a file that is saved in that encoding, and
    /// `-- path (2 MB) --` one that is filled up to that size.
    pub fn from_text(text: &str) -> Tree {
        let mut files: Vec<SourceFile> = Vec::new();
        for line in text.split_inclusive('\n') {
            let opened = line.trim_end().strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
            match (opened, files.last_mut()) {
                (Some(path), _) => {
                    let path = path.to_owned();
                    files.push(SourceFile { path, text: String::new(), refused: None });
                }
                (None, Some(file)) => {
                    match line.split_once(" <!--~ ").or_else(|| line.split_once(" #~ ")) {
                        Some((kept, _)) => file.text.extend([kept, "\n"]),
                        None => file.text.push_str(line),
                    }
                }
                (None, None) => (),
            }
        }
        let (files, attachments): (Vec<_>, Vec<_>) =
            files.into_iter().map(as_noted).partition(|it| is_document(&it.path));
        let attachments = attachments.into_iter().map(|it| Attachment {
            size: it.text.len() as u64,
            source: PathBuf::from(&it.path),
            path: it.path,
        });
        Tree::new(files, attachments.collect())
    }

    /// Every document, in path order.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(id, file)| (file_id(id), file))
    }

    /// Every file that is published as it is, in path order.
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// The same attachments, each with the id by which it is a place; its text is not known.
    pub fn attached(&self) -> impl ExactSizeIterator<Item = (FileId, &Attachment)> {
        let first = self.files.len();
        self.attachments.iter().enumerate().map(move |(id, it)| (file_id(first + id), it))
    }

    /// Whether a file is an attachment.
    pub fn is_attachment(&self, file: FileId) -> bool {
        file.0 as usize >= self.files.len()
    }

    /// The path of a document or attachment.
    pub fn path(&self, file: FileId) -> &str {
        let id = file.0 as usize;
        match self.files.get(id) {
            Some(document) => &document.path,
            None => &self.attachments[id - self.files.len()].path,
        }
    }

    /// The whole text of a document; that of an attachment is empty.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |it| &it.text)
    }

    /// The same tree with a star for each digit of a CPR number, so that it may be shown. Every
    /// place in it stays where it was.
    pub fn without_cpr_numbers(mut self) -> Tree {
        let clear = |it: &mut String| {
            if let std::borrow::Cow::Owned(clean) = without_cpr_numbers(it) {
                *it = clean;
            }
        };
        for file in &mut self.files {
            clear(&mut file.path);
            clear(&mut file.text);
        }
        self.attachments.iter_mut().for_each(|it| clear(&mut it.path));
        self
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.text(span.file)[span.range()]
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<&SourceFile> {
        let found = self.files.binary_search_by(|it| it.path.as_str().cmp(path)).ok()?;
        Some(&self.files[found])
    }

    /// The line on which a span starts, from 1.
    pub fn line(&self, span: Span) -> usize {
        self.place(span).line
    }

    /// The line and column at which a span starts.
    pub fn place(&self, span: Span) -> Place {
        let before = &self.text(span.file)[..span.start as usize];
        let line_start = before.rfind('\n').map_or(0, |it| it + 1);
        Place {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].trim_start_matches('\u{feff}').chars().count() + 1,
        }
    }

    /// Where a span that a reader can see begins and ends, the end being the place after its last
    /// letter.
    ///
    /// Space at its end is left out. Where only a starting point is known, it goes on to the end
    /// of the line.
    pub fn extent(&self, span: Span) -> (Place, Place) {
        let text = self.text(span.file);
        let start = span.start as usize;
        let line_end = text[start..].find('\n').map_or(text.len(), |it| start + it);
        let seen = text[span.range()].trim_end().len();
        let end =
            if seen == 0 { start + text[start..line_end].trim_end().len() } else { start + seen };
        (self.place(span), self.place(Span::new(span.file, end, end)))
    }
}

/// Documents are read and parsed; all other files are only listed.
pub(super) fn is_document(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".yaml")
}

/// A file of a fixture as its note says it is saved: `om.md (ISO 8859-1)`, `om.md (2 MB)`.
fn as_noted(file: SourceFile) -> SourceFile {
    let noted =
        file.path.split_once(" (").and_then(|(path, it)| Some((path, it.strip_suffix(')')?)));
    let Some((path, note)) = noted else { return file };
    let mut bytes = file.text.into_bytes();
    match note.split_once(' ') {
        Some(("ISO", _)) => {
            let text = String::from_utf8(bytes).unwrap_or_default();
            bytes = text.chars().map(|it| u8::try_from(it).unwrap_or(b'?')).collect();
        }
        Some((size, "MB")) => bytes.resize(size.parse::<usize>().unwrap_or(0) << 20, b'\n'),
        Some(_) | None => (),
    }
    SourceFile::of(path.to_owned(), bytes)
}

fn file_id(index: usize) -> FileId {
    FileId(u32::try_from(index).expect("a tree has fewer than four billion files"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attachments_are_places_after_the_documents() {
        let tree = Tree::from_text("-- a.pdf --\nx\n-- pages/om.md --\nTekst\n");
        let (id, attachment) = tree.attached().next().unwrap();
        assert_eq!((id, attachment.path.as_str()), (FileId(1), "a.pdf"));
        assert_eq!((tree.path(id), tree.text(id)), ("a.pdf", ""));
        assert_eq!(tree.place(Span::start_of(id)), Place { line: 1, column: 1 });
    }

    #[test]
    fn what_cannot_be_read_is_kept_with_the_reason() {
        let refused = |bytes: &[u8]| SourceFile::of("om.md".to_owned(), bytes.to_vec()).refused;
        let seems = |line, seems| Some(Unreadable::NotUtf8 { line, seems });
        assert_eq!(refused("Rådet".as_bytes()), None);
        assert_eq!(refused(b"a\nR\xe5det"), seems(2, Encoding::OneByte));
        assert_eq!(refused(b"\xff\xfea\0"), seems(1, Encoding::Utf16));
        assert_eq!(refused(b"\xfe\xff\0a"), seems(1, Encoding::Utf16));
        assert!(refused(&[b'a'; 1 << 20]).is_none());
        let bytes = (1 << 20) + 1;
        let limit = LARGEST_DOCUMENT;
        let large = Some(Unreadable::TooLarge { bytes: bytes as u64, limit });
        assert_eq!(refused(&vec![b'a'; bytes]), large);
    }

    #[test]
    fn places_count_characters() {
        let tree = Tree::from_text("-- people/aase.md --\n---\nname: Åse Ærø\n");
        let (file, _) = tree.files().next().unwrap();
        let span = Span::new(file, 15, 17);
        assert_eq!(tree.slice(span), "Æ");
        assert_eq!(tree.place(span), Place { line: 2, column: 11 });
    }

    #[test]
    fn an_extent_is_what_a_reader_sees() {
        let tree = Tree::from_text("-- people/aase.md --\n---\nname: Åse 🎼 Ærø  \nnext\n");
        let (file, _) = tree.files().next().unwrap();
        let at = |line, column| Place { line, column };
        let of = |from: &str, to: &str| {
            let text = tree.text(file);
            let start = text.find(from).unwrap();
            let end = text.find(to).unwrap() + to.len();
            tree.extent(Span::new(file, start, end))
        };
        assert_eq!(of("🎼", "🎼"), (at(2, 11), at(2, 12)), "one character, not two or four");
        assert_eq!(of("Ærø", "Ærø  \n"), (at(2, 13), at(2, 16)));
        assert_eq!(of("Åse", "next"), (at(2, 7), at(3, 5)));
        let point = Span::new(file, 4, 4);
        assert_eq!(tree.extent(point), (at(2, 1), at(2, 16)), "to the end of the line");
        let after = Span::new(file, tree.text(file).len(), tree.text(file).len());
        assert_eq!(tree.extent(after), (at(4, 1), at(4, 1)));
    }
}
