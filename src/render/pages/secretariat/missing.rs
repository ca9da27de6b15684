//! What is missing to prove that the mandates were followed, body by body, with what mends it.

use super::part::{Part, Share};
use super::{ROWS, head};
use crate::check::{Diagnostic, Nature};
use crate::model::Body;
use crate::render::finding::FindingView;
use crate::render::paging::Pager;
use crate::render::prose::plain;
use crate::render::view::{Day, Head, Link};
use crate::render::{Output, Portal, Route};
use crate::text::Message;
use serde::Serialize;

/// The rules whose findings a secretariat mends by writing down what it knows, or by asking those
/// who must appoint, decide or approve.
pub(super) const ASKING: [&str; 12] = [
    "missing-minutes",
    "unapproved-minutes",
    "unappointed",
    "unapproved-mandate",
    "item-without-decision",
    "action-without-owner",
    "rotation-without-anchor",
    "chair-missing",
    "secretariat-does-not-follow-chair",
    "expired-term",
    "deputy-missing",
    "unconstituted-body",
];

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    head: Head,
    day: Day,
    count: String,
    bodies: Vec<OfBody>,
    calendar: Link,
    pager: Pager,
}

/// What is missing for a body.
#[derive(Serialize)]
struct OfBody {
    link: Link,
    findings: Vec<FindingView>,
}

/// What is missing for the bodies of a part, in the order of their names.
fn missing<'p>(portal: &'p Portal<'_>, share: &Share<'_>) -> Vec<(&'p Body, &'p Diagnostic)> {
    let known = |it: &&crate::model::BodyId| portal.record.model.bodies.get(*it);
    let mut bodies: Vec<&Body> = share.bodies.iter().filter_map(known).collect();
    bodies.sort_by_cached_key(|it| portal.sort_key(it.name()));
    let asks = |it: &Diagnostic| {
        it.nature == Nature::MissingEvidence || ASKING.contains(&it.rule.name().as_str())
    };
    let of_body = |body: &'p Body| {
        let own = portal.of_body(body).iter().copied();
        own.filter(|it| asks(it) && it.waived.is_none()).map(move |it| (body, it))
    };
    bodies.into_iter().flat_map(of_body).collect()
}

/// `5 ting mangler at blive oplyst`, leading to them.
pub(super) fn link(portal: &Portal<'_>, part: &Part, share: &Share<'_>) -> Link {
    let number = missing(portal, share).len();
    let title = portal.words().count("secretariat-missing-count", number);
    Link::to(title, &Route::secretariat_missing(part.slug(), 1))
}

pub(super) fn pages(portal: &Portal<'_>, part: &Part, share: &Share<'_>) -> Vec<Output> {
    let all = missing(portal, share);
    let pages = all.len().div_ceil(ROWS).max(1);
    let route = |number: usize| Route::secretariat_missing(part.slug(), number);
    let page = |number: usize| {
        let here = &all[((number - 1) * ROWS).min(all.len())..(number * ROWS).min(all.len())];
        let groups = here.chunk_by(|a, b| a.0.id == b.0.id);
        let view = View {
            head: own_head(portal, part, number),
            day: portal.day(portal.record.as_of),
            count: portal.words().count("secretariat-missing-count", all.len()),
            bodies: groups.map(|it| of_body(portal, it)).collect(),
            calendar: up(portal, part),
            pager: Pager::of(number, pages, route),
        };
        Output::page(route(number), "secretariat_missing.html", &view)
    };
    (1..=pages).map(page).collect()
}

/// The way back to the part's calendar.
fn up(portal: &Portal<'_>, part: &Part) -> Link {
    let title = head(portal, part, 1).title;
    Link::to(title, &Route::secretariat(part.slug(), 1))
}

fn own_head(portal: &Portal<'_>, part: &Part, number: usize) -> Head {
    let words = portal.words();
    let own = match part {
        Part::All => words.say("secretariat-missing"),
        Part::Organisation(_) | Part::Itself | Part::Unstated => {
            words.with("secretariat-missing-of", &[("whose", &part.title(portal))])
        }
    };
    let title = match number {
        1 => own,
        _ => words.with("secretariat-page", &[("title", &own), ("number", &number.to_string())]),
    };
    let mut parents = Vec::new();
    if *part != Part::All {
        parents.push(Link::to(words.say("secretariat-title"), &Route::secretariat("", 1)));
    }
    parents.push(up(portal, part));
    portal.head(&title, "secretariat", parents)
}

fn of_body(portal: &Portal<'_>, of: &[(&Body, &Diagnostic)]) -> OfBody {
    OfBody {
        link: portal.body_link(of[0].0),
        findings: of.iter().map(|(_, it)| portal.finding(&with_remedy(it))).collect(),
    }
}

/// A finding with what its rule's page says of mending it, where it does not say so itself.
fn with_remedy(finding: &Diagnostic) -> Diagnostic {
    let headnote = finding.rule.headnote();
    let remedy = || Message::each(|it| plain(headnote.page(it).remedy()));
    let help = finding.help.clone().unwrap_or_else(remedy);
    Diagnostic { help: Some(help), ..finding.clone() }
}

#[cfg(test)]
mod tests {
    use super::ASKING;
    use crate::check::ALL;
    use crate::text::Language;

    #[test]
    fn every_rule_that_asks_is_a_rule() {
        for name in ASKING {
            let rule = ALL.iter().find(|it| it.name() == name).expect(name);
            for language in Language::ALL {
                assert!(rule.headnote().page(language).remedy().len() > 20, "{name}");
            }
        }
    }
}
