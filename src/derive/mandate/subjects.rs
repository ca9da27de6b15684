//! Clauses that rule one body and speak of another.

use crate::model::{Actor, Body, BodyId, Mandate, Model, Stop, Word, Wording};
use crate::text::{Span, Spanned};
use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

/// A clause that a mandate's rules rest on, and that speaks of another body than its own.
#[derive(Clone, Debug)]
pub struct Stranger<'m> {
    /// The body whose mandate it is.
    pub body: &'m Body,
    /// The version of the mandate.
    pub mandate: &'m Mandate,
    /// The body that is spoken of.
    pub spoken_of: &'m Body,
    /// The clause, as the rule names it.
    pub clause: &'m Spanned<String>,
    /// The name in the clause.
    pub span: Span,
}

/// Every clause on a body's own members, chair, term, meetings or decisions that speaks of the
/// members or meetings of another, and of its own body nowhere.
///
/// A body that the rules resting on the clause name themselves is spoken of on purpose.
pub fn strangers(model: &Model) -> Vec<Stranger<'_>> {
    let names = Names::of(model);
    let mut res = Vec::new();
    for body in model.bodies.values() {
        for mandate in body.versions() {
            for wording in &mandate.wordings {
                res.extend(names.in_clause(model, body, mandate, wording));
            }
        }
    }
    res
}

/// Words by which a mandate speaks of its own body.
const OWN: &[&str] = &[
    "gruppen",
    "gruppens",
    "udvalget",
    "udvalgets",
    "rådet",
    "rådets",
    "styregruppen",
    "styregruppens",
    "arbejdsgruppen",
    "arbejdsgruppens",
    "bestyrelsen",
    "nævnet",
    "forummet",
    "forum",
    "committee",
    "committee's",
    "group",
    "group's",
    "board",
    "council",
    "panel",
];
/// The beginnings of words for those who sit in a body, and for what it does.
const PARTS: &[&str] = &[
    "repræsentant",
    "medlem",
    "formand",
    "plads",
    "møde",
    "member",
    "representative",
    "chair",
    "seat",
    "meeting",
    "funktionsperiode",
];
const WITHIN: &[&str] = &["i", "in", "on"];
const DOES: &[&str] = &["består", "mødes", "konstituerer", "consists", "meets"];

/// The names of all bodies, and the bodies that carry each.
struct Names<'m> {
    /// By the words of the name, joined by spaces.
    bodies: BTreeMap<String, Vec<&'m BodyId>>,
}

