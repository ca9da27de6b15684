//! How often the body meets, what must be out when, and who writes the minutes.

use super::{Sentence, Speaker};
use crate::derive::Standing;
use crate::model::{Before, Cadence, DueRule, LeaderTurns, MeetingRules, MinutesRule, Rule, YesNo};

pub(super) fn sentences(of: &Speaker<'_>) -> Vec<Sentence> {
    let mut res = Vec::new();
    // Each rule is the mandate's own, or the house's where the mandate is silent on it alone.
    let rules = |says: fn(&MeetingRules) -> bool| {
        let site = &of.portal.record.model.site;
        Standing::of_meetings(site, of.mandate, |it| says(it).then_some(it))
    };
    res.extend(rules(|it| it.cadence.is_some()).and_then(|it| cadence(of, &it)));
    res.extend(rules(|it| it.leader.is_some()).and_then(|it| leader(of, &it)));
    for (key, due) in DUES {
        let site = &of.portal.record.model.site;
        let standing = Standing::of_meetings(site, of.mandate, due);
        res.extend(standing.map(|it| of.due(key, it.rule, &it.rule.rule, it.of_house)));
    }
    res.extend(minutes(of));
    res.extend(rules(|it| !it.demanded_by.is_empty()).and_then(|it| demanded(of, &it)));
    res.extend(rules(|it| it.notice.is_some()).and_then(|it| notice(of, &it)));
    if let Some(own) = &of.mandate.meetings {
        res.extend(rest(of, own));
    }
    res
}

/// Where a deadline stands among the rules.
type DueOf = fn(&MeetingRules) -> Option<&DueRule>;

/// What falls due before a meeting, each with the key of its sentence.
const DUES: [(&str, DueOf); 5] = [
    ("plain-call-for-items", |it| it.call_for_items.as_ref()),
    ("plain-items-from-members", |it| it.items_from_members.as_ref()),
    ("plain-call", |it| it.call.as_ref()),
    ("plain-agenda", |it| it.agenda.as_ref()),
    ("plain-apologies", |it| it.apologies.as_ref()),
];

impl Speaker<'_> {
    fn due(&self, key: &str, due: &DueRule, rule: &Rule, of_house: bool) -> Sentence {
        let said = self.with(key, &[("due", &self.portal.deadline(&due.due.value))]);
        let said = match &due.urgent {
            Some(urgent) => {
                let urgent = self.portal.deadline(&urgent.value);
                self.with("plain-urgent", &[("clause", &said), ("due", &urgent)])
            }
            None => said,
        };
        self.say(said, rule, of_house)
    }
}

fn cadence(of: &Speaker<'_>, standing: &Standing<'_, MeetingRules>) -> Option<Sentence> {
    let Standing { rule, of_house } = standing;
    let cadence = &rule.cadence.as_ref()?.value;
    let key = match cadence {
        Cadence::PerYear(_) => "plain-holds",
        Cadence::Monthly
        | Cadence::Every(_)
        | Cadence::NthWeekday { .. }
        | Cadence::InMonths(_)
        | Cadence::AsNeeded => "plain-meets",
    };
    let often = of.portal.cadence(cadence, &rule.except);
    Some(of.say(of.with(key, &[("often", &often)]), &rule.rule, *of_house))
}

fn leader(of: &Speaker<'_>, standing: &Standing<'_, MeetingRules>) -> Option<Sentence> {
    let Standing { rule, of_house } = standing;
    let leader = rule.leader.as_ref()?;
    let said = match rule.leader_turns() {
        Some(LeaderTurns::Sides) => of.portal.words().say("plain-leader-sides"),
        Some(LeaderTurns::Members) => of.portal.words().say("plain-leader-members"),
        None => of.with("plain-leader", &[("who", &of.portal.role(&leader.value))]),
    };
    let place = Rule { interpretation: None, ..rule.rule.clone() };
    Some(of.say(said, &place, *of_house))
}

