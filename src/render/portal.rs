//! All that a page may know: the source, the record, the findings, and how the portal speaks.

use super::alphabet::Alphabet;
use super::view::{Day, Head, Link, Trouble, Who};
use super::{Route, Theme, Words};
use crate::check::{Diagnostic, Ledger, Level};
use crate::derive::{Mentions, Record, Relations, Waiting};
use crate::model::{Body, BodyId, OrganisationId, PersonId};
use crate::source::{Attachment, Tree};
use crate::text::{FileId, Language, sentence};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// All that a page may know.
#[derive(Debug)]
pub struct Portal<'a> {
    /// The source that the spans of the record point into.
    pub tree: &'a Tree,
    /// What the edition's audience may read, and what follows from it.
    pub record: &'a Record,
    /// What was found wrong.
    pub findings: &'a [Diagnostic],
    /// What each mandate asks, and what was done.
    pub ledger: &'a Ledger,
    /// Whether it is the portal of an earlier day, kept beside that of today.
    pub(super) is_kept: bool,
    /// Who waits for whom.
    pub(super) waiting: Waiting<'a>,
    /// Which mandates state a tie to which body.
    pub(super) relations: Relations,
    /// Which decisions name which organisation.
    pub(super) mentions: Mentions,
    theme: &'a Theme,
    /// The findings that concern each body.
    by_body: BTreeMap<&'a BodyId, Vec<&'a Diagnostic>>,
    /// The paths of the attachments that some page links to, in order.
    linked: Vec<&'a str>,
    pub(super) alphabet: Alphabet,
}

/// The rules that say why a document cannot be read.
const OF_READING: [&str; 4] = ["M001", "M007", "M008", "M009"];

