//! `mandat build`: the portal, published.

use super::args::BuildArgs;
use super::portal::Judged;
use super::Verdict;
use crate::{Error, publish};

pub(super) fn run(args: &BuildArgs) -> Result<Verdict, Error> {
    let judged = Judged::read(&args.source)?;
    let artifacts = judged.paint(&args.source.dir)?;
    let summary = publish::publish(&args.out, &artifacts)?;
    say(&format!(
        "{} written, {} kept, {} removed: open {}",
        summary.written,
        summary.kept,
        summary.removed,
        args.out.join("index.html").display()
    ));
    Ok(Verdict::Holds)
}

#[expect(clippy::print_stdout, reason = "the program speaks to the terminal")]
fn say(words: &str) {
    println!("{words}");
}
