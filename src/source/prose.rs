//! The outline of a document's prose: headings, clauses, links and marked quotes, with places.

use super::Mark;
use super::anchors::Anchors;
use super::closing::says_closed;
use super::label::{anchor_of, heading_label, paragraph_label};
use crate::text::{FileId, Span, Spanned, slug};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What can be pointed at or followed in a prose text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The numbered clauses, in order.
    pub clauses: Vec<Clause>,
    /// The links and images, in order.
    pub links: Vec<Link>,
    /// The marked quotes, in order.
    pub marks: Vec<Mark>,
    /// HTML, which is not passed on.
    pub raw_html: Vec<Span>,
}

/// A heading with its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The level, 1 to 6.
    pub level: u8,
    /// The text, without markup.
    pub text: String,
    /// The anchor: the author's id, or the text's slug; unique in the document.
    pub anchor: String,
    /// The words after a dot in the attributes.
    pub classes: Vec<String>,
    /// The `key=value` pairs in the attributes.
    pub attributes: Vec<(String, Spanned<String>)>,
    /// Whether it says that what follows is closed, rightly written or nearly so.
    pub closed: bool,
    /// The whole heading.
    pub span: Span,
}

/// A numbered part of a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The label as printed: `5.`, `§ 8.`.
    pub label: String,
    /// The anchor: `punkt-5`, `paragraf-8`; unique in the document.
    pub anchor: String,
    /// The whole clause.
    pub span: Span,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as written.
    pub target: Spanned<String>,
    /// Its words, without markup.
    pub label: String,
    /// The whole of it, as written.
    pub written: String,
    /// The whole link.
    pub span: Span,
}

/// The Markdown that Mandat reads; metadata blocks are left off, since they misread rulers.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

impl Outline {
    /// Reads the outline of `text`, which begins at `base` in its file.
    pub(super) fn of(text: &str, base: usize, file: FileId) -> Outline {
        let mut reader = Reader { text, base, file, ..Reader::default() };
        for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
            reader.take(&event, range);
        }
        reader.extend_heading_clauses();
        reader.outline
    }
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    base: usize,
    file: FileId,
    outline: Outline,
    anchors: Anchors,
    /// How many lists, quotes and tables the reader is inside of.
    depth: usize,
    /// The next number of an ordered list at the top.
    number: Option<u64>,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, range),
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Table) => self.depth -= 1,
            Event::Html(_) | Event::InlineHtml(_) => self.raw_html(range),
            Event::Text(text) | Event::Code(text) => {
                self.heading_text(text, &range);
                self.link_text(text, &range);
            }
            Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => (),
        }
    }

    fn open(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, classes, attrs } => {
                let heading = Heading {
                    level: number(*level),
                    text: String::new(),
                    anchor: id.as_ref().map(|it| slug(it)).unwrap_or_default(),
                    classes: classes.iter().map(ToString::to_string).collect(),
                    attributes: attrs
                        .iter()
                        .map(|(key, value)| {
                            let value = value.as_deref().unwrap_or_default();
                            (key.to_string(), self.locate(&range, value))
                        })
                        .collect(),
                    closed: says_closed(&self.text[range.clone()]),
                    span: self.span(&range),
                };
                self.outline.headings.push(heading);
            }
            Tag::BlockQuote(_) => {
                if self.depth == 0 {
                    let mark = Mark::read(self.text, range, self.base, self.file);
                    self.outline.marks.extend(mark);
                }
                self.depth += 1;
            }
            Tag::List(first) => {
                if self.depth == 0 {
                    self.number = *first;
                }
                self.depth += 1;
            }
            Tag::Table(_) => self.depth += 1,
            Tag::Item if self.depth == 1 => {
                if let Some(number) = self.number {
                    self.clause(format!("{number}."), format!("punkt-{number}"), &range);
                    self.number = Some(number + 1);
                }
            }
            Tag::Paragraph if self.depth == 0 => {
                if let Some(label) = paragraph_label(&self.text[range.clone()]) {
                    self.clause(label.to_owned(), anchor_of(label), &range);
                }
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.link(dest_url, range);
            }
            _ => (),
        }
    }

    fn heading_text(&mut self, text: &str, range: &Range<usize>) {
        let end = self.base + range.start;
        if let Some(heading) = self.outline.headings.last_mut()
            && heading.span.range().contains(&end)
        {
            heading.text.push_str(text);
        }
    }

    fn link(&mut self, target: &str, range: Range<usize>) {
        let target = self.locate(&range, target);
        let span = self.span(&range);
        let written = self.text[range].to_owned();
        self.outline.links.push(Link { target, label: String::new(), written, span });
    }

    fn link_text(&mut self, text: &str, range: &Range<usize>) {
        let at = self.base + range.start;
        // A picture within a link stands after it, and the words are those of both.
        let around = self.outline.links.iter_mut().rev().take(2);
        for link in around.filter(|it| it.span.range().contains(&at)) {
            link.label.push_str(text);
        }
    }

    fn raw_html(&mut self, range: Range<usize>) {
        let span = self.span(&range);
        match self.outline.raw_html.last_mut() {
            Some(last) if last.end == span.start => last.end = span.end,
            _ => self.outline.raw_html.push(span),
        }
    }

    fn clause(&mut self, label: String, anchor: String, range: &Range<usize>) {
        let anchor = self.anchors.take(anchor);
        let span = self.span(range);
        self.outline.clauses.push(Clause { label, anchor, span });
    }

    /// Gives headings their anchors, and makes clauses of those that carry a number.
    ///
    /// A clause that is a heading reaches to the next heading of its own or a higher level.
    fn extend_heading_clauses(&mut self) {
        let end = Span::new(self.file, 0, self.base + self.text.len()).end;
        let mut headings = std::mem::take(&mut self.outline.headings);
        for at in 0..headings.len() {
            let (level, start) = (headings[at].level, headings[at].span.start);
            let label = heading_label(&headings[at].text).map(str::to_owned);
            let wanted = match (&label, headings[at].anchor.as_str()) {
                (Some(label), "") => anchor_of(label),
                (None, "") => slug(&headings[at].text),
                (_, written) => written.to_owned(),
            };
            let anchor = self.anchors.take(wanted);
            headings[at].anchor.clone_from(&anchor);
            if let Some(label) = label {
                let next = headings[at + 1..].iter().find(|it| it.level <= level);
                let span =
                    Span { file: self.file, start, end: next.map_or(end, |it| it.span.start) };
                self.outline.clauses.push(Clause { label, anchor, span });
            }
        }
        self.outline.headings = headings;
        self.outline.clauses.sort_by_key(|it| it.span);
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }

    /// A part of an element, found again in the source; the element where it was escaped there.
    fn locate(&self, range: &Range<usize>, part: &str) -> Spanned<String> {
        let span = match self.text[range.clone()].rfind(part) {
            Some(at) => self.span(&(range.start + at..range.start + at + part.len())),
            None => self.span(range),
        };
        Spanned { value: part.to_owned(), span }
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests;
