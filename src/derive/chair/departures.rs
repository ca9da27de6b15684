//! Turns in the chair that depart from the mandate's order.

use super::chairs::{holder, reckon, side_of};
use super::rotation::{self, ForeseenTurn};
use crate::model::{
    Body, Chair, ChairRole, ChairTurn, InTurn, Mandate, Model, OrganisationId, PartyId, Rotation,
    RotationUnit,
};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// A turn that departs from the mandate's order.
#[derive(Clone, Debug)]
pub struct Departure<'m> {
    /// The turn as written.
    pub turn: &'m ChairTurn,
    /// The chair that the mandate of that day arranges.
    pub chair: &'m Chair,
    /// How it turns.
    pub rotation: &'m Rotation,
    /// How the turn departs.
    pub how: How<'m>,
}

/// How a turn departs from the order.
#[derive(Clone, Debug)]
pub enum How<'m> {
    /// The order gives the day to another.
    Another(ForeseenTurn<'m>),
    /// In the order, another follows the one before.
    NotNext(&'m InTurn),
    /// The chair does not turn to whoever took it.
    Outsider,
    /// Whoever took it had it before these, who have not had it since.
    TooSoon(Vec<OrganisationId>),
    /// It goes on after the last day that the rotation gives.
    TooLong(NaiveDate),
}

/// The turns of a body that begin in another order than the mandate of that day states, or go on
/// longer, as far as can be seen on a day. A turn that a decision chose is no departure, but may
/// be too long as any other. What is not written down is not held against anyone: where order,
/// beginning or holder is unknown, only what follows without them is.
pub fn departures<'m>(model: &'m Model, body: &'m Body, day: NaiveDate) -> Vec<Departure<'m>> {
    let mut sides: BTreeMap<Option<&PartyId>, Vec<&'m ChairTurn>> = BTreeMap::new();
    let chairs = body.chair_turns.iter().filter(|it| it.role == ChairRole::Chair);
    for turn in chairs.filter(|it| it.life.from.is_some()) {
        let mandate = mandate_of(body, turn);
        sides.entry(side_of(turn, mandate)).or_default().push(turn);
    }
    let mut res = Vec::new();
    for (party, mut turns) in sides {
        turns.sort_by_key(|it| it.life.first_day());
        for at in 0..turns.len() {
            let Some((chair, rotation)) = rotation_of(mandate_of(body, turns[at]), party) else {
                continue;
            };
            let on = On { model, body, turns: &turns, at, rotation };
            let how = on.out_of_order().into_iter().chain(on.too_long(day));
            res.extend(how.map(|how| Departure { turn: turns[at], chair, rotation, how }));
        }
    }
    res
}

fn mandate_of<'m>(body: &'m Body, turn: &ChairTurn) -> &'m Mandate {
    let from = turn.life.first_day();
    from.map_or(&body.mandate, |it| body.mandate_on(it))
}

/// The rotation that a mandate states for a side; none that goes by meetings, which are led and
/// not held for a time.
fn rotation_of<'m>(
    mandate: &'m Mandate,
    party: Option<&PartyId>,
) -> Option<(&'m Chair, &'m Rotation)> {
    let chair = mandate.chair.as_ref().filter(|_| !mandate.hollow)?;
    let mut own = chair.sides.iter().filter(|it| it.party.as_ref().map(|it| &it.value) == party);
    let rotation = own.find_map(|it| it.rotation.as_ref())?;
    Some((chair, rotation)).filter(|_| !rotation::turns_by_meeting(rotation))
}

struct On<'a, 'm> {
    model: &'m Model,
    body: &'m Body,
    /// The turns of the side, oldest first.
    turns: &'a [&'m ChairTurn],
    at: usize,
    rotation: &'m Rotation,
}

