//! Whatever is written, the portal is judged and built: nothing panics, nothing takes long, and what
//! cannot be is said.

use mandat::check::{self, Diagnostic, Ledger, Policy};
use mandat::model::{Audience, edition};
use mandat::render::{Body, Portal, Theme, compose, paint};
use mandat::source::Tree;
use mandat::text::Language;

/// What came of a site.
struct Outcome {
    tree: Tree,
    findings: Vec<Diagnostic>,
    rows: usize,
    pages: usize,
}

/// Judges a site, and builds the portal that everyone may read.
fn outcome(site: &str, day: &str) -> Outcome {
    let tree = Tree::from_text(site);
    let record = mandat::record(&tree, day.parse().expect("a day"));
    let findings = check::run(&record, &Policy::of(&record));
    let ledger = Ledger::of(&record);
    let model = edition(record.model.clone(), Audience::Public, record.as_of);
    let seen = check::disclosed(&findings, &tree, &record.model, &model);
    let shown_ledger = check::disclosed_ledger(&ledger, &record.model, &model);
    let shown = record.shown_as(model);
    let theme = Theme::load(Vec::new(), Language::Danish).expect("the theme is whole");
    let portal = Portal::new(&tree, &shown, &seen, &shown_ledger, &theme);
    let artifacts = paint(&theme, &compose(&portal)).expect("the theme paints everything");
    let is_page = |it: &&mandat::render::Artifact| matches!(it.body, Body::Bytes(_));
    let pages = artifacts.iter().filter(is_page).count();
    Outcome { tree, findings, rows: ledger.rows().len(), pages }
}

impl Outcome {
    /// How many findings a rule made.
    fn found(&self, code: &str) -> usize {
        self.findings.iter().filter(|it| it.rule.code == code).count()
    }

    /// What a rule said of a file, in English.
    fn said(&self, code: &str, file: &str) -> Vec<&str> {
        let own = self.findings.iter().filter(|it| it.rule.code == code);
        let own = own.filter(|it| self.tree.path(it.span.file).ends_with(file));
        own.map(|it| it.message.in_language(Language::English)).collect()
    }
}

const DAY: &str = "2026-11-22";

/// A body with these keys, these members and these meetings, each a name and its document.
fn body(id: &str, keys: &str, members: &str, meetings: &[(&str, &str)]) -> String {
    let mut res = format!(
        "-- bodies/{id}/mandate.md --\n---\nname: Gruppen {id}\n{keys}\n---\n-- bodies/{id}/members.yaml --\n{members}\n"
    );
    for (name, text) in meetings {
        res += &format!("-- bodies/{id}/meetings/{name}.md --\n{text}\n");
    }
    res
}

#[test]
fn numbers_beyond_all_bounds_are_told() {
    for number in ["4294967296", "99999999", "18446744073709551616", "1e9", "-1", "0x10", "٣"] {
        let keys = format!(
            "seats: [{{id: a, title: A, count: {number}}}, {{id: b, title: B, limit: {{terms: {number}, years: {number}}}}}]\ntotal: {number}\nmeetings: {{per_year: every {number} weeks, agenda: {number} days before, call: {number} working days before, minutes: {{sent: {number} hours after, approval: silence after {number} days}}, extraordinary: {{demanded_by: 1/{number}, notice: {number} hours}}, before: b by {number} days}}\ndecisions: {{quorum: {{at_least: {number}}}}}\nterm: {{fixed: {number} years}}\nreview: {number} years"
        );
        let meeting =
            ("2026-03-03", "---\nsent: {agenda: 2026-03-01}\n---\n## Sag {#a minutes=99999999}\n");
        let outcome = outcome(&body("a", &keys, "", &[meeting]), DAY);
        assert!(outcome.found("M004") + outcome.found("M002") > 5, "{number}");
    }
}

#[test]
fn the_greatest_numbers_that_are_read_are_reckoned_with() {
    let mut pages = String::new();
    let units = [
        "9999 hours",
        "9999 days",
        "600 working days",
        "600 weekdays",
        "9999 weeks",
        "9999 months",
        "9999 years",
    ];
    for (id, length) in units.iter().enumerate() {
        let keys = format!(
            "seats: [{{id: a, title: A, count: 9999, term: {{fixed: {length}}}}}, {{id: b, title: B, count: 9999-, limit: {{terms: 9999, years: 9999}}}}]\ntotal: 9999\nchair: {{sides: [{{rotation: {{among: sides, every: {length}, order: [x, y], start: 2199-12-31}}}}]}}\nmeetings: {{per_year: every {length}, agenda: {length} before, call: {length} before, minutes: {{sent: {length} after, approval: silence after {length}}}, before: b by {length}}}\ndecisions: {{quorum: {{at_least: 9999}}}}\nreview: {length}\nduties: [{{id: d, what: Noget, every: {length}}}]"
        );
        let meetings = [
            (
                "2026-03-03",
                "---\nsent: {agenda: 2026-03-01, minutes: 2026-03-04}\npresent: [x]\n---\n",
            ),
            ("1900-01-01", "---\nsent: {agenda: 1900-01-01}\n---\n"),
            ("2199-12-31", "---\ntime: 23.59\n---\n"),
        ];
        let members = "members: [{seat: a, person: bo, from: 1900-01-01}, {seat: b, person: bo, from: 2199}]\nchairs: [{person: bo, from: 1900}]";
        pages += &body(&format!("b{id}"), &keys, members, &meetings);
    }
    let outcome = outcome(&format!("{pages}-- people/bo.md --\n---\nname: Bo\n---\n"), DAY);
    assert!(outcome.rows > 20 && outcome.pages > 20);
}

