//! The rules matter by matter: seats, chair, secretariat, meetings, decisions, work, place.

use super::keys::{form, mode, open, tie};
use super::rules::{Of, Row};
use crate::model::{Actor, BodyId, MeetingRules, MinutesRule, Review, Rule, Seat};
use crate::render::Portal;
use crate::text::Spanned;

/// Who sits there, and for how long.
pub(super) fn seats(of: &Of<'_>) -> Vec<Row> {
    let (portal, words) = (of.portal, of.portal.words());
    let mut res: Vec<Row> = of.mandate.seats.iter().map(|it| seat(of, it)).collect();
    let composition = &of.mandate.composition;
    let none = Rule::default();
    res.extend(
        composition.total.as_ref().map(|it| of.row("total", vec![portal.amount(it.value)], &none)),
    );
    if !composition.parity.is_empty() {
        let parties: Vec<String> =
            composition.parity.iter().map(|it| portal.party(it.value.as_str())).collect();
        let parties = portal.language().list(&parties).to_lowercase();
        res.push(of.row("parity", vec![words.with("mandate-equally", &[("of", &parties)])], &none));
    }
    if !composition.majority.is_empty() {
        res.push(of.row("majority", texts(&composition.majority), &none));
    }
    res.extend(of.mandate.term.as_ref().map(|it| of.row("term", portal.term(it), &it.rule)));
    res
}

fn seat(of: &Of<'_>, seat: &Seat) -> Row {
    let portal = of.portal;
    let mut says: Vec<String> = Vec::new();
    if let Some(count) = &seat.count {
        let number = portal.amount(count.value);
        says.push(match count.value.max {
            Some(1) => portal.words().count("places", 1),
            _ => portal.words().with("mandate-places", &[("number", &number)]),
        });
    }
    says.extend(portal.sitters(seat));
    says.extend(portal.appointing(seat, of.mandate));
    says.extend(portal.standing(seat));
    of.own(&seat.title.value, says, &seat.rule)
}

/// Who leads, and how that turns.
pub(super) fn chair(of: &Of<'_>) -> Vec<Row> {
    let Some(chair) = &of.mandate.chair else { return Vec::new() };
    let portal = of.portal;
    let mut res = vec![of.row("chairmanship", portal.chairing(chair), &chair.rule)];
    for side in &chair.sides {
        let party = side.party.as_ref().map(|it| &it.value);
        let title = match party {
            Some(party) => portal.side(party.as_str(), "body-chair-of"),
            None => portal.words().say("body-chair"),
        };
        res.extend(side.rotation.as_ref().map(|it| {
            let clause = it.clause.clone().or_else(|| chair.rule.clause.clone());
            let rule = Rule { clause, strength: chair.rule.strength, interpretation: None };
            of.own(&title, portal.rotation(it, party), &rule)
        }));
    }
    res
}

/// Who serves.
pub(super) fn secretariat(of: &Of<'_>) -> Vec<Row> {
    let parts = of.mandate.secretariat.iter();
    parts
        .map(|it| of.fact("provided", vec![of.portal.secretariat(it)], it.clause.as_ref()))
        .collect()
}

/// How it meets. The clause and strength of the rules belong to how often that is.
pub(super) fn meetings(of: &Of<'_>) -> Vec<Row> {
    let Some(rules) = &of.mandate.meetings else { return Vec::new() };
    let portal = of.portal;
    let mut res = Vec::new();
    res.extend(
        rules.cadence.as_ref().map(|it| {
            of.row("cadence", vec![portal.cadence(&it.value, &rules.except)], &rules.rule)
        }),
    );
    let due = [
        ("call-for-items", &rules.call_for_items),
        ("items-from-members", &rules.items_from_members),
        ("call", &rules.call),
        ("agenda", &rules.agenda),
        ("apologies", &rules.apologies),
    ];
    res.extend(due.into_iter().filter_map(|(key, it)| Some(of.due(key, it.as_ref()?))));
    if !rules.standing_items.is_empty() {
        res.push(of.fact("standing-items", texts(&rules.standing_items), None));
    }
    if of.mandate.running_numbers {
        res.push(of.fact("numbering", vec![portal.words().say("mandate-running")], None));
    }
    res.extend(
        rules.leader.as_ref().map(|it| of.fact("leader", vec![portal.role(&it.value)], None)),
    );
    res.extend(rules.minutes.iter().flat_map(|it| minutes(of, it)));
    res.extend(beside(of, rules));
    res
}

