//! Seats that another chair or another body fills.

use super::*;

const SITE: &str = "-- organisations/herning.md --
---
name: Herning
party: kommune
---
-- organisations/struer.md --
---
name: Struer
party: kommune
---
-- organisations/hospital.md --
---
name: Hospital
party: region
---
-- people/anna.md --
---
name: Anna
organisation: herning
---
-- people/bo.md --
---
name: Bo
organisation: hospital
---
-- people/eva.md --
---
name: Eva
organisation: struer
---
-- bodies/forum/mandate.md --
---
name: Forum
seats: [{id: politiker, title: Politiker, count: 1-3}]
---
-- bodies/forum/members.yaml --
members:
  - {seat: politiker, person: anna, from: 2024-01-01, until: 2024-06-30}
  - {seat: politiker, person: bo, from: 2024-01-01}
  - {seat: politiker, person: eva, from: 2024-04-01}
chairs:
  - {person: anna, from: 2024-01-01, until: 2024-05-31}
  - {person: eva, from: 2024-06-10}
  - {person: bo, role: vice-chair, from: 2024-01-01}
-- bodies/raad/mandate.md --
---
name: Råd
seats:
  - {id: formand, title: Formand for Forum, chair_of: forum}
  - {id: embedsmand, title: Embedsmand, party: kommune, mirrors: forum}
---
";

#[test]
fn a_seat_goes_with_the_chair_of_another_body() {
    let model = model(SITE);
    let found = stretches(&model, "2024-01-01", "2024-12-31");
    assert_eq!(found, ["2024-01-01 anna*", "2024-06-01 ", "2024-06-10 eva*"]);
    let occupancy = Occupancy::of(&model, day("2024-02-01"));
    let raad = body(&model, "raad");
    let state = &occupancy.seats(&raad.id)[0];
    assert!(matches!(&state.unwritten[0].by, SitsBy::ChairOf(it) if it.as_str() == "forum"));
    let anna = model.people.keys().find(|it| it.as_str() == "anna").expect("Anna");
    assert!(occupancy.sits_in(&model, raad, anna));
    assert_eq!(occupancy.filled(&raad.id), 1);
}

#[test]
fn a_mirror_follows_the_other_body() {
    let model = model(SITE);
    let raad = body(&model, "raad");
    let mut found: Vec<(NaiveDate, Vec<String>)> = Vec::new();
    for on in days("2024-01-01", "2024-12-31") {
        let states = seats_on(&model, raad, on);
        let asked: Vec<String> = states[1]
            .vacancies
            .iter()
            .filter_map(|it| Some(it.organisation.as_ref()?.to_string()))
            .collect();
        assert_eq!(asked.len(), states[1].places.min as usize);
        if found.last().is_none_or(|it| it.1 != asked) {
            found.push((on, asked));
        }
    }
    // The hospital's member is of another party than the mirrored seats.
    assert_eq!(
        found,
        [
            (day("2024-01-01"), vec!["herning".to_owned()]),
            (day("2024-04-01"), vec!["herning".to_owned(), "struer".to_owned()]),
            (day("2024-07-01"), vec!["struer".to_owned()]),
        ]
    );
}
