//! A rule: what it says, why, what mends it, examples, and what it found.

use super::Kind;
use crate::check::{ALL, Policy, Rule};
use crate::render::finding::FindingView;
use crate::render::view::{Head, Link, Tag};
use crate::render::{Output, Portal, Route};
use crate::text::{Example, Verdict};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    let page = |it| Output::page(Route::rule(&Rule::name(it)), "rule.html", &view(portal, it));
    ALL.iter().copied().map(page).collect()
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    code: &'static str,
    name: String,
    /// How grave it is here; nothing where the portal does not look for it.
    level: Option<Tag>,
    summary: String,
    /// The rest of its page, as HTML.
    prose: String,
    examples: Vec<ExampleView>,
    findings: Vec<FindingView>,
}

/// A small site that shows what the rule finds, or that it finds nothing.
#[derive(Serialize)]
struct ExampleView {
    /// `is-bad` or `is-ok`.
    class: &'static str,
    icon: &'static str,
    caption: String,
    day: String,
    files: Vec<ExampleFile>,
}

#[derive(Serialize)]
struct ExampleFile {
    path: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    /// Whether the finding stands here.
    marked: bool,
}

fn view(portal: &Portal<'_>, rule: &Rule) -> View {
    let words = portal.words();
    let (name, headnote) = (rule.name(), rule.headnote());
    let page = headnote.page(portal.language());
    let rest = page.markdown.split_once("\n\n").map_or("", |it| it.1);
    let parents = vec![
        Link::to(words.say("findings"), &Route::findings()),
        Link::to(words.say("rules"), &Route::rules()),
    ];
    let found = portal.findings.iter().filter(|it| it.rule.code == rule.code);
    View {
        head: Head {
            description: Some(page.summary.clone()),
            ..portal.head(&page.title, "findings", parents)
        },
        code: rule.code,
        level: Policy::of(portal.record).level(rule).map(|it| portal.level(it)),
        summary: page.summary.clone(),
        prose: portal.html_of_ours(rest, &Route::rule(&name)),
        examples: headnote.examples.iter().map(|it| example(portal, it)).collect(),
        findings: found.map(|it| portal.finding(it)).collect(),
        name,
    }
}

fn example(portal: &Portal<'_>, example: &Example) -> ExampleView {
    let (class, icon, key) = match example.verdict {
        Verdict::Caught => ("is-bad", "alert", "rules-caught"),
        Verdict::Passes => ("is-ok", "check", "rules-passes"),
    };
    let day = example.as_of.parse().map(|it| portal.day(it).long);
    ExampleView {
        class,
        icon,
        caption: portal.words().say(key),
        day: day.unwrap_or_else(|_| example.as_of.clone()),
        files: files(&example.text),
    }
}

/// The files of an example, in the notation of [`Tree::from_text`](crate::source::Tree).
fn files(text: &str) -> Vec<ExampleFile> {
    let mut res: Vec<ExampleFile> = Vec::new();
    for line in text.lines() {
        let opened = line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
        match (opened, res.last_mut()) {
            (Some(path), _) => res.push(ExampleFile { path: path.to_owned(), lines: Vec::new() }),
            (None, Some(file)) => file.lines.push(Line::of(line)),
            (None, None) => (),
        }
    }
    res
}

impl Line {
    /// The mark that names the rule is for the tests; the page shows the place in colour.
    fn of(line: &str) -> Line {
        let marked = line.split_once(" #~ ").or_else(|| line.split_once(" <!--~ "));
        Line { text: marked.map_or(line, |it| it.0).to_owned(), marked: marked.is_some() }
    }
}
