//! # Unused waiver
//!
//! A waiver excuses nothing that is found.
//!
//! ## Why it matters
//!
//! Either what it excused is mended, and the waiver can go, or it names the wrong rule or part
//! and does not do what its author thinks.
//!
//! ## Remedy
//!
//! Remove it, or correct the name of the rule (`rule`) or of the part (`of`). A waiver that is
//! made for something to come may stand: this is a hint. Where the portal has turned the rule
//! off, nothing is said.
//!
//! # Ubrugt fravigelse
//!
//! En fravigelse dækker intet, der er fundet.
//!
//! ## Hvorfor det betyder noget
//!
//! Enten er det, den dækkede, bragt i orden, så fravigelsen kan fjernes, eller også nævner den en
//! forkert regel eller del og virker ikke, som forfatteren tror.
//!
//! ## Sådan rettes det
//!
//! Fjern den, eller ret navnet på reglen (`rule`) eller på delen (`of`). En fravigelse, der gælder
//! noget kommende, kan blive stående: dette er kun et vink. Er reglen slået fra i portalen, siges
//! der intet.
//!
//! ## Examples
//!
//! ```text,caught 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: formand, title: Formand}]
//! waivers:
//!   - {rule: vacant-seats, reason: Afventer valg} #~ M708
//!   - {rule: vacant-seat, of: naestformand, reason: Afventer valg} #~ M708
//!   - {rule: late-agenda, reason: Nyt system} #~ M708
//!   - {rule: cpr-number, reason: Må ikke} #~ M708
//! ---
//! ```
//!
//! ```text,passes 2026-03-10
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! seats: [{id: formand, title: Formand}]
//! waivers:
//!   - {rule: M201, reason: Afventer valg}
//!   - {rule: late-agenda, reason: Nyt system, until: 2026-02}
//! ---
//! ```

use crate::check::{ALL, Diagnostic, Finding, Level, Policy, Rule};
use crate::derive::Record;
use crate::model::{Body, Waiver};
use crate::text::Language::{Danish, English};
use crate::text::{Span, nearest};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule::of_findings("M708", Level::Hint, check);

fn check(record: &Record, found: &[Diagnostic]) -> Vec<Finding> {
    let policy = Policy::of(record);
    let used: BTreeSet<Span> =
        found.iter().filter_map(|it| it.waived.as_ref()).map(|it| it.span).collect();
    let mut res = Vec::new();
    for body in record.model.bodies.values() {
        // An expired waiver is spoken of by `expired-waiver`.
        let waivers = body.mandate_on(record.as_of).waivers.iter();
        for waiver in waivers.filter(|it| !it.is_over(record.as_of)) {
            let rule = ALL.iter().find(|it| it.is_meant_by(waiver));
            match rule {
                None => res.push(unknown(body, waiver)),
                // What judges the findings of others is not among them.
                Some(rule) if rule.judges_findings() || policy.level(rule).is_none() => (),
                Some(_) if used.contains(&waiver.rule.span) => (),
                Some(rule) => res.push(unused(body, waiver, rule, found)),
            }
        }
    }
    res
}

fn unknown(body: &Body, waiver: &Waiver) -> Finding {
    let named = waiver.rule.value.as_str();
    let names: Vec<String> = ALL.iter().copied().map(Rule::name).collect();
    let near = nearest(&named.to_lowercase(), names.iter().map(String::as_str));
    let finding = Finding::at(waiver.rule.span, |language| match language {
        Danish => format!("der er ingen regel »{named}«, så fravigelsen dækker intet"),
        English => format!("no rule is called `{named}`, so the waiver excuses nothing"),
    });
    let finding = finding.of(&body.id).about(named);
    match near {
        Some(near) => finding.help(|language| match language {
            Danish => format!("mente du »{near}«?"),
            English => format!("did you mean `{near}`?"),
        }),
        None => finding.help(|language| match language {
            Danish => "»mandat explain« viser alle regler".to_owned(),
            English => "`mandat explain` lists all rules".to_owned(),
        }),
    }
}

