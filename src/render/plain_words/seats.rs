//! Who sits there, for how long, and who sits in for them.

use super::{Sentence, Speaker};
use crate::model::{Alternates, AlternatesKind, Count, Limit, Rule, Seat, Term, YesNo};
use crate::text::{Spanned, uncapitalised};

pub(super) fn sentences(of: &Speaker<'_>) -> Vec<Sentence> {
    let composition = &of.mandate.composition;
    let none = Rule::default();
    let mut res: Vec<Sentence> = of.mandate.seats.iter().flat_map(|it| seat(of, it)).collect();
    if let Some(total) = &composition.total {
        let number = of.portal.amount(total.value);
        res.push(of.own(of.with("plain-total", &[("number", &number)]), &none));
    }
    if !composition.parity.is_empty() {
        let parties: Vec<String> = (composition.parity.iter())
            .map(|it| of.portal.side(it.value.as_str(), "reads-side"))
            .collect();
        res.push(of.own(of.with("plain-parity", &[("parties", &of.list(&parties))]), &none));
    }
    if !composition.majority.is_empty() {
        let seats: Vec<String> = composition.majority.iter().map(|it| it.value.clone()).collect();
        res.push(of.own(of.with("plain-majority", &[("seats", &of.list(&seats))]), &none));
    }
    if !composition.appointed_by.is_empty() {
        let by = of.portal.actors(&composition.appointed_by);
        res.push(of.own(of.with("plain-appointed", &[("by", &by)]), &none));
    }
    res.extend(of.mandate.term.iter().flat_map(|it| term(of, it, &of.members())));
    res
}

impl Speaker<'_> {
    fn members(&self) -> String {
        self.portal.words().say("plain-members")
    }
}

fn seat(of: &Speaker<'_>, seat: &Seat) -> Vec<Sentence> {
    let title = uncapitalised(&seat.title.value);
    let titled = |key: &str| of.with(key, &[("title", &title)]);
    let bare = Rule { interpretation: None, ..seat.rule.clone() };
    let mut res = vec![of.own(there_are(of, seat, &title), &seat.rule)];
    if !seat.appointed_by.is_empty() || !seat.elected_by.is_empty() || !seat.nominated_by.is_empty()
    {
        let how = of.portal.appointing(seat, of.mandate).unwrap_or_default();
        res.push(of.own(of.with("plain-chosen", &[("title", &title), ("how", &how)]), &bare));
    }
    if seat.observer {
        res.push(of.own(titled("plain-observer"), &bare));
    }
    res.extend(seat.voting.as_ref().map(|it| {
        let key = match it.value {
            YesNo::Yes => "plain-voting",
            YesNo::No => "plain-not-voting",
        };
        of.own(titled(key), &bare)
    }));
    res.extend(seat.alternates.iter().flat_map(|it| alternates(of, it, &title, &bare)));
    res.extend(seat.limit.iter().flat_map(|it| limit(of, it, &title, &bare)));
    let whose = titled("plain-those");
    res.extend(seat.term.iter().flat_map(|it| term(of, it, &whose)));
    res
}

fn there_are(of: &Speaker<'_>, seat: &Seat, title: &str) -> String {
    let words = of.portal.words();
    let sitters = of.portal.sitters(seat).join(", ");
    let places = match seat.count.as_ref().map(|it| it.value) {
        Some(Count { max: Some(1), .. }) => words.count("places", 1),
        Some(count) => words.with("mandate-places", &[("number", &of.portal.amount(count))]),
        None if seat.one_per.is_some() => words.say("plain-one-each"),
        None => words.count("places", 1),
    };
    let one = places == words.count("places", 1);
    let number = if one { "one" } else { "many" };
    let values = [("places", places.as_str()), ("title", title), ("number", number)];
    let seats = words.with("plain-seat", &values);
    if sitters.is_empty() { seats } else { format!("{seats}: {sitters}") }
}

fn alternates(
    of: &Speaker<'_>,
    alternates: &Alternates,
    title: &str,
    rule: &Rule,
) -> Vec<Sentence> {
    let clause = alternates.clause.clone().or_else(|| rule.clause.clone());
    let rule = Rule { clause, ..rule.clone() };
    let titled = |key: &str| of.with(key, &[("title", title)]);
    let mut res = vec![titled(match alternates.kind.as_ref().map(|it| it.value) {
        Some(AlternatesKind::Personal) => "plain-deputies-personal",
        Some(AlternatesKind::Ranked) => "plain-deputies-ranked",
        Some(AlternatesKind::ByOrganisation) => "plain-deputies-by-organisation",
        None => "plain-deputies",
    })];
    res.extend(
        alternates
            .when
            .as_ref()
            .map(|it| of.with("plain-deputies-when", &[("title", title), ("when", &it.value)])),
    );
    res.extend(alternates.voting.as_ref().map(|it| {
        titled(match it.value {
            YesNo::Yes => "plain-deputies-voting",
            YesNo::No => "plain-deputies-not-voting",
        })
    }));
    let succeed = alternates.succeeds.as_ref().filter(|it| it.value == YesNo::Yes);
    res.extend(succeed.map(|_| titled("plain-deputies-succeed")));
    res.into_iter().map(|it| of.own(it, &rule)).collect()
}

fn limit(of: &Speaker<'_>, limit: &Limit, title: &str, rule: &Rule) -> Vec<Sentence> {
    let clause = limit.clause.clone().or_else(|| rule.clause.clone());
    let rule = Rule { clause, ..rule.clone() };
    let in_a_row = limit.consecutive.as_ref().is_some_and(|it| it.value == YesNo::Yes);
    let terms = if in_a_row { "plain-limit-in-a-row" } else { "plain-limit-terms" };
    let said = |key: &str, number: &Spanned<u32>| {
        of.portal.words().count_with(key, number.value as usize, &[("title", title)])
    };
    let terms = limit.terms.as_ref().map(|it| said(terms, it));
    let years = limit.years.as_ref().map(|it| said("plain-limit-years", it));
    terms.into_iter().chain(years).map(|it| of.own(it, &rule)).collect()
}

fn term(of: &Speaker<'_>, term: &Term, whose: &str) -> Vec<Sentence> {
    let words = of.portal.words();
    let mut res = Vec::new();
    if let Some(follows) = &term.follows {
        let key = format!("plain-period-{}", crate::text::slug(&follows.value));
        let period = if words.has(&key) { words.say(&key) } else { follows.value.clone() };
        res.push(of.with("plain-term-follows", &[("whose", whose), ("period", &period)]));
    }
    res.extend(term.fixed.as_ref().map(|it| {
        let length = of.portal.duration(it.value);
        of.with("plain-term-fixed", &[("whose", whose), ("length", &length)])
    }));
    res.extend(
        term.staggered
            .as_ref()
            .map(|it| of.with("plain-term-staggered", &[("number", &of.portal.role(&it.value))])),
    );
    res.extend(term.holdover.as_ref().map(|it| match it.value {
        YesNo::Yes => words.say("plain-term-holdover"),
        YesNo::No => words.say("plain-term-no-holdover"),
    }));
    res.into_iter().map(|it| of.own(it, &term.rule)).collect()
}
