//! Findings as a person reads them in a terminal: the words, the place, the line itself.

use crate::check::{Level, Nature};
use crate::cli::judgement::{Found, Judgement, plain};
use crate::cli::wording::{self, verdict};
use crate::source::Tree;
use crate::text::{Language, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Renderer, Snippet};

/// Every finding with its excerpt of the source, what the change mends, and how many there are;
/// colours are the terminal's to keep or drop.
pub(super) fn report(judgement: &Judgement<'_>) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode);
    let mut res = String::new();
    for found in &judgement.found {
        res.push_str(&renderer.render(&[group(judgement, found)]));
        res.push_str("\n\n");
    }
    for found in &judgement.mended {
        res.push_str(&mended(judgement, found));
        res.push('\n');
    }
    if !judgement.mended.is_empty() {
        res.push('\n');
    }
    res.push_str(&verdict(judgement));
    res.push('\n');
    res
}

/// A finding that is no more, on a line: its place as it was.
fn mended(judgement: &Judgement<'_>, found: &Found<'_>) -> String {
    let word = match judgement.language {
        Language::Danish => "rettet",
        Language::English => "mended",
    };
    let (place, rule) = (judgement.place(found), found.finding.rule);
    let message = plain(found.finding.message.in_language(judgement.language));
    let (line, column) = (place.start.line, place.start.column);
    format!(
        "{word}[{} {}]: {}:{line}:{column}: {message}",
        rule.code,
        rule.name(),
        plain(&place.path)
    )
}

fn group<'a>(judgement: &Judgement<'_>, found: &Found<'a>) -> Group<'a> {
    let (finding, language) = (found.finding, judgement.language);
    let snippet = |span| snippet(judgement, found, span);
    let tree = found.tree;
    let primary = AnnotationKind::Primary.span(shown(tree, finding.span));
    let title = level(finding.level, language)
        .primary_title(finding.message.in_language(language))
        .id(format!("{} {}", finding.rule.code, finding.rule.name()));
    let mut here: Vec<Annotation<'a>> = vec![primary];
    let mut elsewhere = Vec::new();
    for label in &finding.labels {
        let text = plain(label.message.in_language(language));
        let annotation = AnnotationKind::Context.span(shown(tree, label.span)).label(text);
        if label.span.file == finding.span.file {
            here.push(annotation);
        } else {
            elsewhere.push(snippet(label.span).annotation(annotation));
        }
    }
    let mut res = title.element(snippet(finding.span).annotations(here)).elements(elsewhere);
    if let Some(clause) = &finding.clause {
        let (name, words) = match language {
            Language::Danish => ("hjemmel", format!("kommissoriets punkt {}", plain(clause))),
            Language::English => ("rests on", format!("clause {} of the mandate", plain(clause))),
        };
        res = res.element(annotate_snippets::Level::NOTE.with_name(name).message(words));
    }
    if let Some(sort) = sort(finding.nature, language) {
        res = res.element(annotate_snippets::Level::NOTE.with_name(sort.0).message(sort.1));
    }
    for note in &finding.notes {
        let name = match language {
            Language::Danish => "bemærk",
            Language::English => "note",
        };
        let note = plain(note.in_language(language));
        res = res.element(annotate_snippets::Level::NOTE.with_name(name).message(note));
    }
    if let Some(help) = &finding.help {
        let name = match language {
            Language::Danish => "hjælp",
            Language::English => "help",
        };
        let help = plain(help.in_language(language));
        res = res.element(annotate_snippets::Level::HELP.with_name(name).message(help));
    }
    res
}

/// What a finding is that is no breach.
fn sort(nature: Nature, language: Language) -> Option<(&'static str, &'static str)> {
    match (nature, language) {
        (Nature::Breach, _) => None,
        (Nature::Silence, Language::Danish) => {
            Some(("ikke reguleret", "kommissoriet siger intet om det, så det er ikke et brud"))
        }
        (Nature::Silence, Language::English) => {
            Some(("not regulated", "the mandate says nothing of it, so it is no breach"))
        }
        (Nature::MissingEvidence, Language::Danish) => {
            Some(("kan ikke afgøres", "det, der skulle vise det, er der ikke"))
        }
        (Nature::MissingEvidence, Language::English) => {
            Some(("cannot be decided", "what would show it is not there"))
        }
    }
}

fn snippet<'a>(
    judgement: &Judgement<'_>,
    found: &Found<'a>,
    span: Span,
) -> Snippet<'a, Annotation<'a>> {
    let path = plain(&judgement.region(found, span).path);
    Snippet::source(found.tree.text(span.file)).path(path)
}

/// A span that can be seen: of one line, and of one letter at least where there is one.
fn shown(tree: &Tree, span: Span) -> std::ops::Range<usize> {
    let text = &tree.text(span.file)[span.start as usize..];
    let line = text.find(['\n', '\r']).unwrap_or(text.len());
    let letter = text.chars().next().map_or(0, char::len_utf8);
    let length = ((span.end - span.start) as usize).min(line).max(letter.min(line));
    span.start as usize..span.start as usize + length
}

fn level(level: Level, language: Language) -> annotate_snippets::Level<'static> {
    let base = match level {
        Level::Error => annotate_snippets::Level::ERROR,
        Level::Warning => annotate_snippets::Level::WARNING,
        Level::Hint => annotate_snippets::Level::INFO,
    };
    base.with_name(wording::level(level, language))
}
