//! Everything that was found: by level, then by rule.

use super::Kind;
use crate::check::{Diagnostic, Level, Rule};
use crate::render::finding::FindingView;
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::findings(), "findings.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    /// `2 fejl, 9 advarsler og 1 vink`; nothing where nothing was found.
    count: Option<String>,
    day: Day,
    rules: String,
    levels: Vec<LevelGroup>,
}

/// The findings of one level.
#[derive(Serialize)]
struct LevelGroup {
    title: String,
    id: &'static str,
    count: usize,
    rules: Vec<RuleGroup>,
}

/// The findings of one rule at one level.
#[derive(Serialize)]
struct RuleGroup {
    link: Link,
    code: &'static str,
    /// The rule's name, at the first of its levels.
    id: Option<String>,
    summary: String,
    findings: Vec<FindingView>,
}

fn view(portal: &Portal<'_>) -> View {
    let mut anchored = BTreeSet::new();
    let levels = [Level::Error, Level::Warning, Level::Hint];
    let levels: Vec<LevelGroup> =
        levels.into_iter().filter_map(|it| group(portal, it, &mut anchored)).collect();
    let counts: Vec<String> = levels
        .iter()
        .map(|it| portal.words().count(&format!("findings-{}", it.id), it.count))
        .collect();
    View {
        head: portal.head(&portal.words().say("findings"), "findings", Vec::new()),
        count: (!counts.is_empty()).then(|| portal.language().list(&counts)),
        day: portal.day(portal.record.as_of),
        rules: Route::rules().as_str().to_owned(),
        levels,
    }
}

/// The findings of a level, where there are any.
fn group(
    portal: &Portal<'_>,
    level: Level,
    anchored: &mut BTreeSet<&'static str>,
) -> Option<LevelGroup> {
    let mut by_rule: BTreeMap<&'static str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in portal.findings.iter().filter(|it| it.level == level) {
        by_rule.entry(finding.rule.code).or_default().push(finding);
    }
    let id = match level {
        Level::Error => "errors",
        Level::Warning => "warnings",
        Level::Hint => "hints",
    };
    (!by_rule.is_empty()).then(|| LevelGroup {
        title: portal.words().say(&format!("findings-{id}-title")),
        id,
        count: by_rule.values().map(Vec::len).sum(),
        rules: by_rule
            .into_values()
            .map(|it| {
                let first = anchored.insert(it[0].rule.code);
                of_rule(portal, it[0].rule, &it, first)
            })
            .collect(),
    })
}

fn of_rule(portal: &Portal<'_>, rule: &Rule, findings: &[&Diagnostic], first: bool) -> RuleGroup {
    let headnote = rule.headnote();
    let page = headnote.page(portal.language());
    RuleGroup {
        link: Link::to(page.title.as_str(), &Route::rule(&rule.name())),
        code: rule.code,
        id: first.then(|| rule.name()),
        summary: page.summary.clone(),
        findings: findings.iter().map(|it| portal.finding(it)).collect(),
    }
}
