//! Which findings an edition may show: those that tell nothing that the edition withholds.

use super::Diagnostic;
use crate::model::{Model, Withheld};
use crate::source::{Kind, Tree};
use crate::text::Language;

/// The findings that the readers of an edition may see, given the model as they may read it.
///
/// A finding in the document of a person who is not shown, in the text of a closed item, or with
/// such a person's id in its words would tell what the edition withholds.
pub fn disclosed(findings: &[Diagnostic], tree: &Tree, shown: &Model) -> Vec<Diagnostic> {
    let hidden = hidden_people(tree, shown);
    let withheld = Withheld::from(shown);
    let may_be_seen = |it: &&Diagnostic| {
        let kind = Kind::of(tree.path(it.span.file));
        let own = |id: &String| matches!(&kind, Kind::Person(of) if of == id);
        let named = |id: &String| names(it, id);
        !hidden.iter().any(|id| own(id) || named(id)) && !withheld.covers(it.span)
    };
    findings.iter().filter(may_be_seen).cloned().collect()
}

fn hidden_people(tree: &Tree, shown: &Model) -> Vec<String> {
    let files = tree.files().map(|(_, it)| Kind::of(&it.path));
    let people = files.filter_map(|it| match it {
        Kind::Person(id) => Some(id),
        Kind::Site
        | Kind::Periods
        | Kind::Organisation(_)
        | Kind::Cluster(_)
        | Kind::Mandate { .. }
        | Kind::Members(_)
        | Kind::Meeting { .. }
        | Kind::Page(_)
        | Kind::Misplaced => None,
    });
    people.filter(|id| !shown.people.contains_key(id.as_str())).collect()
}

/// Whether the id stands in anything that the finding says.
fn names(finding: &Diagnostic, id: &str) -> bool {
    let labels = finding.labels.iter().map(|it| &it.message);
    let said = [&finding.message].into_iter().chain(labels).chain(&finding.notes);
    let mut said = said.chain(&finding.help);
    said.any(|it| it.in_language(Language::English).contains(id))
}

#[cfg(test)]
mod tests {
    use super::disclosed;
    use crate::check::{Policy, run};
    use crate::model::{Audience, edition};
    use crate::source::Tree;

    #[test]
    fn a_finding_tells_nothing_of_who_or_what_is_withheld() {
        let tree = Tree::from_text(
            "\
-- people/bo-lund.md --
---
name: Bo Lund
mail: bo@lund.example
---
-- people/eva-dam.md --
---
name: Eva Dam
visibility: internal
mail: eva@dam.example
---
-- bodies/a/mandate.md --
---
name: A
seats: [{id: chef, title: Chef}]
---
-- bodies/a/members.yaml --
members: [{seat: chef, person: eva-dom}]
-- bodies/a/meetings/2026-03-03.md --
---
---
## Sag {#sag .closed}

Se [brevet](brev-til-eva.pdf).
",
        );
        let record = crate::record(&tree, "2026-11-22".parse().unwrap());
        let findings = run(&record, &Policy::of(&record));
        let shown = edition(record.model.clone(), Audience::Public);
        let seen = disclosed(&findings, &tree, &shown);
        let said = |found: &[crate::check::Diagnostic]| -> Vec<String> {
            let place = |it: &crate::check::Diagnostic| {
                format!("{} {}", tree.path(it.span.file), it.rule.code)
            };
            found.iter().map(place).collect()
        };
        let withheld = ["people/eva-dam.md M002", "bodies/a/members.yaml M101"];
        for place in withheld.into_iter().chain(["bodies/a/meetings/2026-03-03.md M104"]) {
            assert!(said(&findings).contains(&place.to_owned()), "{place}");
            assert!(!said(&seen).contains(&place.to_owned()), "{place}");
        }
        assert!(said(&seen).contains(&"people/bo-lund.md M002".to_owned()));
    }
}
