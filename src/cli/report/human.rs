//! Findings as a person reads them in a terminal: the words, the place, the line itself.

use crate::check::{Diagnostic, Level, Nature};
use crate::source::Tree;
use crate::text::{Language, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Renderer, Snippet};

/// Every finding with its excerpt of the source; colours are the terminal's to keep or drop.
pub(in crate::cli) fn human(tree: &Tree, findings: &[Diagnostic], language: Language) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode);
    let mut res = String::new();
    for finding in findings {
        res.push_str(&renderer.render(&[group(tree, finding, language)]));
        res.push_str("\n\n");
    }
    res
}

/// `2 fejl, 5 advarsler og 1 vink`
pub(in crate::cli) fn summary(findings: &[Diagnostic], language: Language) -> String {
    let count = |level| findings.iter().filter(|it| it.level == level).count();
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Hint]
        .into_iter()
        .map(|level| (count(level), level))
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| format!("{count} {}", noun(level, count, language)))
        .collect();
    match (counts.is_empty(), language) {
        (true, Language::Danish) => "Ingen afvigelser.".to_owned(),
        (true, Language::English) => "No deviations.".to_owned(),
        (false, _) => format!("{}.", language.list(&counts)),
    }
}

fn group<'a>(tree: &'a Tree, finding: &'a Diagnostic, language: Language) -> Group<'a> {
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
            elsewhere.push(snippet(tree, label.span).annotation(annotation));
        }
    }
    let mut res = title.element(snippet(tree, finding.span).annotations(here)).elements(elsewhere);
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

fn snippet<'a>(tree: &'a Tree, span: Span) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(tree.text(span.file)).path(plain(&format!("content/{}", tree.path(span.file))))
}

/// A span that can be seen: of one line, and of one letter at least where there is one.
fn shown(tree: &Tree, span: Span) -> std::ops::Range<usize> {
    let text = &tree.text(span.file)[span.start as usize..];
    let line = text.find(['\n', '\r']).unwrap_or(text.len());
    let letter = text.chars().next().map_or(0, char::len_utf8);
    let length = ((span.end - span.start) as usize).min(line).max(letter.min(line));
    span.start as usize..span.start as usize + length
}

/// Text without what could move the cursor or turn the line around.
fn plain(text: &str) -> String {
    let harmful = |it: char| {
        it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|it| if harmful(it) { '\u{fffd}' } else { it }).collect()
}

fn level(level: Level, language: Language) -> annotate_snippets::Level<'static> {
    let (base, danish, english) = match level {
        Level::Error => (annotate_snippets::Level::ERROR, "fejl", "error"),
        Level::Warning => (annotate_snippets::Level::WARNING, "advarsel", "warning"),
        Level::Hint => (annotate_snippets::Level::INFO, "vink", "hint"),
    };
    match language {
        Language::Danish => base.with_name(danish),
        Language::English => base.with_name(english),
    }
}

fn noun(level: Level, count: usize, language: Language) -> &'static str {
    match (level, language, count) {
        (Level::Error, Language::Danish, _) => "fejl",
        (Level::Warning, Language::Danish, 1) => "advarsel",
        (Level::Warning, Language::Danish, _) => "advarsler",
        (Level::Hint, Language::Danish, _) => "vink",
        (Level::Error, Language::English, 1) => "error",
        (Level::Error, Language::English, _) => "errors",
        (Level::Warning, Language::English, 1) => "warning",
        (Level::Warning, Language::English, _) => "warnings",
        (Level::Hint, Language::English, 1) => "hint",
        (Level::Hint, Language::English, _) => "hints",
    }
}
