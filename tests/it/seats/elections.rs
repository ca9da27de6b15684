//! The checklist of what an election touches.

use super::*;

#[test]
fn the_checklist_names_every_place_an_election_touches() {
    let model = site(
        &["anna", "bo", "eva", "ida"],
        "term: {follows: valgperiode}\nappointed_by: Parterne hver for sig\nseats:
  - {id: m, title: Medlem, count: 3, appointed_by: Kommunalbestyrelsen}
  - {id: e, title: Ekspert, term: {fixed: 2 years}}
",
        "members:
  - {seat: m, person: anna, from: 2022-01-01}
  - {seat: m, person: bo, from: 2022-01-01, until: 2025-12-31}
  - {seat: m, person: bo, from: 2026-01-01, until: 2029-12-31}
  - {seat: e, person: ida, from: 2025-02-01}
",
    );
    let raad = body(&model, "raad");
    let places = checklist(&model, raad, day("2025-12-31"));
    let told: Vec<String> = places
        .iter()
        .map(|it| {
            let who = it.holder.as_ref().map_or("nobody", PersonId::as_str);
            let next = it.follower.map_or("nobody", |it| it.person.value.as_str());
            assert_eq!(it.appointers.len(), 1);
            assert_eq!(it.until.day, day("2025-12-31"));
            format!("{} {who} by rule {} next {next}", it.seat.id.value, it.until.by_rule)
        })
        .collect();
    assert_eq!(
        told,
        [
            "m anna by rule true next nobody",
            "m bo by rule false next bo",
            "m nobody by rule true next nobody",
        ]
    );
    assert!(checklist(&model, raad, day("2025-06-30")).is_empty());
    assert_eq!(checklist(&model, raad, day("2027-01-31")).len(), 1, "the expert's two years");
}

#[test]
fn a_body_that_ends_with_the_period_needs_nobody() {
    let lines = "members: [{seat: m, person: anna}]\n";
    let front = "until: 2025-12-31\nterm: {follows: valgperiode}\nseats: [{id: m, title: M}]\n";
    let model = site(&["anna"], front, lines);
    assert!(checklist(&model, body(&model, "raad"), day("2025-12-31")).is_empty());
}
