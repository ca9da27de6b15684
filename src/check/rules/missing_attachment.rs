//! # Missing attachment
//!
//! A link leads to an annex that is not there.
//!
//! ## Why it matters
//!
//! Whoever is to prepare for the item finds the name of the annex and nothing behind it.
//!
//! ## Remedy
//!
//! Put the file into the folder that the link names, most often the meeting's own,
//! `meetings/2026-03-03/`, or correct the link. Capital letters count.
//!
//! # Manglende bilag
//!
//! Et link fører til et bilag, der ikke findes.
//!
//! ## Hvorfor det betyder noget
//!
//! Den, der skal forberede sig på punktet, finder kun bilagets navn.
//!
//! ## Sådan rettes det
//!
//! Læg filen i den mappe, linket nævner, oftest mødets egen, `meetings/2026-03-03/`, eller ret
//! linket. Der er forskel på store og små bogstaver.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Plan
//!
//! Se [planen](2026-03-03/plan.pdf) og <!--~ M104 -->
//! [budgettet](2026-03-03/Budget.xlsx). <!--~ M104 -->
//! -- bodies/raad/meetings/2026-03-03/budget.xlsx --
//! tal
//! ```
//!
//! ```text,passes 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-03-03.md --
//! ## Plan
//!
//! Se [planen](2026-03-03/k%C3%B8replan%20v2.pdf) og [rådet](../mandat.md).
//! -- bodies/raad/meetings/2026-03-03/køreplan v2.pdf --
//! plan
//! ```

use crate::check::{Finding, Level, Rule};
use crate::derive::Record;
use crate::model::{BrokenBecause, BrokenLink};
use crate::text::Language::{Danish, English};

pub(super) const RULE: Rule = Rule::new("M104", Level::Error, check);

fn check(record: &Record) -> Vec<Finding> {
    let links = record.model.broken_links.iter();
    let missing = links.filter(|it| it.why == BrokenBecause::NoAttachment);
    missing.map(|it| find(record, it)).collect()
}

fn find(record: &Record, link: &BrokenLink) -> Finding {
    let target = &link.target.value;
    let finding = Finding::at(link.target.span, |language| match language {
        Danish => format!("bilaget »{target}« findes ikke"),
        English => format!("the annex `{target}` does not exist"),
    });
    let finding = match record.model.home(link.target.span.file) {
        Some(home) => finding.of(&home.body).about(home.part.as_str()).about(target.as_str()),
        None => finding.about(target.as_str()),
    };
    match &link.nearest {
        Some(near) => finding.help(|language| match language {
            Danish => format!("mente du »{near}«?"),
            English => format!("did you mean `{near}`?"),
        }),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Policy, run};
    use crate::source::Tree;
    use crate::text::Language;

    #[test]
    fn the_annex_that_was_meant_is_named() {
        let text = "\
-- bodies/raad/mandate.md --
---
name: Rådet
---
[a](Plan.pdf) [b](planer.pdf) [c](andet.pdf) [d](helt-andet.docx) [e](mappe/) [f](uden.md)
-- bodies/raad/plan.pdf --
x
-- bodies/raad/bilag/andet.pdf --
x
";
        let record = crate::record(&Tree::from_text(text), "2026-03-01".parse().unwrap());
        let found = run(&record, &Policy::of(&record));
        let help = |code: &str| -> Vec<String> {
            let of_rule = found.iter().filter(|it| it.rule.code == code);
            let help = of_rule.map(|it| it.help.as_ref());
            help.map(|it| it.map_or("", |it| it.in_language(Language::English)).to_owned())
                .collect()
        };
        assert_eq!(
            help("M104"),
            [
                "did you mean `bodies/raad/plan.pdf`?",
                "did you mean `bodies/raad/plan.pdf`?",
                "did you mean `bodies/raad/bilag/andet.pdf`?",
                "",
            ]
        );
        assert_eq!(help("M103").len(), 2);
    }
}
