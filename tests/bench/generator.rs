//! A portal of any number of bodies, the same every time.
//!
//! Each body has a mandate of about 400 words, ten members and four minutes of about 250 words
//! with three decisions each. Bodies form a tree in which each has up to eight below it. In every
//! tenth body a seat is vacant, and another tenth sends an agenda too late.

use crate::writing::Writing;
use mandat::source::{SourceFile, Tree};
use std::fmt::Write;

const MUNICIPALITIES: [&str; 6] = ["birk", "eng", "hede", "lund", "skov", "vang"];
const MEETINGS: [&str; 4] = ["2026-02-03", "2026-05-05", "2026-09-01", "2026-11-03"];
/// When the agenda, and afterwards the minutes, of each meeting were sent.
const SENT: [(&str, &str); 4] = [
    ("2026-01-20", "2026-02-10"),
    ("2026-04-20", "2026-05-12"),
    ("2026-08-18", "2026-09-08"),
    ("2026-10-20", "2026-11-10"),
];
/// The members of a body: six municipalities, three of the hospital, one of the practices.
const MEMBERS: usize = 10;

/// The source of a portal with so many bodies.
pub(crate) fn tree(bodies: usize) -> Tree {
    let mut files = common();
    files.extend((0..people(bodies)).map(person));
    for body in 0..bodies {
        files.push(mandate(body));
        files.push(members(body, bodies));
        files.extend((0..MEETINGS.len()).map(|it| meeting(body, it, bodies)));
    }
    let files = files.into_iter().map(|(path, text)| SourceFile { path, text, refused: None });
    Tree::new(files.collect(), Vec::new())
}

/// A path and what stands there.
type File = (String, String);

fn common() -> Vec<File> {
    let site = "title: Bænken\nlanguage: da\nlanguages: [da]\n";
    let periods = "periods:\n  - {id: valgperiode-2026, name: Valgperioden 2026–2029, \
                   kind: valgperiode, from: 2026-01-01, until: 2029-12-31}\n";
    let mut res = vec![
        ("site.yaml".to_owned(), site.to_owned()),
        ("periods.yaml".to_owned(), periods.to_owned()),
        organisation("hospital", "hospital", "region"),
        organisation("praksis", "practice", "almen-praksis"),
        (
            "clusters/klyngen.md".to_owned(),
            format!(
                "---\nname: Klyngen\norganisations: [hospital, praksis, {}]\nfrom: 2022-07\n---\n",
                MUNICIPALITIES.join(", ")
            ),
        ),
    ];
    res.extend(MUNICIPALITIES.iter().map(|it| organisation(it, "municipality", "kommune")));
    res
}

fn organisation(id: &str, kind: &str, party: &str) -> File {
    let text = format!("---\nname: {id} {kind}\nkind: {kind}\nparty: {party}\n---\n");
    (format!("organisations/{id}.md"), text)
}

/// People sit in about three bodies each.
fn people(bodies: usize) -> usize {
    bodies * 3 + MEMBERS
}

fn person(number: usize) -> File {
    let text = format!(
        "---\nname: Person {number}\ntitle: Chef\norganisation: {}\nvisibility: public\n---\n",
        organisation_of(number)
    );
    (format!("people/person-{number}.md"), text)
}

/// Ten people in a row come from the organisations that a body needs.
fn organisation_of(person: usize) -> &'static str {
    match person % MEMBERS {
        6..=8 => "hospital",
        9 => "praksis",
        municipality => MUNICIPALITIES[municipality],
    }
}

/// The people of a body, in the order of its seats.
fn people_of(body: usize, bodies: usize) -> Vec<usize> {
    let first = (body * 3) / MEMBERS * MEMBERS;
    let first = first.min(people(bodies) / MEMBERS * MEMBERS - MEMBERS);
    (first..first + MEMBERS).collect()
}

