//! Occupancy against a recount from the lines alone, on every day of two years.

use super::*;

const SEATS: [(&str, &str, u32, Option<u32>); 5] = [
    ("one", "", 1, Some(1)),
    ("few", "count: 1-2,", 1, Some(2)),
    ("many", "count: 3,", 3, Some(3)),
    ("upto", "count: op til 2,", 0, Some(2)),
    ("open", "count: åben,", 0, None),
];

struct Line {
    seat: &'static str,
    person: u64,
    organisation: &'static str,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
        (self.0 >> 33) % most
    }
}

fn lines(seed: u64) -> Vec<Line> {
    let mut dice = Dice(seed);
    let mut pick = |of: &[&'static str]| of[dice.below(of.len() as u64) as usize];
    let drawn: Vec<(&str, &str)> = (0..60)
        .map(|_| {
            (pick(&["one", "few", "many", "upto", "open", "each", "each"]), pick(&["a", "b", "c"]))
        })
        .collect();
    let mut res = Vec::new();
    for (seat, organisation) in drawn {
        let from = day("2023-06-01") + Days::new(dice.below(900));
        let until = (dice.below(9) > 0).then(|| from + Days::new(dice.below(250)));
        res.push(Line { seat, person: dice.below(9), organisation, from, until });
    }
    res
}

fn written(lines: &[Line]) -> String {
    let mut text = String::new();
    for person in 0..9 {
        let _ = write!(text, "-- people/p{person}.md --\n---\nname: P\n---\n");
    }
    for (id, until) in [("a", ""), ("b", ""), ("c", "until: 2025-03-31\n")] {
        let _ = write!(
            text,
            "-- organisations/{id}.md --\n---\nname: {id}\nparty: kommune\n{until}---\n"
        );
    }
    text += "-- clusters/vest.md --\n---\nname: V\norganisations: [a, b, c]\n---\n";
    text +=
        "-- bodies/raad/mandate.md --\n---\nname: R\nfrom: 2024-01-01\nuntil: 2025-12-31\nseats:\n";
    for (id, count, _, _) in SEATS {
        let _ = writeln!(text, "  - {{id: {id}, {count} title: T}}");
    }
    text += "  - {id: each, title: T, one_per: vest.kommune}\n---\n";
    text += "-- bodies/raad/members.yaml --\nmembers:\n";
    for it in lines {
        let until = it.until.map_or(String::new(), |it| format!(", until: {it}"));
        let _ = writeln!(
            text,
            "  - {{seat: {}, person: p{}, organisation: {}, from: {}{until}}}",
            it.seat, it.person, it.organisation, it.from
        );
    }
    text
}

impl Line {
    fn covers(&self, on: NaiveDate) -> bool {
        self.from <= on && self.until.is_none_or(|it| on <= it)
    }
}

fn people(lines: &[Line], seat: &str, on: NaiveDate) -> usize {
    let own = lines.iter().filter(|it| it.seat == seat && it.covers(on));
    own.map(|it| it.person).collect::<BTreeSet<u64>>().len()
}

/// The day after the last on which it was so, among all days before.
fn since(on: NaiveDate, so: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    let before = days("2023-06-01", "2025-12-31").take_while(|it| *it < on);
    before.filter(|it| so(*it)).last().map(|it| it + Days::new(1))
}

fn held_against(lines: &[Line], states: &[SeatState], on: NaiveDate) {
    for ((seat, _, min, max), state) in SEATS.iter().zip(states) {
        let held = people(lines, seat, on);
        let missing = (*min as usize).saturating_sub(held);
        assert_eq!(state.places, Count { min: *min, max: *max });
        assert_eq!(state.held(), held, "{seat} on {on}");
        assert_eq!(state.vacancies.len(), missing, "{seat} on {on}");
        let most = max.map_or(held, |it| it as usize);
        assert_eq!(state.surplus as usize, held.saturating_sub(most), "{seat} on {on}");
        let found: BTreeSet<Option<NaiveDate>> =
            state.vacancies.iter().map(|it| it.since.filter(|_| it.last.is_some())).collect();
        let wanted: BTreeSet<Option<NaiveDate>> = (held + 1..=*min as usize)
            .map(|least| since(on, |it| people(lines, seat, it) >= least))
            .collect();
        assert_eq!(found, wanted, "{seat} on {on}");
    }
}

fn each_held_against(lines: &[Line], state: &SeatState, on: NaiveDate) {
    let all: &[&str] = if on <= day("2025-03-31") { &["a", "b", "c"] } else { &["a", "b"] };
    let sends = |organisation: &str, on: NaiveDate| {
        let mut own =
            lines.iter().filter(|it| it.seat == "each" && it.organisation == organisation);
        own.any(|it| it.covers(on))
    };
    // Who is written twice sits there once, and for the organisation of the first line.
    let mut seen = BTreeSet::new();
    let mut sent = BTreeSet::new();
    for it in lines.iter().filter(|it| it.seat == "each" && it.covers(on)) {
        if seen.insert(it.person) {
            sent.insert(it.organisation);
        }
    }
    let absent = all.iter().filter(|it| !sent.contains(*it)).count();
    let missing = all.len().saturating_sub(seen.len());
    assert_eq!(state.vacancies.len(), missing, "{on}");
    assert_eq!(state.vacancies.len() + state.unrepresented.len(), absent, "{on}");
    for vacancy in &state.vacancies {
        let whose = vacancy.organisation.as_ref().expect("each is of one").as_str();
        let sat = since(on, |it| sends(whose, it));
        if !sends(whose, on) {
            assert_eq!(vacancy.since.filter(|_| vacancy.last.is_some()), sat, "{whose} on {on}");
            assert_eq!(vacancy.days(on), sat.map(|it| (on - it).num_days() + 1));
        }
    }
}

#[test]
fn every_day_agrees_with_the_lines() {
    for seed in 1..7 {
        let lines = lines(seed);
        let model = model(&written(&lines));
        let raad = body(&model, "raad");
        for on in days("2023-12-25", "2026-01-05") {
            let states = seats_on(&model, raad, on);
            let alive = day("2024-01-01") <= on && on <= day("2025-12-31");
            assert_eq!(states.len(), if alive { 6 } else { 0 });
            if alive {
                held_against(&lines, &states, on);
                each_held_against(&lines, &states[5], on);
            }
        }
    }
}
