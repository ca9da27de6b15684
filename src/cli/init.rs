//! `mandat init`: a small portal to begin from, and the pipeline of a forge.
#![expect(clippy::disallowed_methods, reason = "a portal's source is made where none is yet")]

use super::Verdict;
use super::args::{Forge, InitArgs};
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

/// The pipelines, each by the name of its forge.
#[derive(RustEmbed)]
#[folder = "src/cli/forges/"]
struct Pipelines;

/// Makes a portal, a pipeline or both. What is there already is left as it is, and is in the way
/// where nothing else was asked for.
pub(super) fn run(args: &InitArgs) -> Result<Verdict, Error> {
    let dir = &args.dir;
    let content = dir.join("content");
    match args.forge {
        None if content.exists() => return Err(is_there(&content)),
        None => portal(dir)?,
        Some(forge) => {
            pipeline(dir, forge)?;
            if !content.exists() {
                portal(dir)?;
            }
        }
    }
    Ok(Verdict::Holds)
}

fn portal(dir: &Path) -> Result<(), Error> {
    let year = (today().year() + 1).to_string();
    for path in Starter::iter() {
        let Some(file) = Starter::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).replace("NEXT-YEAR", &year);
        write(&dir.join(path.replace("NEXT-YEAR", &year)), &text)?;
    }
    json_schema::write_all(&dir.join("schemas"), None)?;
    let dir = dir.display();
    say(&format!("Made {dir}/content. See it with: mandat serve {dir}"));
    Ok(())
}

fn pipeline(dir: &Path, forge: Forge) -> Result<(), Error> {
    // Gitea's Actions are those of Forgejo, in a folder of another name.
    let (name, path) = match forge {
        Forge::Github => ("github.yml", ".github/workflows/portal.yml"),
        Forge::Gitlab => ("gitlab.yml", ".gitlab-ci.yml"),
        Forge::Forgejo => ("forgejo.yml", ".forgejo/workflows/portal.yml"),
        Forge::Gitea => ("forgejo.yml", ".gitea/workflows/portal.yml"),
    };
    let target = dir.join(path);
    if target.exists() {
        return Err(is_there(&target));
    }
    let file = Pipelines::get(name).expect("every forge has its pipeline");
    write(&target, &String::from_utf8_lossy(&file.data))?;
    say(&format!("Made {}. Its first lines say what it needs", target.display()));
    Ok(())
}

fn write(target: &Path, text: &str) -> Result<(), Error> {
    let folder = target.parent().expect("a file stands in a folder");
    fs::create_dir_all(folder).map_err(|cause| Error::Write(folder.to_owned(), cause))?;
    fs::write(target, text).map_err(|cause| Error::Write(target.to_owned(), cause))
}

fn is_there(path: &Path) -> Error {
    Error::Usage(format!("{} is there already, and is left as it is", path.display()))
}
