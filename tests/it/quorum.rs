//! Whether a body could decide: who was there at which item, in their own right or for another.

use mandat::derive::{Quorate, QuorumAt, Record, quorum};
use mandat::source::Tree;
use std::fmt::Write as _;

/// A group of four with a chair and a vice-chair, and one meeting with three items.
fn record(quorum: &str, attendance: &str) -> Record {
    let mut text = String::new();
    for person in ["anna", "bo", "eva", "ida", "ole", "per", "una"] {
        let _ = write!(text, "-- people/{person}.md --\n---\nname: {person}\n---\n");
    }
    let _ = write!(
        text,
        "\
-- bodies/a/mandate.md --
---
name: A
seats:
  - {{id: leder, title: Leder, count: 2}}
  - {{id: chef, title: Chef, count: 3, alternates: personal}}
  - {{id: gaest, title: Gæst, observer: yes}}
decisions: {{quorum: {quorum}}}
---
-- bodies/a/members.yaml --
members:
  - {{seat: leder, person: anna}}
  - {{seat: leder, person: bo}}
  - {{seat: chef, person: eva}}
  - {{seat: chef, person: ida, until: 2026-12-31}}
  - {{seat: gaest, person: ole}}
chairs:
  - {{person: anna}}
  - {{person: bo, role: vice-chair}}
-- bodies/a/meetings/2026-03-03.md --
---
time: 13-15
{attendance}
---
## Et {{#et}}

> [!BESLUTNING]
> Ja.

## To {{#to}}

> [!BESLUTNING]
> Ja.

## Tre {{#tre}}

> [!BESLUTNING]
> Ja.
"
    );
    mandat::record(&Tree::from_text(&text), "2026-11-22".parse().expect("a day"))
}

/// The verdicts of the meeting and its three items, each as `present+perhaps verdict`.
fn verdicts(quorum_of: &str, attendance: &str) -> [String; 4] {
    let record = record(quorum_of, attendance);
    let body = record.model.bodies.values().next().expect("a body");
    let found = quorum(&record, body, &body.meetings[0]).expect("a quorum is stated");
    let said = |it: &QuorumAt| format!("{}+{} {:?}", it.present, it.perhaps, it.verdict);
    let mut items = found.items.iter().map(said);
    let mut next = || items.next().expect("three items");
    [said(&found.whole), next(), next(), next()]
}

#[test]
fn every_number_of_members_is_held_against_every_quorum() {
    let all = ["anna", "bo", "eva", "ida"];
    for there in 1..=4 {
        for needed in 1..=5 {
            let present = format!("present: [{}]", all[..there].join(", "));
            let wanted = if there >= needed { "Yes" } else { "No" };
            let found = verdicts(&needed.to_string(), &present);
            assert_eq!(found[0], format!("{there}+0 {wanted}"), "{there} of {needed}");
        }
        let present = format!("present: [ole, {}]", all[..there].join(", "));
        let half = if there >= 2 { "Yes" } else { "No" };
        assert_eq!(verdicts("1/2", &present)[1], format!("{there}+0 {half}"));
        let more = if there > 2 { "Yes" } else { "No" };
        assert_eq!(verdicts("mere end halvdelen", &present)[1], format!("{there}+0 {more}"));
    }
}

#[test]
fn who_came_for_a_part_counts_for_that_part() {
    let found = verdicts("2", "present: [anna, {person: bo, item: [to]}]");
    assert_eq!(found, ["2+0 Yes", "1+0 No", "2+0 Yes", "1+0 No"]);
    let found = verdicts("2", "present: [anna, {person: bo, until: \"14\"}]");
    assert_eq!(found[1..], ["1+1 Unknown(Times)", "1+1 Unknown(Times)", "1+1 Unknown(Times)"]);
    let found = verdicts("2", "present: [anna, {person: bo, from: \"12.30\", until: \"15\"}]");
    assert_eq!(found[1], "2+0 Yes");
    assert_eq!(
        verdicts("2", "present: [anna, {person: bo, item: [fem]}]")[1],
        "1+1 Unknown(Times)"
    );
}

#[test]
fn a_deputy_counts_where_the_mandate_lets_deputies_in() {
    let chef = "present: [anna]\napologies: [{person: eva, deputy: per}]";
    assert_eq!(verdicts("2", chef)[1], "2+0 Yes");
    assert_eq!(verdicts("{at_least: 2, deputies: no}", chef)[1], "1+0 No");
    let leder = "present: [anna, {person: per, deputy_for: bo}]";
    assert_eq!(verdicts("2", leder)[1], "1+1 Unknown(Deputies)");
    assert_eq!(verdicts("{at_least: 2, deputies: count}", leder)[1], "2+0 Yes");
}

#[test]
fn a_deputy_votes_from_the_item_that_let_the_deputy_in() {
    let chain = "present: [anna]\ndeputies: [{person: per, for: eva}, {person: una, for: eva, came: yes, approved_at: to}]";
    assert_eq!(verdicts("2", chain), ["2+0 Yes", "1+0 No", "2+0 Yes", "2+0 Yes"]);
    // One head fills one place.
    let one =
        "present: [anna]\napologies: [{person: eva, deputy: per}, {person: ida, deputy: per}]";
    assert_eq!(verdicts("3", one)[0], "2+0 No");
    // A member who came needs no deputy.
    let both = "present: [anna, eva]\napologies: [{person: eva, deputy: per}]";
    assert_eq!(verdicts("3", both)[0], "2+0 No");
}

#[test]
fn the_disqualified_are_missed_at_their_item_alone() {
    let text = "present: [anna, bo, eva]\nrecused: [{person: bo, item: to}]";
    assert_eq!(verdicts("3", text), ["3+0 Yes", "3+0 Yes", "2+0 No", "3+0 Yes"]);
    let record = record("3", text);
    let body = record.model.bodies.values().next().expect("a body");
    let found = quorum(&record, body, &body.meetings[0]).expect("a quorum is stated");
    assert_eq!(found.items[1].but_for_recusal, Quorate::Yes);
    let nowhere = "present: [anna, bo, eva]\nrecused: [{person: bo}]";
    assert_eq!(verdicts("3", nowhere)[1], "2+1 Unknown(Times)");
}

#[test]
fn the_chair_or_whoever_stands_in_must_be_there() {
    let chair = "2 incl. chair";
    let vice = "\"2 including chair or, in absence, vice-chair\"";
    for (present, with_chair, with_vice) in [
        ("[anna, bo]", "Yes", "Yes"),
        ("[bo, eva]", "No", "Yes"),
        ("[eva, ida]", "No", "No"),
        ("[anna]", "No", "No"),
    ] {
        let attendance = format!("present: {present}");
        assert!(verdicts(chair, &attendance)[1].ends_with(with_chair), "{present}");
        assert!(verdicts(vice, &attendance)[1].ends_with(with_vice), "{present}");
    }
    let recused = "present: [anna, bo, eva]\nrecused: [{person: anna, item: et}]";
    assert_eq!(verdicts(chair, recused)[1..3], ["2+0 No", "3+0 Yes"]);
}

#[test]
fn what_nobody_wrote_down_cannot_be_decided() {
    assert_eq!(verdicts("2", "apologies: [anna]")[0], "0+0 Unknown(Attendance)");
}
