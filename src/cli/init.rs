//! `mandat init`: a small portal to begin from.
#![expect(clippy::disallowed_methods, reason = "a portal's source is made where none is yet")]

use super::Verdict;
use super::json_schema;
use super::portal::today;
use super::terminal::say;
use crate::Error;
use chrono::Datelike;
use rust_embed::RustEmbed;
use std::fs;
use std::path::Path;

/// The small portal; `NEXT-YEAR` in names and texts stands for the year to come.
#[derive(RustEmbed)]
#[folder = "src/cli/starter/"]
struct Starter;

pub(super) fn run(dir: &Path) -> Result<Verdict, Error> {
    let content = dir.join("content");
    if content.exists() {
        let content = content.display();
        return Err(Error::Usage(format!("{content} is there already, and is left as it is")));
    }
    let year = (today().year() + 1).to_string();
    for path in Starter::iter() {
        let Some(file) = Starter::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).replace("NEXT-YEAR", &year);
        let target = dir.join(path.replace("NEXT-YEAR", &year));
        let folder = target.parent().unwrap_or(dir);
        fs::create_dir_all(folder).map_err(|cause| Error::Write(folder.to_owned(), cause))?;
        fs::write(&target, text).map_err(|cause| Error::Write(target.clone(), cause))?;
    }
    json_schema::write_all(&dir.join("schemas"), None)?;
    let dir = dir.display();
    say(&format!("Made {dir}/content. See it with: mandat serve {dir}"));
    Ok(Verdict::Holds)
}
