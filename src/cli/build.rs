//! `mandat build`: the portal, published.

use super::Verdict;
use super::args::BuildArgs;
use super::edition::{chosen, folder, in_words};
use super::portal::Judged;
use super::terminal::{Progress, say};
use super::wording::summary;
use crate::text::Language;
use crate::{Error, publish};

pub(super) fn run(args: &BuildArgs) -> Result<Verdict, Error> {
    let progress = Progress::begin();
    progress.step("reading");
    let judged = Judged::read(&args.source)?;
    let site = &judged.record.model.site;
    let edition = chosen(site, args.edition.as_deref())?;
    let out = args.out.clone().map_or_else(|| folder(site, &edition), Ok)?;
    progress.step("painting");
    let artifacts = judged.paint(&args.source.dir, &edition)?;
    progress.step("publishing");
    let done = publish::publish(&out, &edition, &artifacts)
        .map_err(|it| in_words(it, judged.language()))?;
    drop(progress);
    let (written, kept, removed) = (done.written, done.kept, done.removed);
    let found = summary(&judged.findings, judged.language());
    let page = out.join("index.html");
    let page = page.display();
    say(&match judged.language() {
        Language::Danish => format!(
            "{written} filer skrevet, {kept} uændrede, {removed} fjernet. {found}\nÅbn {page}"
        ),
        Language::English => format!(
            "{written} files written, {kept} unchanged, {removed} removed. {found}\nOpen {page}"
        ),
    });
    Ok(Verdict::Holds)
}
