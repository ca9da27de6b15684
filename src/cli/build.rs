//! `mandat build`: the portal, published.

use super::Verdict;
use super::args::BuildArgs;
use super::portal::Judged;
use super::terminal::{Progress, say};
use super::wording::summary;
use crate::text::Language;
use crate::{Error, publish};

pub(super) fn run(args: &BuildArgs) -> Result<Verdict, Error> {
    let progress = Progress::begin();
    progress.step("reading");
    let judged = Judged::read(&args.source)?;
    progress.step("painting");
    let artifacts = judged.paint(&args.source.dir)?;
    progress.step("publishing");
    let done = publish::publish(&args.out, &artifacts)?;
    drop(progress);
    let (written, kept, removed) = (done.written, done.kept, done.removed);
    let found = summary(&judged.findings, judged.language());
    let page = args.out.join("index.html");
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