#[test]
fn days_at_the_ends_of_the_calendar_are_no_days_here() {
    let names = ["0001-01-01", "9999-12-31", "+12345-6-7", "-0001-1-1", "2026-02-30", "1899-12-31"];
    let meetings: Vec<(&str, &str)> = names.iter().map(|it| (*it, "---\n---\n")).collect();
    let keys =
        "from: 0001-01-01\nuntil: 9999-12-31\nmeetings: {per_year: 1-, agenda: 10 days before}";
    let members = "members: [{seat: a, person: bo, from: 262142-12-31, until: -262143-01-01}]";
    let outcome = outcome(&body("a", keys, members, &meetings), DAY);
    for name in names {
        assert!(!outcome.said("M004", &format!("{name}.md")).is_empty(), "{name}");
    }
    assert!(outcome.rows < 10, "{}", outcome.rows);
}

#[test]
fn the_first_and_the_last_day_can_be_asked_for() {
    let keys = "seats: [{id: a, title: A}]\nmeetings: {per_year: 4, agenda: 10 working days before, minutes: {sent: 8 weeks after}}\nterm: {fixed: 4 years}\nreview: 2 years";
    let members = "members: [{seat: a, person: bo, from: 1900}]\nchairs: [{person: bo}]";
    let site =
        body("a", keys, members, &[("1900-01-01", "---\n---\n"), ("2199-12-31", "---\n---\n")]);
    for day in ["1900-01-01", "2199-12-31"] {
        assert!(outcome(&site, day).rows > 0, "{day}");
    }
}

#[test]
fn whatever_refers_to_itself_or_around_is_walked_once() {
    let mut site = String::new();
    for (id, next) in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "d")] {
        let keys = format!(
            "reports_to: {{body: {next}, via: {next}}}\nestablished_by: {next}\nrelations: [{{type: implements, to: {next}}}, {{type: secretariat_for, to: {next}}}]\nsuccessor: [{next}]\nuntil: 2027\napprovals: [{{by: {next}}}]\nrecommends: [{{to: {next}, what: alt}}]\nseats: [{{id: m, title: M, mirrors: {next}, member_of: {next}}}, {{id: k, title: K, chair_of: {next}}}, {{id: e, title: E, one_per: tom.kommune}}, {{id: f, title: F, one_per: findes-ikke.kommune}}]\nchair: {{member_of: {next}}}\nsecretariat: [{{body: {next}}}]\nmeetings: {{per_year: 4, before: {next} by 10 days, minutes: {{sent: 3 days after}}}}"
        );
        let members = "members: [{seat: m, person: bo, from: 2020, appointed_by: self}]\nchairs: [{person: bo, from: 2020}]";
        let meeting = format!(
            "---\nwith: [{next}]\nsent: {{minutes: 2026-03-04}}\npresent: [bo, {{person: bo, deputy_for: bo}}]\napologies: [{{person: bo, deputy: bo}}]\ndeputies: [{{person: bo, for: bo}}]\n---\n## Sag {{#sag answers={next}/2026-03-03/sag}}\n\n> [!BESLUTNING]\n> Ja.\n>\n> - til: {next}\n> - erstatter: {next}/2026-03-03/sag\n\n> [!OPFØLGNING] {next}/2026-03-03/sag\n> Ja.\n"
        );
        site += &body(id, &keys, members, &[("2026-03-03", &meeting)]);
    }
    site += "-- clusters/tom.md --\n---\nname: Tom\norganisations: []\n---\n-- people/bo.md --\n---\nname: Bo\norganisation: o\n---\n-- organisations/o.md --\n---\nname: O\nsuccessor: o\n---\n";
    let outcome = outcome(&site, DAY);
    assert!(outcome.found("M501") > 0, "{:?}", codes(&outcome));
    assert!(outcome.pages > 30);
}

fn codes(outcome: &Outcome) -> std::collections::BTreeSet<&'static str> {
    outcome.findings.iter().map(|it| it.rule.code).collect()
}

