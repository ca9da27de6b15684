//! All rules, in the series of their codes.

use super::Kind;
use crate::check::{ALL, Policy, Rule};
use crate::render::view::{Head, Link, Tag};
use crate::render::{Output, Portal, Route};
use serde::Serialize;

pub(super) const KIND: Kind = Kind { make };

fn make(portal: &Portal<'_>) -> Vec<Output> {
    vec![Output::page(Route::rules(), "rules.html", &view(portal))]
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    series: Vec<Series>,
}

/// The rules whose codes begin alike.
#[derive(Serialize)]
struct Series {
    title: String,
    id: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    link: Link,
    code: &'static str,
    summary: String,
    /// How grave it is here; nothing where the portal does not look for it.
    level: Option<Tag>,
    /// To what it found.
    findings: Option<Link>,
}

fn view(portal: &Portal<'_>) -> View {
    let policy = Policy::of(portal.record);
    let mut series: Vec<Series> = Vec::new();
    for rule in ALL {
        let id = rule.code[..2].to_lowercase();
        if series.last().is_none_or(|it| it.id != id) {
            let title = portal.words().say(&format!("rules-series-{id}"));
            series.push(Series { title, id, rows: Vec::new() });
        }
        let last = series.last_mut().expect("a series was added if there was none");
        last.rows.push(row(portal, &policy, rule));
    }
    let parents = vec![Link::to(portal.words().say("findings"), &Route::findings())];
    View { head: portal.head(&portal.words().say("rules"), "findings", parents), series }
}

fn row(portal: &Portal<'_>, policy: &Policy, rule: &Rule) -> Row {
    let (headnote, name) = (rule.headnote(), rule.name());
    let page = headnote.page(portal.language());
    let found = portal.findings.iter().filter(|it| it.rule.code == rule.code).count();
    let title = portal.words().count("rules-found", found);
    Row {
        link: Link::to(page.title.as_str(), &Route::rule(&name)),
        code: rule.code,
        summary: page.summary.clone(),
        level: policy.level(rule).map(|it| portal.level(it)),
        findings: (found > 0).then(|| Link { title, href: Some(Route::findings().at(&name)) }),
    }
}
