//! Which findings an edition may show, and what of the ledger: whatever tells nothing that the
//! edition withholds.

use super::{Asked, Diagnostic, Ledger, Proof, Row};
use crate::model::{BodyId, Hidden, MeetingId, Model};
use crate::source::Tree;
use crate::text::{Language, Span, Spanned};
use std::collections::BTreeSet;

/// The findings that the readers of an edition may see, given the whole model and the model as
/// they may read it.
///
/// A finding in the document of a person or body that is not shown, in the text of a closed item,
/// or with such an id or name in its words would tell what the edition withholds; so would one
/// that points from elsewhere to such a place. The name of an attachment is shown where text
/// links to it, and not in a finding.
pub fn disclosed(
    findings: &[Diagnostic],
    tree: &Tree,
    whole: &Model,
    shown: &Model,
) -> Vec<Diagnostic> {
    let hidden = Hidden::between(whole, shown);
    let withheld = &shown.withheld;
    let is_open = |place: Span| !withheld.hides(tree.path(place.file)) && !withheld.covers(place);
    let is_shown = |it: &Option<BodyId>| it.as_ref().is_none_or(|it| shown.bodies.contains_key(it));
    let may_be_seen = |it: &&Diagnostic| {
        let labels = it.labels.iter().map(|it| it.span);
        let open = labels.chain([it.span]).all(is_open);
        open && is_shown(&it.body) && !tree.is_attachment(it.span.file) && !names(it, &hidden)
    };
    let seen = findings.iter().filter(may_be_seen).cloned();
    let unnamed = |mut it: Diagnostic| {
        it.about.retain(|it| !hidden.is_named_in(it));
        it
    };
    seen.map(unnamed).collect()
}

/// The ledger that the readers of an edition may see, given the whole model and the model as they
/// may read it.
///
/// Its rows are made of the whole record, so that they count the same in every edition, and name
/// nobody by themselves. What authors wrote in their own words is gone where it does, and so are
/// the rows of bodies that are not shown.
pub fn disclosed_ledger(ledger: &Ledger, whole: &Model, shown: &Model) -> Ledger {
    let hidden = Hidden::between(whole, shown);
    let tells = |it: &Spanned<String>| hidden.is_named_in(&it.value);
    let known: BTreeSet<&MeetingId> = shown.meetings().map(|it| &it.1.id).collect();
    let is_shown = |it: &Row| shown.bodies.contains_key(&it.body);
    ledger.with_each(is_shown, |row| {
        if let Asked::Before(body, _) = &mut row.asked
            && !shown.bodies.contains_key(body)
        {
            *body = BodyId::unshown(shown.site.language);
        }
        row.about.take_if(|it| hidden.is_named_in(it));
        for evidence in &mut row.evidence {
            evidence.proof = evidence.proof.take().and_then(|it| readable(it, shown, &known));
        }
        if let Some(waived) = &mut row.waived {
            waived.decision.take_if(|it| shown.item(it).is_none());
        }
        if let Some(waived) = &mut row.waived {
            waived.reason.take_if(|it| hidden.is_named_in(it));
        }
        row.reading.take_if(|it| it.says.as_ref().is_some_and(tells));
    })
}

/// Where evidence can be read in an edition: an item that is not shown leaves its meeting, and a
/// meeting of a body that is not shown leaves nothing.
fn readable(proof: Proof, shown: &Model, known: &BTreeSet<&MeetingId>) -> Option<Proof> {
    match proof {
        Proof::Item(id) if shown.item(&id).is_none() => {
            readable(Proof::Meeting(id.meeting), shown, known)
        }
        Proof::Meeting(id) => known.contains(&id).then_some(Proof::Meeting(id)),
        Proof::Item(_) | Proof::Members | Proof::Chair | Proof::Mandate => Some(proof),
    }
}

/// Whether the id or name of a person who is not shown stands in anything that a finding says, in
/// any language.
fn names(finding: &Diagnostic, hidden: &Hidden) -> bool {
    let labels = finding.labels.iter().map(|it| &it.message);
    let said = [&finding.message].into_iter().chain(labels).chain(&finding.notes);
    let said = said.chain(&finding.help);
    let languages = [Language::Danish, Language::English];
    let mut words = said.flat_map(|it| languages.map(|language| it.in_language(language)));
    words.any(|it| hidden.is_named_in(it))
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
        let shown = edition(record.model.clone(), Audience::Public, record.as_of);
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
