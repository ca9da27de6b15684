//! Who is in the chair, how it goes round, and who serves.

use super::{Sentence, Speaker};
use crate::model::{Actor, Chair, Rule, Secretariat, Side};
use crate::text::uncapitalised;

pub(super) fn sentences(of: &Speaker<'_>) -> Vec<Sentence> {
    let mut res: Vec<Sentence> = of.mandate.chair.iter().flat_map(|it| chair(of, it)).collect();
    res.extend(secretariat(of, &of.mandate.secretariat));
    res
}

fn chair(of: &Speaker<'_>, chair: &Chair) -> Vec<Sentence> {
    let portal = of.portal;
    // The first of what is said of a chair is how it is arranged.
    let mut said: Vec<String> = portal.chairing(chair).into_iter().take(1).collect();
    said.extend(
        chair.chosen_by.as_ref().map(|it| {
            of.with("plain-chair-chosen", &[("by", &portal.actor_link(&it.value).title)])
        }),
    );
    said.extend(chair.member_of.as_ref().map(|it| {
        let name = portal.actor_link(&Actor::Body(it.value.clone())).title;
        of.with("reads-chair-member-of", &[("name", &name)])
    }));
    if !chair.among.is_empty() {
        let seats: Vec<String> = chair.among.iter().map(|it| uncapitalised(&it.value)).collect();
        said.push(of.with("plain-chair-among", &[("seats", &of.list(&seats))]));
    }
    let said = said.into_iter().enumerate().map(|(at, it)| {
        let rule = if at == 0 { chair.rule.clone() } else { without_reading(&chair.rule) };
        of.own(it, &rule)
    });
    said.chain(chair.sides.iter().flat_map(|it| side(of, chair, it))).collect()
}

fn without_reading(rule: &Rule) -> Rule {
    Rule { interpretation: None, ..rule.clone() }
}

/// How the chair goes round within a side: among whom, from when, and in what order.
fn side(of: &Speaker<'_>, chair: &Chair, side: &Side) -> Vec<Sentence> {
    let Some(rotation) = &side.rotation else { return Vec::new() };
    let portal = of.portal;
    let party = side.party.as_ref().map(|it| &it.value);
    let post = match party {
        Some(party) => {
            let title = uncapitalised(&portal.side(party.as_str(), "body-chair-of"));
            of.with("plain-post", &[("title", &title)])
        }
        None => portal.words().say("plain-the-chair"),
    };
    let rule = without_reading(&chair.rule_of(rotation));
    let mut parts = portal.rotation(rotation, party);
    let order = parts.pop();
    let turns = parts.join(", ");
    let turns = of.with("plain-post-turns", &[("post", &post), ("turns", &turns)]);
    std::iter::once(turns).chain(order).map(|it| of.own(it, &rule)).collect()
}

fn secretariat(of: &Speaker<'_>, parts: &[Secretariat]) -> Option<Sentence> {
    let first = parts.first()?;
    let clause = parts.iter().find_map(|it| it.clause.as_ref());
    let is_itself = |it: &Secretariat| {
        let someone = it.organisation.is_some() || it.of_chair.is_some() || it.body.is_some();
        !someone && it.who.as_ref().is_none_or(|it| it.value == "self")
    };
    if parts.len() == 1 && is_itself(first) {
        return Some(of.fact(of.portal.words().say("plain-secretariat-self"), clause));
    }
    let who: Vec<String> = parts.iter().map(|it| of.portal.secretariat(it)).collect();
    Some(of.fact(of.with("plain-secretariat", &[("who", &of.list(&who))]), clause))
}
