//! Who leads a body, who led it, and how the chair turns.

use crate::derive::{ChairSide, Turn, TurnState, chair_sides};
use crate::model::{Body, Chair, ChairRole, DecisionId};
use crate::render::view::{Link, Who};
use crate::render::{Portal, Route};
use crate::text::capitalised;
use serde::Serialize;

/// The chair of a body.
#[derive(Serialize)]
pub(super) struct ChairView {
    /// How it is arranged, in sentences.
    rule: Vec<String>,
    clause: Option<Link>,
    sides: Vec<SideView>,
}

/// A side of the chair, or the whole of it where it is not shared.
#[derive(Serialize)]
struct SideView {
    title: Option<String>,
    class: &'static str,
    /// How it turns, in a sentence.
    rule: String,
    turns: Vec<TurnView>,
    next: Option<String>,
}

/// A turn in the chair.
#[derive(Serialize)]
struct TurnView {
    who: Option<Who>,
    organisation: Option<Link>,
    /// The role, where it is not the chair's.
    role: Option<String>,
    period: String,
    /// When it ends by the rotation, where no end is stated.
    by_rule: Option<String>,
    state: Option<String>,
    /// The meeting that chose.
    decided: Option<Link>,
}

/// The chair; nothing where neither mandate nor members speak of one.
pub(super) fn chair(portal: &Portal<'_>, body: &Body) -> Option<ChairView> {
    let day = portal.record.as_of;
    let mandate = body.mandate_on(day);
    let sides = chair_sides(body, day);
    if mandate.chair.is_none() && sides.is_empty() {
        return None;
    }
    let clause = mandate.chair.as_ref().and_then(|it| it.rule.clause.as_ref());
    Some(ChairView {
        rule: mandate.chair.iter().flat_map(|it| rule(portal, it)).collect(),
        clause: clause.map(|it| portal.clause(body, mandate, &it.value)),
        sides: sides.iter().map(|it| side(portal, it)).collect(),
    })
}

fn rule(portal: &Portal<'_>, chair: &Chair) -> Vec<String> {
    portal.chairing(chair).iter().map(|it| format!("{}.", capitalised(it))).collect()
}

fn side(portal: &Portal<'_>, side: &ChairSide<'_>) -> SideView {
    let words = portal.words();
    let rule = match side.rotation {
        Some(it) => {
            let turns = portal.rotation(it, side.party).join("; ");
            words.with("body-chair-turns", &[("turns", &turns)])
        }
        None => words.say("body-chair-stays"),
    };
    let next = side.next.as_ref().map(|it| {
        let (whose, from) = (portal.in_turn(it.whose), portal.day(it.from).long);
        words.with("body-chair-next", &[("whose", &whose), ("day", &from)])
    });
    SideView {
        title: side.party.map(|it| portal.side(it.as_str(), "body-chair-of")),
        class: side.party.map_or("", |it| portal.party_class(it)),
        rule,
        turns: side.turns.iter().rev().map(|it| turn(portal, it)).collect(),
        next,
    }
}

fn turn(portal: &Portal<'_>, turn: &Turn<'_>) -> TurnView {
    let words = portal.words();
    let stated = turn.turn;
    let by_rule = turn
        .ends_by_rule
        .map(|it| words.with("body-chair-until-by-rule", &[("day", &portal.day(it).long)]));
    TurnView {
        who: stated.person.as_ref().map(|it| Who { title: None, ..portal.who(&it.value) }),
        organisation: stated.organisation.as_ref().map(|it| portal.organisation_link(&it.value)),
        role: match stated.role {
            ChairRole::Chair => None,
            ChairRole::ViceChair => Some(words.say("body-vice-chair")),
        },
        period: portal.period(&stated.life).unwrap_or_else(|| words.say("body-undated")),
        by_rule,
        state: match turn.state {
            TurnState::Past => None,
            TurnState::Present => Some(words.say("body-now")),
            TurnState::ToCome => Some(words.say("body-to-come")),
        },
        decided: stated.decided.as_ref().and_then(|it| decided(portal, &it.value)),
    }
}

fn decided(portal: &Portal<'_>, id: &DecisionId) -> Option<Link> {
    let (_, meeting, item) = portal.record.model.item(id)?;
    let title = portal.words().with("body-at-meeting", &[("day", &portal.day(meeting.day).long)]);
    Some(Link { title, href: Some(Route::meeting(&meeting.id).at(&item.id)) })
}
