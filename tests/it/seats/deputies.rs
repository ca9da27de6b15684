//! Who may sit in.

use super::*;

fn named(kind: &str) -> Vec<String> {
    let model = site(
        &["anna", "bo", "eva", "ida", "ole"],
        &format!("seats: [{{id: m, title: M, count: 2, alternates: {kind}}}]\n"),
        "members:
  - {seat: m, person: anna, deputy: [eva, bo]}
  - {seat: m, person: bo, deputy: [ida, eva]}
  - {seat: m, person: ole, until: 2020, deputy: ole}
",
    );
    let raad = body(&model, "raad");
    let on = day("2025-01-01");
    let states = seats_on(&model, raad, on);
    let found = deputies_of(&model, raad, &states, &raad.appointments[0], on);
    found.named.iter().map(ToString::to_string).collect()
}

#[test]
fn a_list_is_the_seats_and_a_personal_deputy_the_holders() {
    // Bo holds a seat himself, and cannot sit in.
    assert_eq!(named("personal"), ["eva"]);
    assert_eq!(named("ranked"), ["eva", "ida"]);
}

#[test]
fn an_organisation_sends_whom_it_will() {
    let text = "-- organisations/x.md --\n---\nname: X\n---\n-- people/anna.md --\n---\nname: A\n---\n-- bodies/raad/mandate.md --\n---\nname: R\nseats: [{id: m, title: M, alternates: by-organisation}]\n---\n-- bodies/raad/members.yaml --\nmembers: [{seat: m, person: anna, organisation: x}]\n";
    let model = model(text);
    let raad = body(&model, "raad");
    let on = day("2025-01-01");
    let states = seats_on(&model, raad, on);
    let found = deputies_of(&model, raad, &states, &raad.appointments[0], on);
    assert!(found.named.is_empty());
    assert_eq!(found.anyone_of.map(|it| it.as_str()), Some("x"));
}
