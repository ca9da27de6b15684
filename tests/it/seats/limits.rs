//! How long one person may hold a seat.

use super::*;

fn over(limit: &str, members: &str, on: &str) -> Vec<String> {
    let front = format!(
        "term: {{follows: valgperiode}}\nseats: [{{id: m, title: M, count: 1-3, limit: {{{limit}}}}}]\n"
    );
    let model = site(&["anna", "bo"], &front, members);
    let found = overstays(&model, body(&model, "raad"), day(on));
    found
        .iter()
        .map(|it| format!("{} {} {}", it.appointment.person.value, it.from, it.until))
        .collect()
}

const LINES: &str = "members:
  - {seat: m, person: anna, from: 2018-01-01, until: 2021-12-31}
  - {seat: m, person: anna, from: 2022-01-01, until: 2025-12-31}
  - {seat: m, person: anna, from: 2026-01-01}
  - {seat: m, person: bo, from: 2018-01-01, until: 2021-12-31}
  - {seat: m, person: bo, from: 2023-01-01}
";

#[test]
fn terms_in_a_row_and_terms_in_all() {
    let anna = "anna 2018-01-01 2029-12-31";
    let none: &[&str] = &[];
    assert_eq!(over("terms: 2", LINES, "2025-06-01"), [anna]);
    assert_eq!(over("terms: 3", LINES, "2025-06-01"), none);
    assert_eq!(over("terms: 1", LINES, "2025-06-01"), [anna, "bo 2018-01-01 2025-12-31"]);
    assert_eq!(over("terms: 1, consecutive: yes", LINES, "2025-06-01"), [anna]);
}

#[test]
fn years_in_all_are_counted_to_the_day() {
    for (until, passes) in [("2025-12-31", true), ("2026-01-01", false)] {
        let lines =
            format!("members: [{{seat: m, person: bo, from: 2020-01-01, until: {until}}}]\n");
        assert_eq!(over("years: 6", &lines, "2024-01-01").is_empty(), passes, "{until}");
    }
    let none: &[&str] = &[];
    let from = LINES.replace("from: 2023-01-01", "from: 2024-01-01");
    assert_eq!(over("years: 6", &from, "2025-06-01"), ["anna 2018-01-01 2029-12-31"]);
    assert_eq!(over("years: 12", &from, "2025-06-01"), none);
}