impl<'m> On<'_, 'm> {
    fn out_of_order(&self) -> Option<How<'m>> {
        let turn = self.turns[self.at];
        let from = turn.life.first_day().filter(|_| turn.decided.is_none())?;
        let whose = holder(self.body, turn, self.rotation)?;
        if let Some(due) = rotation::turn_on(self.body, self.rotation, from) {
            return Some(How::Another(due)).filter(|_| !same(due.whose, &whose));
        }
        if self.rotation.order.is_empty() { self.within_circle(&whose) } else { self.next(&whose) }
    }

    /// Whether the turn follows the one before it in the order, where its days are not known.
    fn next(&self, whose: &InTurn) -> Option<How<'m>> {
        let order: Vec<&InTurn> = self.rotation.order.iter().map(|it| &it.value).collect();
        let unknown = order.iter().any(|it| matches!(it, InTurn::Words(_)));
        if !order.contains(&whose) {
            return Some(How::Outsider).filter(|_| !unknown);
        }
        let before = self.before().next().and_then(|it| holder(self.body, it, self.rotation))?;
        let place = order.iter().position(|it| **it == before)?;
        let due = order[(place + 1) % order.len()];
        Some(How::NotNext(due)).filter(|_| before != *whose && !same(due, whose))
    }

    /// Whether the organisation is one of those the chair turns among, and has let all others
    /// have the chair since it had it last.
    fn within_circle(&self, whose: &InTurn) -> Option<How<'m>> {
        let InTurn::Organisation(whose) = whose else { return None };
        let from = self.turns[self.at].life.first_day()?;
        let circle = self.circle(from)?;
        if !circle.contains(whose) {
            return Some(How::Outsider);
        }
        let mut since: BTreeSet<OrganisationId> = BTreeSet::new();
        for earlier in self.before() {
            match holder(self.body, earlier, self.rotation) {
                Some(InTurn::Organisation(it)) if it == *whose => {
                    let waiting: Vec<OrganisationId> = circle
                        .into_iter()
                        .filter(|it| it != whose && !since.contains(it))
                        .collect();
                    let passed_over = !since.is_empty() && !waiting.is_empty();
                    return passed_over.then_some(How::TooSoon(waiting));
                }
                Some(InTurn::Organisation(it)) => _ = since.insert(it),
                Some(InTurn::Person(_) | InTurn::Side(_) | InTurn::Words(_)) | None => return None,
            }
        }
        None
    }

    /// The earlier turns of the side that the same kind of rotation governed, the latest first.
    fn before(&self) -> impl Iterator<Item = &'m ChairTurn> {
        let party = |it: &ChairTurn| it.side.as_ref().map(|it| it.value.clone());
        self.turns[..self.at].iter().rev().copied().take_while(move |it| {
            let earlier = rotation_of(mandate_of(self.body, it), party(it).as_ref());
            let of_sides = || rotation_of(mandate_of(self.body, it), None);
            earlier.or_else(of_sides).is_some()
        })
    }

    /// The organisations that the chair turns among, of those in being on a day.
    fn circle(&self, day: NaiveDate) -> Option<Vec<OrganisationId>> {
        let among = self.rotation.among.as_ref()?.value;
        let of = self.rotation.of.as_ref().filter(|_| among == RotationUnit::Organisations)?;
        let cluster = self.model.clusters.get(&of.value.cluster)?;
        let known =
            cluster.organisations.iter().filter_map(|it| self.model.organisations.get(&it.value));
        let of_party = known
            .filter(|it| it.party.as_ref().is_some_and(|it| it.value == of.value.party))
            .filter(|it| it.life.covers(day));
        Some(of_party.map(|it| it.id.clone()).collect())
    }

    fn too_long(&self, day: NaiveDate) -> Option<How<'m>> {
        let turn = self.turns[self.at];
        let reckoned = reckon(self.body, self.turns, self.at, self.rotation)?;
        if let Some(last) = reckoned.went_on_after.filter(|_| turn.decided.is_none()) {
            return Some(How::TooLong(last));
        }
        let next = self.turns.get(self.at + 1).and_then(|it| it.life.first_day());
        let ended = [turn.life.last_day(), next.and_then(|it| it.checked_sub_days(Days::new(1)))];
        let body_ended = self.body.life().last_day();
        // Of a turn without an end no more is known than that it has lasted until this day.
        let last = ended.into_iter().flatten().min().unwrap_or(day);
        let last = body_ended.map_or(last, |it| it.min(last));
        Some(How::TooLong(reckoned.until)).filter(|_| last > reckoned.until)
    }
}

