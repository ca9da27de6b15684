//! The git repository around a portal: where its files stand in it, and how they stood before.

use crate::Error;
use crate::source::{Content, Stored, Tree};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A repository with the folder of a portal in it.
#[derive(Debug)]
pub(super) struct Repository {
    root: PathBuf,
    /// The path of the folder that holds `content/`, ending in `/` where it is not the root.
    within: String,
}

/// An entry of a revision, as git lists it.
struct Entry {
    mode: String,
    object: String,
    size: u64,
    path: String,
}

impl Repository {
    /// The repository that a folder lies in, where it lies in one.
    pub(super) fn around(dir: &Path) -> Option<Repository> {
        let dir = std::fs::canonicalize(dir).ok()?;
        let root = dir.ancestors().find(|it| it.join(".git").exists())?;
        let parts = dir.strip_prefix(root).ok()?.components();
        let within = parts.map(|it| format!("{}/", it.as_os_str().to_string_lossy())).collect();
        Some(Repository { root: root.to_owned(), within })
    }

    /// The path of `content/` from the root of the repository.
    pub(super) fn content(&self) -> String {
        format!("{}content/", self.within)
    }

    /// The content as it was at a revision; `now` is the content as it is.
    ///
    /// Files that git does not keep, such as people that are kept elsewhere, are no part of any
    /// change: they are taken as they are.
    pub(super) fn tree_at(&self, revision: &str, now: &Tree) -> Result<Tree, Error> {
        let mut stored = files_at(&self.root, revision, &self.content())?;
        let elsewhere = self.kept_elsewhere()?;
        let is_elsewhere = |path: &str| {
            elsewhere.iter().any(|it| path == it || (it.ends_with('/') && path.starts_with(it)))
        };
        for (_, file) in now.files().filter(|(_, it)| is_elsewhere(&it.path)) {
            let content = Content::Bytes(file.text.clone().into_bytes());
            stored.push(Stored { path: file.path.clone(), content });
        }
        for file in now.attachments().iter().filter(|it| is_elsewhere(&it.path)) {
            stored.push(Stored { path: file.path.clone(), content: Content::Size(file.size) });
        }
        Ok(Tree::of_stored(stored))
    }

    /// The paths under `content/` that git ignores, and the repositories of their own among them;
    /// a folder ends in `/`.
    fn kept_elsewhere(&self) -> Result<Vec<String>, Error> {
        let content = self.content();
        let others = |how: &[&str]| -> Result<Vec<String>, Error> {
            let base = ["ls-files", "-z", "--others", "--exclude-standard"];
            let args = [&base[..], how, &["--", &content]].concat();
            let listed = git(&self.root, &args)?;
            let paths = listed.split(|it| *it == 0).map(String::from_utf8_lossy);
            Ok(paths.filter_map(|it| it.strip_prefix(&content).map(str::to_owned)).collect())
        };
        let mut res = others(&["--ignored", "--directory"])?;
        res.extend(others(&[])?.into_iter().filter(|it| it.ends_with('/')));
        Ok(res)
    }
}

/// Every file under a folder as it was at a revision, by its path from that folder.
fn files_at(root: &Path, revision: &str, folder: &str) -> Result<Vec<Stored>, Error> {
    let commit = commit(root, revision)?;
    // An empty path is none that git takes.
    let base = ["ls-tree", "-r", "-l", "-z", "--full-tree", &commit, "--", folder];
    let listed = git(root, base.strip_suffix(&[""]).unwrap_or(&base))?;
    let entries: Vec<Entry> =
        listed.split(|it| *it == 0).filter_map(|it| Entry::read(it, folder)).collect();
    let (wanted, others): (Vec<_>, Vec<_>) = entries.into_iter().partition(Entry::is_wanted);
    let mut res = Vec::new();
    for entry in others {
        let Entry { mode, object, size, path } = entry;
        match mode.as_str() {
            "120000" => res.push(Stored { path, content: Content::Link }),
            "160000" => res.extend(files_of_module(root, folder, &path, &object)?),
            _ => res.push(Stored { path, content: Content::Size(size) }),
        }
    }
    let bytes = bytes_of(root, &wanted)?;
    let read = |(entry, bytes): (Entry, Vec<u8>)| Stored {
        path: entry.path,
        content: Content::Bytes(bytes),
    };
    res.extend(wanted.into_iter().zip(bytes).map(read));
    Ok(res)
}

