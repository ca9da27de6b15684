//! Markdown to HTML: anchors from the outline, links made routes, HTML shown as text.

use super::address::Address;
use super::{Portal, Route};
use crate::model::Prose;
use crate::source::{Clause, Outline, options};
use crate::text::Span;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, html};
use std::ops::Range;

impl Portal<'_> {
    /// A whole prose text for the page at `on`; its headings begin at the second level, under the
    /// page's own.
    pub(super) fn html(&self, prose: &Prose, on: &Route) -> String {
        self.html_of(prose, prose.span, on)
    }

    /// A part of a prose text.
    pub(super) fn html_of(&self, prose: &Prose, part: Span, on: &Route) -> String {
        let outline = Some(&*prose.outline);
        let root = on.to_root();
        let start = part.start as usize;
        let writer = Writer { portal: self, path: &prose.path, root, outline, start };
        writer.write(self.tree.slice(part))
    }

    /// Markdown that is the program's own, such as the page of a rule; its headings begin at the
    /// second level, and its links lead elsewhere or nowhere.
    pub(super) fn html_of_ours(&self, text: &str, on: &Route) -> String {
        self.html_of_text(text, "", on)
    }

    /// Markdown that was cut from the document at `path`, such as the text of a decision.
    pub(super) fn html_of_text(&self, text: &str, path: &str, on: &Route) -> String {
        Writer { portal: self, path, root: on.to_root(), outline: None, start: 0 }.write(text)
    }
}

/// Markdown as plain text, for lists and descriptions.
pub(super) fn plain(markdown: &str) -> String {
    let mut res = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(it) | Event::Code(it) => res.push_str(&it),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => res.push(' '),
            _ => (),
        }
    }
    res.trim().to_owned()
}

/// The links of Markdown, each with where it leads, as written, and its words.
pub(super) fn links(markdown: &str) -> Vec<(String, String)> {
    let mut res: Vec<(String, String)> = Vec::new();
    let mut open = 0_usize;
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                res.push((dest_url.into_string(), String::new()));
                open += 1;
            }
            Event::End(TagEnd::Link | TagEnd::Image) => open -= 1,
            Event::Text(it) | Event::Code(it) if open > 0 => {
                if let Some((_, words)) = res.last_mut() {
                    words.push_str(&it);
                }
            }
            _ => (),
        }
    }
    res
}

struct Writer<'p> {
    portal: &'p Portal<'p>,
    path: &'p str,
    /// What leads from the page to the root.
    root: String,
    outline: Option<&'p Outline>,
    /// Where the text begins in its file.
    start: usize,
}

/// What has been begun and not yet ended.
#[derive(Default)]
struct Open {
    /// For each link: whether it leads somewhere.
    links: Vec<bool>,
    /// The small link of an item that is a clause, until it is written.
    clause: Option<String>,
}

