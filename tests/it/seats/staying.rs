//! Who stays when a term is over, and who steps in when a holder leaves.

use super::*;

#[test]
fn a_holder_stays_until_someone_follows() {
    let model = site(
        &["anna", "bo", "eva"],
        "term: {follows: valgperiode, holdover: yes}\nseats: [{id: m, title: M, count: 2}]\n",
        "members:
  - {seat: m, person: anna, from: 2018-01-01, until: 2021-12-31}
  - {seat: m, person: bo, from: 2018-01-01, until: 2021-12-31}
  - {seat: m, person: eva, from: 2022-03-01, until: 2023-01-31}
  - {seat: m, person: anna, from: 2022-06-01, until: 2025-12-31}
",
    );
    assert_eq!(
        stretches(&model, "2021-12-01", "2026-03-01"),
        [
            "2021-12-01 anna bo",
            "2022-01-01 anna+ bo+",
            // One has followed; the other place is still held by one of the two.
            "2022-03-01 eva anna+",
            "2022-06-01 eva anna",
            // Eva left before her term was over, and nobody stays for her; Bo was followed.
            "2023-02-01 anna",
            "2026-01-01 anna+",
        ]
    );
}

#[test]
fn nobody_stays_where_the_mandate_does_not_say_so() {
    let lines = "members: [{seat: m, person: anna, from: 2018-01-01, until: 2021-12-31}]\n";
    let front = "term: {follows: valgperiode}\nseats: [{id: m, title: M}]\n";
    let model = site(&["anna"], front, lines);
    assert_eq!(sitting(&model, day("2022-01-01")), "");
    let state = &seats_on(&model, body(&model, "raad"), day("2022-01-10"))[0];
    assert!(state.vacancies[0].term_ran_out);
    assert_eq!(state.vacancies[0].days(day("2022-01-10")), Some(10));
}

#[test]
fn who_has_left_the_position_does_not_stay() {
    let text = format!(
        "{PERIODS}-- people/anna.md --\n---\nname: A\nuntil: 2022-02-15\n---\n-- bodies/raad/mandate.md --\n---\nname: R\nterm: {{follows: valgperiode, holdover: yes}}\nseats: [{{id: m, title: M}}]\n---\n-- bodies/raad/members.yaml --\nmembers: [{{seat: m, person: anna, until: 2021-12-31}}]\n"
    );
    let found = stretches(&model(&text), "2022-01-01", "2022-03-01");
    assert_eq!(found, ["2022-01-01 anna+", "2022-02-16 "]);
}

#[test]
fn a_deputy_steps_in_for_the_rest_of_the_term() {
    let front = "term: {follows: valgperiode}\nseats: [{id: m, title: M, alternates: {kind: personal, succeeds: yes}}]\n";
    let lines = "members:
  - {seat: m, person: anna, from: 2018-01-01, until: 2019-05-31, deputy: [bo, eva]}
  - {seat: m, person: eva, from: 2020-02-01, until: 2020-03-31}
";
    let model = site(&["anna", "bo", "eva"], front, lines);
    let found = stretches(&model, "2019-05-31", "2022-01-02");
    // Eva was appointed without a deputy; nobody steps in for her.
    assert_eq!(found, ["2019-05-31 anna", "2019-06-01 bo*", "2020-02-01 eva", "2020-04-01 "]);
    let shorter = lines.lines().take(2).collect::<Vec<_>>().join("\n");
    let model = site(&["anna", "bo", "eva"], front, &shorter);
    let found = stretches(&model, "2019-05-31", "2022-01-02");
    assert_eq!(found, ["2019-05-31 anna", "2019-06-01 bo*", "2022-01-01 "]);
}
