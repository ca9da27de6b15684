//! Contact data of a person's home that stands where anyone may read it.

use super::{Model, Person, Visibility};
use crate::source::{Corpus, Kind, Notice, Seen};
use crate::text::{Lexicon, Span, line_around};

/// An address or number of somebody's home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivateContact {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: ContactKind,
}

/// What shows that contact data is private, or is out of its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContactKind {
    /// An address at one of those who give mail to private persons.
    Mail {
        /// The part after the `@`.
        domain: String,
    },
    /// A mobile number that words beside it call private.
    PrivateNumber,
    /// A mobile number beside the name of a person, outside that person's own document.
    NumberBesideName,
}

impl PrivateContact {
    /// Those of every document that everyone may read; what stands in the document of a person who
    /// is not shown, or of whom only the name is, goes no further.
    pub(super) fn all(model: &Model, corpus: &Corpus<'_>) -> Vec<PrivateContact> {
        let numbers = model.notices.iter().any(|it| matches!(it.seen, Seen::Mobile { .. }));
        let names = model.people.values().filter(|_| numbers);
        let names = names.map(|it| (it.name.value.clone(), ())).filter(|it| it.0.contains(' '));
        let names = Lexicon::of(names);
        let open = model.notices.iter().filter(|it| is_open(it.span, model, corpus));
        open.filter_map(|it| PrivateContact::of(it, corpus, &names)).collect()
    }

    fn of(notice: &Notice, corpus: &Corpus<'_>, names: &Lexicon<()>) -> Option<PrivateContact> {
        let kind = match &notice.seen {
            Seen::PrivateMail { domain } => ContactKind::Mail { domain: domain.clone() },
            Seen::Mobile { said_private: true } => ContactKind::PrivateNumber,
            Seen::Mobile { said_private: false } => {
                let line = line_of(notice.span, corpus);
                let elsewhere = !matches!(kind_of(notice.span, corpus), Some(Kind::Person(_)));
                let named = elsewhere && !names.find(line).is_empty();
                named.then_some(ContactKind::NumberBesideName)?
            }
            Seen::CprNumber
            | Seen::CprNumberInName
            | Seen::Placeholder { .. }
            | Seen::CurlyQuotes => {
                return None;
            }
        };
        Some(PrivateContact { span: notice.span, kind })
    }
}

fn is_open(place: Span, model: &Model, corpus: &Corpus<'_>) -> bool {
    let shown = |it: &Person| it.visibility == Visibility::Public;
    match kind_of(place, corpus) {
        Some(Kind::Person(id)) => model.people.get(id.as_str()).is_none_or(shown),
        Some(_) | None => true,
    }
}

fn kind_of<'c>(place: Span, corpus: &'c Corpus<'_>) -> Option<&'c Kind> {
    corpus.documents.get(place.file.0 as usize).map(|it| &it.kind)
}

fn line_of<'t>(place: Span, corpus: &Corpus<'t>) -> &'t str {
    let text = corpus.tree.text(place.file);
    &text[line_around(text, place.range())]
}
