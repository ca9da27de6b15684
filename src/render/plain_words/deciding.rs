//! How the body decides.

use super::{Sentence, Speaker};
use crate::derive::{Standing, Told, deputies_count};
use crate::model::{DecisionRules, Rule, Tie};
use crate::text::slug;

pub(super) fn sentences(of: &Speaker<'_>) -> Vec<Sentence> {
    let (portal, words) = (of.portal, of.portal.words());
    let site = &portal.record.model.site;
    let mut res = Vec::new();
    let rules = |says: fn(&DecisionRules) -> bool| {
        Standing::of_decisions(site, of.mandate, |it| says(it).then_some(it))
    };
    if let Some(Standing { rule, of_house }) = rules(|it| it.quorum.is_some()) {
        let clause = rule.quorum_clause.clone().or_else(|| rule.rule.clause.clone());
        let place = Rule { clause, ..rule.rule.clone() };
        let said = rule
            .quorum
            .as_ref()
            .map(|it| of.with("plain-quorum", &[("who", &portal.quorum(it.value))]));
        res.extend(said.map(|it| of.say(it, &place, of_house)));
        let bare = Rule { interpretation: None, ..place };
        res.extend(deputies(of, rule).map(|it| of.say(it, &bare, of_house)));
    }
    if let Some(Standing { rule, of_house }) = rules(|it| it.mode.is_some()) {
        let said = rule.mode.as_ref().map(|it| {
            let how = words.say(&format!("mandate-mode-{}", it.value.word()));
            of.with("plain-decides", &[("how", &how)])
        });
        res.extend(said.map(|it| of.say(it, &rule.rule, of_house)));
    }
    let bare = |rule: &Rule| Rule { interpretation: None, ..rule.clone() };
    if let Some(Standing { rule, of_house }) = rules(|it| it.tie.is_some()) {
        let said = rule.tie.as_ref().map(|it| words.say(tie(it.value)));
        res.extend(said.map(|it| of.say(it, &bare(&rule.rule), of_house)));
    }
    if let Some(Standing { rule, of_house }) = rules(|it| it.written_procedure.is_some()) {
        let said = rule.written_procedure.as_ref().map(|it| in_writing(of, &it.value));
        res.extend(said.map(|it| of.say(it, &bare(&rule.rule), of_house)));
    }
    res
}

fn deputies(of: &Speaker<'_>, rules: &DecisionRules) -> Option<String> {
    let stated = rules.deputies.as_ref()?;
    Some(match deputies_count(rules) {
        Some(Told::Yes) => of.portal.words().say("plain-deputies-count"),
        Some(Told::No) => of.portal.words().say("plain-deputies-do-not-count"),
        Some(Told::Perhaps) | None => {
            of.with("plain-deputies-stated", &[("how", &of.portal.role(&stated.value))])
        }
    })
}

fn tie(tie: Tie) -> &'static str {
    match tie {
        Tie::Chair => "plain-tie-chair",
        Tie::Lapses => "plain-tie-lapses",
        Tie::Revote => "plain-tie-revote",
        Tie::Lot => "plain-tie-lot",
    }
}

fn in_writing(of: &Speaker<'_>, stated: &str) -> String {
    match slug(stated).as_str() {
        "yes" | "ja" => of.portal.words().say("plain-in-writing"),
        "no" | "nej" => of.portal.words().say("plain-not-in-writing"),
        _ => of.with("plain-in-writing-how", &[("how", &of.portal.role(stated))]),
    }
}
