//! # Contradicted decision
//!
//! Two decisions replace the same one and both stand, or a decision is carried on after another
//! took its place.
//!
//! ## Why it matters
//!
//! Nobody can tell which of the two is in force, and the work may follow the wrong one.
//!
//! ## Remedy
//!
//! Let the later decision replace the earlier with `erstatter:` as well, or give one of them up.
//! Follow up the decision that took the place, and not the one that it replaced. Decisions of the
//! same meeting may replace one together.
//!
//! # Modsagt beslutning
//!
//! To beslutninger erstatter den samme og står begge ved magt, eller en beslutning føres videre,
//! efter at en anden har erstattet den.
//!
//! ## Hvorfor det betyder noget
//!
//! Ingen kan se, hvilken af de to der gælder, og arbejdet følger måske den forkerte.
//!
//! ## Sådan rettes det
//!
//! Lad den seneste beslutning også erstatte den tidligere med `erstatter:`, eller opgiv den ene.
//! Følg op på den beslutning, der er trådt i stedet, og ikke på den, den erstattede. Beslutninger
//! fra det samme møde kan erstatte én i fællesskab.
//!
//! ## Examples
//!
//! ```text,caught 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-01-13.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fire møder.
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Ny plan {#ny-plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fem møder.
//! >
//! > - erstatter: 2026-01-13/plan
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Anden plan {#anden-plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er tre møder.
//! >
//! > - erstatter: 2026-01-13/plan <!--~ M411 -->
//!
//! ## Opfølgning {#opfoelgning .information}
//!
//! > [!OPFØLGNING] 2026-01-13/plan <!--~ M411 -->
//! > Mødelokaler bestilles.
//! >
//! > - status: i gang
//! ```
//!
//! ```text,passes 2026-11-22
//! -- bodies/raad/mandate.md --
//! ---
//! name: Rådet
//! ---
//! -- bodies/raad/meetings/2026-01-13.md --
//! ---
//! ---
//! ## Plan {#plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fire møder.
//! -- bodies/raad/meetings/2026-03-03.md --
//! ---
//! ---
//! ## Ny plan {#ny-plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er fem møder.
//! >
//! > - erstatter: 2026-01-13/plan
//!
//! > [!BESLUTNING]
//! > De begynder kl. 13.
//! >
//! > - erstatter: 2026-01-13/plan
//! -- bodies/raad/meetings/2026-06-02.md --
//! ---
//! ---
//! ## Anden plan {#anden-plan .decision}
//!
//! > [!BESLUTNING]
//! > Der er tre møder.
//! >
//! > - erstatter: 2026-01-13/plan
//! > - erstatter: 2026-03-03/ny-plan
//! > - erstatter: 2026-03-03/ny-plan-2
//! ```

use crate::check::{Finding, Level, Rule, naming};
use crate::derive::{Entry, Record, Status};
use crate::model::{Body, DecisionId, FollowUp, Meeting, Progress};
use crate::text::Language::{Danish, English};
use crate::text::Span;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::new("M411", Level::Warning, check);

/// Which decisions replace each one, the earliest first, and where they say so.
type Replacing<'r> = BTreeMap<&'r DecisionId, Vec<(&'r Entry, Span)>>;

fn check(record: &Record) -> Vec<Finding> {
    let replacing = replacing(record);
    let mut res = both_stand(record, &replacing);
    for (body, meeting) in record.model.meetings().filter(|(_, it)| it.day <= record.as_of) {
        let follow_ups = meeting.items.iter().flat_map(|it| &it.follow_ups);
        res.extend(follow_ups.filter_map(|it| carried_on(record, &replacing, body, meeting, it)));
    }
    res
}

fn replacing(record: &Record) -> Replacing<'_> {
    let mut res = Replacing::new();
    for entry in record.register.newest_first().into_iter().rev() {
        for replaced in &entry.look_up(&record.model).3.task.replaces {
            let known = record.register.get(&replaced.value).is_some();
            if known && replaced.value != entry.id {
                res.entry(&replaced.value).or_default().push((entry, replaced.span));
            }
        }
    }
    res
}

/// Decisions of different meetings that replace the same one, and both stand.
fn both_stand(record: &Record, replacing: &Replacing<'_>) -> Vec<Finding> {
    let mut res = Vec::new();
    for (replaced, by) in replacing {
        let stands =
            |it: &&(&Entry, Span)| !matches!(it.0.status, Status::Replaced | Status::Dropped);
        let standing: Vec<&(&Entry, Span)> = by.iter().filter(stands).collect();
        for pair in standing.windows(2) {
            let [first, second] = pair else { continue };
            if first.0.id.meeting != second.0.id.meeting {
                res.push(contradicts(record, replaced, first, second));
            }
        }
    }
    res
}

fn contradicts(
    record: &Record,
    replaced: &DecisionId,
    (first, earlier): &(&Entry, Span),
    (second, later): &(&Entry, Span),
) -> Finding {
    let body = second.look_up(&record.model).0;
    let finding = Finding::at(*later, |language| {
        let called = |it| naming::decision(record, it, language);
        let (one, other, replaced) = (called(&first.id), called(&second.id), called(replaced));
        match language {
            Danish => {
                format!("både {one} og {other} erstatter {replaced}, og begge står ved magt")
            }
            English => format!("both {one} and {other} replace {replaced}, and both stand"),
        }
    });
    let finding = finding.also(*earlier, |language| match language {
        Danish => "den er erstattet her".to_owned(),
        English => "it is replaced here".to_owned(),
    });
    let finding = finding.of(&body.id).about(second.id.to_string()).about(replaced.to_string());
    finding.help(|language| match language {
        Danish => format!("tilføj »erstatter: {}«, hvis den seneste gælder", first.id),
        English => format!("add `erstatter: {}` where the later one is in force", first.id),
    })
}

/// A follow-up that says that work goes on, after another decision took the place.
fn carried_on(
    record: &Record,
    replacing: &Replacing<'_>,
    body: &Body,
    meeting: &Meeting,
    follow_up: &FollowUp,
) -> Option<Finding> {
    let of = follow_up.of.as_ref()?;
    let progress = follow_up.progress.as_ref().map(|it| it.value);
    let (by, place) = replacing.get(&of.value)?.first().filter(|(it, _)| it.day < meeting.day)?;
    let finding = Finding::at(of.span, |language| {
        let called = |it| naming::decision(record, it, language);
        let (of, by) = (called(&of.value), called(&by.id));
        match language {
            Danish => format!("{of} føres videre, selv om {by} har erstattet den"),
            English => format!("{of} is carried on, though {by} has replaced it"),
        }
    });
    let finding = finding.also(*place, |language| match language {
        Danish => "den er erstattet her".to_owned(),
        English => "it is replaced here".to_owned(),
    });
    let finding = finding.of(&body.id).about(of.value.to_string()).about(&*meeting.id.name);
    (progress == Some(Progress::Ongoing)).then_some(finding)
}