/// Whether two are the same; a name that leads nowhere may be anyone.
fn same(due: &InTurn, whose: &InTurn) -> bool {
    matches!(due, InTurn::Words(_)) || due == whose
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Tree, parse};

    /// What departs in the turns of a chair that turns so, seen on a day.
    fn found(rotation: &str, turns: &[&str], day: &str) -> Vec<String> {
        let mut text = String::new();
        for it in ["herning", "lemvig", "struer"] {
            text.push_str(&format!(
                "-- organisations/{it}.md --\n---\nname: {it}\nparty: kommune\n---\n"
            ));
        }
        text.push_str("-- organisations/aarhus.md --\n---\nname: Aarhus\nparty: kommune\n---\n");
        text.push_str("-- clusters/vest.md --\n---\nname: Vest\norganisations: [herning, lemvig, struer]\n---\n");
        text.push_str(&format!("-- bodies/raad/mandate.md --\n---\nname: Rådet\nfrom: 2014-01-01\nchair:\n  sides: [{{party: kommune, rotation: {{{rotation}}}}}]\n---\n-- bodies/raad/members.yaml --\nchairs:\n"));
        for turn in turns {
            text.push_str(&format!("  - {{side: kommune, {turn}}}\n"));
        }
        let model = crate::model::build(&parse(&Tree::from_text(&text)));
        let body = model.bodies.values().next().expect("the text holds a body");
        let day = day.parse().expect("a day of the test");
        let told = |it: &Departure<'_>| {
            let from = it.turn.life.first_day().expect("turns are dated");
            let how = match &it.how {
                How::Another(due) => format!("another from {}", due.from),
                How::NotNext(InTurn::Organisation(due)) => format!("next is {due}"),
                How::NotNext(other) => format!("{other:?}"),
                How::Outsider => "outsider".to_owned(),
                How::TooSoon(waiting) => format!("too soon for {}", waiting.len()),
                How::TooLong(last) => format!("too long after {last}"),
            };
            format!("{from} {how}")
        };
        departures(&model, body, day).iter().map(told).collect()
    }

    const CIRCLE: &str = "among: organisations, of: vest.kommune, every: 2 years";
    const ORDER: &str = "among: organisations, every: 2 years, order: [herning, lemvig, struer]";

    #[test]
    fn without_an_order_everyone_has_the_chair_before_anyone_has_it_again() {
        let three = [
            "organisation: struer, from: 2016-01-01, until: 2017-12-31",
            "organisation: herning, from: 2018-01-01, until: 2019-12-31",
            "organisation: lemvig, from: 2020-01-01, until: 2021-12-31",
            "organisation: struer, from: 2022-01-01, until: 2023-12-31",
        ];
        assert!(found(CIRCLE, &three, "2026-11-22").is_empty());
        let soon =
            [three[0], three[1], "organisation: struer, from: 2020-01-01, until: 2021-12-31"];
        assert_eq!(found(CIRCLE, &soon, "2026-11-22"), ["2020-01-01 too soon for 1"]);
        let outside = ["organisation: aarhus, from: 2016-01-01, until: 2017-12-31"];
        assert_eq!(found(CIRCLE, &outside, "2026-11-22"), ["2016-01-01 outsider"]);
    }

    #[test]
    fn an_order_without_a_beginning_says_who_follows_whom() {
        let turns = [
            "organisation: lemvig, from: 2018-03-01, until: 2020-02-29",
            "organisation: herning, from: 2020-03-01, until: 2022-02-28",
        ];
        assert_eq!(found(ORDER, &turns, "2026-11-22"), ["2020-03-01 next is struer"]);
        let right = [turns[0], "organisation: struer, from: 2020-03-01, until: 2022-02-28"];
        assert!(found(ORDER, &right, "2026-11-22").is_empty());
        let decided = [
            turns[0],
            "organisation: herning, from: 2020-03-01, until: 2022-02-28, decided: 2020-02-01#valg",
        ];
        assert!(found(ORDER, &decided, "2026-11-22").is_empty());
    }

    #[test]
    fn a_turn_is_too_long_from_the_day_after_its_last() {
        let turns = ["organisation: lemvig, from: 2018-03-01"];
        let first: NaiveDate = "2020-01-01".parse().unwrap();
        for day in first.iter_days().take(120) {
            let over = day > "2020-02-29".parse::<NaiveDate>().unwrap();
            let wanted: &[&str] =
                if over { &["2018-03-01 too long after 2020-02-29"] } else { &[] };
            assert_eq!(found(CIRCLE, &turns, &day.to_string()), wanted, "{day}");
        }
    }

    #[test]
    fn whoever_goes_on_needs_a_decision_and_has_a_new_turn_with_it() {
        let first = "organisation: lemvig, from: 2018-03-01, until: 2020-02-29";
        let on = [first, "organisation: lemvig, from: 2020-03-01, until: 2022-02-28"];
        assert_eq!(found(CIRCLE, &on, "2026-11-22"), ["2020-03-01 too long after 2020-02-29"]);
        let decided = [
            first,
            "organisation: lemvig, from: 2020-03-01, until: 2022-02-28, decided: 2020-02-01#valg",
        ];
        assert!(found(CIRCLE, &decided, "2026-11-22").is_empty());
    }
}