fn minutes(of: &Speaker<'_>) -> Vec<Sentence> {
    let site = &of.portal.record.model.site;
    let standing = |says: fn(&MinutesRule) -> bool| {
        let minutes = |it: &'_ MeetingRules| it.minutes.as_ref().is_some_and(says);
        let found = Standing::of_meetings(site, of.mandate, |it| minutes(it).then_some(it))?;
        Some((found.rule.minutes.as_ref()?, found.of_house))
    };
    let mut res = Vec::new();
    if let Some((it, of_house)) = standing(|it| it.kind.is_some() || it.by.is_some()) {
        res.extend(writing(of, it).map(|said| of.say(said, &it.rule, of_house)));
    }
    for (key, due) in [
        ("plain-minutes-due", (|it| it.sent.as_ref()) as fn(&MinutesRule) -> Option<&DueRule>),
        ("plain-comments", |it| it.comments.as_ref()),
    ] {
        let found = Standing::of_meetings(site, of.mandate, |it| {
            it.minutes.as_ref().filter(|it| due(it).is_some())
        });
        let Some(found) = found else { continue };
        let Some(stated) = due(found.rule) else { continue };
        // A deadline for the minutes often stands in the clause that asks for them.
        let clause = stated.rule.clause.clone().or_else(|| found.rule.rule.clause.clone());
        let rule = Rule { clause, ..stated.rule.clone() };
        res.push(of.due(key, stated, &rule, found.of_house));
    }
    if let Some((it, of_house)) = standing(|it| it.approval.is_some()) {
        res.extend(approval(of, it).map(|said| of.say(said, &bare(it), of_house)));
    }
    if let Some((it, of_house)) = standing(|it| !it.versions.is_empty()) {
        let versions: Vec<String> =
            it.versions.iter().map(|it| of.portal.role(&it.value)).collect();
        let said = of.with("plain-versions", &[("versions", &of.list(&versions))]);
        res.push(of.say(said, &bare(it), of_house));
    }
    res
}

fn bare(minutes: &MinutesRule) -> Rule {
    Rule { interpretation: None, ..minutes.rule.clone() }
}

fn writing(of: &Speaker<'_>, minutes: &MinutesRule) -> Option<String> {
    let kind = minutes.kind.as_ref().map(|it| of.portal.role(&it.value));
    let by = minutes.by.as_ref().map(|it| of.portal.actor_link(&it.value).title);
    match (kind, by) {
        (Some(kind), Some(by)) => {
            Some(of.with("plain-minutes-by", &[("by", &by), ("kind", &kind)]))
        }
        (Some(kind), None) => Some(of.with("plain-minutes", &[("kind", &kind)])),
        (None, Some(by)) => Some(of.with("plain-minutes-writer", &[("by", &by)])),
        (None, None) => None,
    }
}

fn approval(of: &Speaker<'_>, minutes: &MinutesRule) -> Option<String> {
    if let Some(way) = &minutes.approved_by {
        return Some(of.portal.approval_way(way.value));
    }
    let how = of.portal.role(&minutes.approval.as_ref()?.value);
    Some(of.with("plain-approved", &[("how", &how)]))
}

fn demanded(of: &Speaker<'_>, standing: &Standing<'_, MeetingRules>) -> Option<Sentence> {
    let Standing { rule, of_house } = standing;
    let by: Vec<String> = rule.demanded_by.iter().map(|it| of.portal.role(&it.value)).collect();
    let said = of.with("plain-demanded", &[("by", &of.list(&by))]);
    Some(of.say(said, &rule.extraordinary, *of_house))
}

fn notice(of: &Speaker<'_>, standing: &Standing<'_, MeetingRules>) -> Option<Sentence> {
    let Standing { rule, of_house } = standing;
    let length = of.portal.duration(rule.notice.as_ref()?.value);
    let said = of.with("plain-notice", &[("length", &length)]);
    Some(of.say(said, &rule.extraordinary, *of_house))
}

/// What is said of the first meeting, the form, who may attend, and whose meetings come after.
fn rest(of: &Speaker<'_>, rules: &MeetingRules) -> Vec<Sentence> {
    let words = of.portal.words();
    let mut said = Vec::new();
    said.extend(
        (rules.constituting.as_ref())
            .map(|it| of.with("plain-constituting", &[("how", &it.value)])),
    );
    said.extend(rules.form.as_ref().map(|it| {
        let form = words.say(&format!("mandate-form-{}", it.value.word()));
        of.with("plain-form", &[("form", &form)])
    }));
    said.extend(rules.open.as_ref().map(|it| match it.value {
        YesNo::Yes => words.say("plain-open"),
        YesNo::No => words.say("plain-closed"),
    }));
    said.extend(rules.before.as_ref().map(|it| before(of, it)));
    let none = Rule::default();
    said.into_iter().map(|it| of.own(it, &none)).collect()
}

fn before(of: &Speaker<'_>, before: &Before) -> String {
    let bodies = &of.portal.record.model.bodies;
    let known = before.body.as_ref().and_then(|it| bodies.get(&it.value));
    let body = known.map_or(before.written.value.as_str(), |it| it.name());
    match before.by {
        Some(by) => {
            let by = of.portal.duration(by);
            of.with("plain-before-by", &[("body", body), ("by", &by)])
        }
        None => of.with("plain-before", &[("body", body)]),
    }
}
