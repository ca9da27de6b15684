//! Whose turn it is to lead, why, and who led before.

use crate::derive::{LeadingTurn, Led, chairs_on, turn_to_lead};
use crate::model::{Body, InTurn, Leader, Meeting, PartyId};
use crate::render::view::{Link, Tag, Who};
use crate::render::{Portal, Route};
use crate::text::sentence;
use serde::Serialize;

/// How many members are named of whom anyone may lead.
const NAMED: usize = 5;

/// Who leads the meeting.
#[derive(Serialize)]
pub(super) struct LeadingView {
    /// Whose turn it is, in a sentence.
    turn: String,
    /// The people whom that is today.
    people: Vec<Who>,
    /// Why, in a sentence.
    why: Option<String>,
    clause: Option<Link>,
    of_house: bool,
    /// Who is set down to lead.
    set: Option<Who>,
    /// Whether that is not by the turn.
    warning: Option<Tag>,
    before: Vec<Before>,
}

/// An earlier meeting with who led it.
#[derive(Serialize)]
struct Before {
    meeting: Link,
    who: Who,
}

pub(super) fn leading(portal: &Portal<'_>, body: &Body, meeting: &Meeting) -> LeadingView {
    let words = portal.words();
    let mandate = body.mandate_on(meeting.day);
    let found = turn_to_lead(&portal.record.model, body, meeting, portal.record.as_of);
    let clause = found.rules.and_then(|it| it.rule.clause.as_ref()).filter(|_| !found.of_house);
    let last = found.before.first();
    let warns = found.agrees == Some(false);
    LeadingView {
        turn: turn(portal, &found.turn),
        people: people(portal, body, meeting, &found.turn),
        why: why(portal, &found.turn, last),
        clause: clause.map(|it| portal.clause(body, mandate, &it.value)),
        of_house: found.of_house,
        set: found.set.map(|it| leader(portal, it)),
        warning: warns.then(|| Tag {
            kind: "warn",
            icon: "alert",
            text: words.say("brief-out-of-turn"),
        }),
        before: found.before.iter().map(|it| before(portal, it)).collect(),
    }
}

fn turn(portal: &Portal<'_>, turn: &LeadingTurn<'_>) -> String {
    let words = portal.words();
    match turn {
        LeadingTurn::Side(side) => {
            words.with("brief-turn", &[("who", &portal.role(side.as_str()))])
        }
        LeadingTurn::AnyOf(_) => words.say("brief-turn-any"),
        LeadingTurn::Members(people) => words.count("brief-turn-members", people.len()),
        LeadingTurn::InOrder(whose) => words.with("brief-turn", &[("who", &portal.in_turn(whose))]),
        LeadingTurn::Named(who) => {
            sentence(&words.with("plain-leader", &[("who", &portal.role(who))]))
        }
        LeadingTurn::Open => words.say("brief-turn-open"),
    }
}

/// The chairs of the sides in question, or the members whose turn it may be.
fn people(portal: &Portal<'_>, body: &Body, meeting: &Meeting, turn: &LeadingTurn<'_>) -> Vec<Who> {
    let chairs = |fits: &dyn Fn(Option<&PartyId>) -> bool| -> Vec<Who> {
        let turns = chairs_on(body, meeting.day);
        let turns = turns.filter(|it| fits(it.side.as_ref().map(|it| &it.value)));
        turns.filter_map(|it| it.person.as_ref()).map(|it| portal.called(&it.value)).collect()
    };
    match turn {
        LeadingTurn::Side(side) => chairs(&|it| it == Some(*side)),
        LeadingTurn::InOrder(InTurn::Side(side)) => chairs(&|it| it == Some(side)),
        LeadingTurn::AnyOf(sides) => chairs(&|it| it.is_some_and(|it| sides.contains(&it))),
        LeadingTurn::Members(people) => {
            people.iter().take(NAMED).map(|it| portal.called(it)).collect()
        }
        LeadingTurn::Named(_) | LeadingTurn::Open => chairs(&|_| true),
        LeadingTurn::InOrder(InTurn::Person(_) | InTurn::Organisation(_) | InTurn::Words(_)) => {
            Vec::new()
        }
    }
}

fn why(portal: &Portal<'_>, turn: &LeadingTurn<'_>, last: Option<&Led<'_>>) -> Option<String> {
    let words = portal.words();
    let key = match turn {
        LeadingTurn::Side(_) | LeadingTurn::AnyOf(_) => "plain-leader-sides",
        LeadingTurn::Members(_) => "plain-leader-members",
        LeadingTurn::InOrder(_) => "brief-by-order",
        LeadingTurn::Named(_) | LeadingTurn::Open => return None,
    };
    let rule = sentence(&words.say(key));
    let side = last.and_then(|it| Some((it, it.side?)));
    let Some((led, side)) = side else { return Some(rule) };
    let day = portal.day(led.meeting.day).long;
    let values = [("who", portal.role(side.as_str())), ("day", day)];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    Some(format!("{rule} {}", words.with("brief-led-last", &values)))
}

fn leader(portal: &Portal<'_>, leader: &Leader) -> Who {
    match leader {
        Leader::Person(person) => portal.called(person),
        Leader::Side(side) => Who { name: Some(portal.role(side.as_str())), ..Who::default() },
        Leader::Words(words) => Who { name: Some(words.clone()), ..Who::default() },
    }
}

fn before(portal: &Portal<'_>, led: &Led<'_>) -> Before {
    let title = portal.day(led.meeting.day).long;
    let unknown =
        || Who { name: Some(portal.words().say("brief-leader-unknown")), ..Who::default() };
    Before {
        meeting: Link::to(title, &Route::meeting(&led.meeting.id)),
        who: led.leader.map_or_else(unknown, |it| leader(portal, it)),
    }
}
