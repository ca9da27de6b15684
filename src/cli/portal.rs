//! From a folder to a portal: the whole stair, as every command walks it.

use super::args::SourceArgs;
use crate::check::{Diagnostic, Ledger, Policy};
use crate::derive::{Record, derive};
use crate::model::{Audience, edition};
use crate::render::{Artifact, Portal, Theme, compose, paint};
use crate::source::Tree;
use crate::text::{Language, slug};
use crate::{Error, check, model, source};
use chrono::NaiveDate;
use std::path::Path;

/// A source read and judged.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) tree: Tree,
    pub(super) record: Record,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) ledger: Ledger,
}

impl Judged {
    /// Reads and judges the source in a folder.
    pub(super) fn read(args: &SourceArgs) -> Result<Judged, Error> {
        let content = args.dir.join("content");
        if !content.is_dir() {
            let dir = args.dir.display();
            return Err(Error::Usage(format!(
                "{dir} holds no folder called content; `mandat init {dir}` makes a small portal there"
            )));
        }
        let tree = source::read(&content)?;
        let model = model::build(&source::parse(&tree));
        let record = derive(model, args.as_of.unwrap_or_else(today));
        let findings = check::run(&record, &Policy::of(&record));
        let ledger = Ledger::of(&record);
        Ok(Judged { tree, record, findings, ledger })
    }

    /// The language that the portal is written in.
    pub(super) fn language(&self) -> Language {
        self.record.model.site.language
    }

    /// Paints the portal that everyone may read.
    pub(super) fn paint(&self, dir: &Path) -> Result<Vec<Artifact>, Error> {
        let site = &self.record.model.site;
        let name = site.theme.as_ref().map_or("mandat", |it| it.value.as_str());
        let own = dir.join("themes").join(slug(name));
        let theme = Theme::load(source::read_bytes(&own)?, site.language)?;
        let shown = edition(self.record.model.clone(), Audience::Public);
        let findings = check::disclosed(&self.findings, &self.tree, &shown);
        let shown = derive(shown, self.record.as_of);
        let portal = Portal::new(&self.tree, &shown, &findings, &self.ledger, &theme);
        paint(&theme, &compose(&portal))
    }
}

/// Today by the clock of the machine, in its time zone.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
pub(super) fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
