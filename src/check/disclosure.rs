//! Which findings an edition may show: those that tell nothing that the edition withholds.

use super::Diagnostic;
use crate::model::{Model, Withheld};
use crate::source::{Kind, Tree};
use crate::text::{Language, Lexicon, Span};
use std::collections::BTreeSet;

/// The findings that the readers of an edition may see, given the whole model and the model as
/// they may read it.
///
/// A finding in the document of a person who is not shown, in the text of a closed item, or with
/// such a person's id or name in its words would tell what the edition withholds; so would one
/// that points from elsewhere to such a place. The name of an attachment is shown where text
/// links to it, and not in a finding.
pub fn disclosed(
    findings: &[Diagnostic],
    tree: &Tree,
    whole: &Model,
    shown: &Model,
) -> Vec<Diagnostic> {
    let hidden = Hidden::of(tree, whole, shown);
    let withheld = Withheld::from(shown);
    let is_open = |place: Span| !hidden.holds(place, tree) && !withheld.covers(place);
    let may_be_seen = |it: &&Diagnostic| {
        let labels = it.labels.iter().map(|it| it.span);
        let open = labels.chain([it.span]).all(is_open);
        open && !tree.is_attachment(it.span.file) && !hidden.is_named_in(it)
    };
    findings.iter().filter(may_be_seen).cloned().collect()
}

/// The people whom an edition does not show.
struct Hidden {
    ids: BTreeSet<String>,
    /// Their ids and names, to be looked for in words.
    words: Lexicon<()>,
}

impl Hidden {
    fn of(tree: &Tree, whole: &Model, shown: &Model) -> Hidden {
        let files = tree.files().filter_map(|(_, it)| person_of(&it.path));
        let ids: BTreeSet<String> =
            files.filter(|id| !shown.people.contains_key(id.as_str())).collect();
        let people = whole.people.values().filter(|it| ids.contains(it.id.as_str()));
        let names = people.map(|it| it.name.value.clone());
        let known: BTreeSet<&str> =
            shown.people.values().map(|it| it.name.value.as_str()).collect();
        let names = names.filter(|it| !known.contains(it.as_str()));
        let words = Lexicon::of(names.chain(ids.iter().cloned()).map(|it| (it, ())));
        Hidden { ids, words }
    }

    /// Whether a place is in the document of such a person.
    fn holds(&self, place: Span, tree: &Tree) -> bool {
        person_of(tree.path(place.file)).is_some_and(|it| self.ids.contains(&it))
    }

    /// Whether the id or name of such a person stands in anything that the finding says.
    fn is_named_in(&self, finding: &Diagnostic) -> bool {
        let labels = finding.labels.iter().map(|it| &it.message);
        let said = [&finding.message].into_iter().chain(labels).chain(&finding.notes);
        let mut said = said.chain(&finding.help).map(|it| it.in_language(Language::English));
        said.any(|it| self.is_in(it))
    }

    fn is_in(&self, words: &str) -> bool {
        // An id too short to be looked for in a text is still told as a word.
        let mut parts = words.split(|it: char| !it.is_alphanumeric() && it != '-');
        !self.words.find(words).is_empty() || parts.any(|it| self.ids.contains(it))
    }
}

/// The person whose document stands at a path.
fn person_of(path: &str) -> Option<String> {
    match Kind::of(path) {
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
    }
}

#[cfg(test)]
mod tests {
    use super::disclosed;
    use crate::check::{Policy, run};
    use crate::model::{Audience, edition};
    use crate::source::Tree;

    const SITE: &str = "\
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

## Andet {#andet}

Eva Dam fik ordet. Se [brevet](brev.pdf).
-- bodies/a/meetings/2026-03-17.md --
## Svar {#svar answers=a/2026-03-03/sag}
-- bodies/a/meetings/2026-03-17/brev-om-fyring.pdf --
x
";

    #[test]
    fn a_finding_tells_nothing_of_who_or_what_is_withheld() {
        let tree = Tree::from_text(SITE);
        let record = crate::record(&tree, "2026-11-22".parse().unwrap());
        let findings = run(&record, &Policy::of(&record));
        let shown = edition(record.model.clone(), Audience::Public);
        let seen = disclosed(&findings, &tree, &record.model, &shown);
        let said = |found: &[crate::check::Diagnostic]| -> Vec<String> {
            let place = |it: &crate::check::Diagnostic| {
                format!("{} {}", tree.path(it.span.file), it.rule.code)
            };
            found.iter().map(place).collect()
        };
        for place in [
            "people/eva-dam.md M002",
            "people/eva-dam.md M107",
            "bodies/a/members.yaml M101",
            "bodies/a/meetings/2026-03-03.md M703",
            "bodies/a/meetings/2026-03-17.md M703",
            "bodies/a/meetings/2026-03-17/brev-om-fyring.pdf M105",
        ] {
            assert!(said(&findings).contains(&place.to_owned()), "{place}");
            assert!(!said(&seen).contains(&place.to_owned()), "{place}");
        }
        assert!(said(&seen).contains(&"people/bo-lund.md M002".to_owned()));
        let missing = |it: &[String]| it.iter().filter(|it| it.ends_with("M104")).count();
        assert_eq!((missing(&said(&findings)), missing(&said(&seen))), (2, 1));
    }
}