impl<'m> Names<'m> {
    fn of(model: &'m Model) -> Names<'m> {
        let mut bodies: BTreeMap<String, Vec<&BodyId>> = BTreeMap::new();
        for body in model.bodies.values() {
            for version in body.versions() {
                let named = [&version.name].into_iter().chain(&version.short);
                for name in named.chain(version.aliases.iter().map(|it| &it.name)) {
                    let words: Vec<_> =
                        Word::all(&name.value).into_iter().map(|it| it.plain).collect();
                    let key = words.join(" ");
                    // `Rådet` is what many a council calls itself.
                    if !key.is_empty() && !OWN.contains(&key.as_str()) {
                        bodies.entry(key).or_default().push(&body.id);
                    }
                }
            }
        }
        Names { bodies }
    }

    /// The longest name at the beginning of some words: whose it is, how many words it has, and
    /// whether it stands as an owner's, as in `FSG's medlemmer`.
    ///
    /// Of several bodies with one name the mandate's own is meant.
    fn at(&self, words: &[Word<'_>], own: &BodyId) -> Option<(&'m BodyId, usize, bool)> {
        let mut key = String::new();
        let mut longest = None;
        for (at, word) in words.iter().enumerate() {
            key.push_str(&word.plain);
            let owner = key.strip_suffix('s').map(|it| it.trim_end_matches('\''));
            let whole = self.bodies.get(&key).map(|it| (it, false));
            let owns = || Some((self.bodies.get(owner?)?, true));
            if let Some((bodies, owns)) = whole.or_else(owns) {
                let body = bodies.iter().find(|it| **it == own).or(bodies.first())?;
                longest = Some((*body, at + 1, owns));
            }
            // A longer name begins as these words do, or there is none.
            let longer = self.bodies.range::<str, _>((Excluded(key.as_str()), Unbounded)).next();
            if word.stop > Stop::No || longer.is_none_or(|(it, _)| !it.starts_with(&key)) {
                break;
            }
            key.push(' ');
        }
        longest
    }

    fn in_clause(
        &self,
        model: &'m Model,
        body: &'m Body,
        mandate: &'m Mandate,
        wording: &'m Wording,
    ) -> Option<Stranger<'m>> {
        let clause = own_rules(mandate).find(|it| it.value == wording.label)?;
        let words = Word::all(&wording.text);
        let mut found: Option<(&BodyId, usize, usize)> = None;
        let mut at = 0;
        while at < words.len() {
            let Some((named, length, owns)) = self.at(&words[at..], &body.id) else {
                if OWN.contains(&words[at].plain.as_ref()) {
                    return None;
                }
                at += 1;
                continue;
            };
            if *named == body.id {
                return None;
            }
            if found.is_none() && is_subject(&words, at, length, owns) {
                found = Some((named, at, at + length));
            }
            at += length;
        }
        let (named, first, after) = found?;
        if names_it(mandate, &wording.label, named) {
            return None;
        }
        let start = wording.span.range().start;
        let (from, to) = (start + words[first].start, start + words[after - 1].end);
        let span = Span::new(wording.span.file, from, to);
        Some(Stranger { body, mandate, spoken_of: model.bodies.get(named)?, clause, span })
    }
}

/// Whether a clause speaks of a body's own parts: `repræsentanter i X`, `X's medlemmer`,
/// `X mødes`.
fn is_subject(words: &[Word<'_>], at: usize, length: usize, owns: bool) -> bool {
    let is_part = |it: &Word<'_>| PARTS.iter().any(|part| it.plain.starts_with(part));
    let next = words.get(at + length);
    let begins = at == 0 || words[at - 1].is_place || words[at - 1].stop == Stop::Sentence;
    let within =
        at > 1 && WITHIN.contains(&words[at - 1].plain.as_ref()) && is_part(&words[at - 2]);
    let acts = begins && next.is_some_and(|it| DOES.contains(&it.plain.as_ref()));
    within || acts || (owns && next.is_some_and(is_part))
}

/// The clauses of the rules on what the body itself is and does.
fn own_rules(mandate: &Mandate) -> impl Iterator<Item = &Spanned<String>> {
    let decisions = mandate.decisions.as_ref();
    (mandate.seats.iter().filter_map(|it| it.rule.clause.as_ref()))
        .chain(mandate.chair.as_ref().and_then(|it| it.rule.clause.as_ref()))
        .chain(mandate.term.as_ref().and_then(|it| it.rule.clause.as_ref()))
        .chain(mandate.meetings.as_ref().and_then(|it| it.rule.clause.as_ref()))
        .chain(decisions.and_then(|it| it.rule.clause.as_ref()))
        .chain(decisions.and_then(|it| it.quorum_clause.as_ref()))
}

/// Whether a rule that rests on the clause names the body in its data.
fn names_it(mandate: &Mandate, label: &str, body: &BodyId) -> bool {
    let here = |it: &Option<Spanned<String>>| it.as_ref().is_some_and(|it| it.value == label);
    let is = |it: &Option<Spanned<BodyId>>| it.as_ref().is_some_and(|it| it.value == *body);
    let acts = |it: &Spanned<Actor>| matches!(&it.value, Actor::Body(it) if it == body);
    let seats = mandate.seats.iter().filter(|it| here(&it.rule.clause)).any(|it| {
        let actors = it.nominated_by.iter().chain(&it.appointed_by).chain(&it.elected_by);
        is(&it.member_of) || is(&it.chair_of) || is(&it.mirrors) || actors.into_iter().any(acts)
    });
    let chair = mandate.chair.iter().filter(|it| here(&it.rule.clause));
    let mut chair = chair.filter(|it| is(&it.member_of) || it.chosen_by.iter().any(acts));
    let mut duties = mandate.duties.iter().filter(|it| here(&it.rule.clause));
    let mut recommends = mandate.powers.recommends.iter().filter(|it| here(&it.clause));
    let mut relations = mandate.relations.iter().filter(|it| here(&it.clause));
    let meets_before =
        mandate.meetings.iter().any(|it| here(&it.rule.clause) && it.before.is_some());
    seats
        || chair.next().is_some()
        || duties.any(|it| it.to.iter().any(acts))
        || recommends.any(|it| it.to.iter().any(acts))
        || relations.any(|it| it.to.value == *body)
        || mandate.composition.appointed_by.iter().any(acts)
        || meets_before
}