fn minutes(of: &Of<'_>, minutes: &MinutesRule) -> Vec<Row> {
    let portal = of.portal;
    let mut says: Vec<String> = minutes.kind.iter().map(|it| portal.role(&it.value)).collect();
    says.extend(minutes.by.as_ref().map(|it| {
        let by = portal.actor_link(&it.value).title;
        portal.words().with("mandate-written-by", &[("by", &by)])
    }));
    says.extend(minutes.approval.as_ref().map(|it| {
        let how = portal.role(&it.value);
        portal.words().with("mandate-approved-how", &[("how", &how)])
    }));
    if !minutes.versions.is_empty() {
        let versions: Vec<String> =
            minutes.versions.iter().map(|it| portal.role(&it.value)).collect();
        let versions = portal.language().list(&versions);
        says.push(portal.words().with("mandate-minutes-versions", &[("versions", &versions)]));
    }
    let mut res = vec![of.row("minutes", says, &minutes.rule)];
    // A deadline for the minutes often stands in the clause that asks for them.
    res.extend(minutes.sent.as_ref().map(|it| {
        let mut due = it.clone();
        due.rule.clause = due.rule.clause.or_else(|| minutes.rule.clause.clone());
        of.due("minutes-due", &due)
    }));
    res.extend(minutes.comments.as_ref().map(|it| of.due("comments", it)));
    res
}

fn beside(of: &Of<'_>, rules: &MeetingRules) -> Vec<Row> {
    let (portal, words) = (of.portal, of.portal.words());
    let mut res = Vec::new();
    if !rules.demanded_by.is_empty() {
        let by: Vec<String> = rules.demanded_by.iter().map(|it| portal.role(&it.value)).collect();
        let by = portal.language().list(&by);
        let mut says = vec![words.with("mandate-demanded", &[("by", &by)])];
        says.extend(
            rules
                .notice
                .as_ref()
                .map(|it| words.with("mandate-notice", &[("notice", &portal.duration(it.value))])),
        );
        res.push(of.fact("extraordinary", says, None));
    }
    let said = [
        ("constituting", rules.constituting.as_ref().map(|it| it.value.clone())),
        ("before", rules.before.as_ref().map(|it| it.written.value.clone())),
        ("form", rules.form.as_ref().map(|it| words.say(form(it.value)))),
        ("open", rules.open.as_ref().map(|it| words.say(open(it.value)))),
    ];
    for (key, text) in said {
        res.extend(text.map(|it| of.fact(key, vec![it], None)));
    }
    res
}

/// How it decides.
pub(super) fn deciding(of: &Of<'_>) -> Vec<Row> {
    let Some(rules) = &of.mandate.decisions else { return Vec::new() };
    let (portal, words) = (of.portal, of.portal.words());
    let mut res = Vec::new();
    res.extend(rules.quorum.as_ref().map(|it| {
        let mut says = vec![portal.quorum(it.value)];
        let counted = rules.deputies.as_ref();
        says.extend(
            counted.map(|it| words.with("mandate-deputies", &[("how", &portal.role(&it.value))])),
        );
        of.row("quorum", says, &rules.rule)
    }));
    let said = [
        ("mode", rules.mode.as_ref().map(|it| words.say(mode(it.value)))),
        ("tie", rules.tie.as_ref().map(|it| words.say(tie(it.value)))),
        ("in-writing", rules.written_procedure.as_ref().map(|it| portal.role(&it.value))),
    ];
    for (key, text) in said {
        res.extend(text.map(|it| of.row(key, vec![it], &rules.rule)));
    }
    res
}

