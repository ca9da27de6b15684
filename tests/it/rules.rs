//! Every rule proves itself: its page is complete in both languages, and its examples hold.

use mandat::check::{self, Policy, Rule};
use mandat::source::Tree;
use mandat::text::{Example, Language, Verdict};
use std::collections::BTreeSet;

/// File, line and code.
pub(crate) type Mark = (String, usize, String);

#[test]
fn every_rule_proves_itself() {
    for rule in check::ALL {
        let note = rule.headnote();
        for verdict in [Verdict::Caught, Verdict::Passes] {
            assert!(note.examples.iter().any(|it| it.verdict == verdict), "{}", rule.name());
        }
        for example in &note.examples {
            let (found, wanted) = (found(rule, example), marks(&example.text));
            assert_eq!(found, wanted, "{} on {}", rule.name(), example.as_of);
            assert_eq!(found.is_empty(), example.verdict == Verdict::Passes, "{}", rule.name());
        }
    }
}

#[test]
fn every_page_is_whole_in_both_languages() {
    for rule in check::ALL {
        let note = rule.headnote();
        for language in Language::ALL {
            let page = note.page(language);
            assert!(!page.summary.is_empty(), "{} in {language:?}", rule.name());
            assert_eq!(page.markdown.matches("\n## ").count(), 2, "{}", rule.name());
        }
        let title = note.page(Language::English).title.to_lowercase().replace(' ', "-");
        assert_eq!(title, rule.name());
    }
}

#[test]
fn names_and_codes_are_unique_and_in_order() {
    let codes: Vec<&str> = check::ALL.iter().map(|it| it.code).collect();
    assert!(codes.is_sorted());
    let names: BTreeSet<String> = check::ALL.iter().copied().map(Rule::name).collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert_eq!((names.len(), distinct.len()), (check::ALL.len(), check::ALL.len()));
}

fn found(rule: &'static Rule, example: &Example) -> Vec<Mark> {
    let tree = Tree::from_text(&example.text);
    let record = mandat::record(&tree, example.as_of.parse().expect("examples are dated"));
    let mut res: Vec<Mark> = check::run(&record, &Policy::only(rule))
        .iter()
        .filter(|it| it.rule.code == rule.code)
        .map(|it| {
            let path = tree.path(it.span.file).to_owned();
            (path, tree.line(it.span), it.rule.code.to_owned())
        })
        .collect();
    res.sort();
    res
}

/// The marks of a fixture: `#~ M201` after YAML, `<!--~ M201 -->` after prose.
pub(crate) fn marks(text: &str) -> Vec<Mark> {
    let mut res = Vec::new();
    let (mut path, mut number) = ("", 0);
    for line in text.lines() {
        if let Some(opened) = line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --")) {
            // A file may be noted to be saved in another encoding, or to be of some size.
            (path, number) = (opened.split(" (").next().unwrap_or(opened), 0);
            continue;
        }
        number += 1;
        let codes = line.split_once("#~ ").or_else(|| line.split_once("<!--~ ")).map(|it| it.1);
        for code in codes.unwrap_or_default().split_whitespace().filter(|it| *it != "-->") {
            res.push((path.to_owned(), number, code.to_owned()));
        }
    }
    res.sort();
    res
}
