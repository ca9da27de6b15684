//! How long a term is, and when it is over.

use super::*;

fn last_days(front: &str, house: &str) -> impl Fn(&str) -> Option<String> {
    let text = format!(
        "-- site.yaml --\ntitle: T\n{house}{PERIODS}-- bodies/raad/mandate.md --\n---\nname: R\n{front}---\n"
    );
    let model = model(&text);
    move |from| {
        let mandate = &body(&model, "raad").mandate;
        let term = SeatTerm::of(&model, mandate, &mandate.seats[0]);
        let mark = term.length.as_ref().is_some_and(|it| it.of_house);
        let end = term.last_day(day(from))?;
        Some(if mark { format!("{end} house") } else { end.to_string() })
    }
}

#[test]
fn a_seat_comes_before_the_body_and_the_body_before_the_house() {
    let house = "house_rules: {term: {fixed: 1 year}}\n";
    let seat = last_days(
        "term: {follows: valgperiode}\nseats: [{title: M, term: {fixed: 2 years}}]\n",
        house,
    );
    assert_eq!(seat("2024-03-01").as_deref(), Some("2026-02-28"));
    let body = last_days("term: {follows: Valgperiode}\nseats: [{title: M}]\n", house);
    assert_eq!(body("2024-03-01").as_deref(), Some("2025-12-31"));
    assert_eq!(body("2026-01-01").as_deref(), Some("2029-12-31"));
    assert_eq!(body("2030-01-01").as_deref(), Some("2033-12-31"));
    assert_eq!(body("2040-01-01"), None);
    let of_house = last_days("seats: [{title: M}]\n", house);
    assert_eq!(of_house("2024-03-01").as_deref(), Some("2025-02-28 house"));
    assert_eq!(last_days("seats: [{title: M}]\n", "")("2024-03-01"), None);
    let mixed = last_days("term: {holdover: yes}\nseats: [{title: M}]\n", house);
    assert_eq!(mixed("2024-03-01").as_deref(), Some("2025-02-28 house"));
}

#[test]
fn a_term_holds_each_of_its_days_and_touches_no_other() {
    for rule in ["follows: valgperiode", "fixed: 2 years", "fixed: 30 months"] {
        let front = format!("term: {{{rule}}}\nseats: [{{title: M}}]\n");
        let model = site(&[], &front, "");
        let mandate = &body(&model, "raad").mandate;
        let term = SeatTerm::of(&model, mandate, &mandate.seats[0]);
        for from in days("2022-01-01", "2029-12-01") {
            let last = term.last_day(from).expect("a known period");
            assert!(from <= last);
            assert_eq!(term.touched(from, last), Some(1), "{rule} {from}");
            let next = last + Days::new(1);
            if next < day("2034-01-01") {
                assert_eq!(term.touched(from, next), Some(2), "{rule} {from}");
            }
        }
    }
}

#[test]
fn an_open_line_is_overdue_when_its_term_is_over() {
    let model = site(
        &["anna"],
        "term: {fixed: 2 years}\nseats: [{id: m, title: M}]\n",
        "members: [{seat: m, person: anna, from: 2022-03-01}]\n",
    );
    for on in days("2022-03-01", "2025-01-01") {
        let state = &seats_on(&model, body(&model, "raad"), on)[0];
        let wanted: &[(usize, NaiveDate)] =
            if on < day("2024-03-01") { &[] } else { &[(0, day("2024-02-29"))] };
        assert_eq!(state.overdue, wanted, "{on}");
        assert!(state.vacancies.is_empty());
    }
}

#[test]
fn staggered_terms_end_some_at_a_time() {
    let model = site(
        &["a", "b", "c"],
        "term: {fixed: 4 years, staggered: 1-2}\nseats: [{id: m, title: M, count: 3}]\n",
        "members:
  - {seat: m, person: a, from: 2022-05-01}
  - {seat: m, person: b, from: 2024-05-01}
  - {seat: m, person: c, from: 2024-05-01}
",
    );
    let raad = body(&model, "raad");
    let mut ends: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for end in coming_ends(&model, raad, day("2025-01-01"), 2000) {
        ends.insert(end, checklist(&model, raad, end).len());
    }
    let wanted = [(day("2026-04-30"), 1), (day("2028-04-30"), 2)];
    assert_eq!(ends, BTreeMap::from(wanted));
}

#[test]
fn an_open_line_ends_with_its_term_when_someone_follows() {
    let model = site(
        &["anna", "bo"],
        "term: {fixed: 2 years}\nseats: [{id: m, title: M}]\n",
        "members:
  - {seat: m, person: anna, from: 2020-03-01}
  - {seat: m, person: anna, from: 2022-03-01}
  - {seat: m, person: bo, from: 2024-06-01}
",
    );
    let raad = body(&model, "raad");
    let found = stretches(&model, "2020-03-01", "2026-05-31");
    assert_eq!(found, ["2020-03-01 anna", "2024-06-01 bo"]);
    for on in days("2020-03-01", "2026-05-31") {
        let state = &seats_on(&model, raad, on)[0];
        let late = day("2024-03-01") <= on && on < day("2024-06-01");
        assert_eq!((state.overdue.len(), state.surplus), (usize::from(late), 0), "{on}");
    }
}