/// What it may and must do.
pub(super) fn work(of: &Of<'_>) -> Vec<Row> {
    let (portal, words) = (of.portal, of.portal.words());
    let powers = &of.mandate.powers;
    let recommends: Vec<String> = (powers.recommends.iter())
        .map(|it| {
            let what = it.what.as_ref().map_or("", |it| it.value.as_str());
            let to = it.to.as_ref().map(|it| portal.actor_link(&it.value).title);
            to.map_or_else(
                || what.to_owned(),
                |to| words.with("mandate-recommended", &[("what", what), ("to", &to)]),
            )
        })
        .collect();
    let mut res = Vec::new();
    let said = [
        ("body-decides", texts(&powers.decides)),
        ("body-recommends", recommends),
        ("body-may-not", texts(&powers.may_not)),
    ];
    for (key, says) in said.into_iter().filter(|(_, says)| !says.is_empty()) {
        res.push(of.titled(words.say(key), says, None));
    }
    res.extend(of.mandate.duties.iter().map(|it| {
        let mut says: Vec<String> = it.every.iter().map(|it| portal.every(&it.value)).collect();
        says.extend(
            it.by.as_ref().map(|it| words.with("reads-by", &[("by", &portal.role(&it.value))])),
        );
        says.extend(
            it.to
                .as_ref()
                .map(|it| words.with("mandate-to", &[("to", &portal.actor_link(&it.value).title)])),
        );
        of.own(&it.what.value, says, &it.rule)
    }));
    res.extend(of.mandate.sub_bodies.as_ref().map(|it| {
        let kinds: Vec<String> = (it.may_create.iter())
            .map(|it| words.say(&format!("mandate-groups-{}", it.value.word())))
            .collect();
        let kinds = portal.language().list(&kinds);
        let mut says = vec![words.with("mandate-may-create", &[("kinds", &kinds)])];
        says.extend(
            it.secretariat
                .as_ref()
                .map(|it| words.with("mandate-served", &[("how", &portal.role(&it.value))])),
        );
        of.fact("sub-bodies", says, it.clause.as_ref())
    }));
    res
}

/// Where it stands, and when it is looked at again.
pub(super) fn place(of: &Of<'_>) -> Vec<Row> {
    let portal = of.portal;
    let body = |it: &Spanned<BodyId>| portal.actor_link(&Actor::Body(it.value.clone())).title;
    let mandate = of.mandate;
    let mut res = Vec::new();
    res.extend(
        mandate
            .established_by
            .as_ref()
            .map(|it| of.fact("established", vec![portal.actor_link(&it.value).title], None)),
    );
    res.extend(mandate.reports_to.as_ref().map(|it| {
        let via =
            mandate.via.as_ref().map(|it| portal.words().with("body-via", &[("name", &body(it))]));
        of.fact("reports-to", std::iter::once(body(it)).chain(via).collect(), None)
    }));
    res.extend(
        mandate
            .review
            .as_ref()
            .map(|it| of.fact("review", vec![review(portal, Some(it))], it.clause.as_ref())),
    );
    res
}

/// When a mandate is looked at again, in words.
pub(super) fn review(portal: &Portal<'_>, stated: Option<&Review>) -> String {
    let words = portal.words();
    let Some(review) = stated else { return words.say("mandate-review-open") };
    let next = review.next.as_ref().map(|it| portal.partial(it.value));
    let every = review
        .every
        .as_ref()
        .map(|it| words.with("mandate-review-every", &[("every", &portal.duration(it.value))]));
    let by = review
        .by
        .as_ref()
        .map(|it| words.with("reads-by", &[("by", &portal.actor_link(&it.value).title)]));
    let parts: Vec<String> = next.into_iter().chain(every).chain(by).collect();
    if parts.is_empty() { words.say("mandate-review-undated") } else { parts.join(", ") }
}

fn texts(stated: &[Spanned<String>]) -> Vec<String> {
    stated.iter().map(|it| it.value.clone()).collect()
}
