//! What makes a finding the same finding when lines move, days pass and words change around it.

use super::Diagnostic;
use crate::source::Tree;
use crate::text::{Span, line_around};
use std::collections::BTreeMap;

/// A finding with what it is known by.
#[derive(Clone, Debug)]
pub struct Identified<'a> {
    /// 32 hexadecimal digits, unlike those of every other finding in the same judgement.
    pub fingerprint: String,
    /// The finding.
    pub finding: &'a Diagnostic,
}

/// Every finding with its fingerprint, in the same order.
///
/// It is made of the rule's code, the path, the body, and the parts that the finding is about; of
/// the words of its line where it is about none. Findings that are alike in all of these are
/// numbered in order of place.
pub fn identify<'a>(tree: &Tree, findings: &'a [Diagnostic]) -> Vec<Identified<'a>> {
    let mut seen: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let one = |finding: &'a Diagnostic| {
        let marks = marks(tree, finding);
        let number = seen.entry(marks.clone()).or_default();
        *number += 1;
        Identified { fingerprint: digest(&marks, *number), finding }
    };
    findings.iter().map(one).collect()
}

fn marks(tree: &Tree, finding: &Diagnostic) -> Vec<String> {
    let body = finding.body.as_ref().map(ToString::to_string).unwrap_or_default();
    let path = tree.path(finding.span.file).to_owned();
    let mut res = vec![finding.rule.code.to_owned(), path, body];
    match finding.about.as_slice() {
        [] => res.push(words_of_line(tree, finding.span)),
        parts => res.extend(parts.iter().cloned()),
    }
    res
}

/// The line's words, whatever the space between them.
fn words_of_line(tree: &Tree, span: Span) -> String {
    let text = tree.text(span.file);
    let start = span.range().start;
    text[line_around(text, start..start)].split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each mark with its length before it, so that no two lists of marks read alike.
fn digest(marks: &[String], number: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    for mark in marks {
        hasher.update(&(mark.len() as u64).to_le_bytes());
        hasher.update(mark.as_bytes());
    }
    hasher.update(&(number as u64).to_le_bytes());
    hasher.finalize().to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::identify;
    use crate::check::{Policy, run};
    use crate::source::Tree;
    use std::collections::BTreeSet;

    fn fingerprints(site: &str, day: &str) -> Vec<String> {
        let tree = Tree::from_text(site);
        let record = crate::record(&tree, day.parse().unwrap());
        let findings = run(&record, &Policy::of(&record));
        identify(&tree, &findings).into_iter().map(|it| it.fingerprint).collect()
    }

    const SITE: &str = "-- bodies/a/mandate.md --\n---\nname: A\nqourum: 3\nqourom: 3\nseats: [{id: chef, title: Chef}, {id: vice, title: Vice}]\n---\n";

    #[test]
    fn lines_may_move_and_days_may_pass() {
        let before = fingerprints(SITE, "2026-03-01");
        let moved = SITE.replace("name: A\n", "name: A\n\n# note\nshort:   A\n");
        assert!(before.len() >= 4);
        assert_eq!(fingerprints(&moved, "2026-11-22"), before);
        let spaced = SITE.replace("qourum: 3", "qourum:    3");
        assert_eq!(fingerprints(&spaced, "2026-03-01"), before);
    }

    #[test]
    fn findings_alike_are_numbered() {
        let twins = "-- pages/a.md --\n---\ntitle: T\n---\n<b>x</b>\n\n<b>x</b>\n";
        let found = fingerprints(twins, "2026-03-01");
        let distinct: BTreeSet<&String> = found.iter().collect();
        assert!(found.len() > 1);
        assert_eq!(distinct.len(), found.len());
    }
}
