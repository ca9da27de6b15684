//! What is closed and stands in the open all the same: annexes, whole lines, names.

use super::link::Links;
use super::{Model, Person, PersonId, Visibility, Withheld};
use crate::source::{Corpus, Document, Kind};
use crate::text::{Lexicon, Span, Spanned};
use std::collections::{BTreeMap, BTreeSet};

/// A place that everyone may read, and the closed place whose matter it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposure {
    /// The open place.
    pub open: Span,
    /// The closed one: in a closed item, or in the document of a person who is not shown.
    pub closed: Span,
    /// What stands in both.
    pub what: Exposed,
}

/// What stands both in the open and in a closed place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exposed {
    /// An attachment, by its path: it is published, since open text links to it.
    Attachment(String),
    /// A line of text.
    Words,
    /// The name of a person who is not shown.
    Name(PersonId),
}

/// How many letters a line must have to be taken for the same text, and no turn of phrase.
const LONG: usize = 80;

impl Exposure {
    pub(super) fn all(model: &Model, corpus: &Corpus<'_>, links: &Links) -> Vec<Exposure> {
        let closed = Withheld::closed_texts(model);
        let mut res = attachments(&closed, links);
        let lines = closed_lines(&closed, corpus);
        let names = hidden_names(model);
        if lines.is_empty() && names.is_empty() {
            return res;
        }
        for document in corpus.documents.iter().filter(|it| is_shown(it, model)) {
            let text = corpus.tree.slice(document.prose);
            if !lines.is_empty() {
                repeated(text, document.prose, &lines, &mut res);
            }
            named(text, document.prose, &names, &mut res);
            let front = Span { start: 0, end: document.prose.start, ..document.prose };
            named_in_words(corpus.tree.slice(front), front, &names, &mut res);
        }
        res.retain(|it| !closed.covers(it.open));
        res
    }
}

/// Attachments to which both closed and open text links.
fn attachments(closed: &Withheld, links: &Links) -> Vec<Exposure> {
    let mut res = Vec::new();
    for (path, places) in &links.attached {
        let (within, outside): (Vec<Span>, Vec<Span>) =
            places.iter().partition(|it| closed.covers(**it));
        if let Some(first) = within.first() {
            let what = Exposed::Attachment(path.clone());
            let exposure = |open| Exposure { open, closed: *first, what: what.clone() };
            res.extend(outside.into_iter().map(exposure));
        }
    }
    res
}

/// The long lines of closed items.
fn closed_lines<'t>(closed: &Withheld, corpus: &Corpus<'t>) -> BTreeMap<&'t str, Span> {
    let lines = closed.places().iter().flat_map(|it| lines(corpus.tree.slice(*it), *it));
    lines.map(|it| (it.value, it.span)).collect()
}

fn repeated(text: &str, place: Span, closed: &BTreeMap<&str, Span>, res: &mut Vec<Exposure>) {
    for line in lines(text, place) {
        if let Some(closed) = closed.get(line.value) {
            res.push(Exposure { open: line.span, closed: *closed, what: Exposed::Words });
        }
    }
}

/// The lines that are long enough, without the signs of quotes and lists before them.
fn lines(text: &str, place: Span) -> impl Iterator<Item = Spanned<&str>> {
    let mut start = place.start as usize;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let bare = line.trim_start_matches([' ', '\t', '>', '-', '*', '#']);
        let offset = line.len() - bare.len();
        let bare = bare.trim_end();
        let span = Span::new(place.file, at + offset, at + offset + bare.len());
        // A text of so few bytes has too few letters.
        let long = bare.len() >= LONG && bare.chars().count() >= LONG;
        long.then_some(Spanned { value: bare, span })
    })
}

/// The whole names of the people whom an edition for everyone does not show, without those that
/// are also the name of somebody whom it shows.
fn hidden_names(model: &Model) -> Lexicon<Spanned<PersonId>> {
    let is_hidden = |it: &&Person| !it.visibility.shows_name();
    let (hidden, shown): (Vec<&Person>, Vec<&Person>) = model.people.values().partition(is_hidden);
    let shown: BTreeSet<&str> = shown.iter().map(|it| it.name.value.as_str()).collect();
    let whole =
        |it: &&&Person| it.name.value.contains(' ') && !shown.contains(it.name.value.as_str());
    let names = hidden.iter().filter(whole);
    Lexicon::of(names.map(|it| (it.name.value.clone(), it.name.with(it.id.clone()))))
}

fn named(text: &str, place: Span, names: &Lexicon<Spanned<PersonId>>, res: &mut Vec<Exposure>) {
    let base = place.start as usize;
    for (range, person) in names.find(text) {
        // In their own document nobody reads it.
        if person.span.file != place.file {
            let open = Span::new(place.file, base + range.start, base + range.end);
            let what = Exposed::Name(person.value.clone());
            res.push(Exposure { open, closed: person.span, what });
        }
    }
}

/// Names within the words of front matter. One that stands alone there refers to the person, and
/// is shown to nobody.
fn named_in_words(
    text: &str,
    place: Span,
    names: &Lexicon<Spanned<PersonId>>,
    res: &mut Vec<Exposure>,
) {
    let quotes = [' ', '"', '\''];
    let stands_alone = |it: &Exposure| {
        let before = text[..it.open.start as usize].trim_end_matches(quotes);
        let after = text[it.open.end as usize..].trim_start_matches(quotes);
        let begins = before.is_empty() || before.ends_with([':', ',', '[', '{', '-', '\n']);
        begins && (after.is_empty() || after.starts_with([',', ']', '}', '#', '\n', '\r']))
    };
    let mut found = Vec::new();
    named(text, place, names, &mut found);
    res.extend(found.into_iter().filter(|it| !stands_alone(it)));
}

/// Whether the prose of a document has a page that everyone may read.
fn is_shown(document: &Document, model: &Model) -> bool {
    match &document.kind {
        Kind::Mandate { .. }
        | Kind::Meeting { .. }
        | Kind::Organisation(_)
        | Kind::Cluster(_)
        | Kind::Page(_) => true,
        Kind::Person(id) => {
            model.people.get(id.as_str()).is_none_or(|it| it.visibility == Visibility::Public)
        }
        Kind::Site | Kind::Periods | Kind::Members(_) | Kind::Misplaced => false,
    }
}
