//! What `mandat check` found, on its way to any of the report formats.

use super::portal::Judged;
use crate::check::{
    Change, Diagnostic, Identified, Level, Nature, Novelty, Policy, Rule, identify,
};
use crate::render::Route;
use crate::source::{Place, Tree};
use crate::text::{Language, Span, sentence};
use chrono::NaiveDate;

/// Everything that a report may know.
#[derive(Debug)]
pub(super) struct Judgement<'a> {
    /// The language of the portal.
    pub(super) language: Language,
    /// The day it was judged on.
    pub(super) day: NaiveDate,
    /// The revision it was compared with, as it was asked for.
    pub(super) since: Option<String>,
    /// The levels in force.
    pub(super) policy: Policy,
    /// What was found; where it was compared, only what the change brings.
    pub(super) found: Vec<Found<'a>>,
    /// What the change mends, as it stood before.
    pub(super) mended: Vec<Found<'a>>,
    /// The least grave level that fails the check.
    pub(super) fails_at: Level,
    /// The path of `content/`, as reports name it.
    content: String,
    /// Where the portal is published, ending in `/`.
    address: Option<String>,
}

/// A finding with the text it stands in.
#[derive(Debug)]
pub(super) struct Found<'a> {
    /// What the rule said.
    pub(super) finding: &'a Diagnostic,
    /// What it is known by.
    pub(super) fingerprint: String,
    /// How the change brings it, where it was compared.
    pub(super) novelty: Option<Novelty>,
    /// The documents it stands in.
    pub(super) tree: &'a Tree,
}

/// A place in a file.
#[derive(Clone, Debug)]
pub(super) struct Region<'a> {
    /// The path of the file, as reports name it.
    pub(super) path: String,
    /// Where it begins.
    pub(super) start: Place,
    /// The place after its last letter.
    pub(super) end: Place,
    /// The text of the file.
    pub(super) text: &'a str,
}

impl<'a> Judgement<'a> {
    /// Everything that was found. `content` is the path of `content/`, ending in `/`; `fails_at` is
    /// the least grave level that fails the check.
    pub(super) fn whole(judged: &'a Judged, content: String, fails_at: Level) -> Judgement<'a> {
        let found = |it: Identified<'a>| Found::of(it, &judged.tree, None);
        Judgement {
            language: judged.language(),
            day: judged.record.as_of,
            since: None,
            policy: Policy::of(&judged.record),
            found: identify(&judged.tree, &judged.findings).into_iter().map(found).collect(),
            mended: Vec::new(),
            fails_at,
            content,
            address: address(judged),
        }
    }

    /// Of everything that was found, what has changed since `before`, judged as of `revision`.
    pub(super) fn since(self, judged: &'a Judged, before: &'a Judged, revision: &str) -> Self {
        let change = Change::between(
            identify(&before.tree, &before.findings),
            identify(&judged.tree, &judged.findings),
        );
        let brought = change.brought.into_iter();
        let mended = change.mended.into_iter();
        Judgement {
            since: Some(revision.to_owned()),
            found: brought.map(|(it, how)| Found::of(it, &judged.tree, Some(how))).collect(),
            mended: mended.map(|it| Found::of(it, &before.tree, None)).collect(),
            ..self
        }
    }

    /// Of everything that was found, what may not be published in any edition.
    pub(super) fn of_the_barring(mut self) -> Self {
        self.found.retain(|it| it.finding.rule.bars_publication);
        self
    }

    /// Whether the check fails.
    pub(super) fn fails(&self) -> bool {
        self.found.iter().any(|it| self.is_grave(it))
    }

    /// Whether a finding is grave enough to fail the check, and not excused.
    pub(super) fn is_grave(&self, found: &Found<'_>) -> bool {
        found.finding.level <= self.fails_at && found.finding.waived.is_none()
    }

    /// Where a finding stands.
    pub(super) fn place(&self, found: &Found<'a>) -> Region<'a> {
        self.region(found, found.finding.span)
    }

    /// Where a part of a finding stands.
    pub(super) fn region(&self, found: &Found<'a>, span: Span) -> Region<'a> {
        let (start, end) = found.tree.extent(span);
        let path = format!("{}{}", self.content, found.tree.path(span.file));
        Region { path, start, end, text: found.tree.text(span.file) }
    }

    /// What a finding says, in whole sentences on one line: what is so, on which clause that
    /// rests, what else is to be known, and what would mend it.
    pub(super) fn words(&self, found: &Found<'_>) -> String {
        let (language, finding) = (self.language, found.finding);
        let mut res = vec![sentence(finding.message.in_language(language))];
        res.extend(finding.clause.as_ref().map(|clause| match language {
            Language::Danish => format!("Hjemmel: kommissoriets punkt {clause}."),
            Language::English => format!("Rests on clause {clause} of the mandate."),
        }));
        res.extend(finding.notes.iter().map(|it| sentence(it.in_language(language))));
        res.extend(finding.help.iter().map(|it| sentence(it.in_language(language))));
        plain(&res.join(" "))
    }

    /// The title of a rule's page.
    pub(super) fn title(&self, rule: &Rule) -> String {
        rule.headnote().page(self.language).title.clone()
    }

    /// The address of a rule's page on the portal, where the portal says where it stands.
    pub(super) fn page_of(&self, rule: &Rule) -> Option<String> {
        let address = self.address.as_ref()?;
        Some(format!("{address}{}", Route::rule(&rule.name()).as_str()))
    }
}

impl<'a> Found<'a> {
    fn of(found: Identified<'a>, tree: &'a Tree, novelty: Option<Novelty>) -> Found<'a> {
        Found { finding: found.finding, fingerprint: found.fingerprint, novelty, tree }
    }

    /// Whether it cannot be decided, because what would show it is not there.
    pub(super) fn is_open(&self) -> bool {
        self.finding.nature == Nature::MissingEvidence
    }
}

/// Text without what could move a cursor, end a line or turn it around.
pub(super) fn plain(text: &str) -> String {
    let harmful = |it: char| {
        it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|it| if harmful(it) { '\u{fffd}' } else { it }).collect()
}

/// Where the portal is published, if that is stated as a web address in plain letters.
fn address(judged: &Judged) -> Option<String> {
    let site = &judged.record.model.site;
    let (scheme, rest) = site.url.as_ref()?.value.trim().split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let root = site.root();
    let fits = |it: char| it.is_ascii_alphanumeric() || "-._~:/@[]".contains(it);
    let sound = matches!(scheme, "http" | "https") && !host.is_empty();
    (sound && host.chars().chain(root.chars()).all(fits))
        .then(|| format!("{scheme}://{host}{root}"))
}
