//! What needs somebody's attention: deadlines that passed, and what the rules found.

use crate::check::{Diagnostic, Level};
use crate::derive::{Entry, Facet, Status};
use crate::render::view::{Link, Tag};
use crate::render::{Portal, Route};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many pages a line leads to before it points to the whole list.
const SHOWN: usize = 3;

/// A line of what needs attention.
#[derive(Serialize)]
pub(super) struct Concern {
    /// How many there are of what.
    tag: Tag,
    /// The pages concerned.
    links: Vec<Noted>,
    /// To the whole list, where there are more.
    more: Option<Link>,
}

/// A link with what is to be known before it is followed.
#[derive(Serialize)]
struct Noted {
    link: Link,
    note: Option<String>,
}

/// What needs attention, the gravest first; hints are left to the list of findings.
///
/// A rule that matters to those who govern has a word of its own; the others are counted
/// together.
pub(super) fn concerns(portal: &Portal<'_>) -> Vec<Concern> {
    let mut of_rules: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    let mut others: Vec<&Diagnostic> = Vec::new();
    let late = late(portal);
    // Of a decision that is late, the register has its own line.
    let named: BTreeSet<String> = late.iter().map(|it| it.id.to_string()).collect();
    let told = |it: &Diagnostic| {
        it.rule.name() == "overdue-action" && it.about.iter().any(|it| named.contains(it))
    };
    let grave = portal.findings.iter().filter(|it| it.level != Level::Hint && !told(it));
    for finding in grave {
        if portal.words().has(&word(&finding.rule.name())) {
            of_rules.entry(finding.rule.code).or_default().push(finding);
        } else {
            others.push(finding);
        }
    }
    let mut res = Vec::from_iter(overdue(portal, &late));
    let mut of_rules: Vec<Vec<&Diagnostic>> = of_rules.into_values().collect();
    of_rules.sort_by_key(|it| it[0].level);
    res.extend(of_rules.iter().map(|it| of_rule(portal, it)));
    if !others.is_empty() {
        res.push(Concern {
            tag: Tag {
                kind: "mute",
                icon: "hint",
                text: portal.words().count("front-other-findings", others.len()),
            },
            links: Vec::new(),
            more: Some(Link::to(portal.words().say("front-see-findings"), &Route::findings())),
        });
    }
    res
}

fn word(rule: &str) -> String {
    format!("front-attention-{rule}")
}

/// The decisions whose deadline has passed, the newest first.
fn late<'p>(portal: &Portal<'p>) -> Vec<&'p Entry> {
    let all = portal.record.register.newest_first().into_iter();
    all.filter(|it| it.status == Status::Overdue).collect()
}

fn overdue(portal: &Portal<'_>, late: &[&Entry]) -> Option<Concern> {
    let words = portal.words();
    let link = |it: &&Entry| {
        let row = portal.decision_row(it);
        let note = row.due.map(|it| words.with("front-due", &[("day", &it.long)]));
        Noted { link: row.link, note }
    };
    (!late.is_empty()).then(|| Concern {
        tag: Tag {
            kind: "bad",
            icon: "alert",
            text: words.count("front-overdue-count", late.len()),
        },
        links: late.iter().take(SHOWN).map(link).collect(),
        more: more(
            portal,
            late.len(),
            Route::decisions(&Facet::Status(Status::Overdue), 1).as_str().to_owned(),
        ),
    })
}

/// The findings of one rule, of which there is at least one.
fn of_rule(portal: &Portal<'_>, findings: &[&Diagnostic]) -> Concern {
    let rule = findings[0].rule.name();
    let mut about: Vec<Link> = Vec::new();
    for link in findings.iter().filter_map(|it| portal.about(it)) {
        if !about.contains(&link) {
            about.push(link);
        }
    }
    let kind = match findings[0].level {
        Level::Error => "bad",
        Level::Warning | Level::Hint => "warn",
    };
    let icon = icon(findings[0].rule.code);
    Concern {
        tag: Tag { kind, icon, text: portal.words().count(&word(&rule), findings.len()) },
        more: more(portal, about.len(), Route::findings().at(&rule)),
        links: about.into_iter().take(SHOWN).map(|link| Noted { link, note: None }).collect(),
    }
}

/// The shape of what a rule is about, by the series of its code.
fn icon(code: &str) -> &'static str {
    match code.get(..2) {
        Some("M2") => "user",
        Some("M3") => "cal",
        Some("M4") => "doc",
        Some(_) | None => "alert",
    }
}

fn more(portal: &Portal<'_>, all: usize, href: String) -> Option<Link> {
    let rest = all.saturating_sub(SHOWN);
    (rest > 0).then(|| Link { title: portal.words().count("front-more", rest), href: Some(href) })
}