#[test]
fn everything_may_be_empty_or_said_twice() {
    let lists = "seats: []\ntotal: open\nparity: []\nmajority: []\nchair: {sides: [], among: []}\nsecretariat: []\nduties: []\napprovals: []\nwaivers: []\nlegal_basis: []\nrelations: []\nmeetings: {except: []}\ndecides: []\nrecommends: []";
    let meeting = "---\npresent: []\nrecused: []\nwith: []\nobjections: []\n---\n##\n\n## {.closed}\n\n> [!BESLUTNING]\n\n> [!]\n";
    let empty =
        body("tom", lists, "members: []\nchairs: []\nsecretariat: []", &[("2026-03-03", meeting)]);
    assert!(outcome(&empty, DAY).pages > 5);
    let twice = "name: Igen\nseats: [{id: a, title: A}, {id: a, title: A}, {id: A, title: B}]\nduties: [{id: d, what: X, every: year}, {id: d, what: Y, every: year}]\nwaivers: [{rule: vacant-seat, reason: R}, {rule: vacant-seat, reason: R}]\nparity: [a, a]\nmajority: [a, a]";
    let again =
        "---\n---\n## A {#a}\n\n> [!BESLUTNING]\n> X\n\n## A {#a}\n\n> [!BESLUTNING]\n> X\n";
    let members = "members: [{seat: a, person: bo}, {seat: a, person: bo}, {seat: A, person: bo}]\nmembers: []\nchairs: [{person: bo}, {person: bo}]";
    let site = body("a", twice, members, &[("2026-03-03", again), ("2026-03-03-a", again)]);
    let people = "-- people/bo.md --\n---\nname: Bo\n---\n-- people/Bo.md --\n---\nname: Bo\n---\n";
    let outcome = outcome(&format!("{site}{site}{people}"), DAY);
    assert!(outcome.found("M102") > 0, "{:?}", codes(&outcome));
}

#[test]
fn ranges_the_wrong_way_round_are_told_or_harmless() {
    let keys = "from: 2026\nuntil: 2020\nseats: [{id: a, title: A, count: 5-2, limit: {years: 0}}]\ntotal: 9-1\nmeetings: {per_year: 6-2, agenda: {due: 10-14 days before}, minutes: {sent: 14-7 days after}}";
    let members = "members: [{seat: a, person: bo, from: 2026, until: 2020}]\nchairs: [{person: bo, from: 2026, until: 2020}]";
    let meeting = "---\ntime: 15.00-13.00\nuntil: 2020-01-01\nsent: {agenda: 2027-01-01, minutes: 2019-01-01, call: 2030-01-01}\napproved: 2001-01-01\nmoved_to: 2000-01-01\nrequested: 2030-01-01\npresent: [{person: bo, from: \"14.00\", until: \"13.00\"}]\n---\n";
    let site = body("a", keys, members, &[("2026-03-03", meeting)]);
    let people = "-- people/bo.md --\n---\nname: Bo\n---\n-- periods.yaml --\nperiods: [{id: p, name: P, from: 2030, until: 2020}]\n";
    let outcome = outcome(&format!("{site}{people}"), DAY);
    assert!(outcome.found("M004") >= 3, "{:?}", outcome.said("M004", "mandate.md"));
}

#[test]
fn hours_are_counted_without_a_clock_and_through_the_night_of_the_clocks() {
    let keys = "meetings: {agenda: 24 hours before, call: 1 hours before, minutes: {sent: 24 hours after}, extraordinary: {notice: 24 hours}}";
    let sent = |day: &str, minutes: &str| {
        format!("sent: {{agenda: {day}, call: {day}, minutes: {minutes}}}")
    };
    let spring = format!("---\ntime: 02.30-03.30\n{}\n---\n", sent("2026-03-28", "2026-03-30"));
    let autumn = format!("---\ntime: 02.30\n{}\n---\n", sent("2026-10-24", "2026-10-26"));
    let midnight = format!("---\ntime: 00.00-00.00\n{}\n---\n", sent("2026-10-24", "2026-10-26"));
    let none = format!("---\nkind: extraordinary\n{}\n---\n", sent("2026-05-02", "2026-05-04"));
    let long = "---\nuntil: 2199-12-31\ntime: 23.59-23.59\nsent: {agenda: 2026-05-01}\n---\n";
    let meetings = [
        ("2026-03-29", spring.as_str()),
        ("2026-10-25", autumn.as_str()),
        ("2026-10-25-b", midnight.as_str()),
        ("2026-05-03", none.as_str()),
        ("2026-06-01", long),
    ];
    let outcome = outcome(&body("a", keys, "", &meetings), DAY);
    assert_eq!(outcome.found("M305"), 0, "{:?}", outcome.said("M305", ".md"));
    assert!(outcome.rows > 2);
}
