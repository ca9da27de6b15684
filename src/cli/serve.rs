//! `mandat serve`: the portal in a browser on this machine, built again at every edit.
//!
//! The pages are served from memory. What is published is never touched.

mod web;

use super::Verdict;
use super::args::ServeArgs;
use super::edition::chosen;
use super::portal::Judged;
use super::terminal::{complain, say};
use super::wording::summary;
use crate::Error;
use notify_debouncer_full::notify::{EventKind, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, new_debouncer};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use web::Pages;

/// How long the folder must lie still before the portal is built again.
const STILLNESS: Duration = Duration::from_millis(60);

pub(super) fn run(args: ServeArgs) -> Result<Verdict, Error> {
    let pages = Arc::new(Pages::default());
    build(&args, &pages)?;
    let dir = args.source.dir.clone();
    let port = args.port;
    let (builder, served) = (Arc::clone(&pages), pages);
    let mut watcher = new_debouncer(STILLNESS, None, move |events: DebounceEventResult| {
        let edited = |it: &EventKind| !matches!(it, EventKind::Access(_));
        if events.is_ok_and(|it| it.iter().any(|it| edited(&it.kind)))
            && let Err(error) = build(&args, &builder)
        {
            complain(&match error {
                Error::Barred(report) => report,
                other => format!("mandat: {other}"),
            });
        }
    })
    .map_err(|cause| Error::Usage(format!("the folder cannot be watched: {cause}")))?;
    for folder in watched(&dir) {
        watcher
            .watch(&folder, RecursiveMode::Recursive)
            .map_err(|cause| Error::Usage(format!("{}: {cause}", folder.display())))?;
    }
    say(&format!("http://localhost:{port}/  (Ctrl-C stops)"));
    web::serve(&served, port)?;
    Ok(Verdict::Holds)
}

fn watched(dir: &std::path::Path) -> Vec<PathBuf> {
    ["content", "themes"].iter().map(|it| dir.join(it)).filter(|it| it.is_dir()).collect()
}

/// Builds the portal into memory; where a theme fails, or something may not be published, the pages
/// stay as they were.
fn build(args: &ServeArgs, pages: &Pages) -> Result<(), Error> {
    let judged = Judged::read(&args.source)?;
    let edition = chosen(&judged.record.model.site, args.edition.as_deref())?;
    pages.replace(judged.paint(&args.source.dir, &edition)?)?;
    say(&summary(&judged.findings, judged.language()));
    Ok(())
}
