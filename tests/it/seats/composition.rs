//! Parity, majority and totals.

use super::*;

fn balance(front: &str, members: &str) -> (Model, Balance) {
    let model = site(&["a", "b", "c", "d", "e"], front, members);
    let raad = body(&model, "raad");
    let on = day("2025-01-01");
    let balance = Balance::of(&model, raad, &seats_on(&model, raad, on), on);
    (model, balance)
}

#[test]
fn vacancies_speak_for_themselves() {
    let seats = "seats:\n  - {id: k, title: K, party: kommune, count: 2}\n  - {id: r, title: R, party: region, count: 2}\n  - {id: o, title: O, party: region, observer: yes}\n";
    let lines = |of: &[&str]| {
        let rows = of.iter().map(|it| {
            let (seat, person) = it.split_once(' ').expect("a seat and a person");
            format!("  - {{seat: {seat}, person: {person}}}\n")
        });
        format!("members:\n{}", rows.collect::<String>())
    };
    let parity = |of: &[&str]| {
        let (model, found) = balance(seats, &lines(of));
        let stated = &body(&model, "raad").mandate.seats;
        found.parity(stated[..2].iter().filter_map(|it| Some(&it.party.as_ref()?.value)))
    };
    assert_eq!(parity(&["k a", "k b", "r c", "r d", "o e"]), Composed::Kept);
    assert_eq!(parity(&["k a", "r c"]), Composed::Kept);
    assert_eq!(parity(&["k a", "k b", "r c"]), Composed::ButForVacancies);
    assert_eq!(parity(&["k a", "k b", "k c", "r d", "r e"]), Composed::Broken);
    let (_, found) = balance(seats, &lines(&["k a", "r b", "o c"]));
    assert_eq!((found.whole.sitting, found.whole.vacant), (2, 2));
    assert_eq!(found.total(Count { min: 4, max: Some(4) }), Composed::ButForVacancies);
    assert_eq!(found.total(Count { min: 5, max: None }), Composed::Broken);
    assert_eq!(found.total(Count { min: 0, max: Some(1) }), Composed::Broken);
}

#[test]
fn a_majority_is_more_than_half() {
    let seats = "seats: [{id: k, title: K, count: 1-3}, {id: r, title: R, count: 1-3}]\n";
    let lines = "members: [{seat: k, person: a}, {seat: k, person: b}, {seat: r, person: c}, {seat: r, person: d}]\n";
    let (model, found) = balance(seats, lines);
    let mandate = &body(&model, "raad").mandate;
    assert_eq!(found.majority(found.seats_named(mandate, ["k"].into_iter())), Composed::Broken);
    assert_eq!(found.majority(found.seats_named(mandate, ["K", "r"].into_iter())), Composed::Kept);
}