fn unused(body: &Body, waiver: &Waiver, rule: &Rule, found: &[Diagnostic]) -> Finding {
    let (named, name) = (&waiver.rule.value, body.name());
    let part = waiver.of.as_ref().map(|it| it.value.as_str());
    let finding = Finding::at(waiver.rule.span, |language| match (language, part) {
        (Danish, None) => format!("fravigelsen af {named} dækker intet i {name} i dag"),
        (Danish, Some(of)) => {
            format!("fravigelsen af {named} for »{of}« dækker intet i {name} i dag")
        }
        (English, None) => format!("the waiver of {named} excuses nothing in {name} today"),
        (English, Some(of)) => {
            format!("the waiver of {named} for `{of}` excuses nothing in {name} today")
        }
    });
    let finding = finding.of(&body.id).about(named.as_str());
    if rule.bars_publication {
        return finding.help(|language| match language {
            Danish => "reglen kan ikke fraviges".to_owned(),
            English => "the rule cannot be waived".to_owned(),
        });
    }
    let own = |it: &&Diagnostic| it.rule.code == rule.code && it.body.as_ref() == Some(&body.id);
    let parts = found.iter().filter(own).flat_map(|it| &it.about).map(String::as_str);
    match part.and_then(|it| nearest(it, parts)) {
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

    /// What is said of a waiver in a body whose agenda of 3 March was sent late.
    fn said(site: &str, waiver: &str) -> Vec<(String, Option<String>)> {
        let text = format!(
            "\
-- site.yaml --
title: T
{site}
-- bodies/raad/mandate.md --
---
name: Rådet
meetings: {{agenda: 10 days before}}
waivers: [{{reason: Nyt system, {waiver}}}]
---
-- bodies/raad/meetings/2026-03-03.md --
---
sent: {{agenda: 2026-03-01}}
---
"
        );
        let record = crate::record(&Tree::from_text(&text), "2026-03-10".parse().unwrap());
        let found = run(&record, &Policy::of(&record));
        let own = found.iter().filter(|it| it.rule.code == "M708");
        let english = |it: &crate::text::Message| it.in_language(Language::English).to_owned();
        own.map(|it| (english(&it.message), it.help.as_ref().map(english))).collect()
    }

    #[test]
    fn the_rule_or_part_that_was_meant_is_named() {
        let meant = |near: &str| Some(format!("did you mean `{near}`?"));
        assert_eq!(said("", "rule: late-agendas")[0].1, meant("late-agenda"));
        assert_eq!(said("", "rule: Late-Agendo")[0].1, meant("late-agenda"));
        assert_eq!(said("", "rule: late-agenda, of: 2026-03-04")[0].1, meant("2026-03-03"));
        assert_eq!(said("", "rule: late-agenda, of: budget")[0].1, None);
        assert_eq!(said("", "rule: budget")[0].1, Some("`mandat explain` lists all rules".into()));
        assert_eq!(said("", "rule: cpr-number")[0].1, Some("the rule cannot be waived".into()));
    }

    #[test]
    fn nothing_is_said_of_a_waiver_that_excuses_or_whose_rule_is_off() {
        assert_eq!(said("", "rule: late-agenda"), []);
        assert_eq!(said("", "rule: m305, of: 2026-03-03"), []);
        assert_eq!(said("levels: {vacant-seat: \"off\"}", "rule: vacant-seat"), []);
        assert_eq!(said("levels: {M201: \"off\"}", "rule: vacant-seat"), []);
        assert_eq!(said("", "rule: vacant-seat").len(), 1);
        assert_eq!(said("", "rule: vacant-seat, until: 2026-03-09"), []);
        assert_eq!(said("", "rule: unused-waiver"), []);
    }
}