impl<'a> Portal<'a> {
    /// A portal of what an edition's audience may read.
    pub fn new(
        tree: &'a Tree,
        record: &'a Record,
        findings: &'a [Diagnostic],
        ledger: &'a Ledger,
        theme: &'a Theme,
    ) -> Portal<'a> {
        let linked = linked(tree, record);
        let alphabet = Alphabet::of(theme.words().language());
        let mut by_body: BTreeMap<&BodyId, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in findings {
            if let Some(body) = &finding.body {
                by_body.entry(body).or_default().push(finding);
            }
        }
        Portal {
            waiting: Waiting::of(record),
            relations: Relations::of(record),
            mentions: Mentions::of(record),
            tree,
            record,
            findings,
            ledger,
            is_kept: false,
            theme,
            by_body,
            linked,
            alphabet,
        }
    }

    /// The same as the portal of an earlier day, which is kept beside that of today.
    pub fn kept(self) -> Portal<'a> {
        Portal { is_kept: true, ..self }
    }

    /// The language the portal speaks.
    pub fn language(&self) -> Language {
        self.words().language()
    }

    /// Where an asset of the theme is published.
    pub(super) fn asset(&self, name: &str) -> Option<&Route> {
        self.theme.asset(name)
    }

    /// What the portal says of itself.
    pub fn words(&self) -> &Words {
        self.theme.words()
    }

    /// A day in the forms that pages write it.
    pub(super) fn day(&self, day: NaiveDate) -> Day {
        Day::of(day, self.language())
    }

    /// The head of a page under `parents`, which lead to it from the front page.
    pub(super) fn head(&self, title: &str, section: &'static str, parents: Vec<Link>) -> Head {
        let mut crumbs = vec![Link::to(self.words().say("home"), &Route::home())];
        crumbs.extend(parents);
        crumbs.push(Link::here(title));
        let json_ld = self.json_ld(&crumbs, None);
        Head { title: title.to_owned(), section, crumbs, json_ld, ..Head::default() }
    }

    /// The head of a page that is made of one document.
    pub(super) fn head_of(
        &self,
        title: &str,
        section: &'static str,
        parents: Vec<Link>,
        file: FileId,
    ) -> Head {
        Head {
            source: Some(self.tree.path(file).to_owned()),
            edit_url: self.edit_url(file),
            ..self.head(title, section, parents)
        }
    }

    /// Where a document is edited.
    pub(super) fn edit_url(&self, file: FileId) -> Option<String> {
        let url = self.record.model.site.edit_url.as_ref()?;
        let edit = url.value.replace("{path}", &encoded(self.tree.path(file)));
        Some(edit).filter(|it| it.starts_with("https://") || it.starts_with("http://"))
    }

    /// A link to a body, by its name.
    pub(super) fn body_link(&self, body: &Body) -> Link {
        Link::to(body.name(), &Route::body(&body.id))
    }

    /// A link to an organisation, by its name; its id where there is no such organisation.
    pub(super) fn organisation_link(&self, id: &OrganisationId) -> Link {
        match self.record.model.organisations.get(id) {
            Some(it) => Link::to(it.name.value.as_str(), &Route::organisation(id)),
            None => Link::here(id.as_str()),
        }
    }

    /// A person by name; nameless where the edition withholds the name.
    pub(super) fn who(&self, id: &PersonId) -> Who {
        match self.record.model.people.get(id) {
            Some(it) => Who {
                name: Some(it.name.value.clone()),
                href: Some(Route::person(id).as_str().to_owned()),
                title: it.title.as_ref().map(|it| it.value.clone()),
                of: None,
            },
            None => Who::default(),
        }
    }

    /// The name of a party: the theme's word for it, or the author's own.
    pub(super) fn party(&self, id: &str) -> String {
        let key = format!("party-{id}");
        if self.words().has(&key) { self.words().say(&key) } else { id.to_owned() }
    }

    /// What is wrong with a document so that it could not be read.
    pub(super) fn trouble(&self, file: FileId) -> Vec<Trouble> {
        let unread = &self.record.model.unread;
        let keeps = |it: &&Diagnostic| {
            OF_READING.contains(&it.rule.code) && unread.iter().any(|unread| unread.span == it.span)
        };
        // Findings stand in the order of their places.
        let first = self.findings.partition_point(|it| it.span.file < file);
        let of_file = self.findings[first..].iter().take_while(|it| it.span.file == file);
        of_file.filter(keeps).map(|it| self.trouble_of(it)).collect()
    }

    /// A finding as pages show it.
    pub(super) fn trouble_of(&self, finding: &Diagnostic) -> Trouble {
        let language = self.language();
        let headnote = finding.rule.headnote();
        Trouble {
            text: sentence(finding.message.in_language(language)),
            place: format!(
                "{}:{}",
                self.tree.path(finding.span.file),
                self.tree.line(finding.span)
            ),
            rule: Link::to(
                headnote.page(language).title.as_str(),
                &Route::rule(&finding.rule.name()),
            ),
            level: match finding.level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Hint => "hint",
            },
            help: finding.help.as_ref().map(|it| sentence(it.in_language(language))),
        }
    }

    /// The findings that concern a body.
    pub(super) fn of_body(&self, body: &Body) -> &[&'a Diagnostic] {
        self.by_body.get(&body.id).map_or(&[], Vec::as_slice)
    }

    /// The attachments that some page links to.
    pub(super) fn attachments(&self) -> impl Iterator<Item = &'a Attachment> {
        let tree = self.tree;
        let all = tree.attachments().iter();
        all.filter(|it| self.linked.binary_search(&it.path.as_str()).is_ok())
    }

    /// The attachment at a path, where some page links to it.
    pub(super) fn attachment(&self, path: &str) -> Option<&'a Attachment> {
        self.linked.binary_search(&path).ok()?;
        let all = self.tree.attachments();
        let found = all.binary_search_by(|it| it.path.as_str().cmp(path));
        found.ok().map(|it| &all[it])
    }

    /// The paths of the attachments that some page links to, in order.
    pub(super) fn linked(&self) -> &[&'a str] {
        &self.linked
    }
}

/// The attachments that text links to which this edition shows.
fn linked<'a>(tree: &'a Tree, record: &Record) -> Vec<&'a str> {
    let model = &record.model;
    let mut targets: BTreeSet<String> = BTreeSet::new();
    for prose in model.proses() {
        for link in &prose.outline.links {
            if model.withheld.covers(link.target.span) {
                continue;
            }
            let target = crate::model::Target::of(&link.target.value, &prose.path);
            if let crate::model::Target::File { path, .. } = target {
                targets.insert(path);
            }
        }
    }
    let annexes = model.meetings().flat_map(|it| &it.1.annexes);
    targets.extend(annexes.filter_map(|it| it.path.as_ref()).map(|it| it.value.clone()));
    let all = tree.attachments().iter().map(|it| it.path.as_str());
    all.filter(|it| targets.contains(*it)).collect()
}

/// A path as it stands in an address.
pub(super) fn encoded(path: &str) -> String {
    let mut res = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' => {
                res.push(char::from(byte));
            }
            other => res.push_str(&format!("%{other:02X}")),
        }
    }
    res
}