impl Writer<'_> {
    fn write(&self, markdown: &str) -> String {
        let mut events: Vec<Event<'_>> = Vec::new();
        let mut open = Open::default();
        for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
            self.push(event, &range, &mut open, &mut events);
        }
        let mut res = String::with_capacity(markdown.len() * 3 / 2);
        html::push_html(&mut res, events.into_iter());
        res
    }

    fn push<'t>(
        &self,
        event: Event<'t>,
        range: &Range<usize>,
        open: &mut Open,
        out: &mut Vec<Event<'t>>,
    ) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => out.push(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => {
                out.push(written(self.heading(level, range)))
            }
            Event::End(TagEnd::Heading(level)) => {
                out.push(written(format!("</h{}>\n", lowered(level))));
            }
            Event::Start(Tag::Item) => out.push(match self.clause(range) {
                Some(it) => {
                    open.clause = Some(self.permalink(it));
                    written(format!("<li class=\"clause\" id=\"{}\">", it.anchor))
                }
                None => Event::Start(Tag::Item),
            }),
            Event::Start(Tag::Paragraph) => out.push(match self.clause(range) {
                Some(it) => written(format!("<p class=\"clause\" id=\"{}\">", it.anchor)),
                None => Event::Start(Tag::Paragraph),
            }),
            // The small link stands at the end of the first lines of an item, and not below it all.
            Event::Start(tag @ Tag::List(_)) => {
                out.extend(open.clause.take().map(written));
                out.push(Event::Start(tag));
            }
            Event::End(TagEnd::Item) => {
                out.extend(open.clause.take().map(written));
                out.push(Event::End(TagEnd::Item));
            }
            Event::End(TagEnd::Paragraph) => {
                let own = self.clause(range).map(|it| self.permalink(it));
                out.extend(own.or_else(|| open.clause.take()).map(written));
                out.push(Event::End(TagEnd::Paragraph));
            }
            other => self.push_link_or_table(other, open, out),
        }
    }

    fn push_link_or_table<'t>(&self, event: Event<'t>, open: &mut Open, out: &mut Vec<Event<'t>>) {
        match event {
            // A picture is shown by its words: the portal asks nothing of the network, and an
            // attachment is linked to where its words stand.
            Event::Start(
                Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. },
            ) => {
                let link = self.link(&dest_url, title);
                open.links.push(link.is_some());
                out.extend(link);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if open.links.pop().unwrap_or(false) {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Table(alignments)) => {
                out.push(written(self.table_region()));
                out.push(Event::Start(Tag::Table(alignments)));
            }
            Event::End(TagEnd::Table) => {
                out.push(Event::End(TagEnd::Table));
                out.push(written("</div>\n".to_owned()));
            }
            other => out.push(other),
        }
    }

    fn heading(&self, level: HeadingLevel, range: &Range<usize>) -> String {
        let at = self.start + range.start;
        let headings = self.outline.map_or(&[][..], |it| it.headings.as_slice());
        let found = headings.binary_search_by_key(&at, |it| it.span.start as usize);
        match found.ok().map(|it| &headings[it].anchor) {
            Some(anchor) => format!("<h{} id=\"{anchor}\">", lowered(level)),
            None => format!("<h{}>", lowered(level)),
        }
    }

    /// The clause that begins here, if one does.
    fn clause(&self, range: &Range<usize>) -> Option<&Clause> {
        let at = self.start + range.start;
        let clauses = &self.outline?.clauses;
        let found = clauses.binary_search_by_key(&at, |it| it.span.start as usize).ok()?;
        // A heading that is a clause is linked to as a heading.
        let end = self.start + range.end;
        Some(&clauses[found]).filter(|it| it.span.end as usize == end)
    }

    /// The small link after a clause, to point others at it.
    fn permalink(&self, clause: &Clause) -> String {
        let name = self.portal.words().with("link-to", &[("name", &clause.label)]);
        let anchor = &clause.anchor;
        format!(" <a class=\"anchor\" href=\"#{anchor}\" aria-label=\"{name}\">#</a>")
    }

    /// A wide table is scrolled by itself, also with the keyboard.
    fn table_region(&self) -> String {
        let name = self.portal.words().say("table");
        format!("<div class=\"table-wrap\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\">")
    }

    /// The opening of a link; nothing where it leads nowhere, so that its words stand alone.
    fn link<'t>(&self, target: &str, title: CowStr<'t>) -> Option<Event<'t>> {
        let model = &self.portal.record.model;
        let address = match Address::of(target, self.path, model, self.portal.linked()) {
            Address::Within(path) => format!("{}{path}", self.root),
            Address::Elsewhere(url) => url,
            Address::Nowhere => return None,
        };
        Some(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: address.into(),
            title,
            id: CowStr::Borrowed(""),
        }))
    }
}

fn written(html: String) -> Event<'static> {
    Event::InlineHtml(html.into())
}

/// Headings stand one level below the page's own.
fn lowered(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
