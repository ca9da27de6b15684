//! What a change of the documents brings and what it mends, by the findings on either side of it.

use super::Identified;
use std::collections::BTreeMap;

/// Two judgements of the same day, compared.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// What the change brings, in order of place.
    pub brought: Vec<(Identified<'a>, Novelty)>,
    /// What it mends, in order of place as it was before.
    pub mended: Vec<Identified<'a>>,
}

/// In which way a change brings a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Novelty {
    /// It was not found before.
    New,
    /// It was found before, and was excused or less grave.
    Graver,
}

impl<'a> Change<'a> {
    /// Compares what was found before a change with what is found after it.
    pub fn between(before: Vec<Identified<'a>>, after: Vec<Identified<'a>>) -> Change<'a> {
        let mut old: BTreeMap<String, &super::Diagnostic> =
            before.iter().map(|it| (it.fingerprint.clone(), it.finding)).collect();
        let mut brought = Vec::new();
        for found in after {
            let novelty = match old.remove(&found.fingerprint) {
                None => Novelty::New,
                Some(was) if found.finding.level < was.level => Novelty::Graver,
                Some(_) => continue,
            };
            brought.push((found, novelty));
        }
        let mended = before.into_iter().filter(|it| old.contains_key(&it.fingerprint)).collect();
        Change { brought, mended }
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Novelty};
    use crate::check::{Policy, identify, run};
    use crate::source::Tree;

    fn change(before: &str, after: &str) -> (Vec<(String, Novelty)>, Vec<String>) {
        let judged = |site: &str| {
            let tree =
                Tree::from_text(&format!("-- bodies/a/mandate.md --\n---\nname: A\n{site}---\n"));
            let record = crate::record(&tree, "2026-03-01".parse().unwrap());
            let findings = run(&record, &Policy::of(&record));
            (tree, findings)
        };
        let ((old_tree, old), (new_tree, new)) = (judged(before), judged(after));
        let change = Change::between(identify(&old_tree, &old), identify(&new_tree, &new));
        let code = |it: &crate::check::Identified<'_>| it.finding.rule.code.to_owned();
        (
            change.brought.iter().map(|(it, novelty)| (code(it), *novelty)).collect(),
            change.mended.iter().map(code).collect(),
        )
    }

    #[test]
    fn only_the_difference_is_told() {
        let seat = "seats: [{id: chef, title: Chef}]\n";
        let (brought, mended) = change(seat, &format!("\n{seat}"));
        assert!(brought.is_empty() && mended.is_empty());
        let (brought, mended) = change(seat, "qourum: 3\n");
        assert_eq!(brought, [("M002".to_owned(), Novelty::New)]);
        assert_eq!(mended, ["M201", "M224"]);
    }

    #[test]
    fn a_waiver_that_goes_brings_back_what_it_excused() {
        let seat = "seats: [{id: chef, title: Chef}]\n";
        let waived = format!("{seat}waivers: [{{rule: vacant-seat, reason: Opslag}}]\n");
        let (brought, mended) = change(&waived, seat);
        assert_eq!(brought, [("M201".to_owned(), Novelty::Graver)]);
        assert!(mended.is_empty());
        assert!(change(seat, &waived).0.is_empty());
    }
}
