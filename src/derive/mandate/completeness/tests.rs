//! What is regulated, what is open, and what cannot arise.

use super::*;
use crate::source::Tree;

fn of(front: &str) -> Completeness {
    let text = format!("-- bodies/raad/mandate.md --\n---\nname: Rådet\n{front}---\n");
    let model = crate::model::build(&crate::source::parse(&Tree::from_text(&text)));
    Completeness::of(&model.bodies.values().next().expect("the text holds a body").mandate)
}

#[test]
fn what_is_not_said_is_open() {
    let found = of("");
    assert!(found.regulated.is_empty());
    assert!(found.open.contains(&RuleKind::Quorum) && found.open.contains(&RuleKind::Tie));
    // Nobody is appointed where there are no seats, and no chair turns.
    assert!(!found.open.contains(&RuleKind::Appointing));
    assert!(!found.open.contains(&RuleKind::ChairOrder));
    assert!(!found.open.contains(&RuleKind::Leader) && !found.open.contains(&RuleKind::Limit));
}

#[test]
fn what_cannot_arise_is_neither_regulated_nor_open() {
    let found = of("decisions: {mode: consensus}\n");
    assert_eq!(found.regulated, [RuleKind::Deciding]);
    assert!(!found.open.contains(&RuleKind::Tie));
    let found = of("seats: [{title: Chef, ex_officio: Chef}]\n");
    assert_eq!(found.regulated, [RuleKind::Seats]);
    assert!(!found.open.contains(&RuleKind::Appointing));
}

#[test]
fn a_turning_chair_wants_an_order_and_every_seat_an_appointer() {
    let found = of(
        "seats: [{title: A, appointed_by: self}, {title: B}]\nchair:\n  sides: [{party: x, rotation: {every: 2 years}}]\n",
    );
    assert_eq!(found.regulated, [RuleKind::Seats, RuleKind::Chair]);
    assert!(found.open.contains(&RuleKind::Appointing));
    assert!(found.open.contains(&RuleKind::ChairOrder));
}
#[test]
fn each_kind_is_regulated_by_its_own_key_and_by_nothing_else() {
    let cases = [
        ("duties: [Skrive årsberetning]", RuleKind::Duties),
        ("reports_to: raad", RuleKind::Reporting),
        ("legal_basis: [Sundhedsloven]", RuleKind::LegalBasis),
        ("meetings: {open: no}", RuleKind::Openness),
        ("meetings: {items_from_members: 11 days before}", RuleKind::Items),
        ("meetings: {call_for_items: 14 days before}", RuleKind::Items),
        ("meetings: {agenda: 10 days before}", RuleKind::Agenda),
    ];
    for (front, kind) in cases {
        assert_eq!(of(&format!("{front}\n")).regulated, [kind], "{front}");
    }
    let limit = of("seats: [{title: A, limit: {terms: 2}}]\n");
    assert!(limit.regulated.contains(&RuleKind::Limit));
    assert!(of("seats: [{title: A}]\n").open.contains(&RuleKind::Limit));
}

#[test]
fn who_leads_is_asked_where_the_chair_is_shared() {
    assert!(of("chair: {model: shared}\n").open.contains(&RuleKind::Leader));
    assert!(!of("chair: {model: single}\n").open.contains(&RuleKind::Leader));
    let led = of("chair: {model: shared}\nmeetings: {leader: alternates}\n");
    assert!(led.regulated.contains(&RuleKind::Leader));
}