fn mandate(body: usize) -> File {
    let above = match body {
        0 => String::new(),
        _ => format!("established_by: body-{0}\nreports_to: body-{0}\n", (body - 1) / 8),
    };
    let front = format!(
        "---\nname: Faglig gruppe {body}\nshort: Gruppe {body}\nkind: operative\ncluster: klyngen\n\
         {above}from: 2022-09\npurpose: Føre klyngens beslutninger ud i livet.\n\
         decides: [igangsætte tiltag inden for fælles indsatser]\n\
         seats:\n\
         \x20 - {{id: fagchef, title: Fagchef, count: 6, party: kommune, one_per: klyngen.kommune, clause: \"1\"}}\n\
         \x20 - {{id: chef, title: Chef, count: 3-4, organisation: hospital, clause: \"1\"}}\n\
         \x20 - {{id: praksiskonsulent, title: Praksiskonsulent, count: 1-2, party: almen-praksis, clause: \"1\"}}\n\
         chair:\n  model: shared\n  chosen_by: self\n  clause: \"2\"\n  sides:\n\
         \x20   - {{party: kommune, rotation: {{among: organisations, of: klyngen.kommune, every: 4 years}}}}\n\
         \x20   - {{party: region, rotation: {{among: members, every: 4 years}}}}\n\
         secretariat:\n  - {{organisation: hospital, count: 1, clause: \"3\"}}\n\
         term: {{follows: valgperiode, clause: \"4\"}}\n\
         meetings:\n  per_year: 4-\n  clause: \"6\"\n  agenda: {{due: 10 days before, clause: \"6\"}}\n\
         \x20 minutes: {{kind: decision, by: secretariat, sent: {{due: 14 days after}}, clause: \"8\"}}\n\
         decisions:\n  quorum: {{at_least: 1/2}}\n\
         approvals:\n  - {{by: klyngen, on: 2022-09}}\n---\n"
    );
    let mut writing = Writing::new(body);
    let mut text = front;
    let headings = ["Formål", "Sammensætning", "Opgaver", "Gruppens møder"];
    for (heading, first) in headings.into_iter().zip([1, 2, 4, 6]) {
        text.push_str(&format!("\n## {heading}\n"));
        for number in first..first + 2 {
            text.push_str(&format!("\n{number}. {}\n", writing.words(50)));
        }
    }
    (format!("bodies/body-{body}/mandate.md"), text)
}

fn members(body: usize, bodies: usize) -> File {
    let mut text = "members:\n".to_owned();
    let people = people_of(body, bodies);
    let held = if body % 10 == 9 { MEMBERS - 1 } else { MEMBERS };
    for (place, person) in people.iter().enumerate().take(held) {
        let seat = match place {
            0..=5 => "fagchef",
            6..=8 => "chef",
            _ => "praksiskonsulent",
        };
        let organisation = organisation_of(*person);
        writeln!(
            text,
            "  - {{seat: {seat}, person: person-{person}, organisation: {organisation}, \
             from: 2026-01-01, until: 2029-12-31}}"
        )
        .expect("text can be written to");
    }
    text.push_str(&format!(
        "chairs:\n\
         \x20 - {{side: kommune, organisation: {}, person: person-{}, from: 2026-01-01}}\n\
         \x20 - {{side: region, organisation: hospital, person: person-{}, from: 2026-01-01}}\n\
         secretariat:\n  - {{person: person-{}, organisation: hospital, from: 2026-01-01}}\n",
        organisation_of(people[0]),
        people[0],
        people[6],
        people[7]
    ));
    (format!("bodies/body-{body}/members.yaml"), text)
}

fn meeting(body: usize, number: usize, bodies: usize) -> File {
    let day = MEETINGS[number];
    let (agenda, minutes) = SENT[number];
    let agenda = if number == 2 && body % 10 == 4 { "2026-08-28" } else { agenda };
    let people = people_of(body, bodies);
    let names: Vec<String> = people.iter().map(|it| format!("person-{it}")).collect();
    let mut writing = Writing::new(body * MEETINGS.len() + number + 1_000_000);
    let mut text = format!(
        "---\ntime: 13.00-15.00\nplace: Rådhuset, mødesal {}\nform: physical\n\
         sent: {{agenda: {agenda}, minutes: {minutes}}}\npresent: [{}]\n\
         apologies: [{{person: {}}}]\n---\n",
        number + 1,
        names[1..].join(", "),
        names[0]
    );
    for (item, owner) in people.iter().enumerate().skip(1).take(3) {
        text.push_str(&format!(
            "\n## Sag {item} om fælles indsatser {{#sag-{item} .decision minutes=30}}\n\n{}\n\n\
             > [!INDSTILLING]\n> {}\n\n\
             > [!BESLUTNING]\n> {}\n>\n> - ansvarlig: fagchef/{}\n> - frist: 2027-03-01\n",
            writing.words(45),
            writing.words(12),
            writing.words(15),
            organisation_of(*owner)
        ));
    }
    text.push_str(&format!(
        "\n## Eventuelt {{#eventuelt .information}}\n\n{}\n",
        writing.words(20)
    ));
    (format!("bodies/body-{body}/meetings/{day}.md"), text)
}