/// The files of a module (a repository within the repository); none where it is not fetched here
/// either, since then they are seen on neither side.
fn files_of_module(
    root: &Path,
    folder: &str,
    path: &str,
    commit: &str,
) -> Result<Vec<Stored>, Error> {
    let module = root.join(folder).join(path);
    if !module.join(".git").exists() {
        return Ok(Vec::new());
    }
    let files = files_at(&module, commit, "")?;
    Ok(files.into_iter().map(|it| Stored { path: format!("{path}/{}", it.path), ..it }).collect())
}

impl Entry {
    /// `mode type object size<TAB>path`, as `git ls-tree -l -z` prints it.
    fn read(line: &[u8], folder: &str) -> Option<Entry> {
        let line = String::from_utf8_lossy(line);
        let (facts, path) = line.split_once('\t')?;
        let mut facts = facts.split_ascii_whitespace();
        let (mode, _, object, size) = (facts.next()?, facts.next()?, facts.next()?, facts.next()?);
        Some(Entry {
            mode: mode.to_owned(),
            object: object.to_owned(),
            // A module has no size: git prints a hyphen.
            size: size.parse().unwrap_or(0),
            path: path.strip_prefix(folder)?.to_owned(),
        })
    }

    /// Whether the bytes are wanted: those of a regular file that is a document.
    fn is_wanted(&self) -> bool {
        self.mode.starts_with("100") && Stored::is_wanted(&self.path, self.size)
    }
}

/// The commit that a revision names.
fn commit(root: &Path, revision: &str) -> Result<String, Error> {
    let shallow = git(root, &["rev-parse", "--is-shallow-repository"])?;
    let named = format!("{revision}^{{commit}}");
    let found = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &named])?;
    if found.status.success() {
        return Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned());
    }
    let unknown = format!("git knows no revision `{revision}` in {}", root.display());
    Err(Error::Usage(if shallow.starts_with(b"true") {
        format!(
            "{unknown}; the clone is shallow, so fetch its whole history first: `git fetch --unshallow`"
        )
    } else {
        unknown
    }))
}

/// The bytes of every entry, in order.
fn bytes_of(root: &Path, entries: &[Entry]) -> Result<Vec<Vec<u8>>, Error> {
    let mut child = command(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|cause| absent(&cause))?;
    let mut asked = child.stdin.take().expect("standard input is piped");
    let objects: String = entries.iter().map(|it| format!("{}\n", it.object)).collect();
    // What git answers must be read while it is asked, or both would wait for each other.
    let asking = std::thread::spawn(move || asked.write_all(objects.as_bytes()));
    let output = child.wait_with_output().map_err(|cause| absent(&cause))?;
    let asked = asking.join().is_ok_and(|it| it.is_ok());
    let mut rest = output.stdout.as_slice();
    let answers: Option<Vec<Vec<u8>>> = entries.iter().map(|_| answer(&mut rest)).collect();
    answers.filter(|_| asked && output.status.success()).ok_or_else(|| refused(&output))
}

/// The next of git's answers: `object type size`, a line break, the bytes, a line break.
fn answer(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let (head, after) = rest.split_at_checked(rest.iter().position(|it| *it == b'\n')? + 1)?;
    let head = std::str::from_utf8(head).ok()?.trim_end();
    let size: usize = head.rsplit_once(' ')?.1.parse().ok()?;
    let (bytes, after) = after.split_at_checked(size)?;
    *rest = after.strip_prefix(b"\n")?;
    Some(bytes.to_vec())
}

/// What git prints; its own words where it refuses.
fn git(root: &Path, args: &[&str]) -> Result<Vec<u8>, Error> {
    let output = run(root, args)?;
    if output.status.success() { Ok(output.stdout) } else { Err(refused(&output)) }
}

fn run(root: &Path, args: &[&str]) -> Result<Output, Error> {
    command(root).args(args).stdin(Stdio::null()).output().map_err(|cause| absent(&cause))
}

fn command(root: &Path) -> Command {
    let mut res = Command::new("git");
    res.arg("-C").arg(root);
    res.env("LC_ALL", "C").env("GIT_LITERAL_PATHSPECS", "1");
    res.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    res
}

fn absent(cause: &std::io::Error) -> Error {
    Error::Usage(format!("the program `git` is needed to see how the documents were: {cause}"))
}

fn refused(output: &Output) -> Error {
    let words = String::from_utf8_lossy(&output.stderr);
    Error::Usage(format!("git refused: {}", words.trim()))
}
