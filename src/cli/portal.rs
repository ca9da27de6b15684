//! From a folder to a portal: the whole stair, as every command walks it.

use super::args::SourceArgs;
use super::judgement::Judgement;
use super::report::{Format, report};
use crate::check::{Diagnostic, Ledger, Level, Policy};
use crate::derive::{Record, derive};
use crate::model::{Edition, Model, edition};
use crate::render::{Artifact, Output, Portal, Theme, compose, paint};
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
    /// The day that the portal is built for: later than that of the record where the portal of an
    /// earlier day is kept.
    built_on: NaiveDate,
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
        Ok(Judged::of(source::read(&content)?, args.as_of.unwrap_or_else(today)))
    }

    /// Judges a source on a day.
    pub(super) fn of(tree: Tree, as_of: NaiveDate) -> Judged {
        let model = model::build(&source::parse(&tree));
        Judged::seen(tree, model, as_of)
    }

    /// Judges what a source says, as it was known on a day.
    fn seen(tree: Tree, model: Model, as_of: NaiveDate) -> Judged {
        let record = derive(model::known_on(model, as_of), as_of);
        let findings = check::run(&record, &Policy::of(&record));
        // Whatever is printed from here on quotes the source without the numbers of persons.
        let barred = findings.iter().any(|it| it.rule.bars_publication);
        let tree = if barred { tree.without_cpr_numbers() } else { tree };
        let ledger = Ledger::of(&record);
        Judged { tree, record, findings, ledger, built_on: as_of }
    }

    /// The language that the portal is written in.
    pub(super) fn language(&self) -> Language {
        self.record.model.site.language
    }

    /// Paints an edition of the portal.
    ///
    /// # Errors
    ///
    /// Fails where a theme is faulty, and where something was found that may not be published in
    /// any edition.
    pub(super) fn paint(&self, dir: &Path, of: &Edition) -> Result<Vec<Artifact>, Error> {
        self.refuse_what_may_not_be_published()?;
        let site = &self.record.model.site;
        let name = site.theme.as_ref().map_or("mandat", |it| it.value.as_str());
        let own = dir.join("themes").join(slug(name));
        let theme = Theme::load(source::read_bytes(&own)?, site.language)?;
        let mut res = paint(&theme, &self.outputs(&theme, of))?;
        let kept = &self.record.model.site.snapshots;
        if kept.is_empty() {
            return Ok(res);
        }
        // The model of today no longer holds all that an earlier day asks for.
        let whole = model::build(&source::parse(&self.tree));
        for kept in kept {
            let then = self.on_an_earlier_day(whole.clone(), kept.day.value);
            res.extend(paint(&theme, &then.outputs(&theme, of))?);
        }
        Ok(res)
    }

    /// The source, of which `whole` is all that it says, as it was known on a day whose portal is
    /// kept.
    fn on_an_earlier_day(&self, whole: Model, day: NaiveDate) -> Judged {
        let mut res = Judged::seen(self.tree.clone(), whole, day);
        res.record.model.site.snapshots.clear();
        Judged { built_on: self.built_on, ..res }
    }

    /// Everything that the readers of an edition may see. What is kept no longer today, and
    /// whoever has left, is not shown on an earlier day either.
    fn outputs(&self, theme: &Theme, of: &Edition) -> Vec<Output> {
        let language = self.language();
        let shown = edition(self.record.model.clone(), of.audience, self.built_on);
        let findings = check::disclosed(&self.findings, &self.tree, &self.record.model, &shown);
        let ledger = check::disclosed_ledger(&self.ledger, &self.record.model, &shown);
        let tree = shown.withheld.cut_from(&self.tree, language);
        let shown = self.record.shown_as(shown);
        let portal = Portal::new(&tree, &shown, &findings, &ledger, theme);
        let is_kept = self.record.as_of < self.built_on;
        compose(&if is_kept { portal.kept() } else { portal })
    }

    fn refuse_what_may_not_be_published(&self) -> Result<(), Error> {
        if !self.findings.iter().any(|it| it.rule.bars_publication) {
            return Ok(());
        }
        let barring = Judgement::whole(self, "content/".to_owned(), Level::Error).of_the_barring();
        let report = report(&barring, Format::Human);
        let last = match self.language() {
            Language::Danish => "Intet er udgivet. Det, der er udgivet, står, som det var.",
            Language::English => "Nothing is published. What is published stands as it was.",
        };
        Err(Error::Barred(format!("{report}{last}")))
    }
}

/// Today by the clock of the machine, in its time zone.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
pub(super) fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
